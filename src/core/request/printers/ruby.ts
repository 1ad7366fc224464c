import type { Printer } from './printer.ts';
import { isPlain, sendableOf, signsLikeS3, targetOf, urlOf, type Sendable } from './sendable.ts';
import { escapeBraced, escapeText, expression, INVISIBLE, lines, type Notation } from './text.ts';

/** A string of Ruby: in single quotes, where nothing is expanded, unless something cannot be seen. */
const rubyQuote = (text: string): string =>
  INVISIBLE.test(text)
    ? `"${escapeText(text, { '\\': '\\\\', '"': '\\"', '#': '\\#' }, escapeBraced)}"`
    : `'${text.replace(/[\\']/g, String.raw`\$&`)}'`;

const NOTATION: Notation = {
  quote: rubyQuote,
  environment: (name) => `ENV.fetch('${name}')`,
  plus: ' + ',
};

/** aws-sigv4 signs, with the credentials that a client of the AWS SDK for Ruby finds; Net::HTTP sends. */
export const ruby: Printer = {
  id: 'ruby',
  label: 'Ruby (aws-sigv4)',
  language: 'ruby',
  needs: 'gem install aws-sigv4 aws-sdk-core',
  print(model) {
    const request = sendableOf(model);
    return request && isPlain(request) ? program(request) : undefined;
  },
};

const program = (request: Sendable): string =>
  lines(
    "require 'net/http'",
    request.sign && "require 'aws-sdk-core'",
    request.sign && "require 'aws-sigv4'",
    '',
    `uri = URI(${expression(request.sign ? urlOf(request) : `${request.scheme}://${request.host}`, NOTATION)})`,
    ...(request.headers.length === 0
      ? ['headers = {}']
      : [
          'headers = {',
          ...request.headers.map(
            ([name, value]) => `  ${rubyQuote(name)} => ${expression(value, NOTATION)},`,
          ),
          '}',
        ]),
    request.body !== undefined && `body = ${expression(request.body, NOTATION)}`,
    ...(request.sign ? signing(request, request.sign) : []),
    // Net::HTTPGenericRequest takes every method and leaves the target alone.
    `request = Net::HTTPGenericRequest.new('${request.method}', ${request.body === undefined ? 'false' : 'true'}, ${request.method === 'HEAD' ? 'false' : 'true'}, ${expression(targetOf(request), NOTATION)}, headers)`,
    request.body !== undefined && 'request.body = body',
    "response = Net::HTTP.start(uri.host, uri.port, use_ssl: uri.scheme == 'https') { |http| http.request(request) }",
    'puts response.code, response.body',
  );

const signing = (request: Sendable, { region, service }: NonNullable<Sendable['sign']>): string[] => [
  'signer = Aws::Sigv4::Signer.new(',
  `  service: ${rubyQuote(service)},`,
  `  region: ${rubyQuote(region)},`,
  `  credentials_provider: Aws::STS::Client.new(region: ${rubyQuote(region)}).config.credentials,`,
  ...(signsLikeS3(request) ? ['  uri_escape_path: false,', '  normalize_path: false,'] : []),
  ')',
  `signature = signer.sign_request(http_method: '${request.method}', url: uri, headers: headers${request.body === undefined ? '' : ', body: body'})`,
  'headers = headers.merge(signature.headers)',
];
