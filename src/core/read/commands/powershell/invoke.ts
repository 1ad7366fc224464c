import type { Header, Quoted, ReadRequest, Remark, Span } from '../../../model.ts';
import { type View, ViewBuilder } from '../../../text/view.ts';
import { type Entry, headersOf, type Literal, member, quoteOf, textOf } from '../literal.ts';
import type { Values } from './values.ts';

/** What `Invoke-WebRequest` and `Invoke-RestMethod` were given: parameters by their full names in lower case. */
export interface Arguments {
  readonly given: ReadonlyMap<string, Entry>;
  readonly end: number;
}

/** Those that change what is sent, or whose beginning could be taken for one of them. */
const WITH_VALUE = [
  'uri', 'method', 'custommethod', 'headers', 'body', 'contenttype', 'useragent', 'websession', 'sessionvariable',
  'authentication', 'token', 'credential', 'infile', 'outfile', 'timeoutsec', 'connectiontimeoutseconds', 'proxy',
  'proxycredential', 'maximumredirection', 'maximumretrycount', 'retryintervalsec', 'transferencoding', 'form',
  'certificate', 'certificatethumbprint', 'sslprotocol', 'statuscodevariable', 'responseheadersvariable', 'httpversion',
  'errorvariable', 'erroraction',
]; // prettier-ignore
const SWITCHES = [
  'usebasicparsing', 'usedefaultcredentials', 'skipcertificatecheck', 'skipheadervalidation', 'skiphttperrorcheck',
  'disablekeepalive', 'passthru', 'resume', 'noproxy', 'verbose', 'debug', 'allowunencryptedauthentication',
  'preserveauthorizationonredirect', 'preservehttpmethodonredirect', 'followrellink', 'proxyusedefaultcredentials',
]; // prettier-ignore

/** Reads the arguments behind the command's name. `-Name value`, `-Name:value`, `@splat`; the first word by itself is the address. */
export function readArguments(text: string, values: Values): Arguments {
  const given = new Map<string, Entry>();
  for (;;) {
    values.skip();
    if (values.isAtEnd()) return { given, end: values.at };
    const start = values.at;
    const written = values.next(/^-[A-Za-z]{1,40}:?/);
    const splat = written ? undefined : values.next(/^@\w{1,60}(?![\w({])/);
    if (written) {
      values.at += written.length;
      const name = fullName(written.replace(/^-|:$/g, '').toLowerCase());
      const value = SWITCHES.includes(name) && !written.endsWith(':') ? undefined : readValue(values);
      add(given, name, start, written.length, value, values.at, text);
    } else if (splat) {
      values.at += splat.length;
      const table = values.variable(splat.slice(1));
      for (const entry of table?.kind === 'record' ? table.entries : [])
        given.set(fullName(entry.name.text.toLowerCase()), entry);
    } else {
      const value = values.argument();
      if (!value || values.at === start) return { given, end: values.at };
      if (!given.has('uri')) add(given, 'uri', start, 0, value, values.at, text);
    }
  }
}

function readValue(values: Values): Literal | undefined {
  values.skip();
  return values.isAtEnd() || values.next(/^-[A-Za-z]{2}/) ? undefined : values.argument();
}

function add(
  given: Map<string, Entry>,
  name: string,
  start: number,
  length: number,
  value: Literal | undefined,
  end: number,
  text: string,
): void {
  const view = new ViewBuilder().append(text.slice(start, start + length), start, start + length).build();
  const span = { start, end };
  given.set(name, { name: view, value: value ?? { kind: 'other', view, span }, span });
}

/** PowerShell takes the beginning of a name that only one parameter has. */
function fullName(written: string): string {
  const known = [...WITH_VALUE, ...SWITCHES];
  const fitting = known.filter((name) => name.startsWith(written));
  return known.includes(written) || fitting.length !== 1 ? written : (fitting[0] ?? written);
}

/** @returns the request that the cmdlet sends; undefined when the arguments name no address. */
export function toRequest(
  { given }: Arguments,
  span: Span,
): { readonly request: ReadRequest; readonly remarks: readonly Remark[] } | undefined {
  const uri = given.get('uri');
  if (!uri) return undefined;
  const method = given.get('method') ?? given.get('custommethod');
  const body = given.get('body');
  const verb = method && upperCase(quoteOf(method.value));
  const isInQuery = body?.value.kind === 'record' && (!verb || verb.value === 'GET');
  const insecure = given.get('skipcertificatecheck');
  return {
    request: {
      from: 'powershell',
      method: verb,
      url: (isInQuery ? withQuery(textOf(uri.value), body.value) : textOf(uri.value)).quote(),
      headers: allHeaders(given),
      body: body && !isInQuery ? bodyOf(body.value) : undefined,
      spans: [span],
    },
    remarks: insecure ? [{ kind: 'insecure', spans: [insecure.span] }] : [],
  };
}

const upperCase = ({ value, spans }: Quoted): Quoted => ({ value: value.toUpperCase(), spans });

/** Browsers copy HTTP/2's pseudo-headers among the headers; the cmdlet is given what they say by other parameters. */
const PSEUDO = new Set(['authority', 'method', 'path', 'scheme']);

function allHeaders(given: Arguments['given']): Header[] {
  const table = headersOf(given.get('headers')?.value);
  const isCopied = [...PSEUDO].every((name) => table.some((header) => header.name === name));
  const session = given.get('websession')?.value;
  return [
    ...table.filter(({ name }) => !isCopied || !PSEUDO.has(name)),
    ...headerFrom('User-Agent', given.get('useragent') ?? member(session, 'useragent')),
    ...headerFrom('Cookie', member(session, 'cookies')),
    ...headerFrom('Content-Type', given.get('contenttype')),
    ...bearerFrom(given),
  ];
}

function headerFrom(name: string, entry: Entry | undefined): Header[] {
  if (!entry) return [];
  const { value, spans } = textOf(entry.value).quoteTrimmed();
  return [{ name, value, spans: [entry.span], valueSpans: spans }];
}

/** `-Authentication Bearer -Token …`. */
function bearerFrom(given: Arguments['given']): Header[] {
  const token = given.get('token');
  const kind = given.get('authentication');
  if (!token || !kind || !/^(?:bearer|oauth)$/i.test(textOf(kind.value).text)) return [];
  const { value, spans } = textOf(token.value).quoteTrimmed();
  return [
    {
      name: 'Authorization',
      value: `Bearer ${value}`,
      spans: [kind.span, token.span],
      valueSpans: spans,
    },
  ];
}

/** A hash table is sent as a form. */
function bodyOf(value: Literal): Quoted {
  return value.kind === 'record' ? formOf(value).quote() : quoteOf(value);
}

function withQuery(url: View, table: Literal): View {
  const form = formOf(table);
  if (form.text === '') return url;
  const at = form.spansOf(0, 0)[0]?.start ?? 0;
  const joint = url.text.includes('?') ? '&' : '?';
  return new ViewBuilder().appendView(url).append(joint, at, at).appendView(form).build();
}

function formOf(table: Literal): View {
  const builder = new ViewBuilder();
  const entries = table.kind === 'record' ? table.entries : [];
  entries.forEach(({ name, value, span }, index) => {
    if (index > 0) builder.append('&', span.start, span.start);
    builder.appendView(name).append('=', value.span.start, value.span.start).appendView(textOf(value));
  });
  return builder.build();
}
