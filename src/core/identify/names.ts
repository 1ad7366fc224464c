import type { Catalogue } from '../catalogue.ts';
import { bare } from '../diagnose/facts.ts';

/**
 * A code as it stands on the wire, cleaned by Smithy's rule: what precedes the first `:`, then what follows the first `#`.
 * Codes that carry their reason after a colon keep their first word: that is the code.
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
 * @example cleanCode('com.amazon.coral#AccessDeniedException:http://internal/') // 'AccessDeniedException'
 */
export function cleanCode(raw: string): string {
  const beforeColon = raw.split(':', 1)[0] ?? raw;
  const hash = beforeColon.indexOf('#');
  return beforeColon.slice(hash + 1).trim();
}

export interface Named {
  /** The catalogue's spelling, or the wire code when the catalogue does not know it. */
  readonly code: string;
  readonly slug?: string | undefined;
}

/** @returns the catalogue's name for a code: exactly, by alias, among known codes, then with an `Exception` suffix apart. */
export function nameCode(code: string, catalogue: Catalogue): Named {
  const entries = Object.entries(catalogue.errors);
  const exact = entries.find(([, error]) => error.code === code || error.aliases.includes(code));
  if (exact) return { code: exact[1].code, slug: exact[0] };
  const known = catalogue.known.find((error) => error.code === code || error.aliases?.includes(code));
  if (known) return { code: known.code };
  const loose = entries.find(([, error]) => bare(error.code) === bare(code) && bare(code) !== 'AccessDenied');
  return loose ? { code: loose[1].code, slug: loose[0] } : { code };
}
