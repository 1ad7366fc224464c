import { defineCause } from '#core';
import { EMPTY_HASH, hashRefusal, payloadHashes } from '../payload.ts';
import { signedRequest, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'payload-changed-after-hashing',
  explains: ['XAmzContentSHA256Mismatch'],
  title: {
    ja: 'ハッシュを計算したあとで、本文のバイト列が変わった',
    en: 'The body’s bytes changed after they were hashed',
  },
  howToTell: {
    ja: '`ClientComputedContentSHA256`と`S3ComputedContentSHA256`がどちらも空の本文のハッシュではなく、互いに違います。',
    en: '`ClientComputedContentSHA256` and `S3ComputedContentSHA256` differ, and neither is the hash of an empty body.',
  },
  fix: {
    ja: '送るバイト列そのものをハッシュします。文字コードの変換、改行の変換、圧縮、JSONの再シリアライズ、書き込み中のファイルの読み込み、本文を書き換えるプロキシを外します。',
    en: 'Hash the very bytes that are sent. Look for a change of charset or line ends, compression, a second JSON serialisation, a file still being written, and a proxy that rewrites bodies.',
  },
  verify: {
    ja: '送信直前の本文の`sha256sum`が、`x-amz-content-sha256`と一致します。',
    en: '`sha256sum` of the body, taken right before sending, equals `x-amz-content-sha256`.',
  },
  why: {
    'hashes-differ': {
      ja: 'クライアントのハッシュは`{client}…`、S3が受け取った本文のハッシュは`{s3}…`です。',
      en: 'The client hashed `{client}…`; the body that S3 received hashes to `{s3}…`.',
    },
    message: {
      ja: '本文は、ハッシュを計算してからS3に届くまでの間に変わりました。',
      en: 'The body changed between being hashed and reaching S3.',
    },
    'empty-hash': {
      ja: '一方が空の本文のハッシュです。書き換わったのではなく、片方に本文がありません。',
      en: 'One of the two is the hash of an empty body: nothing was rewritten, one side had none.',
    },
  },
  prior: 1,
  stop: 'signature',
  sources: [signedRequest, thread('s3tools/s3cmd', 812), thread('aws/aws-sdk-js-v3', 6893)],
  detect(facts, judge) {
    const hashes = payloadHashes(facts);
    const [client, s3] = [hashes?.client.value.value, hashes?.s3?.value.value];
    if (hashes && (client === EMPTY_HASH || s3 === EMPTY_HASH))
      return judge.rulesOut('empty-hash', {}, hashes.client);
    if (hashes?.s3 && client !== undefined && s3 !== undefined && client !== s3)
      return judge.supports(
        'strong',
        'hashes-differ',
        { client: client.slice(0, 8), s3: s3.slice(0, 8) },
        hashes.client,
        hashes.s3,
      );
    const said = hashRefusal(facts);
    return said ? judge.supports('weak', 'message', {}, said) : [];
  },
});
