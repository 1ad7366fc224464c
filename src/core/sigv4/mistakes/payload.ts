import { utf8, fromArray, fromHex, type ByteString } from '../bytes.ts';
import { EMPTY_HASH, sha256Hex } from '../hash.ts';
import { UNSIGNED } from '../payload.ts';
import { formSpellings, jsonSpellings } from './body-texts.ts';
import { TEXT_FORMS, toLatin1 } from './characters.ts';
import { valueOf, withValue } from './header-lines.ts';
import { chain, type Plan, type Table, type Variant } from './model.ts';
import { unbase64 } from './recipe.ts';

type Variants = Generator<Variant>;

export const payloadMistakes = {
  'payload-empty': { place: 'payload', rarity: 1, variants: emptyHash },
  'payload-unsigned': { place: 'payload', rarity: 1, variants: unsigned },
  'payload-line-end': { place: 'payload', rarity: 1, variants: lineEnds },
  'payload-json': { place: 'payload', rarity: 1, variants: json },
  'payload-form': { place: 'payload', rarity: 1, variants: form },
  'payload-encoding': { place: 'payload', rarity: 1, variants: encodings },
  'payload-raw': { place: 'payload', rarity: 1, variants: raw },
  'payload-stand-in': { place: 'payload', rarity: 1, variants: standIns },
  'payload-base64': { place: 'payload', rarity: 1, variants: base64 },
  'payload-hash-form': {
    place: 'payload',
    rarity: 1,
    variants: chain(hashCase, hashTwice, hashForms, notHashed),
  },
  'payload-streaming': { place: 'payload', rarity: 2, variants: streaming },
  'payload-cut': { place: 'payload', rarity: 3, variants: cuts },
} satisfies Table<string>;

const HASH = 'x-amz-content-sha256';

/** A payload line, also with the header that repeats it. */
function* lines(plan: Plan, payload: ByteString, detail?: string): Variants {
  yield { changes: { payload }, detail };
  const stated = valueOf(plan, HASH);
  if (stated !== undefined && stated !== payload)
    yield { changes: { payload, ...withValue(plan, HASH, payload) }, detail };
}

function* bodies(plan: Plan, body: ByteString, detail?: string): Variants {
  if (body === plan.body) return;
  for (const { changes } of lines(plan, sha256Hex(body))) yield { changes: { ...changes, body }, detail };
}

function* emptyHash(plan: Plan): Variants {
  yield* bodies(plan, '');
  if (plan.body === '') yield* lines(plan, EMPTY_HASH);
}

function* unsigned(plan: Plan): Variants {
  yield* lines(plan, UNSIGNED);
}

function* notHashed(plan: Plan): Variants {
  yield* lines(plan, '');
  if (plan.payload === UNSIGNED && plan.body !== undefined) yield* lines(plan, sha256Hex(plan.body));
  const stated = valueOf(plan, HASH);
  if (stated !== undefined) yield* lines(plan, stated);
}

function* lineEnds(plan: Plan): Variants {
  const { body } = plan;
  if (body === undefined) return;
  const ways: Readonly<Record<string, ByteString>> = {
    'without LF at the end': body.replace(/\r?\n$/, ''),
    'LF at the end': `${body}\n`,
    'CRLF at the end': `${body}\r\n`,
    CRLF: body.replace(/\r?\n/g, '\r\n'),
    LF: body.replaceAll('\r\n', '\n'),
    'without blanks around': body.trim(),
    'without line ends': body.replace(/[\r\n]/g, ''),
    'LF twice at the end': `${body}\n\n`,
    'blank at the end': `${body} `,
    'LF at the start': `\n${body}`,
    'NUL at the end': `${body}\0`,
    'escaped line ends': body.replaceAll('\n', '\\n'),
  };
  for (const [detail, other] of Object.entries(ways)) yield* bodies(plan, other, detail);
}

function* json(plan: Plan): Variants {
  if (plan.body === undefined) return;
  for (const [detail, body] of jsonSpellings(plan.body)) yield* bodies(plan, body, detail);
  const quoted = plan.body.replaceAll('"', '\\"');
  yield* bodies(plan, quoted, '\\"');
  yield* bodies(plan, plan.body.replaceAll('"', "'"), "'");
}

function* form(plan: Plan): Variants {
  if (plan.body === undefined) return;
  for (const [detail, body] of formSpellings(plan.body)) yield* bodies(plan, body, detail);
}

