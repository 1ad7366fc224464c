import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'pool-or-client-missing-here',
  explains: ['ResourceNotFoundException'],
  title: {
    ja: 'そのリージョンに、このユーザープール、アプリクライアントかIDプールがない',
    en: 'This Region has no such user pool, app client or identity pool',
  },
  howToTell: {
    ja: 'IDの先頭のリージョン（`us-east-1_…`）と、クライアントの`region`が違うか、クライアントIDが別のプールのものです。',
    en: 'The Region at the head of the id (`us-east-1_…`) is not the client’s `region`, or the client id belongs to another pool.',
  },
  fix: {
    ja: 'IDの先頭のリージョンで呼び、プールとクライアントのIDを同じ環境のものに揃えます。',
    en: 'Call the Region at the head of the id, and take pool and client id from one environment.',
  },
  verify: { ja: '同じ呼び出しが見つかります。', en: 'The same call finds them.' },
  why: {
    named: { ja: 'Cognitoが探したのは`{id}`です。', en: 'What Cognito looked for is `{id}`.' },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_InitiateAuth.html',
      title: 'InitiateAuth - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html',
      title: 'GetCredentialsForIdentity - Amazon Cognito Federated Identities',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(
      facts,
      /User pool (?:client )?(?<id>[\w{}<>*.-]{1,80}) does not exist|IdentityPool ['"](?<pool>[\w:-]{1,80})['"] not found|Identity '(?<identity>[\w:-]{1,80})' not found/,
    );
    return named
      ? judge.supports(
          'strong',
          'named',
          { id: named.groups['id'] ?? named.groups['pool'] ?? named.groups['identity'] ?? '' },
          named,
        )
      : [];
  },
});
