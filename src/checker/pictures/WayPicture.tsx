import type { VNode } from 'preact';
import { Heading, Rich, type Ui } from '../components/ui.tsx';
import type { StopState, Way } from '../../report/model.ts';

/** The stations of the request on one line, down to the one where it ended. Read aloud, it is a list with the same words. */
export const WayPicture = ({ ui, way }: Readonly<{ ui: Ui; way: Way }>): VNode => (
  <section class="ck-way">
    <Heading ui={ui}>{ui.t.way.title}</Heading>
    <p class="ck-note">
      <Rich text={way.summary} />
    </p>
    <ol>
      {way.stops.map(({ id, name, state }, index) => (
        <li class={`ck-stop-${state}`} key={id} {...(state === 'stopped' && { 'aria-current': 'step' })}>
          <Mark state={state} />
          <span class="ck-stop-name">{name}</span>
          {/* Seen once for a run of stations in the same state, heard at each. */}
          <span class={way.stops[index - 1]?.state === state ? 'ck-hidden' : 'ck-stop-state'}>
            {ui.t.way.states[state]}
          </span>
        </li>
      ))}
    </ol>
  </section>
);

/** Each state has a shape of its own, so that nobody has to tell colours apart. */
const Mark = ({ state }: Readonly<{ state: StopState }>): VNode => (
  <svg class="ck-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
    {SHAPES[state]}
  </svg>
);

const SHAPES: Readonly<Record<StopState, VNode>> = {
  passed: (
    <>
      <circle class="ck-filled" cx="12" cy="12" r="8" />
      <path class="ck-sign-in" d="m8 12 3 3 5-6" />
    </>
  ),
  stopped: (
    <>
      <path class="ck-filled" d="M8 1h8l7 7v8l-7 7H8l-7-7V8z" />
      <path class="ck-sign-in" d="m8 8 8 8m0-8-8 8" />
    </>
  ),
  unknown: <circle class="ck-hollow" cx="12" cy="12" r="7" />,
  'not-reached': <circle class="ck-hollow ck-dashed" cx="12" cy="12" r="5" />,
};
