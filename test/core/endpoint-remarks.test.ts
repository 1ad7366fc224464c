import { describe, expect, test } from 'vitest';
import { checkWith } from '../../src/core/check.ts';
import { classifyHost } from '../../src/core/endpoint/endpoint.ts';
import { hostRemarks } from '../../src/core/endpoint/host-remarks.ts';
import { meantRegion, regionOfZone } from '../../src/core/endpoint/regions.ts';
import { readUrl } from '../../src/core/endpoint/url.ts';
import { wholeView } from '../../src/core/text/view.ts';
import { readers } from '../../src/core/read/readers.ts';
import { smallCatalogue } from './small-catalogue.ts';
import { cpuTime } from '../config/cpu-time.ts';

const of = (text: string) => {
  const url = readUrl(wholeView(text));
  const found = url ? hostRemarks(url, classifyHost(url.host.value.toLowerCase(), url)) : [];
  return found.map(({ value, spans }) => [
    value.kind,
    value.meant,
    spans.map(({ start, end }) => text.slice(start, end)).join('+'),
  ]);
};

/** What a whole paste says of hosts and Regions, each once. */
const inPaste = (text: string) => [
  ...new Set(
    checkWith(text, smallCatalogue([]), readers).facts.flatMap((fact) =>
      fact.kind === 'host-remark' && 'meant' in (fact.value as object)
        ? [JSON.stringify([fact.value, fact.spans.map(({ start, end }) => text.slice(start, end))])]
        : [],
    ),
  ),
];

describe('what is odd about a host', () => {
  test.each([
    ['https://lambda.us_east_1.amazonaws.com/', 'underscored-region', 'us-east-1', 'us_east_1'],
    ['https://lambda.us-east-1a.amazonaws.com/', 'availability-zone', 'us-east-1', 'us-east-1a'],
    ['https://ec2.us-west-2-lax-1a.amazonaws.com/', 'availability-zone', 'us-west-2', 'us-west-2-lax-1a'],
    ['https://ec2.ap-northest-1.amazonaws.com/', 'unknown-region', 'ap-northeast-1', 'ap-northest-1'],
    ['https://iam.Ireland.amazonaws.com/', 'unknown-region', 'eu-west-1', 'Ireland'],
    ['https://sts.us-east.amazonaws.com/', 'unknown-region', undefined, 'us-east'],
    ['https://sts..amazonaws.com/', 'unknown-region', undefined, '..'],
    ['https://ec2.cn-north-1.amazonaws.com/', 'region-of-other-partition', 'amazonaws.com.cn', 'cn-north-1'],
    ['https://s3.us-east-1.amazonaws.com.cn/', 'region-of-other-partition', 'amazonaws.com', 'us-east-1'],
    ['http://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod', 'http-only-https', 'https', 'http'],
    ['ws://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod', 'http-only-https', 'wss', 'ws'],
    [
      'https://s3.amazonaws.com.example.net/key',
      'suffix-inside-other-domain',
      'amazonaws.com',
      'amazonaws.com.example.net',
    ],
    ['https://s3.cn-north-1.amazonaw.com.cn/', 'misspelt-suffix', 'amazonaws.com.cn', 'amazonaw.com.cn'],
    ['https://sqs.us-east-1.amazonaw.com/', 'misspelt-suffix', 'amazonaws.com', 'amazonaw.com'],
    [
      'https://a1b2c3d4e5.execute-api.us-east-1.amazon.com/prod',
      'misspelt-suffix',
      'amazonaws.com',
      'amazon.com',
    ],
    ['https://cur.eu-west-1.amazonaws.com/', 'service-not-in-region', 'us-east-1', 'eu-west-1'],
    [
      'https://us-east-1.console.aws.amazon.com/s3/home',
      'console-host',
      undefined,
      'us-east-1.console.aws.amazon.com',
    ],
    ['https://undefined.execute-api.us-east-1.amazonaws.com/', 'placeholder', undefined, 'undefined'],
    ['https://{api-id}.execute-api.us-east-1.amazonaws.com/', 'placeholder', undefined, '{api-id}'],
    ['https://xxxxxxxxxx.execute-api.us-east-1.amazonaws.com/', 'placeholder', undefined, 'xxxxxxxxxx'],
  ])('%s', (text, kind, meant, at) => {
    expect(of(text)).toEqual([[kind, meant, at]]);
  });

  test.each([
    'https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod',
    'wss://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod',
    'http://my-env.us-east-2.elasticbeanstalk.com/',
    'http://example.s3-website.eu-central-1.amazonaws.com/',
    'https://redis.abc123.ng.0001.apne1.cache.amazonaws.com/',
    'https://organizations.us-east-1.amazonaws.com/',
    'https://signin.aws.amazon.com/federation',
    'https://amazonaws-mirror.example.com/',
    'http://a1b2c3d4e5.execute-api.localhost.localstack.cloud:4566/prod',
    'https://api.example.com/',
  ])('nothing is odd about %s', (text) => {
    expect(of(text)).toEqual([]);
  });
});

