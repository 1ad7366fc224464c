import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type HTMLElement, parse } from 'node-html-parser';
import { root } from '../../src/tools/root.ts';

export const dist = join(root, 'dist');

export interface BuiltPage {
  /** Its address within the site: `/ja/check/`. */
  readonly path: string;
  readonly html: string;
  readonly document: HTMLElement;
}

/** @returns every built page. */
export function builtPages(): BuiltPage[] {
  if (!existsSync(dist)) throw new Error('dist/ is missing: run `npm run build` first.');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith(`pagefind${sep}`))
    .sort()
    .map((file) => {
      const html = readFileSync(join(dist, file), 'utf8');
      return {
        path: `/${file
          .split(sep)
          .join('/')
          .replace(/(^|\/)index\.html$/, '$1')}`,
        html,
        document: parse(html, { comment: false, blockTextElements: { script: true, style: true } }),
      };
    });
}

/** @returns the file that an address within the site is served from. */
export const fileOf = (path: string): string => join(dist, path.endsWith('/') ? `${path}index.html` : path);
