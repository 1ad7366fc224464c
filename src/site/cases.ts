/** The pastes that articles and the checker show, byte for byte as the tests read them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = (slug: string): string => join(process.cwd(), 'content/errors/aws', slug, 'cases');

/** @returns the text of a case. @param name - the file's name without `.txt`. */
export function caseText(slug: string, name: string): string {
  return readFileSync(join(folder(slug), `${name}.txt`), 'utf8');
}

/** @returns the names of an error's cases, in alphabetical order. */
export function caseNames(slug: string): readonly string[] {
  return readdirSync(folder(slug))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort();
}
