/** Pastes for the box's example buttons, chosen to differ in form and to show what the checker can tell. */
import { caseText } from './cases.ts';
import { errorPages } from './errors.ts';

export interface Example {
  readonly name: string;
  readonly text: string;
}

/** Slug and case: a command, an exchange, an XML body, a line of the CLI, a log. */
const CHOSEN: readonly (readonly [slug: string, name: string])[] = [
  ['missing-authentication-token', 'segment-where-stage-belongs'],
  ['request-time-too-skewed', 'jst-as-utc'],
  ['signature-does-not-match', 'presigned-put-content-type'],
  ['expired-token', 'old-entry-in-credentials'],
  ['invalid-signature-exception', 'opensearch-other-region'],
];

/** @returns the chosen cases, named by the code of their error. */
export async function examples(): Promise<readonly Example[]> {
  const pages = await errorPages('en');
  return CHOSEN.flatMap(([slug, name]) => {
    const page = pages.find((each) => each.slug === slug);
    return page ? [{ name: page.error.code, text: caseText(slug, name).trimEnd() }] : [];
  });
}
