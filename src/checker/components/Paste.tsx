import type { VNode } from 'preact';
import type { Span } from '#core';
import { MASK, segmentsOf, type Segment } from '../segments.ts';
import type { Shown } from '../checker-state.ts';
import { Heading, type Ui } from './ui.tsx';

type Props = Readonly<{
  ui: Ui;
  shown: Shown;
  marks: readonly Span[];
  prefix: string;
  onReveal: (revealed: boolean) => void;
}>;

/** @returns the id of a mark in the page. @param prefix - of this checker; a page may hold several. */
export const markId = (prefix: string, mark: number): string => `${prefix}-mark-${mark}`;

/** The reader's own text with the evidence numbered, the secrets masked and the unread greyed. Text nodes only. */
export function Paste({ ui, shown, marks, prefix, onReveal }: Props): VNode {
  const { t } = ui;
  const { text, report, revealed } = shown;
  const segments = segmentsOf(text, { marks, secrets: report.secrets, unread: report.unread });
  return (
    <section class="ck-paste" translate={false}>
      <Heading ui={ui}>{t.paste}</Heading>
      <p class="ck-note">{t.pasteLegend}</p>
      {report.secrets.length > 0 && (
        <label class="ck-reveal">
          <input
            type="checkbox"
            autocomplete="off"
            checked={revealed}
            onChange={(event) => onReveal(event.currentTarget.checked)}
          />{' '}
          {t.reveal}
        </label>
      )}
      <pre tabIndex={0} role="group" aria-label={t.paste}>
        {segments.map((segment, index) => {
          // A mark may come in several pieces; the first of them is the one that is jumped to.
          const first = segment.mark && segments.findIndex(({ mark }) => mark === segment.mark) === index;
          return draw(segment, { ui, revealed, id: first ? markId(prefix, segment.mark) : undefined });
        })}
      </pre>
    </section>
  );
}

type Look = Readonly<{ ui: Ui; revealed: boolean; id: string | undefined }>;

function draw(segment: Segment, { ui, revealed, id }: Look): VNode | string {
  if (segment.elided > 0) return <span class="ck-elided">{ui.t.elided(segment.elided)}</span>;
  const content =
    segment.secret && !revealed ? (
      <span
        class="ck-secret"
        role="img"
        aria-label={ui.t.secrets[segment.secret]}
        title={ui.t.secrets[segment.secret]}
      >
        {MASK}
      </span>
    ) : (
      segment.text
    );
  if (segment.mark !== undefined) {
    return (
      <mark id={id} data-mark={id && segment.mark} tabIndex={id ? -1 : undefined}>
        {content}
      </mark>
    );
  }
  return segment.unread ? <span class="ck-unread">{content}</span> : <>{content}</>;
}
