import type { Header, Quoted, Span } from '../../model.ts';
import { type View, ViewBuilder } from '../../text/view.ts';

/** A value as a script writes it, as far as it can be known without running it. */
export type Literal =
  | { readonly kind: 'text'; readonly view: View; readonly span: Span }
  | { readonly kind: 'record'; readonly entries: readonly Entry[]; readonly span: Span }
  | { readonly kind: 'list'; readonly items: readonly Literal[]; readonly span: Span }
  /** A number, a name, a call: kept as it stands. */
  | { readonly kind: 'other'; readonly view: View; readonly span: Span };

export interface Entry {
  readonly name: View;
  readonly value: Literal;
  /** Of name and value. */
  readonly span: Span;
}

/** @returns a record's entry. @param names - in any case; the first that is there. */
export function member(literal: Literal | undefined, ...names: readonly string[]): Entry | undefined {
  if (literal?.kind !== 'record') return undefined;
  return literal.entries.find(({ name }) => names.includes(name.text.toLowerCase()));
}

/** @returns the text that a value is sent as: a record or a list as JSON. */
export const textOf = (literal: Literal): View =>
  literal.kind === 'text' || literal.kind === 'other' ? literal.view : toJson(literal);

export const quoteOf = (literal: Literal): Quoted => textOf(literal).quote();

/** @returns each entry of a record as a header; values that are records themselves belong to no header. */
export function headersOf(literal: Literal | undefined): Header[] {
  const entries = literal?.kind === 'record' ? literal.entries : [];
  return entries.flatMap(({ name, value, span }) => {
    if (value.kind === 'record') return [];
    const { value: text, spans } = textOf(value).quoteTrimmed();
    return name.text === '' ? [] : [{ name: name.text, value: text, spans: [span], valueSpans: spans }];
  });
}

/** @returns a value as JSON, each part of it at its place in the script. */
export function toJson(literal: Literal): View {
  const builder = new ViewBuilder();
  appendJson(builder, literal);
  return builder.build();
}

function appendJson(builder: ViewBuilder, literal: Literal): void {
  const { start, end } = literal.span;
  if (literal.kind === 'text') appendString(builder, literal.view);
  else if (literal.kind === 'other') builder.appendView(literal.view);
  else if (literal.kind === 'list') {
    builder.append('[', start, start);
    literal.items.forEach((item, index) => {
      if (index > 0) builder.append(',', item.span.start, item.span.start);
      appendJson(builder, item);
    });
    builder.append(']', end, end);
  } else {
    builder.append('{', start, start);
    literal.entries.forEach(({ name, value, span }, index) => {
      if (index > 0) builder.append(',', span.start, span.start);
      appendString(builder, name);
      builder.append(':', value.span.start, value.span.start);
      appendJson(builder, value);
    });
    builder.append('}', end, end);
  }
}

function appendString(builder: ViewBuilder, view: View): void {
  const [first] = view.spansOf(0, 0);
  const at = first?.start ?? 0;
  const inner = JSON.stringify(view.text).slice(1, -1);
  builder.append('"', at, at);
  if (inner === view.text) builder.appendView(view);
  else {
    const spans = view.spansOf(0, view.text.length);
    builder.append(inner, spans[0]?.start ?? at, spans.at(-1)?.end ?? at);
  }
  const end = view.spansOf(view.text.length, view.text.length)[0]?.end ?? at;
  builder.append('"', end, end);
}
