import { defineCause } from '#core';
import { DENIED, refusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'queue-or-topic-policy',
  explains: DENIED,
  title: {
    ja: 'SQSキューかSNSトピックのポリシーが、送り手を許可していない',
    en: 'The policy of the SQS queue or SNS topic does not admit the sender',
  },
  howToTell: {
    ja: 'アクションが`sqs:…`か`SNS:…`で、呼び出し元のIAMポリシーには許可があるか、別のアカウントかAWSのサービスが送っています。',
    en: 'The action is `sqs:…` or `SNS:…`; the caller’s IAM policy allows it, or the sender is another account or an AWS service.',
  },
  fix: {
    ja: 'キューやトピックのアクセスポリシーで、送り手（プリンシパル、または`aws:SourceArn`を付けたサービスプリンシパル）に許可を与えます。同じアカウントのIAMロールなら、ロールのポリシーに加えるだけでも足ります。',
    en: 'Admit the sender in the access policy of the queue or topic: a principal, or a service principal with `aws:SourceArn`. For an IAM role of the same account the role’s own policy is enough.',
  },
  verify: {
    ja: '送信が通り、`GetQueueAttributes`か`GetTopicAttributes`の`Policy`に送り手が見えます。',
    en: 'Sending succeeds, and `Policy` in `GetQueueAttributes` or `GetTopicAttributes` shows the sender.',
  },
  why: {
    action: {
      ja: '拒否されたのは`{action}`です。キューとトピックは自分のポリシーを持っています。',
      en: 'What was refused is `{action}`; queues and topics have policies of their own.',
    },
    queue: {
      ja: 'SQSのリソースへのアクセスが拒否されています。キュー名の間違いや別アカウントのキューでも、この文になります。',
      en: 'Access to an SQS resource is denied; a wrong queue name or another account’s queue reads the same.',
    },
  },
  prior: 2,
  experiment: {
    sh: 'aws sqs get-queue-attributes --queue-url QUEUE_URL --attribute-names Policy --region {region}',
    powershell:
      'aws sqs get-queue-attributes --queue-url QUEUE_URL --attribute-names Policy --region {region}',
    tells: {
      ja: '`Policy`の`Principal`と`Condition`に送り手がいなければ、これが原因です。',
      en: 'The sender is neither in `Principal` nor let in by `Condition`: it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/sqs-basic-examples-of-sqs-policies.html',
      title: 'Basic examples of Amazon SQS policies',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/sns/latest/dg/sns-access-policy-use-cases.html',
      title: 'Example cases for Amazon SNS access control',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const refused = refusal(facts, 'sqs', 'sns');
    if (refused?.value.policyType === 'resource')
      return judge.supports('strong', 'action', { action: refused.action }, refused);
    if (refused && !refused.value.policyType && refused.value.mode !== 'explicit')
      return judge.supports('moderate', 'action', { action: refused.action }, refused);
    const queue = facts.message(/^Access to the resource \S{1,400} is denied/);
    return queue ? judge.supports('moderate', 'queue', {}, queue) : [];
  },
});
