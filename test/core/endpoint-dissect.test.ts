import { describe, expect, test } from 'vitest';
import { checkWith } from '../../src/core/check.ts';
import { readers } from '../../src/core/read/readers.ts';
import { report } from '../../src/report/report.ts';
import { plain } from '../../src/report/rich-text.ts';
import { smallCatalogue } from './small-catalogue.ts';

const catalogue = smallCatalogue([]);

/** The parts of a URL that something is said of. */
const told = (text: string) => {
  const { groups } = report(checkWith(text, catalogue, readers), text, catalogue, 'en', 0);
  const parts = groups.find(({ id }) => id === 'url')?.parts ?? [];
  return parts.flatMap(({ id, note, tone }) => (note ? [`${id} ${tone}: ${plain(note)}`] : []));
};

describe('what is said of a URL', () => {
  test.each([
    ['https://s3-fips.dualstack.us-east-1.amazonaws.com/amzn-s3-demo-bucket/a', 'first segment of the path'],
    [
      'https://amzn-s3-demo-bucket.s3.us-east-1.amazonaws.com/a',
      'bucket plain: The bucket stands in the host',
    ],
    ['https://kms-fips.us-east-1.amazonaws.com/', 'service plain: A FIPS endpoint.'],
    ['https://ec2.us-east-1.api.aws/', 'service plain: A dual-stack endpoint: IPv4 and IPv6.'],
    ['https://vpce-0fe5b17a0707d6abc-29p5708s.ec2.us-east-1.vpce.amazonaws.com/', 'vpce plain: An interface'],
    [
      'http://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/x',
      'scheme bad: This endpoint answers https',
    ],
    [
      'https://sqs.us-east-1.amazonaw.com/',
      'host bad: The name does not end as AWS’s do; amazonaws.com would.',
    ],
    ['https://sts..amazonaws.com/', 'host bad: Nothing stands where the Region belongs'],
    [
      'https://{api-id}.execute-api.us-east-1.amazonaws.com/prod/x',
      'host warn: {api-id} stands where a value',
    ],
    ['https://us-east-1.console.aws.amazon.com/s3/home', 'host warn: The Management Console'],
    [
      'https://lambda.us-east-1a.amazonaws.com/',
      'region bad: An Availability Zone; its Region is us-east-1.',
    ],
    [
      'https://lambda.us_east_1.amazonaws.com/',
      'region bad: No Region of AWS has this name; us-east-1 seems',
    ],
    ['https://ec2.cn-north-1.amazonaws.com/', 'region bad: Hosts of this Region end in amazonaws.com.cn.'],
    [
      'https://cur.eu-west-1.amazonaws.com/',
      'region bad: The service has no endpoint in this Region; us-east-1',
    ],
  ])('%s', (url, note) => {
    expect(told(url)).toContainEqual(expect.stringContaining(note));
  });

  test('nothing is said of a region of another host', () => {
    const text = 'aws s3 ls --region us_east_1\nhttps://sts.us-east-1.amazonaws.com/';
    expect(told(text)).toEqual([]);
  });
});
