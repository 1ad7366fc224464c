import { describe, expect, test } from 'vitest';
import { check } from '#core';
import { catalogue as whole } from '#catalogue';
import { cleanCode, readCode } from '../../src/core/identify/names.ts';
import { needlesOf } from '../../src/core/identify/needle.ts';
import type { CodeTable } from '../../src/core/table/codes.ts';
import { cut } from './reading.ts';
import { knownError, shared, smallCatalogue, sure } from './small-catalogue.ts';

const catalogue = smallCatalogue(
  [
    {
      code: 'MissingAuthenticationToken',
      aliases: ['MissingAuthenticationTokenException'],
      messages: [sure(/^Missing Authentication Token$/)],
    },
    { code: 'AccessDeniedException', messages: [sure(/\bis not authorized to access this resource\b/)] },
    {
      code: 'Forbidden',
      aliases: ['ForbiddenException'],
      messages: [shared(/^Forbidden$/, 'apigateway-rest')],
    },
    {
      code: 'ExpiredToken',
      aliases: ['ExpiredTokenException'],
      messages: [sure(/^The security token included in the request is expired$/)],
    },
    { code: 'InvalidSignatureException', messages: [shared(/Signature expired: \d{8}/)] },
    { code: 'NotFound', aliases: [], messages: [] },
  ],
  [],
  [
    knownError('AccessDenied', shared(/^Access Denied\.?$/)),
    knownError('InvalidSignature', shared(/Signature expired: \d{8}/, 'sns')),
    knownError('NoSuchKey', sure(/^The specified key does not exist\.$/, 's3')),
  ],
);

interface Expected {
  readonly code: string;
  readonly slug?: string;
  readonly wireCode?: string;
}

const named = (text: string) =>
  check(text, catalogue).errors.map(({ code, slug, wireCode }): Expected => ({
    code,
    ...(slug ? { slug } : {}),
    ...(wireCode ? { wireCode } : {}),
  }));
const answer = (header: string, body: string): string =>
  `HTTP/1.1 403 Forbidden\nx-amzn-errortype: ${header}\n\n${body}`;

const EXPIRED = { code: 'ExpiredToken', slug: 'expired-token' };
const MISSING = { code: 'MissingAuthenticationToken', slug: 'missing-authentication-token' };
const FORBIDDEN = { code: 'Forbidden', slug: 'forbidden' };

describe('by its code', () => {
  const rows: readonly (readonly [name: string, text: string, ...errors: Expected[]])[] = [
    [
      'as the catalogue spells it',
      '{"__type":"ExpiredToken","message":"m"}',
      { ...EXPIRED, wireCode: 'ExpiredToken' },
    ],
    [
      'by an alias',
      '{"__type":"ExpiredTokenException","message":"m"}',
      { ...EXPIRED, wireCode: 'ExpiredTokenException' },
    ],
    [
      'with a namespace',
      '{"__type":"com.amazon.coral.service#ExpiredTokenException"}',
      { ...EXPIRED, wireCode: 'ExpiredTokenException' },
    ],
    [
      'with a namespace and an address',
      answer(
        'com.amazon.coral#ExpiredTokenException:http://internal.amazon.com/coral/com.amazon.coral/',
        '{"message":"m"}',
      ),
      { ...EXPIRED, wireCode: 'ExpiredTokenException' },
    ],
    [
      'with an address alone',
      answer('ExpiredTokenException:http://internal.amazon.com/', '{}'),
      { ...EXPIRED, wireCode: 'ExpiredTokenException' },
    ],
    [
      'with an Exception that the catalogue lacks',
      '{"__type":"NotFoundException"}',
      { code: 'NotFound', slug: 'not-found', wireCode: 'NotFoundException' },
    ],
    [
      'of which there is no article',
      '{"Code":"AccessDenied","Message":"Access Denied"}',
      { code: 'AccessDenied', wireCode: 'AccessDenied' },
    ],
    [
      'that S3 and the JSON protocols spell alike but for a suffix',
      '{"__type":"AccessDeniedException"}',
      { code: 'AccessDeniedException', slug: 'access-denied-exception', wireCode: 'AccessDeniedException' },
    ],
    [
      'that nobody knows',
      '{"__type":"WeatherException","message":"m"}',
      { code: 'WeatherException', wireCode: 'WeatherException' },
    ],
    [
      'wrapped by a terminal',
      '{"__type":"ExpiredToken\n  Exception","message":"m"}',
      { ...EXPIRED, wireCode: 'ExpiredTokenException' },
    ],
    [
      'in a header over a body that has words alone',
      answer('ExpiredTokenException', '{"message":"m"}'),
      { ...EXPIRED, wireCode: 'ExpiredTokenException' },
    ],
    [
      'in a header and another one in the body: both',
      answer('ForbiddenException', '{"__type":"ExpiredToken","message":"m"}'),
      { ...FORBIDDEN, wireCode: 'ForbiddenException' },
      { ...EXPIRED, wireCode: 'ExpiredToken' },
    ],
    [
      'by itself in a sentence',
      'I always get ExpiredTokenException from it',
      { ...EXPIRED, wireCode: 'ExpiredTokenException' },
    ],
    [
      'said twice: once',
      'ExpiredToken, and again ExpiredTokenException',
      { ...EXPIRED, wireCode: 'ExpiredToken' },
    ],
  ];
  test.for(rows)('%s', ([, text, ...errors]) => {
    expect(named(text)).toEqual(errors);
  });
});

