import { describe, expect, test } from 'vitest';
import type { CandidateReport, ErrorReport, Report } from '../../src/report/model.ts';
import {
  causesIn,
  reduce,
  shownIn,
  type CheckerAction,
  type CheckerState,
} from '../../src/checker/checker-state.ts';
import { MASK, masked, segmentsOf } from '../../src/checker/segments.ts';
import { piecesOf } from '../../src/checker/anatomy.ts';
import type { Part } from '../../src/report/model.ts';
import { cpuTime } from '../config/cpu-time.ts';

const EMPTY: CheckerState = { kind: 'empty' };

describe('the life of a result', () => {
  test('a question, then its answer', () => {
    const report = reportOf('stage-missing', 'wrong-method');
    const state = run(ask(1, 'a'), answer(1, report));
    expect(state).toEqual({
      kind: 'shown',
      shown: { text: 'a', report, selected: 'stage-missing', error: undefined },
    });
  });

  test('an answer to an older question changes nothing', () => {
    const asked = run(ask(1, 'a'), ask(2, 'b'));
    expect(reduce(asked, answer(1, reportOf()))).toBe(asked);
    expect(reduce(asked, { kind: 'failed', id: 1, reason: 'slow' })).toBe(asked);
  });

  test('an answer that comes after everything was cleared changes nothing', () => {
    expect(run(ask(1, 'a'), { kind: 'cleared' }, answer(1, reportOf()))).toEqual(EMPTY);
  });

  test('the report before stays, with its own text, while the next is made', () => {
    const state = run(ask(1, 'a'), answer(1, reportOf()), ask(2, 'ab'));
    expect(state).toMatchObject({ kind: 'checking', text: 'ab', shown: { text: 'a' } });
  });

  test('a check that took too long leaves its reason and no old report', () => {
    const state = run(ask(1, 'a'), answer(1, reportOf()), ask(2, 'b'), {
      kind: 'failed',
      id: 2,
      reason: 'slow',
    });
    expect(state).toEqual({ kind: 'failed', reason: 'slow' });
  });

  test('the chosen cause stays chosen while it is still there', () => {
    const chosen = run(ask(1, 'a'), answer(1, reportOf('x', 'y')), { kind: 'selected', cause: 'y' });
    const again = reduce(reduce(chosen, ask(2, 'b')), answer(2, reportOf('z', 'y')));
    expect(again).toMatchObject({ shown: { selected: 'y' } });
    const gone = reduce(reduce(again, ask(3, 'c')), answer(3, reportOf('z')));
    expect(gone).toMatchObject({ shown: { selected: 'z' } });
  });

  test('nothing can be chosen where nothing is shown', () => {
    expect(reduce(EMPTY, { kind: 'selected', cause: 'x' })).toBe(EMPTY);
  });
});

describe('several errors in one paste', () => {
  const report = {
    ...reportOf('a', 'b', 'c'),
    errors: [errorOf('First'), errorOf('Second')],
  };
  const two: Report = {
    ...report,
    candidates: report.candidates.map((candidate, index) => ({
      ...candidate,
      codes: index === 0 ? ['First'] : ['Second'],
      error: undefined,
    })),
  };

  test('choosing one puts its causes first and marks what speaks for the first of them', () => {
    const state = run(ask(1, 'x'), answer(1, two), { kind: 'error-chosen', code: 'Second' });
    const shown = shownIn(state);
    expect(shown).toMatchObject({ error: 'Second', selected: 'b' });
    expect(shown && causesIn(shown)).toMatchObject({
      own: [{ cause: 'b' }, { cause: 'c' }],
      others: [{ cause: 'a' }],
    });
  });

  test('choosing it again gives up the choice', () => {
    const choose: CheckerAction = { kind: 'error-chosen', code: 'Second' };
    const shown = shownIn(run(ask(1, 'x'), answer(1, two), choose, choose));
    expect(shown).toMatchObject({ error: undefined, selected: 'a' });
    expect(shown && causesIn(shown).others).toEqual([]);
  });

  test('the choice holds while the error is still there', () => {
    const chosen = run(ask(1, 'x'), answer(1, two), { kind: 'error-chosen', code: 'Second' });
    expect(reduce(reduce(chosen, ask(2, 'y')), answer(2, two))).toMatchObject({ shown: { error: 'Second' } });
    const without = { ...two, errors: [errorOf('First')] };
    expect(shownIn(reduce(reduce(chosen, ask(3, 'z')), answer(3, without)))?.error).toBeUndefined();
  });
});

describe('a check that takes long', () => {
  test('tells how far it is', () => {
    const state = run(ask(1, 'a'), { kind: 'progressed', progress: { stage: 'reading', done: 0.5 } });
    expect(state).toMatchObject({ kind: 'checking', progress: { done: 0.5 } });
  });

  test('can be stopped', () => {
    expect(run(ask(1, 'a'), { kind: 'stopped' })).toEqual({ kind: 'failed', reason: 'stopped' });
    expect(reduce(EMPTY, { kind: 'stopped' })).toBe(EMPTY);
  });
});

