import { describe, expect, test } from 'vitest';
import { check, Facts } from '#core';
import { findBinary } from '../../src/core/read/binary.ts';
import { readMap } from '../../src/core/read/cbor.ts';
import { crc32 } from '../../src/core/read/event-stream.ts';
import { read, standsAt } from './reading.ts';
import { cpuTime } from '../config/cpu-time.ts';

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const hex = (bytes: readonly number[]): string[] => bytes.map((byte) => byte.toString(16).padStart(2, '0'));
const base64 = (bytes: readonly number[]): string => btoa(String.fromCharCode(...bytes));

const cborText = (text: string): number[] => {
  const bytes = utf8(text);
  return [...(bytes.length < 24 ? [0x60 + bytes.length] : [0x78, bytes.length]), ...bytes];
};
const CBOR = [
  0xbf,
  ...cborText('__type'),
  ...cborText('com.example#AccessDeniedException'),
  ...cborText('message'),
  ...cborText('no'),
  0xff,
];
const ERROR = { code: 'com.example#AccessDeniedException', from: 'cbor:__type', message: 'no' };
const errorIn = (text: string) => {
  const [error] = read(text).errors;
  return error && { code: error.code?.value, from: error.code?.from, message: error.message?.value };
};

/** 16 bytes a line, as `xxd` and `hexdump -C` print them. */
const lines = (bytes: readonly number[]): readonly number[][] =>
  Array.from({ length: Math.ceil(bytes.length / 16) }, (_, line) => bytes.slice(line * 16, line * 16 + 16));
const letters = (bytes: readonly number[]): string =>
  bytes.map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : '.')).join('');
const xxd = (bytes: readonly number[]): string =>
  lines(bytes)
    .map((line, at) => {
      const words = hex(line).map((pair, index) => (index % 2 ? `${pair} ` : pair));
      return `${(at * 16).toString(16).padStart(8, '0')}: ${words.join('').padEnd(40)} ${letters(line)}`;
    })
    .join('\n');
const hexdump = (bytes: readonly number[]): string =>
  lines(bytes)
    .map(
      (line, at) =>
        `${(at * 16).toString(16).padStart(8, '0')}  ${hex(line.slice(0, 8)).join(' ')}  ${hex(line.slice(8)).join(' ')}  |${letters(line)}|`,
    )
    .join('\n');
const python = (bytes: readonly number[]): string =>
  `b'${bytes.map((byte) => (byte >= 32 && byte < 127 ? String.fromCharCode(byte) : `\\x${hex([byte]).join('')}`)).join('')}'`;

