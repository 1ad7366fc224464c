// Generated from content/errors/*/*/{ja.mdx,en.mdx,sections.generated.json}. Do not edit: run `npm run generate`.
import type { Locale } from '#core';

/** Slug → section → the language that is older than the other. Empty where every translation is up to date. */
export const behind: Readonly<Record<string, Readonly<Record<string, Locale>>>> = {};
