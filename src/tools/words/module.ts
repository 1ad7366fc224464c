import ts from 'typescript';
import type { Locale } from '#core';
import type { Prose } from './prose.ts';

/** A text as it is written, and the line it begins in. */
export interface Phrase {
  readonly words: string;
  readonly line: number;
}

/**
 * The phrases of a module in one language: in `site.ja.ts` every text, elsewhere the texts of each property `ja`. They are read
 * from the syntax tree and not from the values, so that each branch of a sentence that is put together is seen, with its line.
 */
export function phrasesOf(path: string, text: string, locale: Locale): readonly Phrase[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const phrases: Phrase[] = [];
  const visit = (node: ts.Node, inside: boolean): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const words = inside ? wordsOf(node) : undefined;
    if (words !== undefined) {
      phrases.push({ words, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
      if (ts.isTemplateExpression(node))
        for (const { expression } of node.templateSpans) visit(expression, inside);
    } else if (ts.isPropertyAssignment(node)) {
      visit(node.initializer, inside || node.name.getText() === locale);
    } else if (!isNoProse(node)) {
      ts.forEachChild(node, (child) => {
        visit(child, inside);
      });
    }
  };
  visit(source, path.endsWith(`.${locale}.ts`));
  return phrases;
}

/** @returns the phrases of a module, to be read one by one. */
export const proseOfModule = (path: string, text: string, locale: Locale): Prose =>
  asMarkdown(phrasesOf(path, text, locale));

/** What is compared with or used as a key is a name of the program's. */
const isNoProse = (node: ts.Node): boolean =>
  ts.isElementAccessExpression(node) ||
  (ts.isBinaryExpression(node) && node.operatorToken.kind !== ts.SyntaxKind.PlusToken);

/** @returns the text of a literal, with code in the place of what is filled in. */
function wordsOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `\`x\`${literal.text}`).join('');
  return undefined;
}

/** A paragraph for each phrase that has sentences; a heading for a title, a label, a button. */
function asMarkdown(phrases: readonly Phrase[]): Prose {
  const paragraphs = phrases.flatMap(({ words, line }) =>
    words
      .split('\n')
      .filter((part) => part.trim() !== '')
      .map((part) => ({ text: /[。.!?]$/.test(part) || part.includes('。') ? part : `# ${part}`, line })),
  );
  return {
    markdown: paragraphs.map(({ text }) => `${withoutPlaces(text)}\n\n`).join(''),
    lines: paragraphs.flatMap(({ line }) => [line, line]),
  };
}

/** `{host}` is filled in by the page. */
const withoutPlaces = (text: string): string =>
  text.replace(/`[^`]*`|\{\w+\}/g, (piece) => (piece.startsWith('`') ? piece : '`x`'));
