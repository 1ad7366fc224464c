import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { globSync } from 'tinyglobby';
import { everyCode, type Catalogue } from '#core';
import { codes } from '../../catalogue/codes.generated.ts';
import { countSamples } from '../check/samples/count.ts';
import { collectSources, type Cited } from '../sources/collect.ts';

/** What there is, counted. Nothing here depends on the day. */
export interface Counts {
  readonly services: number;
  readonly codes: number;
  /** A code of one service; the same code of another counts again. */
  readonly modelled: number;
  readonly articles: Readonly<Record<'ja' | 'en', number>>;
  /** Errors that can be named and have no article. */
  readonly known: number;
  readonly causes: number;
  readonly cases: number;
  /** A relation stands in both of its articles and counts once. */
  readonly relations: number;
  readonly cited: readonly Cited[];
  readonly samples: Readonly<Record<string, number>>;
}

/** Counts a working copy. Its catalogue is loaded here, so that what was generated just before is what is counted. */
export async function count(root: string): Promise<Counts> {
  const module = pathToFileURL(join(root, 'src/catalogue/index.ts')).href;
  const { catalogue } = (await import(module)) as { readonly catalogue: Catalogue };
  const table = everyCode(codes);
  const declared = table.flatMap((row) => row.declared);
  const files = (glob: string): number => globSync(glob, { cwd: root }).length;
  const related = Object.values(catalogue.errors).reduce((sum, error) => sum + error.related.length, 0);
  return {
    services: new Set(declared.map(({ serviceId }) => serviceId)).size,
    codes: table.length,
    modelled: declared.length,
    articles: { ja: files('content/errors/*/*/ja.mdx'), en: files('content/errors/*/*/en.mdx') },
    known: catalogue.known.length,
    causes: Object.keys(catalogue.causes).length,
    cases: files('content/**/cases/*.expected.json'),
    relations: related / 2,
    cited: await collectSources(root),
    samples: countSamples(root),
  };
}
