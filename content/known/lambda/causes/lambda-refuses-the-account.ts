import { defineCause } from '#core';

export const cause = defineCause({
  id: 'lambda-refuses-the-account',
  explains: ['AccessDeniedException', 'AccessDenied'],
  title: {
    ja: 'AWSアカウント自体がLambdaの利用を止められている（新しいアカウントの確認待ちなど）',
    en: 'Lambda refuses the AWS account itself: a new account not yet verified, or one that is restricted',
  },
  howToTell: {
    ja: '管理者権限でも、コンソールから関数を作ると同じ403になります。メッセージは空か`null`です。',
    en: 'Creating a function in the console as an administrator gives the same 403; the message is empty or `null`.',
  },
  fix: {
    ja: 'アカウントの登録（支払い方法と電話番号の確認）を終え、それでも拒否されるならAWSサポートにアカウントの有効化を依頼します。',
    en: 'Complete the account’s sign-up (payment and phone); if it is still refused, ask AWS Support to enable the account.',
  },
  verify: { ja: 'コンソールから関数を作成できます。', en: 'A function can be created in the console.' },
  why: {
    'no-reason': {
      ja: 'Lambdaの拒否に理由が書かれていません（`{said}`）。IAMの拒否なら、たいてい操作名が入ります。',
      en: 'Lambda’s refusal gives no reason (`{said}`); IAM’s usually name the action.',
    },
  },
  prior: 2,
  stop: 'policy',
  sources: [
    {
      url: 'https://github.com/serverless/serverless/issues/8789',
      title: 'serverless/serverless #8789',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-cli/issues/11805',
      title: 'aws-amplify/amplify-cli #11805',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/Hassassistant/Haaska/issues/3',
      title: 'Hassassistant/Haaska #3',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.says(
      /(?<said>\b(?:AccessDeniedException)?null \(Service: (?:AWS)?Lambda(?:Internal)?\b|\bService returned error code AccessDeniedException \(Service: Lambda\b|\(AccessDeniedException\) when calling the (?:Create|Update)Function(?:Code|Configuration)? operation: None\b)/,
    );
    return said ? judge.supports('moderate', 'no-reason', { said: said.groups['said'] ?? '' }, said) : [];
  },
});
