import { describe, expect, test } from 'vitest';
import { check } from '#core';
import { catalogue } from '#catalogue';
import { plain } from '../../src/report/rich-text.ts';
import { report } from '../../src/report/report.ts';
import type { Report } from '../../src/report/model.ts';
import { smallCatalogue, sure } from './small-catalogue.ts';

const NOON = Date.parse('2026-11-01T12:00:00Z');
const reportOf = (text: string): Report => report(check(text, catalogue), text, catalogue, 'en', NOON);

describe('the time line', () => {
  test('holds signing and the service’s clock, with what is allowed around it', () => {
    const made = reportOf(
      'Signature expired: 20261101T100000Z is now earlier than 20261101T115500Z (20261101T120000Z - 5 min.)',
    ).timeline;
    expect(made?.events.map(({ id, text }) => [id, text])).toEqual([
      ['signed', expect.stringContaining('10:00:00')],
      ['server', expect.stringContaining('12:00:00')],
    ]);
    expect(made?.window).toEqual({ fromMs: NOON - 300_000, toMs: NOON + 300_000 });
    expect(plain(made?.summary ?? [])).toContain('outside');
  });

  test('runs from signing to expiry for a presigned URL, held against the reader’s clock', () => {
    const made = reportOf(
      'https://amzn-s3-demo-bucket.s3.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261101T113000Z&X-Amz-Expires=3600&X-Amz-Signature=abc',
    ).timeline;
    expect(made?.events.map(({ id }) => id)).toEqual(['signed', 'now', 'expires']);
    expect(plain(made?.summary ?? [])).toContain('inside');
  });

  test('is left out for a single instant', () => {
    expect(
      reportOf('GET / HTTP/1.1\nHost: sts.amazonaws.com\nX-Amz-Date: 20261101T100000Z').timeline,
    ).toBeUndefined();
  });
});

describe('the way of a request', () => {
  const way = (text: string): Report['way'] => {
    const small = smallCatalogue(
      [{ code: 'Refused', messages: [sure(/^Refused$/)], causes: ['no-route'] }],
      [
        {
          id: 'no-route',
          explains: ['Refused'],
          stop: 'route',
          detect: (facts, { supports }) =>
            supports('strong', 'said', { what: 'it' }, ...facts.all('error-message')),
        },
      ],
    );
    return report(check(text, small), text, small, 'en', NOON).way;
  };

  test('stops where the first cause says, passed before it, not reached behind', () => {
    const made = way(
      'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/x\nHTTP/1.1 403\n\n{"message":"Refused"}',
    );
    const states = new Map(made?.stops.map(({ id, state }) => [id, state]));
    expect([states.get('stage'), states.get('route'), states.get('integration')]).toEqual([
      'passed',
      'stopped',
      'not-reached',
    ]);
    expect(plain(made?.summary ?? [])).toContain('Route');
  });
});

test('odd characters of a request are named, though nobody sees them', () => {
  const text =
    'curl https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/x?a=1&b=2\n{"message":"Forbidden"}';
  const parts = reportOf(text).groups.find(({ id }) => id === 'request')?.parts ?? [];
  expect(parts.filter(({ id }) => id === 'remark').map(({ note }) => plain(note ?? []))).toEqual([
    expect.stringContaining('&'),
  ]);
});
