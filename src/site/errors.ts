/** The errors as lists show them: facts from the catalogue, words from the articles. */
import { getCollection, type CollectionEntry } from 'astro:content';
import { catalogue } from '#catalogue';
import type { ErrorFacts, Locale } from '#core';
import { pathFor } from '#i18n';
import { siteMessages } from '#i18n/site';
import { serviceName } from './services.ts';

export interface ErrorPage {
  readonly slug: string;
  readonly path: string;
  readonly error: ErrorFacts;
  readonly entry: CollectionEntry<'errors'>;
}

export interface ServiceGroup {
  readonly id: string;
  readonly name: string;
  readonly pages: readonly ErrorPage[];
}

/** @returns the address of an error's article. */
function errorPath(locale: Locale, slug: string): string {
  return pathFor(locale, `errors/aws/${slug}/`);
}

/** @returns every article of a language, by code. */
export async function errorPages(locale: Locale): Promise<readonly ErrorPage[]> {
  const entries = await getCollection('errors', ({ id }) => id.endsWith(`/${locale}`));
  return entries
    .map((entry) => {
      const slug = entry.id.slice(0, -locale.length - 1);
      const error = catalogue.errors[slug];
      if (!error) throw new Error(`${entry.id}: there is an article but no facts. Run \`npm run generate\`.`);
      return { slug, error, entry, path: errorPath(locale, slug) };
    })
    .sort((a, b) => a.error.code.localeCompare(b.error.code, 'en'));
}

/**
 * @returns the pages under the service that `error.ts` names first, so that each stands once; the fullest service first.
 * What no service says stands under the clients.
 */
export function byService(pages: readonly ErrorPage[], locale: Locale): readonly ServiceGroup[] {
  const idOf = (page: ErrorPage): string => page.error.services[0] ?? CLIENTS;
  const nameOf = (id: string): string =>
    id === CLIENTS ? siteMessages(locale).errors.clients : serviceName(id);
  return [...new Set(pages.map(idOf))]
    .map((id) => ({ id, name: nameOf(id), pages: pages.filter((page) => idOf(page) === id) }))
    .sort((a, b) => b.pages.length - a.pages.length || a.name.localeCompare(b.name, 'en'));
}

const CLIENTS = 'clients';

/** Related and other errors together; more are a list to search, and there is a page for that. */
const MOST_NEIGHBOURS = 12;
const LEAST_OTHERS = 3;

/**
 * @returns other errors of the services that answer with this one, those that share most of them first, without those
 * that the article relates to itself.
 */
export function othersNear(
  { slug, error }: Pick<ErrorPage, 'slug' | 'error'>,
  pages: readonly ErrorPage[],
): readonly ErrorPage[] {
  const own = new Set(error.services);
  const told = new Set([slug, ...error.related.map(({ to }) => to)]);
  const shared = (page: ErrorPage): number =>
    page.error.services.filter((service) => own.has(service)).length;
  return pages
    .filter((page) => !told.has(page.slug) && shared(page) > 0)
    .sort((a, b) => shared(b) - shared(a))
    .slice(0, Math.max(LEAST_OTHERS, MOST_NEIGHBOURS - error.related.length));
}
