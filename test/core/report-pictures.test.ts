import { describe, expect, test } from 'vitest';
import { check } from '#core';
import { catalogue } from '#catalogue';
import { plain } from '../../src/report/rich-text.ts';
import { report } from '../../src/report/report.ts';
import { axisOf, type Axis } from '../../src/checker/pictures/axis.ts';
import type { Report, Timeline, TimelineEvent } from '../../src/report/model.ts';
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
    expect(made?.window).toEqual({
      fromMs: NOON - 300_000,
      toMs: NOON + 300_000,
      text: expect.stringContaining('11:55:00Z to'),
    });
    expect(made?.events.map(({ after, outside }) => [after, outside])).toEqual([
      [undefined, true],
      ['2 hours later', false],
    ]);
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

describe('the axis', () => {
  const event = (name: string, epochMs: number): TimelineEvent => ({
    id: 'signed',
    name,
    epochMs,
    text: '',
    evidence: [],
  });
  const axis = (window: Timeline['window'], ...times: readonly number[]): Axis =>
    axisOf({ summary: [], window, events: times.map((time) => event('Signed', NOON + time)) });

  test('is true to scale, from the first thing on it to the last', () => {
    const { events } = axis(undefined, 0, 3_600_000, 7_200_000);
    expect(events.map(({ at }) => at.toFixed(2))).toEqual(['0.04', '0.50', '0.96']);
  });

  test('stacks the labels of instants that are seconds apart beside one that is hours away', () => {
    const { events, lanes } = axis(undefined, 0, 7_200_000, 7_201_000, 7_203_000);
    const [, ...late] = events;
    expect(late.map(({ lane }) => lane)).toEqual([0, 1, 2]);
    expect(lanes).toBe(3);
    expect(events[0]?.lane).toBe(0);
  });

  test('shows a window that is short beside hours', () => {
    const { band } = axis({ fromMs: NOON, toMs: NOON + 1, text: '' }, 0, 86_400_000);
    expect((band?.to ?? 0) - (band?.from ?? 0)).toBeCloseTo(0.02);
  });

  test('holds what is all one instant', () => {
    expect(axis(undefined, 0, 0).events.map(({ at }) => at)).toEqual([0.5, 0.5]);
  });
});

test('the service in a host is not looked for in the name of a bucket that holds it', () => {
  const text = 'https://amzn-s3-demo-bucket.s3.us-east-1.amazonaws.com/k';
  const parts = reportOf(text).groups.find(({ id }) => id === 'url')?.parts ?? [];
  expect(parts.find(({ id }) => id === 'service')?.evidence).toEqual([{ start: 28, end: 30, text: 's3' }]);
});

describe('what each SDK calls the error', () => {
  const names = (host: string): Report['sdkNames'] =>
    reportOf(
      `POST / HTTP/1.1\nHost: ${host}\n\nHTTP/1.1 400 Bad Request\nx-amzn-errortype: AccessDeniedException:http://internal.example.com/\ncontent-type: application/json\n\n{"message":"m"}`,
    ).sdkNames;

  test('is told for a service’s API', () => {
    const made = names('lambda.us-east-1.amazonaws.com');
    expect(made.find(({ sdk }) => sdk === 'JavaScript v3')).toMatchObject({
      code: 'AccessDeniedException',
      test: "error.name === 'AccessDeniedException'",
    });
  });

  test('is left out for an API of one’s own', () => {
    expect(names('a1b2c3d4e5.execute-api.us-east-1.amazonaws.com')).toEqual([]);
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
