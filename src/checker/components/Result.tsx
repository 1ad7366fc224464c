import type { VNode } from 'preact';
import type { Shown } from '../checker-state.ts';
import { CauseCard, RuledOut, marksOf, type CauseEvents } from './CauseCard.tsx';
import { Dissection } from './Dissection.tsx';
import { ErrorList } from './ErrorList.tsx';
import { Paste } from './Paste.tsx';
import { Code, Heading, Rich, type Ui } from './ui.tsx';

export interface ResultEvents extends CauseEvents {
  readonly reveal: (revealed: boolean) => void;
  readonly clear: () => void;
}

type Props = Readonly<{ ui: Ui; shown: Shown; prefix: string; stale: boolean; on: ResultEvents }>;

/** A whole report, the most useful first. */
export function Result({ ui, shown, prefix, stale, on }: Props): VNode {
  const { t } = ui;
  const { report, selected } = shown;
  const chosen = [...report.candidates, ...report.ruledOut].find(({ cause }) => cause === selected);
  const headline = `${prefix}-headline`;
  return (
    <section class={`ck-result${stale ? ' ck-stale' : ''}`} aria-labelledby={headline}>
      <header>
        <Heading ui={ui} down={0} id={headline} focusable>
          <Rich text={report.headline} />
        </Heading>
        <p class="ck-meta">
          {report.input.kindNames.length > 0 && `${t.read}: ${report.input.kindNames.join(' · ')}`}
          <button type="button" class="ck-plain" onClick={on.clear}>
            {t.clear}
          </button>
        </p>
      </header>
      {report.next && (
        <p class="ck-next">
          <b>{t.next}</b> <Rich text={report.next} />
        </p>
      )}
      <div class="ck-columns">
        <div>
          {report.errors.length > 0 && <ErrorList ui={ui} errors={report.errors} />}
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
          {report.candidates.length > 0 && (
            <section>
              <Heading ui={ui}>{t.causes}</Heading>
              <ol class="ck-causes">
                {report.candidates.map((candidate, index) => (
                  <li key={candidate.cause}>
                    <CauseCard
                      ui={ui}
                      candidate={candidate}
                      open={index === 0 || candidate.level !== 'possible'}
                      selected={candidate === chosen}
                      on={on}
                    />
                  </li>
                ))}
              </ol>
            </section>
          )}
          {report.ruledOut.length > 0 && <RuledOut ui={ui} candidates={report.ruledOut} on={on} />}
        </div>
        <Paste ui={ui} shown={shown} marks={marksOf(chosen)} prefix={prefix} onReveal={on.reveal} />
      </div>
      <Dissection ui={ui} groups={report.groups} text={shown.text} secrets={report.secrets} />
      {report.curl && <Code ui={ui} title={t.asCurl} code={report.curl} />}
      {report.related.length > 0 && (
        <section class="ck-related">
          <Heading ui={ui}>{t.related}</Heading>
          <ul>
            {report.related.map(({ code, url, why }) => (
              <li>
                <a href={url}>
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
