import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'no-healthy-target',
  explains: ['ServiceUnavailable'],
  title: {
    ja: 'ロードバランサーのターゲットグループに、正常なターゲットがない',
    en: 'The target group has no healthy target',
  },
  howToTell: {
    ja: '`aws elbv2 describe-target-health`に`healthy`がないか、ターゲットが1つも登録されていません。',
    en: '`aws elbv2 describe-target-health` shows no `healthy`, or no targets at all.',
  },
  fix: {
    ja: 'ヘルスチェックのパスとポート、セキュリティグループ、ターゲットの登録を直します。',
    en: 'Mend path and port of the health check, the security group, and the registration of targets.',
  },
  verify: {
    ja: '`describe-target-health`に`healthy`が出ます。',
    en: '`describe-target-health` shows `healthy`.',
  },
  why: {
    elb: { ja: '503を返したのはロードバランサーです。', en: 'It was a load balancer that answered 503.' },
  },
  prior: 3,
  stop: 'integration',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
      title: 'Troubleshoot your Application Load Balancers',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const elb =
      facts.speaker('load-balancer') ??
      told(facts, /\bawselb\/2\.0\b|\belb_status_code\b|503 Service Temporarily Unavailable/);
    const failed = facts.status(503) ?? told(facts, /503 Service Temporarily Unavailable/i);
    return elb && failed ? judge.supports('moderate', 'elb', {}, failed, elb) : [];
  },
});
