import type { SecretKind, SecretSpan, Span } from '#core';

/** A stretch of the paste in which everything is drawn alike. */
export interface Segment extends Span {
  /** Belongs to the evidence of the chosen cause. */
  readonly evidence: boolean;
  /** States an error. */
  readonly error: boolean;
  readonly secret?: SecretKind | undefined;
  readonly unread: boolean;
  /** What the reader is looking at. */
  readonly current: boolean;
}

/** What is to be seen in the paste. Spans of a layer may overlap; they need not be in order. */
export interface Layers {
  readonly evidence: readonly Span[];
  readonly errors: readonly Span[];
  readonly secrets: readonly SecretSpan[];
  readonly unread: readonly Span[];
  readonly current?: readonly Span[] | undefined;
}

/**
 * Cuts a stretch of the paste at every edge of a layer. One sweep over the edges: time grows with the number of spans.
 * @returns segments in order, without gaps, from `within.start` to `within.end`.
 */
export function segmentsOf(within: Span, layers: Layers): readonly Segment[] {
  const edges = edgesOf(within, layers).sort((a, b) => a.at - b.at);
  const open = { evidence: 0, errors: 0, unread: 0, current: 0 };
  const secrets: SecretKind[] = [];
  const segments: Segment[] = [];
  let start = within.start;
  const close = (end: number): void => {
    if (end <= start) return;
    segments.push({
      start,
      end,
      evidence: open.evidence > 0,
      error: open.errors > 0,
      secret: secrets.at(-1),
      unread: open.unread > 0,
      current: open.current > 0,
    });
    start = end;
  };
  for (const { at, layer, step, kind } of edges) {
    close(at);
    if (layer !== 'secrets') open[layer] += step;
    else if (step === 1) secrets.push(kind);
    else secrets.splice(secrets.lastIndexOf(kind), 1);
  }
  close(within.end);
  return segments;
}

type Edge = { readonly at: number; readonly step: 1 | -1 } & (
  | { readonly layer: Exclude<keyof Layers, 'secrets'>; readonly kind?: undefined }
  | { readonly layer: 'secrets'; readonly kind: SecretKind }
);

function edgesOf(within: Span, { evidence, errors, secrets, unread, current = [] }: Layers): Edge[] {
  const edges: Edge[] = [];
  const add = ({ start, end }: Span, layer: Exclude<keyof Layers, 'secrets'>): void => {
    const from = Math.max(start, within.start);
    const to = Math.min(end, within.end);
    if (from < to) edges.push({ at: from, step: 1, layer }, { at: to, step: -1, layer });
  };
  for (const span of evidence) add(span, 'evidence');
  for (const span of errors) add(span, 'errors');
  for (const span of unread) add(span, 'unread');
  for (const span of current) add(span, 'current');
  for (const { start, end, kind } of secrets) {
    const from = Math.max(start, within.start);
    const to = Math.min(end, within.end);
    if (from < to)
      edges.push({ at: from, step: 1, layer: 'secrets', kind }, { at: to, step: -1, layer: 'secrets', kind });
  }
  return edges;
}

/** @returns a stretch of the paste with its secrets masked, for places that show a piece of it. */
export const masked = (text: string, span: Span, secrets: readonly SecretSpan[]): string =>
  segmentsOf(span, { evidence: [], errors: [], secrets, unread: [] })
    .map(({ start, end, secret }) => (secret ? MASK : text.slice(start, end)))
    .join('');

/** Of one length for all: even the length of a secret is not shown. */
export const MASK = '••••••••';
