import { defineCause } from '#core';

const TAGS = /^s3:(?:Get|Put)Object(?:Version)?Tagging$/i;

export const cause = defineCause({
  id: 's3-copy-reads-tags',
  explains: ['AccessDenied'],
  title: {
    ja: 'バケット間のコピーがオブジェクトのタグも読み書きし、その許可がない',
    en: 'A copy between buckets carries the object’s tags along, and tagging is not allowed',
  },
  howToTell: {
    ja: '失敗した操作かアクションが`GetObjectTagging`か`PutObjectTagging`で、自分では呼んでいません。いったん手元に落として上げ直すと成功します。',
    en: 'The failed operation or action is `GetObjectTagging` or `PutObjectTagging`, which you never called; downloading and uploading again works.',
  },
  fix: {
    ja: 'タグを運ばないなら`--copy-props metadata-directive`を付けます。運ぶなら、コピー元に`s3:GetObjectTagging`、コピー先に`s3:PutObjectTagging`を許可します。',
    en: 'Leave the tags behind with `--copy-props metadata-directive`, or allow `s3:GetObjectTagging` on the source and `s3:PutObjectTagging` on the target.',
  },
  verify: {
    ja: '同じ`aws s3 cp`や`sync`が、8 MBを超えるファイルでも通ります。',
    en: 'The same `aws s3 cp` or `sync` succeeds, for files above 8 MB too.',
  },
  why: {
    copy: {
      ja: 'バケットからバケットへのコピーの途中で、`{name}`が拒否されています。',
      en: '`{name}` was refused in the course of a copy from bucket to bucket.',
    },
    action: {
      ja: '拒否されたアクションは`{name}`で、オブジェクトの本体ではなくタグの許可です。',
      en: 'What was refused is `{name}`: a permission on tags, not on the object itself.',
    },
    operation: {
      ja: '`{name}`が拒否されています。バケット間のコピーの中でも呼ばれる操作です。',
      en: '`{name}` was refused; copies between buckets call it as well.',
    },
  },
  prior: 0,
  stop: 'policy',
  sources: [
    {
      url: 'https://github.com/aws/aws-cli/issues/5375',
      title: 'aws/aws-cli #5375',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-quickstart/quickstart-amazon-eks/issues/380',
      title: 'aws-quickstart/quickstart-amazon-eks #380',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_CopyObject.html',
      title: 'CopyObject',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const operation = facts.all('operation').find(({ value }) => /^(?:Get|Put)ObjectTagging$/.test(value));
    const copied = facts.says(/\bcopy failed: s3:\/\/|\baws s3 (?:cp|sync|mv) s3:\/\/\S{1,300} s3:\/\//);
    if (operation)
      return copied
        ? judge.supports('strong', 'copy', { name: operation.value }, operation, copied)
        : judge.supports('weak', 'operation', { name: operation.value }, operation);
    const action = facts.all('denial').find(({ value }) => TAGS.test(value.action?.value ?? ''))
      ?.value.action;
    return action && facts.one('operation')?.value !== 'PutObject'
      ? judge.supports('strong', 'action', { name: action.value }, action)
      : [];
  },
});
