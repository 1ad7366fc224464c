import { defineCause } from '#core';
import { ground, told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'role-not-mapped',
  explains: ['security_exception'],
  title: {
    ja: 'きめ細かなアクセスコントロールで、呼び出し元のロールが権限のあるロールに割り当てられていない',
    en: 'With fine-grained access control, the caller’s role is mapped to no role that may do this',
  },
  howToTell: {
    ja: 'メッセージの`User [name=…, backend_roles=[…]]`のARNが、セキュリティプラグインのロールマッピングにありません。',
    en: 'The ARN in `User [name=…, backend_roles=[…]]` of the message is in no role mapping of the security plugin.',
  },
  fix: {
    ja: 'OpenSearch Dashboardsの「Security → Roles」で、ロールのARNをバックエンドロールとして割り当てます。IAMポリシーだけでは足りません。',
    en: 'In OpenSearch Dashboards, Security, Roles, map the role’s ARN as a backend role; an IAM policy alone is not enough.',
  },
  verify: {
    ja: '同じ呼び出しが通り、`GET _plugins/_security/authinfo`にロールが出ます。',
    en: 'The same call passes, and `GET _plugins/_security/authinfo` lists the role.',
  },
  why: {
    named: { ja: '`{user}`に`{permission}`がありません。', en: '`{user}` lacks `{permission}`.' },
    serverless: {
      ja: 'OpenSearch Serverlessにロールマッピングはありません。',
      en: 'OpenSearch Serverless has no role mappings.',
    },
    usual: {
      ja: '`security_exception`は、ドメインの内側の権限の不足を表します。',
      en: '`security_exception` is a missing permission inside the domain.',
    },
  },
  prior: 5,
  stop: 'policy',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html',
      title: 'Fine-grained access control in Amazon OpenSearch Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/handling-errors.html',
      title: 'Troubleshooting Amazon OpenSearch Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(
      facts,
      /no permissions for \[(?<permission>[^\]]{1,160})\]{1,2} and User \[name=(?<user>[^,\]]{1,200})/,
    );
    // What spans indices is refused to callers that are mapped, too.
    const spans = told(
      facts,
      /no permissions for \[[^\]]{0,100}(?:write\/bulk|read\/m(?:get|search)|read\/scroll|cluster:)/,
    );
    if (named)
      return judge.supports(
        spans ? 'moderate' : 'strong',
        'named',
        { permission: named.groups['permission'] ?? '', user: named.groups['user'] ?? '' },
        named,
      );
    const serverless = told(
      facts,
      /User does not have permissions for the requested resource|\.aoss\.amazonaws\.com/,
    );
    if (serverless) return judge.rulesOut('serverless', {}, serverless);
    const said = ground(facts, 'security_exception');
    return said ? judge.supports('moderate', 'usual', {}, said) : [];
  },
});
