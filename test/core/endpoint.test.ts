import { describe, expect, test } from 'vitest';
import { classifyHost } from '../../src/core/endpoint/endpoint.ts';
import { signingNameOf } from '../../src/core/endpoint/signing-names.ts';
import { readUrl } from '../../src/core/endpoint/url.ts';
import { wholeView } from '../../src/core/text/view.ts';
import hosts from './fixtures/hosts.json' with { type: 'json' };

const endpointOf = (text: string) => {
  const url = readUrl(wholeView(text));
  return url && classifyHost(url.host.value, url);
};

describe('classifyHost', () => {
  test.each(hosts)('$host', ({ host, kind, service, region }) => {
    const endpoint = classifyHost(host);
    expect([endpoint.kind, endpoint.service ?? null, endpoint.region ?? null]).toEqual([
      kind,
      service,
      region,
    ]);
    expect(endpoint.unknownRegion).toBeUndefined();
  });

  test.each([
    ['https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com', undefined, undefined],
    ['https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/', undefined, undefined],
    ['https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod', 'prod', ''],
    ['https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/', 'prod', '/'],
    ['https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/users/1?x=1', 'prod', '/users/1'],
    ['https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/%24default/a%2Fb', '%24default', '/a%2Fb'],
  ])('the stage of %s', (text, stage, resourcePath) => {
    const endpoint = endpointOf(text);
    expect([endpoint?.stage, endpoint?.resourcePath]).toEqual([stage, resourcePath]);
    expect(endpoint?.apiId).toBe('a1b2c3d4e5');
  });

  test('a custom domain name has no stage in its path', () => {
    expect(
      endpointOf('https://d-numh1z56v6.execute-api.us-west-2.amazonaws.com/v1/users')?.stage,
    ).toBeUndefined();
  });

  test.each([
    ['https://s3.eu-west-1.amazonaws.com/my-bucket/key', 'my-bucket'],
    ['https://my.bucket.s3.eu-west-1.amazonaws.com/key', 'my.bucket'],
    ['https://my-bucket.s3-ap-northeast-1.amazonaws.com/key', 'my-bucket'],
    ['https://s3.amazonaws.com/', undefined],
    ['https://s3-control.us-east-1.amazonaws.com/', undefined],
  ])('the bucket of %s', (text, bucket) => {
    expect(endpointOf(text)?.bucket).toBe(bucket);
  });

  test.each([
    ['a1b2c3d4e5.execute-api.ap-northest-1.amazonaws.com', 'ap-northest-1'],
    ['a1b2c3d4e5.execute-api.tokyo.amazonaws.com', 'tokyo'],
    ['dynamodb.ap-northeast-1a.amazonaws.com', 'ap-northeast-1a'],
    ['lambda.us_east_1.amazonaws.com', 'us_east_1'],
    ['ec2.cn-north-1.amazonaws.com', 'cn-north-1'],
  ])('%s names a Region that is none', (host, region) => {
    expect(classifyHost(host)).toMatchObject({ region, unknownRegion: true });
  });

  test('an interface endpoint keeps its id', () => {
    const host = 'a1b2c3d4e5-vpce-01234567abcdef012.execute-api.us-west-2.amazonaws.com';
    expect(classifyHost(host)).toMatchObject({
      apiId: 'a1b2c3d4e5',
      vpcEndpointId: 'vpce-01234567abcdef012',
    });
  });

  test('a partition follows from the suffix and the Region', () => {
    const partitions = [
      'sts.us-gov-west-1.amazonaws.com',
      'sts.cn-north-1.amazonaws.com.cn',
      'sts.eusc-de-east-1.amazonaws.eu',
    ];
    expect(partitions.map((host) => classifyHost(host).partition)).toEqual([
      'aws-us-gov',
      'aws-cn',
      'aws-eusc',
    ]);
  });

  test('a host that is too long for DNS is no endpoint', () => {
    expect(classifyHost(`${'a.'.repeat(100_000)}amazonaws.com`)).toEqual({ kind: 'other' });
  });
});

test('a prefix without an entry signs under its own name', () => {
  expect([signingNameOf('email'), signingNameOf('dynamodb'), signingNameOf('constructor')]).toEqual([
    'ses',
    'dynamodb',
    'constructor',
  ]);
});
