import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { readArguments, type Asked } from '../../src/cli/arguments.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const HOST = 'a1b2c3d4e5.execute-api.us-east-1.amazonaws.com';
const PASTE = `curl -i https://${HOST}/prod -H 'x-api-key: abcdefghijklmnopqrstuvwxyz'\nHTTP/2 403\nx-amzn-errortype: ForbiddenException\n\n{"message":"Forbidden"}\n`;
const folder = mkdtempSync(join(tmpdir(), 'cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

const run = (
  parameters: readonly string[],
  input = '',
  environment: Readonly<Record<string, string>> = { LANG: 'C' },
) =>
  spawnSync(process.execPath, [MAIN, ...parameters], {
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...environment },
  });

describe('the exit status', () => {
  const rows: readonly (readonly [
    name: string,
    parameters: readonly string[],
    input: string,
    status: number,
  ])[] = [
    ['0: an error was named', [], PASTE, 0],
    ['0: a request was read', [], `https://${HOST}/prod`, 0],
    ['1: nothing was recognised', [], 'hello', 1],
    ['1: nothing was there', [], '', 1],
    ['2: an unknown option', ['--yaml'], PASTE, 2],
    ['2: an unknown language', ['--lang', 'fr'], PASTE, 2],
    ['2: a language that is not said', ['--lang'], PASTE, 2],
    ['2: two files', ['a', 'b'], '', 2],
    ['2: a file that is not there', [join(folder, 'none.txt')], '', 2],
    ['2: a folder', [folder], '', 2],
    ['0: help', ['--help'], '', 0],
  ];
  test.for(rows)('%s', ([, parameters, input, status]) => {
    const { status: code, stdout, stderr } = run(parameters, input);
    expect(code).toBe(status);
    // What went wrong goes to the one stream, what was asked for to the other.
    expect(status === 2 ? stdout : stderr).toBe('');
    expect(status === 2 ? stderr : stdout).not.toBe('');
  });
});

describe('the text', () => {
  test('names the error, its causes and the parts', () => {
    const { stdout } = run([], PASTE);
    expect(stdout).toMatch(/^This is Forbidden\./);
    expect(stdout).toContain('https://docs.mewrite.jp/en/errors/aws/forbidden/');
    expect(stdout).toContain('  1. ');
    expect(stdout).toContain('API id: a1b2c3d4e5');
  });

  test('is the same from a file', () => {
    const file = join(folder, 'paste.txt');
    writeFileSync(file, PASTE);
    expect(run([file]).stdout).toBe(run(['-'], PASTE).stdout);
  });

  test('holds no control characters of the paste', () => {
    const { stdout } = run([], 'GET / HTTP/1.1\nHost: a.b\nx-a: \u001b[31mred\u0007\u202e');
    expect(stdout).toContain('·[31mred··');
  });

  test('holds no secret', () => {
    expect(run([], PASTE).stdout + run(['--json'], PASTE).stdout).not.toContain('abcdefghijklmnopqrstuvwxyz');
  });
});

describe('the language', () => {
  const rows: readonly (readonly [
    name: string,
    parameters: readonly string[],
    environment: Readonly<Record<string, string>>,
    japanese: boolean,
  ])[] = [
    ['is English where nothing says otherwise', [], {}, false],
    ['is that of --lang', ['--lang', 'ja'], { LANG: 'C' }, true],
    ['is that of --lang=', ['--lang=ja'], { LANG: 'C' }, true],
    ['is that of LANG', [], { LANG: 'ja_JP.UTF-8' }, true],
    ['is that of LC_ALL before LANG', [], { LC_ALL: 'C', LANG: 'ja_JP.UTF-8' }, false],
    ['is that of LANG when LC_ALL is empty', [], { LC_ALL: '', LANG: 'ja_JP.UTF-8' }, true],
    ['is that of --lang before all', ['--lang', 'en'], { LC_ALL: 'ja_JP.UTF-8' }, false],
    ['is that of help too', ['--help'], { LANG: 'ja_JP.UTF-8' }, true],
  ];
  test.for(rows)('%s', ([, parameters, environment, japanese]) => {
    expect(/\p{Script=Hiragana}/u.test(run(parameters, PASTE, environment).stdout)).toBe(japanese);
  });
});

describe('--json', () => {
  const json = (input: string): Record<string, unknown> =>
    JSON.parse(run(['--json'], input).stdout) as Record<string, unknown>;

  test('has exactly the documented keys', () => {
    const made = json(PASTE);
    expect(Object.keys(made)).toEqual([
      'input',
      'headline',
      'request',
      'response',
      'endpoint',
      'errors',
      'candidates',
      'ruledOut',
      'conflicts',
      'related',
      'next',
      'question',
      'unread',
    ]);
    expect(Object.keys(made['input'] as object)).toEqual(['kinds', 'length', 'truncated']);
    expect(Object.keys(made['response'] as object)).toEqual(['status', 'headers', 'message']);
    const [candidate] = made['candidates'] as object[];
    const always = [
      'cause',
      'error',
      'level',
      'title',
      'why',
      'evidence',
      'howToTell',
      'fix',
      'verify',
      'url',
      'sources',
    ];
    expect(Object.keys(candidate ?? {}).filter((key) => key !== 'corrected')).toEqual(always);
  });

  test('leaves out what was not read, and keeps every list', () => {
    expect(json('hello')).toEqual({
      input: { kinds: ['text'], length: 5, truncated: false },
      headline: expect.any(String) as string,
      errors: [],
      candidates: [],
      ruledOut: [],
      conflicts: [],
      related: [],
      next: expect.any(String) as string,
      unread: [{ start: 0, end: 5, text: 'hello' }],
    });
  });

  test('has whole links, and words without marks', () => {
    const made = json(PASTE) as {
      errors: { url: string }[];
      candidates: { url?: string; why: string[]; sources: { url: string }[] }[];
      headline: string;
    };
    expect(made.errors[0]?.url).toBe('https://docs.mewrite.jp/en/errors/aws/forbidden/');
    for (const { url, why, sources } of made.candidates) {
      if (url)
        expect(url).toMatch(/^https:\/\/docs\.mewrite\.jp\/en\/errors\/aws\/[a-z-]+\/#cause-[a-z0-9-]+$/);
      else expect(sources.map((source) => source.url)).toContainEqual(expect.stringMatching(/^https:/));
      expect(why.every((words) => typeof words === 'string')).toBe(true);
    }
    expect(made.headline).not.toContain('`');
  });

  test('points into the paste', () => {
    const { errors } = json(PASTE) as {
      errors: { evidence: { start: number; end: number; text: string }[] }[];
    };
    for (const { start, end, text } of errors.flatMap(({ evidence }) => evidence))
      expect(PASTE.slice(start, end)).toBe(text);
  });
});

describe('what the command line asks for', () => {
  const rows: readonly (readonly [argv: readonly string[], asked: Asked])[] = [
    [[], { kind: 'check', json: false, verify: false, locale: 'en', file: undefined }],
    [['--json', 'a.txt'], { kind: 'check', json: true, verify: false, locale: 'en', file: 'a.txt' }],
    [['-'], { kind: 'check', json: false, verify: false, locale: 'en', file: undefined }],
    [['-h', '--lang=ja'], { kind: 'help', locale: 'ja' }],
    [['--lang', 'ja', '--nope'], { kind: 'wrong', what: 'option', value: '--nope', locale: 'ja' }],
    [['--lang='], { kind: 'wrong', what: 'language', value: '', locale: 'en' }],
    [['a', 'b'], { kind: 'wrong', what: 'too-many', value: '', locale: 'en' }],
  ];
  test.for(rows)('%j', ([argv, asked]) => {
    expect(readArguments(argv, {})).toEqual(asked);
  });
});
