import { describe, expect, test } from 'vitest';
import { check, Facts, sdkNames } from '#core';
import { smallCatalogue } from './small-catalogue.ts';

const namesOf = (text: string) => sdkNames(new Facts(check(text, smallCatalogue([])).facts, text));
const codesOf = (text: string): Readonly<Record<string, string | undefined>> =>
  Object.fromEntries(namesOf(text).map(({ sdk, code }) => [sdk, code]));

const REST = 'content-type: application/json';
const RPC = 'content-type: application/x-amz-json-1.1';
const answer = (type: string, headers: readonly string[], body: string, status = 400): string =>
  [`HTTP/1.1 ${String(status)}`, type, ...headers, '', body].join('\n');

type Row = readonly [name: string, text: string, codes: Readonly<Record<string, string | undefined>>];

describe('what each SDK calls the error of an answer', () => {
  const V = 'ValidationException';
  const A = 'x-amzn-errortype: A1';
  const rows: readonly Row[] = [
    [
      'a header with an address, REST',
      answer(REST, [`x-amzn-errortype: ${V}:http://internal.example.com/`], '{"message":"m"}'),
      {
        'javascript-3': V,
        botocore: V,
        'java-2': V,
        rust: V,
        net: V,
        'javascript-2': V,
        'go-1': V,
        'go-2': V,
        ruby: V,
      },
    ],
    [
      'the same, RPC: botocore does not read the header',
      answer(RPC, [`x-amzn-errortype: ${V}:http://internal.example.com/`], '{"message":"m"}'),
      { 'javascript-3': V, botocore: '400', 'go-2': V, php: undefined },
    ],
    [
      'one code in the header, another in __type, REST',
      answer(REST, [A], '{"__type":"B2","message":"m"}'),
      {
        'javascript-3': 'A1',
        botocore: 'A1',
        'java-2': 'A1',
        rust: 'A1',
        net: 'B2',
        'javascript-2': 'B2',
        ruby: 'B2',
        'go-1': 'A1',
        'go-2': 'A1',
      },
    ],
    [
      'the same, RPC',
      answer(RPC, [A], '{"__type":"B2","message":"m"}'),
      { 'javascript-3': 'B2', botocore: 'B2', 'go-2': 'A1' },
    ],
    [
      'code and __type, REST',
      answer(REST, [], '{"code":"Inner","__type":"Outer","message":"m"}'),
      {
        'javascript-3': 'Inner',
        botocore: 'Inner',
        'java-2': 'Outer',
        rust: 'Inner',
        net: 'Outer',
        'javascript-2': 'Outer',
        ruby: 'Outer',
        'go-1': 'Outer',
        'go-2': 'Inner',
      },
    ],
    [
      'the same, RPC',
      answer(RPC, [], '{"code":"Inner","__type":"Outer","message":"m"}'),
      { 'javascript-3': 'Outer', botocore: 'Outer', 'go-2': 'Outer' },
    ],
    [
      'only Code, REST',
      answer(REST, [], '{"Code":"AccessDenied","Message":"m"}', 403),
      {
        'javascript-3': 'AccessDenied',
        botocore: 'AccessDenied',
        'java-2': undefined,
        rust: undefined,
        net: undefined,
        'javascript-2': 'AccessDenied',
        ruby: 'Forbidden',
        'go-1': undefined,
      },
    ],
    [
      'only Code, RPC',
      answer(RPC, [], '{"Code":"AccessDenied","Message":"m"}', 403),
      { 'javascript-3': 'AccessDenied', botocore: '403' },
    ],
    [
      'a service that left the query protocol',
      answer(
        'content-type: application/x-amz-json-1.0',
        ['x-amzn-query-error: AWS.SimpleQueueService.NonExistentQueue;Sender'],
        '{"__type":"com.amazonaws.sqs#QueueDoesNotExist","message":"m"}',
      ),
      {
        'javascript-3': 'QueueDoesNotExist',
        botocore: 'AWS.SimpleQueueService.NonExistentQueue',
        'java-2': 'QueueDoesNotExist',
        rust: 'AWS.SimpleQueueService.NonExistentQueue',
        net: 'QueueDoesNotExist',
        'javascript-2': 'QueueDoesNotExist',
        ruby: 'NonExistentQueue',
        'go-2': 'AWS.SimpleQueueService.NonExistentQueue',
        php: 'AWS.SimpleQueueService.NonExistentQueue',
      },
    ],
    [
      'two values in one header',
      answer(REST, ['x-amzn-errortype: Foo,Bar'], '{"message":"m"}'),
      {
        'javascript-3': 'Foo',
        botocore: 'Foo,Bar',
        'java-2': 'Foo,Bar',
        rust: 'Foo,Bar',
        net: 'Foo,Bar',
        'javascript-2': 'Foo,Bar',
        ruby: 'Foo,Bar',
        'go-1': 'Foo,Bar',
      },
    ],
    [
      'no body',
      answer(REST, [], '', 403),
      {
        'javascript-3': 'Unknown',
        botocore: '403',
        'java-2': undefined,
        rust: undefined,
        net: undefined,
        'javascript-2': 'UnknownError',
        ruby: 'Forbidden',
        'go-1': undefined,
        'go-2': 'UnknownError',
      },
    ],
    [
      'HEAD at S3',
      'HTTP/1.1 404 Not Found\nserver: AmazonS3\nx-amz-request-id: 1\n',
      {
        'javascript-3': 'NotFound',
        botocore: '404',
        php: 'NotFound',
        ruby: 'NotFound',
        'javascript-2': 'NotFound',
        net: 'NotFound',
      },
    ],
    [
      'XML: all the same',
      answer(
        'content-type: application/xml',
        [],
        '<Error><Code>NoSuchKey</Code><Message>m</Message></Error>',
        404,
      ),
      Object.fromEntries(
        [
          'javascript-3',
          'javascript-2',
          'botocore',
          'java-2',
          'go-1',
          'go-2',
          'rust',
          'net',
          'php',
          'ruby',
        ].map((sdk) => [sdk, 'NoSuchKey']),
      ),
    ],
  ];
  test.for(rows)('%s', ([, text, codes]) => {
    expect(codesOf(text)).toMatchObject(codes);
  });

  test('an SDK’s words are no answer', () => {
    expect(namesOf('Nothing here but prose.')).toEqual([]);
  });
});

