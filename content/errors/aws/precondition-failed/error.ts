import { defineError } from '#core';

export const error = defineError({
  code: 'PreconditionFailed',
  aliases: [],
  statuses: [412],
  fault: 'client',
  retry: 'after-fix',
  services: ['s3'],
  wire: [
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 412,
      reason: 'Precondition Failed',
      headers: [
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?><Error><Code>PreconditionFailed</Code><Message>At least one of the pre-conditions you specified did not hold</Message><Condition>If-Match</Condition><RequestId>EDJYEF8WY9Y7JTCZ</RequestId><HostId>lRPUFsH4HVyZBlBmttk3J6rSfmTCapb/jv+9V6nqvineJsJmFTafQucKDz2vosLfE3MP0091SyBELVVik5ILZBPkfHQgv6sA</HostId></Error>`,
      note: {
        ja: '`Condition`が、満たさなかったヘッダーの名前です。SDKのメッセージには入りません。',
        en: '`Condition` names the header that did not hold; it is not in the message of SDKs.',
      },
      source: 'https://github.com/versity/versitygw/issues/2044',
    },
    {
      services: ['s3'],
      protocol: 'rest-xml',
      status: 412,
      reason: 'Precondition Failed',
      headers: [
        ['Content-Type', 'application/xml'],
        ['Server', 'AmazonS3'],
      ],
      body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>PreconditionFailed</Code><Message>At least one of the pre-conditions you specified did not hold</Message><Condition>Bucket POST must be of the enclosure-type multipart/form-data</Condition><RequestId>A05CC8899FE783C8</RequestId><HostId>RNTOTXJEJtXOa3FMgyEtcKcqV3+YGedEQxUImG1PQijkPeDUeb8PgIz9D1abVmZ3fCvoIS/u8ZQ=</HostId></Error>`,
      note: {
        ja: 'ヘッダーではなく、フォームの形式を指すことがあります。',
        en: 'The condition can be the encoding of a form, no header at all.',
      },
      source: 'https://github.com/benjreinhart/react-native-aws3/issues/26',
    },
  ],
  messages: [
    {
      pattern: /^At least one of the pre-?conditions you specified did not hold/i,
      certainty: 'sure',
      service: 's3',
    },
  ],
  causes: [
    'object-exists-already',
    'condition-header-not-met',
    'terraform-lock-held',
    'form-not-multipart',
    'object-changed-during-download',
    's3-compatible-store-answered',
  ],
  order: {
    ja: '公開されたスレッドで見た件数による、当サイトの判断です。`<Condition>`が読めれば、そこで決まります。',
    en: 'Our judgement, from public threads. Where `<Condition>` can be read it decides.',
  },
  related: [
    {
      to: 'method-not-allowed',
      kind: 'confused-with',
      why: {
        ja: 'バケットのURLへの`multipart/form-data`でないPOSTは412、オブジェクトのURLへのPOSTは405です。',
        en: 'A POST that is no form answers 412 at the URL of the bucket and 405 at that of an object.',
      },
    },
    {
      to: 'conditional-check-failed-exception',
      kind: 'confused-with',
      why: {
        ja: 'TerraformのロックをDynamoDBで取る設定なら、同じ状況がConditionalCheckFailedExceptionになります。',
        en: 'Where Terraform locks in DynamoDB the same situation is ConditionalCheckFailedException.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-requests.html',
      title: 'Add preconditions to S3 operations with conditional requests',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html',
      title: 'How to prevent object overwrites with conditional writes',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/versity/versitygw/issues/2044',
      title: 'versity/versitygw #2044',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/benjreinhart/react-native-aws3/issues/26',
      title: 'benjreinhart/react-native-aws3 #26',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
