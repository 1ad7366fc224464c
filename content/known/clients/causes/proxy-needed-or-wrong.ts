import { defineCause } from '#core';
import { CONNECT_TIMEOUT, saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'proxy-needed-or-wrong',
  explains: [
    'ConnectTimeout',
    'ConnectionRefused',
    'ProxyConnectionError',
    'EndpointConnectionError',
    'CouldNotResolveHost',
  ],
  title: { ja: 'プロキシの設定が足りないか、誤っている', en: 'The proxy settings are missing or wrong' },
  howToTell: {
    ja: '`env | grep -i proxy`の値が、その回線のプロキシと違います。',
    en: 'The values of `env | grep -i proxy` are not those of the network’s proxy.',
  },
  fix: {
    ja: '`HTTPS_PROXY`を正しい値にし、`NO_PROXY`に`169.254.169.254`とVPCエンドポイントを加えます。プロキシが要らない場所では`unset`します。',
    en: 'Set `HTTPS_PROXY` rightly, and `NO_PROXY` for `169.254.169.254` and VPC endpoints. Where no proxy is needed, `unset` it.',
  },
  verify: {
    ja: '`curl -v https://sts.amazonaws.com`が、プロキシを経て応答を返します。',
    en: '`curl -v https://sts.amazonaws.com` gets an answer through the proxy.',
  },
  why: {
    proxy: { ja: '`{proxy}`への接続に失敗しています。', en: 'The connection to `{proxy}` failed.' },
    tunnel: { ja: 'プロキシがトンネルを開けませんでした。', en: 'The proxy opened no tunnel.' },
    none: {
      ja: 'プロキシが要る回線でも、直接つなぐとこうなります。',
      en: 'A network that needs a proxy answers direct connections so.',
    },
  },
  prior: 0,
  stop: 'connection',
  experiment: {
    sh: 'env | grep -i _proxy',
    powershell: "Get-ChildItem Env: | Where-Object Name -match 'PROXY'",
    tells: {
      ja: 'プロキシが要る回線で何も出ない、または値が古いなら、この原因です。',
      en: 'Nothing on a network that needs a proxy, or an old value, means that it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html',
      title: 'Using an HTTP proxy for the AWS CLI',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const refused = saying(facts, /Failed to connect to proxy URL/);
    const proxy = facts.url()?.value.host;
    if (refused && proxy) return judge.supports('strong', 'proxy', { proxy: proxy.value }, refused, proxy);
    if (refused) return judge.supports('strong', 'tunnel', {}, refused);
    const tunnel = saying(
      facts,
      /CONNECT tunnel failed/,
      /Tunnel connection failed/,
      /ProxyError/,
      /proxyconnect tcp/,
    );
    if (tunnel) return judge.supports('strong', 'tunnel', {}, tunnel);
    const said = saying(facts, ...CONNECT_TIMEOUT);
    return said ? judge.supports('weak', 'none', {}, said) : [];
  },
});