describe('what is to be said of a name', () => {
  const noteOf = (text: string, sdk: string) => namesOf(text).find((one) => one.sdk === sdk)?.note;

  test('made of the status', () => {
    expect(noteOf(answer(REST, [], '', 403), 'botocore')).toBe('status-only');
  });
  test('not the code that the protocol means', () => {
    expect(noteOf(answer(REST, ['x-amzn-errortype: A1'], '{"__type":"B2"}'), 'net')).toBe('other-code');
  });
  test('with what belongs to no code', () => {
    expect(noteOf(answer(REST, ['x-amzn-errortype: Foo,Bar'], ''), 'botocore')).toBe('uncut');
  });
  test('the older code', () => {
    expect(noteOf(answer(RPC, ['x-amzn-query-error: Old;Sender'], '{"__type":"New"}'), 'rust')).toBe(
      'both-codes',
    );
  });
  test('nothing, where it is the code', () => {
    expect(noteOf(answer(REST, ['x-amzn-errortype: A1'], ''), 'java-2')).toBeUndefined();
  });
});

describe('how a program asks for it', () => {
  const rows: readonly (readonly [sdk: string, test: string])[] = [
    ['javascript-3', "error.name === 'NoSuchBucket'"],
    ['botocore', "e.response['Error']['Code'] == 'NoSuchBucket'"],
    ['java-2', 'catch (NoSuchBucketException e)'],
    ['go-2', 'apiErr.ErrorCode() == "NoSuchBucket"'],
    ['rust', 'err.code() == Some("NoSuchBucket")'],
    ['net', 'e.ErrorCode == "NoSuchBucket"'],
    ['php', "$e->getAwsErrorCode() === 'NoSuchBucket'"],
    ['ruby', 'rescue Aws::S3::Errors::NoSuchBucket'],
  ];
  const text =
    'https://amzn-s3-demo-bucket.s3.us-east-1.amazonaws.com/a\nHTTP/1.1 404 Not Found\ncontent-type: application/xml\n\n<Error><Code>NoSuchBucket</Code><Message>m</Message></Error>';
  test.for(rows)('%s', ([sdk, asked]) => {
    expect(namesOf(text).find((one) => one.sdk === sdk)?.test).toBe(asked);
  });
});
