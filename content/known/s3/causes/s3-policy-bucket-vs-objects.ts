import { defineCause } from '#core';
import { DENIED, namedDenial } from '../denied.ts';

export const cause = defineCause({
  id: 's3-policy-bucket-vs-objects',
  explains: DENIED,
  title: {
    ja: 'ポリシーの`Resource`に、バケットのARNとオブジェクトのARN（`/*`）の片方しかない',
    en: '`Resource` holds only one of the bucket’s ARN and the objects’ ARN (`/*`)',
  },
  howToTell: {
    ja: 'メッセージのリソースに`/`以降があるのにポリシーは`バケット名`だけ、またはその逆です。',
    en: 'The resource in the message has a path and the policy only `BUCKET`, or the other way round.',
  },
  fix: {
    ja: '`Resource`に`arn:aws:s3:::バケット名`と`arn:aws:s3:::バケット名/*`の両方を並べます。',
    en: 'List both `arn:aws:s3:::BUCKET` and `arn:aws:s3:::BUCKET/*` in `Resource`.',
  },
  verify: { ja: '同じ操作が通ります。', en: 'The same call succeeds.' },
  why: {
    objects: {
      ja: '`{action}`の対象はオブジェクト`{resource}`です。`/*`の付いたARNへの許可が要ります。',
      en: '`{action}` is about the object `{resource}`: it needs an Allow on an ARN with `/*`.',
    },
    bucket: {
      ja: '`{action}`の対象はバケット`{resource}`です。`/*`の付いたARNでは一致しません。',
      en: '`{action}` is about the bucket `{resource}`: an ARN with `/*` does not match.',
    },
  },
  prior: 2,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html',
      title: 'Required permissions for Amazon S3 API operations',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/awslabs/aws-sdk-android-samples/issues/177',
      title: 'awslabs/aws-sdk-android-samples #177',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = namedDenial(facts);
    if (!named?.value.resource || named.value.mode === 'explicit') return [];
    if (named.value.policyType && named.value.policyType !== 'identity') return [];
    const { action, resource } = named;
    return judge.supports(
      'moderate',
      resource.includes('/') ? 'objects' : 'bucket',
      { action, resource },
      named.value.resource,
    );
  },
});
