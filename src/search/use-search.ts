import type { Locale } from '#core';
import { useEffect, useReducer, useRef } from 'preact/hooks';
import { search, type Hit } from './search.ts';
import { isPaste, plan } from './query.ts';

/** What the box shows. While a search runs, the hits of the one before stay, so that the list does not flicker. */
export interface SearchState {
  readonly kind: 'empty' | 'searching' | 'done' | 'failed';
  readonly query: string;
  readonly isPaste: boolean;
  readonly hits: readonly Hit[];
}

type Event =
  | { readonly type: 'typed'; readonly query: string }
  | { readonly type: 'found'; readonly query: string; readonly hits: readonly Hit[] }
  | { readonly type: 'failed'; readonly query: string };

const nothing: SearchState = { kind: 'empty', query: '', isPaste: false, hits: [] };
/** @returns the state of a box that opens with a query in it, or empty. */
export const begin = (query: string): SearchState => reduce(nothing, { type: 'typed', query });
const pagesShown = 12;
const pauseMs = 120;

/** @returns the next state; answers to anything but the newest query are dropped. */
export function reduce(state: SearchState, event: Event): SearchState {
  switch (event.type) {
    case 'typed': {
      if (!event.query) return nothing;
      return { ...state, kind: 'searching', query: event.query, isPaste: isPaste(event.query) };
    }
    case 'found':
      return event.query === state.query ? { ...state, kind: 'done', hits: event.hits } : state;
    case 'failed':
      return event.query === state.query ? { ...state, kind: 'failed', hits: [] } : state;
  }
}

/** Searches for what was typed last, once typing pauses. */
export function useSearch(initial: string, locale: Locale): readonly [SearchState, (query: string) => void] {
  const [state, dispatch] = useReducer(reduce, initial, begin);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  const ask = (typed: string, delayMs = pauseMs): void => {
    const query = typed.trim();
    clearTimeout(timer.current);
    dispatch({ type: 'typed', query });
    if (!query) return;
    timer.current = setTimeout(() => {
      search(plan(query, locale), pagesShown).then(
        (hits) => {
          dispatch({ type: 'found', query, hits });
        },
        () => {
          dispatch({ type: 'failed', query });
        },
      );
    }, delayMs);
  };

  useEffect(() => {
    if (initial) ask(initial, 0);
    return () => {
      clearTimeout(timer.current);
    };
  }, [initial]);

  return [state, ask];
}
