import { expect, test } from 'vitest';
import { patternsIn } from '../../src/tools/check/patterns/collect.ts';
import { judge } from '../../src/tools/check/patterns/judge.ts';

const verdict = async (source: string): Promise<string> =>
  (await judge({ source, flags: '', where: 'here' })).verdict;

test('every literal of a module is found, with its flags and its line', () => {
  expect(patternsIn('const a = /x{1,3}/gi;\nconst b = [/[/]/, "/no/"];\n', 'a.ts')).toEqual([
    { source: 'x{1,3}', flags: 'gi', where: 'a.ts:1' },
    { source: '[/]', flags: '', where: 'a.ts:2' },
  ]);
});

test('a pattern that backtracks without end is seen, a bounded one is let through', async () => {
  expect(await verdict('^(?:a+)+$')).toBe('slow');
  expect(await verdict('\\s*\\n')).toBe('slow');
  expect(await verdict('^a{1,80}b')).toBe('safe');
});
