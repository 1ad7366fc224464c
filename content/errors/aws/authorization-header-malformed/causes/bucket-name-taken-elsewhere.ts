import { defineCause } from '#core';
import { wrongRegion } from '../region.ts';
import { thread } from '../sources.ts';

export const cause = defineCause({
  id: 'bucket-name-taken-elsewhere',
  explains: ['AuthorizationHeaderMalformed'],
  title: {
    ja: '作ろうとしたバケットの名前が、別のリージョンですでに使われている',
    en: 'A bucket of the name to be created already exists in another region',
  },
  howToTell: {
    ja: '失敗した操作が`CreateBucket`で、設定したリージョンは正しいのに、S3が別のリージョンを`expecting`で求めます。名前を変えると成功します。',
    en: 'The failed operation is `CreateBucket`, the region you set is the one you want, and yet S3 expects another. Under another name it works.',
  },
  fix: {
    ja: 'バケット名は世界中で一意です。アカウントIDなどを付けた別の名前にします。自分のバケットなら、作るのではなく取り込みます（`terraform import`など）。',
    en: 'Bucket names are unique across all accounts: choose another, say with your account ID in it. If the bucket is yours, import it instead (`terraform import`).',
  },
  verify: {
    ja: '`aws s3api head-bucket`が404を返す名前なら、作成できます。',
    en: 'A name for which `aws s3api head-bucket` answers 404 can be created.',
  },
  why: {
    'create-bucket': {
      ja: '`CreateBucket`なのに、S3はすでに`{expected}`を知っています。その名前のバケットが`{expected}`にあります。',
      en: 'At `CreateBucket` S3 already knows of `{expected}`: a bucket of that name lives there.',
    },
    'creating-words': {
      ja: 'バケットの作成中に、S3が`{expected}`を求めています。',
      en: 'While a bucket was being created, S3 asked for `{expected}`.',
    },
    'other-operation': {
      ja: '失敗した操作は`{operation}`で、バケットの作成ではありません。',
      en: 'The failed operation is `{operation}`, which creates no bucket.',
    },
  },
  prior: -1,
  stop: 'signature',
  experiment: {
    sh: 'aws s3api head-bucket --bucket {bucket}',
    powershell: 'aws s3api head-bucket --bucket {bucket}',
    tells: {
      ja: '404以外（200、301、403）が返れば、その名前のバケットがすでにあります。',
      en: 'Anything but 404 (200, 301, 403) means that a bucket of this name exists.',
    },
  },
  sources: [
    thread('hashicorp/terraform-provider-aws', 14544),
    thread('hashicorp/terraform', 18870),
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html',
      title: 'General purpose bucket naming rules',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = wrongRegion(facts);
    const expected = named?.groups['expected'];
    if (!named || expected === undefined) return [];
    const operation = facts.one('operation');
    if (operation?.value === 'CreateBucket')
      return judge.supports('strong', 'create-bucket', { expected }, operation, named);
    if (operation) return judge.rulesOut('other-operation', { operation: operation.value }, operation);
    const creating = facts.message(/(?:error )?creating (?:Amazon )?S3 bucket/i);
    return creating ? judge.supports('strong', 'creating-words', { expected }, creating) : [];
  },
});
