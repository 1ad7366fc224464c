import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import type { Source } from '#core';

/** A source where it is cited. */
export interface Cited extends Source {
  /** From the root of the repository. */
  readonly file: string;
}

interface Module {
  readonly error?: { readonly sources: readonly Source[] };
  readonly cause?: { readonly sources: readonly Source[] };
}

/** @returns every source of errors and causes with the day it was read, in the order of the files. */
export async function collectSources(root: string): Promise<readonly Cited[]> {
  const files = globSync('content/{errors/*/*/error.ts,errors/*/*/causes/*.ts,known/*/causes/*.ts}', {
    cwd: root,
  }).sort();
  const cited = await Promise.all(
    files.map(async (file) => {
      const { error, cause } = (await import(pathToFileURL(join(root, file)).href)) as Module;
      return [...(error?.sources ?? []), ...(cause?.sources ?? [])].map((source) => ({ ...source, file }));
    }),
  );
  return cited.flat();
}
