import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Locale } from '#core';
import { searchMessages, type SearchMessages } from '#i18n/search';
import { Results } from './results.tsx';
import { rowsOf } from './rows.ts';
import { useSearch, type SearchState } from './use-search.ts';
import './search.css';

interface Props {
  readonly locale: Locale;
  /** `dialog`: arrow keys choose and Enter opens. `page`: the results are plain links below the box. */
  readonly mode: 'dialog' | 'page';
  readonly initial: string;
  /** Told each query that the reader settled on and that is words, not a paste. */
  readonly onQuery?: (query: string) => void;
  /** Told when a result was opened. */
  readonly onChoose?: () => void;
}

/** The search field and what it finds. */
export function SearchBox({ locale, mode, initial, onQuery, onChoose }: Props) {
  const words = searchMessages(locale);
  const id = useId();
  const [state, ask] = useSearch(initial, locale);
  const [active, setActive] = useState(-1);
  const wantsFirst = useRef(false);
  const count = state.hits.flatMap(rowsOf).length;

  const open = (index: number): void => document.getElementById(`${id}-list-${index}`)?.click();
  const move = (to: number): void => {
    setActive(to);
    document.getElementById(`${id}-list-${to}`)?.scrollIntoView({ block: 'nearest' });
  };

  const onInput = (event: InputEvent & { readonly currentTarget: HTMLInputElement }): void => {
    if (!event.isComposing) type(event.currentTarget.value);
  };
  const type = (value: string): void => {
    wantsFirst.current = false;
    setActive(-1);
    ask(value);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter and the arrows belong to the input method while it composes; code 229 is how older Safari says so.
    if (mode === 'page' || event.isComposing || event.keyCode === 229) return;
    if (event.key === 'ArrowDown' && count > 0) move((active + 1) % count);
    else if (event.key === 'ArrowUp' && count > 0) move((active <= 0 ? count : active) - 1);
    else if (event.key !== 'Enter') return;
    else if (state.kind === 'searching') wantsFirst.current = true;
    else open(Math.max(active, 0));
    event.preventDefault();
  };

  useEffect(() => {
    if (state.kind === 'searching') return;
    onQuery?.(state.isPaste ? '' : state.query);
    if (state.kind === 'done' && wantsFirst.current) open(0);
    wantsFirst.current = false;
  }, [state.kind, state.query]);

  return (
    <div class="search" role="search">
      <label class="search-label" for={`${id}-field`}>
        {words.label}
      </label>
      <input
        id={`${id}-field`}
        class="search-field"
        type="text"
        inputMode="search"
        enterKeyHint="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        placeholder={words.placeholder}
        defaultValue={initial}
        onInput={onInput}
        onCompositionEnd={(event) => {
          type(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        {...(mode === 'dialog' && {
          role: 'combobox',
          'aria-autocomplete': 'list',
          'aria-expanded': count > 0,
          'aria-controls': `${id}-list`,
          'aria-activedescendant': active >= 0 ? `${id}-list-${active}` : undefined,
        })}
      />
      {state.isPaste && <CheckerOffer locale={locale} words={words} onChoose={onChoose} />}
      <p class="search-status" role="status">
        {statusOf(state, words)}
      </p>
      {(state.kind === 'empty' || (state.kind === 'done' && count === 0)) && (
        <p class="search-hint">
          {state.kind === 'empty' ? words.hint : words.nothingHint}{' '}
          <a href={`/${locale}/errors/`}>{words.allErrors}</a>
        </p>
      )}
      <Results
        hits={state.hits}
        words={words}
        as={mode === 'dialog' ? 'options' : 'links'}
        id={`${id}-list`}
        active={active}
        onChoose={() => onChoose?.()}
      />
    </div>
  );
}

function CheckerOffer(props: {
  readonly locale: Locale;
  readonly words: SearchMessages;
  readonly onChoose: Props['onChoose'];
}) {
  return (
    <p class="search-offer">
      {props.words.pasteNotice}{' '}
      <a href={`/${props.locale}/check/`} onClick={() => props.onChoose?.()}>
        {props.words.openChecker}
      </a>
    </p>
  );
}

function statusOf({ kind, hits, query, isPaste }: SearchState, words: SearchMessages): string {
  switch (kind) {
    case 'empty':
      return '';
    case 'searching':
      return words.loading;
    case 'failed':
      return words.failed;
    case 'done':
      if (hits.length > 0) return words.found(hits.length);
      return isPaste ? '' : words.nothing(query);
  }
}
