import { defineCause } from '#core';

export const cause = defineCause({
  id: 'pool-role-trusts-other-pool',
  explains: ['InvalidIdentityPoolConfigurationException'],
  title: {
    ja: 'IDプールに設定したロールの信頼ポリシーが、このIDプールを信頼していない',
    en: 'The trust policy of the identity pool’s role does not trust this pool',
  },
  howToTell: {
    ja: 'ロールの信頼ポリシーで、`cognito-identity.amazonaws.com:aud`がこのIDプールのIDと違うか、`Action`が`sts:AssumeRoleWithWebIdentity`ではありません。',
    en: 'In the role’s trust policy `cognito-identity.amazonaws.com:aud` is another pool’s id, or the `Action` is not `sts:AssumeRoleWithWebIdentity`.',
  },
  fix: {
    ja: '`Principal`を`{"Federated": "cognito-identity.amazonaws.com"}`、`Action`を`sts:AssumeRoleWithWebIdentity`、`aud`の条件をこのIDプールのIDにします。`amr`は`authenticated`か`unauthenticated`です。',
    en: 'Set `Principal` to `{"Federated": "cognito-identity.amazonaws.com"}`, `Action` to `sts:AssumeRoleWithWebIdentity` and the condition on `aud` to this pool’s id; `amr` is `authenticated` or `unauthenticated`.',
  },
  verify: { ja: '認証情報が返ります。', en: 'Credentials come back.' },
  why: {
    code: {
      ja: 'Cognitoは、IDプールに割り当てたロールを確かめるように答えています。',
      en: 'Cognito says to look at the roles assigned to the identity pool.',
    },
  },
  prior: 4,
  stop: 'operation',
  experiment: {
    sh: 'aws cognito-identity get-identity-pool-roles --identity-pool-id {identityPoolId} --region {region}',
    powershell:
      'aws cognito-identity get-identity-pool-roles --identity-pool-id {identityPoolId} --region {region}',
    tells: {
      ja: '出たロールを`aws iam get-role`で見ます。`aud`の値がこのIDプールのIDでなければ、これが原因です。',
      en: 'Look at the roles it names with `aws iam get-role`: it is this cause when `aud` is not this pool’s id.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/role-trust-and-permissions.html',
      title: 'Role trust and permissions',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/danilop/LambdAuth/issues/4',
      title: 'danilop/LambdAuth #4',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('InvalidIdentityPoolConfigurationException');
    return said ? judge.supports('strong', 'code', {}, said) : [];
  },
});
