import type { Printer } from './printer.ts';
import {
  hasOtherBlanks,
  isPlain,
  readsEnvironment,
  sendableOf,
  signsLikeS3,
  urlOf,
  wantsPayloadHash,
  type Sendable,
} from './sendable.ts';
import { escapeLong, escapeText, expression, indent, lines, type Notation } from './text.ts';

/** An interpreted string literal of Go, or a raw one where that needs no escape. */
export function goQuote(text: string): string {
  const escaped = escapeText(text, { '\\': '\\\\', '"': '\\"' }, escapeLong);
  return escaped.includes('\\"') && !escaped.replaceAll('\\"', '').includes('\\') && !text.includes('`')
    ? `\`${text}\``
    : `"${escaped}"`;
}

const NOTATION: Notation = {
  quote: goQuote,
  environment: (name) => `os.Getenv("${name}")`,
  plus: ' + ',
};

/** The signer and the chain of credentials of the AWS SDK for Go v2; net/http sends. */
export const go: Printer = {
  id: 'go',
  label: 'Go (AWS SDK v2)',
  language: 'go',
  needs: 'go get github.com/aws/aws-sdk-go-v2/aws/signer/v4 github.com/aws/aws-sdk-go-v2/config',
  print(model) {
    const request = sendableOf(model);
    if (!request || !isPlain(request) || hasOtherBlanks(request)) return undefined;
    // net/url drops every parameter with a semicolon.
    if (request.query.includes(';')) return undefined;
    return lines('package main', '', imports(request), '', 'func main() {', indent(main(request), '\t'), '}');
  },
};

function imports(request: Sendable): string {
  const { sign, body } = request;
  const standard = [
    sign && 'context',
    sign && 'crypto/sha256',
    sign && 'encoding/hex',
    'fmt',
    'io',
    'log',
    'net/http',
    readsEnvironment(request) && 'os',
    body !== undefined && 'strings',
    sign && 'time',
  ].filter((name) => typeof name === 'string');
  return lines(
    'import (',
    ...standard.map((name) => `\t"${name}"`),
    sign && '',
    sign && '\tv4 "github.com/aws/aws-sdk-go-v2/aws/signer/v4"',
    sign && '\t"github.com/aws/aws-sdk-go-v2/config"',
    ')',
  );
}

const CHECK = 'if err != nil {\n\tlog.Fatal(err)\n}';

function main(request: Sendable): string {
  const { method, headers, body, sign } = request;
  const reader = body === undefined ? 'nil' : 'strings.NewReader(body)';
  return lines(
    body !== undefined && `body := ${expression(body, NOTATION)}`,
    `request, err := http.NewRequest("${method}", ${expression(urlOf(request), NOTATION)}, ${reader})`,
    CHECK,
    ...headers.map(([name, value]) => `request.Header.Set(${goQuote(name)}, ${expression(value, NOTATION)})`),
    ...(sign ? signing(request, sign) : []),
    'response, err := http.DefaultTransport.RoundTrip(request)',
    CHECK,
    'defer response.Body.Close()',
    'answer, err := io.ReadAll(response.Body)',
    CHECK,
    'fmt.Println(response.Status, string(answer))',
  );
}

/** The signer rewrites the query as it signs; what it signed means the same, so the request keeps its own. */
const signing = (request: Sendable, { region, service }: NonNullable<Sendable['sign']>): string[] => [
  '',
  'ctx := context.Background()',
  'cfg, err := config.LoadDefaultConfig(ctx)',
  CHECK,
  'credentials, err := cfg.Credentials.Retrieve(ctx)',
  CHECK,
  `sum := sha256.Sum256([]byte(${request.body === undefined ? '""' : 'body'}))`,
  'payloadHash := hex.EncodeToString(sum[:])',
  ...(wantsPayloadHash(request) ? ['request.Header.Set("X-Amz-Content-Sha256", payloadHash)'] : []),
  ...(signsLikeS3(request)
    ? ['signer := v4.NewSigner(func(o *v4.SignerOptions) { o.DisableURIPathEscaping = true })']
    : ['signer := v4.NewSigner()']),
  'query := request.URL.RawQuery',
  `err = signer.SignHTTP(ctx, credentials, request, payloadHash, ${goQuote(service)}, ${goQuote(region)}, time.Now())`,
  CHECK,
  'request.URL.RawQuery = query',
  '',
];
