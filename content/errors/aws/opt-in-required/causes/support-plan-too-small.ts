import { defineCause } from '#core';

export const cause = defineCause({
  id: 'support-plan-too-small',
  explains: ['OptInRequired'],
  title: {
    ja: 'サポートプランが、そのAPIを含んでいない',
    en: 'The support plan does not include this API',
  },
  howToTell: {
    ja: 'メッセージが`AWS Premium Support Subscription is required to use this service`です。',
    en: 'The message is `AWS Premium Support Subscription is required to use this service`.',
  },
  fix: {
    ja: 'Support APIを含むプランへ変更するか、呼び出しをやめます。ベーシックプランのアカウントを走査するツールでは、このエラーを想定内として読み飛ばします。',
    en: 'Change to a plan that includes the Support API, or do without the call: a tool that walks over accounts on the basic plan should expect this error and go on.',
  },
  verify: {
    ja: '`aws support describe-services`が一覧を返します。',
    en: '`aws support describe-services` returns a list.',
  },
  why: {
    said: {
      ja: 'プレミアムサポートの契約が必要だと書かれています。',
      en: 'It says that a premium support subscription is required.',
    },
  },
  prior: -2,
  stop: 'signature',
  sources: [
    {
      url: 'https://github.com/FINRAOS/aphelion/issues/18',
      title: 'FINRAOS/aphelion #18',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/awssupport/latest/user/about-support-api.html',
      title: 'About the AWS Support API',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/Premium Support Subscription is required/);
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
