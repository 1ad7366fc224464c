import { describe, expect, test } from 'vitest';
import { articleHref, type Ui } from '../../src/checker/components/ui.tsx';
import { pieces, valuesIn } from '../../src/checker/values/replace.ts';
import { checkAndReport } from '../../src/report/index.ts';
import type { OwnValues } from '../../src/report/model.ts';
import { readFragment, toQuery } from '../../src/report/own-fragment.ts';

const NOW = Date.UTC(2026, 10, 23);
const ownOf = (paste: string): OwnValues => readFragment(`#?${checkAndReport(paste, 'en', NOW).own}`).values;
const withValues = (url: string, values: OwnValues): string =>
  articleHref({ own: toQuery(values) } as Ui, url);
const filled = (text: string, values: OwnValues): string =>
  pieces(text, valuesIn(text, values))
    .map(({ text: shown, own }) => own ?? shown)
    .join('');

describe('what a paste calls its own things', () => {
  test('is an API, a Region, an account and a stage that the ARN of a denial names', () => {
    expect(
      ownOf(
        '{"Message":"User: arn:aws:iam::444455556666:user/alice is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:eu-west-1:444455556666:k3q9zx81mn/live/GET/pets"}',
      ),
    ).toMatchObject({ stage: 'live', account: '444455556666', region: 'eu-west-1' });
  });

  test('leaves out a stage that only stands in a path, and a Region of two', () => {
    const own = ownOf(
      'curl https://k3q9zx81mn.execute-api.eu-west-1.amazonaws.com/users\n# eu-west-2?\n{"message":"Missing Authentication Token"}',
    );
    expect(own.apiId).toBe('k3q9zx81mn');
    expect(own.stage).toBeUndefined();
    expect(own.region).toBeUndefined();
  });

  test('leaves out a Region where a cause speaks of Regions', () => {
    const own = ownOf(
      'curl https://photos.s3.eu-west-1.amazonaws.com/a.png\nHTTP/1.1 301 Moved Permanently\n\n<Error><Code>PermanentRedirect</Code><Endpoint>photos.s3.amazonaws.com</Endpoint><Bucket>photos</Bucket></Error>',
    );
    expect(own).toEqual({ bucket: 'photos' });
  });
});

describe('the address of an article', () => {
  const values: OwnValues = { apiId: 'k3q9zx81mn', region: 'eu-west-1', account: '444455556666' };

  test('takes values along behind its anchor, and hands them over', () => {
    const url = withValues('/ja/errors/aws/not-found/#cause-x', values);
    expect(url).toBe(
      '/ja/errors/aws/not-found/#cause-x?api=k3q9zx81mn&region=eu-west-1&account=444455556666',
    );
    expect(readFragment(url.slice(url.indexOf('#')))).toEqual({ anchor: 'cause-x', values });
    expect(withValues('/ja/errors/aws/not-found/', { region: 'eu-west-1' })).toBe(
      '/ja/errors/aws/not-found/#?region=eu-west-1',
    );
    expect(withValues('/ja/errors/aws/not-found/#cause-x', {})).toBe('/ja/errors/aws/not-found/#cause-x');
  });

  test.for([
    'bucket=$(rm%20-rf%20~)',
    'bucket=a%22%3Bid',
    'bucket=%3Cimg%20src%3Dx%3E',
    'function=--endpoint-url',
    'function=a%0Ab',
    'function=AKIAIOSFODNN7EXAMPLE',
    'region=EU',
    'account=1',
    'api=%60id%60',
    'key=AKIAIOSFODNN7EXAMPLE',
    `bucket=a&x=${'y'.repeat(600)}`,
  ])('with %s brings no value', (query) => {
    expect(readFragment(`#cause-x?${query}`)).toEqual({ anchor: 'cause-x', values: {} });
  });

  test('leads nowhere when its anchor is none', () => {
    expect(readFragment('#"><b>?region=eu-west-1').anchor).toBe('');
  });

  test('holds no key, whatever the paste calls by it', () => {
    expect(withValues('/x/', { functionName: 'AKIAIOSFODNN7EXAMPLE', bucket: 'a b' })).toBe('/x/');
  });
});

describe('an example', () => {
  test.for([
    [
      'https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/users',
      'https://k3q9zx81mn.execute-api.eu-west-1.amazonaws.com/live/users',
    ],
    [
      'arn:aws:execute-api:ap-northeast-1:111122223333:a1b2c3d4e5/prod/GET',
      'arn:aws:execute-api:eu-west-1:444455556666:k3q9zx81mn/live/GET',
    ],
    ['API-Gateway-Execution-Logs_a1b2c3d4e5/prod', 'API-Gateway-Execution-Logs_k3q9zx81mn/live'],
    ['--stage-name prod --profile prod', '--stage-name live --profile prod'],
    [
      's3://amzn-s3-demo-bucket/a s3://amzn-s3-demo-bucket-logs/b',
      's3://photos.example/a s3://amzn-s3-demo-bucket-logs/b',
    ],
  ] as const)('%s becomes %s', ([example, own]) => {
    const values = {
      apiId: 'k3q9zx81mn',
      stage: 'live',
      region: 'eu-west-1',
      account: '444455556666',
      bucket: 'photos.example',
    };
    expect(filled(example, values)).toBe(own);
  });

  test.for(['--region ap-northeast-1 # not us-east-1', 'from 111122223333 to 444455556666'])(
    '%s sets two beside each other and stays',
    (text) => {
      expect(filled(text, { region: 'eu-west-1', account: '123456789012' })).toBe(text);
    },
  );

  test('is known by the option before it, however the command is coloured', () => {
    expect(pieces(' prod', { stage: 'live' }, 'aws apigateway get-stage --stage-name')).toEqual([
      { text: ' ' },
      { text: 'prod', own: 'live', id: 'stage' },
    ]);
  });
});
