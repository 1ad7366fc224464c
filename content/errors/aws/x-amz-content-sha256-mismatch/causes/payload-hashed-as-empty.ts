import { defineCause } from '#core';
import { EMPTY_HASH, hashRefusal, payloadHashes } from '../payload.ts';
import { signedRequest, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'payload-hashed-as-empty',
  explains: ['XAmzContentSHA256Mismatch'],
  title: {
    ja: '本文があるのに、空の本文のハッシュに署名している',
    en: 'The request has a body but was signed with the hash of an empty one',
  },
  howToTell: {
    ja: '`ClientComputedContentSHA256`が`e3b0c442…`（空文字列のSHA-256）です。空のファイルだけは送れます。',
    en: '`ClientComputedContentSHA256` is `e3b0c442…`, the SHA-256 of nothing. Only an empty file can be sent.',
  },
  fix: {
    ja: '本文を付けてから署名します。署名時に本文を読めないツール（Postmanのバイナリ本文など）では、`x-amz-content-sha256: UNSIGNED-PAYLOAD`を送るか、署名付きURLを使います。',
    en: 'Attach the body before signing. With a tool whose signer does not see it (Postman’s binary body, for one), send `x-amz-content-sha256: UNSIGNED-PAYLOAD` or use a presigned URL.',
  },
  verify: {
    ja: '送る`x-amz-content-sha256`が、ファイルの`sha256sum`と一致します。',
    en: 'The `x-amz-content-sha256` sent equals the file’s `sha256sum`.',
  },
  why: {
    'hash-of-nothing': {
      ja: 'クライアントのハッシュは`e3b0c442…`、つまり空の本文のものです。S3が受け取った本文のハッシュとは違います。',
      en: 'The client’s hash is `e3b0c442…`, that of an empty body; S3 received something else.',
    },
    'declared-empty': {
      ja: 'リクエストの`x-amz-content-sha256`は空の本文のハッシュですが、本文があります。',
      en: 'The request’s `x-amz-content-sha256` is the hash of an empty body, yet it has one.',
    },
    message: {
      ja: 'ハッシュの値は貼られていませんが、`{code}`で最も多い原因です。',
      en: 'The hashes are not shown; this is the most common cause of `{code}`.',
    },
    'other-hash': {
      ja: 'クライアントのハッシュは、空の本文のものではありません。',
      en: 'The client’s hash is not that of an empty body.',
    },
  },
  prior: 3,
  stop: 'signature',
  sources: [
    signedRequest,
    thread('postmanlabs/postman-app-support', 3680),
    thread('grosskur/lua-resty-aws', 2),
  ],
  detect(facts, judge) {
    const hashes = payloadHashes(facts);
    if (hashes)
      return hashes.client.value.value.toLowerCase() === EMPTY_HASH
        ? judge.supports('proof', 'hash-of-nothing', {}, hashes.client, ...(hashes.s3 ? [hashes.s3] : []))
        : judge.rulesOut('other-hash', {}, hashes.client);
    const declared = facts.requestHeader('x-amz-content-sha256');
    const body = facts.one('request-body');
    if (declared?.value.value === EMPTY_HASH && body?.value)
      return judge.supports('strong', 'declared-empty', {}, declared, body);
    const said = hashRefusal(facts);
    return said ? judge.supports('weak', 'message', { code: 'XAmzContentSHA256Mismatch' }, said) : [];
  },
});
