import type { SearchMessages } from '#i18n/search';
import type { Piece } from './marks.ts';
import type { Hit } from './search.ts';
import { rowsOf, type Row } from './rows.ts';

interface Props {
  readonly hits: readonly Hit[];
  readonly words: SearchMessages;
  /** A list to choose from by arrow keys, or links to walk through with Tab. */
  readonly as: 'options' | 'links';
  readonly id: string;
  readonly active: number;
  readonly onChoose: () => void;
}

/** Draws the pages found, each with the sections that hold the words. */
export function Results({ hits, words, as, id, active, onChoose }: Props) {
  let index = -1;
  const option = (row: Row) => {
    index += 1;
    const choosable = {
      id: `${id}-${index}`,
      role: 'option',
      tabIndex: -1,
      'aria-selected': index === active,
    } as const;
    return (
      <a
        key={row.url}
        href={row.url}
        class={`search-${row.kind}`}
        onClick={onChoose}
        {...(as === 'options' && choosable)}
      >
        <RowText row={row} />
      </a>
    );
  };
  return (
    <div
      class="search-results"
      id={id}
      role={as === 'options' ? 'listbox' : 'group'}
      aria-label={words.results}
    >
      {hits.map((hit) => (
        <div key={hit.url} class="search-hit" role="group" aria-label={hit.title}>
          {rowsOf(hit).map(option)}
        </div>
      ))}
    </div>
  );
}

function RowText({ row }: { readonly row: Row }) {
  if (row.kind === 'section') {
    return (
      <>
        <span class="search-heading">{row.section.title}</span>
        <Excerpt pieces={row.section.excerpt} />
      </>
    );
  }
  return (
    <>
      <strong class="search-title">{row.hit.title}</strong>
      {row.hit.sections.length === 0 && <Excerpt pieces={row.hit.excerpt} />}
    </>
  );
}

function Excerpt({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <span class="search-excerpt">
      {pieces.map(({ text, marked }, place) => (marked ? <mark key={place}>{text}</mark> : text))}
    </span>
  );
}
