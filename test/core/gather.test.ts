import { describe, expect, test } from 'vitest';
import { Facts, type FactKind } from '#core';
import { gather } from '../../src/core/diagnose/gather.ts';
import { read, standsAt } from './reading.ts';

const HOST = 'a1b2c3d4e5.execute-api.us-east-1.amazonaws.com';
const factsOf = (text: string): Facts => new Facts(gather(read(text)));
const at = (iso: string): number => Date.parse(iso);

describe('instants, to the second', () => {
  const NOON = at('2026-11-01T12:00:00Z');
  const rows: readonly (readonly [
    name: string,
    text: string,
    role: string,
    epochMs: number,
    stands: string,
  ])[] = [
    [
      'X-Amz-Date says when it was signed',
      'x-amz-date: 20261101T120000Z',
      'signed',
      NOON,
      '20261101T120000Z',
    ],
    [
      'Date says so where there is no X-Amz-Date',
      `GET / HTTP/1.1\nHost: ${HOST}\nDate: Sun, 01 Nov 2026 12:00:00 GMT`,
      'signed',
      NOON,
      'Sun, 01 Nov 2026 12:00:00 GMT',
    ],
    [
      'X-Amz-Date goes before Date',
      `GET / HTTP/1.1\nDate: Sun, 01 Nov 2026 13:00:00 GMT\nX-Amz-Date: 20261101T120000Z`,
      'signed',
      NOON,
      '20261101T120000Z',
    ],
    [
      'Date of the answer',
      'HTTP/1.1 403 Forbidden\ndate: Sun, 01 Nov 2026 12:00:00 GMT',
      'response-date',
      NOON,
      'Sun, 01 Nov 2026 12:00:00 GMT',
    ],
    [
      'the answer’s Date that API Gateway renamed',
      'HTTP/1.1 403 Forbidden\nx-amzn-remapped-date: Sun, 01 Nov 2026 12:00:00 GMT',
      'response-date',
      NOON,
      'Sun, 01 Nov 2026 12:00:00 GMT',
    ],
    [
      'a presigned URL says when it was signed',
      `https://${HOST}/a?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261101T120000Z&X-Amz-Expires=60&X-Amz-Signature=a`,
      'signed',
      NOON,
      '20261101T120000Z',
    ],
    [
      'S3 says what its own clock said',
      '<Error><Code>RequestTimeTooSkewed</Code><ServerTime>2026-11-01T12:00:00Z</ServerTime></Error>',
      'server',
      NOON,
      '2026-11-01T12:00:00Z',
    ],
    [
      'S3 says when it was signed',
      '<Error><Code>RequestTimeTooSkewed</Code><RequestTime>20261101T120000Z</RequestTime></Error>',
      'signed',
      NOON,
      '20261101T120000Z',
    ],
  ];
  test.for(rows)('%s', ([, text, role, epochMs, stands]) => {
    const fact = factsOf(text)
      .all('time')
      .find(({ value }) => value.role === role);
    expect(fact?.value.epochMs).toBe(epochMs);
    expect(fact && standsAt(text, fact)).toBe(stands);
  });

  test('a presigned URL runs out as many seconds after its signing as it says', () => {
    const text = `https://${HOST}/a?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261101T120000Z&X-Amz-Expires=61&X-Amz-Signature=a`;
    expect(factsOf(text).time('expires')?.value.epochMs).toBe(NOON + 61_000);
  });

  const messages: readonly (readonly [message: string, signed: string, now: string])[] = [
    [
      'Signature expired: 20261101T115459Z is now earlier than 20261101T115500Z (20261101T120000Z - 5 min.)',
      '2026-11-01T11:54:59Z',
      '2026-11-01T12:00:00Z',
    ],
    [
      'Signature not yet current: 20261101T120501Z is still later than 20261101T120500Z (20261101T120000Z + 5 min.)',
      '2026-11-01T12:05:01Z',
      '2026-11-01T12:00:00Z',
    ],
    [
      'Signature expired: 20261101T1154\n  59Z is now earlier than 20261101T115500Z (20261101T120000Z - 5 min.)',
      '2026-11-01T11:54:59Z',
      '2026-11-01T12:00:00Z',
    ],
  ];
  test.for(messages)('both clocks stand in: %s', ([message, signed, now]) => {
    const facts = factsOf(`{"message":"${message}"}`);
    expect(facts.time('signed')?.value.epochMs).toBe(at(signed));
    expect(facts.time('now-in-message')?.value.epochMs).toBe(at(now));
  });

  test('a token says until when', () => {
    // {"alg":"none"} . {"exp":1793534400}
    expect(
      factsOf('authorization: Bearer eyJhbGciOiJub25lIn0.eyJleHAiOjE3OTM1MzQ0MDB9.x').time('token-expires')
        ?.value.epochMs,
    ).toBe(NOON);
  });

  const none = [
    'x-amz-date: 20261301T120000Z',
    'x-amz-date: yesterday',
    '<Error><Code>A</Code><constructor>20261101T120000Z</constructor></Error>',
  ];
  test.for(none)('no instant in: %s', (text) => {
    expect(factsOf(text).all('time')).toEqual([]);
  });
});

