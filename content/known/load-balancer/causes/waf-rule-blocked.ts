import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'waf-rule-blocked',
  explains: ['Forbidden'],
  title: {
    ja: 'ロードバランサーのAWS WAFのルールが、リクエストを遮断した',
    en: 'A rule of AWS WAF on the load balancer blocked the request',
  },
  howToTell: {
    ja: '`server: awselb/2.0`の403で、WAFのサンプルかログに`BLOCK`とルール名があります。ターゲットのログには残りません。',
    en: 'A 403 with `server: awselb/2.0`, and the WAF sample or log shows `BLOCK` with the rule’s name; the targets’ logs show nothing.',
  },
  fix: {
    ja: 'ログのルール（`GenericLFI_BODY`、`SizeRestrictions_BODY`など）だけを、必要なパスに限ってCountに変えます。',
    en: 'Set that one rule of the log (`GenericLFI_BODY`, `SizeRestrictions_BODY` and so on) to Count, for the paths that need it.',
  },
  verify: { ja: '同じリクエストがターゲットに届きます。', en: 'The same request reaches the target.' },
  why: {
    rule: { ja: '遮断したルールは`{rule}`です。', en: 'The rule that blocked is `{rule}`.' },
    elb: {
      ja: '応答したのはロードバランサーです。理由のない403は、WAFが返すことが多いです。',
      en: 'It was a load balancer that answered; a 403 without a reason is most often WAF’s.',
    },
  },
  prior: 3,
  stop: 'firewall',
  sources: [
    {
      url: 'https://github.com/aws-samples/sample-kolya-br-proxy/pull/38',
      title: 'aws-samples/sample-kolya-br-proxy #38',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
      title: 'Troubleshoot your Application Load Balancers',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html',
      title: 'Baseline rule groups',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const rule = told(
      facts,
      /\b(?<rule>(?:Generic|CrossSiteScripting|SizeRestrictions|RestrictedExtensions|NoUserAgent|UserAgent|SQLi|EC2MetaDataSSRF|Host_localhost|PROPFIND|Exploitable|Log4J|JavaDeserialization|BadBots|Category|Signal|AWSManaged)\w{0,60}(?:_[A-Z]{3,20})?|AWS-AWSManagedRules\w{1,60})\b/,
    );
    const elb = facts.speaker('load-balancer') ?? told(facts, /\bawselb\/2\.0\b/);
    const refused = facts.status(403) ?? told(facts, /\b403 Forbidden\b|\bBLOCK\b/);
    return [
      ...(rule && refused ? judge.supports('strong', 'rule', { rule: rule.groups['rule'] ?? '' }, rule) : []),
      ...(elb && refused ? judge.supports('moderate', 'elb', {}, elb) : []),
    ];
  },
});
