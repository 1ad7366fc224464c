import { count } from '../stats/count.ts';
import { asMarkdown } from '../stats/table.ts';
import type { GeneratedPart } from './generated-file.ts';

/** The table of counts in the README. */
export const counts = async (root: string): Promise<GeneratedPart> => ({
  path: 'README.md',
  part: 'counts',
  body: asMarkdown(await count(root)),
});
