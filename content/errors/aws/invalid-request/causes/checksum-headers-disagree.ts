import { defineCause } from '#core';

export const cause = defineCause({
  id: 'checksum-headers-disagree',
  explains: ['InvalidRequest'],
  title: {
    ja: 'チェックサムのヘッダーどうしが食い違っている',
    en: 'The checksum headers of the request contradict each other',
  },
  howToTell: {
    ja: 'メッセージが`x-amz-checksum-`や`x-amz-sdk-checksum-algorithm`、`Checksum Type mismatch occurred`を挙げます。値の一致ではなく、ヘッダーの組み合わせの話です。',
    en: 'The message names `x-amz-checksum-…`, `x-amz-sdk-checksum-algorithm` or `Checksum Type mismatch occurred`: it is about which headers go together, not about their values.',
  },
  fix: {
    ja: 'アルゴリズムを1つに決め、`CreateMultipartUpload`、各`UploadPart`、`CompleteMultipartUpload`で同じものを指定します。自分で計算した値を渡すなら、SDKの既定の計算を`WHEN_REQUIRED`にします。',
    en: 'Choose one algorithm and name it in `CreateMultipartUpload`, each `UploadPart` and `CompleteMultipartUpload`. Where you pass values of your own set the SDK to `WHEN_REQUIRED`.',
  },
  verify: {
    ja: 'すべての段のヘッダーに、同じアルゴリズムが1つだけあります。',
    en: 'Every step carries one algorithm, the same one.',
  },
  why: {
    said: {
      ja: 'S3が、チェックサムのヘッダーの組み合わせを断っています。',
      en: 'S3 refuses the combination of checksum headers.',
    },
  },
  prior: 2,
  sources: [
    {
      url: 'https://github.com/apache/opendal/pull/4533',
      title: 'apache/opendal #4533',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/apache/opendal/pull/4580',
      title: 'apache/opendal #4580',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/versity/versitygw/issues/1598',
      title: 'versity/versitygw #1598',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/versity/versitygw/issues/1593',
      title: 'versity/versitygw #1593',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(
      /^Checksum Type mismatch occurred|^Value for x-amz-(?:sdk-)?checksum-[a-z0-9-]{3,20} header is invalid|^x-amz-sdk-checksum-algorithm specified, but no corresponding|^The upload was created using a \w{3,10} checksum/,
    );
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
