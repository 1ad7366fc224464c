import { describe, expect, test } from 'vitest';
import { findSecrets } from '../../src/core/auth/secrets.ts';
import type { Fact } from '../../src/core/model.ts';
import { read, standsAt } from './reading.ts';

const settings = (text: string): Record<string, string> =>
  Object.fromEntries(
    read(text).facts.flatMap((fact) =>
      fact.kind === 'setting'
        ? [[(fact as Fact<'setting'>).value.name, (fact as Fact<'setting'>).value.value]]
        : [],
    ),
  );

const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

const tables: readonly (readonly [name: string, text: string, expected: Readonly<Record<string, string>>])[] =
  [
    [
      'aws s3 cp',
      'PS C:\\> aws s3 cp s3://amzn-s3-demo-bucket/a/b.txt . --region us_east_1 --profile x\nfatal error: An error occurred (403) when calling the HeadObject operation: Forbidden',
      { bucket: 'amzn-s3-demo-bucket', key: 'a/b.txt', region: 'us_east_1', profile: 'x' },
    ],
    [
      'aws s3api',
      'aws s3api get-object --bucket amzn-s3-demo-bucket --key=a.txt out.txt --no-verify-ssl --debug',
      { bucket: 'amzn-s3-demo-bucket', key: 'a.txt', 'no-verify-ssl': 'true', debug: 'true' },
    ],
    [
      'aws sts over several lines, in a substitution',
      'creds=$(aws --profile dev sts assume-role \\\n  --role-arn arn:aws:iam::111122223333:role/deploy \\\n  --role-session-name ci)',
      { profile: 'dev', 'role-arn': 'arn:aws:iam::111122223333:role/deploy', 'role-session-name': 'ci' },
    ],
    [
      'aws lambda behind variables',
      '$ AWS_REGION=eu-west-1 aws lambda invoke --function-name hello out.json',
      { AWS_REGION: 'eu-west-1', 'function-name': 'hello' },
    ],
    [
      'export',
      'export AWS_PROFILE=dev\nexport AWS_DEFAULT_REGION="us-east-1"',
      { AWS_PROFILE: 'dev', AWS_DEFAULT_REGION: 'us-east-1' },
    ],
    [
      'set and setx',
      'set AWS_REGION=us-east-1\r\nsetx AWS_PROFILE dev',
      { AWS_REGION: 'us-east-1', AWS_PROFILE: 'dev' },
    ],
    [
      'PowerShell',
      '$env:AWS_REGION = "us-east-1"\n$env:AWS_PROFILE=\'dev\'',
      { AWS_REGION: 'us-east-1', AWS_PROFILE: 'dev' },
    ],
    [
      'YAML and JSON',
      'AWS_REGION: us-east-1\n"AWS_ENDPOINT_URL": "http://localhost:4566"',
      { AWS_REGION: 'us-east-1', AWS_ENDPOINT_URL: 'http://localhost:4566' },
    ],
    [
      'a secret is only said to be set',
      `export AWS_SECRET_ACCESS_KEY=${SECRET}\nAWS_ACCESS_KEY_ID=AKIAIOSFODNN7EXAMPLE\nAWS_SESSION_TOKEN=`,
      { AWS_SECRET_ACCESS_KEY: '***', AWS_ACCESS_KEY_ID: '***', AWS_SESSION_TOKEN: '' },
    ],
    [
      '~/.aws/config',
      '[profile dev]\nregion = us_east_1\nrole_arn = arn:aws:iam::111122223333:role/deploy\nsource_profile = base\nendpoint_url=http://localhost:4566\naws_secret_access_key = abc',
      {
        profile: 'dev',
        region: 'us_east_1',
        'role-arn': 'arn:aws:iam::111122223333:role/deploy',
        'source-profile': 'base',
        'endpoint-url': 'http://localhost:4566',
        'aws-secret-access-key': '***',
      },
    ],
    [
      'aws configure list',
      '      Name                    Value             Type    Location\n   profile                <not set>             None    None\n    region                us-east-1      config-file    ~/.aws/config',
      { region: 'us-east-1' },
    ],
    [
      'code',
      'new S3Client({ region: \'us-east-1\', endpoint: "http://localhost:9000" })',
      { region: 'us-east-1', 'endpoint-url': 'http://localhost:9000' },
    ],
    ['Python', "boto3.client('s3', region_name='us_east_1')", { region: 'us_east_1' }],
  ];

describe('what a client was set to', () => {
  test.each(tables)('%s', (_, text, expected) => {
    expect(settings(text)).toEqual(expected);
  });

  test.each(tables)('stands where it says: %s', (_, text) => {
    for (const fact of read(text).facts) {
      if (fact.kind !== 'setting') continue;
      const { value } = (fact as Fact<'setting'>).value;
      const place = standsAt(text, fact);
      if (value === '***' || value === '' || value === 'true') expect(place).not.toBe('');
      else expect(place).toBe(value);
    }
  });
});

test('the operation of a command counts where no error says one', () => {
  const operations = (text: string) =>
    read(text).facts.flatMap(({ kind, value }) => (kind === 'operation' ? [value] : []));
  expect(operations('aws sts get-caller-identity')).toEqual(['GetCallerIdentity']);
  expect(
    operations(
      'aws sts get-caller-identity\n\nAn error occurred (ExpiredToken) when calling the X operation: The',
    ),
  ).toEqual([]);
});

test('an endpoint that a command was given is read as an address', () => {
  const { request } = read('aws --endpoint-url http://localhost:4566 s3api list-buckets');
  expect(request?.url?.value).toBe('http://localhost:4566');
});

test.each([
  `export AWS_SECRET_ACCESS_KEY=${SECRET}`,
  `set AWS_SECRET_ACCESS_KEY=${SECRET}`,
  `setx AWS_SECRET_ACCESS_KEY ${SECRET}`,
  `$env:AWS_SECRET_ACCESS_KEY = "${SECRET}"`,
  `$env:AWS_SECRET_ACCESS_KEY='${SECRET}'`,
  `aws_secret_access_key = ${SECRET}`,
  `AWS_SECRET_ACCESS_KEY: ${SECRET}`,
  `os.environ["AWS_SECRET_ACCESS_KEY"] = "${SECRET}"`,
  `awscurl --access_key AKIAIOSFODNN7EXAMPLE --secret_key ${SECRET} https://example.com`,
])('the secret is found, however it is set: %s', (text) => {
  expect(findSecrets(text).map(({ start, end }) => text.slice(start, end))).toContain(SECRET);
});
