import type { Locale } from '#core';

export interface Arguments {
  readonly json: boolean;
  readonly locale: Locale;
  readonly file?: string | undefined;
}

export type Wrong = { readonly wrong: 'option' | 'language' | 'too-many'; readonly value: string; readonly locale: Locale };

/** @returns what the command line asks for, or what is wrong with it. @param environment - for the language when `--lang` is absent. */
export function readArguments(argv: readonly string[], environment: Readonly<Record<string, string | undefined>>): Arguments | Wrong | 'help' {
  let json = false;
  let locale: Locale = (environment['LC_ALL'] ?? environment['LANG'] ?? '').startsWith('ja') ? 'ja' : 'en';
  const files: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? '';
    if (argument === '--help' || argument === '-h') return 'help';
    if (argument === '--json') json = true;
    else if (argument === '--lang' || argument.startsWith('--lang=')) {
      const value = argument === '--lang' ? (argv[++i] ?? '') : argument.slice('--lang='.length);
      if (value !== 'ja' && value !== 'en') return { wrong: 'language', value, locale };
      locale = value;
    } else if (argument.startsWith('-') && argument !== '-') return { wrong: 'option', value: argument, locale };
    else files.push(argument);
  }
  if (files.length > 1) return { wrong: 'too-many', value: '', locale };
  return { json, locale, file: files[0] === '-' ? undefined : files[0] };
}
