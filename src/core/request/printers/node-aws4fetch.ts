import { canFetch, headerLines, javascript, javascriptQuote } from './javascript.ts';
import type { Printer } from './printer.ts';
import { hasAsciiHeaders, isPlain, sendableOf, urlOf, wantsPayloadHash, type Sendable } from './sendable.ts';
import { lines } from './text.ts';

/** aws4fetch, for Workers and Deno as well. It knows no chain of credentials but what it is handed. */
export const nodeAws4fetch: Printer = {
  id: 'node-aws4fetch',
  label: 'JavaScript (aws4fetch)',
  language: 'javascript',
  needs: 'npm install aws4fetch',
  print(model) {
    const request = sendableOf(model);
    return request?.sign && canSign(request) ? program(request, request.sign) : undefined;
  },
};

/** It states no hash of the body, which S3 alone does without, and knows S3 under one name. */
const canSign = (request: Sendable): boolean =>
  isPlain(request) &&
  canFetch(request) &&
  hasAsciiHeaders(request) &&
  (!wantsPayloadHash(request) || request.sign?.service === 's3') &&
  !repeatsParameter(request);

/** For S3 it signs only the first of them. */
function repeatsParameter({ query, sign }: Sendable): boolean {
  const names = query.split('&').map((pair) => pair.split('=', 1)[0]);
  return sign?.service === 's3' && new Set(names).size < names.length;
}

const program = (request: Sendable, { region, service }: NonNullable<Sendable['sign']>): string =>
  lines(
    "import { AwsClient } from 'aws4fetch';",
    '',
    'const aws = new AwsClient({',
    '  accessKeyId: process.env.AWS_ACCESS_KEY_ID,',
    '  secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY,',
    '  sessionToken: process.env.AWS_SESSION_TOKEN,',
    `  region: ${javascriptQuote(region)},`,
    `  service: ${javascriptQuote(service)},`,
    '  retries: 0,',
    '});',
    `const response = await aws.fetch(${javascript(urlOf(request))}, {`,
    `  method: '${request.method}',`,
    ...(request.headers.length > 0
      ? ['  headers: {', ...headerLines(request).map((line) => `  ${line}`), '  },']
      : []),
    request.body !== undefined && `  body: new TextEncoder().encode(${javascript(request.body)}),`,
    "  redirect: 'manual',",
    '});',
    'console.log(response.status, await response.text());',
  );
