/** Remembers a choice for the next page. A browser that forbids storage forgets, and nothing else happens. */
export function remember(key: 'theme' | 'tab' | 'lang', value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Private mode or a full store: the choice holds for this page.
  }
}
