import { remember } from './memory.ts';

/** The other language opens at the same heading: ids are the same in both. The choice is kept for the front page. */
export function keepPlaceAcrossLanguages(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-lang]')) {
    link.addEventListener('click', () => {
      link.hash = location.hash;
      remember('lang', link.dataset['lang'] ?? '');
    });
  }
}
