import type { Printer } from './printer.ts';
import { isPlain, sendableOf, signsLikeS3, urlOf, wantsPayloadHash, type Sendable } from './sendable.ts';
import { COMMON_CONTROLS, digits, escapeText, expression, INVISIBLE, lines, type Notation } from './text.ts';

/** A string of PHP: in single quotes, where nothing is expanded, unless something cannot be seen. */
const phpQuote = (text: string): string =>
  INVISIBLE.test(text)
    ? `"${escapeText(text, { '\\': '\\\\', '"': '\\"', $: '\\$' }, escapeCharacter)}"`
    : `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;

const escapeCharacter = (codePoint: number): string =>
  COMMON_CONTROLS.get(codePoint) ?? `\\u{${digits(codePoint, 1)}}`;

const NOTATION: Notation = {
  quote: phpQuote,
  environment: (name) => `getenv('${name}')`,
  plus: ' . ',
};

/** The signer and the chain of credentials of the AWS SDK for PHP; Guzzle sends. */
export const php: Printer = {
  id: 'php',
  label: 'PHP (AWS SDK v3)',
  language: 'php',
  needs: 'composer require aws/aws-sdk-php guzzlehttp/guzzle',
  print(model) {
    const request = sendableOf(model);
    // The signer takes a Date header out of the request.
    const losesDate = request?.sign && request.headers.some(([name]) => name.toLowerCase() === 'date');
    return request && isPlain(request) && !losesDate ? program(request) : undefined;
  },
};

const program = (request: Sendable): string =>
  lines(
    '<?php',
    "require 'vendor/autoload.php';",
    '',
    '$request = new GuzzleHttp\\Psr7\\Request(',
    `    '${request.method}',`,
    `    ${expression(urlOf(request), NOTATION)},`,
    ...(request.headers.length === 0
      ? ['    [],']
      : [
          '    [',
          ...request.headers.map(
            ([name, value]) => `        ${phpQuote(name)} => ${expression(value, NOTATION)},`,
          ),
          '    ],',
        ]),
    `    ${request.body === undefined ? "''" : expression(request.body, NOTATION)}`,
    ');',
    ...(request.sign ? signing(request, request.sign) : []),
    "$response = (new GuzzleHttp\\Client(['http_errors' => false, 'allow_redirects' => false]))->send($request);",
    "echo $response->getStatusCode(), ' ', $response->getBody(), PHP_EOL;",
  );

/** The signer groups the parameters of the query as it signs; what it signed means the same, so the URL is put back. */
const signing = (request: Sendable, { region, service }: NonNullable<Sendable['sign']>): string[] => [
  ...(wantsPayloadHash(request) && !signsLikeS3(request)
    ? [
        "$request = $request->withHeader('X-Amz-Content-Sha256', hash('sha256', (string) $request->getBody()));",
      ]
    : []),
  '$credentials = call_user_func(Aws\\Credentials\\CredentialProvider::defaultProvider())->wait();',
  `$signer = new Aws\\Signature\\${signsLikeS3(request) ? 'S3SignatureV4' : 'SignatureV4'}(${phpQuote(service)}, ${phpQuote(region)});`,
  '$uri = $request->getUri();',
  '$request = $signer->signRequest($request, $credentials)->withUri($uri, true);',
];
