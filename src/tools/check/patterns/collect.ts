import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { root } from '../../root.ts';

/** A regular expression and where it is written or made. */
export interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly where: string;
}

/** What reads pasted text. */
const READERS = ['src/core/**/*.ts', 'src/report/**/*.ts', 'src/catalogue/index.ts', 'content/**/*.ts'];

/** @returns every regular expression that is written as a literal where pasted text is read. */
export const writtenPatterns = (): Pattern[] =>
  globSync(READERS, { cwd: root }).flatMap((file) =>
    patternsIn(readFileSync(join(root, file), 'utf8'), file),
  );

/** @returns the literals of one module. */
export function patternsIn(code: string, file: string): Pattern[] {
  const module = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
  const found: Pattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = module.getLineAndCharacterOfPosition(node.getStart(module));
      found.push({
        source: node.text.slice(1, end),
        flags: node.text.slice(end + 1),
        where: `${file}:${line + 1}`,
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(module);
  return found;
}

/**
 * Notes every regular expression that is put together while the program runs. Call before the modules in question are loaded.
 * @returns what was made since, each once.
 */
export function watchMadePatterns(): () => Pattern[] {
  const made = new Map<string, Pattern>();
  const note = ([source, flags]: readonly unknown[]): void => {
    if (typeof source !== 'string') return;
    const pattern = { source, flags: typeof flags === 'string' ? flags : '', where: 'made with new RegExp' };
    made.set(`${pattern.flags}/${source}`, pattern);
  };
  globalThis.RegExp = new Proxy(RegExp, {
    construct(target, given, newTarget) {
      note(given);
      return Reflect.construct(target, given, newTarget) as object;
    },
  });
  return () => [...made.values()];
}
