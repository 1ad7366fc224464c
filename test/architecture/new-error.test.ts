import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createFolder } from '../../src/tools/new-error/create-folder.ts';
import { nextSteps } from '../../src/tools/new-error/next-steps.ts';
import { root } from '../../src/tools/root.ts';

const scratch = mkdtempSync(join(tmpdir(), 'new-error-'));
const folder = join(scratch, 'content/errors/aws');
const today = new Date('2026-11-23T00:00:00Z');

const family = `import { defineKnownErrors } from '#core';
import { shared, sure } from '../words.ts';

const page = 'https://example.com/errors';

export const errors = defineKnownErrors([
  { code: 'NoSuchUpload', statuses: [404], messages: [sure(/^Gone/, 's3'), shared(/^Lost$/, [404])], source: page },
  {
    code: 'NoSuchKey',
    statuses: [404],
    messages: [],
    source: page,
  },
]);
`;
const cause = (id: string, codes: string, imports = ''): string =>
  `import { defineCause } from '#core';\n${imports}\nexport const cause = defineCause({ id: '${id}', explains: [${codes}] });\n`;

beforeEach(() => {
  rmSync(join(scratch, 'content'), { recursive: true, force: true });
  write('content/errors/aws/access-denied/error.ts', `aliases: ['AccessDeniedException', 'NotAllowed'],`);
  write('content/known/s3/errors.ts', family);
  write('content/known/s3/causes/own.ts', cause('own', `'NoSuchUpload', 'InvalidPart'`));
  write('content/known/s3/causes/others.ts', cause('others', `'NoSuchKey', 'NoSuchUpload'`));
  write(
    'content/known/s3/causes/leans.ts',
    cause('leans', `'NoSuchUpload'`, `import { call } from '../call.ts';`),
  );
  write('content/known/s3/cases/finished.txt', 'NoSuchUpload');
  write('content/known/s3/cases/finished.expected.json', '{ "shows": "own" }');
});
afterAll(() => {
  rmSync(scratch, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(join(scratch, path, '..'), { recursive: true });
  writeFileSync(join(scratch, path), text);
}
const read = (path: string): string => readFileSync(join(scratch, path), 'utf8');
const filesOf = (slug: string): string[] => globSync('**', { cwd: join(folder, slug) }).sort();

describe('an error that only the models know', () => {
  test('is a whole folder with what they say of it; what they do not say asks to be filled in', () => {
    const made = createFolder(scratch, 'dynamodb', 'ProvisionedThroughputExceededException', today);
    const slug = 'provisioned-throughput-exceeded-exception';
    expect(made).toMatchObject({ kind: 'made', folder: `content/errors/aws/${slug}`, causes: [] });
    expect(filesOf(slug)).toEqual([
      `cases/${slug}-cause.expected.json`,
      `cases/${slug}-cause.txt`,
      `causes/${slug}-cause.ts`,
      'en.mdx',
      'error.ts',
      'ja.mdx',
    ]);
    for (const file of filesOf(slug).filter((name) => !name.endsWith('.json')))
      expect(read(`content/errors/aws/${slug}/${file}`)).toContain('FILL_IN');
    const facts = read(`content/errors/aws/${slug}/error.ts`);
    expect(facts).toContain("services: ['dynamodb']");
    expect(facts).toContain('statuses: [400]');
    expect(facts).toContain("fault: 'client'");
    expect(facts).toContain("reason: 'Bad Request'");
  });

  test('a code of many services has those of them that the site names', () => {
    const made = createFolder(scratch, 'aws', 'ThrottlingException', today);
    expect(made.kind).toBe('made');
    const facts = read('content/errors/aws/throttling-exception/error.ts');
    expect(facts).toMatch(/services: \[(?:'[\w-]+'(?:, )?)+\]/);
    // Some services say that it is the client's fault, others the server's: an author has to look.
    expect(facts).toContain('fault: FILL_IN');
    expect(made.kind === 'made' && nextSteps(made)).toContain('content/services has no entry');
  });
});

describe('an error that is known already', () => {
  test('brings its words, its source and its causes; the entry is gone', () => {
    const made = createFolder(scratch, 's3', 'NoSuchUpload', today);
    expect(made).toMatchObject({ kind: 'made', known: { file: 'content/known/s3/errors.ts' } });
    const facts = read('content/errors/aws/no-such-upload/error.ts');
    expect(facts).toContain(
      "messages: [{ pattern: /^Gone/, certainty: 'sure', service: 's3' }, { pattern: /^Lost$/, certainty: 'shared', statuses: [404] }]",
    );
    expect(facts).toContain("url: 'https://example.com/errors'");
    expect(facts).toContain("causes: ['own', 'leans', 'others']");
    const left = read('content/known/s3/errors.ts');
    expect(left).not.toContain('NoSuchUpload');
    expect(left).toContain("code: 'NoSuchKey'");
  });

  test('a cause that is its own moves with its cases and is shown; others are shown where they stay', () => {
    const made = createFolder(scratch, 's3', 'NoSuchUpload', today);
    expect(filesOf('no-such-upload')).toEqual([
      'cases/finished.expected.json',
      'cases/finished.txt',
      'causes/own.ts',
      'en.mdx',
      'error.ts',
      'ja.mdx',
    ]);
    expect(globSync('content/known/s3/{causes,cases}/*', { cwd: scratch }).sort()).toEqual([
      'content/known/s3/causes/leans.ts',
      'content/known/s3/causes/others.ts',
    ]);
    const outline = [
      ...read('content/errors/aws/no-such-upload/ja.mdx').matchAll(/<(?:Cause|Case|Fix) .*>/g),
    ];
    expect(outline.map(([tag]) => tag)).toEqual([
      '<Cause id="own">',
      '<Case of="finished" />',
      '<Cause id="leans">',
      '<Cause id="others">',
      '<Fix cause="own">',
      '<Fix cause="leans">',
      '<Fix cause="others">',
    ]);
    const told = made.kind === 'made' ? nextSteps(made) : '';
    expect(told).toContain('own, with 1 case');
    expect(told).toContain('others, which stays in content/known/s3/causes/others.ts');
    expect(told).toMatch(/\d+ {2}error\.ts/);
  });
});

test.each([
  ['s33', 'NoSuchUpload', 'No service is called "s33". Near it: s3'],
  ['dynamodbb', 'NoSuchUpload', 'Near it: dynamodb'],
  ['s3', 'NoSuchUplod', 'Near it: NoSuchUpload'],
  ['dynamodb', 'NoSuchUpload', 'It is declared by S3'],
  ['aws', 'throttling', 'not an error code'],
  ['aws', 'AWS.SimpleQueueService.NonExistentQueue', 'not an error code'],
  ['aws', '../Escape', 'not an error code'],
  ['aws', 'AccessDenied', 'exists already'],
  ['aws', 'NotAllowed', 'alias of content/errors/aws/access-denied'],
])('%s %s is refused: %s', (service, code, why) => {
  const before = globSync('**', { cwd: scratch }).sort();
  expect(createFolder(scratch, service, code)).toMatchObject({
    kind: 'refused',
    why: expect.stringContaining(why) as string,
  });
  expect(globSync('**', { cwd: scratch }).sort()).toEqual(before);
  expect(read('content/known/s3/errors.ts')).toBe(family);
});

test('nothing in the catalogue is left to fill in', () => {
  const unfinished = globSync('content/**', { cwd: root }).filter((file) =>
    readFileSync(join(root, file), 'utf8').includes('FILL_IN'),
  );
  expect(unfinished).toEqual([]);
});
