import type { Locale } from '#core';
import { en, type CliMessages } from './cli.en.ts';
import { ja } from './cli.ja.ts';

/** @returns the terminal's words in a language. */
export const cliMessages = (locale: Locale): CliMessages => ({ ja, en })[locale];
export type { CliMessages } from './cli.en.ts';