describe('segmentsOf', () => {
  const none = { evidence: [], errors: [], secrets: [], unread: [] };
  const whole = (text: string) => ({ start: 0, end: text.length });

  test('covers the stretch without gaps and says of each piece what lies over it', () => {
    const text = 'curl https://example.com/?X-Amz-Signature=abc\nnoise';
    const segments = segmentsOf(whole(text), {
      evidence: [
        { start: 5, end: 25 },
        { start: 13, end: 24 },
      ],
      errors: [{ start: 13, end: 24 }],
      secrets: [{ start: 42, end: 45, kind: 'signature' }],
      unread: [{ start: 46, end: 51 }],
      current: [{ start: 42, end: 45 }],
    });
    expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
    expect(
      segments.map(({ start, end, evidence, error, secret, unread, current }) => [
        text.slice(start, end),
        ...[
          evidence && 'evidence',
          error && 'error',
          secret,
          unread && 'unread',
          current && 'current',
        ].filter(Boolean),
      ]),
    ).toEqual([
      ['curl '],
      ['https://', 'evidence'],
      ['example.com', 'evidence', 'error'],
      ['/', 'evidence'],
      ['?X-Amz-Signature='],
      ['abc', 'signature', 'current'],
      ['\n'],
      ['noise', 'unread'],
    ]);
  });

  test('an empty text has no segments', () => {
    expect(segmentsOf({ start: 0, end: 0 }, none)).toEqual([]);
  });

  test('leaves out what lies outside', () => {
    const unread = [
      { start: 0, end: 10 },
      { start: 90, end: 100 },
    ];
    expect(segmentsOf({ start: 20, end: 80 }, { ...none, unread })).toMatchObject([
      { start: 20, end: 80, unread: false },
    ]);
  });

  test('takes about twice the time for twice the marks', () => {
    const timed = (count: number): number => {
      const unread = Array.from({ length: count }, (_, index) => ({ start: index * 4, end: index * 4 + 2 }));
      return cpuTime(() => segmentsOf({ start: 0, end: count * 4 }, { ...none, unread }), 5);
    };
    timed(20_000);
    expect(timed(80_000) / Math.max(1, timed(20_000))).toBeLessThan(16);
  });

  test('masks a secret at one length, whatever its own', () => {
    const secrets = [{ start: 2, end: 40, kind: 'token' }] as const;
    expect(masked(`a=${'s'.repeat(38)}&b`, { start: 0, end: 42 }, secrets)).toBe(`a=${MASK}&b`);
  });
});

describe('piecesOf', () => {
  const url = 'see https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod?k=v end';

  test('draws the labels of a host in place of the host, and what stands between', () => {
    const parts = [
      'https',
      'a1b2c3d4e5.execute-api.us-east-1.amazonaws.com',
      'a1b2c3d4e5',
      'us-east-1',
      'prod',
    ].map(partAt);
    expect(
      piecesOf(parts, url, [])
        ?.map(({ text, part }) => (part ? `[${text}]` : text))
        .join(''),
    ).toBe('[https]://[a1b2c3d4e5].execute-api.[us-east-1].amazonaws.com/[prod]');
  });

  test('gives up when the parts do not stand in one line', () => {
    expect(piecesOf(['see', 'prod'].map(partAt), url, [])).toBeUndefined();
  });

  function partAt(value: string): Part {
    const start = url.indexOf(value);
    return {
      id: value,
      name: value,
      value,
      tone: 'plain',
      parts: [],
      evidence: [{ start, end: start + value.length, text: value }],
    };
  }
});

const ask = (id: number, text: string): CheckerAction => ({ kind: 'asked', id, text });
const answer = (id: number, report: Report): CheckerAction => ({ kind: 'answered', id, report });
const run = (...actions: readonly CheckerAction[]): CheckerState => actions.reduce(reduce, EMPTY);

function reportOf(...causes: readonly string[]): Report {
  return {
    locale: 'en',
    input: { kinds: [], kindNames: [], length: 1, truncated: false },
    headline: ['a headline'],
    groups: [],
    errors: [],
    candidates: causes.map(candidateOf),
    ruledOut: [],
    own: '',
    conflicts: [],
    related: [],
    sdkNames: [],
    unread: [],
    secrets: [],
  };
}

function candidateOf(cause: string): CandidateReport {
  const words = { title: [cause], howToTell: [], fix: [], verify: [] };
  return {
    cause,
    codes: ['NotFound'],
    error: 'not-found',
    level: 'possible',
    why: [],
    evidence: [],
    url: `/en/#cause-${cause}`,
    sources: [],
    ...words,
  };
}

function errorOf(code: string): ErrorReport {
  return { code, evidence: [] };
}
