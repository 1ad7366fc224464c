import type { SecretKind, SecretSpan } from '../model.ts';
import { wordsIn } from '../text/words-in.ts';
import { secretShapes } from './secret-shapes.ts';

/**
 * Finds what must not be shown outside the paste: keys, tokens, signatures, cookies, passwords, each with the whole
 * of its value. A variable (`$TOKEN`), a placeholder or a mask is no secret. Linear in the length of the text.
 * @returns ranges in order, none of which overlap.
 */
export function findSecrets(text: string): SecretSpan[] {
  const found: SecretSpan[] = [];
  const holds = wordsIn(text.toLowerCase());
  for (const { pattern, kind, near, accepts } of secretShapes) {
    if (!near.some(holds)) continue;
    for (const match of text.matchAll(pattern)) {
      const range = match.indices?.groups?.['secret'];
      const value = match.groups?.['secret'];
      if (!range || !value || standsForSecret(value) || accepts?.(value) === false) continue;
      found.push({ start: range[0], end: range[1], kind });
    }
  }
  return withoutOverlaps(found);
}

/** `$VAR`, `${VAR}`, `%VAR%`, `<token>`, `{token}`, `process.env.X`, `your-api-key`, `****`, `xxxx`, `...`, and what `redact` writes. */
const standsForSecret = (value: string): boolean => STAND_INS.test(value) || REDACTED.test(value);

const STAND_INS =
  /^(?:[$<{[(‹]|%\w{1,60}%$|process\.env|os\.environ|os\.getenv|env[.([]|System\.|(?:your|my)[-_](?:api|aws|access|secret|session|token|key|pass)|(?:none|null|undefined|true|false|redacted|hidden|masked|secret)$|[*.…•]{1,999}$|x{1,999}$)/i;

/** As text, as bytes, as `user:REDACTED` in Base64, as a signature of zeros. */
const REDACTED = /REDACTED|52 45 44 41 43 54 45 44|^dXNlcjpSRURBQ1RFR|^0{20,400}\d{1,8}$/;

/** The kinds that say most about a range, where two shapes find it. */
const RANK: readonly SecretKind[] = [
  'access-key-id',
  'secret-access-key',
  'session-token',
  'private-key',
  'encoded-message',
  'api-key',
  'cookie',
  'basic',
  'password',
  'signature',
  'token',
];

function withoutOverlaps(spans: SecretSpan[]): SecretSpan[] {
  spans.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: SecretSpan[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (!last || span.start >= last.end) {
      merged.push(span);
      continue;
    }
    const kind = last.end - last.start >= span.end - span.start ? last.kind : span.kind;
    const isSame = last.start === span.start && last.end === span.end;
    const best = isSame && RANK.indexOf(span.kind) < RANK.indexOf(last.kind) ? span.kind : kind;
    merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end), kind: best };
  }
  return merged;
}
