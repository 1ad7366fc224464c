import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { mergeSettings, getDefaultSettings, spellCheckDocument, type CSpellUserSettings } from 'cspell-lib';
import type { Finding, Prose } from './prose.ts';

/** Words of the field that no dictionary has, one a line, sorted. */
export const spelling = fileURLToPath(new URL('../../../content/spelling.txt', import.meta.url));

let settings: CSpellUserSettings | undefined;

/** British spelling with `-ize`, as the articles have it; AWS's own names come from a dictionary of them. */
async function loadSettings(): Promise<CSpellUserSettings> {
  settings ??= mergeSettings(await getDefaultSettings(), {
    language: 'en-GB',
    dictionaries: [
      'aws',
      'companies',
      'softwareTerms',
      'networkingTerms',
      'misc',
      'fullstack',
      'node',
      'python',
      'bash',
    ],
    words: readFileSync(spelling, 'utf8').split('\n').filter(Boolean),
    minWordLength: 4,
  });
  return settings;
}

/** @returns words that are in no dictionary, each with the words that are near. */
export async function lintEnglish({ markdown, lines }: Prose): Promise<readonly Finding[]> {
  const text = withoutCode(markdown);
  const { issues } = await spellCheckDocument(
    { uri: 'file:///prose.txt', text, languageId: 'plaintext', locale: 'en-GB' },
    { generateSuggestions: true, numSuggestions: 3, noConfigSearch: true },
    await loadSettings(),
  );
  return issues.map(({ text: word, offset, suggestions = [] }) => {
    const line = text.slice(0, offset).split('\n').length;
    const near = suggestions.length === 0 ? '' : ` => ${suggestions.join(', ')}`;
    return { line: lines[line - 1] ?? line, rule: 'spelling', message: `${word}${near}` };
  });
}

/** Neither code nor addresses nor the names of threads (`owner/name #123`) are in anybody's dictionary. */
const withoutCode = (text: string): string =>
  text
    .replace(/`[^`\n]+`/g, '')
    .replace(/\]\([^)\n]+\)/g, ']')
    .replace(/https?:\/\/\S+/g, '')
    .replace(/[\w./-]+ #\d+/g, '');
