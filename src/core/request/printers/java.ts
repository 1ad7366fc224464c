import type { Printer } from './printer.ts';
import { hasAsciiHeaders, isPlain, sendableOf, signsLikeS3, urlOf, type Sendable } from './sendable.ts';
import {
  COMMON_CONTROLS,
  digits,
  escapeText,
  expression,
  hasVariable,
  indent,
  lines,
  type Notation,
} from './text.ts';

/**
 * A string literal of Java. `\uXXXX` is read before the literal is, so what would end the line or the literal there is
 * written in octal.
 */
export const javaQuote = (text: string): string =>
  `"${escapeText(text, { '\\': '\\\\', '"': '\\"' }, escapeCharacter)}"`;

const escapeCharacter = (codePoint: number): string =>
  COMMON_CONTROLS.get(codePoint) ??
  (codePoint < 0x100
    ? `\\${codePoint.toString(8).padStart(3, '0')}`
    : Array.from({ length: codePoint > 0xffff ? 2 : 1 }, (_, at) =>
        String.fromCodePoint(codePoint).charCodeAt(at),
      )
        .map((unit) => `\\u${digits(unit, 4)}`)
        .join(''));

const NOTATION: Notation = {
  quote: javaQuote,
  environment: (name) => `System.getenv("${name}")`,
  plus: ' + ',
};

const METHODS = new Set(['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'PATCH', 'OPTIONS']);
/** A constant of Java holds no more bytes. */
const LONGEST_LITERAL = 16_000;

/** The signer and the chain of credentials of the AWS SDK for Java 2.x; the JDK's own client sends. */
export const java: Printer = {
  id: 'java',
  label: 'Java (AWS SDK 2.x)',
  language: 'java',
  needs: 'mvn dependency:get -Dartifact=software.amazon.awssdk:auth:RELEASE',
  print(model) {
    const request = sendableOf(model);
    return request && canSend(request) ? program(request) : undefined;
  },
};

/** java.net.http writes headers as ASCII and keeps `Expect` and `Upgrade` to itself. */
const canSend = (request: Sendable): boolean =>
  isPlain(request) &&
  METHODS.has(request.method) &&
  hasAsciiHeaders(request) &&
  !request.headers.some(([name]) => /^(?:expect|upgrade)$/i.test(name)) &&
  urlOf(request).length + (request.body?.length ?? 0) < LONGEST_LITERAL;

const program = (request: Sendable): string =>
  lines(
    request.sign && request.body !== undefined && 'import java.io.ByteArrayInputStream;',
    'import java.net.URI;',
    'import java.net.http.HttpClient;',
    'import java.net.http.HttpRequest;',
    'import java.net.http.HttpResponse;',
    request.body !== undefined && 'import java.nio.charset.StandardCharsets;',
    ...(request.sign
      ? [
          'import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;',
          'import software.amazon.awssdk.http.SdkHttpMethod;',
          'import software.amazon.awssdk.http.SdkHttpRequest;',
          'import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;',
          'import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;',
        ]
      : []),
    '',
    'public class Main {',
    '    public static void main(String[] args) throws Exception {',
    indent(main(request), '        '),
    '    }',
    '}',
  );

function main(request: Sendable): string {
  const { method, headers, body, sign } = request;
  const publisher = body === undefined ? 'noBody()' : 'ofByteArray(body)';
  return lines(
    `URI uri = URI.create(${expression(urlOf(request), NOTATION)});`,
    body !== undefined && `byte[] body = ${bytesOf(body)};`,
    ...(sign ? signing(request, sign) : []),
    'HttpRequest.Builder request = HttpRequest.newBuilder(uri)',
    `    .method("${method}", HttpRequest.BodyPublishers.${publisher});`,
    ...(sign
      ? [
          'signed.request().headers().forEach((name, values) -> {',
          '    // The client writes these itself.',
          '    if (name.equalsIgnoreCase("Host") || name.equalsIgnoreCase("Content-Length")) return;',
          '    values.forEach(value -> request.header(name, value));',
          '});',
        ]
      : headers.map(
          ([name, value]) => `request.header(${javaQuote(name)}, ${expression(value, NOTATION)});`,
        )),
    'HttpResponse<String> response = HttpClient.newHttpClient()',
    '    .send(request.build(), HttpResponse.BodyHandlers.ofString());',
    'System.out.println(response.statusCode() + " " + response.body());',
  );
}

function bytesOf(body: string): string {
  const text = expression(body, NOTATION);
  return `${hasVariable(body) ? `(${text})` : text}.getBytes(StandardCharsets.UTF_8)`;
}

/** Payload signing is off over HTTPS unless it is asked for. */
const signing = (request: Sendable, { region, service }: NonNullable<Sendable['sign']>): string[] => [
  'SdkHttpRequest unsigned = SdkHttpRequest.builder()',
  '    .uri(uri)',
  `    .method(SdkHttpMethod.${request.method})`,
  ...request.headers.map(
    ([name, value]) => `    .putHeader(${javaQuote(name)}, ${expression(value, NOTATION)})`,
  ),
  '    .build();',
  'SignedRequest signed = AwsV4HttpSigner.create().sign(r -> r',
  '    .identity(DefaultCredentialsProvider.builder().build().resolveCredentials())',
  '    .request(unsigned)',
  ...(request.body === undefined ? [] : ['    .payload(() -> new ByteArrayInputStream(body))']),
  `    .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, ${javaQuote(service)})`,
  `    .putProperty(AwsV4HttpSigner.REGION_NAME, ${javaQuote(region)})`,
  ...(signsLikeS3(request)
    ? [
        '    .putProperty(AwsV4HttpSigner.DOUBLE_URL_ENCODE, false)',
        '    .putProperty(AwsV4HttpSigner.NORMALIZE_PATH, false)',
      ]
    : []),
  '    .putProperty(AwsV4HttpSigner.PAYLOAD_SIGNING_ENABLED, true));',
];
