/**
 * Reads the errors that AWS's models declare out of the pinned JavaScript clients and writes them twice: as the compact table that the
 * checker loads, and as the reference that pages are made of. Says what changed before it writes.
 * `--folder <path>` keeps the clients there, so that they are installed once.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { readReference, type Reference, type ReferenceService } from '../catalogue/reference.ts';
import { changes } from './import-models/compare.ts';
import { encodeCodes } from './import-models/encode.ts';
import { encodeReference, sharedCodes } from './import-models/encode-reference.ts';
import { extract } from './import-models/extract.ts';
import { packagesOf, pinned, referenceFile } from './import-models/files.ts';
import { withPackages } from './import-models/install.ts';
import { unmodelled } from './import-models/unmodelled.ts';
import { write } from './generate/generated-file.ts';
import { root } from './root.ts';

const SOURCE = 'src/tools/import-models/packages.json by `npm run import:models`';
const { folder: kept } = parseArgs({ options: { folder: { type: 'string' } } }).values;
await withPackages(packagesOf(pinned), kept, async (folder) => {
  const services: ReferenceService[] = [];
  for (const id of Object.keys(pinned).sort()) services.push(await extract(folder, id));
  const before: Reference = existsSync(referenceFile)
    ? readReference(readFileSync(referenceFile, 'utf8'))
    : { read: '', services: [], lists: [], shared: [] };
  const lists = unmodelled.map((list) => ({
    ...list,
    byStatus: Object.fromEntries(
      Object.entries(list.byStatus).map(([status, codes]) => [status, codes.trim().replace(/\s+/g, ' ')]),
    ),
  }));
  const after: Reference = {
    read: new Date().toISOString().slice(0, 10),
    services,
    lists,
    shared: sharedCodes(services, lists, before.shared),
  };
  const found = changes(before, after);
  console.log(found.length > 0 ? found.join('\n') : 'Nothing changed.');
  const text = encodeReference(after, `from ${SOURCE}`);
  writeFileSync(referenceFile, text);
  const table = encodeCodes(services, unmodelled);
  await write(root, {
    path: 'src/catalogue/codes.generated.ts',
    source: SOURCE,
    body: `/** For \`readCodes\`. */\nexport const codes = ${JSON.stringify(table)};`,
  });
  const errors = services.reduce((sum, service) => sum + service.errors.length, 0);
  console.log(
    `${services.length} services, ${errors} errors, ${table.split('\n')[2]?.split(' ').length ?? 0} codes, ${after.shared.length} of them shared.`,
    `Table: ${brotliCompressSync(table).length} bytes (brotli). Reference: ${text.length} bytes.`,
  );
});
