/** How the small scripts that bring in the checker and the search are built. */
import { dirname, join } from 'node:path';
import type { ViteUserConfig } from 'astro';

type Plugin = NonNullable<ViteUserConfig['plugins']>[number];

/** The bundler's own helper also loads styles and serves old browsers; it would outweigh the loaders themselves. */
const PRELOAD_HELPER = `export const __vitePreload = (load, urls = []) => {
  for (const url of urls) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.href = '/' + url;
    document.head.append(link);
  }
  return load();
};`;

/** Gives the loaders a preload helper of their own size. */
export function leanLoaders(): Plugin {
  return {
    name: 'lean-loaders',
    enforce: 'pre',
    // The helper is there already, for it does the asking; and few readers come with values of their own.
    config: () => ({
      build: {
        modulePreload: {
          resolveDependencies: (_, files) =>
            files.filter((file) => !/preload-helper|own-fragment/.test(file)),
        },
      },
    }),
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => ({ code: PRELOAD_HELPER, moduleSideEffects: false }),
    },
  };
}

const LINKED = '\0linked:';

/**
 * Leaves the styles of an island (a style sheet that a `.tsx` imports) to the moment when the island is wanted.
 * Astro would put them into every page that could ever load it.
 */
export function islandStyles(): Plugin {
  return {
    name: 'island-styles',
    enforce: 'pre',
    resolveId: {
      filter: { id: /^\..*\.css$/ },
      handler: (source, importer) =>
        // The suffix keeps the bundler from taking the script for a style sheet by its name.
        importer?.endsWith('.tsx') ? `${LINKED}${join(dirname(importer), source)}.js` : null,
    },
    load: {
      filter: { id: /^\0linked:/ },
      handler: (id) => ({ code: linking(id.slice(LINKED.length, -'.js'.length)), moduleSideEffects: true }),
    },
  };
}

/** The island waits for its styles, and comes without them rather than not at all. */
function linking(path: string): string {
  return `import href from ${JSON.stringify(`${path}?url&no-inline`)};
const link = document.createElement('link');
link.rel = 'stylesheet';
link.href = href;
await new Promise((done) => {
  link.onload = link.onerror = done;
  document.head.append(link);
});`;
}
