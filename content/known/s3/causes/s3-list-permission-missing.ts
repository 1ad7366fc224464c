import { defineCause } from '#core';
import { s3Call } from '../call.ts';
import { DENIED, bareDenial, anonymousCall, namedDenial } from '../denied.ts';

export const cause = defineCause({
  id: 's3-list-permission-missing',
  explains: DENIED,
  title: {
    ja: '`s3:ListBucket`が、バケット自体のARN（`/*`なし）に許可されていない',
    en: '`s3:ListBucket` is not allowed on the bucket’s own ARN, the one without `/*`',
  },
  howToTell: {
    ja: '1つのオブジェクトの取得はできて、一覧（`aws s3 ls`、`sync`）だけが失敗します。ポリシーの`Resource`が`バケット名/*`だけです。',
    en: 'Single objects can be fetched and only listing (`aws s3 ls`, `sync`) fails; `Resource` in the policy is `BUCKET/*` alone.',
  },
  fix: {
    ja: '`s3:ListBucket`を`arn:aws:s3:::バケット名`に、オブジェクトの操作を`arn:aws:s3:::バケット名/*`に許可します。`ListObjects`という名前のアクションはありません。',
    en: 'Allow `s3:ListBucket` on `arn:aws:s3:::BUCKET` and object actions on `arn:aws:s3:::BUCKET/*`; there is no action called `ListObjects`.',
  },
  verify: { ja: '`aws s3 ls s3://バケット名/`が一覧を返します。', en: '`aws s3 ls s3://BUCKET/` lists.' },
  why: {
    'objects-only': {
      ja: '貼られたポリシーのARNは`/*`で終わるものだけです。一覧はバケット自体のARNへの許可を求めます。',
      en: 'The policy in the paste has only ARNs ending in `/*`; listing asks for the bucket’s own.',
    },
    list: {
      ja: '`{name}`に要る許可は`s3:ListBucket`で、対象はバケットのARNです。',
      en: '`{name}` needs `s3:ListBucket`, on the ARN of the bucket.',
    },
  },
  prior: 6,
  experiment: {
    sh: 'aws iam simulate-principal-policy --policy-source-arn {principal} --action-names s3:ListBucket --resource-arns arn:aws:s3:::{bucket} --query "EvaluationResults[].EvalDecision" --output text',
    powershell:
      'aws iam simulate-principal-policy --policy-source-arn {principal} --action-names s3:ListBucket --resource-arns arn:aws:s3:::{bucket} --query "EvaluationResults[].EvalDecision" --output text',
    tells: { ja: '`implicitDeny`ならこれが原因です。', en: '`implicitDeny`: it is this.' },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_ListObjectsV2.html',
      title: 'ListObjectsV2',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cli/issues/2408',
      title: 'aws/aws-cli #2408',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/remotely-save/remotely-save/issues/564',
      title: 'remotely-save/remotely-save #564',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const call = s3Call(facts);
    if (call?.kind !== 'list' || anonymousCall(facts)) return [];
    const named = namedDenial(facts);
    if (named)
      return named.value.mode === 'explicit' ||
        (named.value.policyType && named.value.policyType !== 'identity')
        ? []
        : judge.supports('moderate', 'list', { name: call.name }, call);
    if (!bareDenial(facts)) return [];
    // A policy that was pasted along and ends in `/*` only, or in nothing but the bucket's name, settles it.
    const objects = facts.says(/["']arn:aws[a-z-]{0,10}:s3:::[^"'/\s]{3,80}\/\*["']/);
    const bucket = facts.says(/["']arn:aws[a-z-]{0,10}:s3:::[^"'/\s]{3,80}["']/);
    return objects && !bucket
      ? judge.supports('strong', 'objects-only', {}, objects)
      : judge.supports('moderate', 'list', { name: call.name }, call);
  },
});
