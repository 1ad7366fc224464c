import { comparedRequests, defineCause } from '#core';
import { arrivedAtS3, isPresigned } from '../arrived.ts';

/** SHA-256 of nothing. */
const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

export const cause = defineCause({
  id: 'body-changed-after-signing',
  explains: ['SignatureDoesNotMatch', 'InvalidSignatureException'],
  title: {
    ja: '署名したあとで、本文が付いたか変わった',
    en: 'The body was attached or changed after signing',
  },
  howToTell: {
    ja: '送った本文のSHA-256が、正規リクエストの最後の行と違います。最後の行が`e3b0c442…`なら、空の本文に署名しています。',
    en: 'The SHA-256 of the body you sent is not the last line of your canonical request; `e3b0c442…` there means an empty body was signed.',
  },
  fix: {
    ja: '本文をバイト列として確定させてから署名し、そのバイト列をそのまま送ります。JSONの再シリアライズ、末尾の改行、文字コードの変換を署名後に入れません。',
    en: 'Settle the body as bytes, sign, and send those bytes: no second JSON serialisation, trailing newline or change of charset after signing.',
  },
  verify: {
    ja: '送信直前の本文の`sha256sum`が、正規リクエストの最後の行と一致します。',
    en: '`sha256sum` of the body as sent equals the last line of the canonical request.',
  },
  why: {
    'empty-hash': {
      ja: '`x-amz-content-sha256`は空の本文のハッシュですが、リクエストには本文があります。',
      en: '`x-amz-content-sha256` is the hash of an empty body, yet the request has one.',
    },
    'body-is-signed': {
      ja: '本文もハッシュとして署名に入ります。署名後に変わっていないかを確かめます。',
      en: 'The body is signed as a hash; see that it did not change after signing.',
    },
    'payload-differs': {
      ja: '正規リクエストの最後の行だけが違います。クライアントは`{client}…`、サービスは`{service}…`です。',
      en: 'The last line alone differs: `{client}…` at the client, `{service}…` at the service.',
    },
    'payload-unsigned': {
      ja: '`UNSIGNED-PAYLOAD`なので、本文は署名に入っていません。',
      en: 'With `UNSIGNED-PAYLOAD` the body is no part of the signature.',
    },
    'stopped-earlier': {
      ja: '`{message}`は本文を調べる前の検査です。',
      en: '`{message}` comes from a check before the body is looked at.',
    },
  },
  prior: 0,
  stop: 'signature',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html',
      title: 'Create a signed AWS API request',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/curl/curl/issues/13351',
      title: 'curl/curl #13351',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const earlier = facts.message(/(?<text>must be a 'SignedHeader'|Signature expired|should be scoped)/);
    if (earlier) return judge.rulesOut('stopped-earlier', { message: earlier.groups['text'] ?? '' }, earlier);

    const arrived = arrivedAtS3(facts);
    const declared = facts.requestHeader('x-amz-content-sha256');
    if (arrived?.payload === 'UNSIGNED-PAYLOAD') return judge.rulesOut('payload-unsigned', {}, arrived.fact);
    if (declared?.value.value === 'UNSIGNED-PAYLOAD') return judge.rulesOut('payload-unsigned', {}, declared);

    const compared = comparedRequests(facts);
    if (compared && !compared.isSame && compared.field === 'payload')
      return judge.supports(
        'proof',
        'payload-differs',
        { client: compared.client.slice(0, 8), service: compared.service.slice(0, 8) },
        ...compared.evidence,
      );
    const body = facts.one('request-body');
    if (
      !body?.value ||
      isPresigned(facts) ||
      !facts.message(/request signature we calculated does not match/)
    )
      return [];
    return declared?.value.value === EMPTY
      ? judge.supports('strong', 'empty-hash', {}, declared, body)
      : judge.supports('weak', 'body-is-signed', {}, body);
  },
});
