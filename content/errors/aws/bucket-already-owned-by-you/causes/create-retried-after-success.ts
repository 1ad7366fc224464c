import { defineCause } from '#core';

export const cause = defineCause({
  id: 'create-retried-after-success',
  explains: ['BucketAlreadyOwnedByYou'],
  title: {
    ja: '最初の要求は成功していて、SDKの再試行がエラーになった',
    en: 'The first request succeeded, and it was the SDK’s retry that failed',
  },
  howToTell: {
    ja: '初めて使う名前なのに失敗します。`$metadata.attempts`が2以上か、CloudTrailで同じ名前の成功した`CreateBucket`が数秒前にあります。',
    en: 'The name is new, and it fails all the same. `$metadata.attempts` is 2 or more, or CloudTrail shows a successful `CreateBucket` of the name a few seconds before.',
  },
  fix: {
    ja: 'バケットはできています。コードではこのエラーを成功として扱い、Terraformでは`import`してから続けます。',
    en: 'The bucket is there. Treat the error as success in code; with Terraform `import` it and go on.',
  },
  verify: {
    ja: '`aws s3api head-bucket --expected-bucket-owner`が自分のアカウントIDで成功します。',
    en: '`aws s3api head-bucket --expected-bucket-owner` succeeds with your account number.',
  },
  why: {
    attempts: {
      ja: '`{said}`とあるので、失敗したのは2回目以降の試行です。',
      en: '`{said}`: it was not the first attempt that failed.',
    },
  },
  prior: 0,
  stop: 'answer',
  sources: [
    {
      url: 'https://github.com/hashicorp/terraform-provider-aws/issues/29028',
      title: 'hashicorp/terraform-provider-aws #29028',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/DataBiosphere/toil/issues/955',
      title: 'DataBiosphere/toil #955',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('BucketAlreadyOwnedByYou')) return [];
    const again = facts.says(
      /\battempts["']?: [2-9]\b|\breached max retries: \d{1,2}|\bStill creating\.\.\. \[\d{1,2}m?\d{0,2}s? elapsed\]/,
    );
    return again ? judge.supports('strong', 'attempts', { said: again.text }, again) : [];
  },
});
