import { utf8, type ByteString } from '../bytes.ts';
import { percentEncode } from '../percent.ts';
import { around, pieces, replacing, type NamedRecipe, type Recipe } from './recipe.ts';

/** What happens to a text on its way through shells, files, forms and clipboards. */
export type Disfigurement =
  | 'line-end'
  | 'blank'
  | 'invisible'
  | 'quotes'
  | 'percent-encoded'
  | 'plus-to-blank'
  | 'backslash'
  | 'entity'
  | 'base64'
  | 'base64-decoded'
  | 'base64url'
  | 'full-width'
  | 'cut'
  | 'letter-case'
  | 'punctuation'
  | 'twice';

const append = (detail: string, after: ByteString): NamedRecipe => [detail, around('', after)];
const prepend = (detail: string, before: ByteString): NamedRecipe => [detail, around(before, '')];
const each = (detail: string, ...pairs: (readonly [from: ByteString, to: ByteString])[]): NamedRecipe => [
  detail,
  replacing(...pairs),
];

const LINE_ENDS: Readonly<Record<string, ByteString>> = {
  LF: '\n',
  CRLF: '\r\n',
  CR: '\r',
  '\\n': '\\n',
  '\\r\\n': '\\r\\n',
  '%0A': '%0A',
  '%0D%0A': '%0D%0A',
  'LF LF': '\n\n',
  NUL: '\0',
};
const BLANKS: Readonly<Record<string, ByteString>> = {
  blank: ' ',
  'two blanks': '  ',
  TAB: '\t',
  '%20': '%20',
};
const INVISIBLE: Readonly<Record<string, string>> = {
  'U+00A0': '\u00a0',
  'U+FEFF': '\ufeff',
  'U+200B': '\u200b',
  'U+200C': '\u200c',
  'U+200D': '\u200d',
  'U+2060': '\u2060',
  'U+3000': '\u3000',
  'U+200E': '\u200e',
  'U+200F': '\u200f',
  'U+00AD': '\u00ad',
  'U+2028': '\u2028',
  'U+202A': '\u202a',
  'U+202C': '\u202c',
};
const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  '"': ['"', '"'],
  "'": ["'", "'"],
  '`': ['`', '`'],
  '“”': ['“', '”'],
  '‘’': ['‘', '’'],
  '\\"': ['\\"', '\\"'],
  '「」': ['「', '」'],
  '<>': ['<', '>'],
  '&quot;': ['&quot;', '&quot;'],
  '{}': ['{', '}'],
  '()': ['(', ')'],
  '[]': ['[', ']'],
  "b''": ["b'", "'"],
  '""': ['""', '""'],
  '%22': ['%22', '%22'],
  $: ['$', ''],
};

const invisible = [
  ...Object.entries(INVISIBLE).map(([name, character]): [string, ByteString] => [name, utf8(character)]),
  ['0xA0', '\xa0'] as const,
];
const quotes = Object.entries(QUOTES);

/** The characters of a secret that are not letters or digits, and what may follow them in a token. */
const SPECIAL = ['%', '+', '/', '='] as const;
const encodedBy = (encode: (character: string) => string): Recipe =>
  replacing(...SPECIAL.map((character) => [character, encode(character)] as const));
const only = (character: string, to: string): NamedRecipe => each(`${character} → ${to}`, [character, to]);

/**
 * @param text - looked at only for its length and for where certain characters stand.
 * @returns recipes of what may have become of it, by kind; the likelier ones first.
 */
