import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'integration-unreachable',
  explains: ['InternalServerError', 'BadGatewayException', 'ServiceUnavailable'],
  title: {
    ja: 'API Gatewayから統合先のHTTPエンドポイントに届かない',
    en: 'API Gateway cannot reach the HTTP endpoint of the integration',
  },
  howToTell: {
    ja: '実行ログに`Invalid endpoint address`、`Network error communicating with endpoint`、証明書のエラーなどがあります。',
    en: 'The execution log says `Invalid endpoint address`, `Network error communicating with endpoint`, or speaks of a certificate.',
  },
  fix: {
    ja: '統合のURL、DNS、ポートと証明書を確かめます。プライベートな宛先にはVPCリンクを使います。',
    en: 'Check the integration’s URL, its DNS, port and certificate; reach private targets through a VPC link.',
  },
  verify: {
    ja: 'コンソールのテストで、統合先の応答が出ます。',
    en: 'The console’s test shows the answer of the endpoint.',
  },
  why: {
    'says-so': {
      ja: '`{message}`は、統合先に接続できなかったことを表します。',
      en: '`{message}` says that the endpoint could not be reached.',
    },
    unavailable: {
      ja: 'HTTP APIは、統合先に届かないか時間切れになると`Service Unavailable`を返します。',
      en: 'An HTTP API answers `Service Unavailable` when it cannot reach the integration or waits in vain.',
    },
  },
  prior: 0,
  stop: 'integration',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'Gateway response types for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-504-errors',
      title: 'How can I troubleshoot API HTTP 504 timeout errors with API Gateway?',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /(?<message>Invalid endpoint address|Network error communicating with endpoint|Host name may not be (?:null|empty)|Execution failed due to configuration error: (?:PKIX|Unable to connect|General SSLEngine|Host)[^\n"]{0,80}|Illegal character in [^\n"]{0,60}|There was an internal error while executing your request)/,
    );
    if (says) return judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says);
    const httpApi = facts.responseHeader('apigw-requestid');
    const execute = facts.endpoint()?.value.kind === 'execute-api' ? facts.endpoint() : undefined;
    const unavailable = facts.message(/^Service Unavailable$/i);
    const at = httpApi ?? execute;
    return unavailable && at ? judge.supports('strong', 'unavailable', {}, unavailable, at) : [];
  },
});
