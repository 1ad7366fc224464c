/** Reads which arguments Terraform's AWS provider takes out of its pinned bindings, for the check of the articles' samples. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withPackages } from './import-models/install.ts';
import { extract } from './import-terraform/extract.ts';
import { root } from './root.ts';

await withPackages(
  join(import.meta.dirname, 'import-terraform', 'provider.json'),
  process.argv[2],
  async (folder) => {
    const { version, schemas } = extract(folder);
    const lines = schemas
      .map(
        ({ kind, type, blocks }) =>
          `${kind} ${type} ${blocks.map((one) => one.arguments.join(' ')).join('|')}`,
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
  },
);
