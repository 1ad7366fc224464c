import type { Locale } from '#core';

/** What the command line asks for. */
export type Asked =
  | {
      readonly kind: 'check';
      readonly json: boolean;
      readonly locale: Locale;
      readonly file?: string | undefined;
    }
  | { readonly kind: 'help'; readonly locale: Locale }
  | {
      readonly kind: 'wrong';
      readonly what: 'option' | 'language' | 'too-many';
      readonly value: string;
      readonly locale: Locale;
    };

/**
 * @returns what the command line asks for, or what is wrong with it.
 * @param environment - for the language when `--lang` is absent.
 */
export function readArguments(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Asked {
  let json = false;
  let help = false;
  let locale: Locale = (environment['LC_ALL'] || environment['LANG'] || '').startsWith('ja') ? 'ja' : 'en';
  const files: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? '';
    if (argument === '--help' || argument === '-h') help = true;
    else if (argument === '--json') json = true;
    else if (argument === '--lang' || argument.startsWith('--lang=')) {
      const value = argument === '--lang' ? (argv[++i] ?? '') : argument.slice('--lang='.length);
      if (value !== 'ja' && value !== 'en') return { kind: 'wrong', what: 'language', value, locale };
      locale = value;
    } else if (argument.startsWith('-') && argument !== '-')
      return { kind: 'wrong', what: 'option', value: argument, locale };
    else files.push(argument);
  }
  if (help) return { kind: 'help', locale };
  if (files.length > 1) return { kind: 'wrong', what: 'too-many', value: '', locale };
  return { kind: 'check', json, locale, file: files[0] === '-' ? undefined : files[0] };
}
