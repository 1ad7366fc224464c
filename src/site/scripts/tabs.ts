import { remember } from './memory.ts';

/**
 * Which panel shows is a matter for CSS, by `data-tab` on the root: it holds before this module runs and keeps
 * all groups of the page in step. This keeps the roles true and listens.
 */
export function enableTabs(): void {
  const root = document.documentElement.dataset;
  const groups = [...document.querySelectorAll<HTMLElement>('.tabs')].map(tabsOf);
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
    // Groups above this one may change height; the reader's eye stays on the tab just pressed.
    const before = tab.getBoundingClientRect().top;
    root['tab'] = tab.dataset['of'] ?? '';
    remember('tab', root['tab']);
    sync();
    scrollBy({ top: tab.getBoundingClientRect().top - before, behavior: 'instant' });
  };
  for (const tabs of groups) {
    for (const [index, tab] of tabs.entries()) {
      tab.addEventListener('click', () => choose(tab));
      tab.addEventListener('keydown', ({ key }) => {
        const next = tabs.at(target(key, index, tabs.length) ?? index);
        if (!next || next === tab) return;
        next.focus();
        choose(next);
      });
    }
  }
  sync();
}

function tabsOf(group: HTMLElement): HTMLElement[] {
  return [...group.querySelectorAll<HTMLElement>('[role=tab]')];
}

function target(key: string, index: number, length: number): number | undefined {
  if (key === 'ArrowRight') return (index + 1) % length;
  if (key === 'ArrowLeft') return index - 1;
  if (key === 'Home') return 0;
  return key === 'End' ? -1 : undefined;
}
