import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'role-not-assumable-by-lambda',
  explains: ['InvalidParameterValue'],
  title: {
    ja: '実行ロールの信頼ポリシーがLambdaを許可していないか、作成直後で行き渡っていない',
    en: 'The execution role does not trust Lambda, or was created a moment ago',
  },
  howToTell: {
    ja: 'ロールの信頼ポリシーに`lambda.amazonaws.com`がないか、ロールの作成から数秒しか経っていません。',
    en: '`lambda.amazonaws.com` is not in the role’s trust policy, or the role is a few seconds old.',
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
  prior: 3,
  stop: 'operation',
  sources: [
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
