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
  return beforeColon.slice(hash + 1).replace(/\s+/g, '');
}

/** @returns the cleaned code, or undefined where what stands in a code's place can be none. */
export function readCode(raw: string): string | undefined {
  const code = raw.length > 500 ? '' : cleanCode(raw);
  return /^[A-Za-z][\w.$-]{1,119}$/.test(code) ? code : undefined;
}

export interface Named {
  /** The catalogue's spelling, or the wire code when the catalogue does not know it. */
  readonly code: string;
  readonly slug?: string | undefined;
}

/** @returns the catalogue's name for a code: exactly, by alias, among known codes, then with an `Exception` suffix apart. */
export function nameCode(code: string, catalogue: Catalogue): Named {
  const { exact, loose } = indexOf(catalogue);
  return exact.get(code) ?? loose.get(bare(code)) ?? { code };
}

/** @returns the catalogue's name for a word that is spelled exactly as one of its codes. */
export const nameExactly = (word: string, catalogue: Catalogue): Named | undefined =>
  indexOf(catalogue).exact.get(word);

interface Index {
  readonly exact: ReadonlyMap<string, Named>;
  /** By code without its suffix. */
  readonly loose: ReadonlyMap<string, Named>;
}

const indexes = new WeakMap<Catalogue, Index>();

function indexOf(catalogue: Catalogue): Index {
  const made = indexes.get(catalogue) ?? makeIndex(catalogue);
  indexes.set(catalogue, made);
  return made;
}

function makeIndex({ errors, known }: Catalogue): Index {
  const exact = new Map<string, Named>();
  const loose = new Map<string, Named>();
  const add = (map: Map<string, Named>, key: string, named: Named): void =>
    void (map.has(key) || map.set(key, named));
  for (const [slug, { code, aliases }] of Object.entries(errors)) {
    for (const spelling of [code, ...aliases]) add(exact, spelling, { code, slug });
    // S3's AccessDenied and the AccessDeniedException of the JSON protocols are two errors.
    if (bare(code) !== 'AccessDenied') add(loose, bare(code), { code, slug });
  }
  for (const { code, aliases = [] } of known)
    for (const spelling of [code, ...aliases]) add(exact, spelling, { code });
  return { exact, loose };
}
