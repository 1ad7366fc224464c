import type { Catalogue, IdentifiedError, Locale } from '#core';
import type { ReportMessages } from '#i18n/report';
import { declaredOf } from './declared.ts';
import type { ErrorReport } from './model.ts';
import type { Quoter } from './quotes.ts';
import { fill } from './rich-text.ts';

/** @returns the article's path from the site's root. */
export const articlePath = (locale: Locale, slug: string): string => `/${locale}/errors/aws/${slug}/`;

/** @returns an error with whose words it is in and what AWS's models say of it. */
export function errorReport(
  error: IdentifiedError,
  catalogue: Catalogue,
  words: ReportMessages,
  quoter: Quoter,
  locale: Locale,
): ErrorReport {
  const { wireCode, slug, service, httpStatus, times } = error;
  const own = slug ? catalogue.errors[slug] : catalogue.known.find(({ code }) => code === error.code);
  const saidBy = error.saidBy ?? own?.saidBy;
  return {
    code: quoter.clean(error.code),
    wireCode: wireCode && quoter.clean(wireCode),
    slug,
    service: service && quoter.clean(service),
    httpStatus,
    times,
    said: saidBy && fill(saidBy === 'client' ? words.saidByClient : words.said(words.speakers[saidBy])),
    declared: declaredOf(error, catalogue, words),
    url: slug && articlePath(locale, slug),
    evidence: quoter.quotes(error.evidence),
  };
}
