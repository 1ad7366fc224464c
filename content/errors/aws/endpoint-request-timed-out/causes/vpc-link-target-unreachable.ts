import { defineCause } from '#core';
import { ground } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'vpc-link-target-unreachable',
  explains: ['EndpointRequestTimedOut', 'InternalServerError', 'ServiceUnavailable'],
  title: {
    ja: 'VPCリンクの先のロードバランサーに、応答できるターゲットがない',
    en: 'Behind the VPC link no target of the load balancer answers',
  },
  howToTell: {
    ja: 'ターゲットグループに`healthy`のターゲットがないか、セキュリティグループがVPCリンクからの接続を通しません。',
    en: 'The target group has no `healthy` target, or a security group does not let the VPC link in.',
  },
  fix: {
    ja: 'ターゲットのヘルスチェック、ポート、セキュリティグループを直します。リスナーのポートと統合のURLも合わせます。',
    en: 'Mend health check, port and security group of the targets, and make the listener’s port fit the integration’s URL.',
  },
  verify: {
    ja: 'ターゲットが`healthy`になり、同じ呼び出しに応答します。',
    en: 'The targets turn `healthy` and the same call answers.',
  },
  why: {
    'spoken-of': { ja: '貼られたテキストに`{found}`とあります。', en: 'The text speaks of `{found}`.' },
  },
  prior: -1,
  stop: 'integration',
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-504-errors',
      title: 'How can I troubleshoot API HTTP 504 timeout errors with API Gateway?',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const found = facts.says(
      /\b(?<found>VPC ?link|VpcLink|NLB|Network Load Balancer|connectionType["']?: ?["']?VPC_LINK)\b/i,
    );
    const answer = ground(facts, 'EndpointRequestTimedOut', 'InternalServerError', 'ServiceUnavailable');
    return found && answer
      ? judge.supports('strong', 'spoken-of', { found: found.groups['found'] ?? '' }, found)
      : [];
  },
});
