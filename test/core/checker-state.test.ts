import { describe, expect, test } from 'vitest';
import type { CandidateReport, Report } from '../../src/report/model.ts';
import { reduce, type CheckerAction, type CheckerState } from '../../src/checker/checker-state.ts';
import { MASK, masked, segmentsOf } from '../../src/checker/segments.ts';
import { piecesOf } from '../../src/checker/anatomy.ts';
import type { Part } from '../../src/report/model.ts';

const EMPTY: CheckerState = { kind: 'empty' };

describe('the life of a result', () => {
  test('a question, then its answer', () => {
    const report = reportOf('stage-missing', 'wrong-method');
    const state = run(ask(1, 'a'), answer(1, report));
    expect(state).toEqual({
      kind: 'shown',
      shown: { text: 'a', report, selected: 'stage-missing', revealed: false },
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

  test('a new report hides the secrets again', () => {
    const shown = run(ask(1, 'a'), answer(1, reportOf('x')), { kind: 'revealed', revealed: true });
    expect(shown).toMatchObject({ shown: { revealed: true } });
    expect(reduce(reduce(shown, ask(2, 'b')), answer(2, reportOf('x')))).toMatchObject({
      shown: { revealed: false },
    });
  });

  test('nothing can be chosen where nothing is shown', () => {
    expect(reduce(EMPTY, { kind: 'selected', cause: 'x' })).toBe(EMPTY);
  });
});

describe('segmentsOf', () => {
  const none = { marks: [], secrets: [], unread: [] };

  test('joins to the text it was given', () => {
    const text = 'curl https://example.com/?X-Amz-Signature=abc\nnoise';
    const segments = segmentsOf(text, {
      marks: [
        { start: 5, end: 25 },
        { start: 13, end: 24 },
      ],
      secrets: [{ start: 42, end: 45, kind: 'signature' }],
      unread: [{ start: 46, end: 51 }],
    });
    expect(segments.map((segment) => segment.text).join('')).toBe(text);
    expect(segments.map(({ mark }) => mark)).toEqual([
      undefined,
      1,
      2,
      1,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
    expect(segments.find(({ secret }) => secret)?.text).toBe('abc');
    expect(segments.at(-1)?.unread).toBe(true);
  });

  test('an empty text has no segments of any length', () => {
    expect(segmentsOf('', none).every(({ text }) => text === '')).toBe(true);
  });

  test('folds a long stretch that says nothing and counts what it left out', () => {
    const [head, fold, tail] = segmentsOf('x'.repeat(10_000), none);
    expect((head?.text.length ?? 0) + (fold?.elided ?? 0) + (tail?.text.length ?? 0)).toBe(10_000);
    expect(fold?.text).toBe('');
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
    conflicts: [],
    related: [],
    unread: [],
    secrets: [],
  };
}

function candidateOf(cause: string): CandidateReport {
  const words = { title: [cause], howToTell: [], fix: [], verify: [] };
  return {
    cause,
    error: 'not-found',
    level: 'possible',
    why: [],
    evidence: [],
    url: `/en/#cause-${cause}`,
    sources: [],
    ...words,
  };
}
