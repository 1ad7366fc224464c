import { defineCause } from '#core';
import { blocked, ruleNamed } from '../block.ts';

/** Rules that look at what the client says of itself. */
const RULE =
  /\b(?<rule>NoUserAgent_HEADER|UserAgent_BadBots_HEADER|SignalNonBrowserUserAgent|SignalAutomatedBrowser|SignalKnownBotDataCenter|CategoryHttpLibrary|AWSManagedRulesBotControlRuleSet)\b/i;

const CLIENT =
  /^(?<client>python-requests|python-urllib3?|axios|node-fetch|node|undici|okhttp|go-http-client|java|aws-sdk-[a-z]{2,8})\b/i;

export const cause = defineCause({
  id: 'client-looks-like-a-bot',
  explains: ['WAFForbiddenException'],
  title: {
    ja: '`User-Agent`がないか、ブラウザーのものでないクライアントを、ルールがボットと見なした',
    en: 'A rule took a client without a browser’s `User-Agent` for a bot',
  },
  howToTell: {
    ja: 'ルール名が`NoUserAgent_HEADER`、`SignalNonBrowserUserAgent`、`CategoryHttpLibrary`のどれかです。ブラウザーからは通り、スクリプトやSDKだけが403です。',
    en: 'The rule is `NoUserAgent_HEADER`, `SignalNonBrowserUserAgent` or `CategoryHttpLibrary`: a browser passes, and only scripts and SDKs are 403.',
  },
  fix: {
    ja: '自分のクライアントには、名乗る`User-Agent`を付けます。ボットコントロールは、署名付きの呼び出しのように人が使わない経路をスコープダウンで除きます。ブラウザーを装わせるのは、対処ではありません。',
    en: 'Give your own client a `User-Agent` that says what it is, and scope Bot Control away from calls that no person makes. Posing as a browser mends nothing.',
  },
  verify: {
    ja: '同じスクリプトの呼び出しが200で返ります。',
    en: 'The same script’s call answers 200.',
  },
  why: {
    rule: {
      ja: '遮断したルールは`{rule}`です。',
      en: 'The rule that blocked is `{rule}`.',
    },
    header: {
      ja: '`User-Agent`が空です。`NoUserAgent_HEADER`は、このヘッダーのないリクエストを遮断します。',
      en: '`User-Agent` is empty; `NoUserAgent_HEADER` blocks requests without one.',
    },
    client: {
      ja: '`{client}`からの呼び出しです。ボットコントロールは、ブラウザーでないクライアントをボットと数えます。',
      en: 'The call comes from `{client}`, and Bot Control counts what is no browser as a bot.',
    },
  },
  prior: 2,
  stop: 'firewall',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html',
      title: 'Baseline rule groups',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/apollographql/rover/issues/961',
      title: 'apollographql/rover #961',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/pdfosborne/flesh-and-blood-rlbridge/blob/main/scripts/deck/fetch_fabrary_deck.py',
      title: 'pdfosborne/flesh-and-blood-rlbridge: fetch_fabrary_deck.py',
      kind: 'project',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const rule = ruleNamed(facts, RULE);
    if (rule) return judge.supports('strong', 'rule', { rule: rule.groups['rule'] ?? '' }, rule);
    const agent = blocked(facts) && facts.requestHeader('user-agent');
    if (!agent) return [];
    if (agent.value.value.trim() === '') return judge.supports('strong', 'header', {}, agent);
    const client = CLIENT.exec(agent.value.value)?.groups?.['client'];
    return client ? judge.supports('moderate', 'client', { client }, agent) : [];
  },
});
