import { defineCause } from '#core';
import { REFUSED, saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'nothing-listens-there',
  explains: ['ConnectionRefused', 'EndpointConnectionError', 'SdkClientException'],
  title: { ja: '接続先のポートで何も待ち受けていない', en: 'Nothing listens on that port' },
  howToTell: {
    ja: '`curl http://localhost:ポート/`も、同じ場所ではすぐに拒否されます。',
    en: '`curl http://localhost:port/` is refused at once in the same place too.',
  },
  fix: {
    ja: 'エミュレーター（LocalStack、DynamoDB Localなど）を起動するか、`AWS_ENDPOINT_URL`や`endpoint`の設定を外します。コンテナの中の`localhost`はそのコンテナ自身なので、サービス名や`host.docker.internal`を使います。',
    en: 'Start the emulator (LocalStack, DynamoDB Local …), or remove `AWS_ENDPOINT_URL` or the `endpoint` setting. Inside a container `localhost` is the container itself: use the service’s name or `host.docker.internal`.',
  },
  verify: { ja: '`curl`が何かの応答を返します。', en: '`curl` gets some answer.' },
  why: {
    local: {
      ja: '`{host}`は手元のアドレスです。AWSではなく、手元のエンドポイントを呼ぶ設定になっています。',
      en: '`{host}` is an address of this machine: the client is set to call a local endpoint and not AWS.',
    },
    refused: { ja: '接続がすぐに拒否されています。', en: 'The connection was refused at once.' },
  },
  prior: 4,
  stop: 'connection',
  experiment: {
    sh: 'env | grep -i endpoint; grep -n endpoint ~/.aws/config',
    powershell:
      "Get-ChildItem Env: | Where-Object Name -match 'ENDPOINT'; Select-String endpoint ~/.aws/config",
    tells: {
      ja: '`localhost`などを指す設定が出れば、それが接続先です。',
      en: 'A setting that names `localhost` is where the call went.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-ss-endpoints.html',
      title: 'Service-specific endpoints',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://curl.se/libcurl/c/libcurl-errors.html',
      title: 'libcurl error codes',
      kind: 'project',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const local = saying(
      facts,
      /ECONNREFUSED (?<host>(?:127\.0\.0\.1|::1|0\.0\.0\.0)(?::\d{1,5})?)/,
      /(?<host>(?:localhost|127\.0\.0\.1|\[::1\]|0\.0\.0\.0)(?::\d{1,5})?)[^\n]{0,200}refused/,
      /(?:connect to|endpoint URL: "https?:\/\/|Connect to) ?(?<host>(?:localhost|127\.0\.0\.1|0\.0\.0\.0|host\.docker\.internal)(?::\d{1,5})?)/,
    );
    if (local) return judge.supports('strong', 'local', { host: local.groups['host'] ?? '' }, local);
    const host = facts.url()?.value.host;
    const unanswered = saying(facts, /Could not connect to the endpoint URL/, ...REFUSED);
    if (
      unanswered &&
      host &&
      /^(?:localhost|127\.0\.0\.1|0\.0\.0\.0|host\.docker\.internal)$/.test(host.value)
    )
      return judge.supports('strong', 'local', { host: host.value }, unanswered, host);
    const said = saying(facts, ...REFUSED) ?? facts.code('ConnectionRefused', 'ECONNREFUSED');
    return said ? judge.supports('weak', 'refused', {}, said) : [];
  },
});
