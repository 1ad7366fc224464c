import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, parseHeaders } from './headers-file.ts';

/** Serves a built site as its CDN does: headers of `_headers`, `/ja` to `/ja/`, the site's own 404 page. */
export function siteServer(dist: string): Server {
  const headersFile = join(dist, '_headers');
  const rules = existsSync(headersFile) ? parseHeaders(readFileSync(headersFile, 'utf8')) : [];
  const serveFile = sirv(dist, {
    etag: true,
    onNoMatch: (_request, response) => {
      notFound(dist, response);
    },
  });

  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname, search } = addressOf(request);
    response.setHeader('cache-control', 'public, max-age=0, must-revalidate');
    for (const [name, value] of headersFor(rules, pathname)) response.setHeader(name, value);

    if (pathname === '/_headers') notFound(dist, response);
    else if (lacksSlash(dist, pathname)) response.writeHead(308, { location: `${pathname}/${search}` }).end();
    else serveFile(request, response);
  });
}

/** The host plays no part; a path such as `//evil.example` must not be taken for one. */
function addressOf(request: IncomingMessage): { readonly pathname: string; readonly search: string } {
  const [pathname = '/', query] = (request.url ?? '/').replace(/^\/+/, '/').split(/\?(.*)/s);
  return { pathname, search: query === undefined ? '' : `?${query}` };
}

/** @returns true for a folder with a page, asked for without the slash that its relative links need. */
function lacksSlash(dist: string, pathname: string): boolean {
  return /^(?:\/[\w-]+)+$/.test(pathname) && existsSync(join(dist, pathname, 'index.html'));
}

function notFound(dist: string, response: ServerResponse): void {
  const page = join(dist, '404.html');
  response.statusCode = 404;
  response.setHeader(
    'content-type',
    existsSync(page) ? 'text/html;charset=utf-8' : 'text/plain;charset=utf-8',
  );
  response.end(existsSync(page) ? readFileSync(page) : 'Not found\n');
}
