import { defineCause } from '#core';

export const cause = defineCause({
  id: 'content-length-missing',
  explains: ['MissingContentLength'],
  title: {
    ja: '`Content-Length`がない（ストリームを長さなしで、またはチャンク転送で送っている）',
    en: '`Content-Length` is missing: a stream of unknown length, or chunked transfer',
  },
  howToTell: {
    ja: 'リクエストに`Transfer-Encoding: chunked`があるか、本文がストリームです。',
    en: 'The request has `Transfer-Encoding: chunked`, or its body is a stream.',
  },
  fix: {
    ja: '長さを指定するか、バッファーに読み込んで送ります。SDKなら`ContentLength`か、マルチパートの高水準アップロード（`Upload`、`upload_fileobj`）を使います。',
    en: 'Give the length or send a buffer; with an SDK pass `ContentLength` or use its managed upload (`Upload`, `upload_fileobj`).',
  },
  verify: { ja: 'アップロードが通ります。', en: 'The upload succeeds.' },
  why: {
    said: {
      ja: '`Content-Length`が必要だと答えています。',
      en: 'The answer is that `Content-Length` is required.',
    },
  },
  prior: 2,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html',
      title: 'PutObject',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('MissingContentLength');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
