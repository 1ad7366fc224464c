import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { root } from '../../src/tools/root.ts';

export const dist = join(root, 'dist');

export interface BuiltPage {
  /** Its address within the site: `/ja/check/`. */
  readonly path: string;
  readonly html: string;
  /** Parsed when it is first asked for, and kept. */
  readonly document: HTMLElement;
  /** Every id in it, found without parsing. */
  readonly ids: ReadonlySet<string>;
}

/** @returns true for a page that is made from AWS's models: there are too many of them to be looked at one test each. */
export const isReference = ({ path }: Pick<BuiltPage, 'path'>): boolean =>
  /^\/(?:ja|en)\/errors\/aws\/(?:services|codes)\//.test(path);

/** @returns every built page. */
export function builtPages(): BuiltPage[] {
  if (!existsSync(dist)) throw new Error('dist/ is missing: run `npm run build` first.');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith(`pagefind${sep}`))
    .sort()
    .map(openPage);
}

function openPage(file: string): BuiltPage {
  const html = readFileSync(join(dist, file), 'utf8');
  let document: HTMLElement | undefined;
  let ids: ReadonlySet<string> | undefined;
  return {
    path: `/${file
      .split(sep)
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1')}`,
    html,
    get document() {
      return (document ??= parsePage(html));
    },
    get ids() {
      return (ids ??= new Set([...html.matchAll(/<[a-z][^>]*?\sid="?([^"\s>]+)/g)].map(([, id = '']) => id)));
    },
  };
}

/** Parses without keeping. */
export const parsePage = (html: string): HTMLElement =>
  parse(html, { comment: false, blockTextElements: { script: true, style: true } });

/** @returns the file that an address within the site is served from. */
export const fileOf = (path: string): string => join(dist, path.endsWith('/') ? `${path}index.html` : path);