const MARK = '\xef\xbb\xbf';
function* encodings(plan: Plan): Variants {
  const { body } = plan;
  if (body === undefined) return;
  for (const [detail, change] of Object.entries(TEXT_FORMS)) yield* bodies(plan, change(body), detail);
  yield* bodies(plan, utf8(body), 'UTF-8 of Latin-1');
  yield* bodies(plan, toLatin1(body), 'Latin-1');
  yield* bodies(plan, body.startsWith(MARK) ? body.slice(MARK.length) : MARK + body, 'byte order mark');
  yield* bodies(
    plan,
    body.replace(/[^]/g, (byte) => `${byte}\0`),
    'UTF-16LE',
  );
  yield* bodies(plan, body.replace(/[\x80-\xff]/g, '?'), 'ASCII with question marks');
  yield* bodies(plan, body.replace(/[\x80-\xff]/g, ''), 'ASCII');
  yield* bodies(plan, `"${body}"`, 'in quotation marks');
}

function* raw(plan: Plan): Variants {
  if (plan.body) yield* lines(plan, plan.body);
}

function* base64(plan: Plan): Variants {
  const { body } = plan;
  if (body === undefined) return;
  yield* bodies(plan, btoa(body), 'base64');
  yield* lines(plan, btoa(body), 'base64, not hashed');
  const decoded = unbase64(body.trim());
  if (decoded !== undefined && decoded !== '') yield* bodies(plan, decoded, 'decoded');
}

function* hashCase(plan: Plan): Variants {
  yield* lines(plan, plan.payload.toUpperCase());
  yield* lines(plan, plan.payload.toLowerCase());
}

function* hashTwice(plan: Plan): Variants {
  const digits = plan.body === undefined ? plan.payload : sha256Hex(plan.body);
  yield* lines(plan, sha256Hex(digits), 'of the digits');
  yield* lines(plan, sha256Hex(bytesOf(digits)), 'of the bytes');
  yield* lines(plan, sha256Hex(UNSIGNED), UNSIGNED);
}

const bytesOf = (digits: string): ByteString => fromArray(fromHex(digits) ?? new Uint8Array());

function* hashForms(plan: Plan): Variants {
  const digits = plan.body === undefined ? plan.payload : sha256Hex(plan.body);
  yield* lines(plan, btoa(bytesOf(digits)), 'base64');
  yield* lines(plan, btoa(digits), 'base64 of the digits');
  yield* lines(plan, `"${digits}"`, 'quoted');
  yield* lines(plan, bytesOf(digits), 'raw bytes');
  yield* lines(plan, `0x${digits}`, '0x');
  yield* lines(plan, `sha256=${digits}`, 'sha256=');
}

/** What a body becomes when a program prints a value that is not there, or not a text. */
const STAND_INS = [
  ...['{}', 'null', 'undefined', '[object Object]', '""', '[]', 'None', 'nil', '0', 'false', 'true', ' '],
  ...[
    '""\n',
    '{}\n',
    '[object ReadableStream]',
    '[object Blob]',
    '[object FormData]',
    '[object ArrayBuffer]',
  ],
  ...[
    '[object URLSearchParams]',
    '[object File]',
    "b''",
    '{ }',
    '\n',
    '\r\n',
    'NULL',
    'Array',
    '{"body":null}',
  ],
];
function* standIns(plan: Plan): Variants {
  for (const text of STAND_INS) yield* bodies(plan, text, text);
  for (const text of ['null', 'undefined', 'None']) yield* lines(plan, text, text);
  if (plan.body) yield* bodies(plan, `b'${plan.body}'`, "b'…'");
}

const STREAMING = [
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD',
  'STREAMING-UNSIGNED-PAYLOAD-TRAILER',
  'STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER',
  'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD',
  'STREAMING-AWS4-ECDSA-P256-SHA256-PAYLOAD-TRAILER',
  'STREAMING-UNSIGNED-PAYLOAD',
  'unsigned-payload',
  'UNSIGNED_PAYLOAD',
  'UNSIGNED',
  'AWS4-HMAC-SHA256-PAYLOAD',
];
function* streaming(plan: Plan): Variants {
  for (const literal of STREAMING) yield* lines(plan, literal, literal);
}

/** Sizes at which programs cut what they read at once. */
const BUFFERS = [1024, 4096, 8192, 16_384, 65_536, 1_048_576];
function* cuts(plan: Plan): Variants {
  const { body } = plan;
  if (!body) return;
  for (const size of BUFFERS) if (body.length > size) yield* bodies(plan, body.slice(0, size), `${size}`);
  yield* bodies(plan, body.slice(0, -1), '-1');
  yield* bodies(plan, body.slice(1), '1…');
  yield* bodies(plan, body + body, '×2');
}