describe('by its message', () => {
  const rows: readonly (readonly [name: string, text: string, ...errors: Expected[]])[] = [
    ['in a body', '{"message":"Missing Authentication Token"}', MISSING],
    [
      'in a body that a terminal wrapped between words',
      '{"message":"Missing Authentication\n  Token"}',
      MISSING,
    ],
    [
      'in a body that a terminal wrapped within a word',
      '{"message":"Missing Authent\nication Token"}',
      MISSING,
    ],
    ['in a list of errors', '{"errors":[{"message":"Missing Authentication Token"}]}', MISSING],
    ['on a line of its own', 'It says\nMissing Authentication Token\nand stops.', MISSING],
    ['over two lines', 'The security token included in the\nrequest is expired', EXPIRED],
    ['behind a colon', 'API call failed: Missing Authentication Token', MISSING],
    ['behind a status', 'API Request Failed: 403 Missing Authentication Token', MISSING],
    ['in quotes, with a full stop', 'It says “Missing Authentication Token”.', MISSING],
    ['in Japanese quotes', '「Missing Authentication Token」と表示されます。', MISSING],
    ['before Japanese words', 'Missing Authentication Tokenと出る', MISSING],
    ['between Japanese words', 'エラーはMissing Authentication Tokenです。', MISSING],
    ['deep in a long line', `${'x '.repeat(5_000)}error: Missing Authentication Token`, MISSING],
    ['far down a log', `${'INFO all is well: 1\n'.repeat(20_000)}Missing Authentication Token\n`, MISSING],
    ['that is a sentence of its own, not a part of one', 'Where does Missing Authentication Token come from'],
    [
      'under a code that many faults share',
      '{"__type":"ForbiddenException","message":"Missing Authentication Token"}',
      { ...MISSING, wireCode: 'ForbiddenException' },
    ],
    [
      'under a code of its own, which decides',
      '{"__type":"ExpiredToken","message":"Missing Authentication Token"}',
      { ...EXPIRED, wireCode: 'ExpiredToken' },
    ],
    [
      'that two services share, from neither',
      '{"message":"Signature expired: 20261101T120000Z"}',
      { code: 'InvalidSignatureException', slug: 'invalid-signature-exception' },
    ],
    [
      'that two services share, from one of them',
      'curl https://sns.us-east-1.amazonaws.com/\n{"message":"Signature expired: 20261101T120000Z"}',
      { code: 'InvalidSignature' },
    ],
    [
      'that two services share, from another one',
      'curl https://dynamodb.us-east-1.amazonaws.com/\n{"message":"Signature expired: 20261101T120000Z"}',
      { code: 'InvalidSignatureException', slug: 'invalid-signature-exception' },
    ],
  ];
  test.for(rows)('%s', ([, text, ...errors]) => {
    expect(named(text)).toEqual(errors);
  });
});

