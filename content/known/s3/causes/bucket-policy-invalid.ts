import { defineCause } from '#core';

export const cause = defineCause({
  id: 'bucket-policy-invalid',
  explains: ['MalformedPolicy'],
  title: {
    ja: 'バケットポリシーの`Principal`、`Resource`、`Action`のどれかが受け付けられない',
    en: '`Principal`, `Resource` or `Action` in the bucket policy is not accepted',
  },
  howToTell: {
    ja: 'メッセージとXMLの`Detail`が、どの要素かを示します。`Invalid principal in policy`なら、その相手は存在しません。',
    en: 'The message and `Detail` in the XML say which; `Invalid principal in policy` means that nobody of that ARN exists.',
  },
  fix: {
    ja: '`Principal`の相手を先に作るかARNを直し、`Resource`をこのバケットのARN（オブジェクトの操作は`/*`付き）にします。',
    en: 'Create the principal first or mend its ARN; let `Resource` be this bucket’s ARN, with `/*` for object actions.',
  },
  verify: { ja: 'ポリシーを保存できます。', en: 'The policy can be saved.' },
  why: {
    said: { ja: 'ポリシーが正しくないと答えています。', en: 'The answer is that the policy is not valid.' },
  },
  prior: 3,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
      title: 'AWS JSON policy elements: Principal',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said =
      facts.message(
        /^(?:Policy has invalid (?:resource|action|principal)|Invalid principal in policy|Action does not apply to any resource|Missing required field|Policies must be valid JSON)/,
      ) ?? facts.code('MalformedPolicy');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
