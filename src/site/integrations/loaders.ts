/** How the small scripts that bring in the checker and the search are built. */
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

/** Keeps loaders, which export nothing, in the bundle, and gives them a preload helper of their own size. */
export function leanLoaders(): Plugin {
  return {
    name: 'lean-loaders',
    enforce: 'pre',
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => ({ code: PRELOAD_HELPER, moduleSideEffects: false }),
    },
    transform: {
      // package.json calls our modules free of side effects; a loader is nothing but one.
      filter: { id: /\/loader\.ts$/ },
      handler: (code) => ({ code, map: null, moduleSideEffects: true }),
    },
  };
}
