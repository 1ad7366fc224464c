import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check, type Fact, type Span } from '#core';
import { complete as catalogue } from '#catalogue/complete';
import { cases } from '../content/folders.ts';

const pastes = cases().map(({ paste }) => paste);

/** Its letters and digits, once what may have encoded it is taken off: what a value and the place it stands at have in common. */
const skeleton = (text: string): string =>
  text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\[nrt]/g, '')
    .replace(/&(?:quot|apos|lt|gt|amp|#\d{1,6}|#x[0-9a-f]{1,6});/gi, '')
    .replace(/[^A-Za-z0-9]/g, '');

/** What a fact claims to have read; undefined for what follows from other things. */
function claimOf(fact: Fact): string | undefined {
  if (fact.certainty !== 'literal') return undefined;
  const { kind, value } = fact;
  if (kind === 'request-header' || kind === 'response-header') {
    const header = value as Fact<'request-header'>['value'];
    return header.name + header.value;
  }
  if (kind === 'error-code') return (value as Fact<'error-code'>['value']).raw;
  if (kind === 'url') return (value as Fact<'url'>['value']).raw;
  if (kind === 'error-detail' || kind === 'request-id' || kind === 'setting')
    return (value as Fact<'setting'>['value']).value;
  return WORDS.has(kind) ? String(value as string | number) : undefined;
}

/** Facts whose value is what stands there, and nothing else. */
const WORDS: ReadonlySet<string> = new Set([
  'error-message',
  'request-body',
  'response-body',
  'caller',
  'status',
]);

const textAt = (paste: string, spans: readonly Span[]): string =>
  spans.map(({ start, end }) => paste.slice(start, end)).join('');

function expectReDecoded(paste: string): number {
  let claims = 0;
  for (const fact of check(paste, catalogue).facts) {
    const claim = claimOf(fact);
    if (claim === undefined) continue;
    claims++;
    const there = textAt(paste, fact.spans);
    if (there !== claim) expect(skeleton(there), `${fact.kind}: ${claim}`).toContain(skeleton(claim));
  }
  return claims;
}

test('every span of every case reads as what its fact says', () => {
  expect(pastes.reduce((sum, paste) => sum + expectReDecoded(paste), 0)).toBeGreaterThan(1_000);
});

test('and of any cases in one paste, cut anywhere, with anything between them', () => {
  const piece = fc
    .tuple(
      fc.constantFrom(...pastes),
      fc.double({ min: 0.2, max: 1, noNaN: true }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    )
    .map(([paste, share, more]) => `${paste.slice(0, Math.ceil(paste.length * share))}\n\n${more}\n`);
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 4 }), (pieces) => {
      expectReDecoded(pieces.join(''));
    }),
    { numRuns: 150 },
  );
});
