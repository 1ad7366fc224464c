import type { Timeline, TimelineEvent } from '../../report/model.ts';

/** Where things stand on the axis: parts of its length, from 0 to 1. */
export interface Axis {
  readonly events: readonly PlacedEvent[];
  /** Levels of labels, one above the other. */
  readonly lanes: number;
  readonly band?: { readonly from: number; readonly to: number } | undefined;
}

export interface PlacedEvent {
  readonly event: TimelineEvent;
  readonly at: number;
  /** Which way its label runs, so that none leaves the picture. */
  readonly anchor: 'start' | 'end';
  /** 0 is right above the axis. */
  readonly lane: number;
}

/** The width of the picture on the narrowest phone, in pixels: labels that fit there fit anywhere. */
const NARROWEST = 250;
/** Widths of letters at the label's size: of a Latin letter, and of all others. */
const LATIN = 7.5;
const WIDE = 14;
/** Between the axis's ends and the first and last thing on it. */
const MARGIN = 0.04;
/** However short the window beside hours, it is seen. */
const THINNEST = 0.02;

/** Places events and window true to scale, and labels so that none lies over another. */
export function axisOf({ events, window }: Timeline): Axis {
  const times = events.map(({ epochMs }) => epochMs);
  const from = Math.min(...times, window?.fromMs ?? Infinity);
  const span = Math.max(...times, window?.toMs ?? -Infinity) - from;
  const place = (epochMs: number): number =>
    span > 0 ? MARGIN + ((epochMs - from) / span) * (1 - 2 * MARGIN) : 0.5;
  const placed = laned(
    events.map((event) => {
      const at = place(event.epochMs);
      return { event, at, anchor: at > 0.5 ? ('end' as const) : ('start' as const) };
    }),
  );
  return {
    events: placed,
    lanes: placed.reduce((most, { lane }) => Math.max(most, lane + 1), 0),
    band: window && thickened(place(window.fromMs), place(window.toMs)),
  };
}

function thickened(from: number, to: number): NonNullable<Axis['band']> {
  const lack = Math.max(0, THINNEST - (to - from)) / 2;
  return { from: from - lack, to: to + lack };
}

/**
 * Gives each label the lowest lane in which it meets no label below it. Labels run towards the middle, over the stems of what stands
 * there; so what stands nearer to the middle is placed first and lower, and no stem runs through a label.
 */
function laned(events: readonly Omit<PlacedEvent, 'lane'>[]): readonly PlacedEvent[] {
  const placed: PlacedEvent[] = [];
  for (const next of [...events].sort((a, b) => fromMiddle(a) - fromMiddle(b))) {
    const reach = reachOf(next);
    const highest = placed
      .filter((other) => meets(reach, reachOf(other)))
      .reduce((most, { lane }) => Math.max(most, lane), -1);
    placed.push({ ...next, lane: highest + 1 });
  }
  return events.flatMap(({ event }) => placed.filter((each) => each.event === event));
}

const fromMiddle = ({ at }: Omit<PlacedEvent, 'lane'>): number => Math.abs(at - 0.5);

interface Reach {
  readonly from: number;
  readonly to: number;
}

function reachOf({ event, at, anchor }: Omit<PlacedEvent, 'lane'>): Reach {
  const width = widthOf(event.name) / NARROWEST;
  return anchor === 'start' ? { from: at, to: at + width } : { from: at - width, to: at };
}

const widthOf = (name: string): number =>
  [...name].reduce((width, letter) => width + (letter < '\u2e80' ? LATIN : WIDE), 10);

const meets = (a: Reach, b: Reach): boolean => a.from <= b.to && b.from <= a.to;
