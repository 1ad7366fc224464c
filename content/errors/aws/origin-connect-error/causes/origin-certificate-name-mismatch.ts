import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'origin-certificate-name-mismatch',
  explains: ['OriginConnectError', 'BadGatewayException'],
  title: {
    ja: 'オリジンの証明書が、CloudFrontの使う名前に合わないか、信頼されない',
    en: 'The origin’s certificate does not fit the name that CloudFront asks for, or is not trusted',
  },
  howToTell: {
    ja: '502はすぐに返り、オリジンのアクセスログは空です。`openssl s_client -servername`に閲覧者のホスト名を渡すと、証明書の検証に失敗します。',
    en: 'The 502 comes at once and the origin’s access log is empty; `openssl s_client -servername` with the viewer’s host fails to verify.',
  },
  fix: {
    ja: '`Host`を渡すならその名前、渡さないならオリジンドメインの名前を含む証明書にします。渡す理由がなければ`AllViewerExceptHostHeader`にします。',
    en: 'Let the certificate cover the viewer’s host where `Host` is forwarded, the origin domain where not. Without a reason to forward it, use `AllViewerExceptHostHeader`.',
  },
  verify: {
    ja: '`openssl s_client`が`Verify return code: 0 (ok)`になり、502が消えます。',
    en: '`openssl s_client` says `Verify return code: 0 (ok)`, and the 502 is gone.',
  },
  why: {
    'fast-502': {
      ja: 'CloudFrontの502です。接続そのものより、TLSの握手で失敗することが多いです。',
      en: 'A 502 of CloudFront: more often the TLS handshake than the connection itself.',
    },
    'server-said': {
      ja: 'オリジンが`{message}`と記録しています。',
      en: 'The origin logged `{message}`.',
    },
  },
  prior: 5,
  stop: 'connection',
  experiment: {
    sh: 'openssl s_client -connect {originDomain}:443 -servername {host} -verify_return_error </dev/null 2>/dev/null | grep -E "subject=|Verify return code"',
    powershell:
      'curl.exe -sv --connect-to "{host}:443:{originDomain}:443" -o NUL https://{host}/ 2>&1 | Select-String subject,SSL',
    tells: {
      ja: '`Verify return code`が0でなければこの原因です。`Host`を渡していなければ、`{host}`にもオリジンドメインを入れます。',
      en: 'It is this cause unless `Verify return code` is 0. Where `Host` is not forwarded, put the origin domain for `{host}` too.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/http-502-bad-gateway.html',
      title: 'HTTP 502 status code (Bad Gateway)',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/openrung/openrung/pull/58',
      title: 'openrung/openrung #58',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/widdix/aws-cf-templates/issues/68',
      title: 'widdix/aws-cf-templates #68',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const logged = told(
      facts,
      /(?<message>no certificate available for '[^'\n]{1,253}'|tls: no certificates configured|SSL_do_handshake\(\) failed)/,
    );
    if (logged)
      return judge.supports('strong', 'server-said', { message: logged.groups['message'] ?? '' }, logged);
    const edge =
      facts.speaker('cloudfront') ?? told(facts, /CloudFront wasn't able to connect to the origin/);
    const status = facts.status(502);
    if (!edge || !status) return [];
    return told(
      facts,
      /wasn't able to resolve the origin|The Lambda function returned |attempted to establish/,
    )
      ? []
      : judge.supports('moderate', 'fast-502', {}, status, edge);
  },
});
