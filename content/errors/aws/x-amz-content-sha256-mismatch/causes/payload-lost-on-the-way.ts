import { defineCause } from '#core';
import { EMPTY_HASH, payloadHashes } from '../payload.ts';
import { signedRequest, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'payload-lost-on-the-way',
  explains: ['XAmzContentSHA256Mismatch', 'BadDigest'],
  title: {
    ja: '本文を送らずにリクエストだけが届いた（読み終えたストリーム、再試行、リダイレクト）',
    en: 'The request arrived without its body: a stream already read, a retry, a redirect',
  },
  howToTell: {
    ja: 'S3が計算したハッシュが、空の本文のもの（SHA-256は`e3b0c442…`、MD5は`1B2M2Y8AsgTpgAmY7PhCfg==`）です。',
    en: 'The hash that S3 computed is that of an empty body: `e3b0c442…` as SHA-256, `1B2M2Y8AsgTpgAmY7PhCfg==` as MD5.',
  },
  fix: {
    ja: 'ハッシュを計算したあとでストリームを先頭に戻すか、バッファーを渡します。再試行とリダイレクトでも、本文を最初から送り直せるようにします。',
    en: 'Rewind the stream after hashing it, or pass a buffer, and make sure that retries and redirects can send the body from its beginning again.',
  },
  verify: {
    ja: '送信した`Content-Length`がファイルの大きさと一致します。',
    en: 'The `Content-Length` that was sent is the file’s size.',
  },
  why: {
    'arrived-empty': {
      ja: 'S3が受け取った本文は空です（`{hash}`は空の本文のハッシュです）。',
      en: 'S3 received an empty body: `{hash}` is the hash of nothing.',
    },
    'arrived-something': {
      ja: 'S3は、空でない本文を受け取っています。',
      en: 'S3 received a body that is not empty.',
    },
  },
  prior: -1,
  stop: 'signature',
  sources: [signedRequest, thread('JuliaCloud/AWS.jl', 7)],
  detect(facts, judge) {
    const arrived = facts.detail('S3ComputedContentSHA256') ?? facts.detail('CalculatedDigest');
    const client = payloadHashes(facts)?.client ?? facts.detail('ExpectedDigest');
    if (!arrived) return [];
    const hash = arrived.value.value;
    if (hash !== EMPTY_HASH && hash !== EMPTY_MD5) return judge.rulesOut('arrived-something', {}, arrived);
    return client && client.value.value !== hash
      ? judge.supports('proof', 'arrived-empty', { hash: hash.slice(0, 24) }, arrived, client)
      : [];
  },
});

/** MD5 of nothing, in Base64. */
const EMPTY_MD5 = '1B2M2Y8AsgTpgAmY7PhCfg==';
