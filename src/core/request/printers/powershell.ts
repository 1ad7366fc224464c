import type { Printer } from './printer.ts';
import { urlOptions } from '../print-curl.ts';
import { forCurl } from './curl.ts';
import { fitsArguments, sendableOf, urlOf, type Sendable } from './sendable.ts';
import { digits, escapeText, expression, INVISIBLE, lines, type Notation } from './text.ts';

/** Windows takes no longer command line. */
const LONGEST = 30_000;

/**
 * A PowerShell string. Typographic quotation marks close a string as ASCII's do, so each of them is doubled; what
 * cannot be seen needs the escapes of PowerShell 6.
 */
export function powershellQuote(text: string): string {
  if (!INVISIBLE.test(text)) return `'${text.replace(/['\u2018-\u201b]/g, '$&$&')}'`;
  const marks = {
    '`': '``',
    $: '`$',
    '"': '`"',
    '\u201c': '`\u201c',
    '\u201d': '`\u201d',
    '\u201e': '`\u201e',
  };
  return `"${escapeText(text, marks, (codePoint) => CONTROLS.get(codePoint) ?? `\`u{${digits(codePoint, 1)}}`)}"`;
}

const CONTROLS: ReadonlyMap<number, string> = new Map([
  [0x09, '`t'],
  [0x0a, '`n'],
  [0x0d, '`r'],
]);

const NOTATION: Notation = {
  quote: powershellQuote,
  environment: (name) => `$Env:${name}`,
  plus: ' + ',
};

const word = (text: string): string => {
  const written = expression(text, NOTATION);
  return written.includes(NOTATION.plus) ? `(${written})` : written;
};

/**
 * PowerShell has no signer of its own, and Windows ships curl. Arguments reach it whole from PowerShell 7.3 on; before,
 * quotation marks inside them were lost.
 */
export const powershell: Printer = {
  id: 'powershell',
  label: 'PowerShell (curl.exe)',
  language: 'powershell',
  needs: 'winget install Microsoft.PowerShell',
  print(model) {
    const request = sendableOf(model);
    if (!request || !fitsArguments(request)) return undefined;
    const program = lines(
      '# PowerShell 7.3 or later',
      '$arguments = @(',
      ...argumentsOf(forCurl(request)).map((line) => `  ${line}`),
      ')',
      request.sign && 'if ($Env:AWS_SESSION_TOKEN) {',
      request.sign && `  $arguments += '-H', "x-amz-security-token: $Env:AWS_SESSION_TOKEN"`,
      request.sign && '}',
      'curl.exe @arguments',
    );
    return program.length > LONGEST ? undefined : program;
  },
};

/** The same options, for the same reasons, as in a POSIX shell. */
function argumentsOf(request: Sendable): string[] {
  const { method, headers, body, sign } = request;
  const url = urlOf(request);
  const usual = body === undefined ? 'GET' : 'POST';
  return [
    ...urlOptions(url, request.path).map((option) => `'${option}'`),
    ...(method === 'HEAD' && body === undefined
      ? ["'--head'"]
      : method === usual
        ? []
        : [`'-X', '${method}'`]),
    word(url),
    ...(sign ? [`'--aws-sigv4', 'aws:amz:${sign.region}:${sign.service}'`] : []),
    ...(sign ? [`'--user', "\${Env:AWS_ACCESS_KEY_ID}:\${Env:AWS_SECRET_ACCESS_KEY}"`] : []),
    ...headers.map(([name, value]) => `'-H', ${word(value === '' ? `${name};` : `${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`'--data-raw', ${word(body)}`]),
  ];
}
