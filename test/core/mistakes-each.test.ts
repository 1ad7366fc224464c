import { describe, expect, test } from 'vitest';
import { findMistakes, mistakeList, type MistakeId } from '../../src/core/sigv4/mistakes/index.ts';
import { BASES, inputFor, rightClient, SECRET, signAs } from './mistakes-client.ts';
import { MADE, TYPED } from './mistakes-made.ts';

/** Enough for each mistake alone. */
const ALONE = 20_000;

/** Each mistake in the first request where it makes a difference. */
const REQUESTS_EACH = 1;
const cases = MADE.flatMap(([id, what, wrong]) =>
  BASES.flatMap((base) => {
    const right = rightClient(base);
    const changes = wrong(right, base);
    const client = { ...right, ...changes };
    return changes === undefined || signAs(client) === signAs(right) ? [] : [{ id, what, base, client }];
  }).slice(0, REQUESTS_EACH),
);

const namesOf = (found: ReturnType<typeof findMistakes>['found']): (MistakeId | undefined)[] =>
  found?.flatMap(({ id, alternatives }) => [id, ...alternatives.map((other) => other.id)]) ?? [];

describe('one mistake', () => {
  test.for(
    cases.map((one): [string, string, string, (typeof cases)[number]] => [
      one.id,
      one.what,
      one.base.name,
      one,
    ]),
  )('%s (%s) in %s', ([id, , , { base, client }]) => {
    const input = inputFor(base, client);
    const { found, complete } = findMistakes({ ...input, budget: ALONE });
    expect(complete).toBe(true);
    expect(found?.length).toBe(1);
    expect(namesOf(found)).toContain(id);
  });

  test('each is made in some request', () => {
    const made = new Set<string>([...cases, ...TYPED.map(([id]) => ({ id }))].map(({ id }) => id));
    expect(mistakeList.map(([id]) => id).filter((id) => !made.has(id))).toEqual([]);
  });

  test('a signature with one digit changed has no reason', { timeout: 120_000 }, () => {
    for (const { base, client } of cases.filter((_, index) => index % 40 === 0)) {
      const { goal, ...input } = inputFor(base, client);
      const { found } = findMistakes({
        ...input,
        goal: {
          kind: 'signature',
          signature: `${signAs(client)}`.replace(/^./, '!'),
          secretAccessKey: SECRET,
        },
        budget: ALONE,
      });
      expect(goal.kind).toBe('signature');
      expect(found).toBeUndefined();
    }
  });

  test('the hash of a log is enough for what changes the canonical request', { timeout: 120_000 }, () => {
    for (const { id, base, client } of cases.filter((_, index) => index % 3 === 0)) {
      const right = rightClient(base);
      if (client.hash(client.print(client)) === right.hash(right.print(right))) continue;
      const { found } = findMistakes({ ...inputFor(base, client, 'hash'), budget: ALONE });
      expect(namesOf(found), `${id} in ${base.name}`).toContain(id);
    }
  });
});

describe('a secret that was typed wrongly here', () => {
  test.for(TYPED)('%s: %j', ([id, typed]) => {
    const [base] = BASES;
    if (!base) throw new Error('no request');
    const client = rightClient(base);
    const { found } = findMistakes({
      ...inputFor(base, client),
      goal: { kind: 'signature', signature: signAs(client), secretAccessKey: typed },
      budget: ALONE,
    });
    expect(namesOf(found)).toContain(id);
    expect(found?.[0]?.id).toBe(id);
    expect(JSON.stringify(found)).not.toContain(SECRET.slice(0, 12));
  });
});

test('a right signature has no mistake', () => {
  for (const base of BASES) expect(findMistakes(inputFor(base, rightClient(base))).found).toEqual([]);
});
