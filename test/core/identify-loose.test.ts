import { expect, test } from 'vitest';
import { catalogue } from '#catalogue';
import { findMessages } from '../../src/core/identify/loose.ts';
import { cpuTime } from '../config/cpu-time.ts';

test('a line of megabytes is not looked back through from each message in it', () => {
  const time = (length: number): number => {
    const text = '<Error><Code>'.repeat(Math.ceil(length / 13));
    return cpuTime(() => findMessages(text, [{ start: 0, end: text.length }], {}, catalogue));
  };
  // A square of the length would take 256 times as long.
  expect(time(4_000_000)).toBeLessThan(Math.max(time(250_000), 5) * 64);
});
