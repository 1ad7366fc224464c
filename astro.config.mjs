import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { codeTheme, tokenClasses } from './src/site/highlight.ts';
import { contentSecurityPolicy } from './src/site/integrations/csp.ts';
import { leanCatalogue } from './src/site/integrations/lean-catalogue.ts';
import { islandStyles, leanLoaders } from './src/site/integrations/loaders.ts';

const site = 'https://docs.mewrite.jp';

export default defineConfig({
  site,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  cacheDir: './.cache/astro',
  // Two pages at one address are a mistake, not a matter for a warning.
  prerenderConflictBehavior: 'error',
  markdown: {
    // Straight quotes and `--flags` in prose must reach the reader as they were typed.
    processor: satteri({ features: { smartPunctuation: false } }),
    shikiConfig: { theme: codeTheme, transformers: [tokenClasses()] },
  },
  integrations: [
    mdx(),
    sitemap({
      // The root only sends on to a language; it is the x-default of both homes, not a page of its own. The sender is
      // opened by the checker alone.
      filter: (page) => page !== `${site}/` && !page.endsWith('/send/'),
      i18n: { defaultLocale: 'ja', locales: { ja: 'ja', en: 'en' } },
    }),
    contentSecurityPolicy(),
  ],
  vite: {
    plugins: [leanLoaders(), islandStyles()],
    // Modules may import on demand: the catalogue comes apart from the engine.
    worker: { format: 'es', plugins: () => [leanCatalogue()] },
    // Every MDX file opens with a directive that the bundler doesn't know; one warning a file says nothing.
    build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
  },
});
