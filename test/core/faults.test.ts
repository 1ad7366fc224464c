import { describe, expect, it } from 'vitest';
import {
  answeredFault,
  earlierFaults,
  provenBy,
  type FaultContext,
} from '../../src/core/sigv4/faults/index.ts';
import type { WireRequest } from '../../src/core/sigv4/canonical-request.ts';
import answers from '../vectors/service-answers.json' with { type: 'json' };

/** The key of the published suites; the last request of the order is signed with it. */
const secrets = { secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };

const wire = (request: { method: string; target: string; headers: string[][] }): WireRequest => ({
  method: request.method,
  target: request.target,
  headers: request.headers.map(([name = '', value = '']) => [name, value] as const),
  body: new Uint8Array(),
});

const first = (
  request: WireRequest,
  context: FaultContext,
): { code: string | null; message: string | null } => {
  const fault = answeredFault(request, context, secrets);
  return { code: fault?.code ?? null, message: fault?.message ?? null };
};

describe('the order in which services find faults', () => {
  it.each(answers.headerOrder.map((entry) => [entry.n, entry] as const))(
    'answers request %i as recorded',
    (_, { request, serverTime, region, service, expect: expected }) => {
      const context: FaultContext = {
        family: 'query',
        now: Date.parse(serverTime),
        region,
        service,
        requires: { always: ['Content-Type'], whenSent: ['ETag'], prefixes: ['x-amz-'] },
      };
      expect(first(wire(request), context)).toEqual(expected);
    },
  );

  it.each(answers.queryMissing.map((entry) => [entry.request.target, entry] as const))(
    'names what %s lacks',
    (_, { request, expect: expected }) => {
      expect(first(wire(request), { family: 'query' })).toEqual(expected);
    },
  );

  it('lists the further faults after the first', () => {
    const entry = answers.headerOrder[16];
    const faults = entry ? earlierFaults(wire(entry.request), { family: 'query', region: 'us-east-1' }) : [];
    expect(faults.map(({ check }) => check)).toEqual(['scope']);
    expect(faults[0]?.places.map(({ name }) => name)).toEqual(['region', 'terminator', 'date']);
  });
});

const SCOPE = 'AKIDEXAMPLE/20150830/us-east-1/execute-api/aws4_request';
const signed = (authorization: string, extra: readonly (readonly [string, string])[] = []): WireRequest => ({
  method: 'GET',
  target: '/',
  headers: [
    ['Host', 'example.com'],
    ['X-Amz-Date', '20150830T123600Z'],
    ['Authorization', authorization],
    ...extra,
  ],
});
const whole = `AWS4-HMAC-SHA256 Credential=${SCOPE}, SignedHeaders=host;x-amz-date, Signature=ab`;

describe('what a request says twice', () => {
  it('takes two ways of signing for a mismatch without a message', () => {
    const request = { ...signed(whole), target: '/?X-Amz-Algorithm=AWS4-HMAC-SHA256' };
    const [fault] = earlierFaults(request, { family: 'query' });
    expect(fault).toMatchObject({ check: 'mechanism', code: 'SignatureDoesNotMatch', message: undefined });
  });

  it('takes the last of two parts of the header', () => {
    const twice = whole.replace('Credential=', 'Credential=AKIDEXAMPLE, Credential=');
    expect(earlierFaults(signed(twice), { family: 'query' })).toEqual([]);
    const other = whole.replace(', Signature', ', Credential=AKIDEXAMPLE, Signature');
    expect(earlierFaults(signed(other), { family: 'query' })[0]?.check).toBe('credential-shape');
  });

  it('takes the first of two parameters of the query', () => {
    const target = (credentials: string): string =>
      `/?X-Amz-Algorithm=AWS4-HMAC-SHA256&${credentials}&X-Amz-Date=20150830T123600Z` +
      '&X-Amz-SignedHeaders=host&X-Amz-Signature=ab';
    const request = { method: 'GET', headers: [] };
    const [good, bad] = [`X-Amz-Credential=${encodeURIComponent(SCOPE)}`, 'X-Amz-Credential=1234'];
    expect(earlierFaults({ ...request, target: target(`${good}&${bad}`) }, { family: 'query' })).toEqual([]);
    expect(
      earlierFaults({ ...request, target: target(`${bad}&${good}`) }, { family: 'query' })[0]?.check,
    ).toBe('credential-shape');
  });
});

