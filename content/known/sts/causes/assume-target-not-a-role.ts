import { defineCause } from '#core';
import { assumption } from '../assumption.ts';

export const cause = defineCause({
  id: 'assume-target-not-a-role',
  explains: ['AccessDenied', 'AccessDeniedException', 'ValidationError'],
  title: {
    ja: '引き受けようとしているARNがロールではない（ユーザーやセッションのARN）',
    en: 'The ARN to assume is no role: it is a user’s or a session’s',
  },
  howToTell: {
    ja: 'メッセージの`on resource:`の後が`:user/`や`:assumed-role/`で、`:role/`ではありません。',
    en: 'Behind `on resource:` stands `:user/` or `:assumed-role/`, not `:role/`.',
  },
  fix: {
    ja: 'IAMロールを作り（その信頼ポリシーで呼び出し元を信頼し）、そのロールのARN`arn:aws:iam::…:role/名前`を渡します。',
    en: 'Create a role that trusts the caller, and pass its ARN `arn:aws:iam::…:role/NAME`.',
  },
  verify: {
    ja: 'メッセージのリソースが`:role/`になり、AssumeRoleが通ります。',
    en: 'The resource in the message is a `:role/`, and AssumeRole succeeds.',
  },
  why: {
    kind: {
      ja: '引き受ける相手が`{target}`です。引き受けられるのはロールだけです。',
      en: 'What is to be assumed is `{target}`; only roles can be assumed.',
    },
  },
  prior: 2,
  experiment: {
    sh: 'aws iam list-roles --query "Roles[].Arn" --output text',
    powershell: 'aws iam list-roles --query "Roles[].Arn" --output text',
    tells: {
      ja: '引き受けたいロールのARNがここに出ます。',
      en: 'The ARN of the role you mean is in this list.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html',
      title: 'AssumeRole',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/amzn/selling-partner-api-models/issues/2523',
      title: 'amzn/selling-partner-api-models #2523',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const asked = assumption(facts, 'AssumeRole', 'TagSession');
    if (
      !asked ||
      !/^arn:[^:]{0,20}:(?:iam|sts):[^:]{0,30}:[^:]{0,60}:(?:user|group|assumed-role|instance-profile|policy|federated-user|root)\b/.test(
        asked.target,
      )
    )
      return [];
    return judge.supports('strong', 'kind', { target: asked.target }, asked);
  },
});
