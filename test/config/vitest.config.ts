import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `--project unit` needs the sources alone, `clients` the programs it runs; `site` looks at the built `dist/`. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/{browser,build,clients,runtimes}/**'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'clients',
          include: ['test/clients/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/{browser,build,runtimes}/**/*.test.ts'],
          testTimeout: 60_000,
          // A busy machine may keep a page waiting; what never comes is still a failure.
          expect: { poll: { timeout: 10_000, interval: 50 } },
          hookTimeout: 120_000,
          // The files share one browser and two cores.
          fileParallelism: false,
        },
      },
    ],
  },
});
