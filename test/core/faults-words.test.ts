import { describe, expect, it } from 'vitest';
import { loadFaultMessages } from '../../src/i18n/faults.ts';
import { GENERAL_ORDER, S3_ORDER, type FaultPlace } from '../../src/core/sigv4/faults/index.ts';

const places: readonly FaultPlace[] = [
  { in: 'path', seen: '%zz' },
  { in: 'query', name: 'X-Amz-Date' },
  { in: 'header', name: 'host', seen: 'a', wanted: 'b' },
  { in: 'authorization', seen: 'FooBar' },
  { in: 'scope', name: 'region', seen: 'eu-west-1', wanted: 'us-east-1' },
];

describe.each(['ja', 'en'] as const)('the words in %s', (locale) => {
  it('has something to say for each check and place', async () => {
    const { checks, seen } = await loadFaultMessages(locale);
    for (const check of new Set([...GENERAL_ORDER, ...S3_ORDER])) {
      expect(Object.values(checks[check]).every(Boolean)).toBe(true);
      for (const place of places) expect(seen(check, place)).toMatch(/[.。]$/);
    }
  });

  it('quotes what was sent, and what was wanted', async () => {
    const { seen } = await loadFaultMessages(locale);
    expect(seen('scope', { in: 'scope', name: 'region', seen: 'eu-west-1', wanted: 'us-east-1' })).toMatch(
      /`eu-west-1`.*`us-east-1`/,
    );
  });

  it('speaks of chunks', async () => {
    const { chunks } = await loadFaultMessages(locale);
    expect(chunks.framing('cut-off', 1234)).toContain('1,234');
    expect(chunks.remark({ kind: 'other-length', stated: 5, actual: 6 })).toMatch(/5.*6/);
    expect(chunks.wrong({ kind: 'chunk', index: 1, from: 10, to: 20, status: 'differs' })).toContain('2');
    expect(chunks.right(3)).toContain('3');
  });
});