describe('CBOR as people paste it', () => {
  const pastes: readonly (readonly [name: string, text: string])[] = [
    ['pairs of hex digits', hex(CBOR).join(' ')],
    ['hex digits in a row', hex(CBOR).join('')],
    ['xxd', xxd(CBOR)],
    ['hexdump -C', hexdump(CBOR)],
    ['a Buffer of Node', `<Buffer ${hex(CBOR).join(' ')}>`],
    ['bytes of Python', python(CBOR)],
    ['Base64', base64(CBOR)],
    ['between other lines', `body was:\n${hexdump(CBOR)}\nand then it stopped`],
  ];
  test.for(pastes)('%s', ([, text]) => {
    expect(errorIn(text)).toEqual(ERROR);
    expect(read(text).kinds).toContain('cbor');
  });

  test('a value points at the characters that spell it', () => {
    const text = `x ${hex(CBOR).join(' ')}`;
    const message = read(`\n${text.slice(2)}`).errors[0]?.message;
    expect(message && standsAt(`\n${text.slice(2)}`, message)).toBe(hex(utf8('no')).join(' '));
  });

  test('without __type it counts where an answer says that it is CBOR', () => {
    const bytes = hex([0xa1, ...cborText('Message'), ...cborText('no')]).join(' ');
    expect(errorIn(bytes)).toBeUndefined();
    expect(errorIn(`HTTP/1.1 400\nsmithy-protocol: rpc-v2-cbor\n\n${bytes}`)).toMatchObject({
      message: 'no',
    });
  });

  test('cut off within a value', () => {
    expect(errorIn(hex(CBOR.slice(0, 30)).join(' '))).toMatchObject({ code: 'com.example#AccessDe' });
  });

  test.for([
    ['an array', [0x82, 0x01, 0x02]],
    ['a map with numbers for names', [0xa1, 0x01, 0x02]],
    ['nothing', []],
    ['a length that is not there', [0xba, 0xff]],
  ] as const)('no map of an error: %s', ([, bytes]) => {
    expect(readMap(Uint8Array.from(bytes))).toBeUndefined();
  });

  test('what lies between is passed over, whatever it is', () => {
    const bytes = [
      0xbf,
      ...cborText('a'),
      ...[0x9f, 0x01, 0x82, 0x18, 0xff, 0xf6, 0xff],
      ...cborText('b'),
      ...[0xc1, 0xfb, 0x41, 0xd9, 0, 0, 0, 0, 0, 0],
      ...cborText('c'),
      ...[0xa1, ...cborText('d'), 0x43, 1, 2, 3],
      ...cborText('__type'),
      ...cborText('Storm'),
      0xff,
    ];
    expect(readMap(Uint8Array.from(bytes))?.map(({ name, text }) => [name, text])).toEqual([
      ['__type', 'Storm'],
    ]);
  });

  test('any bytes are read without an error', () => {
    let seed = 1;
    for (let round = 0; round < 2_000; round++) {
      const bytes = Array.from({ length: round % 40 }, () => (seed = (seed * 48_271) % 2_147_483_647) & 255);
      expect(() => readMap(Uint8Array.from(bytes))).not.toThrow();
    }
  });
});

const be32 = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);
const header = (name: string, value: string): number[] => {
  const bytes = utf8(value);
  return [name.length, ...utf8(name), 7, bytes.length >> 8, bytes.length & 255, ...bytes];
};
function eventMessage(headers: readonly (readonly [string, string])[], payload: string): number[] {
  const head = headers.flatMap(([name, value]) => header(name, value));
  const body = utf8(payload);
  const prelude = [...be32(12 + head.length + body.length + 4), ...be32(head.length)];
  const message = [...prelude, ...be32(crc32(Uint8Array.from(prelude))), ...head, ...body];
  return [...message, ...be32(crc32(Uint8Array.from(message)))];
}
const EXCEPTION = eventMessage(
  [
    [':exception-type', 'throttlingException'],
    [':content-type', 'application/json'],
    [':message-type', 'exception'],
  ],
  '{"message":"Too many tokens"}',
);
const UNMODELLED = eventMessage(
  [
    [':error-code', 'InternalFailure'],
    [':error-message', 'It broke'],
    [':message-type', 'error'],
  ],
  '',
);
const EVENT = eventMessage(
  [
    [':event-type', 'chunk'],
    [':message-type', 'event'],
  ],
  '{"message":"fine"}',
);

