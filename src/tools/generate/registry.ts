import { basename, dirname } from 'node:path';
import { globSync } from 'tinyglobby';
import type { GeneratedFile } from './generated-file.ts';

const errorsGlob = 'content/errors/*/*/error.ts';
const causesGlob = 'content/errors/*/*/causes/*.ts';

/** An import of the registry: the module, the name it is known by, and the folder it lives in. */
interface Entry {
  readonly key: string;
  readonly module: string;
  readonly home: string;
}

/**
 * Static imports of every error and cause. They work the same in Vite, a worker, Node and a test,
 * where a glob import would work in Vite alone.
 *
 * @throws when two folders claim the same slug or the same cause id.
 */
export function registry(root: string): GeneratedFile {
  const errors = find(root, errorsGlob).map((module) =>
    entry(basename(dirname(module)), module, dirname(module)),
  );
  const homes = new Set(errors.map(({ home }) => home));
  const causes = find(root, causesGlob)
    .map((module) => entry(basename(module, '.ts'), module, dirname(dirname(module))))
    .filter(({ home }) => homes.has(home));
  refuseDuplicates('slug', errors);
  refuseDuplicates('cause id', causes);

  return {
    path: 'src/catalogue/registry.generated.ts',
    source: 'content/errors/*/*/{error.ts,causes/*.ts}',
    body: [
      `import type { CauseFacts, ErrorFacts } from '#core';`,
      ...errors.map(
        ({ key, module }) => `import { error as ${nameOf(key, 'Error')} } from '../../${module}';`,
      ),
      ...causes.map(
        ({ key, module }) => `import { cause as ${nameOf(key, 'Cause')} } from '../../${module}';`,
      ),
      '',
      '/** By slug. */',
      `export const errors: Readonly<Record<string, ErrorFacts>> = {`,
      ...errors.map(({ key }) => `'${key}': ${nameOf(key, 'Error')},`),
      '};',
      '',
      '/** By cause id. */',
      `export const causes: Readonly<Record<string, CauseFacts>> = {`,
      ...causes.map(({ key }) => `'${key}': ${nameOf(key, 'Cause')},`),
      '};',
      '',
      '/** Cause id to the slug of the folder it lives in. */',
      `export const homes: Readonly<Record<string, string>> = {`,
      ...causes.map(({ key, home }) => `'${key}': '${basename(home)}',`),
      '};',
    ].join('\n'),
  };
}

const find = (root: string, glob: string): readonly string[] => globSync(glob, { cwd: root }).sort();

const entry = (key: string, module: string, home: string): Entry => ({ key, module, home });

/** @example nameOf('stage-missing', 'Cause') // 'stageMissingCause' */
function nameOf(key: string, suffix: 'Error' | 'Cause'): string {
  return key.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) + suffix;
}

function refuseDuplicates(what: string, entries: readonly Entry[]): void {
  const seen = new Map<string, string>();
  for (const { key, module } of entries) {
    const first = seen.get(key);
    if (first)
      throw new Error(`The ${what} "${key}" is taken twice: ${first} and ${module}. Rename one of them.`);
    seen.set(key, module);
  }
}