describe('in another spelling', () => {
  const rows: readonly (readonly [name: string, text: string, ...errors: Expected[]])[] = [
    [
      'of EC2 in CloudTrail',
      '{"errorCode":"Client.AccessDenied","message":"m"}',
      { code: 'AccessDenied', wireCode: 'Client.AccessDenied' },
    ],
    [
      'of an event stream',
      ':exception-type: expiredTokenException',
      { ...EXPIRED, wireCode: 'expiredTokenException' },
    ],
    [
      'of API Gateway’s access log',
      '{"errorType":"MISSING_AUTHENTICATION_TOKEN"}',
      { ...MISSING, wireCode: 'MISSING_AUTHENTICATION_TOKEN' },
    ],
    ['shouted in prose', 'It was an EXPIRED_TOKEN that did it', { ...EXPIRED, wireCode: 'EXPIRED_TOKEN' }],
    [
      'with a prefix in prose',
      'we got Client.AccessDenied again',
      { code: 'AccessDenied', wireCode: 'Client.AccessDenied' },
    ],
    [
      'behind a program’s name in prose',
      'ClientError.ExpiredTokenException happened',
      { ...EXPIRED, wireCode: 'ExpiredTokenException' },
    ],
    [
      'in a header that was sent twice',
      answer('ExpiredTokenException,ExpiredTokenException', '{"message":"m"}'),
      { ...EXPIRED, wireCode: 'ExpiredTokenException' },
    ],
  ];
  test.for(rows)('%s', ([, text, ...errors]) => {
    expect(named(text)).toEqual(errors);
  });
});

describe('inside other words', () => {
  const rows: readonly (readonly [name: string, text: string, ...errors: Expected[]])[] = [
    [
      'of a message that a program put its own before',
      '{"message":"Could not load: The security token included in the request is expired"}',
      EXPIRED,
    ],
    [
      'under a code that nobody knows',
      '{"code":"StoreFailed","message":"Store: Missing Authentication Token"}',
      { ...MISSING, wireCode: 'StoreFailed' },
    ],
    [
      'of a wrapper: what it wraps comes first',
      '{"code":"ClientError","message":"An error occurred (ExpiredToken) when calling the GetObject operation: no"}',
      { ...EXPIRED, wireCode: 'ExpiredToken' },
      { code: 'ClientError', wireCode: 'ClientError' },
    ],
    [
      'of a known error that wraps another',
      '{"__type":"NotFoundException","message":"An error occurred (ExpiredToken) when calling the GetObject operation: no"}',
      { ...EXPIRED, wireCode: 'ExpiredToken' },
      { code: 'NotFound', slug: 'not-found', wireCode: 'NotFoundException' },
    ],
    [
      'behind a code nobody knows',
      '{"code":"E17","message":"m"}\n{"code":"ExpiredToken","message":"m"}',
      { ...EXPIRED, wireCode: 'ExpiredToken' },
      { code: 'E17', wireCode: 'E17' },
    ],
    [
      'in running text behind a code nobody knows',
      '{"code":"E17","message":"m"}\nMissing Authentication Token',
      MISSING,
      { code: 'E17', wireCode: 'E17' },
    ],
    [
      'of two that are known: as they stand',
      '{"code":"AccessDenied","message":"m"}\n{"code":"ExpiredToken","message":"m"}',
      { code: 'AccessDenied', wireCode: 'AccessDenied' },
      { ...EXPIRED, wireCode: 'ExpiredToken' },
    ],
  ];
  test.for(rows)('%s', ([, text, ...errors]) => {
    expect(named(text)).toEqual(errors);
  });
});

