import { defineCause } from '#core';

export const cause = defineCause({
  id: 'kms-key-in-another-region',
  explains: [
    'AccessDeniedException',
    'AccessDenied',
    'KMSAccessDeniedException',
    'NotFound',
    'KMS.NotFoundException',
  ],
  title: { ja: 'KMSキーが別のリージョンにある', en: 'The KMS key is in another Region' },
  howToTell: {
    ja: 'キーのARNのリージョンと、呼び出したリージョンが違います。コピーしたデータやスナップショットは、元のリージョンのキーで暗号化されたままのことがあります。',
    en: 'The Region in the key’s ARN is not the one that was called; copied data may still be encrypted under a key of its old Region.',
  },
  fix: {
    ja: 'キーのあるリージョンで呼び出すか、コピー先のリージョンのキーで暗号化し直します。両方で使うなら、マルチリージョンキーにします。',
    en: 'Call the Region of the key, or encrypt again under a key of the target’s Region; to use both, take a multi-Region key.',
  },
  verify: {
    ja: 'そのリージョンで`aws kms describe-key`がキーを返し、元の操作が通ります。',
    en: '`aws kms describe-key` in that Region shows the key, and the call succeeds.',
  },
  why: {
    invalid: {
      ja: 'メッセージの`Invalid arn`の後にリージョンがあります。別のリージョンのキーのARNを渡しています。',
      en: 'A Region stands behind `Invalid arn`: the ARN of a key of another Region was passed.',
    },
    maybe: {
      ja: '文に`does not exist in this region`が含まれています。可能性の1つです。',
      en: 'The sentence speaks of `does not exist in this region`, among other things.',
    },
  },
  prior: 0,
  stop: 'policy',
  experiment: {
    sh: 'aws kms describe-key --key-id KEY_ARN --region {region} --query KeyMetadata.KeyState --output text',
    powershell:
      'aws kms describe-key --key-id KEY_ARN --region {region} --query KeyMetadata.KeyState --output text',
    tells: {
      ja: 'そのリージョンで`NotFoundException`になり、ARNのリージョンでは見つかるなら、これが原因です。',
      en: '`NotFoundException` here but found in the Region of the ARN: it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/kms/latest/developerguide/policy-evaluation.html',
      title: 'Troubleshooting AWS KMS permissions',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/kms/latest/APIReference/API_DescribeKey.html',
      title: 'DescribeKey',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const arn = facts.message(/^Invalid arn [a-z]{2}(?:-[a-z]{2,10}){1,3}-\d/);
    if (arn) return judge.supports('strong', 'invalid', {}, arn);
    const said =
      facts.message(/The ciphertext refers to a customer master key that does not exist/i) ??
      facts.message(/^(?:Key 'arn:[^']{1,200}' does not exist|Alias arn:\S{1,300} is not found)/);
    return said ? judge.supports('weak', 'maybe', {}, said) : [];
  },
});
