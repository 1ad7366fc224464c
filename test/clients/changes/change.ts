import type { ByteString, Part, Verification, WireRequest } from '#sigv4';

/** A request in which one thing is not as the client sent it, and what has to be said of it. */
export interface Change {
  readonly what: string;
  readonly request: WireRequest;
  readonly status: 'matches' | 'differs' | 'not-checked';
  /** Of canonical request and string to sign, where service and client differ; the hash, which follows, left out. */
  readonly parts: readonly Part[];
}

/** A request as it was sent, and what the service makes of it. */
export interface Verified {
  readonly request: WireRequest;
  readonly side: Exclude<Verification, { readonly status: 'not-checked' }>;
}

export const harmless = (what: string, request: WireRequest): Change => ({
  what,
  request,
  status: 'matches',
  parts: [],
});

export const harmful = (what: string, request: WireRequest, ...parts: readonly Part[]): Change => ({
  what,
  request,
  status: 'differs',
  parts,
});

export const unreadable = (what: string, request: WireRequest): Change => ({
  what,
  request,
  status: 'not-checked',
  parts: [],
});

/**
 * Changes the last letter or digit that is no part of a percent-encoded byte, so that the text keeps its form.
 * @returns the text with one byte changed; one byte longer where there is nothing to change.
 */
export function flipped(text: ByteString): ByteString {
  const plain = [...text.matchAll(/%[\da-f]{2}|[\da-z]/gi)].findLast(([found]) => found.length === 1);
  if (!plain) return `${text}x`;
  const at = plain.index;
  return text.slice(0, at) + neighbour(text.charAt(at)) + text.slice(at + 1);
}

/** The next one of its kind: a digit, a hexadecimal letter, another letter. */
function neighbour(character: string): string {
  const kind = ['0123456789', 'abcdef', 'ABCDEF', 'ghijklmnopqrstuvwxyz', 'GHIJKLMNOPQRSTUVWXYZ'].find(
    (all) => all.includes(character),
  );
  if (kind === undefined) return 'x';
  return kind.charAt((kind.indexOf(character) + 1) % kind.length);
}

/** @returns the list with one entry replaced. */
export const withEntry = <T>(list: readonly T[], at: number, entry: T): readonly T[] =>
  list.map((old, i) => (i === at ? entry : old));
