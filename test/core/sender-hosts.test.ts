import { describe, expect, test } from 'vitest';
import { classifyHost } from '../../src/core/endpoint/endpoint.ts';
import { hostClassOf } from '../../src/core/send/host-class.ts';
import { readTarget } from '../../src/core/send/target.ts';

const AWS = [
  'sts.amazonaws.com',
  'sts.us-east-1.amazonaws.com',
  'iam.amazonaws.com',
  'dynamodb.ap-northeast-1.amazonaws.com',
  'dynamodb-fips.us-gov-west-1.amazonaws.com',
  'streams.dynamodb.eu-west-1.amazonaws.com',
  'lambda.eu-central-1.amazonaws.com',
  's3.amazonaws.com',
  's3.ap-northeast-1.amazonaws.com',
  's3.dualstack.ap-northeast-1.amazonaws.com',
  's3-us-west-2.amazonaws.com',
  'api.ecr.us-east-1.amazonaws.com',
  'runtime.sagemaker.us-east-1.amazonaws.com',
  'ap-northeast-1.queue.amazonaws.com',
  'ec2.cn-north-1.amazonaws.com.cn',
  'ec2.us-east-1.api.aws',
  'sts.eusc-de-east-1.amazonaws.eu',
  'vpce-0123456789abcdef0-abcd1234.sts.us-east-1.vpce.amazonaws.com',
];

const CUSTOMER: readonly (readonly [host: string, ...services: string[]])[] = [
  ['a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com', 'execute-api'],
  ['a1b2c3d4e5.execute-api.us-east-1.api.aws', 'execute-api'],
  ['d-a1b2c3d4e5.execute-api.us-east-1.amazonaws.com', 'execute-api'],
  ['vpce-0123456789abcdef0-abcd1234.execute-api.us-east-1.vpce.amazonaws.com', 'execute-api'],
  ['vpce-0123456789abcdef0-abcd1234.vpce-svc-0123456789abcdef0.us-east-1.vpce.amazonaws.com'],
  ['abcdefghij.lambda-url.us-east-1.on.aws', 'lambda'],
  ['abcdefghij.appsync-api.us-east-1.amazonaws.com', 'appsync'],
  ['amzn-s3-demo-bucket.s3.amazonaws.com', 's3'],
  ['amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com', 's3'],
  ['amzn-s3-demo-bucket.s3-us-west-2.amazonaws.com', 's3'],
  ['amzn-s3-demo-bucket.s3.dualstack.us-east-1.amazonaws.com', 's3'],
  ['amzn-s3-demo-bucket.s3-accelerate.amazonaws.com', 's3'],
  // A bucket may be called like an endpoint.
  ['sts.us-east-1.s3.amazonaws.com', 's3'],
  ['sts.amazonaws.com.s3.us-east-1.amazonaws.com', 's3'],
  ['mfzwi23gnjvgw.mrap.accesspoint.s3-global.amazonaws.com', 's3'],
  ['name-111122223333.s3-object-lambda.us-east-1.amazonaws.com', 's3-object-lambda'],
  ['demo--use1-az4--x-s3.s3express-use1-az4.us-east-1.amazonaws.com', 's3express'],
  ['amzn-s3-demo-bucket.s3-website-us-east-1.amazonaws.com'],
  ['amzn-s3-demo-bucket.s3-website.eu-central-1.amazonaws.com'],
  ['my-lb-1234567890.us-east-1.elb.amazonaws.com'],
  ['my-nlb-0123456789abcdef.elb.us-east-1.amazonaws.com'],
  ['ec2-203-0-113-25.compute-1.amazonaws.com'],
  ['ec2-203-0-113-25.ap-northeast-1.compute.amazonaws.com'],
  ['search-demo-abcdef.us-east-1.es.amazonaws.com', 'es'],
  ['abcdef0123.us-east-1.aoss.amazonaws.com', 'aoss'],
  ['a1b2c3d4e5f6g7-ats.iot.us-east-1.amazonaws.com', 'iotdata', 'iotdevicegateway'],
  ['demo.cluster-abcdef.us-east-1.neptune.amazonaws.com', 'neptune-db'],
  ['111122223333.dkr.ecr.us-east-1.amazonaws.com'],
  ['d111111abcdef8.cloudfront.net'],
  ['abcdef.us-east-1.awsapprunner.com'],
  ['main.d111111abcdef8.amplifyapp.com'],
  ['demo.us-east-1.elasticbeanstalk.com'],
  ['a1b2c3.awsglobalaccelerator.com'],
  ['anything.at.all.amazonaws.com'],
  ['anything.on.aws'],
];

