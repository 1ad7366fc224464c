import { defineCause } from '#core';
import { told } from '../../words.ts';

export const cause = defineCause({
  id: 'proxy-in-front-answered',
  explains: [
    'Forbidden',
    'Unauthorized',
    'NotFound',
    'BadGatewayException',
    'ServiceUnavailable',
    'GatewayTimeout',
    'RequestEntityTooLarge',
    'AccessDenied',
  ],
  title: {
    ja: '途中のプロキシやCDN（nginx、Cloudflare、社内プロキシなど）が答え、AWSには届いていない',
    en: 'A proxy or CDN on the way answered (nginx, Cloudflare, a company proxy …); AWS was not reached',
  },
  howToTell: {
    ja: '応答に`x-amzn-RequestId`も`x-amz-request-id`もなく、HTMLのページや`Server`ヘッダーが途中の機器を名乗っています。',
    en: 'The answer has neither `x-amzn-RequestId` nor `x-amz-request-id`, and its HTML page or `Server` header names something in between.',
  },
  fix: {
    ja: '`HTTPS_PROXY`と`NO_PROXY`、およびそのプロキシの許可リスト、本文サイズやタイムアウトの上限を直します。AWSのホスト名（S3では`バケット名.s3.リージョン.amazonaws.com`）を許可リストに加えます。',
    en: 'Mend `HTTPS_PROXY` and `NO_PROXY`, and at the proxy its allow list, body size and timeout. Allow AWS’s host names there, for S3 the `bucket.s3.region.amazonaws.com` form too.',
  },
  verify: {
    ja: 'プロキシを通さない端末から同じリクエストを送ると、応答に`x-amzn-RequestId`などAWSのヘッダーが付きます。',
    en: 'Sent from where no proxy stands, the same request brings AWS’s headers such as `x-amzn-RequestId`.',
  },
  why: {
    speaks: {
      ja: '応答の形が、AWSではなく途中のプロキシのものです。',
      en: 'The answer has the form of a proxy’s, not of AWS’s.',
    },
    tunnel: {
      ja: 'プロキシが接続そのものを断っています。AWSの応答ではありません。',
      en: 'The proxy refused the connection itself; this is no answer of AWS.',
    },
    'aws-id': {
      ja: '`{name}`はAWSが付けるリクエストIDです。',
      en: '`{name}` is a request ID that AWS gives.',
    },
  },
  prior: 0,
  stop: 'connection',
  experiment: {
    sh: "env | grep -i _proxy; curl -sv -o /dev/null --noproxy '*' {url}",
    powershell: "Get-ChildItem env:*_proxy; curl.exe -sv -o NUL --noproxy '*' {url}",
    tells: {
      ja: '`--noproxy`でAWSのヘッダーを持つ応答になれば、答えていたのはプロキシです。',
      en: 'If `--noproxy` brings an answer with AWS’s headers, the proxy had answered.',
    },
  },
  sources: [
    {
      url: 'https://github.com/aws/aws-cli/issues/3195',
      title: 'aws/aws-cli #3195',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-proxy.html',
      title: 'Using an HTTP proxy for the AWS CLI',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const tunnel = told(
      facts,
      /Tunnel connection failed: \d{3}|received HTTP code \d{3} from proxy after CONNECT|Cannot connect to proxy/i,
    );
    const speaker = facts.speaker('nginx', 'cloudflare', 'proxy');
    const id = facts
      .all('request-id')
      .find(({ value: { name } }) => /^x-amzn?-(?:request-?id|id-2)$/i.test(name));
    if (tunnel) return judge.supports('strong', 'tunnel', {}, tunnel);
    if (!speaker) return [];
    return id
      ? judge.against('strong', 'aws-id', { name: id.value.name }, id)
      : judge.supports('strong', 'speaks', {}, speaker);
  },
});
