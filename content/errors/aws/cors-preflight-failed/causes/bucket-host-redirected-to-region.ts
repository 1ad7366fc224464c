import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { asksS3, ofBrowser } from '../browser.ts';

export const cause = defineCause({
  id: 'bucket-host-redirected-to-region',
  explains: ['CORSPreflightFailed', 'TemporaryRedirect', 'PermanentRedirect'],
  title: {
    ja: 'リージョンのないS3のホストを呼び、プリフライトがリージョンのホストへ転送されている',
    en: 'A bucket’s host without a Region was called, and S3 redirects the preflight to the regional host',
  },
  howToTell: {
    ja: '`OPTIONS`に301か307が返り、`Location`か`x-amz-bucket-region`が別のリージョンを示します。プリフライトは転送をたどりません。',
    en: '`OPTIONS` answers 301 or 307, and `Location` or `x-amz-bucket-region` names another Region; a preflight follows no redirect.',
  },
  fix: {
    ja: 'バケットのあるリージョンのホスト名（`{bucket}.s3.{region}.amazonaws.com`）を直接使います。SDKには`region`を設定します。',
    en: 'Use the host of the bucket’s own Region, `{bucket}.s3.{region}.amazonaws.com`; in an SDK set `region`.',
  },
  verify: { ja: '`OPTIONS`が転送されずに200を返します。', en: '`OPTIONS` answers 200 without a redirect.' },
  why: {
    redirected: {
      ja: '転送先は`{target}`です。バケットのリージョンのホストに転送されています。',
      en: 'It was redirected to `{target}`, the host of the bucket’s Region.',
    },
    status: {
      ja: '応答のステータスは{status}で、プリフライトは転送をたどれません。',
      en: 'The answer’s status is {status}, and a preflight may not be redirected.',
    },
    'global-host': {
      ja: 'ホスト`{host}`にリージョンがありません。us-east-1以外のバケットでは転送されることがあります。',
      en: '`{host}` names no Region; for a bucket outside us-east-1 S3 may redirect.',
    },
    'regional-host': { ja: '`{host}`にはリージョンがあります。', en: '`{host}` names a Region.' },
  },
  prior: 1,
  stop: 'answer',
  experiment: {
    sh: 'curl -sI -X OPTIONS -H "Origin: https://example.com" -H "Access-Control-Request-Method: PUT" https://{bucket}.s3.amazonaws.com/',
    powershell:
      'curl.exe -sI -X OPTIONS -H "Origin: https://example.com" -H "Access-Control-Request-Method: PUT" https://{bucket}.s3.amazonaws.com/',
    tells: {
      ja: '301か307と別のリージョンの`x-amz-bucket-region`が返れば、この原因です。200か403なら違います。',
      en: 'A 301 or 307 with another Region in `x-amz-bucket-region` means this cause; 200 or 403 means another.',
    },
  },
  sources: [
    {
      url: 'https://github.com/component/s3/issues/7',
      title: 'component/s3 #7',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/TTLabs/EvaporateJS/issues/152',
      title: 'TTLabs/EvaporateJS #152',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html',
      title: 'Virtual hosting of general purpose buckets',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const s3 = asksS3(facts);
    // Any client is redirected; that it stops a call is a browser's affair alone.
    if (!s3 || !ofBrowser(facts)) return [];
    const redirected = told(
      facts,
      /redirected (?:to|from) ['"]?(?<target>https?:\/\/[^\s'"]{4,120})|Redirect from '[^']{4,160}' to '(?<to>https?:\/\/[^']{4,120})'/i,
    );
    const status = facts.status(301, 302, 307, 308);
    const host = facts.value('url')?.host;
    const isGlobal = host !== undefined && /(?:^|\.)s3\.amazonaws\.com$/i.test(host.value);
    if (host && facts.endpoint()?.value.kind === 's3' && !isGlobal && !redirected && !status)
      return judge.against('moderate', 'regional-host', { host: host.value }, host);
    return [
      ...(redirected
        ? judge.supports(
            'strong',
            'redirected',
            { target: redirected.groups['target'] ?? redirected.groups['to'] ?? '' },
            redirected,
          )
        : []),
      ...(status ? judge.supports('strong', 'status', { status: String(status.value) }, status) : []),
      ...(host && isGlobal ? judge.supports('moderate', 'global-host', { host: host.value }, host) : []),
    ];
  },
});
