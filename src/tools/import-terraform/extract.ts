import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a resource, a data source or a block within one takes. */
export interface Block {
  /** Required ones end in `!`; what holds a block names it behind `:`. */
  readonly arguments: readonly string[];
}

/** One resource or data source of the provider. */
export interface Schema {
  readonly kind: 'resource' | 'data';
  /** `aws_s3_bucket`. */
  readonly type: string;
  /** The first is the resource's own; the others are its blocks, by place. */
  readonly blocks: readonly Block[];
}

/** @returns what the provider's bindings declare, and the provider's version. @param folder - where `node_modules` is. */
export function extract(folder: string): { readonly version: string; readonly schemas: readonly Schema[] } {
  const lib = join(folder, 'node_modules', '@cdktn', 'provider-aws', 'lib');
  let version = '';
  const schemas = readdirSync(lib, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const code = readFileSync(join(lib, name, 'index.d.ts'), 'utf8');
      version ||= /hashicorp\/aws\/([\d.]{1,20})\/docs/.exec(code)?.[1] ?? '';
      const type = /static readonly tfResourceType = "(\w{1,100})"/.exec(code)?.[1];
      return type === undefined
        ? []
        : [
            {
              kind: name.startsWith('data-') ? ('data' as const) : ('resource' as const),
              type,
              blocks: blocksOf(code),
            },
          ];
    });
  return { version, schemas };
}

const INTERFACE = /^export interface (\w{1,300}) (?:extends [\w.]{1,100} )?\{\n([^]*?)^\}/gm;
/** The registry's anchor has the name as Terraform writes it. */
const MEMBER = /docs\/[\w/-]{1,200}#(\w{1,200}) [^]*?readonly \w{1,200}(\??): ([^;]{1,400});/g;

function blocksOf(code: string): readonly Block[] {
  const found = [...code.matchAll(INTERFACE)].map(([, name = '', body = '']) => ({ name, body }));
  const own =
    found.find(({ name }) => name.endsWith('Config') && code.includes(`config: ${name})`)) ??
    found.find(({ name }) => code.includes(`config?: ${name})`));
  const ordered = own ? [own, ...found.filter((one) => one !== own)] : found;
  const place = new Map(ordered.map(({ name }, index) => [name, index]));
  return ordered.map(({ body }) => ({
    arguments: [...body.matchAll(MEMBER)].map(([, name = '', optional, type = '']) => {
      const block = [...type.matchAll(/\w{1,300}/g)]
        .map(([word]) => place.get(word))
        .find((one) => one !== undefined);
      return `${name}${optional ? '' : '!'}${block === undefined ? '' : `:${block.toString(36)}`}`;
    }),
  }));
}
