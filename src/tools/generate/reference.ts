import { readFileSync } from 'node:fs';
import { readReference } from '../../catalogue/reference.ts';
import { encodeService } from '../import-models/encode-reference.ts';
import { clientsIn, extract, versionOf } from '../import-models/extract.ts';
import { pinned, referenceFile } from '../import-models/files.ts';

/**
 * Proves the reference on the clients that are installed anyway: what they declare must stand in the file as it is.
 * @returns what is wrong, in lines.
 */
export async function referenceFaults(root: string): Promise<readonly string[]> {
  const { services } = readReference(readFileSync(referenceFile, 'utf8'));
  const faults = clientsIn(root).map(async (id) => {
    const installed = versionOf(root, id);
    if (installed !== pinned[id])
      return `client-${id} is ${installed} here and ${pinned[id] ?? 'nothing'} in packages.json: pin the same and import again.`;
    const committed = services.find((service) => service.id === id);
    const live = await extract(root, id);
    return committed && JSON.stringify(encodeService(committed)) === JSON.stringify(encodeService(live))
      ? undefined
      : `The reference of ${id} is stale: run \`npm run import:models\`.`;
  });
  return (await Promise.all(faults)).filter((fault) => fault !== undefined);
}
