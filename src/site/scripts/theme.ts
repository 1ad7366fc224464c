import { remember } from './memory.ts';

const NEXT: Readonly<Record<string, string>> = { system: 'light', light: 'dark', dark: 'system' };

/** One button that goes system → light → dark. Its name says which one holds. */
export function enableThemeButton(): void {
  const button = document.querySelector<HTMLElement>('.theme');
  if (!button) return;
  const root = document.documentElement.dataset;
  const name = (): void => {
    button.ariaLabel = button.title = button.dataset[root['theme'] ?? 'system'] ?? '';
  };
  button.addEventListener('click', () => {
    root['theme'] = NEXT[root['theme'] ?? 'system'] ?? 'system';
    remember('theme', root['theme']);
    name();
  });
  name();
}