describe('event streams as people paste them', () => {
  const THROTTLED = { code: 'throttlingException', from: 'event:exception-type', message: 'Too many tokens' };
  const pastes: readonly (readonly [name: string, text: string, error: object])[] = [
    ['a modelled error in hex', hex(EXCEPTION).join(' '), THROTTLED],
    ['in xxd', xxd(EXCEPTION), THROTTLED],
    ['in Base64', base64(EXCEPTION), THROTTLED],
    ['behind events that went well', hex([...EVENT, ...EVENT, ...EXCEPTION]).join(' '), THROTTLED],
    [
      'an error that no model has',
      hex(UNMODELLED).join(' '),
      { code: 'InternalFailure', from: 'event:error-code', message: 'It broke' },
    ],
  ];
  test.for(pastes)('%s', ([, text, error]) => {
    expect(errorIn(text)).toEqual(error);
    expect(read(text).kinds).toContain('event-stream');
  });

  test('its words point at the characters that spell them', () => {
    const text = hex(EXCEPTION).join(' ');
    const message = read(text).errors[0]?.message;
    expect(message && standsAt(text, message)).toBe(hex(utf8('Too many tokens')).join(' '));
  });

  test('a wrong checksum is no event stream', () => {
    const broken = [...EXCEPTION];
    broken[9] = (broken[9] ?? 0) ^ 1;
    expect(read(hex(broken).join(' ')).kinds).not.toContain('event-stream');
  });

  const texts: readonly (readonly [name: string, text: string, code: string, message?: string])[] = [
    ['header lines', ':message-type: exception\n:exception-type: ThrottlingException', 'ThrottlingException'],
    [
      'members of an object',
      "headers: { ':exception-type': { type: 'string', value: 'throttlingException' } }",
      'throttlingException',
    ],
    [
      'what a terminal made of the bytes',
      'Y\u0000\u0000:exception-type\u0007\u0000\u0013throttlingException\r:content-type\u0007\u0000\u0010application/json',
      'throttlingException',
    ],
    [
      'code and words',
      ':error-code: InternalFailure\n:error-message: It broke\n:message-type: error',
      'InternalFailure',
      'It broke',
    ],
  ];
  test.for(texts)('%s', ([, text, code, message]) => {
    expect(errorIn(text)).toMatchObject(message ? { code, message } : { code });
  });

  test('the checksum is that of gzip', () => {
    expect(crc32(Uint8Array.from(utf8('123456789')))).toBe(0xcbf43926);
  });
});

describe('bytes in a text', () => {
  test.for(['', 'no bytes here', 'dead beef', '00 01', 'x'.repeat(100)])(
    'none in %j that are worth it',
    (text) => {
      expect(findBinary(text).filter(({ bytes }) => readMap(bytes))).toEqual([]);
    },
  );

  test('time grows with the length', () => {
    for (const unit of ['ab ', 'ab', '00000000: ab', '\\xab', 'a'.repeat(40), 'eyJ-', ':exception-type']) {
      const time = (times: number): number =>
        cpuTime(() => read(`__type application/cbor ${unit.repeat(times)}`));
      expect(time(32_000)).toBeLessThan(Math.max(time(2_000), 5) * 100);
    }
  });
});

describe('a token by itself', () => {
  // {"alg":"none"} . {"exp":1793534400}
  const TOKEN = 'eyJhbGciOiJub25lIn0.eyJleHAiOjE3OTM1MzQ0MDB9.x';
  const authOf = (text: string) =>
    new Facts(check(text, { errors: {}, causes: {}, homes: {}, known: [] }).facts);
  const rows: readonly (readonly [name: string, text: string, kind: string])[] = [
    ['alone', TOKEN, 'bearer'],
    ['behind Bearer', `Bearer ${TOKEN}`, 'bearer'],
    ['in an event of Lambda', `{"type":"TOKEN","authorizationToken":"${TOKEN}"}`, 'jwt'],
    ['in a variable', `export TOKEN=${TOKEN}`, 'bearer'],
  ];
  test.for(rows)('%s', ([, text, kind]) => {
    const facts = authOf(text);
    expect(facts.all('auth').map(({ value }) => value.kind)).toEqual([kind]);
    expect(facts.time('token-expires')?.value.epochMs).toBe(Date.parse('2026-11-01T12:00:00Z'));
    const [auth] = facts.all('auth');
    expect(auth && standsAt(text, auth)).toBe(TOKEN);
    expect(read(text).kinds).toContain('jwt');
  });

  test('in a header it is read once', () => {
    expect(authOf(`authorization: Bearer ${TOKEN}`).all('auth')).toHaveLength(1);
    expect(authOf(`curl https://example.com/ -H 'Authorization: Bearer ${TOKEN}'`).all('auth')).toHaveLength(
      1,
    );
  });

  test.for(['eyJhbGciOiJub25lIn0', 'eyJhbGciOiJub25lIn0.eyJleHAi.', 'eyJ.eyJ.eyJ'])('none in %s', (text) => {
    expect(authOf(text).all('auth')).toEqual([]);
  });
});
