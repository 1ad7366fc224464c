/** `npm start`: builds the site if it is missing or older than its sources, and serves it as the CDN would. */
import { join } from 'node:path';
import { env, exit } from 'node:process';
import { build } from './build/build.ts';
import { isStale } from './build/is-stale.ts';
import { root } from './root.ts';
import { listen } from './serve/listen.ts';
import { siteServer } from './serve/site-server.ts';

const wanted = Number(env['PORT'] ?? 4321);
if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
  console.error(`PORT is "${env['PORT']}". Give a number from 0 to 65535.`);
  exit(1);
}

try {
  if (isStale(root)) {
    console.log('Building the site, which takes about half a minute.');
    await build(root);
  }
  const host = env['HOST'] ?? 'localhost';
  const port = await listen(siteServer(join(root, 'dist')), wanted, host);
  console.log(`Serving dist on http://${host}:${port}/ (Ctrl+C stops)`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  exit(1);
}
