import { describe, expect, test } from 'vitest';
import { explain } from '../../src/checker/paste/explain.ts';
import { Lines } from '../../src/checker/paste/lines.ts';
import { editBetween, rebased } from '../../src/checker/paste/rebase.ts';
import { checkAndReport } from '../../src/report/index.ts';

describe('marks while somebody types', () => {
  const text = 'GET /prod/pets 403 Forbidden';
  const span = (words: string, within = text) => {
    const start = within.indexOf(words);
    return { start, end: start + words.length };
  };

  test.for([
    ['before them', 'curl GET /prod/pets 403 Forbidden', ['/prod', '403']],
    ['behind them', 'GET /prod/pets 403 Forbidden!', ['/prod', '403']],
    ['between them', 'GET /prod/pets/7 403 Forbidden', ['/prod', '403']],
    ['inside one, which goes', 'GET /prod/pets 4x03 Forbidden', ['/prod']],
    ['by taking one away', 'GET /pets 403 Forbidden', ['403']],
  ] as const)('an edit %s', ([, after, kept]) => {
    const moved = rebased([span('/prod'), span('403')], editBetween(text, after));
    expect(moved.map(({ start, end }) => after.slice(start, end))).toEqual(kept);
  });

  test('no edit leaves them as they are', () => {
    const spans = [span('403')];
    expect(rebased(spans, editBetween(text, text))).toBe(spans);
  });
});

describe('Lines', () => {
  const text = 'first\nsecond\n\nfourth';
  const lines = new Lines(text);

  test('knows each line without its break', () => {
    expect(lines.count).toBe(4);
    expect([0, 1, 2, 3].map((line) => text.slice(lines.at(line).start, lines.at(line).end))).toEqual([
      'first',
      'second',
      '',
      'fourth',
    ]);
  });

  test('finds the line of an offset', () => {
    for (let offset = 0; offset <= text.length; offset++)
      expect(lines.lineOf(offset)).toBe(text.slice(0, offset).split('\n').length - 1);
  });
});

describe('explain', () => {
  const text =
    'curl https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/users -H "Authorization: Bearer abcdefghijklmnop1234"\n\nzzz ??? zzz\n{"message":"Missing Authentication Token"}';
  const report = checkAndReport(text, 'en', Date.UTC(2026, 10, 23));
  const at = (words: string) => explain(report, report.candidates[0]?.cause, text.indexOf(words) + 1);

  test('names the smallest part at a place', () => {
    expect(at('ap-northeast-1')?.part?.value).toBe('ap-northeast-1');
    expect(at('a1b2c3d4e5')?.part?.value).toBe('a1b2c3d4e5');
  });

  test('tells the error that a message states', () => {
    expect(at('Missing Authentication')?.error?.code).toBe('MissingAuthenticationToken');
  });

  test('tells a secret', () => {
    expect(at('abcdefghijklmnop')?.secret).toBe('token');
  });

  test('tells what was not read', () => {
    expect(at('???')?.unread).toBe(true);
  });

  test('tells what the chosen cause takes a piece for, and of no other cause', () => {
    const [candidate] = report.candidates;
    const [quote] = candidate?.evidence ?? [];
    const told = explain(report, candidate?.cause, quote?.start ?? -1);
    expect(told?.reasons.every((reason) => reason.candidate === candidate)).toBe(true);
    expect(told?.reasons.length).toBeGreaterThan(0);
    expect(explain(report, undefined, quote?.start ?? -1)?.reasons).toEqual([]);
  });

  test('has nothing to say behind the end', () => {
    expect(explain(report, undefined, text.length)).toBeUndefined();
  });
});
