import { describe, expect, test } from 'vitest';
import { check } from '#core';
import { rank } from '../../src/core/diagnose/rank.ts';
import type { Polarity, Span, Strength, Verdict } from '../../src/core/model.ts';
import { smallCatalogue, sure, type SmallCause } from './small-catalogue.ts';

const verdict = (
  cause: string,
  polarity: Polarity,
  strength: Strength,
  ...at: readonly number[]
): Verdict => {
  const spans = at.map((start): Span => ({ start, end: start + 1 }));
  return {
    cause,
    polarity,
    strength,
    why: 'said',
    data: {},
    evidence: [spans[0] ?? { start: 0, end: 1 }, ...spans.slice(1)],
  };
};
const levels = (verdicts: readonly Verdict[], prior = 0) =>
  rank(verdicts, () => prior).map(({ cause, level }) => `${cause}: ${level}`);
const decibans = (...verdicts: readonly Verdict[]): number | undefined =>
  rank(verdicts, () => 0)[0]?.decibans;

describe('a cause is', () => {
  const rows: readonly (readonly [name: string, verdicts: readonly Verdict[], level: string])[] = [
    [
      'confirmed by a proof, whatever speaks against it',
      [verdict('a', 'supports', 'proof', 1), verdict('a', 'against', 'strong', 2)],
      'a: confirmed',
    ],
    ['likely with one strong piece of evidence', [verdict('a', 'supports', 'strong', 1)], 'a: likely'],
    [
      'likely with two moderate ones',
      [verdict('a', 'supports', 'moderate', 1), verdict('a', 'supports', 'moderate', 2)],
      'a: likely',
    ],
    ['possible with one moderate piece', [verdict('a', 'supports', 'moderate', 1)], 'a: possible'],
    [
      'possible when as much speaks against it',
      [verdict('a', 'supports', 'strong', 1), verdict('a', 'against', 'moderate', 2)],
      'a: possible',
    ],
    [
      'ruled out by one verdict, whatever supports it',
      [verdict('a', 'supports', 'proof', 1), verdict('a', 'rules-out', 'strong', 2)],
      'a: ruled-out',
    ],
  ];
  test.for(rows)('%s', ([, verdicts, level]) => {
    expect(levels(verdicts)).toEqual([level]);
  });

  test('lifted by how common it is', () => {
    expect(levels([verdict('a', 'supports', 'moderate', 1)], 8)).toEqual(['a: likely']);
  });
});

describe('one piece of text', () => {
  test('counts once', () => {
    expect(decibans(verdict('a', 'supports', 'moderate', 1), verdict('a', 'supports', 'moderate', 1))).toBe(
      8,
    );
  });

  test('counts once, in whatever order its parts are named', () => {
    expect(
      decibans(verdict('a', 'supports', 'moderate', 1, 2), verdict('a', 'supports', 'moderate', 2, 1)),
    ).toBe(8);
  });

  test('counts at its strongest, whatever came first', () => {
    expect(decibans(verdict('a', 'supports', 'weak', 1), verdict('a', 'supports', 'strong', 1))).toBe(15);
    expect(decibans(verdict('a', 'supports', 'strong', 1), verdict('a', 'supports', 'weak', 1))).toBe(15);
  });

  test('counts for a cause and against it', () => {
    expect(decibans(verdict('a', 'supports', 'strong', 1), verdict('a', 'against', 'weak', 1))).toBe(12);
  });

  test('counts for each cause', () => {
    expect(
      rank([verdict('a', 'supports', 'weak', 1), verdict('b', 'supports', 'weak', 1)], () => 0).map(
        ({ decibans: own }) => own,
      ),
    ).toEqual([3, 3]);
  });
});

describe('the order', () => {
  test('is by level, then by evidence', () => {
    const verdicts = [
      verdict('out', 'rules-out', 'strong', 1),
      verdict('weak', 'supports', 'weak', 1),
      verdict('strong', 'supports', 'strong', 1),
      verdict('proved', 'supports', 'proof', 1),
      verdict('moderate', 'supports', 'moderate', 1),
    ];
    expect(rank(verdicts, () => 0).map(({ cause }) => cause)).toEqual([
      'proved',
      'strong',
      'moderate',
      'weak',
      'out',
    ]);
  });

  test('of equals is by id, whoever spoke first', () => {
    const verdicts = ['c', 'a', 'b'].map((cause) => verdict(cause, 'supports', 'weak', 1));
    expect(rank(verdicts, () => 0).map(({ cause }) => cause)).toEqual(['a', 'b', 'c']);
    expect(rank(verdicts.toReversed(), () => 0).map(({ cause }) => cause)).toEqual(['a', 'b', 'c']);
  });
});

