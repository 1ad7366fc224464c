import type { VNode } from 'preact';
import type { SecretSpan } from '#core';
import type { Part, PartGroup } from '../../report/model.ts';
import { piecesOf } from '../anatomy.ts';
import { Heading, Rich, type Ui } from './ui.tsx';

type Props = Readonly<{ ui: Ui; groups: readonly PartGroup[]; text: string; secrets: readonly SecretSpan[] }>;

/** What was sent and what came back, taken apart: first the URL as a drawing, then the other groups. */
export const Dissection = ({ ui, groups, text, secrets }: Props): VNode => (
  <>
    {groups.map((group) => (
      <section class="ck-group" translate={false}>
        <Heading ui={ui}>{group.title}</Heading>
        {group.id === 'url' ? (
          <Anatomy ui={ui} parts={group.parts} text={text} secrets={secrets} />
        ) : (
          <Parts ui={ui} parts={group.parts} />
        )}
      </section>
    ))}
  </>
);

function Anatomy({
  ui,
  parts,
  text,
  secrets,
}: Readonly<{ ui: Ui; parts: readonly Part[]; text: string; secrets: readonly SecretSpan[] }>): VNode {
  const pieces = piecesOf(parts, text, secrets);
  if (!pieces) return <Parts ui={ui} parts={parts} />;
  const explained = parts.filter(({ note, parts: smaller }) => note ?? smaller.length);
  return (
    <>
      <ol class="ck-anatomy">
        {pieces.map(({ text: drawn, part }) =>
          part ? (
            <li class={`ck-piece ck-tone-${part.tone}`}>
              <code>{drawn}</code>
              <span>
                <Tone ui={ui} tone={part.tone} /> {part.name}
              </span>
            </li>
          ) : (
            <li class="ck-between">
              <code>{drawn}</code>
            </li>
          ),
        )}
      </ol>
      {explained.length > 0 && <Parts ui={ui} parts={explained} />}
    </>
  );
}

const Parts = ({ ui, parts }: Readonly<{ ui: Ui; parts: readonly Part[] }>): VNode => (
  <dl class="ck-parts">
    {parts.map((part) => (
      <div class={`ck-tone-${part.tone}`}>
        <dt>
          <Tone ui={ui} tone={part.tone} /> {part.name}
        </dt>
        <dd>
          {part.value && <code>{part.value}</code>}
          {part.note && (
            <p>
              <Rich text={part.note} />
            </p>
          )}
          {part.parts.length > 0 && <Parts ui={ui} parts={part.parts} />}
        </dd>
      </div>
    ))}
  </dl>
);

const SHAPES = { good: '✓', warn: '!', bad: '✕' } as const;

const Tone = ({ ui, tone }: Readonly<{ ui: Ui; tone: Part['tone'] }>): VNode | null =>
  tone === 'plain' ? null : (
    <span class="ck-tone" role="img" aria-label={ui.t.tones[tone]} title={ui.t.tones[tone]}>
      {SHAPES[tone]}
    </span>
  );
