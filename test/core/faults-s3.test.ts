import { describe, expect, it } from 'vitest';
import {
  answeredFault,
  earlierFaults,
  type Fault,
  type FaultContext,
} from '../../src/core/sigv4/faults/index.ts';
import type { WireRequest } from '../../src/core/sigv4/canonical-request.ts';
import answers from '../vectors/service-answers.json' with { type: 'json' };

const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const SCOPE = 'AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request';
const SIGNATURE = 'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41';
const SIGNED = 'host;range;x-amz-content-sha256;x-amz-date';
const secrets = { secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
const now = Date.parse('2013-05-24T00:05:00Z');
const context: FaultContext = { family: 's3', region: 'us-east-1', now };

/** AWS's published GET of an object, signed right; each test changes one thing. */
const AUTHORIZATION = `AWS4-HMAC-SHA256 Credential=${SCOPE},SignedHeaders=${SIGNED},Signature=${SIGNATURE}`;
const header = (
  authorization = AUTHORIZATION,
  changed: Readonly<Record<string, string>> = {},
): WireRequest => ({
  method: 'GET',
  target: '/test.txt',
  headers: Object.entries({
    Host: 'examplebucket.s3.amazonaws.com',
    Range: 'bytes=0-9',
    'x-amz-content-sha256': EMPTY,
    'x-amz-date': '20130524T000000Z',
    Authorization: authorization,
    ...changed,
  }).filter(([, value]) => value !== 'absent'),
  body: new Uint8Array(),
});

/** AWS's published presigned URL. */
const PRESIGNED = {
  'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
  'X-Amz-Credential': SCOPE,
  'X-Amz-Date': '20130524T000000Z',
  'X-Amz-Expires': '86400',
  'X-Amz-SignedHeaders': 'host',
  'X-Amz-Signature': 'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404',
};
const presigned = (changed: Readonly<Record<string, string>> = {}): WireRequest => ({
  method: 'GET',
  target: `/test.txt?${Object.entries({ ...PRESIGNED, ...changed })
    .filter(([, value]) => value !== 'absent')
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`,
  headers: [['Host', 'examplebucket.s3.amazonaws.com']],
});

const scoped = (scope: string): WireRequest => header(AUTHORIZATION.replace(SCOPE, scope));

/** A request for each recorded answer, in the order of the records. */
const REQUESTS: readonly (readonly [request: WireRequest, values: readonly string[], at?: number])[] = [
  [scoped(SCOPE.replace('20130524', '2013-05-24')), ['2013-05-24']],
  [scoped('AKIAIOSFODNN7EXAMPLE'), []],
  [header(AUTHORIZATION.replace('Credential', 'Key')), []],
  [header(AUTHORIZATION.replace('Signature=', 'Sign=')), []],
  [header(AUTHORIZATION.replace('SignedHeaders', 'Headers')), []],
  [scoped(SCOPE.replace('aws4_request', 'aws4_reques')), ['aws4_reques']],
  [scoped(SCOPE.replace('us-east-1', 'eu-west-1')), ['eu-west-1', 'us-east-1']],
  [scoped(SCOPE.replace('/s3/', '/sts/')), ['sts']],
  [header(AUTHORIZATION.replace('Signature=', 'Signature')), [`Signature${SIGNATURE}`]],
  [header(AUTHORIZATION.replace(`,Signature=${SIGNATURE}`, '')), []],
  [presigned({ 'X-Amz-Algorithm': 'AWS4-HMAC-SHA1' }), []],
  [presigned({ 'X-Amz-Credential': 'AKIAIOSFODNN7EXAMPLE' }), []],
  [presigned({ 'X-Amz-Credential': SCOPE.replace('us-east-1', 'eu-west-1') }), ['eu-west-1', 'us-east-1']],
  [presigned({ 'X-Amz-Credential': SCOPE.replace('20130524', '20130523') }), ['20130523', '20130524']],
  [presigned({ 'X-Amz-Expires': '604801' }), []],
  [presigned({ 'X-Amz-Expires': '-1' }), []],
  [presigned({ 'X-Amz-Expires': '1h' }), []],
  [presigned({ 'X-Amz-Expires': 'absent' }), []],
  [presigned({ 'X-Amz-Date': '2013-05-24T00:00:00Z' }), []],
  [presigned(), [], Date.parse('2013-05-25T00:00:01Z')],
  [header(undefined, { 'x-amz-acl': 'private' }), []],
  [header(AUTHORIZATION.replace(SIGNATURE, '0'.repeat(64))), []],
];

/** The record leaves a mark where a request's own value stands, and a note of what else the answer holds. */
function filled(message: string, values: readonly string[]): string {
  const left = [...values];
  return message.replace(/\s+\(\+ <Region> element\)$/, '').replaceAll('…', () => left.shift() ?? '');
}

describe('S3', () => {
  it.each(answers.s3Texts.map((text, index) => [text.message, text, index] as const))(
    'says: %s',
    (_, text, index) => {
      const [request, values, at] = REQUESTS[index] ?? [header(), []];
      const fault = answeredFault(request, { ...context, now: at ?? now }, secrets);
      expect(fault).toMatchObject({
        code: text.code,
        status: text.status,
        message: filled(text.message, values),
      });
    },
  );

  it('finds nothing in the published examples', () => {
    expect(answeredFault(header(), context, secrets)).toBeUndefined();
    expect(answeredFault(presigned(), context, secrets)).toBeUndefined();
  });

  const named = (request: WireRequest, more: Partial<FaultContext> = {}): Fault | undefined =>
    earlierFaults(request, { ...context, ...more })[0];

  it('takes one way of signing only, an empty header counted', () => {
    const both = { ...presigned(), headers: [['Authorization', '']] as const };
    expect(named(both)).toMatchObject({ check: 'mechanism', code: 'InvalidArgument', status: 400 });
  });

  it('names the region it wants and the headers that were not signed', () => {
    expect(named(scoped(SCOPE.replace('us-east-1', 'eu-west-1')))?.elements).toEqual([
      ['Region', 'us-east-1'],
    ]);
    expect(named(header(undefined, { 'x-amz-acl': 'private' }))?.elements).toEqual([
      ['HeadersNotSigned', 'x-amz-acl'],
    ]);
  });

  it('says when a URL has expired', () => {
    expect(named(presigned(), { now: Date.parse('2013-05-25T00:00:01Z') })?.elements).toEqual([
      ['X-Amz-Expires', '86400'],
      ['Expires', '2013-05-25T00:00:00Z'],
      ['ServerTime', '2013-05-25T00:00:01Z'],
    ]);
  });

  it.each([
    ['missing', { 'x-amz-content-sha256': 'absent' }, 'payload-header', 'InvalidRequest'],
    ['of no known form', { 'x-amz-content-sha256': 'abc' }, 'payload-header', 'InvalidArgument'],
    ['a date that is missing', { 'x-amz-date': 'absent' }, 'missing-date', 'AccessDenied'],
    ['a date that is none', { 'x-amz-date': '2013' }, 'date-form', 'AccessDenied'],
    ['a clock that is slow', { 'x-amz-date': '20130523T234900Z' }, 'scope', 'AuthorizationHeaderMalformed'],
  ])('refuses %s', (_, changed, check, code) => {
    expect(named(header(undefined, changed))).toMatchObject({ check, code });
  });

  it('compares the clocks', () => {
    expect(named(header(), { now: Date.parse('2013-05-24T00:15:01Z') })).toMatchObject({
      check: 'expired',
      code: 'RequestTimeTooSkewed',
    });
    expect(named(header(), { now: Date.parse('2013-05-23T23:44:59Z') })?.check).toBe('not-yet-current');
  });

  it('refuses Version 2 where it was never taken', () => {
    const old = header('AWS AKIAIOSFODNN7EXAMPLE:frJIUN8DYpKDtOLCwo//yllqDzg=');
    expect(named(old, { region: 'eu-central-1' })).toMatchObject({
      check: 'algorithm',
      code: 'InvalidRequest',
    });
    expect(named(old, { region: 'us-east-1' })).toBeUndefined();
  });
});
