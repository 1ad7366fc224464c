/** Reads which arguments Terraform's AWS provider takes out of its pinned bindings, for the check of the articles' samples. `--folder` keeps them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withPackages } from './import-models/install.ts';
import { extract } from './import-terraform/extract.ts';
import { root } from './root.ts';

const provider = JSON.parse(
  readFileSync(join(import.meta.dirname, 'import-terraform', 'provider.json'), 'utf8'),
) as Readonly<Record<string, string>>;
const { folder: kept } = parseArgs({ options: { folder: { type: 'string' } } }).values;

await withPackages(provider, kept, async (folder) => {
  const { version, schemas } = extract(folder);
  const lines = schemas
    .map(
      ({ kind, type, blocks }) => `${kind} ${type} ${blocks.map((one) => one.arguments.join(' ')).join('|')}`,
    )
    .sort();
  const text = [
    `# Generated from hashicorp/aws ${version} in src/tools/import-terraform/provider.json by \`npm run import:terraform\`. Do not edit.`,
    ...lines,
    '',
  ].join('\n');
  writeFileSync(join(root, 'src/tools/check/samples/terraform/schemas.generated.txt'), text);
  console.log(
    `${String(schemas.length)} resources and data sources of ${version}; ${String(text.length)} bytes.`,
  );
  return Promise.resolve();
});
