import { defineCause } from '#core';

export const cause = defineCause({
  id: 'saml-response-not-acceptable',
  explains: ['InvalidIdentityToken'],
  title: {
    ja: 'SAMLの応答の署名、発行者、対象者、セッション名のどれかが受け付けられない',
    en: 'Signature, issuer, audience or session name of the SAML response is not accepted',
  },
  howToTell: {
    ja: "操作が`AssumeRoleWithSAML`で、メッセージが`Response signature invalid`、`Specified provider doesn't exist`、`Issuer not present in specified provider`、`RoleSessionName …`のどれかです。",
    en: "The operation is `AssumeRoleWithSAML`, and the message one of `Response signature invalid`, `Specified provider doesn't exist`, `Issuer not present in specified provider` and `RoleSessionName …`.",
  },
  fix: {
    ja: 'IDプロバイダーの最新のメタデータをIAMのSAMLプロバイダーに登録し直し、`RoleSessionName`に使える文字だけを出力させます。',
    en: 'Upload the provider’s current metadata to the SAML provider in IAM, and let it send a `RoleSessionName` of permitted characters.',
  },
  verify: {
    ja: '`AssumeRoleWithSAML`が認証情報を返します。',
    en: '`AssumeRoleWithSAML` returns credentials.',
  },
  why: {
    signature: {
      ja: '応答の署名が、登録したメタデータの証明書と合っていません。IDプロバイダーが証明書を更新したときに起きます。',
      en: 'The signature does not fit the certificate in the metadata on record, as after the provider changed its certificate.',
    },
    issuer: {
      ja: '応答の発行者や対象者、プロバイダーのARNが、登録した内容と合っていません。',
      en: 'Issuer, audience or the provider’s ARN do not fit what is on record.',
    },
    name: {
      ja: '`RoleSessionName`の属性がないか、使えない文字があります。',
      en: 'The attribute `RoleSessionName` is missing, or holds characters that are not permitted.',
    },
  },
  prior: -1,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_saml.html',
      title: 'Troubleshoot SAML federation with IAM',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const signature = facts.message(/^Response signature invalid/);
    if (signature) return judge.supports('strong', 'signature', {}, signature);
    const name = facts.message(
      /^(?:RoleSessionName|Source Identity) (?:is required|in AuthnResponse|must match)/,
    );
    if (name) return judge.supports('strong', 'name', {}, name);
    const issuer = facts.message(
      /^(?:Specified provider doesn't exist|Issuer not present in specified provider|Response does not contain the required audience)/,
    );
    return issuer ? judge.supports('strong', 'issuer', {}, issuer) : [];
  },
});
