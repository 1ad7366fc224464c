import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** Where the reference is committed. */
export const referenceFile = join(root, 'src/catalogue/reference.generated.json');

const PREFIX = '@aws-sdk/client-';

/** Exact versions of the clients, by the ending of their name: what is generated changes when these do. */
export const pinned: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(
    JSON.parse(readFileSync(join(import.meta.dirname, 'packages.json'), 'utf8')) as Record<string, string>,
  ).map(([name, version]) => [name.slice(PREFIX.length), version]),
);

/** @returns the same by the packages' names, as npm installs them. */
export const packagesOf = (versions: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(versions).map(([id, version]) => [`${PREFIX}${id}`, version]));
