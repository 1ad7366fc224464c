import { defineCause } from '#core';

export const cause = defineCause({
  id: 'upload-larger-than-allowed',
  explains: ['EntityTooLarge'],
  title: {
    ja: 'アップロードが上限を超えている（1回のPUTは5 GB、POSTポリシーは`content-length-range`）',
    en: 'The upload is beyond the limit: 5 GB in one PUT, or `content-length-range` of a POST policy',
  },
  howToTell: {
    ja: 'XMLの`MaxSizeAllowed`と`ProposedSize`に、上限と送ろうとしたサイズがあります。',
    en: '`MaxSizeAllowed` and `ProposedSize` in the XML show limit and size.',
  },
  fix: {
    ja: '5 GBを超えるならマルチパートアップロード（`aws s3 cp`は自動）にします。フォームなら、`content-length-range`を広げます。',
    en: 'Beyond 5 GB use multipart uploads, as `aws s3 cp` does; for a form widen `content-length-range`.',
  },
  verify: { ja: 'アップロードが通ります。', en: 'The upload succeeds.' },
  why: {
    sizes: {
      ja: '`{proposed}`バイトを送ろうとしていて、上限は`{max}`バイトです。',
      en: '`{proposed}` bytes were to be sent; `{max}` are allowed.',
    },
    said: { ja: '上限を超えていると答えています。', en: 'The answer is that the limit is exceeded.' },
  },
  prior: 3,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/qfacts.html',
      title: 'Amazon S3 multipart upload limits',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/developerguide/sigv4-HTTPPOSTConstructPolicy.html',
      title: 'POST Policy',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const [max, proposed] = [facts.detail('MaxSizeAllowed'), facts.detail('ProposedSize')];
    if (max && proposed)
      return judge.supports(
        'strong',
        'sizes',
        { max: max.value.value, proposed: proposed.value.value },
        proposed,
      );
    const said =
      facts.message(/^Your proposed upload exceeds the maximum allowed/) ?? facts.code('EntityTooLarge');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
