import { experimentsOf } from './collect/experiments.ts';
import { type Collected, fencesOf } from './collect/fences.ts';
import { inlineOf } from './collect/inline.ts';

/** @returns every sample below these paths of a working copy; of all content where none is given. */
export function collect(root: string, paths: readonly string[] = []): Collected {
  const under = (paths.length > 0 ? paths : ['content']).map((path) => path.replace(/\/+$/, ''));
  const { samples, findings } = fencesOf(
    root,
    under.filter((path) => !path.endsWith('.ts')),
  );
  const experiments = experimentsOf(
    root,
    under.filter((path) => !path.endsWith('.mdx')),
  );
  return { samples: [...samples, ...experiments, ...inlineOf(root, under)], findings };
}
