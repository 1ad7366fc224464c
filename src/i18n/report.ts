import type { Locale } from '#core';
import type { ReportMessages } from './report-messages.ts';
import { en } from './report.en.ts';
import { ja } from './report.ja.ts';

/** @returns the words around a diagnosis in a language. */
export const reportMessages = (locale: Locale): ReportMessages => ({ ja, en })[locale];
export type { NoteName, PartName, ReportMessages } from './report-messages.ts';
