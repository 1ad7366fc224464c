import type { HashForm, RequestForm, StringForm } from './forms.ts';
import type { Table, Variant } from './model.ts';

/** Mistakes in how the canonical request becomes a text and a hash, and the hash a string to sign. */
export const hashMistakes = {
  'hash-twice': { place: 'hash', rarity: 1, variants: hashes('twice, of the digits', 'twice, of the bytes') },
  'hash-case': { place: 'hash', rarity: 1, variants: hashes('upper case') },
  'hash-missing': { place: 'hash', rarity: 1, variants: hashes('the canonical request') },
  'hash-form': {
    place: 'hash',
    rarity: 2,
    variants: hashes(
      'base64',
      'base64 of the digits',
      'raw bytes',
      'quoted',
      '0x in front',
      'with hyphens',
      'signed bytes',
    ),
  },
  'hash-line-ends': {
    place: 'hash',
    rarity: 1,
    variants: requests(
      'crlf',
      'cr',
      'escaped line ends',
      'escaped CRLF',
      'CRLF, also at the end',
      'headers with CRLF',
    ),
  },
  'hash-extra-newline': {
    place: 'hash',
    rarity: 1,
    variants: requests(
      'LF at the end',
      'two empty lines',
      'LF at the start',
      'CRLF at the end',
      'blank at the end',
    ),
  },
  'hash-newline-missing': {
    place: 'hash',
    rarity: 1,
    variants: requests(
      'no empty line',
      'headers on one line',
      'nothing between',
      'blanks',
      'headers joined by commas',
      'headers joined by semicolons',
    ),
  },
  'hash-line-missing': {
    place: 'hash',
    rarity: 2,
    variants: requests(
      'no query line',
      'no payload line',
      'empty payload line',
      'no signed headers line',
      'no headers',
      'query behind the path',
      'no path line',
      'no method line',
      'payload line before the names',
    ),
  },
  'hash-encoding': {
    place: 'hash',
    rarity: 2,
    variants: requests('UTF-16LE', 'UTF-16BE', 'UTF-16LE with mark', 'byte order mark'),
  },
  'string-line-ends': {
    place: 'hash',
    rarity: 2,
    variants: strings(
      'crlf',
      'LF at the end',
      'CRLF at the end',
      'CRLF, also at the end',
      'escaped line ends',
      'cr',
      'blanks',
      'nothing between',
      'LF at the start',
      'blank at the end',
    ),
  },
  'string-form': {
    place: 'hash',
    rarity: 2,
    variants: strings(
      'no algorithm line',
      'no timestamp line',
      'no scope line',
      'scope before timestamp',
      'fourth line alone',
      'hash of it',
      'bytes of its hash',
      'base64 of it',
      'UTF-16LE',
      'byte order mark',
    ),
  },
} satisfies Table<string>;

function hashes(...forms: readonly Exclude<HashForm, 'usual'>[]): () => Iterable<Variant> {
  return () => forms.map((hashForm) => ({ changes: { hashForm }, detail: hashForm }));
}

function requests(...forms: readonly Exclude<RequestForm, 'usual'>[]): () => Iterable<Variant> {
  return () => forms.map((requestForm) => ({ changes: { requestForm }, detail: requestForm }));
}

function strings(...forms: readonly Exclude<StringForm, 'usual'>[]): () => Iterable<Variant> {
  return () => forms.map((stringForm) => ({ changes: { stringForm }, detail: stringForm }));
}
