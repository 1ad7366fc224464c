import type { Quoted, ReadError, Reading, ReadRequest, ReadResponse, Span } from '../../src/core/model.ts';
import { read as readWith } from '../../src/core/read/read.ts';
import { readers } from '../../src/core/read/readers.ts';

/** Reads with every reader. */
export const read = (text: string): Reading => readWith(text, readers);

/** A reading in plain values, with what is absent left out: what a table of examples can hold. */
export interface PlainError {
  readonly code?: string;
  readonly from?: string;
  readonly message?: string;
  readonly status?: number;
  readonly service?: string;
  readonly operation?: string;
  readonly requestId?: string;
  readonly detail?: Readonly<Record<string, string>>;
}

export const plainErrors = ({ errors }: Reading): PlainError[] => errors.map(plainError);

function plainError(error: ReadError): PlainError {
  const detail = Object.fromEntries(Object.entries(error.detail).map(([name, { value }]) => [name, value]));
  return withoutAbsent({
    code: error.code?.value,
    from: error.code?.from,
    message: error.message?.value,
    status: error.status?.value,
    service: error.service?.value,
    operation: error.operation?.value,
    requestId: error.requestId?.value,
    detail: Object.keys(detail).length > 0 ? detail : undefined,
  });
}

export const plainRequest = (request: ReadRequest | undefined) =>
  request &&
  withoutAbsent({
    from: request.from,
    method: request.method?.value,
    url: request.url?.value,
    headers: request.headers.map(({ name, value }) => `${name}: ${value}`),
    body: request.body?.value,
  });

export const plainResponse = (response: ReadResponse | undefined) =>
  response &&
  withoutAbsent({
    status: response.status?.value,
    headers: response.headers.map(({ name, value }) => `${name}: ${value}`),
    body: response.body?.value,
  });

/** @returns what stands in the paste at a value's place. */
export const standsAt = (text: string, { spans }: Pick<Quoted, 'spans'>): string =>
  spans.map((span) => cut(text, span)).join('');

export const cut = (text: string, { start, end }: Span): string => text.slice(start, end);

type Present<T> = { -readonly [K in keyof T]?: Exclude<T[K], undefined> };

function withoutAbsent<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Present<T>;
}
