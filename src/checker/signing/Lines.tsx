import { Fragment, type VNode } from 'preact';
import type { WorkbenchMessages } from '#i18n/workbench';
import type { ExplainedLine } from '#sigv4';
import { fill } from '../../report/rich-text.ts';
import { Copy, Heading, Rich, type Ui } from '../components/ui.tsx';

type Props = Readonly<{ ui: Ui; words: WorkbenchMessages; title: string; lines: readonly ExplainedLine[] }>;

/** A text of several lines, numbered, and under it where each of them comes from. */
export const Lines = ({ ui, words, title, lines }: Props): VNode => (
  <section class="ck-lines">
    <div class="ck-lines-head">
      <Heading ui={ui}>{title}</Heading>
      <Copy ui={ui} text={lines.map(({ text }) => text).join('\n')} />
    </div>
    <pre tabIndex={0} role="group" aria-label={title} translate={false}>
      <code>
        {lines.map(({ text }, index) => (
          <Fragment key={index}>
            {index > 0 && '\n'}
            <span>{text}</span>
          </Fragment>
        ))}
      </code>
    </pre>
    <p class="ck-note">{words.steps.explained}</p>
    <ol>
      {lines.map(({ text, part, notes }, index) => (
        <li key={index}>
          <b>
            {words.parts[part]}
            {part === 'header' && <code>{text.slice(0, text.indexOf(':'))}</code>}
          </b>
          <div>
            {notes.map(({ id, values }, place) => (
              <p key={place}>
                <Rich text={fill(words.notes[id], values)} />
              </p>
            ))}
          </div>
        </li>
      ))}
    </ol>
  </section>
);
