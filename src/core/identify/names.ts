import type { Catalogue } from '../catalogue.ts';
import type { Speaker } from '../model.ts';
import { bare } from '../diagnose/facts.ts';

/**
 * A code as it stands on the wire, cleaned by Smithy's rule: what precedes the first `:`, then what follows the first `#`.
 * Codes that carry their reason after a colon keep their first word: that is the code. A header that was sent twice arrives joined
 * by a comma; its first value counts.
 * @see https://smithy.io/2.0/aws/protocols/aws-restjson1-protocol.html#operation-error-serialization
 * @example cleanCode('com.amazon.coral#AccessDeniedException:http://internal/') // 'AccessDeniedException'
 */
export function cleanCode(raw: string): string {
  const [first = ''] = raw.split(',', 1);
  const beforeColon = first.split(':', 1)[0] ?? first;
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
  /** Who says it so, where the words told. */
  readonly saidBy?: Speaker | undefined;
}

/** @returns the catalogue's name for a code, or the code itself: exactly, by alias, in another service's spelling, then with an `Exception` suffix apart. */
export const nameCode = (code: string, catalogue: Catalogue): Named =>
  nameKnown(code, catalogue) ?? { code: withoutFaultPrefix(code) };

/** @returns the catalogue's name for a code that it knows. */
export function nameKnown(code: string, catalogue: Catalogue): Named | undefined {
  const { exact, loose } = indexOf(catalogue);
  for (const spelling of spellingsOf(code)) {
    const named = exact.get(spelling) ?? loose.get(bare(spelling));
    if (named) return named;
  }
  return undefined;
}

/** @returns true for a code that the catalogue knows or a model of AWS declares. */
export const isKnownCode = (code: string, catalogue: Catalogue): boolean =>
  nameKnown(code, catalogue) !== undefined || catalogue.table?.find(code) !== undefined;

/**
 * @returns the catalogue's name for a word that is spelled exactly as one of its codes, a prefix of EC2 or SQS apart; or the code that a
 * model declares so, where it is no plain word.
 */
export function nameExactly(word: string, catalogue: Catalogue): Named | undefined {
  const { exact } = indexOf(catalogue);
  const known = [word, withoutFaultPrefix(word), fromShouting(word)]
    .map((spelling) => exact.get(spelling))
    .find((named) => named !== undefined);
  if (known) return known;
  const declared = /[a-z][A-Z]/.test(word) ? catalogue.table?.findExactly(word) : undefined;
  return declared && { code: declared.code };
}

/** EC2's `Client.` and `Server.` in CloudTrail and SOAP, the prefix that SQS kept from its query protocol. */
const FAULT_PREFIX = /^(?:Client\.|Server\.|AWS\.SimpleQueueService\.)(?=[A-Za-z])/;

const withoutFaultPrefix = (code: string): string => code.replace(FAULT_PREFIX, '');

/** As it is; without its prefix; with the capital that event streams leave out; as API Gateway's logs shout it. */
function spellingsOf(code: string): readonly string[] {
  const own = withoutFaultPrefix(code);
  return [
    code,
    own,
    ...(/^[a-z][A-Za-z]+$/.test(own) ? [own.charAt(0).toUpperCase() + own.slice(1)] : []),
    fromShouting(own),
  ];
}

/** @example fromShouting('MISSING_AUTHENTICATION_TOKEN') // 'MissingAuthenticationToken' */
const fromShouting = (code: string): string =>
  /^[A-Z]{2,20}(?:_[A-Z0-9]{1,20}){1,6}$/.test(code) ? camelOf(code) : code;

const camelOf = (code: string): string =>
  code.replace(/([A-Z])([A-Z0-9]*)_?/g, (_, first: string, rest: string) => first + rest.toLowerCase());

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
  // Two services may send one code for two errors: it stands for the article that lists it as another spelling, until words say otherwise.
  for (const [slug, { code, aliases }] of Object.entries(errors))
    for (const spelling of aliases) add(exact, spelling, { code, slug });
  for (const [slug, { code }] of Object.entries(errors)) {
    add(exact, code, { code, slug });
    // S3's AccessDenied and the AccessDeniedException of the JSON protocols are two errors.
    if (bare(code) !== 'AccessDenied') add(loose, bare(code), { code, slug });
  }
  for (const { code, aliases = [] } of known) {
    // A family may add words to an error that has an article: the article's name stands.
    const named = exact.get(code) ?? { code };
    for (const spelling of [code, ...aliases]) add(exact, spelling, named);
  }
  return { exact, loose };
}
