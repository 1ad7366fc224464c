import { defineCause, type Facts, type Match } from '#core';

/** Words that tutorials build names from; a name of nothing else was taken years ago. */
const COMMON = new Set(
  (
    'my your the test tests testing demo example sample hello world helloworld terraform tf tfstate state remote ' +
    'backend logs log backup backups data assets images uploads incoming website site static media files s3 bucket ' +
    'mybucket app dev stg staging prod production temp tmp new first foo bar cdn public private aws lambda code artifacts'
  ).split(' '),
);

/** Where tools and people write the name of the bucket that they want. */
const NAMED =
  /(?:\bS3 Bucket \(|\bmake_bucket failed: s3:\/\/|\bbucket["']?\s{0,3}[:=]\s{0,3}["']?)(?<name>[a-z0-9][a-z0-9.-]{1,62})/i;

const isCommon = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/[-.]/)
    .every((part) => COMMON.has(part) || /^\d{1,3}$/.test(part));

/** @returns the wanted name, where it is made of everybody's words only. */
function commonName(facts: Facts): Match | undefined {
  const named = facts.says(NAMED);
  return named && isCommon(named.groups['name'] ?? '') ? named : undefined;
}

export const cause = defineCause({
  id: 'bucket-name-from-sample',
  explains: ['BucketAlreadyExists'],
  title: {
    ja: 'チュートリアルやサンプルの名前を、そのまま使っている',
    en: 'The name comes from a tutorial or sample as it stands',
  },
  howToTell: {
    ja: '名前が`my-bucket`、`helloworld`、`test-logs`のような一般的な単語だけでできています。サンプルの設定にその名前が書かれています。',
    en: 'The name is made of common words only, such as `my-bucket`, `helloworld` or `test-logs`, and stands in the sample’s settings.',
  },
  fix: {
    ja: 'サンプルの変数やパラメーターで名前を変えます。名前を書かずに、ツールに付けさせるのが確実です（`bucket_prefix`、CloudFormationでは`BucketName`を省く）。',
    en: 'Set another name in the sample’s variable or parameter, or let the tool make one: `bucket_prefix` in Terraform, no `BucketName` in CloudFormation.',
  },
  verify: {
    ja: '`aws s3api head-bucket`が、作る前は404、作った後は200を返します。',
    en: '`aws s3api head-bucket` answers 404 before and 200 after it is created.',
  },
  why: {
    common: {
      ja: '`{name}`は一般的な単語だけの名前で、ずっと前に誰かが取っています。',
      en: '`{name}` is made of common words only: somebody took it long ago.',
    },
  },
  prior: 1,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/appvia/terranetes-controller/issues/1458',
      title: 'appvia/terranetes-controller #1458',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/0x4447/0x4447_product_s3_email/issues/41',
      title: '0x4447/0x4447_product_s3_email #41',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
      title: 'General purpose bucket naming rules',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = facts.code('BucketAlreadyExists') && commonName(facts);
    return named ? judge.supports('strong', 'common', { name: named.groups['name'] ?? '' }, named) : [];
  },
});
