/**
 * One way to colour code, for MDX fences and for components alike. Colours are classes, not inline styles:
 * the pages' security policy allows no style attribute.
 */
import { codeToHtml, createCssVariablesTheme, type ShikiTransformer, type ThemeRegistration } from 'shiki';

type Element = Parameters<NonNullable<ShikiTransformer['pre']>>[0];
type Child = Element['children'][number];

/** Shell arguments are plain text and options stand out; the stock theme paints a whole command as one string. */
export const codeTheme = withRules(createCssVariablesTheme({ variablePrefix: '--astro-code-' }), {
  'string.unquoted': 'var(--astro-code-foreground)',
  'constant.other.option': 'var(--astro-code-token-parameter)',
});

/** The theme's variables, and the class each becomes in `styles/code.css`. The foreground needs none. */
const CLASS_OF: Readonly<Record<string, string>> = {
  'token-constant': 'c',
  'token-string': 's',
  'token-comment': 'm',
  'token-keyword': 'k',
  'token-parameter': 'p',
  'token-function': 'f',
  'token-string-expression': 's',
  'token-punctuation': 'u',
  'token-link': 's',
  'token-inserted': 's',
  'token-deleted': 'k',
  'token-changed': 'p',
};

/** Turns the theme's inline styles into short classes and leaves plain text without a wrapper. */
export function tokenClasses(): ShikiTransformer {
  return {
    name: 'token-classes',
    pre(node) {
      // Astro and Shiki each add a style and a tab stop of their own; `Pre.astro` decides on both.
      const wrong = /(?:^|\s)wrong=(\S+)/.exec(this.options.meta?.__raw ?? '')?.[1];
      node.properties = { dataLanguage: this.options.lang, ...(wrong ? { dataWrong: wrong } : {}) };
    },
    line(node) {
      node.properties = { class: 'l' };
      node.children = joinTokens(node.children);
    },
  };
}

/** @returns `<code>` with its coloured lines, for `Pre.astro`. */
export async function highlight(code: string, lang: string): Promise<string> {
  const html = await codeToHtml(code, { lang, theme: codeTheme, transformers: [tokenClasses()] });
  return html.replace(/^<pre[^>]*>/, '').replace(/<\/pre>$/, '');
}

function withRules(theme: ThemeRegistration, colours: Readonly<Record<string, string>>): ThemeRegistration {
  const rules = Object.entries(colours).map(([scope, foreground]) => ({ scope, settings: { foreground } }));
  return { ...theme, tokenColors: [...(theme.tokenColors ?? []), ...rules] };
}

function joinTokens(tokens: readonly Child[]): Child[] {
  const joined: Child[] = [];
  let lastClass: string | undefined;
  for (const token of tokens) {
    const text = textOf(token);
    // A blank run takes the colour of what stands before it: fewer elements, nothing to see.
    const className = text.trim() === '' ? lastClass : classOf(token);
    const last = joined.at(-1);
    if (last && className === lastClass) append(last, text);
    else joined.push(className ? span(className, text) : { type: 'text', value: text });
    lastClass = className;
  }
  return joined;
}

function classOf(token: Child): string | undefined {
  if (token.type !== 'element') return undefined;
  const variable = /--astro-code-([a-z-]+)/.exec(String(token.properties['style'] ?? ''))?.[1];
  return variable && CLASS_OF[variable];
}

function textOf(node: Child): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

function span(className: string, text: string): Element {
  return {
    type: 'element',
    tagName: 'span',
    properties: { class: className },
    children: [{ type: 'text', value: text }],
  };
}

function append(node: Child, text: string): void {
  const target = node.type === 'element' ? node.children[0] : node;
  if (target?.type === 'text') target.value += text;
}