describe('what a paste says of hosts and Regions elsewhere', () => {
  test.each([
    ['Error: getaddrinfo ENOTFOUND ssm.us-west-1b.amazonaws.com', 'availability-zone', 'us-west-1b'],
    ['cURL error 6: Could not resolve host: s3..amazonaws.com', 'unknown-region', '..'],
    ['TypeError: fetch failed\n[cause]: Error: getaddrinfo ENOTFOUND undefined', 'placeholder', 'undefined'],
    ['aws s3 ls --region us_east_1', 'underscored-region', 'us_east_1'],
    ["the region 'ap-northest-1' is wrong; expecting 'us-east-1'", 'unknown-region', 'ap-northest-1'],
  ])('%s', (text, kind, at) => {
    expect(inPaste(text)).toEqual([expect.stringContaining(`"${kind}"`)]);
    expect(inPaste(text)[0]).toContain(`[${JSON.stringify(at)}]`);
  });

  test.each([
    'aws s3 ls --region us-east-1',
    'AWS_REGION=$REGION aws s3 ls',
    'AWS_REGION=xx-xxxx-1 aws s3 ls',
    'aws s3 ls --region auto --endpoint-url https://example.com',
  ])('nothing is odd about %s', (text) => {
    expect(inPaste(text)).toEqual([]);
  });

  test('a stage that is written in two ways', () => {
    const host = 'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com';
    const text = `$ curl ${host}/prod/hello\n{"message":"Forbidden"}\nstack output: ${host}/Prod/hello`;
    expect(inPaste(text)).toEqual([expect.stringContaining('["prod","Prod"]')]);
    expect(inPaste(text.replace('/Prod', '/prod'))).toEqual([]);
  });

  test('a long text takes no longer than its length', () => {
    const time = (times: number): number =>
      cpuTime(() => {
        inPaste('ENOTFOUND '.repeat(times));
        inPaste(`https://${'a.'.repeat(100)}amazonaws.com/ ${'a1b2c3d4e5/'.repeat(times)}`);
      });
    expect(time(16_000)).toBeLessThan(Math.max(time(1_000), 5) * 100);
  });
});

describe('Regions', () => {
  test.each([
    ['us_east_1', 'us-east-1'],
    ['useast1', 'us-east-1'],
    ['us-esat-1', 'us-east-1'],
    ['apne1', 'ap-northeast-1'],
    ['ap-tokyo-1', 'ap-northeast-1'],
    ['us-east-3', undefined],
    ['constructor', undefined],
    ['a'.repeat(10_000), undefined],
  ])('%s', (written, meant) => {
    expect(meantRegion(written)).toBe(meant);
  });

  test.each([
    ['us-east-1f', 'us-east-1'],
    ['usgw1-az2', 'us-gov-west-1'],
    ['us-east-1', undefined],
    ['us-east-9a', undefined],
  ])('the Region of the zone %s', (zone, region) => {
    expect(regionOfZone(zone)).toBe(region);
  });
});

test('FIPS and IPv6 stand in the name', () => {
  const variants = [
    's3-fips.dualstack.us-east-1.amazonaws.com',
    'kms-fips.us-gov-west-1.amazonaws.com',
    'ec2.us-east-1.api.aws',
    'my-fips.s3.us-east-1.amazonaws.com',
  ].map((host) => classifyHost(host));
  expect(variants.map(({ isFips, isDualStack }) => [isFips, isDualStack])).toEqual([
    [true, true],
    [true, undefined],
    [undefined, true],
    [undefined, undefined],
  ]);
});

test('an MQTT connection is signed for another service than the device API', () => {
  const url = readUrl(wholeView('wss://a3qexampleffp-ats.iot.us-west-2.amazonaws.com/mqtt'));
  expect(url && classifyHost(url.host.value, url).service).toBe('iotdevicegateway');
});
