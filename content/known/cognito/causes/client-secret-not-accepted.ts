import { defineCause } from '#core';

export const cause = defineCause({
  id: 'client-secret-not-accepted',
  explains: ['invalid_client'],
  title: {
    ja: 'アプリクライアントのIDかシークレットが届いていない、または違う',
    en: 'Id or secret of the app client is wrong, or did not arrive',
  },
  howToTell: {
    ja: 'シークレットのあるクライアントなのに`Authorization: Basic`がないか、その中身が`client_id:client_secret`のBase64ではありません。',
    en: 'The client has a secret and the request no `Authorization: Basic`, or what it carries is not the Base64 of `client_id:client_secret`.',
  },
  fix: {
    ja: '`Authorization: Basic`にBase64の`client_id:client_secret`を付け、本文を`Content-Type: application/x-www-form-urlencoded`で送ります。シークレットのないクライアントなら`client_id`だけを本文に入れます。',
    en: 'Send `Authorization: Basic` with the Base64 of `client_id:client_secret`, and the body with `Content-Type: application/x-www-form-urlencoded`. A client without a secret sends `client_id` in the body alone.',
  },
  verify: { ja: 'トークンが返ります。', en: 'Tokens come back.' },
  why: {
    code: {
      ja: '`invalid_client`は、クライアントの認証に失敗したことを表します。',
      en: '`invalid_client` means that the client itself was not authenticated.',
    },
  },
  prior: 4,
  stop: 'operation',
  experiment: {
    sh: 'aws cognito-idp describe-user-pool-client --user-pool-id {userPoolId} --client-id {clientId} --region {region} --query "UserPoolClient.[ClientName,AllowedOAuthFlows]"',
    powershell:
      'aws cognito-idp describe-user-pool-client --user-pool-id {userPoolId} --client-id {clientId} --region {region} --query "UserPoolClient.[ClientName,AllowedOAuthFlows]"',
    tells: {
      ja: '`ResourceNotFoundException`なら、そのプールにないクライアントIDです。',
      en: 'With `ResourceNotFoundException` the pool has no such client id.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/token-endpoint.html',
      title: 'The token issuer endpoint',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('invalid_client');
    return said ? judge.supports('strong', 'code', {}, said) : [];
  },
});
