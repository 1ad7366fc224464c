import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createFolder } from '../../src/tools/new-error/create-folder.ts';
import { root } from '../../src/tools/root.ts';

const scratch = mkdtempSync(join(tmpdir(), 'new-error-'));
const folder = join(scratch, 'content/errors/aws');

beforeAll(() => {
  mkdirSync(join(folder, 'access-denied'), { recursive: true });
  writeFileSync(join(folder, 'access-denied/error.ts'), `aliases: ['AccessDeniedException', 'NotAllowed'],`);
});
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

test('a new error is a whole folder, and each of its files asks to be filled in', () => {
  const made = createFolder(scratch, 'aws', 'ThrottlingException', new Date('2026-11-23T00:00:00Z'));
  expect(made).toEqual({
    kind: 'made',
    folder: 'content/errors/aws/throttling-exception',
    cause: 'throttling-exception-cause',
  });
  const files = globSync('**', { cwd: join(folder, 'throttling-exception') }).sort();
  expect(files).toEqual([
    'cases/throttling-exception-cause.expected.json',
    'cases/throttling-exception-cause.txt',
    'causes/throttling-exception-cause.ts',
    'en.mdx',
    'error.ts',
    'ja.mdx',
  ]);
  for (const file of files.filter((name) => !name.endsWith('.json'))) {
    expect(readFileSync(join(folder, 'throttling-exception', file), 'utf8')).toContain('FILL_IN');
  }
});

test.each([
  ['azure', 'Throttling', 'not a provider'],
  ['aws', 'throttling', 'not an error code'],
  ['aws', 'AWS.SimpleQueueService.NonExistentQueue', 'not an error code'],
  ['aws', '../Escape', 'not an error code'],
  ['aws', 'AccessDenied', 'exists already'],
  ['aws', 'NotAllowed', 'alias of content/errors/aws/access-denied'],
])('%s %s is refused: %s', (provider, code, why) => {
  const before = readdirSync(folder);
  expect(createFolder(scratch, provider, code)).toMatchObject({
    kind: 'refused',
    why: expect.stringContaining(why) as string,
  });
  expect(readdirSync(folder)).toEqual(before);
});

test('nothing in the catalogue is left to fill in', () => {
  const unfinished = globSync('content/**', { cwd: root }).filter((file) =>
    readFileSync(join(root, file), 'utf8').includes('FILL_IN'),
  );
  expect(unfinished).toEqual([]);
});
