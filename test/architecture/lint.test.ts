import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: `${root}test/config/eslint.config.mjs`,
  // The modules below exist in memory only, where the rules that need types can't look.
  overrideConfig: {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: false } },
    rules: {
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'off',
    },
  },
});

/** @returns the rules that a module breaks. */
async function lint(filePath: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath: `${root}${filePath}` });
  return result?.messages.map(({ ruleId, message }) => ruleId ?? message) ?? [];
}

describe('pasted text never becomes markup or code', () => {
  test.each([
    ['document.body.innerHTML = location.hash;', 'no-restricted-properties'],
    ['document.body.outerHTML = location.hash;', 'no-restricted-properties'],
    [`document.body.insertAdjacentHTML('beforeend', location.hash);`, 'no-restricted-properties'],
    ['document.write(location.hash);', 'no-restricted-properties'],
    ['eval(location.hash);', 'no-eval'],
    ['export const run = new Function(location.hash);', 'no-new-func'],
    [`setTimeout('alert(1)', 1);`, 'no-implied-eval'],
    [`export const a = <p dangerouslySetInnerHTML={{ __html: 'a' }} />;`, 'no-restricted-syntax'],
    [`export const a = <p style="color: red" />;`, 'no-restricted-syntax'],
  ])('%s', async (text, rule) => {
    expect(await lint('src/checker/example.tsx', text)).toContain(rule);
    expect(await lint('src/search/example.tsx', text)).toContain(rule);
  });
});

describe('the checker keeps and sends nothing', () => {
  test.each([
    [`localStorage.setItem('a', 'b');`, 'no-restricted-globals'],
    [`window.sessionStorage.setItem('a', 'b');`, 'no-restricted-properties'],
    [`indexedDB.open('a');`, 'no-restricted-globals'],
    [`document.cookie = 'a=b';`, 'no-restricted-properties'],
    [`void fetch('https://example.com');`, 'no-restricted-globals'],
    [`void globalThis.fetch('https://example.com');`, 'no-restricted-properties'],
    [`export const a = new XMLHttpRequest();`, 'no-restricted-globals'],
    [`navigator.sendBeacon('/a', 'b');`, 'no-restricted-properties'],
    [`export const a = new WebSocket('wss://example.com');`, 'no-restricted-globals'],
  ])('%s', async (text, rule) => {
    expect(await lint('src/checker/example.ts', text)).toContain(rule);
  });

  test('nor do the engine and the report log it', async () => {
    expect(await lint('src/core/example.ts', `console.log('a');`)).toContain('no-console');
    expect(await lint('src/report/example.ts', `console.log('a');`)).toContain('no-console');
  });
});

describe('Astro pages keep the import rules', () => {
  test.each([
    '../../core/check.ts',
    '../../catalogue/registry.generated.ts',
    '../../../content/errors/aws/not-found/error.ts',
    '../../tools/root.ts',
    '../../cli/main.ts',
    '../../checker/island.tsx',
    '../../search/dialog.tsx',
    'preact',
    'preact/hooks',
  ])('no import of %s', async (module) => {
    const page = `---\nimport { a } from '${module}';\n---\n<p>{a}</p>\n`;
    expect(await lint('src/site/components/Example.astro', page)).toEqual(['no-restricted-imports']);
    const script = `<p />\n<script>\n  import { a } from '${module}';\n  a();\n</script>\n`;
    expect(await lint('src/pages/[locale]/example.astro', script)).toContain('no-restricted-imports');
  });

  test('the loaders, the doors and neighbours are welcome', async () => {
    const page = `---
import type { Locale } from '#core';
import { catalogue } from '#catalogue';
import SearchTerms from '../../search/SearchTerms.astro';
import Neighbour from './Neighbour.astro';
const locale: Locale = 'ja';
---
<Neighbour />
<SearchTerms locale={locale} terms={Object.keys(catalogue.errors)} />
<script>
  import '../../search/loader.ts';
  import '../../checker/loader.ts';
</script>
`;
    expect(await lint('src/site/components/Example.astro', page)).toEqual([]);
  });
});
