/** Reads the errors that AWS's models declare out of the pinned JavaScript clients and writes them as one compact table. */
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { encodeCodes } from './import-models/encode.ts';
import { extract } from './import-models/extract.ts';
import { withPackages } from './import-models/install.ts';
import { unmodelled } from './import-models/unmodelled.ts';
import { write } from './generate/generated-file.ts';
import { root } from './root.ts';

await withPackages(
  join(import.meta.dirname, 'import-models', 'packages.json'),
  process.argv[2],
  async (folder) => {
    const services = await extract(folder);
    const table = encodeCodes(services, unmodelled);
    await write(root, {
      path: 'src/catalogue/codes.generated.ts',
      source: 'src/tools/import-models/packages.json by `npm run import:models`',
      body: `/** For \`readCodes\`. */\nexport const codes = ${JSON.stringify(table)};`,
    });
    const errors = services.reduce((sum, service) => sum + service.errors.length, 0);
    console.log(
      `${services.length} services, ${errors} errors, ${table.split('\n')[2]?.split(' ').length ?? 0} codes; ${brotliCompressSync(table).length} bytes (brotli).`,
    );
  },
);
