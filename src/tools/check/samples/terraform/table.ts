import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a resource, a data source or a block within one takes. */
export interface Block {
  /** By name: the block that an argument holds, where it holds one. */
  readonly arguments: ReadonlyMap<
    string,
    { readonly isRequired: boolean; readonly block: (() => Block) | undefined }
  >;
}

let lines: ReadonlyMap<string, string> | undefined;

/** @returns what a type of Terraform's AWS provider takes; undefined where it has no such type. */
export function blockOf(kind: 'resource' | 'data', type: string): Block | undefined {
  const line = schemas().get(`${kind} ${type}`);
  return line === undefined ? undefined : readBlock(line.split('|'), 0);
}

/** @returns the names of all types of a kind. */
export const typesOf = (kind: 'resource' | 'data'): readonly string[] =>
  [...schemas().keys()].filter((key) => key.startsWith(`${kind} `)).map((key) => key.slice(kind.length + 1));

function schemas(): ReadonlyMap<string, string> {
  lines ??= new Map(
    readFileSync(join(import.meta.dirname, 'schemas.generated.txt'), 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => {
        const [kind = '', type = '', ...rest] = line.split(' ');
        return [`${kind} ${type}`, rest.join(' ')];
      }),
  );
  return lines;
}

const readBlock = (blocks: readonly string[], place: number): Block => ({
  arguments: new Map(
    (blocks[place] ?? '')
      .split(' ')
      .filter(Boolean)
      .map((argument) => {
        const [name = '', block] = argument.split(':');
        const holds =
          block === undefined ? undefined : (): Block => readBlock(blocks, Number.parseInt(block, 36));
        return [name.replace('!', ''), { isRequired: name.endsWith('!'), block: holds }];
      }),
  ),
});
