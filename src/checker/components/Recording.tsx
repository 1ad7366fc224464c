import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { HarEntry, HarList } from '#core';
import { Heading, type Ui } from './ui.tsx';

type Props = Readonly<{
  ui: Ui;
  name: string;
  list: HarList;
  /** The entry that is in the box. */
  chosen: number | undefined;
  onChoose: (index: number) => void;
  onClose: () => void;
}>;

/** As many as a reader may look through; the rest comes on demand. */
const MOST_SHOWN = 100;

/** The requests of a recording, to choose one from: failed calls to AWS, or all of them. */
export function Recording({ ui, name, list: { entries }, chosen, onChoose, onClose }: Props): VNode {
  const { recording, notices } = ui.t;
  const failing = entries.filter(({ isAws, failed }) => isAws && failed);
  const [showsAll, setShowsAll] = useState(failing.length === 0);
  const [most, setMost] = useState(MOST_SHOWN);
  const shown = showsAll ? entries : failing;
  return (
    <section class="ck-recording">
      <div class="ck-row">
        <Heading ui={ui} down={0}>
          {recording.title(name, entries.length)}
        </Heading>
        <button type="button" class="ck-plain" onClick={onClose}>
          {notices.close}
        </button>
      </div>
      <p class="ck-note">{failing.length > 0 ? recording.note : `${recording.none} ${recording.note}`}</p>
      <p class="ck-row">
        <button type="button" class="ck-plain" aria-pressed={!showsAll} onClick={() => setShowsAll(false)}>
          {recording.failing(failing.length)}
        </button>
        <button type="button" class="ck-plain" aria-pressed={showsAll} onClick={() => setShowsAll(true)}>
          {recording.all(entries.length)}
        </button>
      </p>
      <ol translate={false}>
        {shown.slice(0, most).map((entry) => (
          <li key={entry.index}>
            <button
              type="button"
              aria-pressed={entry.index === chosen}
              class={entry.failed ? 'ck-entry ck-entry-failed' : 'ck-entry'}
              onClick={() => onChoose(entry.index)}
            >
              <Call ui={ui} entry={entry} />
            </button>
          </li>
        ))}
      </ol>
      {shown.length > most && (
        <p>
          <button type="button" class="ck-plain" onClick={() => setMost(most * 10)}>
            {recording.more(shown.length - most)}
          </button>
        </p>
      )}
    </section>
  );
}

const Call = ({ ui, entry }: Readonly<{ ui: Ui; entry: HarEntry }>): VNode => (
  <>
    <b class="ck-status">{entry.status || ui.t.recording.noAnswer}</b>
    <span>{entry.method}</span>
    <code>{shortUrl(entry.url)}</code>
    {entry.isPreflight && <span class="ck-tag">{ui.t.recording.preflight}</span>}
  </>
);

/** Host and path tell requests apart; a query may be long and may hold a signature. */
const shortUrl = (url: string): string => url.replace(/^https?:\/\//, '').replace(/[?#].*$/s, '?…');
