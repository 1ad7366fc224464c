import { remember } from './memory.ts';

const ORDER = ['system', 'light', 'dark'] as const;
type Theme = (typeof ORDER)[number];

/** One button that goes system → light → dark. Its name says which one holds. */
export function enableThemeButton(): void {
  const button = document.querySelector<HTMLElement>('[data-theme-labels]');
  if (!button) return;
  const labels = JSON.parse(button.dataset['themeLabels'] ?? '{}') as Record<Theme, string>;
  const root = document.documentElement.dataset;
  const current = (): Theme => ORDER.find((theme) => theme === root['theme']) ?? 'system';
  const show = (theme: Theme): void => {
    button.title = labels[theme];
    button.ariaLabel = labels[theme];
  };
  button.addEventListener('click', () => {
    const next = ORDER[(ORDER.indexOf(current()) + 1) % ORDER.length] ?? 'system';
    root['theme'] = next;
    remember('theme', next);
    show(next);
  });
  show(current());
}
