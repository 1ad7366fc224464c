import { defineCause } from '#core';
import { MALFORMED_REGION, saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'region-name-malformed',
  explains: [
    'InvalidRegion',
    'EndpointConnectionError',
    'CouldNotResolveHost',
    'UnknownEndpoint',
    'InvalidEndpoint',
  ],
  title: { ja: 'リージョン名のつづりが違う', en: 'The region’s name is misspelt' },
  howToTell: {
    ja: '接続先のホスト名にある名前が、`aws account list-regions`や公式の一覧にありません。',
    en: 'The name inside the host is not in AWS’s list of regions.',
  },
  fix: {
    ja: '`us-east-1`の形に直します。アベイラビリティーゾーン（`us-east-1a`）、下線（`us_east_1`）、表示名（`Tokyo`）、前後の空白は使えません。',
    en: 'Write it as `us-east-1`: no Availability Zone (`us-east-1a`), no underscores (`us_east_1`), no display name (`Tokyo`), no blanks around it.',
  },
  verify: {
    ja: 'ホスト名が名前解決でき、呼び出しがAWSまで届きます。',
    en: 'The host resolves, and the call reaches AWS.',
  },
  why: {
    format: {
      ja: '`{region}`はリージョン名の形ではないと書かれています。',
      en: 'It says that `{region}` has not the form of a region’s name.',
    },
    unknown: {
      ja: '接続先の`{region}`というリージョンはありません。',
      en: 'There is no region `{region}`, which the host names.',
    },
  },
  prior: 4,
  stop: 'client',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html',
      title: 'AWS Region',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/general/latest/gr/rande.html',
      title: 'AWS service endpoints',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const format = saying(facts, ...MALFORMED_REGION);
    if (format) return judge.supports('strong', 'format', { region: format.groups['region'] ?? '' }, format);
    const host = facts.hostRemark('region-of-other-partition') ? undefined : facts.endpoint();
    const remark = facts.hostRemark('unknown-region', 'underscored-region', 'availability-zone');
    const region = host?.value.unknownRegion ? host.value.region : remark?.value.text;
    const evidence = remark ?? host;
    return region && evidence ? judge.supports('strong', 'unknown', { region }, evidence) : [];
  },
});
