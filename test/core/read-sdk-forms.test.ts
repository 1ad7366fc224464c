import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Quoted, ReadError } from '../../src/core/model.ts';
import { Claims } from '../../src/core/read/claims.ts';
import { readSdkTexts } from '../../src/core/read/sdk.ts';
import { standsAt } from './reading.ts';
import { cpuTime } from '../config/cpu-time.ts';

const folder = join(import.meta.dirname, 'fixtures', 'sdk');
const tools = readdirSync(folder).sort();
const forms = tools.flatMap((tool) =>
  readdirSync(join(folder, tool))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => `${tool}/${file.replace(/\.txt$/, '')}`),
);

const textOf = (form: string): string => readFileSync(join(folder, `${form}.txt`), 'utf8');
const errorsOf = (text: string): readonly ReadError[] =>
  readSdkTexts(text, new Claims(text.length)).errors ?? [];

/** In plain values, with what is absent left out. */
const plain = (error: ReadError): unknown => ({
  ...Object.fromEntries(
    Object.entries({
      tool: error.tool,
      code: error.code?.value,
      message: error.message?.value,
      status: error.status?.value,
      service: error.service?.value,
      operation: error.operation?.value,
      requestId: error.requestId?.value,
    }).filter(([, value]) => value !== undefined),
  ),
  ...(Object.keys(error.detail).length > 0 && {
    detail: Object.fromEntries(Object.entries(error.detail).map(([name, { value }]) => [name, value])),
  }),
});

test('there are three real forms of each kind of text, and at least twenty kinds', () => {
  expect(tools.length).toBeGreaterThanOrEqual(20);
  for (const tool of tools)
    expect(forms.filter((form) => form.startsWith(`${tool}/`)).length, tool).toBeGreaterThanOrEqual(3);
});

describe('reads as it is written', () => {
  test.for(forms)('%s', (form) => {
    const expected: unknown = JSON.parse(readFileSync(join(folder, `${form}.json`), 'utf8'));
    expect(errorsOf(textOf(form)).map(plain)).toEqual(expected);
  });
});

describe('each value stands at its characters', () => {
  test.for(forms)('%s', (form) => {
    const text = textOf(form);
    for (const { code, message, service, operation, requestId, status, detail } of errorsOf(text)) {
      const quoted = [code, message, service, operation, requestId, ...Object.values(detail)];
      for (const one of quoted) expect(one && settled(standsAt(text, one))).toBe(one && settled(one.value));
      if (status) expect(shown(text, status)).toContain(String(status.value).slice(0, 1));
    }
  });
});

/** Boxes and columns around a value, and how it was escaped, are not the value's. */
const settled = (text: string): string => text.replace(/[\s│]{1,200}/g, ' ').replace(/\\"/g, '"');

/** .NET names a status by a word. */
const shown = (text: string, status: Quoted<number>): string =>
  standsAt(text, status).replace(/^[A-Z]\w+$/, String(status.value));

describe('a text cut off anywhere', () => {
  test.for(forms)('%s is read without a throw, and every span stays inside', (form) => {
    const text = textOf(form);
    for (let end = 0; end < text.length; end += 97) {
      const cut = text.slice(0, end);
      for (const { code, message } of errorsOf(cut)) {
        for (const { start, end: stop } of [...(code?.spans ?? []), ...(message?.spans ?? [])])
          expect(0 <= start && start <= stop && stop <= cut.length).toBe(true);
      }
    }
  });
});

/** Texts that lead a careless pattern to try everything everywhere. */
const HOSTILE = [
  'An error occurred (',
  '"An error occurred (A) when calling the B operation: ',
  'operation error S: Op, ',
  'Resource handler returned message: "',
  'Resource handler returned message: "(Service: X, Status Code: 403, Request ID: 1)',
  'Error { code: Some("A"), message: Some("x") ',
  'Error executing "x" on "u"; AWS HTTP error: A1 (client): ',
  '\n    at de_ACommandError (',
  'The Canonical String for this request should have been',
  '\\"',
  '\n',
];

test.for(HOSTILE)('takes a time that grows with the length: %j', (piece) => {
  const timeOf = (length: number): number => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    return cpuTime(() => errorsOf(text));
  };
  timeOf(20_000);
  const [short, long] = [timeOf(50_000), timeOf(400_000)];
  // Eight times the length; a quadratic reader would take sixty-four times as long.
  expect(long).toBeLessThan(Math.max(short, 10) * 32);
});