export function disfigurements(text: ByteString): Readonly<Record<Disfigurement, readonly NamedRecipe[]>> {
  return {
    'line-end': [
      ...Object.entries(LINE_ENDS).map(([name, bytes]) => append(name, bytes)),
      ...Object.entries(LINE_ENDS).map(([name, bytes]) => prepend(`${name} …`, bytes)),
    ],
    blank: Object.entries(BLANKS).flatMap(([name, bytes]) => [
      append(name, bytes),
      prepend(`${name} …`, bytes),
      [`${name} … ${name}`, around(bytes, bytes)] as const,
    ]),
    invisible: [
      ...invisible.map(([name, bytes]) => append(name, bytes)),
      ...invisible.map(([name, bytes]) => prepend(`${name} …`, bytes)),
      ...invisible.map(([name, bytes]): NamedRecipe => [`${name} … ${name}`, around(bytes, bytes)]),
    ],
    quotes: [
      ...quotes.map(([name, [before, after]]): NamedRecipe => [name, around(utf8(before), utf8(after))]),
      ...quotes.map(([name, [, after]]) => append(`${name} at the end`, utf8(after))),
      ...quotes.map(([name, [before]]) => prepend(`${name} at the start`, utf8(before))),
    ],
    'percent-encoded': [
      ['%2F %2B %3D', encodedBy(percentEncode)],
      ['%2f %2b %3d', encodedBy((character) => percentEncode(character).toLowerCase())],
      only('/', '%2F'),
      only('+', '%2B'),
      only('=', '%3D'),
      only('/', '%2f'),
      only('+', '%2b'),
      ['%252F %252B %253D', encodedBy((character) => percentEncode(percentEncode(character)))],
      only('/', '%252F'),
      only('+', '%252B'),
    ],
    'plus-to-blank': [
      only('+', ' '),
      each('+ → ""', ['+', '']),
      only('+', '%20'),
      only(' ', '+'),
      each('/ → ""', ['/', '']),
      each('/ + → ""', ['/', ''], ['+', '']),
      each('= → ""', ['=', '']),
      each('/ + = → ""', ['/', ''], ['+', ''], ['=', '']),
    ],
    backslash: [
      only('/', '\\/'),
      only('+', '\\+'),
      each('\\/ \\+', ['/', '\\/'], ['+', '\\+']),
      only('/', '\\\\/'),
      only('+', '\\u002b'),
      only('+', '\\u002B'),
      only('/', '\\u002f'),
      only('/', '\\u002F'),
      each('\\u002f \\u002b', ['/', '\\u002f'], ['+', '\\u002b']),
      each('\\u002F \\u002B', ['/', '\\u002F'], ['+', '\\u002B']),
      each('\\u003d', ['=', '\\u003d']),
      only('/', '\\'),
      append('\\ at the end', '\\'),
      append('\\t at the end', '\\t'),
      only('/', '\\x2f'),
      only('+', '\\x2b'),
      only('/', '//'),
    ],
    entity: [
      only('+', '&#43;'),
      only('/', '&#47;'),
      only('/', '&#x2F;'),
      only('/', '&#x2f;'),
      only('+', '&#x2B;'),
      only('+', '&#x2b;'),
      only('=', '&#x3D;'),
      only('=', '&#61;'),
      only('/', '&sol;'),
      only('+', '&plus;'),
      each('&#43; &#47;', ['+', '&#43;'], ['/', '&#47;']),
      each('&#x2F; &#x2B;', ['/', '&#x2F;'], ['+', '&#x2B;']),
      each('&#x2F; &#x3D;', ['/', '&#x2F;'], ['=', '&#x3D;']),
      each('&#x2f; &#x2b;', ['/', '&#x2f;'], ['+', '&#x2b;']),
    ],
    base64: [
      ['base64', [{ do: 'base64' }]],
      ['base64, LF inside', [...around('', '\n'), { do: 'base64' }]],
      ['base64, LF behind', [{ do: 'base64' }, ...around('', '\n')]],
      ['base64, LF inside and behind', [...around('', '\n'), { do: 'base64' }, ...around('', '\n')]],
      ['base64, CRLF inside', [...around('', '\r\n'), { do: 'base64' }]],
      ['base64 without =', [{ do: 'base64' }, ...replacing(['=', ''])]],
      ['base64url', [{ do: 'base64' }, ...replacing(['+', '-'], ['/', '_'])]],
      ['base64url without =', [{ do: 'base64' }, ...replacing(['+', '-'], ['/', '_'], ['=', ''])]],
      ['base64 twice', [{ do: 'base64' }, { do: 'base64' }]],
    ],
    'base64-decoded': [['base64 decoded', [{ do: 'unbase64' }]]],
    base64url: [
      each('-_', ['+', '-'], ['/', '_']),
      only('/', '_'),
      only('+', '-'),
      each('+/', ['-', '+'], ['_', '/']),
      each('/ → +', ['/', '+']),
      each('+ → /', ['+', '/']),
    ],
    'full-width': [
      ['／ ＋', replacing(['/', utf8('／')], ['+', utf8('＋')], ['=', utf8('＝')])],
      ['／', replacing(['/', utf8('／')])],
      ['＋', replacing(['+', utf8('＋')])],
    ],
    cut: cuts(text),
    'letter-case': [
      ['lower case', [{ do: 'lower' }]],
      ['upper case', [{ do: 'upper' }]],
    ],
    punctuation: [
      ...[
        ',',
        ';',
        '.',
        '\\',
        ':',
        '。',
        '、',
        '",',
        "';",
        '";',
        '=',
        '==',
        '&',
        '|',
        '#',
        '>',
        ')',
        '…',
        '...',
      ].map((mark) => append(`… ${mark}`, utf8(mark))),
      ...['=', ':', ': ', '-', '$', '#', '> ', '• ', '* ', '\\', '@'].map((mark) =>
        prepend(`${mark} …`, utf8(mark)),
      ),
    ],
    twice: [
      ['twice', pieces([0], [0])],
      ['twice, LF between', pieces([0], '\n', [0])],
    ],
  };
}

function cuts(text: ByteString): readonly NamedRecipe[] {
  const lost = [1, 2, 3, 4, 5, 6, 7, 8];
  const places = ['/', '+', '='].flatMap((mark): NamedRecipe[] => {
    const [first, last] = [text.indexOf(mark), text.lastIndexOf(mark)];
    if (first < 0) return [];
    return [
      [`… ${mark}`, pieces([0, first])],
      [`… ${mark}…`, pieces([0, last])],
      [`${mark} …`, pieces([first + 1])],
      [`${mark}… …`, pieces([last + 1])],
      [`… incl. ${mark}`, pieces([0, first + 1])],
    ];
  });
  const lengths = [16, 20, 24, 30, 32, 36, 38, 39, 40].filter((length) => length < text.length);
  return [
    ...lost.map((count): NamedRecipe => [`-${count}`, pieces([0, -count])]),
    ...lost.map((count): NamedRecipe => [`${count} -`, pieces([count])]),
    ['1 - 1', pieces([1, -1])],
    ...places,
    ...lengths.map((length): NamedRecipe => [`${length}`, pieces([0, length])]),
  ];
}
