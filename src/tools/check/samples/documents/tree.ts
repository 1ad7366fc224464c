import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, parseAllDocuments } from 'yaml';

/** A document of JSON or YAML, or a literal of a program, as checks look at it. */
export interface Tree {
  /** `unknown`: another line, a stack or the reader fills it in. */
  readonly kind: 'map' | 'list' | 'scalar' | 'unknown';
  /** Of the sample, from 0. */
  readonly line: number;
  readonly entries: ReadonlyMap<string, Tree>;
  readonly items: readonly Tree[];
  readonly text: string;
}

/** What is wrong, and in which line of the sample, from 0. */
export type Placed = readonly [line: number, message: string];

/** @returns the documents of a text in YAML, of which JSON is a part, and what keeps it from being one. */
export function readTrees(text: string): {
  readonly trees: readonly Tree[];
  readonly wrong: readonly Placed[];
} {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, { lineCounter: lines, logLevel: 'silent', version: '1.1' });
  const documents: readonly Document[] = Array.isArray(parsed) ? parsed : [];
  const lineOf = (offset: number): number => lines.linePos(offset).line - 1;
  return {
    trees: documents.map(({ contents }) => treeOf(contents, lineOf)),
    wrong: documents.flatMap(({ errors }) =>
      errors.map(({ message, pos }): Placed => [
        lineOf(pos[0]),
        (message.split('\n')[0] ?? '').replace(/ at line \d+.*$/, ''),
      ]),
    ),
  };
}

const EMPTY: Omit<Tree, 'kind' | 'line'> = { entries: new Map(), items: [], text: '' };

function treeOf(node: unknown, lineOf: (offset: number) => number): Tree {
  const line = lineOf(startOf(node));
  // CloudFormation fills in what has a tag of its own: !Sub, !GetAtt.
  if (isTagged(node)) return { ...EMPTY, kind: 'unknown', line };
  if (isMap(node)) {
    const entries = new Map(
      node.items.map(
        (pair) => [isScalar(pair.key) ? String(pair.key.value) : '', treeOf(pair.value, lineOf)] as const,
      ),
    );
    const [only = ''] = entries.keys();
    const isFilledIn = entries.size === 1 && (only === 'Ref' || only.startsWith('Fn::'));
    return { ...EMPTY, kind: isFilledIn ? 'unknown' : 'map', line, entries };
  }
  if (isSeq(node))
    return { ...EMPTY, kind: 'list', line, items: node.items.map((item) => treeOf(item, lineOf)) };
  if (isScalar(node)) return { ...EMPTY, kind: 'scalar', line, text: textOf(node.source, node.value) };
  return { ...EMPTY, kind: 'unknown', line };
}

/** A date of a policy is a text to IAM, whatever YAML makes of it. */
const textOf = (source: string | undefined, value: unknown): string =>
  typeof value === 'string' ? value : (source ?? String(value));

const isTagged = (node: unknown): boolean =>
  (isMap(node) || isSeq(node) || isScalar(node)) && node.tag?.startsWith('!') === true;

function startOf(node: unknown): number {
  const of = isPair(node) ? node.key : node;
  return isMap(of) || isSeq(of) || isScalar(of) ? (of.range?.[0] ?? 0) : 0;
}

/** @returns the text of one value or of each of a list; undefined for what is filled in. */
export const textsOf = (tree: Tree | undefined): readonly (Tree & { readonly kind: 'scalar' })[] =>
  [tree, ...(tree?.items ?? [])].filter(
    (one): one is Tree & { readonly kind: 'scalar' } => one?.kind === 'scalar',
  );

/** @returns the tree and everything below it. */
export const allOf = (tree: Tree): readonly Tree[] => [
  tree,
  ...[...tree.entries.values(), ...tree.items].flatMap(allOf),
];
