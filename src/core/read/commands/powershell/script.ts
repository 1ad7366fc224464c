import type { Span } from '../../../model.ts';
import { ViewBuilder } from '../../../text/view.ts';
import { isUrlLike } from '../../curl/url-like.ts';
import { type Entry, type Literal, textOf } from '../literal.ts';
import { type Arguments, readArguments } from './invoke.ts';
import { Values } from './values.ts';

/** A call of a cmdlet, with what its variables stood for. */
export interface Call extends Arguments {
  readonly span: Span;
}

export interface Script {
  readonly calls: readonly Call[];
  /** Assignments and calls: what was understood. */
  readonly claimed: readonly Span[];
}

/**
 * `$x = …`, `$x.Name = …`, `$x["name"] = …`, `$x.Add("name", …)`, `$session.Cookies.Add((New-Object System.Net.Cookie("name", "value"` and
 * the cmdlets; `curl` and `wget` too, which Windows PowerShell takes for `Invoke-WebRequest`, where a parameter of it follows.
 */
const STATEMENT = new RegExp(
  [
    String.raw`(?<![\w$])\$(?<name>\w{1,60})(?:\.Headers)?(?:\[["'](?<key>[\w-]{1,80})["']\]|\.(?<member>\w{1,60}))?[ \t]{0,8}=(?!=)`,
    String.raw`(?<![\w$])\$(?<table>\w{1,60})(?:\.Headers)?\.Add\(`,
    String.raw`(?<![\w$])\$(?<jar>\w{1,60})\.Cookies\.Add\(\(New-Object System\.Net\.Cookie\(`,
    String.raw`(?<![\w.$-])(?:Invoke-(?:WebRequest|RestMethod)|iwr|irm)(?=[ \t]{1,4}[^\s:])`,
    String.raw`(?<![\w.$-])(?:curl|wget)(?=[ \t][^\r\n]{0,300}-(?:Uri|Method|Body|ContentType|UseBasicParsing)\b|[ \t][^\r\n]{0,300}-Headers[ \t]{1,4}[@$])`,
  ].join('|'),
  'gi',
);

/** Reads assignments and calls from top to bottom. Linear: each statement is read on from where the one before it ended. */
export function readScript(text: string): Script {
  const scope = new Map<string, Literal>();
  const calls: Call[] = [];
  const claimed: Span[] = [];
  STATEMENT.lastIndex = 0;
  for (let match = STATEMENT.exec(text); match; match = STATEMENT.exec(text)) {
    const { index, 0: head, groups = {} } = match;
    const values = new Values(text, index + head.length, scope);
    const { name, key, member, table, jar } = groups;
    if (name) assign(scope, values, { name, key: key ?? member, at: index });
    else if (table) addTo(scope, values, table, index);
    else if (jar) addCookie(scope, values, jar, index);
    else {
      const read = readArguments(text, values);
      if (isAddress(read)) calls.push({ ...read, span: { start: index, end: read.end } });
    }
    const end = Math.max(values.at, index + head.length);
    claimed.push({ start: index, end });
    STATEMENT.lastIndex = end;
  }
  // Settings alone are no request: they are left to others.
  return { calls, claimed: calls.length > 0 ? claimed : [] };
}

function isAddress({ given }: Arguments): boolean {
  const uri = given.get('uri');
  return uri !== undefined && isUrlLike(textOf(uri.value).text);
}

type Variables = Map<string, Literal>;

interface Target {
  readonly name: string;
  readonly key: string | undefined;
  readonly at: number;
}

function assign(scope: Variables, values: Values, { name, key, at }: Target): void {
  values.skip(true);
  const value = values.next(/^(?:New-Object|Invoke-|irm\b|iwr\b|curl\b|wget\b)/i)
    ? undefined
    : values.expression();
  if (!value) return;
  if (key === undefined) scope.set(name.toLowerCase(), value);
  else put(scope, name, { name: nameAt(key, at), value, span: { start: at, end: values.at } });
}

function addTo(scope: Variables, values: Values, name: string, at: number): void {
  values.skip();
  const key = values.argument();
  values.skip();
  if (key?.kind !== 'text' || values.next(/^,/) === undefined) return;
  values.at += 1;
  values.skip();
  const value = values.expression();
  if (value) put(scope, name, { name: key.view, value, span: { start: at, end: values.at } });
}

function addCookie(scope: Variables, values: Values, name: string, at: number): void {
  const key = values.argument();
  values.skip();
  if (key?.kind !== 'text' || values.next(/^,/) === undefined) return;
  values.at += 1;
  values.skip();
  const value = values.argument();
  if (value?.kind !== 'text') return;
  const jar = scope.get(name.toLowerCase());
  const before =
    jar?.kind === 'record' ? jar.entries.find((entry) => entry.name.text === COOKIES) : undefined;
  const builder = new ViewBuilder();
  const kept = before?.value.kind === 'text' ? before.value.view : undefined;
  if (kept && kept.text.length < LONGEST_COOKIES) builder.appendView(kept).append('; ', at, at);
  const start = key.span.start;
  const view = builder
    .appendView(key.view)
    .append('=', value.span.start, value.span.start)
    .appendView(value.view)
    .build();
  const span = { start, end: values.at };
  put(scope, name, {
    name: nameAt(COOKIES, at),
    value: { kind: 'text', view, span },
    span: before?.span ?? span,
  });
}

const COOKIES = 'cookies';
/** Servers refuse longer ones anyway. */
const LONGEST_COOKIES = 16_000;

/** Puts an entry into a variable's record, in place of one of that name. */
function put(scope: Variables, name: string, entry: Entry): void {
  const known = scope.get(name.toLowerCase());
  const before = known?.kind === 'record' ? known.entries : [];
  const same = entry.name.text.toLowerCase();
  scope.set(name.toLowerCase(), {
    kind: 'record',
    entries: [
      ...before.filter((other) => other.name.text.toLowerCase() !== same).slice(-MOST_ENTRIES),
      entry,
    ],
    span: known?.span ?? entry.span,
  });
}

const MOST_ENTRIES = 200;

const nameAt = (text: string, at: number) => new ViewBuilder().append(text, at, at).build();
