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
import { escapeLong, escapeText, expression, hasVariable, lines, type Notation } from './text.ts';

/** A string literal of Python 3, in the quotation marks that need fewer escapes. */
export function pythonQuote(text: string): string {
  const mark = text.includes("'") && !text.includes('"') ? '"' : "'";
  return mark + escapeText(text, { '\\': '\\\\', [mark]: `\\${mark}` }, escapeLong) + mark;
}

export const PYTHON: Notation = {
  quote: pythonQuote,
  environment: (name) => `os.environ['${name}']`,
  plus: ' + ',
};

/** @returns an expression that yields the text's UTF-8. */
export function pythonBytes(text: string): string {
  const written = expression(text, PYTHON);
  return hasVariable(text) ? `(${written}).encode()` : `${written}.encode()`;
}

/** botocore signs, requests sends what was signed. The credentials are those that boto3 would find. */
export const pythonBotocore: Printer = {
  id: 'python-botocore',
  label: 'Python (botocore + requests)',
  language: 'python',
  needs: 'pip install botocore requests',
  print(model) {
    const request = sendableOf(model);
    return request && isPlain(request) && !hasOtherBlanks(request) ? program(request) : undefined;
  },
};

const program = (request: Sendable): string =>
  lines(
    readsEnvironment(request) && 'import os',
    wantsHash(request) && 'import hashlib',
    'import requests',
    request.sign && `from botocore.auth import ${authOf(request)}`,
    request.sign && 'from botocore.awsrequest import AWSRequest',
    request.sign && 'from botocore.session import Session',
    '',
    `url = ${expression(urlOf(request), PYTHON)}`,
    ...headerLines(request),
    request.body !== undefined && `body = ${pythonBytes(request.body)}`,
    '',
    ...signing(request),
    `response = requests.request('${request.method}', url${headersArgument(request)}${bodyArgument(request)}, allow_redirects=False)`,
    'print(response.status_code, response.text)',
  );

const authOf = (request: Sendable): string => (signsLikeS3(request) ? 'S3SigV4Auth' : 'SigV4Auth');

/** S3's signer states the hash by itself. */
const wantsHash = (request: Sendable): boolean => wantsPayloadHash(request) && !signsLikeS3(request);

const headerLines = (request: Sendable): string[] => [
  ...(request.headers.length === 0
    ? []
    : [
        'headers = {',
        ...request.headers.map(([name, value]) => `    ${pythonQuote(name)}: ${expression(value, PYTHON)},`),
        '}',
      ]),
];

const hasHeaders = (request: Sendable): boolean => request.headers.length > 0;

function signing(request: Sendable): string[] {
  const { sign, body } = request;
  if (!sign) return [];
  const parts = [
    `method='${request.method}'`,
    'url=url',
    ...(hasHeaders(request) ? ['headers=headers'] : []),
    ...(body === undefined ? [] : ['data=body']),
  ];
  const hash = `hashlib.sha256(${body === undefined ? "b''" : 'body'}).hexdigest()`;
  return [
    `request = AWSRequest(${parts.join(', ')})`,
    ...(wantsHash(request) ? [`request.headers['X-Amz-Content-SHA256'] = ${hash}`] : []),
    'credentials = Session().get_credentials().get_frozen_credentials()',
    `${authOf(request)}(credentials, ${pythonQuote(sign.service)}, ${pythonQuote(sign.region)}).add_auth(request)`,
    '',
  ];
}

/** As bytes: requests would write text as Latin-1, but what is signed is UTF-8. */
function headersArgument(request: Sendable): string {
  const source = request.sign ? 'request.headers' : 'headers';
  if (!request.sign && !hasHeaders(request)) return '';
  return `, headers={name: value.encode() for name, value in ${source}.items()}`;
}

const bodyArgument = ({ body }: Sendable): string => (body === undefined ? '' : ', data=body');
