import type { ByteString } from '../bytes.ts';
import type { WireHeader } from '../canonical-headers.ts';
import type { Known, Plan } from './model.ts';

export const valueOf = ({ headers }: Plan, wanted: string): ByteString | undefined =>
  headers.find(([name]) => name === wanted)?.[1];

/** @returns the changes that give a header another value. */
export const withValue = (plan: Plan, wanted: string, value: ByteString): Partial<Plan> => ({
  headers: plan.headers.map(([name, before]): WireHeader => [name, name === wanted ? value : before]),
});

/** @returns the changes that leave out a header's line, or its name among the signed ones as well. */
export const withoutHeader = (plan: Plan, wanted: string, what: 'line' | 'both'): Partial<Plan> => ({
  headers: plan.headers.filter(([name]) => name !== wanted),
  ...(what === 'both' && {
    signedHeaders: plan.signedHeaders
      .split(';')
      .filter((name) => name !== wanted)
      .join(';'),
  }),
});

/** @returns the changes that sign further headers, each in its place of the order. */
export function withHeaders(plan: Plan, added: readonly WireHeader[]): Partial<Plan> {
  const headers = [...plan.headers, ...added].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return { headers, signedHeaders: headers.map(([name]) => name).join(';') };
}

/** @returns every value that was sent under a name, as it was sent. */
export const sentValues = ({ request }: Known, wanted: string): ByteString[] =>
  (request?.headers ?? []).filter(([name]) => name.toLowerCase() === wanted).map(([, value]) => value);

/** @example titleCase('x-amz-date') // 'X-Amz-Date' */
export const titleCase = (name: string): string =>
  name.replace(/(^|-)([a-z])/g, (_, before: string, letter: string) => before + letter.toUpperCase());
