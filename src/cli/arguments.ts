import type { Locale } from '#core';

/** What the command line asks for. */
export type Asked =
  | {
      readonly kind: 'check';
      readonly json: boolean;
      /** Sign again with the secret of the environment, and say what is wrong with the signature. */
      readonly verify: boolean;
      readonly locale: Locale;
      readonly file?: string | undefined;
      /** The body of the request, where a text cannot hold it. */
      readonly bodyFile?: string | undefined;
    }
  | { readonly kind: 'help'; readonly locale: Locale }
  | {
      readonly kind: 'wrong';
      readonly what: 'option' | 'language' | 'too-many' | 'body-file';
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
  let verify = false;
  let bodyFile: string | undefined;
  let locale: Locale = (environment['LC_ALL'] || environment['LANG'] || '').startsWith('ja') ? 'ja' : 'en';
  const files: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const argument = argv[i] ?? '';
    if (argument === '--help' || argument === '-h') help = true;
    else if (argument === '--json') json = true;
    else if (argument === '--verify') verify = true;
    else if (argument === '--body-file' || argument.startsWith('--body-file=')) {
      bodyFile = argument === '--body-file' ? argv[++i] : argument.slice('--body-file='.length);
      if (!bodyFile) return { kind: 'wrong', what: 'body-file', value: '', locale };
    } else if (argument === '--lang' || argument.startsWith('--lang=')) {
      const value = argument === '--lang' ? (argv[++i] ?? '') : argument.slice('--lang='.length);
      if (value !== 'ja' && value !== 'en') return { kind: 'wrong', what: 'language', value, locale };
      locale = value;
    } else if (argument.startsWith('-') && argument !== '-')
      return { kind: 'wrong', what: 'option', value: argument, locale };
    else files.push(argument);
  }
  if (help) return { kind: 'help', locale };
  if (files.length > 1) return { kind: 'wrong', what: 'too-many', value: '', locale };
  const file = files[0] === '-' ? undefined : files[0];
  return { kind: 'check', json, verify: verify || bodyFile !== undefined, locale, file, bodyFile };
}