describe('asking causes', () => {
  const error = { code: 'Oops', messages: [sure(/^oops$/)], causes: ['a'] } as const;
  const TEXT = 'curl https://example.com/\n{"message":"oops"}';

  test('a cause that fails has no opinion, and the others keep theirs', () => {
    const broken: SmallCause = {
      id: 'broken',
      explains: ['Oops'],
      detect: () => {
        throw new Error('no');
      },
    };
    const sound: SmallCause = {
      id: 'a',
      explains: ['Oops'],
      detect: (facts, judge) =>
        judge.supports('strong', 'said', { what: 'x' }, ...facts.all('error-message')),
      correct: () => {
        throw new Error('no');
      },
    };
    expect(check(TEXT, smallCatalogue([error], [broken, sound])).candidates).toMatchObject([
      { cause: 'a', error: 'oops', corrected: undefined },
    ]);
  });

  test('a verdict without evidence, or with words that the cause does not have, is none', () => {
    const cause: SmallCause = {
      id: 'a',
      explains: ['Oops'],
      detect: (facts, judge) => [
        ...judge.supports('strong', 'said', {}),
        ...judge.supports('strong', 'unsaid', {}, ...facts.all('error-message')),
      ],
    };
    expect(check(TEXT, smallCatalogue([error], [cause])).candidates).toEqual([]);
  });

  test('a cause that only speaks against itself is no candidate', () => {
    const cause: SmallCause = {
      id: 'a',
      explains: ['Oops'],
      detect: (facts, judge) => judge.against('weak', 'said', {}, ...facts.all('error-message')),
    };
    const { candidates, ruledOut } = check(TEXT, smallCatalogue([error], [cause]));
    expect([...candidates, ...ruledOut]).toEqual([]);
  });

  test('a cause of another error is not asked', () => {
    const cause: SmallCause = {
      id: 'b',
      explains: ['Other'],
      detect: (facts, judge) => judge.supports('strong', 'said', {}, ...facts.all('error-message')),
    };
    expect(check(TEXT, smallCatalogue([error], [cause])).candidates).toEqual([]);
  });
});

describe('a corrected request', () => {
  const HOST = 'a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com';
  const signed = (region: string): string =>
    `-H 'Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261101/${region}/execute-api/aws4_request, SignedHeaders=host, Signature=abc'`;
  const corrected = (curl: string, correct: SmallCause['correct']) => {
    const cause: SmallCause = {
      id: 'a',
      explains: ['Oops'],
      detect: (facts, judge) => judge.supports('strong', 'said', {}, ...facts.all('error-message')),
      correct,
    };
    return check(
      `${curl}\n{"message":"oops"}`,
      smallCatalogue([{ code: 'Oops', messages: [sure(/^oops$/)] }], [cause]),
    ).candidates[0]?.corrected;
  };
  const pathMended: SmallCause['correct'] = (request) => ({ ...request, path: '/prod/{path}' });

  const rows: readonly (readonly [name: string, curl: string, sign: object | undefined])[] = [
    [
      'signed for another Region is signed for the host’s',
      `curl https://${HOST}/prod ${signed('us-east-1')}`,
      { region: 'ap-northeast-1', service: 'execute-api' },
    ],
    [
      'that curl signed for another Region too',
      `curl https://${HOST}/prod --aws-sigv4 aws:amz:us-east-1:execute-api -u a:b`,
      { region: 'ap-northeast-1', service: 'execute-api' },
    ],
    ['that was not signed stays so', `curl https://${HOST}/prod`, undefined],
    [
      'to a host that names no Region keeps its own',
      `curl https://api.example.com/prod --aws-sigv4 aws:amz:eu-west-1:execute-api -u a:b`,
      { region: 'eu-west-1', service: 'execute-api' },
    ],
  ];
  test.for(rows)('%s', ([, curl, sign]) => {
    const { request, applicability } = corrected(curl, pathMended) ?? {};
    expect(request?.sign).toEqual(sign);
    expect(applicability).toBe('placeholders');
  });

  test('that a cause signs on purpose for another Region is left to it', () => {
    const sign = { region: 'eu-central-1', service: 's3' };
    expect(
      corrected(`curl https://${HOST}/prod ${signed('us-east-1')}`, (request) => ({ ...request, sign })),
    ).toMatchObject({ applicability: 'exact', request: { sign } });
  });
});
