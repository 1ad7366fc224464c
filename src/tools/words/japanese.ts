import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { TextlintKernel, type TextlintKernelRule } from '@textlint/kernel';
import markdown from '@textlint/textlint-plugin-markdown';
import spacing from 'textlint-rule-preset-ja-spacing';
import technicalWriting from 'textlint-rule-preset-ja-technical-writing';
import prh from 'textlint-rule-prh';
import { defaultOf, rulesOf } from './presets.ts';
import type { Finding, Prose } from './prose.ts';

const terms = fileURLToPath(new URL('../../../content/terms.yml', import.meta.url));

/** What differs from the preset, and why. `false` puts a rule out of force. */
const ownTechnicalWriting = {
  // Steps and mistakes are sentences, not notes.
  'no-mix-dearu-desumasu': {
    preferInHeader: '',
    preferInBody: 'ですます',
    preferInList: 'ですます',
    strict: false,
  },
  // 「AもBも」 lists what is alike; in 「XがないことがY」 each が is the subject of a clause of its own.
  'no-doubled-joshi': { min_interval: 1, allow: ['も', 'にも', 'でも', 'か', 'が'] },
  // 「?」 and 「!」 are characters of an address or a command; as marks at the end of a sentence they would be full-width.
  'no-exclamation-question-mark': { allowHalfWidthExclamation: true, allowHalfWidthQuestion: true },
} as const;

const rules: TextlintKernelRule[] = [
  ...rulesOf(technicalWriting, ownTechnicalWriting),
  ...rulesOf(spacing, {}),
  {
    ruleId: 'terms',
    rule: defaultOf(prh),
    options: { ruleContents: [readFileSync(terms, 'utf8')], checkLink: true, checkEmphasis: true },
  },
];
const kernel = new TextlintKernel();

/** @returns what a Japanese editor would mark. */
export async function lintJapanese({ markdown: text, lines }: Prose): Promise<readonly Finding[]> {
  const { messages } = await kernel.lintText(withoutCode(text), {
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: defaultOf(markdown) }],
    rules,
  });
  return messages.map(({ line, ruleId, message }) => ({
    line: lines[line - 1] ?? line,
    rule: ruleId,
    message,
  }));
}

/** Code counts as one character of a sentence, however long it is. */
const withoutCode = (text: string): string => text.replace(/`[^`\n]+`/g, '`x`');
