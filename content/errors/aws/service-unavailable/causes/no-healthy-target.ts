import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'no-healthy-target',
  explains: ['ServiceUnavailable'],
  title: {
    ja: 'ロードバランサーのターゲットグループに、使えるターゲットが登録されていない',
    en: 'The target group has no registered target that can be used',
  },
  howToTell: {
    ja: '`aws elbv2 describe-target-health`が空か、すべて`unused`です。`unhealthy`だけなら、ロードバランサーは全部に送るので、503ではなく502や504です。',
    en: '`aws elbv2 describe-target-health` is empty, or all of it is `unused`. Targets that are merely `unhealthy` get the requests all the same, which ends in 502 or 504 rather than 503.',
  },
  fix: {
    ja: 'ターゲットを登録し、リスナーのルールがそのグループを指すこと、アベイラビリティーゾーンが有効なことを確かめます。ECSなら、サービスのイベントでタスクが起動できない理由を読みます。',
    en: 'Register targets, and see that the listener’s rule names that group and that the Availability Zone is enabled. With ECS the service’s events say why no task starts.',
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
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html',
      title: 'Health checks for Application Load Balancer target groups',
      kind: 'aws',
      checked: '2026-11-23',
    },
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
