import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** AWS's documented examples. */
export const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
export const SESSION_TOKEN = 'session-token/of+an=example';

const ENVIRONMENT: Readonly<Record<string, string>> = {
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: SECRET,
  AWS_EC2_METADATA_DISABLED: 'true',
  // Only what is printed may say where a request goes.
  AWS_REGION: 'eu-north-1',
  AWS_DEFAULT_REGION: 'eu-north-1',
  LANG: 'C.UTF-8',
  NO_PROXY: '*',
};

export interface Program {
  readonly command: string;
  readonly parameters: readonly string[];
  /** Name of the file that the program is written to, handed over as the last parameter. */
  readonly file: string;
  readonly text: string;
  readonly environment?: Readonly<Record<string, string>> | undefined;
}

export interface Outcome {
  readonly status: number | null;
  readonly output: string;
  /** Files that were not there before: there must be none. */
  readonly newFiles: readonly string[];
}

/** Runs a program in an empty folder, with its own home and nothing of this machine's environment. */
export async function run({ command, parameters, file, text, environment = {} }: Program): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'printers-'));
  const place = join(folder, 'work');
  mkdirSync(place);
  symlinkSync(fileURLToPath(new URL('../../node_modules', import.meta.url)), join(folder, 'node_modules'));
  writeFileSync(join(folder, file), text);
  try {
    const result = await start(command, [...parameters, join(folder, file)], {
      cwd: place,
      env: {
        PATH: `/usr/local/bin:/usr/bin:/bin:${process.env['PATH'] ?? ''}`,
        HOME: folder,
        ...ENVIRONMENT,
        ...environment,
      },
    });
    return { ...result, newFiles: readdirSync(place) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function start(
  command: string,
  parameters: readonly string[],
  options: { readonly cwd: string; readonly env: Record<string, string> },
): Promise<Pick<Outcome, 'status' | 'output'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      ...options,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: 50_000,
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString('utf8');
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, output }));
  });
}
