import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';
import { readCodes } from '#core';
import { codes as modelled } from '../../../catalogue/codes.generated.ts';
import { didYouMean } from './nearest.ts';
import { type Finding, finding, type Sample } from './sample.ts';

/** A sample that is wrong on purpose names an error that we know: its code, or another spelling of it. */
export function checkWrong(samples: readonly Sample[], root: string): readonly Finding[] {
  const meant = samples.filter((sample) => sample.wrong !== undefined);
  if (meant.length === 0) return [];
  const table = readCodes(modelled);
  const own = new Set(
    globSync(['content/errors/*/*/error.ts', 'content/known/*/errors.ts'], { cwd: root }).flatMap((file) =>
      codesIn(readFileSync(join(root, file), 'utf8')),
    ),
  );
  return meant.flatMap((sample) => {
    const code = sample.wrong ?? '';
    return own.has(code) || table.find(code)
      ? []
      : [
          finding(
            sample,
            -1,
            `the fence says wrong=${code}, and no such error is known${didYouMean(code, own)}`,
          ),
        ];
  });
}

/** @returns what stands behind `code:` and in `aliases: […]`. */
export function codesIn(code: string): readonly string[] {
  const module = ts.createSourceFile('errors.ts', code, ts.ScriptTarget.Latest);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
      const { initializer } = node;
      if (node.name.text === 'code' && ts.isStringLiteralLike(initializer)) found.push(initializer.text);
      if (node.name.text === 'aliases' && ts.isArrayLiteralExpression(initializer))
        found.push(...initializer.elements.filter(ts.isStringLiteralLike).map(({ text }) => text));
    }
    ts.forEachChild(node, visit);
  };
  visit(module);
  return found;
}
