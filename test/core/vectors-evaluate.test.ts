import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { Vector } from '../../src/tools/evaluate/vector.ts';
import { runVector } from '../../src/tools/evaluate/vectors.ts';
import { runWrongClient, type WrongClient } from '../../src/tools/evaluate/wrong-clients.ts';

const tool = fileURLToPath(new URL('../../src/tools/evaluate.ts', import.meta.url));
const file = (name: string): string => fileURLToPath(new URL(`../vectors/${name}`, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const evaluate = (...words: readonly string[]): string =>
  execFileSync(process.execPath, [tool, ...words], { encoding: 'utf8' });

test.each([
  ['signing.json', '152 passed, 0 failed'],
  ['parts.json', '109 passed, 0 failed'],
  ['service-answers.json', '37 passed, 0 failed'],
])('every vector of %s passes', (name, last) => {
  expect(evaluate('--vectors', file(name)).trim().split('\n').at(-1)).toBe(last);
});

test('every wrong client is told by the parts that differ, and by those alone', () => {
  const { cases } = JSON.parse(readFileSync(file('wrong-clients.json'), 'utf8')) as {
    readonly cases: readonly WrongClient[];
  };
  expect(cases.map(runWrongClient).flatMap(({ faults }) => faults)).toEqual([]);
  expect(cases).toHaveLength(59);
});

test('without a file it says how it is used', () => {
  const { status, stderr } = spawnSync(process.execPath, [tool, '--vectors'], { encoding: 'utf8' });
  expect([status, stderr.includes('--wrong-clients FILE.json')]).toEqual([2, true]);
});

describe('a vector that fails', () => {
  const vectors = JSON.parse(readFileSync(file('signing.json'), 'utf8')) as readonly Vector[];
  const vector = vectors.find(({ id }) => id === 'aws-docs/iam-list-users-get');
  if (!vector) throw new Error('no such vector');

  test('ends with a count and a status that says so', () => {
    const path = join(folder, 'one.json');
    const wrong = { ...vector, region: 'eu-west-1' };
    writeFileSync(path, JSON.stringify({ note: 'in an object, too', vectors: [vector, wrong] }));
    const { status, stdout } = spawnSync(process.execPath, [tool, '--vectors', path], { encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(
        /^FAIL aws-docs\/iam-list-users-get: string to sign, line 3: expected ".*us-east-1/,
      ),
      '1 passed, 1 failed',
    ]);
  });

  test('names the first line that differs', () => {
    const request = { ...vector.request, target: '/?Action=ListUsers' };
    expect(runVector({ ...vector, request }).faults[0]).toBe(
      'canonical request, line 3: expected "Action=ListUsers&Version=2010-05-08", got "Action=ListUsers"',
    );
  });

  test('names an option that nothing here knows, and nothing does when it passes', () => {
    const options = { ...vector.options, sortHeaderValues: true };
    expect(runVector({ ...vector, options }).faults).toEqual([]);
    expect(runVector({ ...vector, options, service: 'ec2' }).faults[0]).toBe(
      'option not known: sortHeaderValues',
    );
  });

  test('does not end the run when it is no vector at all', () => {
    expect(runVector({ ...vector, timestamp: 'yesterday' }).faults[0]).toMatch(/^threw RangeError/);
  });
});
