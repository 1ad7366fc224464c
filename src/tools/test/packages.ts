import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findChromium } from './chromium.ts';

/** A program that tests run, and how it is known to be there. */
interface Tool {
  /** Of Debian; elsewhere the names to look for. */
  readonly packages: readonly string[];
  /** @returns the program's path. */
  readonly find: () => string | undefined;
}

/** Debian's own first: its packages belong to Debian's interpreters, not to another one that stands earlier in `PATH`. */
const FOLDERS = ['/usr/bin', ...(process.env['PATH'] ?? '').split(delimiter)];

const TOOLS = {
  chromium: { packages: ['chromium', 'fonts-noto-cjk'], find: findChromium },
  curl: { packages: ['curl'], find: () => programs('curl')[0] },
  aws: { packages: ['awscli'], find: () => programs('aws')[0] },
  s3cmd: { packages: ['s3cmd'], find: () => programs('s3cmd')[0] },
  openssl: { packages: ['openssl'], find: () => programs('openssl')[0] },
  http: { packages: ['httpie'], find: () => programs('http')[0] },
  python3: {
    packages: ['python3-boto3', 'python3-requests'],
    find: () => programs('python3').find(runs('-c', 'import boto3, requests')),
  },
  /** Where nothing but the language is asked for. */
  'python3 alone': { packages: ['python3'], find: () => programs('python3').find(runs('-c', 'import ast')) },
  shellcheck: { packages: ['shellcheck'], find: () => programs('shellcheck')[0] },
  php: {
    packages: ['php-cli', 'php-guzzlehttp-guzzle'],
    find: () => programs('php').find(runs('-r', 'require "GuzzleHttp/autoload.php";')),
  },
  'ruby with fog-aws': {
    packages: ['ruby-fog-aws'],
    find: () => programs('ruby').find(runs('-e', 'require "fog/aws"')),
  },
  'ruby with aws-sdk-core': {
    packages: ['ruby-aws-sdk-core'],
    find: () => programs('ruby').find(runs('-e', 'require "aws-sigv4"; require "aws-sdk-core"')),
  },
  'go with aws-sdk-go-v2': {
    packages: ['golang-go', 'golang-github-aws-aws-sdk-go-v2-dev'],
    find: () =>
      existsSync('/usr/share/gocode/src/github.com/aws/aws-sdk-go-v2') ? programs('go')[0] : undefined,
  },
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof TOOLS;

/** @returns the path of a program that has what the tests need of it. */
export const findTool = (name: ToolName): string | undefined => TOOLS[name].find();

/** Installs Debian's packages, all at once, where that is possible. @returns the names of what is missing still. */
export function ensureTools(wanted: readonly ToolName[] = ALL): readonly ToolName[] {
  const missing = missingTools(wanted);
  if (missing.length === 0 || !existsSync('/usr/bin/apt-get') || process.getuid?.() !== 0) return missing;
  const packages = missing.flatMap((name) => TOOLS[name].packages);
  console.log(`Installing with apt-get: ${packages.join(' ')} …`);
  const installed = apt('update', '-q') && apt('install', '-y', '-q', '--no-install-recommends', ...packages);
  return installed ? missingTools(wanted) : missing;
}

/** @returns what to do about missing programs, in the words of this machine's reader. */
export const howToGet = (missing: readonly ToolName[]): string =>
  [
    `The checks and tests need what was not found here: ${missing.join(', ')}.`,
    `  Debian, Ubuntu:  sudo apt-get install ${missing.flatMap((name) => TOOLS[name].packages).join(' ')}`,
    `  elsewhere:       install what those packages hold; python3 needs boto3 and requests, php needs Guzzle;`,
    `                   Chrome will do for Chromium, or set CHROMIUM to the browser's path`,
    'Then run it again.',
  ].join('\n');

const ALL = Object.keys(TOOLS) as readonly ToolName[];

const missingTools = (wanted: readonly ToolName[]): readonly ToolName[] =>
  wanted.filter((name) => findTool(name) === undefined);

const programs = (name: string): readonly string[] =>
  FOLDERS.map((folder) => join(folder, name)).filter((path) => existsSync(path));

const runs =
  (...parameters: string[]) =>
  (program: string): boolean =>
    spawnSync(program, parameters, { stdio: 'ignore', timeout: 20_000 }).status === 0;

function apt(...parameters: string[]): boolean {
  const { status } = spawnSync('apt-get', parameters, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
