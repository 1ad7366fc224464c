import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'ec2-throttled-behind-other-service',
  explains: ['RequestLimitExceeded', 'InvalidParameterValueException'],
  title: {
    ja: '別のサービス（LambdaやAuto Scalingなど）が代わりに呼んだEC2が、スロットリングされた',
    en: 'Another service (Lambda, Auto Scaling and the like) called EC2 on your behalf and was throttled',
  },
  howToTell: {
    ja: '呼んだのはEC2ではないのに、メッセージに`throttled by EC2`か`EC2 Error Code: RequestLimitExceeded`とあります。',
    en: 'It was not EC2 that you called, and the message says `throttled by EC2` or `EC2 Error Code: RequestLimitExceeded`.',
  },
  fix: {
    ja: 'VPCの設定を持つ関数やリソースの更新を並列にせず、時間を空けて同じ操作を再実行します。EC2を多く呼ぶほかの処理を減らします。',
    en: 'Do not update functions or resources with VPC settings in parallel; repeat the operation after a pause, and cut down whatever else calls EC2 most.',
  },
  verify: {
    ja: '同じ更新が最後まで終わり、CloudTrailのEC2の呼び出しに`Client.RequestLimitExceeded`が出なくなります。',
    en: 'The same update completes, and CloudTrail’s EC2 calls show no more `Client.RequestLimitExceeded`.',
  },
  why: {
    'says-so': {
      ja: '`{found}`は、呼んだサービスの先でEC2が断ったことを表します。',
      en: '`{found}`: behind the service that was called, EC2 turned the request down.',
    },
  },
  prior: -1,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/hashicorp/terraform-provider-aws/issues/2942',
      title: 'hashicorp/terraform-provider-aws #2942',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /(?<found>throttled by EC2|EC2 Error Code: RequestLimitExceeded)/);
    return says ? judge.supports('strong', 'says-so', { found: says.groups['found'] ?? '' }, says) : [];
  },
});
