import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import ts from 'typescript';

/** What `content/known` has of an error, as it is written there. */
export interface KnownEntry {
  /** From the root, as all paths here. */
  readonly file: string;
  /** The text of `errors.ts` without the entry. */
  readonly rest: string;
  /** Source text of its `statuses`, `aliases`, `messages` and address, as `error.ts` writes them. */
  readonly statuses: string;
  readonly aliases: string;
  readonly messages: string;
  readonly source: string | undefined;
}

/** A cause that the new article shows. */
export interface KnownCause {
  readonly id: string;
  readonly file: string;
  /** Pastes that show it, without their endings. */
  readonly cases: readonly string[];
  /** True when it is first of all this error's, and leans on nothing of its family, so that it can move. */
  readonly moves: boolean;
}

/** @returns the codes that stand in `content/known`. */
export const knownCodes = (root: string): readonly string[] =>
  families(root).flatMap((file) => entries(parse(root, file)).flatMap(({ code }) => code));

/** @returns the entry of a code, or nothing when there is none. */
export function knownEntry(root: string, code: string): KnownEntry | undefined {
  for (const file of families(root)) {
    const source = parse(root, file);
    const found = entries(source).find((entry) => entry.code === code);
    if (!found) continue;
    const property = (name: string): ts.Expression | undefined => propertyOf(found.node, name);
    const comma = source.text.charAt(found.node.end) === ',' ? 1 : 0;
    return {
      file,
      rest: source.text.slice(0, found.node.pos) + source.text.slice(found.node.end + comma),
      statuses: property('statuses')?.getText() ?? '[FILL_IN]',
      aliases: property('aliases')?.getText() ?? '[]',
      messages: messagesOf(property('messages')),
      source: addressOf(property('source'), source),
    };
  }
  return undefined;
}

/** @returns the causes of `content/known` that explain a code, those that can move first. */
export function knownCauses(root: string, code: string): readonly KnownCause[] {
  return globSync('content/known/*/causes/*.ts', { cwd: root })
    .sort()
    .flatMap((file) => {
      const source = parse(root, file);
      const explains = stringsOf(find(source, 'explains'));
      if (!explains.includes(code)) return [];
      const leans = source.statements.some(
        (statement) => ts.isImportDeclaration(statement) && !statement.getText().includes("'#core'"),
      );
      const id = basename(file, '.ts');
      return [{ id, file, cases: casesOf(root, file, id), moves: explains[0] === code && !leans }];
    })
    .sort((one, other) => Number(other.moves) - Number(one.moves));
}

const families = (root: string): readonly string[] =>
  globSync('content/known/*/errors.ts', { cwd: root }).sort();

const parse = (root: string, file: string): ts.SourceFile =>
  ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);

interface Entry {
  readonly code: string;
  readonly node: ts.ObjectLiteralExpression;
}

/** Objects of the one list that such a file holds. */
function entries(source: ts.SourceFile): readonly Entry[] {
  const found: Entry[] = [];
  const visit = (node: ts.Node): void => {
    const code = ts.isObjectLiteralExpression(node) ? propertyOf(node, 'code') : undefined;
    if (ts.isObjectLiteralExpression(node) && code && ts.isStringLiteralLike(code))
      found.push({ code: code.text, node });
    else ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const propertyOf = (node: ts.ObjectLiteralExpression, name: string): ts.Expression | undefined =>
  node.properties.find(
    (property): property is ts.PropertyAssignment =>
      ts.isPropertyAssignment(property) && property.name.getText() === name,
  )?.initializer;

/** @returns the first value of that name in a file. */
function find(source: ts.SourceFile, name: string): ts.Expression | undefined {
  const visit = (node: ts.Node): ts.Expression | undefined =>
    ts.isPropertyAssignment(node) && node.name.getText() === name
      ? node.initializer
      : ts.forEachChild(node, visit);
  return visit(source);
}

const stringsOf = (list: ts.Expression | undefined): readonly string[] =>
  list && ts.isArrayLiteralExpression(list)
    ? list.elements.filter(ts.isStringLiteralLike).map(({ text }) => text)
    : [];

/** `sure(/…/, 's3')` of `content/known/words.ts`, written out. */
function messagesOf(list: ts.Expression | undefined): string {
  if (!list || !ts.isArrayLiteralExpression(list)) return '[{ pattern: FILL_IN, certainty: FILL_IN }]';
  const written = list.elements.map((element) => {
    if (!ts.isCallExpression(element)) return element.getText();
    const certainty = element.expression.getText();
    const [pattern = 'FILL_IN', more] = element.arguments.map((argument) => argument.getText());
    const rest =
      more === undefined ? '' : certainty === 'sure' ? `, service: ${more}` : `, statuses: ${more}`;
    return `{ pattern: ${pattern}, certainty: '${certainty}'${rest} }`;
  });
  return `[${written.join(', ')}]`;
}

/** A string, or the constant of the file that holds it. */
function addressOf(value: ts.Expression | undefined, source: ts.SourceFile): string | undefined {
  if (value && ts.isStringLiteralLike(value)) return value.text;
  const name = value?.getText();
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement)) continue;
    const declared = statement.declarationList.declarations.find((one) => one.name.getText() === name);
    if (declared?.initializer && ts.isStringLiteralLike(declared.initializer))
      return declared.initializer.text;
  }
  return undefined;
}

const casesOf = (root: string, cause: string, id: string): readonly string[] =>
  globSync('*.expected.json', { cwd: join(root, dirname(dirname(cause)), 'cases'), absolute: true })
    .sort()
    .filter((path) => (JSON.parse(readFileSync(path, 'utf8')) as { readonly shows?: string }).shows === id)
    .map((path) => basename(path, '.expected.json'));
