import type { VNode } from 'preact';
import type { Level } from '#core';
import type { CandidateReport } from '../../report/model.ts';
import { RequestCode } from './RequestCode.tsx';
import { ShowInPaste, type PlaceEvents } from './ShowInPaste.tsx';
import { articleHref, Heading, Rich, type Ui } from './ui.tsx';

/** What a card tells the checker: the reader looks at this cause, or wants to see what speaks for it. */
export interface CauseEvents extends PlaceEvents {
  readonly select: (cause: string) => void;
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
        <dt>{t.fix}</dt>
        <dd>
          <Rich text={candidate.fix} />
        </dd>
        <dt>{t.howToTell}</dt>
        <dd>
          <Rich text={candidate.howToTell} />
        </dd>
        <dt>{t.verify}</dt>
        <dd>
          <Rich text={candidate.verify} />
        </dd>
      </dl>
      {candidate.corrected && (
        <RequestCode
          ui={ui}
          id={`printed-${candidate.cause}`}
          kind="corrected"
          curl={candidate.corrected.curl}
          request={candidate.corrected.request}
          hasPlaceholders={candidate.corrected.applicability === 'placeholders'}
        />
      )}
      {candidate.url ? (
        <p>
          <a href={articleHref(ui, candidate.url)}>{t.readArticle}</a>
        </p>
      ) : (
        <Sources ui={ui} sources={candidate.sources} />
      )}
    </details>
  );
}

const Sources = ({ ui, sources }: Readonly<{ ui: Ui; sources: CandidateReport['sources'] }>): VNode | null =>
  sources.length === 0 ? null : (
    <p class="ck-note">
      {ui.t.sources}:{' '}
      {sources.map(({ url, title }, index) => (
        <>
          {index > 0 && ' · '}
          <a href={url} rel="noreferrer">
            {title}
          </a>
        </>
      ))}
    </p>
  );

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
          {candidate.url ? (
            <a href={articleHref(ui, candidate.url)}>
              <Rich text={candidate.title} />
            </a>
          ) : (
            <b>
              <Rich text={candidate.title} />
            </b>
          )}
          <Reasons ui={ui} candidate={candidate} on={on} />
        </li>
      ))}
    </ul>
  </details>
);

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

const Reasons = ({
  ui,
  candidate,
  on,
}: Readonly<{ ui: Ui; candidate: CandidateReport; on: CauseEvents }>): VNode => (
  <ul class="ck-why" aria-label={ui.t.why}>
    {candidate.why.map((reason) => (
      <li class={`ck-${reason.polarity}`}>
        <span class="ck-polarity">{ui.t.polarities[reason.polarity]}</span> <Rich text={reason.text} />{' '}
        {reason.evidence.map((quote) => (
          <ShowInPaste ui={ui} quote={quote} on={on} />
        ))}
      </li>
    ))}
  </ul>
);
