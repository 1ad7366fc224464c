/** Leaves out of the checker's workers what they never read: the other language, and what only articles show. */
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];
type Locale = 'ja' | 'en';

/** A node of the bundler's syntax tree. What else it holds depends on its type. */
export interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

/** What articles show and no diagnosis reads, by the function that defines it. */
const FOR_ARTICLES: ReadonlyMap<string, readonly string[]> = new Map([
  ['defineError', ['fault', 'retry', 'wire', 'spoken', 'order', 'sources', 'updated', 'checked']],
  ['defineCause', ['sources']],
]);

/** Of causes that no article tells of, the checker itself names the sources. */
const WITHOUT_ARTICLE = /\/content\/known\//;

/** Errors without an article stand in lists of their own; each is known by these properties. */
const KNOWN_ERROR = ['code', 'messages', 'source'];

const ENTRY = /^[^,]*\/worker\.(?<locale>ja|en)\.ts$/;

/** For `worker.plugins`, where every worker gets an instance of its own. Its entry, `worker.<locale>.ts`, names the language. */
export function leanCatalogue(): Plugin {
  let locale: Locale | undefined;
  return {
    name: 'lean-catalogue',
    // Before anything else touches them, sources look as they were written.
    enforce: 'pre',
    buildStart({ input }) {
      const entry = Object.values(input).join();
      locale = ENTRY.exec(entry)?.groups?.['locale'] as Locale | undefined;
      if (!locale) this.error(`What language does the worker ${entry} speak?`);
    },
    transform: {
      filter: { id: /\/(?:content\/.+|src\/i18n\/report)\.ts$/ },
      handler(code, id) {
        if (!locale) return null;
        try {
          const program = this.parse(code, { lang: 'ts' }) as unknown as SyntaxNode;
          return { code: leanSource(code, program, locale, WITHOUT_ARTICLE.test(id)), map: null };
        } catch (error) {
          return this.error(`${id}: ${String(error)}`);
        }
      },
    },
  };
}

/**
 * Cuts the other language out of every `{ ja, en }`, and what only articles show out of every definition.
 * @param program - the syntax tree of `code`, types and all.
 * @param keepsSources - whether definitions keep their sources: those of causes without an article.
 * @throws on what it would have to guess about: a phrase in one language only, a definition that is no plain literal.
 */
export function leanSource(code: string, program: SyntaxNode, locale: Locale, keepsSources = false): string {
  let lean = '';
  let at = 0;
  for (const { start, end } of cutsIn(program, locale, keepsSources).sort((a, b) => a.start - b.start)) {
    lean += code.slice(at, start);
    at = end;
  }
  return lean + code.slice(at);
}

interface Cut {
  readonly start: number;
  readonly end: number;
}

/** Never one inside another: what is cut is not looked into. */
function cutsIn(node: SyntaxNode, locale: Locale, keepsSources: boolean): Cut[] {
  if (node.type === 'ObjectExpression') return cutsInObject(node, locale, [], keepsSources);
  const callee = node['callee'];
  const spare =
    isNode(callee) && node.type === 'CallExpression' ? FOR_ARTICLES.get(String(callee['name'])) : undefined;
  if (spare)
    return childrenOf(node, 'arguments').flatMap((argument) =>
      cutsInDefinition(
        argument,
        locale,
        spare.filter((name) => !(keepsSources && name === 'sources')),
        keepsSources,
      ),
    );
  return childrenOf(node).flatMap((child) => cutsIn(child, locale, keepsSources));
}

function cutsInDefinition(
  node: SyntaxNode,
  locale: Locale,
  spare: readonly string[],
  keepsSources: boolean,
): Cut[] {
  if (node.type !== 'ObjectExpression')
    throw new TypeError(`a definition must be a literal, not a ${node.type}.`);
  return cutsInObject(node, locale, spare, keepsSources);
}

function cutsInObject(
  object: SyntaxNode,
  locale: Locale,
  spare: readonly string[],
  keepsSources: boolean,
): Cut[] {
  const properties = childrenOf(object, 'properties');
  const names = properties.map(nameOf);
  if (spare.length > 0 && names.includes(undefined))
    throw new TypeError('a definition must name each of its properties.');
  const isPhrase = names.includes('ja') || names.includes('en');
  if (isPhrase && [...names].sort().join() !== 'en,ja')
    throw new TypeError(
      `a phrase is { ja, en } and nothing else, not { ${names.map((name) => name ?? '…').join(', ')} }.`,
    );
  const unwanted = isPhrase
    ? [locale === 'ja' ? 'en' : 'ja']
    : KNOWN_ERROR.every((name) => names.includes(name))
      ? ['source']
      : spare;
  return properties.flatMap((property, index) =>
    unwanted.includes(names[index] ?? '')
      ? [{ start: property.start, end: properties[index + 1]?.start ?? object.end - 1 }]
      : cutsIn(property, locale, keepsSources),
  );
}

/** @returns a property's name; none for a spread and a computed one. */
function nameOf({ type, computed, key }: SyntaxNode): string | undefined {
  if (type !== 'Property' || computed === true || !isNode(key)) return undefined;
  return String(key['name'] ?? key['value']);
}

const childrenOf = (node: SyntaxNode, ...keys: readonly string[]): SyntaxNode[] =>
  (keys.length > 0 ? keys : Object.keys(node)).flatMap((key) => node[key]).filter(isNode);

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
