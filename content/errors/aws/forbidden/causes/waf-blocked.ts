import { defineCause } from '#core';
import { gatewayForbidden, httpApiHeader, wafOfCognito } from '../answer.ts';

/** `SizeRestrictions_BODY` of AWS's core rule set blocks a longer body, whatever the inspection limit is set to. */
const CORE_RULE_SET_BODY_BYTES = 8192;

/** Words that AWS's managed rule groups look for: script tags, parent paths, SQL, the metadata address. */
const SUSPICIOUS =
  /<script|\.\.\/|%2e%2e%2f|\/etc\/passwd|\bunion\s{1,9}select\b|'\s{0,9}or\s{1,9}'?\d|169\.254\.169\.254/i;

/** What WAF’s logs and samples say of a request that they blocked, and what people call it. */
const LOG =
  /(?<found>"?terminatingRule(?:Id|Group)?"?|\bAWSManagedRules\w{1,40}|\b(?:SizeRestrictions|GenericLFI|GenericRFI|CrossSiteScripting|SQLi|NoUserAgent|EC2MetaDataSSRF|RestrictedExtensions)_[A-Z]{3,20}|\bwafv2\b|\bweb ?ACL\b|\bWAF\b)/i;

export const cause = defineCause({
  id: 'waf-blocked',
  explains: ['Forbidden'],
  title: {
    ja: 'AWS WAFがリクエストを遮断した',
    en: 'AWS WAF blocked the request',
  },
  howToTell: {
    ja: '`aws wafv2 get-sampled-requests`かWAFのログに、同じ時刻、同じURIの`BLOCK`があります。その後ろにあるAPIのログには何も残りません。',
    en: '`aws wafv2 get-sampled-requests` or the WAF log shows a `BLOCK` of the same URI at the same time; the log of the API behind it shows nothing.',
  },
  fix: {
    ja: '遮断したルールの名前をログで確かめ、そのルールだけを、必要なパスに限ってCountに変えるか除外します。',
    en: 'Read the name of the rule from the log, and set that one rule to Count, or scope it away from the paths that need it.',
  },
  verify: {
    ja: '同じリクエストがWAFのログで`ALLOW`になり、ルール名は`COUNT`として残ります。',
    en: 'The WAF log shows `ALLOW` for the same request, with the rule’s name under `COUNT`.',
  },
  why: {
    'says-so': {
      ja: '`{found}`は、AWS WAFが関わっていることを表します。',
      en: '`{found}` shows that AWS WAF has a part in it.',
    },
    message: {
      ja: 'WAFが遮断したときも、REST APIは同じ`Forbidden`を返します。',
      en: 'A REST API says the same `Forbidden` when WAF blocked the request.',
    },
    'body-over-8-kb': {
      ja: '本文が{bytes}バイト以上あります。コアルールセットの`SizeRestrictions_BODY`は8,192バイトを超える本文を遮断します。',
      en: 'The body has {bytes} bytes or more; `SizeRestrictions_BODY` of the core rule set blocks bodies over 8,192 bytes.',
    },
    'suspicious-content': {
      ja: 'リクエストに、AWSのマネージドルールが攻撃と見なす文字列があります。',
      en: 'The request holds a string that AWS’s managed rules take for an attack.',
    },
    'http-api': {
      ja: '`apigw-requestid`はHTTP APIの応答に付きます。HTTP APIにWAFは直接付けられません。',
      en: '`apigw-requestid` belongs to an HTTP API, and WAF cannot be attached to one.',
    },
  },
  prior: 3,
  stop: 'firewall',
  experiment: {
    sh: 'aws wafv2 list-web-acls --scope REGIONAL --region {region} --query "WebACLs[].[Name,Id,ARN]"',
    powershell:
      'aws wafv2 list-web-acls --scope REGIONAL --region {region} --query "WebACLs[].[Name,Id,ARN]"',
    tells: {
      ja: 'ステージに関連付けたものがあれば、`aws wafv2 get-sampled-requests`で`BLOCK`を探します。1つもなければこの原因ではありません。',
      en: 'When one is associated with the stage, look for `BLOCK` with `aws wafv2 get-sampled-requests`; when there is none, it is not this cause.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/waf/latest/developerguide/aws-managed-rule-groups-baseline.html',
      title: 'Baseline rule groups',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden',
      title: 'How do I troubleshoot HTTP 403 errors from API Gateway?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/context-ontology-accelerator/issues/135',
      title: 'aws/context-ontology-accelerator #135',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/ravenscar/franken-srp/issues/13',
      title: 'ravenscar/franken-srp #13',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const httpApi = httpApiHeader(facts);
    if (httpApi) return judge.rulesOut('http-api', {}, httpApi);
    const header = facts.responseHeader('x-amzn-waf-action');
    if (header) return judge.supports('strong', 'says-so', { found: header.value.name }, header);
    const cognito = wafOfCognito(facts);
    if (cognito) return judge.supports('strong', 'says-so', { found: 'WAF block' }, cognito);
    const answer = gatewayForbidden(facts);
    if (!answer) return [];

    const log = facts.says(LOG);
    if (log) return judge.supports('strong', 'says-so', { found: log.groups['found'] ?? '' }, log);

    const body = facts.one('request-body');
    const declared = facts.requestHeader('content-length');
    const bytes = Math.max(body?.value.length ?? 0, Number(declared?.value.value) || 0);
    const large = bytes > CORE_RULE_SET_BODY_BYTES ? (body ?? declared) : undefined;
    if (large) return judge.supports('strong', 'body-over-8-kb', { bytes: String(bytes) }, large);

    const url = facts.url();
    if (body && SUSPICIOUS.test(body.value)) return judge.supports('strong', 'suspicious-content', {}, body);
    if (url && SUSPICIOUS.test(url.value.raw)) return judge.supports('strong', 'suspicious-content', {}, url);
    return judge.supports('weak', 'message', {}, answer);
  },
});
