import { expect, test } from 'vitest';
import { Facts, type Fact } from '../../src/core/index.ts';
import {
  canonicalRequestOfS3,
  comparedRequests,
  decodeBytes,
} from '../../src/core/diagnose/facts-canonical.ts';
import { parseCanonicalRequest } from '../../src/core/sigv4/parse-canonical.ts';

const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const text = [
  'GET',
  '/a',
  'x=1',
  'host:h.example',
  'x-amz-date:20261120T031500Z',
  '',
  'host;x-amz-date',
  EMPTY,
].join('\n');
const spans = [{ start: 0, end: 1 }];
const detail = (name: string, value: string): Fact => ({
  kind: 'error-detail',
  value: { name, value },
  spans,
  certainty: 'literal',
});
const shown = (by: 'client' | 'server', value: string): Fact => ({
  kind: 'canonical-request',
  value: { by, text: value },
  spans,
  certainty: 'literal',
});
const bytes = Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join(' ');

test('a canonical request is taken apart', () => {
  expect(parseCanonicalRequest(text)).toEqual({
    method: 'GET',
    path: '/a',
    query: 'x=1',
    headers: [
      ['host', 'h.example'],
      ['x-amz-date', '20261120T031500Z'],
    ],
    signedHeaders: 'host;x-amz-date',
    payload: EMPTY,
  });
  expect(parseCanonicalRequest(text.replaceAll('\n', ' '))).toBeUndefined();
});

test('bytes stand in for a text that lost its line ends', () => {
  expect(decodeBytes(bytes)).toBe(text);
  const facts = new Facts([
    detail('CanonicalRequest', text.replaceAll('\n', ' ')),
    detail('CanonicalRequestBytes', bytes),
  ]);
  expect(canonicalRequestOfS3(facts)?.request.path).toBe('/a');
  expect(canonicalRequestOfS3(facts)?.fact.value.name).toBe('CanonicalRequestBytes');
});

test.each([
  ['method', '', text.replace('GET', 'PUT')],
  ['path', '', text.replace('/a', '/a%20b')],
  ['query', '', text.replace('x=1', 'x=%31')],
  ['header', 'host', text.replace('h.example', 'h.example:443')],
  ['signed-headers', '', text.replace('host;x-amz-date', 'host')],
  ['payload', '', text.replace(EMPTY, '0'.repeat(64))],
])('the first line that differs: %s %s', (field, name, client) => {
  const compared = comparedRequests(new Facts([shown('client', client), shown('server', text)]));
  expect(compared).toMatchObject({ isSame: false, field, name });
});

test('the same on both sides, and only one side', () => {
  expect(comparedRequests(new Facts([shown('client', text), shown('server', text)]))?.isSame).toBe(true);
  expect(comparedRequests(new Facts([shown('client', text)]))).toBeUndefined();
});
