import type { VNode } from 'preact';
import type { Report } from '../../report/model.ts';
import { Rich, type Ui } from './ui.tsx';

type Props = Readonly<{ ui: Ui; report: Report; onExample: () => void }>;

/** What to do with a text in which no error was found: what was read of it, what was not, and what would tell more. */
export function Unrecognised({ ui, report, onExample }: Props): VNode {
  const { unrecognised } = ui.t;
  const unread = report.unread.reduce((sum, { start, end }) => sum + end - start, 0);
  const kinds = report.input.kinds.includes('text') ? [] : report.input.kindNames;
  return (
    <div class="ck-unrecognised">
      <ul class="ck-facts">
        <li>{kinds.length > 0 ? unrecognised.read(kinds.join(' · ')) : unrecognised.readNothing}</li>
        {unread > 0 && <li>{unrecognised.unread(unread)}</li>}
      </ul>
      {report.next && kinds.length > 0 && (
        <p>
          <b>{ui.t.next}</b> <Rich text={report.next} />
        </p>
      )}
      <p>{unrecognised.instead}</p>
      <dl>
        {unrecognised.things.map(({ what, how }) => (
          <>
            <dt>{what}</dt>
            <dd>{how}</dd>
          </>
        ))}
      </dl>
      <p>
        <button type="button" onClick={onExample}>
          {unrecognised.example}
        </button>
      </p>
    </div>
  );
}
