import { join } from 'node:path';
import type { Capture } from './capture.ts';
import { execute } from './execute.ts';
import { record } from './loopback.ts';
import { tool } from './tools.ts';

const SCRIPT = join(import.meta.dirname, 'scripts', 'fog.rb');
const NAMES = ['PUT of one signed chunk', 'PUT of three signed chunks', 'PUT of text', 'GET'];

export async function fogCaptures(): Promise<readonly Capture[]> {
  const requests = await record(async ({ origin }) => {
    await execute(tool('ruby with fog-aws'), [SCRIPT, origin]);
  });
  if (requests.length !== NAMES.length) throw new Error(`fog-aws: ${requests.length} requests arrived`);
  return requests.map((bytes, i) => ({ name: NAMES[i] ?? '', bytes }));
}
