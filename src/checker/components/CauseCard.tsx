import type { VNode } from 'preact';
import type { Level, Span } from '#core';
import type { CandidateReport, Quote } from '../../report/model.ts';
import { Code, Heading, Rich, type Ui } from './ui.tsx';

/** What a card tells the checker: the reader looks at this cause, or wants to see one of its marks. */
export interface CauseEvents {
  readonly select: (cause: string) => void;
  readonly showEvidence: (cause: string, mark: number) => void;
}

type Props = Readonly<{
  ui: Ui;
  candidate: CandidateReport;
  open: boolean;
  selected: boolean;
  on: CauseEvents;
}>;

/** One cause: how sure, why, how to tell it from its neighbours, what to do, and the mended request. */
export function CauseCard({ ui, candidate, open, selected, on }: Props): VNode {
  const { t } = ui;
  const select = (): void => on.select(candidate.cause);
  return (
    <details
      class={`ck-cause ck-${candidate.level}${selected ? ' ck-selected' : ''}`}
      open={open}
      onFocusCapture={select}
      onClick={select}
      onPointerEnter={(event) => event.pointerType === 'mouse' && select()}
    >
      <summary>
        <Heading ui={ui} down={2}>
          <LevelBadge ui={ui} level={candidate.level} /> <Rich text={candidate.title} />
        </Heading>
      </summary>
      <Reasons ui={ui} candidate={candidate} on={on} />
      <dl>
        <dt>{t.howToTell}</dt>
        <dd>
          <Rich text={candidate.howToTell} />
        </dd>
        <dt>{t.fix}</dt>
        <dd>
          <Rich text={candidate.fix} />
        </dd>
        <dt>{t.verify}</dt>
        <dd>
          <Rich text={candidate.verify} />
        </dd>
      </dl>
      {candidate.corrected && (
        <Code
          ui={ui}
          title={t.corrected}
          code={candidate.corrected.curl}
          note={candidate.corrected.applicability === 'placeholders' ? t.placeholders : undefined}
          marksPlaceholders={candidate.corrected.applicability === 'placeholders'}
        />
      )}
      <p>
        <a href={candidate.url}>{t.readArticle}</a>
      </p>
    </details>
  );
}

/** The causes that the paste excludes, with the ground for each. */
export const RuledOut = ({
  ui,
  candidates,
  on,
}: Readonly<{ ui: Ui; candidates: readonly CandidateReport[]; on: CauseEvents }>): VNode => (
  <details class="ck-fold">
    <summary>{ui.t.ruledOut(candidates.length)}</summary>
    <ul class="ck-ruled-out">
      {candidates.map((candidate) => (
        <li onFocusCapture={() => on.select(candidate.cause)}>
          <a href={candidate.url}>
            <Rich text={candidate.title} />
          </a>
          <Reasons ui={ui} candidate={candidate} on={on} />
        </li>
      ))}
    </ul>
  </details>
);

/** Every stretch that a reason points at, once, in the order of the paste: the first is number 1. */
export function marksOf(candidate: CandidateReport | undefined): readonly Span[] {
  const quotes = (candidate?.why ?? []).flatMap(({ evidence }) => evidence);
  return [...new Map(quotes.map((quote) => [`${quote.start}-${quote.end}`, quote])).values()].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

const SHAPES: Readonly<Record<Level, string>> = {
  confirmed: '●',
  likely: '◕',
  possible: '◔',
  'ruled-out': '✕',
};

const LevelBadge = ({ ui, level }: Readonly<{ ui: Ui; level: Level }>): VNode => (
  <span class="ck-level">
    <span aria-hidden="true">{SHAPES[level]}</span> {ui.t.levels[level]}
  </span>
);

function Reasons({
  ui,
  candidate,
  on,
}: Readonly<{ ui: Ui; candidate: CandidateReport; on: CauseEvents }>): VNode {
  const marks = marksOf(candidate);
  const numberOf = (quote: Quote): number =>
    marks.findIndex(({ start, end }) => start === quote.start && end === quote.end) + 1;
  return (
    <ul class="ck-why" aria-label={ui.t.why}>
      {candidate.why.map((reason) => (
        <li class={`ck-${reason.polarity}`}>
          <span class="ck-polarity">{ui.t.polarities[reason.polarity]}</span> <Rich text={reason.text} />
          {reason.evidence.map((quote) => {
            const mark = numberOf(quote);
            return (
              <button type="button" class="ck-chip" onClick={() => on.showEvidence(candidate.cause, mark)}>
                <b>{mark}</b> <code>{quote.text}</code> <span class="ck-hidden">{ui.t.showEvidence}</span>
              </button>
            );
          })}
        </li>
      ))}
    </ul>
  );
}
