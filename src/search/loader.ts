/**
 * All that a page loads of the search before somebody asks for it. The header's link works without it:
 * it leads to the search page, and still does when the import fails.
 */
const hook = '[data-search-open]';

async function open(): Promise<void> {
  // The search page has its field already.
  const field = document.querySelector<HTMLInputElement>('[data-search-inline] input');
  if (field) {
    field.focus();
    return;
  }
  try {
    // Taken apart by name, it would be a longer script on every page.
    const dialog = await import('./dialog.tsx');
    dialog.openSearch();
  } catch {
    const link = document.querySelector<HTMLAnchorElement>(`a${hook}`);
    if (link) location.assign(link.href);
  }
}

const closest = (event: Event, selector: string): Element | null =>
  event.target instanceof Element ? event.target.closest(selector) : null;

addEventListener('keydown', (event) => {
  // An input method's own keys reach the page too; code 229 is how older Safari marks them.
  if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
  const commandK =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!commandK && (!slash || closest(event, 'input,textarea,select,[contenteditable]'))) return;
  event.preventDefault();
  void open();
});

addEventListener('click', (event) => {
  // A modified click asks for the search page in another tab or window.
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (!closest(event, hook)) return;
  event.preventDefault();
  void open();
});

export {};
