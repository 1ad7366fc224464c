/** What the catalogue knows of a code that a model declares: its article, and causes. */
import { catalogue } from '#catalogue';
import { services } from '#catalogue/services';
import type { CauseFacts, ErrorFacts } from '#core';

export interface KnownArticle {
  readonly slug: string;
  readonly error: ErrorFacts;
}

const articles: readonly KnownArticle[] = Object.entries(catalogue.errors).map(([slug, error]) => ({
  slug,
  error,
}));

/** @returns the article on a code, whichever services it speaks of. */
export const articleOn = (code: string): KnownArticle | undefined =>
  articles.find(({ error }) => error.code === code || error.aliases.includes(code));

/** @returns the articles on what a service answers, by its signing name: those on codes that no model declares among them. */
export const articlesOf = (signingName: string): readonly KnownArticle[] =>
  articles.filter((article) => covers(article, signingName));

/** @returns true when an article speaks of a service that signs under this name. */
export const covers = ({ error }: KnownArticle, signingName: string): boolean =>
  error.services.some((id) => services[id]?.signingName === signingName);

/** A cause of more codes than these is a slip that could stand under any of them. */
const FEW = 12;

/** @returns the causes that show themselves as a code and as few others, the likely first; those of its article are told there. */
export function causesOf(codes: readonly string[]): readonly CauseFacts[] {
  const names = new Set(codes.flatMap((code) => [code, ...otherNames(code)]));
  const told = new Set(codes.flatMap((code) => articleOn(code)?.error.causes ?? []));
  return Object.values(catalogue.causes)
    .filter(
      ({ id, explains }) =>
        explains.length <= FEW && !told.has(id) && explains.some((code) => names.has(code)),
    )
    .sort((a, b) => b.prior - a.prior);
}

/** @returns the slug of the article that a cause lives in. */
export const homeOf = (cause: CauseFacts): string | undefined => catalogue.homes[cause.id];

const otherNames = (code: string): readonly string[] => [
  ...[articleOn(code)?.error.code].filter((name) => name !== undefined),
  ...catalogue.known
    .filter((known) => known.aliases?.includes(code) && known.saidBy === undefined)
    .map((known) => known.code),
];
