import { spawn } from 'node:child_process';
import { root } from './root.ts';

/** How a command ended, and all that it printed. */
export interface Ended {
  /** `null` for one that was killed. */
  readonly status: number | null;
  readonly output: string;
}

/** Runs one of the project's programs in its folder, with `environment` added. Never throws. */
export function run(
  [program, ...parameters]: readonly [string, ...string[]],
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(program, parameters, {
      cwd: root,
      env: {
        ...process.env,
        PATH: `${root}/node_modules/.bin:${process.env['PATH'] ?? ''}`,
        ...environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => {
      chunks.push(Buffer.from(`${error.message}\n`));
    });
    child.on('close', (status) => {
      resolve({ status, output: Buffer.concat(chunks).toString() });
    });
  });
}
