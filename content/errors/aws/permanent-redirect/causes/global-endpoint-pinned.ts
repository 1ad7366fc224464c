import { defineCause } from '#core';

const SETTINGS = [
  'endpoint-url',
  'AWS_ENDPOINT_URL',
  'AWS_ENDPOINT_URL_S3',
  'endpoint_url',
  'fs.s3a.endpoint',
];
/** An endpoint of S3 itself, the global one or a Region's. */
const S3_ENDPOINT = /^(?:https?:\/\/)?s3(?:[.-][a-z0-9-]{4,20})?\.amazonaws\.com\b/i;
/** The same, where it stands in code or in a file. */
const WRITTEN =
  /\bendpoint(?:[-_]?url)?["']?\s{0,3}(?:=>|[:=])\s{0,3}["']?(?<value>(?:https?:\/\/)?s3(?:[.-][a-z0-9-]{4,20})?\.amazonaws\.com)\b/i;

export const cause = defineCause({
  id: 'global-endpoint-pinned',
  explains: ['PermanentRedirect'],
  title: {
    ja: 'エンドポイントが手で固定されていて、リージョンの設定が効いていない',
    en: 'The endpoint is pinned by hand, so the Region that is set has no effect',
  },
  howToTell: {
    ja: '`--region`を変えても同じ301です。環境変数、設定ファイル、コードのどこかに`endpoint_url`や`AWS_ENDPOINT_URL`があります。',
    en: 'Another `--region` changes nothing. Somewhere in the environment, a profile or the code stands an `endpoint_url` or `AWS_ENDPOINT_URL`.',
  },
  fix: {
    ja: 'エンドポイントの指定を消し、リージョンだけを設定します。ホスト名はSDKが作ります。どうしても指定するなら、バケットのリージョンのもの（`https://s3.リージョン.amazonaws.com`）にします。',
    en: 'Take the endpoint out and set the Region alone: the SDK makes the host. Where one has to stand, use that of the bucket’s Region, `https://s3.REGION.amazonaws.com`.',
  },
  verify: {
    ja: '`--debug`に出るホストがバケットのリージョンのものになり、200が返ります。',
    en: 'The host in the `--debug` output is that of the bucket’s Region, and the answer is 200.',
  },
  why: {
    set: {
      ja: 'エンドポイントが`{value}`に固定されています。リージョンの設定より優先されます。',
      en: 'The endpoint is pinned to `{value}`, which wins over the Region.',
    },
    written: {
      ja: 'コードか設定ファイルに、エンドポイント`{value}`が書かれています。',
      en: 'Code or a file names the endpoint `{value}`.',
    },
  },
  prior: 0,
  stop: 'operation',
  experiment: {
    sh: 'env -u AWS_ENDPOINT_URL -u AWS_ENDPOINT_URL_S3 AWS_IGNORE_CONFIGURED_ENDPOINT_URLS=true aws s3api head-bucket --bucket {bucket}',
    powershell: '$env:AWS_IGNORE_CONFIGURED_ENDPOINT_URLS = "true"; aws s3api head-bucket --bucket {bucket}',
    tells: {
      ja: '設定されたエンドポイントを無視して成功すれば、これが原因です。',
      en: 'Success without the configured endpoints: it is this.',
    },
  },
  sources: [
    {
      url: 'https://github.com/boto/boto3/issues/4360',
      title: 'boto/boto3 #4360',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/kserve/kserve/pull/4157',
      title: 'kserve/kserve #4157',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html',
      title: 'Virtual hosting of general purpose buckets',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('PermanentRedirect')) return [];
    const set = facts.setting(...SETTINGS);
    if (set && S3_ENDPOINT.test(set.value.value))
      return judge.supports('strong', 'set', { value: set.value.value }, set);
    const written = facts.says(WRITTEN);
    return written
      ? judge.supports('strong', 'written', { value: written.groups['value'] ?? '' }, written)
      : [];
  },
});
