import { defineCause } from '#core';

export const cause = defineCause({
  id: 'lambda-grant-of-old-role',
  explains: ['KMSAccessDeniedException', 'AccessDeniedException'],
  title: {
    ja: 'ロールを同じ名前で作り直したため、Lambdaのキーの許可（grant）が古いロールのまま',
    en: 'The role was made anew under the same name, and Lambda’s grant on the key is still the old one’s',
  },
  howToTell: {
    ja: 'ロールを削除して同じ名前で作り直した後から失敗します。関数のロールを別のものに変えて戻すと直ります。',
    en: 'It fails since the role was deleted and created again under the same name; setting the function’s role to another and back mends it.',
  },
  fix: {
    ja: '関数の実行ロールを一度別のロールに変え、元のロールに戻します（grantが作り直されます）。カスタマー管理キーなら、キーポリシーの`AROA…`も直します。',
    en: 'Set the function’s execution role to another and back, so that the grant is made again; with a customer managed key mend any `AROA…` in the key policy.',
  },
  verify: { ja: '関数の呼び出しが通ります。', en: 'Invoking the function succeeds.' },
  why: {
    'old-principal': {
      ja: 'KMSは、許可ではなく呼び出し元を認識できないと答えています。作り直す前のロールに宛てた許可が残っているときの文面です。',
      en: 'KMS does not know the caller, rather than refusing it: so it says where a grant names the role as it was before.',
    },
    lambda: {
      ja: 'Lambdaが環境変数を復号できないと答えています。ロールを作り直した後に多い形です。',
      en: 'Lambda answers that it cannot decrypt the environment variables, as it often does after a role was made anew.',
    },
  },
  prior: 2,
  stop: 'policy',
  sources: [
    {
      url: 'https://github.com/serverless/examples/issues/279',
      title: 'serverless/examples #279',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/github-aws-runners/terraform-aws-github-runner/issues/4775',
      title: 'github-aws-runners/terraform-aws-github-runner #4775',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/lambda-kmsaccessdeniedexception-errors',
      title: 'How do I resolve "KMSAccessDeniedException" errors from AWS Lambda?',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const old = facts.message(/KMS Exception: UnrecognizedClientException/);
    if (old) return judge.supports('strong', 'old-principal', {}, old);
    const said = facts.message(/^Lambda was unable to decrypt the environment variables/);
    return said ? judge.supports('moderate', 'lambda', {}, said) : [];
  },
});
