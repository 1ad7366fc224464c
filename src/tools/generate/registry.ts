import { basename, dirname } from 'node:path';
import { globSync } from 'tinyglobby';
import type { GeneratedFile } from './generated-file.ts';

const errorsGlob = 'content/errors/*/*/error.ts';
const causesGlob = 'content/errors/*/*/causes/*.ts';
/** Causes of errors that have no article yet; they have no home. */
const strayGlob = 'content/known/*/causes/*.ts';
const knownGlob = 'content/known/*/errors.ts';

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
  const families = find(root, knownGlob).map((module) => entry(basename(dirname(module)), module, ''));
  const strays = find(root, strayGlob).map((module) => entry(basename(module, '.ts'), module, ''));
  refuseDuplicates('slug', errors);
  refuseDuplicates('cause id', [...causes, ...strays]);

  return {
    path: 'src/catalogue/registry.generated.ts',
    source: 'content/errors/*/*/{error.ts,causes/*.ts} and content/known/*/{errors.ts,causes/*.ts}',
    body: [
      `import type { CauseFacts, ErrorFacts, KnownError } from '#core';`,
      ...errors.map(
        ({ key, module }) => `import { error as ${nameOf(key, 'Error')} } from '../../${module}';`,
      ),
      ...families.map(
        ({ key, module }) => `import { errors as ${nameOf(key, 'Family')} } from '../../${module}';`,
      ),
      ...[...causes, ...strays].map(
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
      ...[...causes, ...strays].map(({ key }) => `'${key}': ${nameOf(key, 'Cause')},`),
      '};',
      '',
      '/** Cause id to the slug of the article it lives in. */',
      `export const homes: Readonly<Record<string, string>> = {`,
      ...causes.map(({ key, home }) => `'${key}': '${basename(home)}',`),
      '};',
      '',
      '/** Errors without an article. */',
      'export const known: readonly KnownError[] = [',
      ...families.map(({ key }) => `...${nameOf(key, 'Family')},`),
      '];',
    ].join('\n'),
  };
}

const find = (root: string, glob: string): readonly string[] => globSync(glob, { cwd: root }).sort();

const entry = (key: string, module: string, home: string): Entry => ({ key, module, home });

/** @example nameOf('stage-missing', 'Cause') // 'stageMissingCause' */
function nameOf(key: string, suffix: 'Error' | 'Cause' | 'Family'): string {
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
