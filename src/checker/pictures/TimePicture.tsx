import type { VNode } from 'preact';
import { ShowInPaste, type PlaceEvents } from '../components/ShowInPaste.tsx';
import { Heading, Rich, type Ui } from '../components/ui.tsx';
import type { Timeline, TimelineEvent } from '../../report/model.ts';
import { axisOf, type PlacedEvent } from './axis.ts';

type Props = Readonly<{ ui: Ui; timeline: Timeline; on: PlaceEvents }>;

/** The instants of the paste: drawn true to scale, and below in words, which are all that is read aloud. */
export const TimePicture = ({ ui, timeline, on }: Props): VNode => (
  <section class="ck-times-list">
    <Heading ui={ui}>{ui.t.timeline.title}</Heading>
    <p class="ck-note">
      <Rich text={timeline.summary} />
    </p>
    <Drawing timeline={timeline} />
    <ol>
      {timeline.events.map((event) => (
        <li class="ck-event" key={event.id}>
          <Words ui={ui} event={event} on={on} />
        </li>
      ))}
    </ol>
    {timeline.window && (
      <p class="ck-note">
        <span class="ck-band-swatch" aria-hidden="true" /> {timeline.window.text}
      </p>
    )}
  </section>
);

const Words = ({
  ui,
  event: { name, text, after, outside, evidence },
  on,
}: Readonly<{ ui: Ui; event: TimelineEvent; on: PlaceEvents }>): VNode => {
  // One that was worked out from several places stands at none of them.
  const quote = evidence.length === 1 ? evidence[0] : undefined;
  return (
    <>
      <b>
        {name}
        {outside && <span class="ck-outside"> ({ui.t.timeline.outside})</span>}
      </b>
      <span>
        <time dateTime={text}>{text}</time> {after && <span class="ck-after">{after}</span>}
      </span>
      {quote && quote.text !== text && <ShowInPaste ui={ui} quote={quote} on={on} />}
    </>
  );
};

/** Pixels. */
const LANE = 22;
const FOOT = 18;

/** Its places are parts of its width, so that letters keep their size on every screen. */
function Drawing({ timeline }: Readonly<{ timeline: Timeline }>): VNode {
  const { events, lanes, band } = axisOf(timeline);
  const axis = lanes * LANE + 10;
  return (
    <svg class="ck-axis" width="100%" height={axis + FOOT} aria-hidden="true">
      {band && (
        <rect
          class="ck-band"
          x={percent(band.from)}
          y={axis - 9}
          width={percent(band.to - band.from)}
          height="18"
        />
      )}
      <line class="ck-line" x1="0" y1={axis} x2="100%" y2={axis} />
      {events.map((placed) => (
        <Instant placed={placed} axis={axis} key={placed.event.id} />
      ))}
    </svg>
  );
}

/** A dot for what lies inside or is no part of the question, a cross for what lies outside. */
function Instant({ placed, axis }: Readonly<{ placed: PlacedEvent; axis: number }>): VNode {
  const { event, at, anchor, lane } = placed;
  const x = percent(at);
  const y = axis - 14 - lane * LANE;
  return (
    <g class={event.outside ? 'ck-out' : undefined}>
      <line class="ck-stem" x1={x} y1={y - 10} x2={x} y2={axis} />
      <text x={x} y={y} dx={anchor === 'start' ? 5 : -5} text-anchor={anchor}>
        {event.name}
      </text>
      {event.outside ? (
        <svg x={x} y={axis} overflow="visible">
          <path class="ck-cross" d="m-6-6 12 12m0-12-12 12" />
        </svg>
      ) : (
        <circle class="ck-dot" cx={x} cy={axis} r="5" />
      )}
    </g>
  );
}

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;
