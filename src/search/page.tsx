import { render } from 'preact';
import { pageLocale } from './page-locale.ts';
import { openIndex } from './pagefind-client.ts';
import { SearchBox } from './search-box.tsx';

/** Fills the search page. The query is kept behind `#q=`, where no server sees it, so that Back and a shared link work. */
export function mountSearch(root: HTMLElement): void {
  const draw = (): void => {
    const initial = queryOf(location.hash);
    render(
      <SearchBox key={initial} locale={pageLocale()} mode="page" initial={initial} onQuery={remember} />,
      root,
    );
  };
  addEventListener('hashchange', draw);
  draw();
  root.querySelector('input')?.focus();
  // The words of a failure are the search's to show, once there is something to search for.
  openIndex().catch(() => undefined);
}

/** @example queryOf('#q=403%20Forbidden') // '403 Forbidden' */
function queryOf(hash: string): string {
  return new URLSearchParams(hash.slice(1)).get('q') ?? '';
}

function remember(query: string): void {
  if (query === queryOf(location.hash)) return;
  // Replacing fires no hashchange, so the box that is being typed into stays as it is.
  history.replaceState(
    history.state,
    '',
    query ? `#${new URLSearchParams({ q: query })}` : location.pathname + location.search,
  );
}
