import { canFetch, headerLines, javascript, javascriptQuote } from './javascript.ts';
import type { Printer } from './printer.ts';
import { hasAsciiHeaders, isPlain, sendableOf, signsLikeS3, urlOf, type Sendable } from './sendable.ts';
import { lines } from './text.ts';

/** The signer and the chain of credentials of the AWS SDK for JavaScript v3; `fetch` sends. */
export const nodeSmithy: Printer = {
  id: 'node-smithy',
  label: 'Node.js (@smithy/signature-v4)',
  language: 'javascript',
  needs: 'npm install @smithy/signature-v4 @aws-sdk/credential-provider-node @aws-crypto/sha256-js',
  print(model) {
    const request = sendableOf(model);
    if (!request || !isPlain(request) || !canFetch(request)) return undefined;
    return request.sign ? signed(request, request.sign) : unsigned(request);
  },
};

function signed(request: Sendable, { region, service }: NonNullable<Sendable['sign']>): string {
  const body = request.body !== undefined;
  return lines(
    "import { Sha256 } from '@aws-crypto/sha256-js';",
    "import { defaultProvider } from '@aws-sdk/credential-provider-node';",
    "import { SignatureV4 } from '@smithy/signature-v4';",
    '',
    `const url = new URL(${javascript(urlOf(request))});`,
    body && `const body = ${javascript(request.body ?? '')};`,
    ...(request.query === ''
      ? []
      : [
          'const query = Object.create(null);',
          'for (const [name, value] of url.searchParams) (query[name] ??= []).push(value);',
        ]),
    '',
    'const signer = new SignatureV4({',
    '  credentials: defaultProvider(),',
    `  region: ${javascriptQuote(region)},`,
    `  service: ${javascriptQuote(service)},`,
    '  sha256: Sha256,',
    // S3 takes the path as it was encoded; every other service wants it encoded once more.
    signsLikeS3(request) && '  uriEscapePath: false,',
    '});',
    'const { headers } = await signer.sign({',
    `  method: '${request.method}',`,
    '  protocol: url.protocol,',
    '  hostname: url.hostname,',
    '  path: url.pathname,',
    request.query !== '' && '  query,',
    '  headers: {',
    '    host: url.host,',
    ...headerLines(request).map((line) => `  ${line}`),
    '  },',
    body && '  body,',
    '});',
    ...send(request, 'headers'),
  );
}

const unsigned = (request: Sendable): string =>
  lines(
    `const url = ${javascript(urlOf(request))};`,
    ...(request.headers.length > 0 ? ['const headers = {', ...headerLines(request), '};'] : []),
    request.body !== undefined && `const body = ${javascript(request.body)};`,
    ...send(request, request.headers.length > 0 ? 'headers' : undefined),
  );

function send(request: Sendable, headers: string | undefined): string[] {
  const options = [
    ...(request.method === 'GET' ? [] : [`method: '${request.method}'`]),
    ...(headers ? [headers] : []),
    ...(request.body === undefined ? [] : ['body: new TextEncoder().encode(body)']),
    "redirect: 'manual'",
  ];
  return [
    ...(hasAsciiHeaders(request)
      ? []
      : [
          '// fetch writes headers as Latin-1; what is signed is UTF-8.',
          "for (const name in headers) headers[name] = Buffer.from(headers[name]).toString('latin1');",
        ]),
    `const response = await fetch(url, { ${options.join(', ')} });`,
    'console.log(response.status, await response.text());',
  ];
}
