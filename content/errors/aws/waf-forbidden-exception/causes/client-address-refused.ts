import { defineCause } from '#core';
import { ruleNamed, unsaid } from '../block.ts';

/** Rules that look at where the request comes from. */
const RULE =
  /\b(?<rule>HostingProviderIPList|AnonymousIPList|AWSManagedIPReputationList|AWSManagedReconnaissanceList|AWSManagedIPDDoSList|AWSManagedRulesAnonymousIpList|AWSManagedRulesAmazonIpReputationList|GeoMatchStatement|geo_match_statement)\b/;

const PLACE =
  /\b(?<place>GitHub Actions|GITHUB_ACTIONS|runner\.os|CodeBuild|CircleCI|GitLab CI|AWS_LAMBDA_FUNCTION_NAME|AWS Lambda|VPN|Tor)\b/;

export const cause = defineCause({
  id: 'client-address-refused',
  explains: ['WAFForbiddenException'],
  title: {
    ja: '送信元のIPアドレスか国を、ルールが断っている',
    en: 'A rule refuses the caller’s IP address or country',
  },
  howToTell: {
    ja: '同じクエリが手元では通り、CI、Lambda、VPN、海外からは403です。ルール名は`HostingProviderIPList`、`AnonymousIPList`、`AWSManagedIPReputationList`か、自分で作った国やIPのルールです。',
    en: 'The same query passes from your desk and is 403 from CI, Lambda, a VPN or another country. The rule is `HostingProviderIPList`, `AnonymousIPList`, `AWSManagedIPReputationList` or one of your own on countries or addresses.',
  },
  fix: {
    ja: '通すべき送信元をIPセットにし、そのルールグループのスコープダウンステートメントで除くか、先に評価されるAllowのルールを置きます。CIは固定のIPアドレスから出します。',
    en: 'Put the callers that must pass into an IP set, and scope them out of that rule group or allow them by an earlier rule. Let CI leave by a fixed address.',
  },
  verify: {
    ja: '同じ場所からの呼び出しが200で返り、WAFのログが`ALLOW`になります。',
    en: 'A call from the same place answers 200, and WAF’s log says `ALLOW`.',
  },
  why: {
    rule: {
      ja: '遮断したルールは`{rule}`です。',
      en: 'The rule that blocked is `{rule}`.',
    },
    place: {
      ja: '`{place}`からの呼び出しです。データセンターのIPアドレスは、匿名IPのリストに載っています。',
      en: 'The call comes from `{place}`: addresses of data centres stand in the anonymous IP list.',
    },
    unsaid: {
      ja: '`WAFForbiddenException`は、どのルールが遮断したかを示しません。',
      en: '`WAFForbiddenException` does not say which rule blocked.',
    },
  },
  prior: 3,
  stop: 'firewall',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-ip-rep.html',
      title: 'IP reputation rule groups',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/WICG/first-party-sets/issues/208',
      title: 'WICG/first-party-sets #208',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const rule = ruleNamed(facts, RULE);
    if (rule) return judge.supports('strong', 'rule', { rule: rule.groups['rule'] ?? '' }, rule);
    const said = unsaid(facts);
    if (!said) return [];
    const place = facts.says(PLACE);
    if (place) return judge.supports('moderate', 'place', { place: place.groups['place'] ?? '' }, place);
    return judge.supports('weak', 'unsaid', {}, said);
  },
});
