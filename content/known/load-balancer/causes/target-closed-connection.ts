import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'target-closed-connection',
  explains: ['BadGatewayException'],
  title: {
    ja: 'ターゲットが接続を閉じたか、HTTPとして読めない応答を返した',
    en: 'The target closed the connection or answered what is no HTTP',
  },
  howToTell: {
    ja: 'アクセスログの`target_status_code`が`-`で、`elb_status_code`が502です。ターゲットのkeep-aliveがロードバランサーのアイドルタイムアウトより短いことが多いです。',
    en: 'In the access log `target_status_code` is `-` and `elb_status_code` 502; often the target’s keep-alive is shorter than the balancer’s idle timeout.',
  },
  fix: {
    ja: 'ターゲットのkeep-aliveをアイドルタイムアウト（既定で60秒）より長くし、プロトコルとポートを合わせます。Lambdaのターゲットなら、戻り値の形を直します。',
    en: 'Make the target’s keep-alive longer than the idle timeout (60 seconds by default) and fit protocol and port; for a Lambda target, mend the form of its response.',
  },
  verify: {
    ja: '502が出なくなり、`target_status_code`に数が入ります。',
    en: 'No 502 comes, and `target_status_code` holds a number.',
  },
  why: {
    elb: { ja: '502を返したのはロードバランサーです。', en: 'It was a load balancer that answered 502.' },
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
    const failed = facts.status(502) ?? told(facts, /\b502 Bad Gateway\b/i);
    return elb && failed ? judge.supports('moderate', 'elb', {}, failed, elb) : [];
  },
});
