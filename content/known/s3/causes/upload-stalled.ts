import { defineCause } from '#core';

export const cause = defineCause({
  id: 'upload-stalled',
  explains: ['RequestTimeout'],
  title: {
    ja: 'アップロードの途中でデータが流れなくなった（ストリームの停止、`Content-Length`の過大）',
    en: 'The upload stalled: a stream that stopped, or a `Content-Length` larger than the body',
  },
  howToTell: {
    ja: '再試行のときに、読み終わったストリームを送り直しています。または、`Content-Length`が実際より大きい値です。',
    en: 'A retry sends a stream that was read already, or `Content-Length` is more than the body.',
  },
  fix: {
    ja: '再試行できる本文（バッファーやファイル）を渡し、`Content-Length`を実際の長さにします。遅い回線なら、マルチパートで小さく送ります。',
    en: 'Pass a body that can be sent again (buffer, file) and its true length; on a slow line send smaller parts.',
  },
  verify: { ja: 'アップロードが通ります。', en: 'The upload succeeds.' },
  why: {
    said: {
      ja: '接続でデータが読み書きされなかったと答えています。',
      en: 'The answer is that nothing was read from or written to the connection.',
    },
  },
  prior: 2,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html',
      title: 'Uploading and copying objects using multipart upload in Amazon S3',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said =
      facts.message(/^Your socket connection to the server was not read from or written to/) ??
      facts.code('RequestTimeout');
    return said ? judge.supports('moderate', 'said', {}, said) : [];
  },
});
