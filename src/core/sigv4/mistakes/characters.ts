import { readable, utf8, type ByteString } from '../bytes.ts';
import { percentEncode } from '../percent.ts';

/** Characters that encoders leave bare though the signature wants them encoded, by who leaves them. */
export const LEFT_BARE: Readonly<Record<string, string>> = {
  '/': '/',
  ':': ':',
  '/:': '/:',
  '=': '=',
  '/=': '/=',
  ',': ',',
  '@': '@',
  '+': '+',
  '*': '*',
  '!': '!',
  '(': '()',
  "'": "'",
  $: '$',
  ';': ';',
  '&': '&',
  '|': '|',
  '?': '?',
  '#': '#',
  ':@': ':@',
  '[]': '[]',
  ' ': ' ',
  "encodeURIComponent: !'()*": "!'()*",
  "!'()": "!'()",
  'escape: @*+/': '@*+/',
  'encodeURI: ;,/?:@&=+$#': ";,/?:@&=+$#!'()*",
  "path characters: :@!$&'()*+,;=": ":@!$&'()*+,;=",
  'query characters': ":@!$'()*,;/?",
};

/** @returns a text in which the escapes of certain characters stand for themselves again. */
export function leaveBare(text: ByteString, characters: string): ByteString {
  const escapes = new Set([...characters].map((character) => percentEncode(character)));
  return text.replace(/%[\dA-F]{2}/g, (escape) =>
    escapes.has(escape) ? String.fromCharCode(Number.parseInt(escape.slice(1), 16)) : escape,
  );
}

/** Characters that the signature leaves bare though some encoders touch them. */
export const OVER_ENCODED = ['~', '.', '-', '_', '-_.~', '-_.', '._'] as const;

/** @returns a text in which certain bare characters are escaped. */
export const encodeToo = (text: ByteString, characters: string): ByteString =>
  text.replace(/[-_.~]/g, (character) =>
    characters.includes(character)
      ? `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
      : character,
  );

/** @returns a text whose escapes are written with `a` to `f`. */
export const lowerEscapes = (text: ByteString): ByteString =>
  text.replace(/%[\dA-F]{2}/g, (escape) => escape.toLowerCase());

/** Other bytes that the same text can have: file systems and editors compose, decompose and choose an encoding. */
export const TEXT_FORMS: Readonly<Record<string, (bytes: ByteString) => ByteString>> = {
  NFC: (bytes) => utf8(readable(bytes).normalize('NFC')),
  NFD: (bytes) => utf8(readable(bytes).normalize('NFD')),
  'Latin-1': toLatin1,
  'UTF-8 twice': (bytes) => utf8(bytes),
  'question marks': (bytes) => readable(bytes).replace(/[^\0-\x7f]/gu, '?'),
};

/** @returns the characters in one byte each; one that Latin-1 does not have becomes `?`, as encoders do. */
export function toLatin1(bytes: ByteString): ByteString {
  const text = readable(bytes);
  return text.includes('\ufffd') ? bytes : text.replace(/[^\0-\xff]/gu, '?');
}