describe('what a request says of itself', () => {
  const rows: readonly (readonly [name: string, text: string, ...kinds: string[]])[] = [
    ['nothing', `curl https://${HOST}/`],
    [
      'a signature',
      `curl https://${HOST}/ -H 'Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261101/us-east-1/execute-api/aws4_request, SignedHeaders=host, Signature=a'`,
      'sigv4',
    ],
    ['a presigned URL', `https://${HOST}/?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Signature=a`, 'sigv4'],
    [
      'a bearer token and an API key',
      `curl https://${HOST}/ -H 'Authorization: Bearer abc' -H 'x-api-key: def'`,
      'bearer',
      'api-key',
    ],
    ['a header that was left empty is none', `curl https://${HOST}/ -H 'x-api-key;'`],
    [
      'curl’s own signature, not Basic',
      `curl https://${HOST}/ --aws-sigv4 aws:amz:us-east-1:execute-api -u a:b`,
      'signs-itself',
    ],
    ['Basic', `curl https://${HOST}/ -u user:password`, 'basic'],
  ];
  test.for(rows)('%s', ([, text, ...kinds]) => {
    expect(
      factsOf(text)
        .all('auth')
        .map(({ value }) => value.kind),
    ).toEqual(kinds);
  });

  test('a method that nobody wrote is assumed', () => {
    expect(factsOf(`curl https://${HOST}/`).one('method')).toMatchObject({
      value: 'GET',
      certainty: 'assumed',
    });
    expect(factsOf(`curl -X DELETE https://${HOST}/`).one('method')).toMatchObject({
      value: 'DELETE',
      certainty: 'literal',
    });
  });

  test('headers alone assume no method', () => {
    expect(factsOf('x-api-key: abc').one('method')).toBeUndefined();
  });
});

describe('what an answer says', () => {
  const TEXT =
    'HTTP/1.1 403 Forbidden\nx-amzn-RequestId: 1-2\nx-amzn-ErrorType: a#AccessDeniedException:http://x/\n\n{"message":"words"}';

  test('by kind', () => {
    const counts = Object.fromEntries(
      (
        [
          'status',
          'request-id',
          'error-code',
          'error-message',
          'response-header',
          'response-body',
        ] as const satisfies FactKind[]
      ).map((kind) => [kind, factsOf(TEXT).all(kind).length]),
    );
    expect(counts).toEqual({
      status: 1,
      'request-id': 1,
      'error-code': 1,
      'error-message': 1,
      'response-header': 2,
      'response-body': 1,
    });
  });

  test('the code is cleaned, and kept as it was sent', () => {
    expect(factsOf(TEXT).value('error-code')).toEqual({
      code: 'AccessDeniedException',
      raw: 'a#AccessDeniedException:http://x/',
      from: 'header:x-amzn-errortype',
    });
  });

  test('what can be no code is none', () => {
    expect(
      factsOf('<Error><Code>Please type it in: 123 &lt;b&gt;</Code><Message>m</Message></Error>').value(
        'error-code',
      ),
    ).toMatchObject({ code: 'Pleasetypeitin' });
    expect(
      factsOf('<Error><Code>&lt;b&gt;</Code><Message>m</Message></Error>').one('error-code'),
    ).toBeUndefined();
  });

  test('every place that states a status, the status line first', () => {
    const text = 'HTTP/1.1 403 Forbidden\nserver: x\n\n{"message":"m","statusCode":401}';
    expect(
      factsOf(text)
        .all('status')
        .map(({ value }) => value),
    ).toEqual([403, 401]);
  });
});

describe('a message', () => {
  test('is searched, and a match points at its characters', () => {
    const text = '{"message":"Credential should be scoped to a valid Region, not \'us-east-1\'."}';
    const match = factsOf(text).message(/not '(?<region>[^']{1,30})'/);
    expect(match?.groups).toEqual({ region: 'us-east-1' });
    expect(match && standsAt(text, match)).toBe("not 'us-east-1'");
  });

  test('that a terminal wrapped is searched too, and a match points at the whole of it', () => {
    const text = '{"message":"The security token\n    included in the request is expired"}';
    const match = factsOf(text).message(/token included/);
    expect(match && standsAt(text, match)).toBe('The security token\n    included in the request is expired');
  });
});
