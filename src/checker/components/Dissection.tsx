import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { SecretSpan } from '#core';
import type { Part, PartGroup } from '../../report/model.ts';
import { piecesOf } from '../anatomy.ts';
import { ShowInPaste, type PlaceEvents } from './ShowInPaste.tsx';
import { Heading, Rich, type Ui } from './ui.tsx';

type Props = Readonly<{
  ui: Ui;
  groups: readonly PartGroup[];
  text: string;
  secrets: readonly SecretSpan[];
  prefix: string;
  on: PlaceEvents;
}>;

/** What was sent and what came back, taken apart: first the URL as a drawing, then the other groups. */
export const Dissection = ({ ui, groups, text, secrets, prefix, on }: Props): VNode => (
  <div class="ck-dissection">
    {groups.map((group) => (
      <section class="ck-group" translate={false} key={group.id}>
        <Heading ui={ui}>{group.title}</Heading>
        {group.id === 'url' ? (
          <Anatomy ui={ui} parts={group.parts} text={text} secrets={secrets} prefix={prefix} on={on} />
        ) : (
          <Parts ui={ui} parts={group.parts} on={on} />
        )}
      </section>
    ))}
  </div>
);

type AnatomyProps = Readonly<{
  ui: Ui;
  parts: readonly Part[];
  text: string;
  secrets: readonly SecretSpan[];
  prefix: string;
  on: PlaceEvents;
}>;

/** The URL in one line, each named part a button that says right below what it is. */
function Anatomy({ ui, parts, text, secrets, prefix, on }: AnatomyProps): VNode {
  const [chosen, choose] = useState<string | undefined>(undefined);
  const pieces = piecesOf(parts, text, secrets);
  if (!pieces) return <Parts ui={ui} parts={parts} on={on} />;
  const drawn = pieces.flatMap(({ part }) => part ?? []);
  const open = drawn.find(({ id }) => id === chosen) ?? loudest(drawn);
  return (
    <>
      <div class="ck-anatomy">
        {pieces.map(({ text: letters, part }) =>
          part ? (
            <button
              type="button"
              class={`ck-piece ck-tone-${part.tone}`}
              aria-pressed={part === open}
              aria-controls={`${prefix}-part`}
              onClick={() => choose(part.id)}
            >
              <code>{letters}</code>
              <span class="ck-piece-name">
                <Tone ui={ui} tone={part.tone} /> {part.name}
              </span>
            </button>
          ) : (
            <code class="ck-between">{letters}</code>
          ),
        )}
      </div>
      <div id={`${prefix}-part`} class="ck-opened">
        {open && <Parts ui={ui} parts={[open]} on={on} />}
      </div>
      <Others ui={ui} parts={parts.filter((part) => !isDrawn(part, drawn))} on={on} />
    </>
  );
}

/** What is opened before anybody chooses: what is wrong, or else what is odd, or else the first that has a note. */
const loudest = (parts: readonly Part[]): Part | undefined =>
  parts.find(({ tone }) => tone === 'bad') ??
  parts.find(({ tone }) => tone === 'warn') ??
  parts.find(({ note }) => note);

const isDrawn = (part: Part, drawn: readonly Part[]): boolean =>
  drawn.some(({ id, value }) => id === part.id && value === part.value);

const Others = ({
  ui,
  parts,
  on,
}: Readonly<{ ui: Ui; parts: readonly Part[]; on: PlaceEvents }>): VNode | null =>
  parts.length === 0 ? null : <Parts ui={ui} parts={parts} on={on} />;

const Parts = ({ ui, parts, on }: Readonly<{ ui: Ui; parts: readonly Part[]; on: PlaceEvents }>): VNode => (
  <dl class="ck-parts">
    {parts.map((part) => (
      <div class={`ck-tone-${part.tone}`}>
        <dt>
          <Tone ui={ui} tone={part.tone} /> {part.name}
        </dt>
        <dd>
          {part.value && <Value ui={ui} part={part} on={on} />}
          {part.note && (
            <p>
              <Rich text={part.note} />
            </p>
          )}
          {part.parts.length > 0 && <Parts ui={ui} parts={part.parts} on={on} />}
        </dd>
      </div>
    ))}
  </dl>
);

/** A value that stands in the paste leads there; one that was worked out stands by itself. */
function Value({ ui, part, on }: Readonly<{ ui: Ui; part: Part; on: PlaceEvents }>): VNode {
  const [quote] = part.evidence;
  return quote ? (
    <ShowInPaste ui={ui} quote={{ ...quote, text: part.value }} on={on} />
  ) : (
    <code>{part.value}</code>
  );
}

const SHAPES = { good: '✓', warn: '!', bad: '✕' } as const;

export const Tone = ({ ui, tone }: Readonly<{ ui: Ui; tone: Part['tone'] }>): VNode | null =>
  tone === 'plain' ? null : (
    <span class="ck-tone" role="img" aria-label={ui.t.tones[tone]} title={ui.t.tones[tone]}>
      {SHAPES[tone]}
    </span>
  );
