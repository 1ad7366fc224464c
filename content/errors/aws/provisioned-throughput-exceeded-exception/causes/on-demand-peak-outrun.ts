import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { throttlingReason } from '../reasons.ts';

export const cause = defineCause({
  id: 'on-demand-peak-outrun',
  explains: ['ProvisionedThroughputExceededException', 'ThrottlingException'],
  title: {
    ja: 'オンデマンドのテーブルで、増え方が急すぎるか、上限に達した',
    en: 'An on-demand table: the rise was too steep, or a maximum was reached',
  },
  howToTell: {
    ja: '`BillingMode`が`PAY_PER_REQUEST`で、30分以内に過去の最大の2倍を超えたか、`ThrottlingReasons`が`AccountLimit`か`MaxOnDemand`を挙げています。',
    en: '`BillingMode` is `PAY_PER_REQUEST`, and traffic passed twice its earlier peak within 30 minutes or `ThrottlingReasons` names `AccountLimit` or `MaxOnDemand`.',
  },
  fix: {
    ja: '増加を30分以上に広げるか、ウォームスループットを先に上げます。自分で付けた最大スループットは見直し、アカウントの上限は引き上げを申請します。',
    en: 'Spread the rise over half an hour or raise the warm throughput beforehand; review a maximum of your own, and ask for a higher account quota.',
  },
  verify: {
    ja: '同じ山を流しても`ThrottledRequests`が0です。',
    en: 'The same peak passes with `ThrottledRequests` at 0.',
  },
  why: {
    scaling: {
      ja: '`{message}`は、オンデマンドのテーブルが追いついていないという文言です。',
      en: '`{message}` is what an on-demand table says while it catches up.',
    },
    reason: { ja: '`{reason}`は、オンデマンドの上限です。', en: '`{reason}` is a limit of on-demand mode.' },
    mode: { ja: 'テーブルはオンデマンド（`{found}`）です。', en: 'The table is on-demand (`{found}`).' },
  },
  prior: 1,
  stop: 'operation',
  experiment: {
    sh: 'aws dynamodb describe-table --table-name {tableName} --region {region} --query "Table.[BillingModeSummary.BillingMode,WarmThroughput,OnDemandThroughput]"',
    powershell:
      'aws dynamodb describe-table --table-name {tableName} --region {region} --query "Table.[BillingModeSummary.BillingMode,WarmThroughput,OnDemandThroughput]"',
    tells: {
      ja: '`PAY_PER_REQUEST`で、`OnDemandThroughput`に上限があるか`WarmThroughput`が山より小さければこの原因です。',
      en: 'It is this cause with `PAY_PER_REQUEST` and a maximum in `OnDemandThroughput`, or a `WarmThroughput` below the peak.',
    },
  },
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/on-demand-table-throttling-dynamodb',
      title: 'AWS re:Post Knowledge Center: on-demand-table-throttling-dynamodb',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-samples/sample-collaborative-ai-dlc/pull/443',
      title: 'aws-samples/sample-collaborative-ai-dlc #443',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/warm-throughput.html',
      title: 'Understanding DynamoDB warm throughput - Amazon DynamoDB',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const scaling = told(
      facts,
      /(?<message>Throughput exceeds the current capacity (?:of your table or index|for one or more)[^.]{0,60})/,
    );
    const reason = throttlingReason(facts, 'AccountLimit', 'MaxOnDemandThroughput');
    const mode = facts.says(/(?<found>\bPAY_PER_REQUEST\b|BillingMode\W{1,8}on-demand)/i);
    const throttled = facts.code('ProvisionedThroughputExceeded', 'Throttling');
    return [
      ...(scaling
        ? judge.supports('strong', 'scaling', { message: scaling.groups['message'] ?? '' }, scaling)
        : []),
      ...(reason
        ? judge.supports('strong', 'reason', { reason: reason.groups['reason'] ?? '' }, reason)
        : []),
      ...(mode && throttled
        ? judge.supports('moderate', 'mode', { found: mode.groups['found'] ?? '' }, mode)
        : []),
    ];
  },
});