describe('with a table of every declared code', () => {
  const table: CodeTable = {
    find: (code) => (code === 'QueueFullException' ? { code, declared: [] } : undefined),
    findExactly: (code) => table.find(code),
  };
  const namedIn = (text: string) => check(text, { ...catalogue, table }).errors.map(({ code }) => code);

  test('a code in prose is known', () => {
    expect(namedIn('It says QueueFullException and stops.')).toEqual(['QueueFullException']);
  });

  test('a declared code comes before one that nobody declares', () => {
    expect(namedIn('{"code":"E17","message":"m"}\n{"code":"QueueFullException","message":"m"}')).toEqual([
      'QueueFullException',
      'E17',
    ]);
  });
});

describe('what cannot be true together', () => {
  const conflictsIn = (text: string) =>
    check(text, catalogue).conflicts.map(({ about, values }) => [about, ...values]);
  const rows: readonly (readonly [name: string, text: string, ...conflicts: (readonly string[])[]])[] = [
    [
      'two codes in one answer',
      answer('ForbiddenException', '{"__type":"ExpiredToken","message":"m"}'),
      ['error-code', 'ForbiddenException', 'ExpiredToken'],
    ],
    ['two names of one error', answer('ExpiredTokenException', '{"__type":"ExpiredToken","message":"m"}')],
    [
      'two request ids in one answer',
      'HTTP/1.1 403 Forbidden\nx-amz-request-id: AAA\n\n<Error><Code>AccessDenied</Code><RequestId>BBB</RequestId></Error>',
      ['request-id', 'AAA', 'BBB'],
    ],
    [
      'one request id',
      'HTTP/1.1 403 Forbidden\nx-amz-request-id: AAA\n\n<Error><Code>AccessDenied</Code><RequestId>AAA</RequestId></Error>',
    ],
    [
      'a server’s status over a client’s fault',
      'HTTP/1.1 503 Service Unavailable\n\n{"__type":"ExpiredToken","message":"m"}',
      ['status', '503', 'ExpiredToken'],
    ],
    [
      'a client’s status over it, whichever',
      'HTTP/1.1 400 Bad Request\n\n{"__type":"ExpiredToken","message":"m"}',
    ],
    ['200 over it, as S3 answers', 'HTTP/1.1 200 OK\n\n<Error><Code>AccessDenied</Code></Error>'],
  ];
  test.for(rows)('%s', ([, text, ...conflicts]) => {
    expect(conflictsIn(text)).toEqual(conflicts);
  });
});

describe('by its status alone', () => {
  test('where nothing else is there', () => {
    expect(check('HTTP/1.1 403 Forbidden\nserver: x', catalogue).errors).toMatchObject([
      { code: 'Forbidden', slug: 'forbidden', httpStatus: 403 },
    ]);
  });

  test('of an SDK’s HEAD without a body: the reason phrase is not API Gateway’s message', () => {
    expect(
      check('An error occurred (403) when calling the HeadObject operation: Forbidden', catalogue).errors,
    ).toMatchObject([{ code: 'Forbidden', httpStatus: 403 }]);
    expect(
      check('An error occurred (403) when calling the HeadObject operation: Forbidden', catalogue).errors[0]
        ?.slug,
    ).toBeUndefined();
  });

  test('that stands for no code names nothing', () => {
    expect(named('HTTP/1.1 402 Payment Required\nserver: x')).toEqual([]);
  });
});

describe('what an error carries', () => {
  test('the status and the service of its own text before those of the answer', () => {
    const text =
      'HTTP/1.1 500 x\nserver: x\n\noperation error STS: GetCallerIdentity, https response error StatusCode: 403, RequestID: 1, api error ExpiredToken: no';
    expect(check(text, catalogue).errors[0]).toMatchObject({ service: 'sts', httpStatus: 403 });
  });

  test('the service in the words of the site', () => {
    const text =
      'no (Service: AWSSecurityTokenService; Status Code: 403; Error Code: ExpiredToken; Request ID: 1)';
    expect(check(text, catalogue).errors[0]).toMatchObject({ service: 'sts' });
  });

  test('evidence that points at the code and the message', () => {
    const text = '{"__type":"a#ExpiredToken","message":"words"}';
    expect(check(text, catalogue).errors[0]?.evidence.map((span) => cut(text, span))).toEqual([
      'a#ExpiredToken',
      'words',
    ]);
  });

  test('evidence in running text that points at the words alone', () => {
    const text = 'They say: “Missing Authentication Token”.';
    expect(check(text, catalogue).errors[0]?.evidence.map((span) => cut(text, span))).toEqual([
      'Missing Authentication Token',
    ]);
  });
});

