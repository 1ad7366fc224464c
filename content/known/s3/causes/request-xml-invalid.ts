import { defineCause } from '#core';

export const cause = defineCause({
  id: 'request-xml-invalid',
  explains: ['MalformedXML', 'MalformedACLError'],
  title: {
    ja: '送ったXMLが、その操作の形に合わない（空のDelete、1,000件超、余計な要素）',
    en: 'The XML that was sent does not fit the operation: an empty Delete, more than 1,000 keys, a stray element',
  },
  howToTell: {
    ja: 'DeleteObjectsなら一覧が空か1,000件を超えています。CreateBucketなら`LocationConstraint`に`us-east-1`などを書いています。',
    en: 'For DeleteObjects the list is empty or longer than 1,000; for CreateBucket `LocationConstraint` says `us-east-1`.',
  },
  fix: {
    ja: 'DeleteObjectsは1〜1,000件ずつ送ります。CreateBucketは`us-east-1`では設定を付けません。ライフサイクルや通知の設定は、必須の要素を確かめます。S3互換ストレージが、対応していない操作に返すこともあります。',
    en: 'Send 1 to 1,000 keys per DeleteObjects; give CreateBucket no configuration in `us-east-1`; check the required elements of lifecycle or notification settings. S3-compatible stores say this of operations they do not know.',
  },
  verify: { ja: '同じ操作が通ります。', en: 'The same call succeeds.' },
  why: {
    delete: {
      ja: '操作は`{operation}`です。一覧が空か、1,000件を超えているときの応答です。',
      en: 'The operation is `{operation}`: its list is empty or longer than 1,000.',
    },
    said: {
      ja: 'XMLが正しい形ではないと答えています。',
      en: 'The answer is that the XML is not well-formed or not valid.',
    },
  },
  prior: 3,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_DeleteObjects.html',
      title: 'DeleteObjects',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CreateBucket.html',
      title: 'CreateBucket',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html',
      title: 'Error responses - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const operation = facts.one('operation');
    if (operation && /^DeleteObjects$/.test(operation.value))
      return judge.supports('strong', 'delete', { operation: operation.value }, operation);
    const said =
      facts.message(/^The XML you provided was not well-formed/) ??
      facts.code('MalformedXML') ??
      facts.code('MalformedACLError');
    return said ? judge.supports('moderate', 'said', {}, said) : [];
  },
});
