import type { VNode } from 'preact';
import type { CandidateReport } from '../../report/model.ts';
import { causesIn, type Shown } from '../checker-state.ts';
import { TimePicture } from '../pictures/TimePicture.tsx';
import { WayPicture } from '../pictures/WayPicture.tsx';
import { CauseCard, RuledOut, type CauseEvents } from './CauseCard.tsx';
import { Dissection } from './Dissection.tsx';
import { ErrorList, type ErrorEvents } from './ErrorList.tsx';
import { Question } from './Question.tsx';
import { RequestCode } from './RequestCode.tsx';
import { SdkNames } from './SdkNames.tsx';
import { ShareDoor } from './ShareDoor.tsx';
import { articleHref, Heading, Rich, type Ui } from './ui.tsx';
import { Unrecognised } from './Unrecognised.tsx';

export interface ResultEvents extends CauseEvents, ErrorEvents {
  readonly clear: () => void;
  readonly example: () => void;
}

type Props = Readonly<{ ui: Ui; shown: Shown; prefix: string; stale: boolean; on: ResultEvents }>;

/** A whole report, the most useful first. */
export function Result({ ui: page, shown, prefix, stale, on }: Props): VNode {
  const { report } = shown;
  const ui: Ui = { ...page, own: report.own };
  const { t } = ui;
  const headline = `${prefix}-headline`;
  const isUnrecognised = report.errors.length === 0 && report.candidates.length === 0;
  return (
    <section class={`ck-result${stale ? ' ck-stale' : ''}`} aria-labelledby={headline}>
      <header>
        <Heading ui={ui} down={0} id={headline} focusable>
          <Rich text={report.headline} />
        </Heading>
        <div class="ck-row">
          {report.input.kindNames.length > 0 && (
            <p class="ck-meta">{`${t.read}: ${report.input.kindNames.join(' · ')}`}</p>
          )}
          <ShareDoor ui={ui} shown={shown} prefix={prefix} />
          <button type="button" class="ck-plain" onClick={on.clear}>
            {t.clear}
          </button>
        </div>
      </header>
      {isUnrecognised && <Unrecognised ui={ui} report={report} onExample={on.example} />}
      {report.next && !isUnrecognised && (
        <p class="ck-next">
          <b>{t.next}</b> <Rich text={report.next} />
        </p>
      )}
      <div class="ck-columns">
        <div>
          {report.errors.length > 0 && (
            <ErrorList ui={ui} errors={report.errors} chosen={shown.error} on={on} />
          )}
          {report.conflicts.length > 0 && (
            <section class="ck-conflicts">
              <Heading ui={ui}>{t.conflicts}</Heading>
              <ul>
                {report.conflicts.map(({ text }) => (
                  <li>
                    <Rich text={text} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Causes ui={ui} shown={shown} on={on} />
          {report.question && <Question ui={ui} question={report.question} />}
          {report.ruledOut.length > 0 && <RuledOut ui={ui} candidates={report.ruledOut} on={on} />}
        </div>
        <div>
          {report.way && <WayPicture ui={ui} way={report.way} />}
          {report.timeline && <TimePicture ui={ui} timeline={report.timeline} on={on} />}
          <Dissection
            ui={ui}
            groups={report.groups}
            text={shown.text}
            secrets={report.secrets}
            prefix={prefix}
            on={on}
          />
        </div>
      </div>
      {report.sdkNames.length > 0 && <SdkNames ui={ui} names={report.sdkNames} />}
      {report.curl && report.request && (
        <RequestCode
          ui={ui}
          id={`${prefix}-request`}
          kind="read"
          curl={report.curl}
          request={report.request}
        />
      )}
      {report.related.length > 0 && (
        <section class="ck-related">
          <Heading ui={ui}>{t.related}</Heading>
          <ul>
            {report.related.map(({ code, url, why }) => (
              <li>
                <a href={articleHref(ui, url)}>
                  <code>{code}</code>
                </a>{' '}
                <Rich text={why} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </section>
  );
}

/** With an error chosen, its causes; those of the others behind them. */
function Causes({ ui, shown, on }: Readonly<{ ui: Ui; shown: Shown; on: CauseEvents }>): VNode | null {
  const { t } = ui;
  const { own, others } = causesIn(shown);
  if (own.length + others.length === 0) return null;
  return (
    <>
      <section>
        <Heading ui={ui}>{shown.error ? t.causesOf(shown.error) : t.causes}</Heading>
        {own.length > 0 ? (
          <CauseList ui={ui} shown={shown} causes={own} on={on} />
        ) : (
          <p class="ck-note">{t.noCauses}</p>
        )}
      </section>
      {others.length > 0 && (
        <section>
          <Heading ui={ui}>{t.otherCauses}</Heading>
          <CauseList ui={ui} shown={shown} causes={others} on={on} />
        </section>
      )}
    </>
  );
}

const CauseList = ({
  ui,
  shown: { report, selected },
  causes,
  on,
}: Readonly<{ ui: Ui; shown: Shown; causes: readonly CandidateReport[]; on: CauseEvents }>): VNode => (
  <ol class="ck-causes">
    {causes.map((candidate, index) => (
      <li key={candidate.cause}>
        <CauseCard
          ui={ui}
          candidate={candidate}
          open={(index === 0 && report.candidates.includes(candidate)) || candidate.level !== 'possible'}
          selected={candidate.cause === selected}
          on={on}
        />
      </li>
    ))}
  </ol>
);
