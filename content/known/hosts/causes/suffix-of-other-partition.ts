import { defineCause } from '#core';
import { partitionPages, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'suffix-of-other-partition',
  explains: [
    'CouldNotResolveHost',
    'EndpointConnectionError',
    'UnknownEndpoint',
    'InvalidEndpoint',
    'ConnectTimeout',
    'FailedToFetch',
    'SdkClientException',
  ],
  title: {
    ja: 'リージョンとドメインのパーティションが合っていない（`cn-`なのに`amazonaws.com`など）',
    en: 'Region and domain belong to different partitions (`cn-` with `amazonaws.com`, say)',
  },
  howToTell: {
    ja: '中国のリージョン（`cn-`）のホスト名が`amazonaws.com.cn`で終わっていないか、その逆です。',
    en: 'A host of a Chinese region (`cn-`) does not end in `amazonaws.com.cn`, or the host of another one does.',
  },
  fix: {
    ja: 'リージョンに合うドメインを使います。ドメインを文字列で組み立てているなら、SDKのエンドポイント解決に任せます。',
    en: 'Use the domain of the region’s partition. Code that puts the name together should leave it to the SDK’s endpoint resolver.',
  },
  verify: {
    ja: 'ホスト名が名前解決でき、呼び出しがAWSまで届きます。',
    en: 'The host resolves, and the call reaches AWS.',
  },
  why: {
    suffix: {
      ja: '`{region}`のエンドポイントは`{meant}`で終わります。',
      en: 'Endpoints of `{region}` end in `{meant}`.',
    },
  },
  prior: 2,
  stop: 'dns',
  sources: [
    partitionPages,
    thread('docker-archive-public/docker.machine', 1224),
    thread('sparkleformation/sparkle_formation', 237),
  ],
  detect(facts, judge) {
    const remark = facts.hostRemark('region-of-other-partition');
    if (!remark) return [];
    const { text: region, meant = '' } = remark.value;
    return judge.supports('strong', 'suffix', { region, meant }, remark);
  },
  correct(request, facts) {
    const remark = facts.hostRemark('region-of-other-partition');
    const meant = remark?.value.meant;
    const host = request.host.toLowerCase();
    const at = remark ? host.lastIndexOf(`${remark.value.text}.`) : -1;
    return remark && meant && at >= 0
      ? { ...request, host: `${host.slice(0, at + remark.value.text.length)}.${meant}` }
      : undefined;
  },
});
