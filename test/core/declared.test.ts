import { describe, expect, test } from 'vitest';
import { check } from '#core';
import { complete } from '#catalogue/complete';
import { plain } from '../../src/report/rich-text.ts';
import { report } from '../../src/report/report.ts';
import type { ErrorReport } from '../../src/report/model.ts';

const first = (text: string, locale: 'ja' | 'en' = 'en'): ErrorReport | undefined =>
  report(check(text, complete), text, complete, locale, 0).errors[0];
const declared = (text: string, locale?: 'ja' | 'en'): string => plain(first(text, locale)?.declared ?? []);

describe('a code that no article and no list of ours knows', () => {
  test.each([
    [
      'in a JSON body',
      '{"__type":"com.amazonaws.ecs#ClusterNotFoundException","message":"Cluster not found."}',
    ],
    [
      'in an SDK’s sentence',
      'An error occurred (ClusterNotFoundException) when calling the DescribeServices operation: Cluster not found.',
    ],
    ['in running text', 'デプロイすると ClusterNotFoundException になります'],
  ])('%s is named as AWS’s models have it', (_, text) => {
    expect(first(text)).toMatchObject({ code: 'ClusterNotFoundException' });
    expect(declared(text)).toBe('Declared by the models of ECS: HTTP 400, the caller’s fault.');
    expect(declared(text, 'ja')).toContain('ECSのモデルにあるエラーです。HTTP 400');
  });

  test('of which many services have one says nothing of the one that answered', () => {
    expect(declared('{"__type":"ConflictException","message":"x"}')).toBe('');
  });

  test('is left alone where it is a plain word', () => {
    expect(first('the request was Throttled and Blocked')).toBeUndefined();
  });
});

test('what a client made up is said to be the client’s', () => {
  const error = first(
    'Unable to locate credentials. You can configure credentials by running "aws configure".',
  );
  expect(plain(error?.said ?? [])).toContain('not AWS’s words');
});

test('an error that a log repeats is counted', () => {
  const line = 'An error occurred (AccessDenied) when calling the GetObject operation: Access Denied\n';
  expect(first(line.repeat(12))).toMatchObject({ code: 'AccessDenied', times: 12 });
});
