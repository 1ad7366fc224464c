import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'target-too-slow',
  explains: ['GatewayTimeout', 'EndpointRequestTimedOut'],
  title: {
    ja: 'ターゲットがアイドルタイムアウトまでに応答しないか、接続できない',
    en: 'The target does not answer within the idle timeout, or cannot be connected to',
  },
  howToTell: {
    ja: 'アクセスログの`target_processing_time`が`-1`で、504までの時間がアイドルタイムアウト（既定で60秒）か接続の10秒です。',
    en: 'In the access log `target_processing_time` is `-1`, and the 504 comes after the idle timeout (60 seconds by default) or the 10 seconds of connecting.',
  },
  fix: {
    ja: '10秒ならセキュリティグループとネットワークACLを、60秒なら処理の時間かアイドルタイムアウトを直します。',
    en: 'After 10 seconds mend security groups and network ACLs; after 60 the work’s duration or the idle timeout.',
  },
  verify: {
    ja: '同じリクエストに、504ではない応答が返ります。',
    en: 'The same request is answered without a 504.',
  },
  why: {
    elb: { ja: '504を返したのはロードバランサーです。', en: 'It was a load balancer that answered 504.' },
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
    const elb = facts.speaker('load-balancer') ?? told(facts, /\bawselb\/2\.0\b|\belb_status_code\b/);
    const failed = facts.status(504) ?? told(facts, /504 Gateway Time-?out/i);
    return elb && failed ? judge.supports('moderate', 'elb', {}, failed, elb) : [];
  },
});
