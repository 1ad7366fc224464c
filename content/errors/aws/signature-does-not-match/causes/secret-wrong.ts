import { comparedRequests, defineCause } from '#core';

export const cause = defineCause({
  id: 'secret-wrong',
  explains: ['SignatureDoesNotMatch', 'InvalidSignatureException', 'AuthFailure'],
  title: {
    ja: 'シークレットアクセスキーが、アクセスキーIDと対になっていない',
    en: 'The secret access key does not belong to the access key ID',
  },
  howToTell: {
    ja: '同じ認証情報で`aws sts get-caller-identity`も同じエラーを返します。リクエストの組み立てが原因なら、このCLIは成功します。',
    en: '`aws sts get-caller-identity` with the same credentials fails in the same way; were the request at fault, the CLI would succeed.',
  },
  fix: {
    ja: 'シークレットを元の場所からコピーし直し、40文字で改行、空白、引用符、URLエンコードが混ざっていないことを確かめます。失われたシークレットは再表示できないので、新しいアクセスキーを作ります。',
    en: 'Copy the secret again from where it was issued and check that it has 40 characters and no newline, space, quote or URL encoding. A lost secret cannot be shown again; create a new access key.',
  },
  verify: {
    ja: '`aws sts get-caller-identity`が`Arn`を返します。',
    en: '`aws sts get-caller-identity` answers with an `Arn`.',
  },
  why: {
    'code-alone': {
      ja: 'メッセージがないので、`{code}`でよくある原因として挙げています。',
      en: 'There is no message to go by; this is among the usual causes of `{code}`.',
    },
    'last-check': {
      ja: '署名の照合は最後の検査です。日時、スコープ、アクセスキーIDは受け入れられており、残るのはシークレットか正規リクエストの違いです。',
      en: 'Comparing signatures is the last check. Date, scope and access key ID were accepted; what is left is the secret or the canonical request.',
    },
    'sdk-signed': {
      ja: '`{operation}`はSDKかCLIが組み立てて署名しています。正規リクエストを間違える余地が小さく、シークレットが疑わしくなります。',
      en: 'An SDK or the CLI built and signed `{operation}`, which leaves little room for a wrong canonical request and points to the secret.',
    },
    'same-canonical-request': {
      ja: 'クライアントとサービスの正規リクエストは同じです。残るのはシークレットの違いだけです。',
      en: 'Client and service built the same canonical request: what is left is the secret.',
    },
    'other-canonical-request': {
      ja: 'クライアントとサービスの正規リクエストが違います。一致しない理由はそれで足ります。',
      en: 'Client and service built different canonical requests, which is reason enough for the mismatch.',
    },
    'ec2-credentials': {
      ja: 'EC2は、シークレットが違うときにもこのメッセージを返します。',
      en: 'EC2 answers so to a wrong secret too.',
    },
    'stopped-earlier': {
      ja: 'サービスは署名を照合する前に`{message}`で止まっています。シークレットの正否はまだ調べられていません。',
      en: 'The service stopped at `{message}`, before it compared signatures; nothing is known of the secret yet.',
    },
  },
  prior: 6,
  stop: 'signature',
  experiment: {
    sh: 'aws sts get-caller-identity',
    powershell: 'aws sts get-caller-identity',
    tells: {
      ja: '同じ認証情報でこれも署名の不一致になれば、シークレットが違います。ARNが返れば、リクエストの組み立てが原因です。',
      en: 'If it fails with the same mismatch, the secret is wrong; if it prints an ARN, the request was built wrongly.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html',
      title: 'Troubleshoot Signature Version 4 signing for AWS API requests',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/mhart/aws4/issues/22',
      title: 'mhart/aws4 #22',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const earlier = facts.message(
      /(?<text>Signature expired|Signature not yet current|[Cc]redential (?:should|must) be scoped|Date in Credential scope|must be a 'SignedHeader')/,
    );
    if (earlier) return judge.rulesOut('stopped-earlier', { message: earlier.groups['text'] ?? '' }, earlier);
    const same = comparedRequests(facts);
    if (same && !same.isSame) return judge.against('strong', 'other-canonical-request', {}, ...same.evidence);
    if (same?.isSame) return judge.supports('strong', 'same-canonical-request', {}, ...same.evidence);
    const refused = facts.message(/AWS was not able to validate the provided access credentials/);
    if (refused) return judge.supports('weak', 'ec2-credentials', {}, refused);
    const alone = facts.one('error-message')
      ? undefined
      : facts.code('SignatureDoesNotMatch', 'InvalidSignatureException');
    if (alone) return judge.supports('weak', 'code-alone', { code: alone.value.code }, alone);
    const mismatch = facts.message(/request signature we calculated does not match/);
    const operation = facts.one('operation');
    return [
      ...(mismatch ? judge.supports('weak', 'last-check', {}, mismatch) : []),
      ...(mismatch && operation
        ? judge.supports('moderate', 'sdk-signed', { operation: operation.value }, operation)
        : []),
    ];
  },
});
