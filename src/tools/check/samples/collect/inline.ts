import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import type { Sample } from '../sample.ts';

/** The language of a command that stands in a sentence: what follows in the reader's own case may be left out. */
const INLINE = 'inline';

/** @returns the commands of the AWS CLI in the sentences of articles and causes below these paths. */
export function inlineOf(root: string, paths: readonly string[]): readonly Sample[] {
  const files = globSync(
    paths.flatMap((path) =>
      /\.(?:mdx|ts)$/.test(path) ? [path] : [`${path}/**/*.mdx`, `${path}/**/causes/*.ts`],
    ),
    { cwd: root },
  ).sort();
  return files.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return file.endsWith('.ts') ? inStrings(text, file) : inProse(text, file);
  });
}

const SPAN = /`(aws [a-z-][^`\n]{1,300})`/g;

/** @returns those of an article, outside its fences. */
export function inProse(mdx: string, file: string): readonly Sample[] {
  let isCode = false;
  return mdx.split('\n').flatMap((line, index) => {
    if (/^\s{0,20}```/.test(line)) isCode = !isCode;
    return isCode ? [] : spansOf(line, file, index + 1);
  });
}

function inStrings(code: string, file: string): readonly Sample[] {
  const module = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
  const found: Sample[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) {
      const { line } = module.getLineAndCharacterOfPosition(node.getStart(module));
      found.push(...spansOf(node.text, file, line + 1));
    }
    ts.forEachChild(node, visit);
  };
  visit(module);
  return found;
}

const spansOf = (text: string, file: string, line: number): readonly Sample[] =>
  [...text.matchAll(SPAN)].map(([, command = '']) => ({ file, line, language: INLINE, text: command }));