describe('families', () => {
  it.each([
    ['query', 'MissingAuthenticationToken', 403, 'Request is missing Authentication Token'],
    ['json', 'MissingAuthenticationTokenException', 400, 'Request is missing Authentication Token'],
    ['api-gateway', 'MissingAuthenticationTokenException', 403, 'Missing Authentication Token'],
  ] as const)('words an unsigned request as %s does', (family, code, status, message) => {
    const request = { method: 'GET', target: '/', headers: [] };
    expect(earlierFaults(request, { family })).toMatchObject([{ check: 'mechanism', code, status, message }]);
  });

  it('allows five minutes at API Gateway and fifteen elsewhere', () => {
    const now = Date.parse('2015-08-30T12:42:00Z');
    expect(earlierFaults(signed(whole), { family: 'query', now })).toEqual([]);
    expect(earlierFaults(signed(whole), { family: 'api-gateway', now })[0]).toMatchObject({
      code: 'InvalidSignatureException',
      message:
        'Signature expired: 20150830T123600Z is now earlier than 20150830T123700Z (20150830T124200Z - 5 min.)',
    });
  });

  it('leaves the clock alone when nobody knows it', () => {
    expect(earlierFaults(signed(whole), { family: 'query' })).toEqual([]);
  });

  it('misses the token of a temporary key', () => {
    const temporary = whole.replace('AKIDEXAMPLE', 'ASIAIOSFODNN7EXAMPLE');
    expect(earlierFaults(signed(temporary), { family: 'query' })).toMatchObject([
      { check: 'key-known', code: 'InvalidClientTokenId', status: 403 },
    ]);
    const token = signed(temporary, [['X-Amz-Security-Token', 'token']]);
    expect(earlierFaults(token, { family: 'query' })).toEqual([]);
  });

  it('reads a bare token as API Gateway does', () => {
    const [fault] = earlierFaults(signed('abc.def.ghi'), { family: 'api-gateway' });
    expect(fault).toMatchObject({
      code: 'IncompleteSignatureException',
      message:
        "Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. " +
        "Authorization header requires 'SignedHeaders' parameter. Authorization=abc.def.ghi",
    });
  });
});

describe('escapes', () => {
  it.each([
    ['/?a=%', 'MalformedQueryString', 'Incomplete trailing escape % sequence'],
    ['/?a=%4', 'MalformedQueryString', 'Incomplete trailing escape % sequence'],
    ['/?a=%4g', 'MalformedQueryString', 'Illegal hex character in escape % pattern: %4g'],
    ['/%zz', undefined, undefined],
    ['/a/../../b', undefined, undefined],
  ])('%s', (target, code, message) => {
    const [fault] = earlierFaults({ ...signed(whole), target }, { family: 'query' });
    expect([fault?.check, fault?.code, fault?.message]).toEqual(['escapes', code, message]);
  });
});

describe('what an answer proves', () => {
  it('has passed everything when signatures were compared', () => {
    const passed = provenBy('SignatureDoesNotMatch');
    expect(passed).toEqual(expect.arrayContaining(['expired', 'not-yet-current', 'scope', 'key-known']));
    expect(passed).not.toContain('signature');
  });

  it('stops where the message stops', () => {
    const passed = provenBy(
      'InvalidSignatureException',
      "Credential should be scoped to a valid region, not 'x'.",
    );
    expect(passed).toContain('expired');
    expect(passed).not.toContain('scope');
  });

  it('knows of S3 that a mismatch is the last check, and no other place in its order', () => {
    const mismatch =
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.';
    expect(provenBy('SignatureDoesNotMatch', mismatch, 's3')).toContain('headers-signed');
    expect(provenBy('AccessDenied', 'Request has expired', 's3')).toEqual([]);
  });

  it('says nothing of another error', () => {
    expect(provenBy('ThrottlingException', 'Rate exceeded')).toEqual([]);
  });
});
