import { defineCause } from '#core';
import { saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'cdk-roles-not-assumable',
  explains: ['CdkRoleNotAssumed'],
  title: {
    ja: '呼び出し元に、CDKのロールを引き受ける権限がない',
    en: 'The caller may not assume CDK’s roles',
  },
  howToTell: {
    ja: '`CDKToolkit`スタックはあり、`aws sts assume-role`で同じロールを引き受けようとすると`AccessDenied`になります。',
    en: 'The stack `CDKToolkit` is there, and `aws sts assume-role` for the same role is answered `AccessDenied`.',
  },
  fix: {
    ja: '呼び出し元に`arn:aws:iam::アカウント:role/cdk-*`への`sts:AssumeRole`を許します。別のアカウントからなら、`cdk bootstrap --trust`で信頼を加えます。ルートユーザーはロールを引き受けられません。',
    en: 'Allow the caller `sts:AssumeRole` on `arn:aws:iam::account:role/cdk-*`; from another account add it by `cdk bootstrap --trust`. The root user can assume no role.',
  },
  verify: { ja: '`Proceeding anyway`の行が出なくなります。', en: 'The line `Proceeding anyway` is gone.' },
  why: {
    role: {
      ja: '`{role}`を引き受けられなかったと書かれています。',
      en: 'It says that `{role}` could not be assumed.',
    },
    said: {
      ja: 'CDKのロールを引き受けられなかったと書かれています。',
      en: 'It says that CDK’s role could not be assumed.',
    },
  },
  prior: 4,
  stop: 'client',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-troubleshoot.html',
      title: 'Troubleshoot AWS CDK bootstrapping issues',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-samples/aws-genai-llm-chatbot/issues/454',
      title: 'aws-samples/aws-genai-llm-chatbot #454',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const role = saying(facts, /could not be used to assume '(?<role>arn:[^'\n]{1,200})'/);
    if (role) return judge.supports('moderate', 'role', { role: role.groups['role'] ?? '' }, role);
    const said = saying(facts, /Could not assume role in target account/);
    return said ? judge.supports('moderate', 'said', {}, said) : [];
  },
});
