import type { Evidence, Facts } from '#core';

/** How long a presigned URL was made to live, and where that stands. */
export type Lifetime = Evidence & { readonly seconds: number };

/** @returns the lifetime that the URL or the answer states; undefined when neither does in whole seconds. */
export function lifetimeOf(facts: Facts): Lifetime | undefined {
  const query = facts.query('x-amz-expires');
  const detail = facts.detail('X-Amz-Expires');
  const value = query?.value.value ?? detail?.value.value ?? '';
  const spans = query?.spans ?? detail?.spans;
  return spans && /^\d{1,7}$/.test(value) ? { seconds: Number(value), spans } : undefined;
}

/** @returns a span of time as h:mm:ss. */
export function clockText(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}
