import { remember } from './memory.ts';

/**
 * Which panel shows is a matter for CSS, by `data-tab` on the root: it holds before this module runs and keeps
 * all groups of the page in step. This keeps the roles true and listens.
 */
export function enableTabs(): void {
  const root = document.documentElement.dataset;
  const groups = [...document.querySelectorAll('[role=tablist]')].map((list) => [
    ...list.querySelectorAll('button'),
  ]);
  const sync = (): void => {
    for (const tabs of groups) {
      const shown = tabs.find((tab) => tab.dataset['of'] === root['tab']) ?? tabs[0];
      for (const tab of tabs) {
        tab.ariaSelected = String(tab === shown);
        tab.tabIndex = tab === shown ? 0 : -1;
      }
    }
  };
  const choose = (tab: HTMLElement): void => {
    // Groups above this one may change height; the tab just pressed stays under the reader's eye.
    const before = tab.getBoundingClientRect().top;
    remember('tab', (root['tab'] = tab.dataset['of'] ?? ''));
    sync();
    tab.focus({ preventScroll: true });
    scrollBy(0, tab.getBoundingClientRect().top - before);
  };
  for (const tabs of groups) {
    for (const [index, tab] of tabs.entries()) {
      tab.addEventListener('click', () => choose(tab));
      tab.addEventListener('keydown', ({ key }) => {
        const step = ['ArrowLeft', '', 'ArrowRight'].indexOf(key) - 1;
        const next = Math.abs(step) === 1 && tabs.at((index + step) % tabs.length);
        if (next) choose(next);
      });
    }
  }
  sync();
}
