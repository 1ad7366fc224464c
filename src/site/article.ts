/** What the components inside an article's MDX know about the page that they are on. */
import type { ErrorFacts, Locale } from '#core';

export interface Article {
  readonly locale: Locale;
  readonly slug: string;
  readonly error: ErrorFacts;
}

/** @returns the article being drawn. MDX hands its components no context, so the page leaves it in `Astro.locals`. */
export function articleOf(locals: App.Locals): Article {
  if (!locals.article)
    throw new Error('This component belongs in the MDX of an error; no article is being drawn.');
  return locals.article;
}

/** @returns a cause's place in the article, from 1. Text and code both count by it. */
export function causeNumber({ error, slug }: Article, id: string): number {
  const index = error.causes.indexOf(id);
  if (index < 0)
    throw new Error(`${slug}: the article shows the cause "${id}", which error.ts does not list.`);
  return index + 1;
}
