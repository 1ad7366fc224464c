import { joinTarget } from '../endpoint/url.ts';
import type { Header, Quoted, ReadRequest, ReadResponse, Span } from '../model.ts';

/** A message of HTTP while its lines are still being read. */
export interface Draft {
  side: 'request' | 'response';
  method?: Quoted;
  url?: Quoted;
  status?: Quoted<number>;
  headers: Header[];
  spans: Span[];
  /** Headers may still follow: no blank line or body seen yet. */
  inHead: boolean;
  /** From a start line or pseudo-headers, and not from header lines that stood alone. */
  started: boolean;
  /** Nothing that follows belongs to it: it was a status in a sentence, or another reader's text came between. */
  closed?: boolean;
  /** From a line of a console that names call and status in one: what follows is the console's next line. */
  isTalk?: boolean;
  /** From the first lines of a browser's pane: its headers stand further down. */
  isPane?: boolean;
  /** .NET puts the headers between braces. */
  isBraced?: boolean;
  /** The lines behind the head, from the first that is not blank. */
  body?: { readonly start: number; end: number } | undefined;
}

/** @returns the request that a draft became; its URL is put together from host and path. */
export function toRequest(draft: Draft, text: string): ReadRequest {
  const authority = draft.headers.find(({ name }) => /^(?:host|:authority)$/i.test(name));
  const host = authority && { value: authority.value, spans: authority.valueSpans };
  const url = host && draft.url ? joinTarget(host, draft.url) : (draft.url ?? host);
  return {
    from: draft.started ? 'http-request' : 'headers',
    method: draft.method,
    url,
    headers: headersOf(draft),
    body: sendsBody(draft) ? body(draft, text) : undefined,
    spans: draft.spans,
  };
}

/** Without the pseudo ones, and without the comma that a line of code ends with. */
const headersOf = ({ headers }: Draft): readonly Header[] =>
  headers.flatMap((header) => {
    const [span] = header.valueSpans;
    if (header.name.startsWith(':')) return [];
    if (!span || header.valueSpans.length > 1 || !header.value.endsWith(',')) return [header];
    const end = span.end - 1;
    return [
      {
        ...header,
        value: header.value.slice(0, -1),
        valueSpans: [{ start: span.start, end }],
        spans: header.spans.map(({ start }) => ({ start, end })),
      },
    ];
  });

/** Under a GET without a word on its content stands what somebody wrote about it, not a body. */
const sendsBody = ({ method, headers }: Draft): boolean =>
  /^(?:POST|PUT|PATCH)$/.test(method?.value ?? '') ||
  headers.some(({ name }) => /^(?:content-length|content-type|transfer-encoding)$/i.test(name));

/** @returns the answer that a draft became. */
export function toResponse(draft: Draft, text: string): ReadResponse {
  return {
    status: draft.status,
    headers: headersOf(draft),
    body: body(draft, text),
    spans: draft.spans,
  };
}

const body = ({ body: span }: Draft, text: string): Quoted | undefined =>
  span && { value: text.slice(span.start, span.end), spans: [{ start: span.start, end: span.end }] };
