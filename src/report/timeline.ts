import type { Fact, Facts } from '#core';
import type { ReportMessages } from '#i18n/report';
import { instant } from './instants.ts';
import type { Timeline, TimelineEvent } from './model.ts';
import type { Quoter } from './quotes.ts';
import { fill } from './rich-text.ts';

/** What most services allow between the two clocks; S3 allows three times that. */
const WINDOW_MS = 5 * 60_000;
const S3_WINDOW_MS = 15 * 60_000;

/**
 * @param now - milliseconds since 1970, on the reader's clock; shown only beside an expiry.
 * @returns the instants of a paste on one line; undefined where there are fewer than two, for one is told better in words.
 */
export function timeline(
  facts: Facts,
  words: ReportMessages,
  quoter: Quoter,
  now: number,
): Timeline | undefined {
  const signed = facts.time('signed');
  const server = facts.time('now-in-message') ?? facts.time('server') ?? facts.time('response-date');
  const expires = facts.time('expires');
  const tokenExpires = facts.time('token-expires');
  const event = (id: TimelineEvent['id'], fact: Fact<'time'> | undefined): TimelineEvent[] =>
    fact ? [toEvent(id, fact.value.epochMs, words, quoter, fact)] : [];
  const events = [
    ...event('signed', signed),
    ...event('server', server),
    ...event('expires', expires),
    ...event('token-expires', tokenExpires),
    ...(!server && (expires ?? tokenExpires) ? [toEvent('now', now, words, quoter)] : []),
  ].sort((a, b) => a.epochMs - b.epochMs);
  if (events.length < 2) return undefined;
  const window = windowOf(facts, words, signed, server, expires ?? tokenExpires);
  const at = expires || tokenExpires ? (server?.value.epochMs ?? now) : signed?.value.epochMs;
  const isInside = window && at !== undefined && lies(at, window);
  return {
    summary: fill(
      isInside === undefined
        ? words.timeline.plain
        : isInside
          ? words.timeline.inside
          : words.timeline.outside,
    ),
    events: events.map((each, index) => ({
      ...each,
      after: distance(events[index - 1], each, words),
      outside: window && JUDGED.has(each.id) ? !lies(each.epochMs, window) : undefined,
    })),
    window,
  };
}

/** An expiry is an end of the window, or belongs to another one. */
const JUDGED: ReadonlySet<TimelineEvent['id']> = new Set(['signed', 'server', 'now']);

const lies = (at: number, { fromMs, toMs }: NonNullable<Timeline['window']>): boolean =>
  at >= fromMs && at <= toMs;

const distance = (
  before: TimelineEvent | undefined,
  { epochMs }: TimelineEvent,
  words: ReportMessages,
): string | undefined => before && words.timeline.after(words.duration((epochMs - before.epochMs) / 1_000));

function toEvent(
  id: TimelineEvent['id'],
  epochMs: number,
  words: ReportMessages,
  quoter: Quoter,
  fact?: Fact<'time'>,
): TimelineEvent {
  return {
    id,
    name: words.timeline.names[id],
    epochMs,
    text: instant(epochMs),
    evidence: fact ? quoter.quotes(fact.spans) : [],
  };
}

/** With an expiry, from signing to it; otherwise what the service allows around its own clock. */
function windowOf(
  facts: Facts,
  words: ReportMessages,
  signed: Fact<'time'> | undefined,
  server: Fact<'time'> | undefined,
  end: Fact<'time'> | undefined,
): Timeline['window'] {
  if (end) {
    const from = signed?.value.epochMs;
    return from === undefined || from > end.value.epochMs
      ? undefined
      : windowFrom(from, end.value.epochMs, words);
  }
  if (!server || !signed) return undefined;
  const allowed =
    facts.endpoint()?.value.product === 's3' || facts.detail('MaxAllowedSkewMilliseconds')
      ? S3_WINDOW_MS
      : WINDOW_MS;
  return windowFrom(server.value.epochMs - allowed, server.value.epochMs + allowed, words);
}

const windowFrom = (
  fromMs: number,
  toMs: number,
  words: ReportMessages,
): NonNullable<Timeline['window']> => ({
  fromMs,
  toMs,
  text: words.timeline.accepted(instant(fromMs), instant(toMs)),
});
