import type { Header, Quoted, ReadRequest, Remark, Span } from '../../model.ts';
import { type View, ViewBuilder } from '../../text/view.ts';
import { appendJoint, appendQuery, urlEncoded } from './data.ts';
import type { Word } from './lexer.ts';
import { type CurlOption, longOption, shortOption } from './options.ts';
import { isUrlLike } from './url-like.ts';

/** What curl makes of its arguments. */
export interface Interpretation {
  readonly request: Omit<ReadRequest, 'spans'>;
  readonly remarks: readonly Remark[];
}

/**
 * Gives each argument its meaning, as curl's own parser does: values after their options or glued to them, letters
 * in one word, the first URL, everything up to `--next`.
 * @param heredoc - what stands on standard input, for `-d @-`.
 */
export function interpret(words: readonly Word[], heredoc: View | undefined): Interpretation {
  const reader = new Arguments(words, heredoc);
  reader.read();
  return { request: reader.request(), remarks: reader.remarks };
}

/** An option as it was given. */
interface Given {
  readonly name: string;
  readonly value: View | undefined;
  /** Of the option and its value. */
  readonly spans: readonly Span[];
}

class Arguments {
  readonly remarks: Remark[] = [];
  readonly #words: readonly Word[];
  readonly #heredoc: View | undefined;
  #next = 0;
  #url: View | undefined;
  #method: Quoted | undefined;
  #implied: Quoted | undefined;
  readonly #headers: Header[] = [];
  readonly #data: { readonly view: View; readonly joint: string }[] = [];
  readonly #query: View[] = [];
  #dataInQuery = false;
  #basic: Quoted | undefined;
  #signs: Quoted | undefined;

  constructor(words: readonly Word[], heredoc: View | undefined) {
    this.#words = words;
    this.#heredoc = heredoc;
  }

  read(): void {
    for (let word = this.#words[this.#next]; word; word = this.#words[this.#next]) {
      this.#next += 1;
      if (!this.#readWord(word)) return;
    }
  }

  request(): Omit<ReadRequest, 'spans'> {
    const inQuery = this.#dataInQuery ? [...this.#query, ...this.#data.map(({ view }) => view)] : this.#query;
    const body = this.#dataInQuery || this.#data.length === 0 ? undefined : this.#joinData();
    return {
      from: 'curl',
      method: this.#method ?? this.#implied,
      url: this.#url && appendQuery(this.#url, inQuery).quote(),
      headers: this.#headers,
      body: body?.quote(),
      basic: this.#basic,
      signsItself: this.#signs,
    };
  }

  /** @returns false at `--next`: what follows is another request. */
  #readWord(word: Word): boolean {
    const dashes = /^(?:--|\u2014|\u2013(?=[a-z][a-z-]))/.exec(word.view.text)?.[0] ?? '';
    if (dashes && word.view.text.length > dashes.length) return this.#long(word, dashes);
    if (/^[-\u2013]./.test(word.view.text)) return this.#short(word);
    if (isUrlLike(word.view.text)) this.#takeUrl(word.view);
    return true;
  }

