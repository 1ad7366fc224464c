import { defineCause } from '#core';

export const cause = defineCause({
  id: 'required-header-unsigned',
  explains: ['SignatureDoesNotMatch'],
  title: {
    ja: '署名が必須のヘッダーがSignedHeadersに入っていない',
    en: 'A header that must be signed is not in SignedHeaders',
  },
  howToTell: {
    ja: "メッセージが`must be a 'SignedHeader' in the AWS Authorization.`で終わり、その前に足りないヘッダーの名前があります。",
    en: "The message ends in `must be a 'SignedHeader' in the AWS Authorization.` and names the missing header before that.",
  },
  fix: {
    ja: '名指しされたヘッダーを正規リクエストと`SignedHeaders`の両方に加えます。`host`は必須、`content-type`と`x-amz-*`は送るなら必須です。',
    en: 'Put the named header into the canonical request and into `SignedHeaders`. `host` is always needed, `content-type` and `x-amz-*` whenever they are sent.',
  },
  verify: {
    ja: '同じリクエストで、このメッセージが消えます（次の検査である日時やスコープに進みます）。',
    en: 'The same request no longer gives this message; the service goes on to date and scope.',
  },
  why: {
    'named-by-service': {
      ja: 'サービスが`{header}`を署名に入れるよう求めています。',
      en: 'The service demands that `{header}` be signed.',
    },
  },
  prior: 0,
  stop: 'signature',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html',
      title: 'Create a signed AWS API request',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/dacut/scratchstack-aws-signature',
      title: 'dacut/scratchstack-aws-signature',
      kind: 'project',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = facts.message(/'(?<header>[A-Za-z-]{1,80})'(?: or ':authority')? must be a 'SignedHeader'/);
    return named
      ? judge.supports('strong', 'named-by-service', { header: named.groups['header'] ?? '' }, named)
      : [];
  },
});
