/** The pastes that articles and the checker show, byte for byte as the tests read them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = (slug: string): string => join(process.cwd(), 'content/errors/aws', slug, 'cases');

/** @returns the text of a case. @param name - the file's name without `.txt`. */
export function caseText(slug: string, name: string): string {
  return readFileSync(join(folder(slug), `${name}.txt`), 'utf8');
}
