import { defineError } from '#core';

export const error = defineError({
  code: 'MalformedPolicyDocument',
  aliases: ['MalformedPolicyDocumentException'],
  statuses: [400],
  fault: 'client',
  retry: 'after-fix',
  services: ['iam', 'sts'],
  wire: [
    {
      services: ['iam'],
      protocol: 'query',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'text/xml']],
      body: `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <Error>
    <Type>Sender</Type>
    <Code>MalformedPolicyDocument</Code>
    <Message>This policy contains invalid Json</Message>
  </Error>
  <RequestId>0638940c-cbb1-4070-bfcc-ea6ec5f18bfd</RequestId>
</ErrorResponse>`,
      source:
        'https://github.com/localstack/localstack/tree/8b9a79f05846835cf4dff63ab7eefdde9df83783/tests/aws/services/iam',
    },
    {
      services: ['iam'],
      protocol: 'query',
      status: 400,
      reason: 'Bad Request',
      headers: [['Content-Type', 'text/xml']],
      body: `<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">
  <Error>
    <Type>Sender</Type>
    <Code>MalformedPolicyDocument</Code>
    <Message>The policy failed legacy parsing</Message>
  </Error>
  <RequestId>0638940c-cbb1-4070-bfcc-ea6ec5f18bfd</RequestId>
</ErrorResponse>`,
      note: {
        ja: 'どこが悪いかは書かれません。文法、先頭の空白、`allow`の大文字小文字などがまとめてこの文になります。',
        en: 'It does not say where. Grammar, blanks before the first brace and a lower-case `allow` all end in this sentence.',
      },
      source: 'https://github.com/cobusbernard/hashitalks-africa-demo/issues/1',
    },
  ],
  messages: [
    { pattern: /^Invalid principal in policy: /, certainty: 'sure', service: 'iam' },
    { pattern: /^Has prohibited field (?:Resource|Principal)\b/, certainty: 'sure', service: 'iam' },
    { pattern: /^Policy document should not specify a principal\b/, certainty: 'sure', service: 'iam' },
    { pattern: /^This policy contains invalid Json/i, certainty: 'sure', service: 'iam' },
    { pattern: /^Syntax errors in policy\b/, certainty: 'sure', service: 'iam' },
    {
      pattern: /^The passed in policy has a statement with no principals/,
      certainty: 'sure',
      service: 'iam',
    },
    { pattern: /^The policy failed legacy parsing\b/, certainty: 'sure', service: 'iam' },
    { pattern: /^Partition "[^"\n]{0,60}" is not valid for resource\b/, certainty: 'sure', service: 'iam' },
  ],
  causes: [
    'policy-principal-unknown',
    'policy-syntax-broken',
    'policy-wrong-kind-of-document',
    'policy-partition-wrong',
    'trust-policy-without-principal',
    'iam-entity-not-yet-visible',
  ],
  order: {
    ja: '読んだ公開スレッドでの多さによる、当サイトの判断です。ほとんどはメッセージで決まります。',
    en: 'Our judgement, by how often the public threads we read end there. The message settles most of them.',
  },
  related: [
    {
      to: 'access-denied',
      kind: 'confused-with',
      why: {
        ja: 'AccessDeniedはポリシーを書き換える権限がないこと、MalformedPolicyDocumentは書こうとした内容の誤りです。',
        en: 'AccessDenied: you may not write the policy. MalformedPolicyDocument: what you would write is wrong.',
      },
    },
    {
      to: 'invalid-parameter-value-exception',
      kind: 'sibling',
      why: {
        ja: 'どちらも、作ったばかりのロールを続けて使うと起き、待てば通ることがあります。',
        en: 'Both can come from using a role right after making it, and pass after a wait.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateAssumeRolePolicy.html',
      title: 'UpdateAssumeRolePolicy',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html',
      title: 'AWS JSON policy elements: Principal',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform-provider-aws/issues/8905',
      title: 'hashicorp/terraform-provider-aws #8905',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/hashicorp/terraform/issues/14652',
      title: 'hashicorp/terraform #14652',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
