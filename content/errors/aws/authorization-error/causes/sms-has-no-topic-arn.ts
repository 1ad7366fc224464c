import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'sms-has-no-topic-arn',
  explains: ['AuthorizationError'],
  title: {
    ja: 'SMSを電話番号へ直接送っているのに、ポリシーはトピックのARNだけを許可している',
    en: 'An SMS goes straight to a phone number, and the policy allows topic ARNs only',
  },
  howToTell: {
    ja: '`on resource:`の後ろがARNではなく、`+81…`のような電話番号です。',
    en: 'After `on resource:` stands a phone number such as `+81…`, and no ARN.',
  },
  fix: {
    ja: '`sns:Publish`の許可を、`Resource`ではなく`NotResource`に`arn:aws:sns:*:*:*`と書いて加えます。残るのは電話番号だけです。',
    en: 'Allow `sns:Publish` with `NotResource` `arn:aws:sns:*:*:*` in place of `Resource`: what is left are phone numbers.',
  },
  verify: {
    ja: '同じ番号への`publish`が`MessageId`を返し、トピックへの送信は拒否されたままです。',
    en: '`publish` to the number returns a `MessageId`, while a topic is still refused.',
  },
  why: {
    number: {
      ja: '対象は`{resource}`、つまり電話番号です。電話番号にARNはありません。',
      en: 'The resource is `{resource}`: a phone number, which has no ARN.',
    },
    topic: {
      ja: '対象はトピックのARNです。',
      en: 'The resource is the ARN of a topic.',
    },
  },
  prior: 2,
  stop: 'policy',
  sources: [
    {
      url: 'https://github.com/Miserlou/Zappa/issues/1941',
      title: 'Miserlou/Zappa #1941',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/functionalone/serverless-iam-roles-per-function/issues/106',
      title: 'functionalone/serverless-iam-roles-per-function #106',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const number = told(facts, /SNS:Publish on resource: (?<resource>\+[0-9xX*]{1,4})/);
    if (number)
      return judge.supports('strong', 'number', { resource: `${number.groups['resource'] ?? ''}…` }, number);
    const topic = told(facts, /SNS:\w{3,40} on resource: arn:aws[\w-]{0,10}:sns:/);
    return topic ? judge.rulesOut('topic', {}, topic) : [];
  },
});
