import { defineCause } from '#core';

export const cause = defineCause({
  id: 'notification-destination-refuses',
  explains: ['InvalidArgument'],
  title: {
    ja: '通知先のLambda、SQS、SNSのポリシーが、S3からの送信を許可していない',
    en: 'The Lambda, SQS or SNS destination does not let S3 send to it',
  },
  howToTell: {
    ja: 'メッセージが`Unable to validate the following destination configurations`です。通知先は存在します。',
    en: 'The message is `Unable to validate the following destination configurations`, and the destination exists.',
  },
  fix: {
    ja: '先に通知先のポリシーで`s3.amazonaws.com`を`aws:SourceArn`（バケット）付きで許可し（Lambdaなら`add-permission`）、それから通知を設定します。テンプレートでは順序を付けます。暗号化したキューなら、KMSのキーポリシーも要ります。',
    en: 'Admit `s3.amazonaws.com` with `aws:SourceArn` of the bucket in the destination’s policy first (`add-permission` for Lambda), then set the notification; order them in templates. An encrypted queue needs it in the KMS key policy too.',
  },
  verify: { ja: '通知の設定を保存できます。', en: 'The notification can be saved.' },
  why: {
    said: {
      ja: '通知先を確認できないと答えています。',
      en: 'The answer is that the destination could not be validated.',
    },
  },
  prior: 2,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/grant-destinations-permissions-to-s3.html',
      title: 'Granting permissions to publish event notification messages to a destination',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/^Unable to validate the following destination configurations/);
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
