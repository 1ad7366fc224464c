import { defineCause } from '#core';
import { forbidden } from '../answer.ts';

export const cause = defineCause({
  id: 'host-header-forwarded',
  explains: ['Forbidden'],
  title: {
    ja: 'CloudFrontやプロキシが、閲覧者の`Host`ヘッダーをそのままAPI Gatewayに渡している',
    en: 'CloudFront or a proxy passes the caller’s own `Host` header on to API Gateway',
  },
  howToTell: {
    ja: 'API Gatewayのホスト名を直接呼べば通り、前段の名前で呼ぶと403になります。前段の設定が`Host`を転送しています。',
    en: 'The API’s own host answers directly and the name in front of it gets 403; what stands in front forwards `Host`.',
  },
  fix: {
    ja: 'CloudFrontではオリジンリクエストポリシーを`AllViewerExceptHostHeader`にします。nginxなどでは`proxy_set_header Host`をAPIのホスト名にします。',
    en: 'In CloudFront use the origin request policy `AllViewerExceptHostHeader`; in nginx and the like set `proxy_set_header Host` to the host of the API.',
  },
  verify: {
    ja: '前段の名前で呼んでも通り、APIのアクセスログに残ります。',
    en: 'The name in front works as well, and the call shows in the API’s access log.',
  },
  why: {
    'in-front': {
      ja: '`{host}`は前段の名前です。これが`Host`のまま渡ると、API Gatewayは知らないドメインとして拒否します。',
      en: '`{host}` stands in front of the API; passed on as `Host`, it is a domain API Gateway does not know.',
    },
    'spoken-of': {
      ja: '貼られたテキストに`{found}`とあります。前段が`Host`を転送していないか確かめます。',
      en: 'The text shows `{found}`: see whether it forwards `Host`.',
    },
    'host-header': {
      ja: '`Host`に`{header}`が送られています。これはURLのホスト`{host}`と違います。',
      en: '`Host` was sent as `{header}`, which is not the URL’s `{host}`.',
    },
  },
  prior: -1,
  stop: 'integration',
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden',
      title: 'How do I troubleshoot HTTP 403 errors from API Gateway?',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const answer = forbidden(facts);
    if (!answer) return [];
    const host = facts.value('url')?.host;
    const sent = facts.requestHeader('host');
    const other =
      host && sent && sent.value.value.trim().toLowerCase() !== host.value.toLowerCase() ? sent : undefined;
    const found = facts.says(
      /\b(?<found>proxy_pass|proxy_set_header|AllViewer(?!Except)|Managed-AllViewer|origin request policy|ProxyPass|http-proxy-middleware|changeOrigin)\b/i,
    );
    return [
      ...(host && facts.endpoint()?.value.kind === 'cloudfront'
        ? judge.supports('strong', 'in-front', { host: host.value }, host)
        : []),
      ...(host && other && facts.endpoint()?.value.kind === 'execute-api'
        ? judge.supports('strong', 'host-header', { header: other.value.value, host: host.value }, other)
        : []),
      ...(found ? judge.supports('strong', 'spoken-of', { found: found.groups['found'] ?? '' }, found) : []),
    ];
  },
});