const LOOK_ALIKE = [
  'amazonaws.com',
  's3.amazonaws.com.evil.test',
  'sts.us-east-1.amazonaws.com.example.com',
  'sts.us-east-1.amazonaws.co',
  'sts.us-east-1.amazonaws.com.cn.example',
  'sts.us-east-1.amazonnaws.com',
  'sts.us-east-1.amaznaws.com',
  'sts.us-east-1.amaz0naws.com',
  'sts.us-east-1.amzaonaws.com',
  'amazonaws.com-login.example',
  'my-amazonaws.example.com',
  'aws-amazon.example.com',
  'a1b2c3d4e5.execute-api.ap-northeast-1.example.com',
  'abc.lambda-url.us-east-1.on.aws.example.com',
];

const OTHER = [
  'example.com',
  'api.example.com',
  'xn--mazonaws-6jg.com',
  'notapi.awsx',
  'api.aws',
  'on.aws',
  'cloudfront.net.example.com',
  'docs.aws.amazon.com',
];

describe('who runs a host', () => {
  test.each(AWS)('%s: AWS', (host) => {
    expect(hostClassOf(host)).toEqual({ kind: 'aws', services: [], looksLikeAws: false });
  });

  test.each(CUSTOMER)('%s: a customer', (host, ...services) => {
    expect(hostClassOf(host)).toMatchObject({ kind: 'customer', services, looksLikeAws: false });
  });

  test.each(LOOK_ALIKE)('%s: passes for AWS', (host) => {
    expect(hostClassOf(host)).toMatchObject({ kind: 'other', looksLikeAws: true });
  });

  test.each(OTHER)('%s: somebody else', (host) => {
    expect(hostClassOf(host)).toEqual({ kind: 'other', services: [], looksLikeAws: false });
  });

  test('what the engine knows for a customer’s is never taken for AWS’s', () => {
    const customers = [
      'execute-api',
      'execute-api-custom',
      'execute-api-vpce',
      'lambda-url',
      'appsync',
      'cloudfront',
      'load-balancer',
    ];
    for (const host of [...CUSTOMER.map(([name]) => name), ...LOOK_ALIKE, ...OTHER]) {
      const { kind, bucket } = classifyHost(host);
      if (customers.includes(kind) || bucket) expect(hostClassOf(host).kind, host).not.toBe('aws');
      if (kind === 'look-alike') expect(hostClassOf(host).looksLikeAws, host).toBe(true);
    }
  });

  test('a name longer than any takes no time and is nobody’s', () => {
    expect(hostClassOf(`${'a.'.repeat(100_000)}amazonaws.com`).kind).toBe('other');
  });
});

