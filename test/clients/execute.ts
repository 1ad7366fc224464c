import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LONG_TERM_KEY_ID, REGION, SECRET_ACCESS_KEY } from './keys.ts';

/** No configuration of the machine reaches a client, and no client looks for credentials elsewhere. */
const home = mkdtempSync(join(tmpdir(), 'clients-home-'));
const environment = {
  PATH: process.env['PATH'] ?? '',
  HOME: home,
  LANG: 'C.UTF-8',
  AWS_ACCESS_KEY_ID: LONG_TERM_KEY_ID,
  AWS_SECRET_ACCESS_KEY: SECRET_ACCESS_KEY,
  AWS_DEFAULT_REGION: REGION,
  AWS_REGION: REGION,
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_MAX_ATTEMPTS: '1',
  AWS_PAGER: '',
  AWS_CONFIG_FILE: join(import.meta.dirname, 'scripts', 'aws.config'),
  PYTHONDONTWRITEBYTECODE: '1',
  PYTHONWARNINGS: 'ignore',
};

interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

/**
 * Runs a client with the example keys in its environment and nothing else of this machine but `PATH`.
 * @returns what it printed.
 * @throws Error with its own words when it fails, is missing or takes longer than a minute.
 */
export async function execute(
  command: string,
  parameters: readonly string[],
  { env = {}, input = '' }: Options = {},
): Promise<string> {
  const child = spawn(command, parameters, { env: { ...environment, ...env }, timeout: 60_000 });
  const out: Buffer[] = [];
  const errors: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => out.push(piece));
  child.stderr.on('data', (piece: Buffer) => errors.push(piece));
  // A client that fails early closes its input; its own words say why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0)
    throw new Error(
      `${command} ${parameters[0] ?? ''} ended with ${status}:\n${Buffer.concat(errors).toString()}`,
    );
  return Buffer.concat(out).toString();
}
