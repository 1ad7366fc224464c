import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import type { Sample } from '../sample.ts';

/** @returns the commands of every cause below these paths. */
export function experimentsOf(root: string, paths: readonly string[]): readonly Sample[] {
  const files = globSync(
    paths.map((path) => (path.endsWith('.ts') ? path : `${path}/**/causes/*.ts`)),
    { cwd: root },
  ).sort();
  return files.flatMap((file) => experimentsIn(readFileSync(join(root, file), 'utf8'), file));
}

/** @returns the two commands of one cause, read from its source, so that a finding has a line. */
export function experimentsIn(code: string, file: string): readonly Sample[] {
  const module = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
  const found: Sample[] = [];
  const visit = (node: ts.Node): void => {
    if (isProperty(node, 'experiment') && ts.isObjectLiteralExpression(node.initializer))
      for (const property of node.initializer.properties)
        for (const language of ['sh', 'powershell'])
          if (isProperty(property, language)) {
            const { line } = module.getLineAndCharacterOfPosition(property.initializer.getStart(module));
            const text = textOf(property.initializer);
            found.push(
              text === undefined
                ? { file, line: line + 1, language: UNREADABLE, text: '' }
                : { file, line: line + 1, language, text },
            );
          }
    ts.forEachChild(node, visit);
  };
  visit(module);
  return found;
}

/** The language of a command that is put together where nobody can read it. */
export const UNREADABLE = 'an experiment that is no plain string';

const isProperty = (node: ts.Node, name: string): node is ts.PropertyAssignment =>
  ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && node.name.text === name;

function textOf(node: ts.Expression): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined;
  const [left, right] = [textOf(node.left), textOf(node.right)];
  return left === undefined || right === undefined ? undefined : left + right;
}
