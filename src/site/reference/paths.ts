/** Addresses within the reference: for ever, in both languages the same but for the first part. */
import type { Locale } from '#core';
import { pathFor } from '#i18n';

export const SERVICES = 'errors/aws/services/';
export const CODES = 'errors/aws/codes/';

export const servicePath = (locale: Locale, id: string): string => pathFor(locale, `${SERVICES}${id}/`);
export const codePath = (locale: Locale, slug: string): string => pathFor(locale, `${CODES}${slug}/`);
