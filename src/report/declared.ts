import type { Catalogue, DeclaredError, IdentifiedError } from '#core';
import type { ReportMessages } from '#i18n/report';
import type { RichText } from './model.ts';
import { fill } from './rich-text.ts';

/** Three names are read; a list of a hundred is not. */
const MOST_SERVICES = 3;

/**
 * What AWS's models say of an error that has no article: who declares it, with which status, whose fault it is.
 * @returns undefined where no model declares it, or where those that do disagree on whose fault it is.
 */
export function declaredOf(
  { code, slug, service }: IdentifiedError,
  { table }: Catalogue,
  words: ReportMessages,
): RichText | undefined {
  const all = slug ? [] : (table?.find(code)?.declared ?? []);
  const own = all.filter(({ serviceId }) => isSame(serviceId, service));
  const shown = own.length > 0 ? own : all;
  const [first] = shown;
  // What many services declare says nothing of the one that answered.
  if (!first || shown.length > MOST_SERVICES || shown.some(({ fault }) => fault !== first.fault))
    return undefined;
  return fill(
    words.declared({
      services: shown.map(({ serviceId }) => `\`${serviceId}\``),
      status: sharedBy(shown, ({ status }) => status),
      fault: first.fault,
      retry: shown.every(({ retry }) => retry !== undefined),
    }),
  );
}

const isSame = (serviceId: string, service: string | undefined): boolean =>
  service !== undefined &&
  serviceId.replaceAll(' ', '').toLowerCase() === service.replace(/[\s-]/g, '').toLowerCase();

function sharedBy<T>(all: readonly DeclaredError[], of: (one: DeclaredError) => T): T | undefined {
  const values = new Set(all.map(of));
  return values.size === 1 ? [...values][0] : undefined;
}
