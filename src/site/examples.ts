/** Pastes for the box's example buttons, chosen to differ in form: a command, a log, a body, a URL. */
import { errorPages } from './errors.ts';
import { caseText, caseNames } from './cases.ts';

export interface Example {
  readonly name: string;
  readonly text: string;
}

const LIMIT = 5;

/** @returns one case for each of the first few errors that have one, named by the error's code. */
export async function examples(): Promise<readonly Example[]> {
  const pages = await errorPages('en');
  return pages.slice(0, LIMIT).flatMap(({ slug, error }) => {
    const [name] = caseNames(slug);
    return name ? [{ name: error.code, text: caseText(slug, name).trimEnd() }] : [];
  });
}