describe('what is not called', () => {
  test.each([
    ['', 'url-shape'],
    ['//sts.amazonaws.com/', 'url-shape'],
    ['https:sts.amazonaws.com', 'url-shape'],
    ['https:///sts.amazonaws.com', 'url-shape'],
    ['https:\\\\sts.amazonaws.com', 'url-shape'],
    [' https://sts.amazonaws.com/', 'url-shape'],
    ['https://sts.amazonaws.com/a b', 'url-shape'],
    ['https://sts.amazon\naws.com/', 'url-shape'],
    ['https://sts.amazonaws.com\u0000/', 'url-shape'],
    ['https://a%zz.example.com/', 'url-shape'],
    ['https://example.com:99999/', 'url-shape'],
    ['javascript:alert(1)', 'url-shape'],
    ['http://sts.amazonaws.com/', 'scheme'],
    ['https://user@sts.amazonaws.com/', 'userinfo'],
    ['https://sts.amazonaws.com@evil.test/', 'userinfo'],
    ['https://user:pass@example.com/', 'userinfo'],
    ['https://169.254.169.254/latest/meta-data/', 'ip-address'],
    ['https://127.0.0.1/', 'ip-address'],
    ['https://127.1/', 'ip-address'],
    ['https://2130706433/', 'ip-address'],
    ['https://0x7f000001/', 'ip-address'],
    ['https://0177.0.0.1/', 'ip-address'],
    ['https://10.0.0.1/', 'ip-address'],
    ['https://203.0.113.25/', 'ip-address'],
    ['https://１２７.0.0.1/', 'ip-address'],
    ['https://[::1]/', 'ip-address'],
    ['https://[::ffff:127.0.0.1]/', 'ip-address'],
    ['https://[fd00:ec2::254]/', 'ip-address'],
    ['https://localhost/', 'private-name'],
    ['https://LOCALHOST/', 'private-name'],
    ['https://localhost./', 'private-name'],
    ['https://app.localhost/', 'private-name'],
    ['https://printer.local/', 'private-name'],
    ['https://ip-10-0-0-1.ec2.internal/', 'private-name'],
    ['https://metadata.google.internal/', 'private-name'],
    ['https://router.home.arpa/', 'private-name'],
    ['https://intranet/', 'private-name'],
    ['https://nas.lan/', 'private-name'],
    ['https://sts.amazonaws.com./', 'host-shape'],
    ['https://sts..amazonaws.com/', 'host-shape'],
    ['https://-a.example.com/', 'host-shape'],
    ['https://ѕts.amazonaws.com/', 'host-rewritten'],
    ['https://sts.amazonaws.com．evil.test/', 'host-rewritten'],
    ['https://sts.amazonaws%2ecom/', 'host-rewritten'],
    ['https://sts.amazon\u00adaws.com/', 'host-rewritten'],
    ['https://sts.amazonaws.com\\@evil.test/', 'url-shape'],
    ['https://evil.test\\.sts.amazonaws.com/', 'url-shape'],
    ['https://sts.amazonaws.com:8443/', 'port'],
    ['https://example.com:80/', 'port'],
    ['https://demo.cluster-abcdef.us-east-1.neptune.amazonaws.com:22/', 'port'],
  ])('%s: %s', (url, reason) => {
    expect(readTarget(url)).toBe(reason);
  });

  test.each([
    ['https://sts.amazonaws.com', false],
    ['https://STS.amazonaws.com:443/', false],
    ['https://sts.amazonaws.com?Action=GetCallerIdentity', false],
    ['https://example.com/a#fragment', false],
    ['https://xn--caf-dma.example.com/', false],
    ['https://my_bucket.s3.amazonaws.com/', false],
    ['https://demo.cluster-abcdef.us-east-1.neptune.amazonaws.com:8182/status', false],
    ['https://example.com/a/../b', true],
    ['https://example.com/a%2E%2E/b', false],
    ['https://example.com/%2e%2e/b', true],
    ['https://example.com/日本', true],
    ['https://example.com/a?x="y"', true],
  ])('%s is called; the browser writes it in another way: %s', (url, changed) => {
    expect(readTarget(url)).toMatchObject({ changed });
  });

  test('a text of any length is read in no time', () => {
    for (const text of [
      'https://' + 'a.'.repeat(500_000),
      'https://' + '@'.repeat(1_000_000),
      'a'.repeat(1_000_000),
    ])
      expect(typeof readTarget(text)).toBe('string');
  });
});
