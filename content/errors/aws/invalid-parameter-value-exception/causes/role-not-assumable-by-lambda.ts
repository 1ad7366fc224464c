import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'role-not-assumable-by-lambda',
  explains: ['InvalidParameterValueException'],
  title: {
    ja: '実行ロールの信頼ポリシーがLambdaを許可していないか、作成直後で行き渡っていない',
    en: 'The execution role does not trust Lambda, or was created a moment ago',
  },
  howToTell: {
    ja: '`aws iam get-role`の`AssumeRolePolicyDocument`に`lambda.amazonaws.com`がないか、`CreateDate`が数秒前です。',
    en: '`AssumeRolePolicyDocument` of `aws iam get-role` lacks `lambda.amazonaws.com`, or its `CreateDate` is a few seconds ago.',
  },
  fix: {
    ja: '信頼ポリシーの`Principal`に`lambda.amazonaws.com`を入れます。作成直後なら10秒ほど待って再試行します。',
    en: 'Put `lambda.amazonaws.com` into `Principal` of the trust policy; right after creation, retry after some 10 seconds.',
  },
  verify: { ja: '同じ作成か更新が成功します。', en: 'The same create or update succeeds.' },
  why: {
    'says-so': {
      ja: 'Lambdaが、ロールを引き受けられないと答えています。',
      en: 'Lambda says that it cannot assume the role.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/pdomala/LambdaCDDemo/issues/1',
      title: 'pdomala/LambdaCDDemo #1',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/ubergeek42/lambda-letsencrypt/issues/30',
      title: 'ubergeek42/lambda-letsencrypt #30',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/serverless/serverless/issues/4384',
      title: 'serverless/serverless #4384',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/troubleshooting-deployment.html',
      title: 'Troubleshoot deployment issues in Lambda',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /The role defined for the function cannot be assumed by Lambda/);
    return says ? judge.supports('strong', 'says-so', {}, says) : [];
  },
});
