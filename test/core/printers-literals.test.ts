import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csharpQuote } from '../../src/core/request/printers/dotnet.ts';
import { goQuote } from '../../src/core/request/printers/go.ts';
import { javaQuote } from '../../src/core/request/printers/java.ts';
import { javascriptQuote } from '../../src/core/request/printers/javascript.ts';
import { powershellQuote } from '../../src/core/request/printers/powershell.ts';
import { rustQuote } from '../../src/core/request/printers/rust.ts';
import { INVISIBLE } from '../../src/core/request/printers/text.ts';
import { HOSTILE, HOSTILE_IN_A_BODY, WITH_NUL } from '../printers/hostile.ts';
import { readCsharp, readGo, readJava, readPowershell, readRust } from '../printers/literals.ts';

const LANGUAGES: readonly (readonly [
  name: string,
  quote: (text: string) => string,
  read: (literal: string) => string,
])[] = [
  ['Go', goQuote, readGo],
  ['Java', javaQuote, readJava],
  ['C#', csharpQuote, readCsharp],
  ['Rust', rustQuote, readRust],
  ['PowerShell', powershellQuote, readPowershell],
  ['JavaScript', javascriptQuote, (literal) => String(runInNewContext(literal))],
];

const MARKS = [
  ...'\'"`\\$#{}%@~\n\r\t\0\u2028\u2029\u0085\u00a0\u202e\ufeff\u2018\u2019\u201c\u201d\u201eu0041n ',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.constantFrom(...MARKS), { maxLength: 20 }).map((parts) => parts.join('')),
);

describe.each(LANGUAGES)('%s', (_, quote, read) => {
  test.each([...HOSTILE, ...HOSTILE_IN_A_BODY, WITH_NUL, ''])('reads back %j', (value) => {
    expect(read(quote(value))).toBe(value);
  });

  test('reads back any text, and nothing in it hides', () => {
    fc.assert(
      fc.property(text, (value) => {
        const literal = quote(value);
        expect(read(literal)).toBe(value);
        expect(INVISIBLE.test(literal)).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});