  #long(word: Word, dashes: string): boolean {
    if (dashes !== '--') this.#remark('smart-quote', word.span);
    const { view } = word;
    const equals = view.text.indexOf('=');
    const option = longOption(view.text.slice(dashes.length));
    const beforeEquals = equals < 0 ? undefined : longOption(view.text.slice(dashes.length, equals));
    if (option) return this.#give(option, option.takesValue ? this.#takeNext() : undefined, word);
    if (beforeEquals?.takesValue) return this.#give(beforeEquals, view.slice(equals + 1), word);
    this.#remark('unknown-option', word.span);
    return true;
  }

  #short(word: Word): boolean {
    const { view } = word;
    if (!view.text.startsWith('-')) this.#remark('smart-quote', word.span);
    for (let at = 1; at < view.text.length; at += 1) {
      const option = shortOption(view.text.charAt(at));
      if (!option) {
        this.#remark('unknown-option', word.span);
        return true;
      }
      if (option.takesValue) {
        const glued = at + 1 < view.text.length ? view.slice(at + 1) : undefined;
        return this.#give(option, glued ?? this.#takeNext(), word);
      }
      if (!this.#give(option, undefined, word)) return false;
    }
    return true;
  }

  #takeNext(): View | undefined {
    const word = this.#words[this.#next];
    if (word) this.#next += 1;
    return word?.view;
  }

  #give({ name }: CurlOption, value: View | undefined, word: Word): boolean {
    if (name === 'next') return false;
    const end = this.#words[this.#next - 1]?.span.end ?? word.span.end;
    MEANINGS[name]?.(this, { name, value, spans: [{ start: word.span.start, end }] });
    return true;
  }

  #remark(kind: Remark['kind'], ...spans: Span[]): void {
    this.remarks.push({ kind, spans });
  }

  #takeUrl(view: View): void {
    this.#url ??= view;
  }

  url({ value }: Given): void {
    if (value) this.#takeUrl(value);
  }

  method({ value }: Given): void {
    if (value) this.#method = value.quoteTrimmed();
  }

  /** The last option that implies a method wins, as with `-I` behind `-d`. */
  implies(value: string, { spans }: Given): void {
    this.#implied = { value, spans };
  }

  getData(given: Given): void {
    this.#dataInQuery = true;
    if (this.#implied?.value !== 'HEAD') this.implies('GET', given);
  }

  addData(view: View, joint: string, given: Given): void {
    this.#data.push({ view, joint });
    if (!this.#dataInQuery) this.implies('POST', given);
  }

  /** `-d @-` reads standard input; any other file we cannot see. */
  input(value: View): View {
    return value.text === '@-' && this.#heredoc ? this.#heredoc : value;
  }

  addQuery(view: View): void {
    this.#query.push(view);
  }

  header({ value, spans }: Given): void {
    if (!value || value.text.startsWith('@')) return;
    const { text } = value;
    const colon = text.indexOf(':');
    if (colon < 0 && text.endsWith(';')) {
      this.addHeader(text.slice(0, -1).trim(), value.quote(text.length, text.length), spans);
      return;
    }
    const content = value.quoteTrimmed(colon + 1);
    if (colon < 1 || content.value === '') {
      const name = (colon < 0 ? text : text.slice(0, colon)).trim();
      this.remarks.push({ kind: 'unsent-header', spans: value.spansOf(0, text.length), text: name });
      return;
    }
    this.addHeader(text.slice(0, colon).trim(), content, spans);
  }

  addHeader(name: string, { value, spans: valueSpans }: Quoted, spans: readonly Span[]): void {
    this.#headers.push({ name, value, spans, valueSpans });
  }

  /** A header that an option brings along gives way to one that was written. */
  addDefaultHeader(name: string, value: string, { spans }: Given): void {
    const isGiven = this.#headers.some((header) => header.name.toLowerCase() === name.toLowerCase());
    if (!isGiven) this.addHeader(name, { value, spans }, spans);
  }

  user({ value }: Given): void {
    if (value) this.#basic = value.quote();
  }

  signs({ value }: Given): void {
    if (value) this.#signs = value.quote();
  }

  insecure({ spans }: Given): void {
    this.#remark('insecure', ...spans);
  }

  #joinData(): View {
    const body = new ViewBuilder();
    this.#data.forEach(({ view, joint }, index) => {
      if (index > 0 && joint) appendJoint(body, joint, view);
      body.appendView(view);
    });
    return body.build();
  }
}

type Meaning = (to: Arguments, given: Given) => void;

const plainData: Meaning = (to, given) => {
  if (given.value) to.addData(to.input(given.value), '&', given);
};

const valueHeader =
  (name: string): Meaning =>
  (to, { value, spans }) => {
    if (value) to.addHeader(name, value.quoteTrimmed(), spans);
  };

/** Options that change the request; the others only have to be stepped over. */
const MEANINGS: Readonly<Record<string, Meaning>> = {
  url: (to, given) => to.url(given),
  request: (to, given) => to.method(given),
  header: (to, given) => to.header(given),
  data: plainData,
  'data-ascii': plainData,
  'data-binary': plainData,
  'data-raw': (to, given) => {
    if (given.value) to.addData(given.value, '&', given);
  },
  'data-urlencode': (to, given) => {
    if (given.value) to.addData(urlEncoded(given.value), '&', given);
  },
  json: (to, given) => {
    if (!given.value) return;
    to.addData(to.input(given.value), '', given);
    to.addDefaultHeader('Content-Type', 'application/json', given);
    to.addDefaultHeader('Accept', 'application/json', given);
  },
  'url-query': (to, { value }) => {
    if (value) to.addQuery(value.text.startsWith('+') ? value.slice(1) : urlEncoded(value));
  },
  form: (to, given) => to.implies('POST', given),
  'form-string': (to, given) => to.implies('POST', given),
  'upload-file': (to, given) => to.implies('PUT', given),
  get: (to, given) => to.getData(given),
  head: (to, given) => to.implies('HEAD', given),
  user: (to, given) => to.user(given),
  'aws-sigv4': (to, given) => to.signs(given),
  'user-agent': valueHeader('User-Agent'),
  referer: valueHeader('Referer'),
  cookie: (to, given) => {
    // Without an equals sign it names a file.
    if (given.value?.text.includes('=')) valueHeader('Cookie')(to, given);
  },
  'oauth2-bearer': (to, { value, spans }) => {
    if (value)
      to.addHeader(
        'Authorization',
        { value: `Bearer ${value.text}`, spans: value.spansOf(0, value.text.length) },
        spans,
      );
  },
  insecure: (to, given) => to.insecure(given),
};
