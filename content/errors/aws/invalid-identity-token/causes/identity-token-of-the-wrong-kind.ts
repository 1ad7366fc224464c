import { defineCause } from '#core';

export const cause = defineCause({
  id: 'identity-token-of-the-wrong-kind',
  explains: ['InvalidIdentityToken'],
  title: {
    ja: '渡したものがIDトークンではない（アクセストークン、ファイルのパス、欠けた文字列）',
    en: 'What was handed over is no ID token: an access token, the path of a file, a cut string',
  },
  howToTell: {
    ja: 'メッセージが`The ID Token provided is not a valid JWT`か`Missing a required claim`です。渡した値は`eyJ`で始まる3つの部分になっていないか、`iss`、`aud`、`sub`のどれかがありません。',
    en: 'The message is `The ID Token provided is not a valid JWT` or `Missing a required claim`, and the value is not three parts beginning with `eyJ`, or lacks one of `iss`, `aud` and `sub`.',
  },
  fix: {
    ja: '`id_token`を渡します。`AWS_WEB_IDENTITY_TOKEN_FILE`の値はファイルのパスなので、ファイルの中身を読んで渡します。',
    en: 'Hand over the `id_token`. `AWS_WEB_IDENTITY_TOKEN_FILE` names a file: read it, and pass what is in it.',
  },
  verify: {
    ja: 'トークンを復号した内容に`iss`、`aud`、`sub`があり、STSが認証情報を返します。',
    en: 'Decoded, the token shows `iss`, `aud` and `sub`, and STS returns credentials.',
  },
  why: {
    jwt: {
      ja: '渡した値がJWTとして読めないと書かれています。',
      en: 'It says that the value cannot be read as a JWT.',
    },
    claim: {
      ja: '必要なクレームがないと書かれています。アクセストークンではよくあります。',
      en: 'It says that a required claim is missing, as often in access tokens.',
    },
    path: {
      ja: '`--web-identity-token`に、トークンではなくファイルのパスを渡しています。',
      en: '`--web-identity-token` is given the path of a file and not the token.',
    },
  },
  prior: -1,
  sources: [
    {
      url: 'https://docs.gitlab.com/ci/cloud_services/aws/',
      title: 'Configure OpenID Connect in AWS to retrieve temporary credentials',
      kind: 'project',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/awsdocs/aws-doc-sdk-examples/issues/3965',
      title: 'awsdocs/aws-doc-sdk-examples #3965',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html',
      title: 'AssumeRoleWithWebIdentity - AWS Security Token Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const jwt = facts.message(/The ID Token provided is not a valid JWT/);
    if (jwt) return judge.supports('strong', 'jwt', {}, jwt);
    const claim = facts.message(/\bMissing a required claim\b/);
    return claim ? judge.supports('strong', 'claim', {}, claim) : [];
  },
});
