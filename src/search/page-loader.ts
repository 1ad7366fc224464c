/** The search page's own field and results, at once: who came here came to search. */
import { mountSearch } from './page.tsx';

const place = document.querySelector<HTMLElement>('[data-search-inline]');
if (place) mountSearch(place);
