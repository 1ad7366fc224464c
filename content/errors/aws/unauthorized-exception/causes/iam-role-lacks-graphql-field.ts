import { defineCause } from '#core';

export const cause = defineCause({
  id: 'iam-role-lacks-graphql-field',
  explains: ['UnauthorizedException', 'Unauthorized'],
  title: {
    ja: '署名は正しいが、ロールのポリシーがこのフィールドを許可していない',
    en: 'The signature is right, but the role’s policy does not allow the field',
  },
  howToTell: {
    ja: '`errorType`が`UnauthorizedException`、メッセージが`Permission denied`です。`Not Authorized to access`ではありません。',
    en: '`errorType` is `UnauthorizedException` and the message `Permission denied`, not `Not Authorized to access`.',
  },
  fix: {
    ja: '呼び出し元のロールに、`arn:aws:appsync:リージョン:アカウント:apis/APIのID/types/型/fields/フィールド`への`appsync:GraphQL`を許可します。`resolvers`ではなく`fields`です。',
    en: 'Allow the caller’s role `appsync:GraphQL` on `arn:aws:appsync:REGION:ACCOUNT:apis/API_ID/types/TYPE/fields/FIELD`; it is `fields`, not `resolvers`.',
  },
  verify: { ja: '同じ署名付きの呼び出しが200を返します。', en: 'The same signed call answers 200.' },
  why: {
    permission: {
      ja: '`Permission denied`は、IAMポリシーがこの呼び出しを許可していないことを表すAppSyncの文面です。',
      en: '`Permission denied` is what AppSync says where the IAM policy does not allow the call.',
    },
    resolvers: {
      ja: 'ポリシーのARNが`resolvers`で終わるものを指しています。`appsync:GraphQL`の対象は`fields`です。',
      en: 'The policy’s ARN names `resolvers`; `appsync:GraphQL` works on `fields`.',
    },
  },
  prior: 2,
  stop: 'policy',
  experiment: {
    sh: 'aws iam simulate-principal-policy --policy-source-arn {principal} --action-names appsync:GraphQL --resource-arns {resource} --query "EvaluationResults[].EvalDecision" --output text',
    powershell:
      'aws iam simulate-principal-policy --policy-source-arn {principal} --action-names appsync:GraphQL --resource-arns {resource} --query "EvaluationResults[].EvalDecision" --output text',
    tells: {
      ja: 'フィールドのARNで`implicitDeny`なら、これが原因です。',
      en: '`implicitDeny` for the ARN of the field: it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html',
      title: 'Configuring authorization and authentication to secure your GraphQL APIs',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsappsync.html',
      title: 'Actions, resources, and condition keys for AWS AppSync',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-category-api/issues/2457',
      title: 'aws-amplify/amplify-category-api #2457',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-cli/issues/4343',
      title: 'aws-amplify/amplify-cli #4343',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const permission = facts.message(/^Permission denied\.?$/);
    if (!permission || !facts.code('UnauthorizedException')) return [];
    const resolvers = facts.says(/\barn:aws[a-z-]{0,10}:appsync:[^\s"]{1,120}\/types\/\w{1,60}\/resolvers\b/);
    return [
      ...judge.supports('strong', 'permission', {}, permission),
      ...(resolvers ? judge.supports('strong', 'resolvers', {}, resolvers) : []),
    ];
  },
});
