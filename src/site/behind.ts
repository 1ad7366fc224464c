import { behind } from '#catalogue/behind.generated';
import type { Article } from './article.ts';

/** @returns true when a section says less than the other language, or something older. @param section - its anchor. */
export const isBehind = ({ slug, locale }: Article, section: string): boolean =>
  behind[slug]?.[section] === locale;