describe('a code on the wire', () => {
  const rows: readonly (readonly [raw: string, code: string | undefined])[] = [
    ['FooError', 'FooError'],
    ['FooError:http://internal.amazon.com/coral/com.amazon.coral.validate/', 'FooError'],
    ['aws.protocoltests#FooError', 'FooError'],
    ['aws.protocoltests#FooError:http://internal.amazon.com/', 'FooError'],
    ['Client.UnauthorizedOperation', 'Client.UnauthorizedOperation'],
    ['  FooError ', 'FooError'],
    ['', undefined],
    ['403', undefined],
    ['please enter a code', 'pleaseenteracode'],
    ['x'.repeat(600), undefined],
    ['<b>', undefined],
  ];
  test.for(rows)('%s', ([raw, code]) => {
    expect(readCode(raw)).toBe(code);
    if (code) expect(cleanCode(raw)).toBe(code);
  });
});

describe('the fixed words of a pattern', () => {
  const rows: readonly (readonly [pattern: RegExp, ...needles: string[]])[] = [
    [/^Missing Authentication Token$/, 'missing authentication token'],
    [
      /\bnot a valid key=value pair \(missing equal-sign\)/,
      'not a valid key=value pair (missing equal-sign)',
    ],
    [
      /^The (?:security )?token included in the request is expired/,
      'token included in the request is expired',
    ],
    [/^Signature expired: \d{8}T\d{6}Z is now/, 'signature expired:'],
    [/[Cc]redential should/, 'redential should'],
    [/Forbidden\.?$/, 'forbidden'],
    [/Forbiddens{0,4}x/, 'forbidden'],
    [/a+bcde/, 'bcde'],
    [/one way|another/, 'one way', 'another'],
    [/(?:only|these groups)\b/, 'only', 'these groups'],
    [/^(?<name>first (?:inner|words)|second) x/, 'first', 'second'],
    [/(?:maybe)?(?:never less|ever more)/, 'never less', 'ever more'],
    [/(?:repeated){1,3}x{2}/, 'repeated'],
    [/[)]long words(?:\)|\])/, 'long words'],
  ];
  test.for(rows)('%s', ([pattern, ...needles]) => {
    expect(needlesOf(pattern)).toEqual(needles);
  });

  test.for([/\d{1,9}/, /(?:one|\d{1,3})/, /a|long words/, /(?:maybe)?/, /(?=ahead)x/])(
    '%s has none',
    (pattern) => {
      expect(needlesOf(pattern)).toBeUndefined();
    },
  );

  test('are there for every message of the catalogue', () => {
    const patterns = [...Object.values(whole.errors), ...whole.known].flatMap(({ messages }) =>
      messages.map(({ pattern }) => pattern),
    );
    expect(patterns.filter((pattern) => needlesOf(pattern) === undefined)).toEqual([]);
  });

  test('stand in every recorded answer that the pattern matches', () => {
    const bodies = Object.values(whole.errors).flatMap(({ wire }) => wire.map(({ body }) => body));
    const patterns = Object.values(whole.errors).flatMap(({ messages }) =>
      messages.map(({ pattern }) => new RegExp(pattern.source.replaceAll(/^\^|\$$/g, ''), pattern.flags)),
    );
    for (const body of bodies) {
      for (const pattern of patterns.filter((one) => one.test(body)))
        expect(needlesOf(pattern)?.some((needle) => body.toLowerCase().includes(needle))).toBe(true);
    }
  });
});
