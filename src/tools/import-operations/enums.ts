import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import type { EnumOf } from './shapes.ts';

/** What a client's declarations say of enums; the schemas hold none. */
export interface Enums {
  /** Values by the enum's name. */
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly of: EnumOf;
}

/** @returns the enums of an installed client. @param client - its folder. */
export function enumsOf(client: string): Enums {
  const folder = join(client, 'dist-types', 'models');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.d.ts')) : [];
  const modules = files.map((name) =>
    ts.createSourceFile(name, readFileSync(join(folder, name), 'utf8'), ts.ScriptTarget.Latest),
  );
  const values = new Map(modules.flatMap((module) => module.statements.flatMap(valuesOf)));
  const members = new Map<string, string>();
  for (const module of modules)
    for (const statement of module.statements)
      if (ts.isInterfaceDeclaration(statement)) noteMembers(statement, values, members);
  return { values, of: (structure, member) => members.get(`${structure}.${member}`) };
}

/** `export declare const X: { readonly A: "a" }`. */
function valuesOf(statement: ts.Statement): [string, readonly string[]][] {
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, type }) => {
    if (!ts.isIdentifier(name) || !type || !ts.isTypeLiteralNode(type)) return [];
    const literals = type.members.flatMap((member) =>
      ts.isPropertySignature(member) &&
      member.type &&
      ts.isLiteralTypeNode(member.type) &&
      ts.isStringLiteral(member.type.literal)
        ? [member.type.literal.text]
        : [],
    );
    return literals.length > 0 ? [[name.text, literals]] : [];
  });
}

function noteMembers(
  { name, members }: ts.InterfaceDeclaration,
  values: Enums['values'],
  found: Map<string, string>,
): void {
  for (const member of members) {
    if (!ts.isPropertySignature(member) || !ts.isIdentifier(member.name) || !member.type) continue;
    const used = namesIn(member.type).find((one) => values.has(one));
    if (used) found.set(`${name.text}.${member.name.text}`, used);
  }
}

/** The types that a member names; of a map those of its values alone. */
function namesIn(type: ts.TypeNode): string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap(namesIn);
  if (ts.isArrayTypeNode(type)) return namesIn(type.elementType);
  if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return [];
  if (type.typeName.text !== 'Record') return [type.typeName.text];
  const [, value] = type.typeArguments ?? [];
  return value ? namesIn(value) : [];
}
