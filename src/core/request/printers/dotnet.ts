import type { Printer } from './printer.ts';
import { hasAsciiHeaders, isPlain, sendableOf, signsLikeS3, urlOf, type Sendable } from './sendable.ts';
import { escapeLong, escapeText, expression, lines, type Notation } from './text.ts';

/** A regular string literal of C#. */
export const csharpQuote = (text: string): string =>
  `"${escapeText(text, { '\\': '\\\\', '"': '\\"' }, escapeLong)}"`;

const NOTATION: Notation = {
  quote: csharpQuote,
  environment: (name) => `Environment.GetEnvironmentVariable("${name}")`,
  plus: ' + ',
};

/** The AWS SDK for .NET signs for its own clients alone; AwsSignatureVersion4 adds a signing `SendAsync` to HttpClient. */
export const dotnet: Printer = {
  id: 'dotnet',
  label: 'C# (AwsSignatureVersion4)',
  language: 'csharp',
  needs: 'dotnet add package AwsSignatureVersion4',
  print(model) {
    const request = sendableOf(model);
    return request && canSend(request) ? program(request) : undefined;
  },
};

/**
 * HttpClient writes headers as ASCII. The package reads S3 keys with characters that need encoding differently from S3,
 * and joins several values with a comma and a blank.
 * @see https://github.com/FantasticFiasco/aws-signature-version-4#the-pledge
 */
const canSend = (request: Sendable): boolean =>
  isPlain(request) &&
  hasAsciiHeaders(request) &&
  !(signsLikeS3(request) && request.path.includes('%')) &&
  (!signsLikeS3(request) || request.sign?.service === 's3') &&
  request.headers.every(([, value]) => !value.includes('  '));

/** Headers that .NET keeps with the content. */
const CONTENT_HEADERS = new Set([
  'allow',
  'content-disposition',
  'content-encoding',
  'content-language',
  'content-location',
  'content-md5',
  'content-range',
  'content-type',
  'expires',
  'last-modified',
]);

const isContentHeader = (name: string): boolean => CONTENT_HEADERS.has(name.toLowerCase());

function program(request: Sendable): string {
  const { method, headers, body, sign } = request;
  const hasContent = body !== undefined || headers.some(([name]) => isContentHeader(name));
  const content = body === undefined ? '[]' : `Encoding.UTF8.GetBytes(${expression(body, NOTATION)})`;
  return lines(
    body !== undefined && 'using System.Text;',
    sign && 'using Amazon.Runtime;',
    (body !== undefined || sign !== undefined) && '',
    '// Without the option, Uri would decode parts of the path.',
    `var uri = new Uri(${expression(urlOf(request), NOTATION)}, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });`,
    `var request = new HttpRequestMessage(new HttpMethod("${method}"), uri);`,
    hasContent && `request.Content = new ByteArrayContent(${content});`,
    ...headers.map(
      ([name, value]) =>
        `request.${isContentHeader(name) ? 'Content.' : ''}Headers.TryAddWithoutValidation(${csharpQuote(name)}, ${expression(value, NOTATION)});`,
    ),
    '',
    'using var client = new HttpClient();',
    sign && 'var credentials = FallbackCredentialsFactory.GetCredentials().GetCredentials();',
    sign
      ? `var response = await client.SendAsync(request, regionName: ${csharpQuote(sign.region)}, serviceName: ${csharpQuote(sign.service)}, credentials: credentials);`
      : 'var response = await client.SendAsync(request);',
    'Console.WriteLine((int)response.StatusCode + " " + await response.Content.ReadAsStringAsync());',
  );
}
