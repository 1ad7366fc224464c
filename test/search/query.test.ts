import { describe, expect, test } from 'vitest';
import { isPaste, plan } from '../../src/search/query.ts';
import { codeKey, indexTerms, splitCode } from '../../src/search/terms.ts';

test.each([
  ['MissingAuthenticationToken', 'missingauthenticationtoken'],
  ['Missing Authentication Token', 'missingauthenticationtoken'],
  ['missing-authentication-token', 'missingauthenticationtoken'],
  ['ThrottlingException', 'throttling'],
  ['InternalServerError', 'internalserver'],
  ['Error', 'error'],
  ['', ''],
])('the key of %j is %j', (text, key) => {
  expect(codeKey(text)).toBe(key);
});

test.each([
  ['RequestTimeTooSkewed', 'Request Time Too Skewed'],
  ['AWS.SimpleQueueService.NonExistentQueue', 'AWS Simple Queue Service Non Existent Queue'],
  ['IAMAccessDenied', 'IAM Access Denied'],
])('%s is split into words', (code, words) => {
  expect(splitCode(code)).toBe(words);
});

test('a page is indexed by its codes and by the words of its titles', () => {
  expect(indexTerms(['NotFound', 'NotFoundException', 'No route matches'], 'en')).toEqual({
    keys: ['notfound'],
    words: 'NotFound; Not Found; NotFoundException; Not Found Exception; No route matches',
  });
  expect(indexTerms(['署名の期限'], 'ja')).toEqual({ keys: [], words: '署名 の 期限' });
});

describe('a paste', () => {
  test.each([
    '{"message":"Forbidden"}',
    '<Error><Code>AccessDenied</Code></Error>',
    'HTTP/2 403',
    "curl -i 'https://example.com'",
    'curl https://example.com',
    'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod',
    'aws s3api get-object --bucket example',
    'key AKIAIOSFODNN7EXAMPLE',
    'Authorization: AWS4-HMAC-SHA256 Credential=',
    'two\nlines',
    'a'.repeat(121),
  ])('is told from words: %s', (text) => {
    expect(isPaste(text)).toBe(true);
  });

  test.each([
    'curl 403',
    'aws sso login',
    'bearer token',
    'MissingAuthenticationToken',
    'API キー',
    'not a valid key=value pair',
  ])('words are not one: %s', (text) => {
    expect(isPaste(text)).toBe(false);
  });

  test.each([
    ['{"message":"Missing Authentication Token"}', 'Missing Authentication Token'],
    ['{"__type":"com.amazon.coral.service#ExpiredTokenException"}', 'ExpiredTokenException'],
    ['<Error><Code>SignatureDoesNotMatch</Code></Error>', 'SignatureDoesNotMatch'],
    [
      'An error occurred (ExpiredToken) when calling the GetCallerIdentity operation: x'.padEnd(130, '.'),
      'ExpiredToken',
    ],
    ['HTTP/2 403\nx-amzn-errortype: ForbiddenException', 'ForbiddenException'],
    ['{"a":1}', ''],
  ])('is searched by what it says: %s', (text, words) => {
    expect(plan(text, 'en').words).toBe(words);
  });
});

test.each([
  ['時計がずれている', '時計 ずれ'],
  ['「署名」', '署名'],
  ['ＡＰＩ　キー', 'API キー'],
  ['が', 'が'],
])('%s looks for %s in the index', (typed, terms) => {
  expect(plan(typed, 'ja').terms).toBe(terms);
});
