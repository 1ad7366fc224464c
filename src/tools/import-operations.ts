/** Reads what AWS's operations take and give out of the pinned JavaScript clients, for the check of the articles' samples. `--folder` as for import:models. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { packagesOf, pinned } from './import-models/files.ts';
import { withPackages } from './import-models/install.ts';
import { encodeService } from './import-operations/encode.ts';
import { models } from './import-operations/extract.ts';
import { root } from './root.ts';

const { folder: kept } = parseArgs({ options: { folder: { type: 'string' } } }).values;
/** Clients whose members stand in the table; of the others it has the operations' names. */
const whole = JSON.parse(
  readFileSync(join(import.meta.dirname, 'import-operations', 'services.json'), 'utf8'),
) as readonly string[];

await withPackages(packagesOf(pinned), kept, async (folder) => {
  const services: string[] = [];
  for await (const model of models(folder)) services.push(encodeService(model, whole.includes(model.client)));
  const text = [
    '# Generated from src/tools/import-models/packages.json by `npm run import:operations`. Do not edit.',
    ...services,
    '',
  ].join('\n');
  writeFileSync(join(root, 'src/tools/check/samples/aws/operations.generated.txt'), text);
  console.log(
    `${services.length} services, ${whole.length} with members; ${text.length} bytes, ${brotliCompressSync(text).length} in brotli.`,
  );
});
