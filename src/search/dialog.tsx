import { render } from 'preact';
import { searchMessages } from '#i18n/search';
import { openIndex } from './pagefind-client.ts';
import { pageLocale } from './page-locale.ts';
import { SearchBox } from './search-box.tsx';

let dialog: HTMLDialogElement | undefined;

/** Opens the search over the page; what was typed before is still there, selected. */
export function openSearch(): void {
  dialog ??= build();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector('input')?.select();
  // The words of a failure are the search's to show, once there is something to search for.
  openIndex().catch(() => undefined);
}

function build(): HTMLDialogElement {
  const locale = pageLocale();
  const words = searchMessages(locale);
  const built = document.createElement('dialog');
  built.className = 'search-dialog';
  built.setAttribute('aria-label', words.label);
  const close = (): void => {
    built.close();
  };

  let composing = false;
  built.addEventListener('compositionstart', () => {
    composing = true;
  });
  built.addEventListener('compositionend', () => {
    composing = false;
  });
  built.addEventListener('cancel', (event) => {
    // Escape throws away what the input method is composing, not the whole search.
    if (composing) event.preventDefault();
  });
  built.addEventListener('click', (event) => {
    // The dialog has no padding: a click on itself is one on the backdrop.
    if (event.target === built) close();
  });

  document.body.append(built);
  render(
    <div class="search-panel">
      <button class="search-close" type="button" onClick={close}>
        {words.close}
      </button>
      <SearchBox locale={locale} mode="dialog" initial="" onChoose={close} />
      <p class="search-keys" aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> {words.keyMove} <kbd>Enter</kbd> {words.keyOpen} <kbd>Esc</kbd>{' '}
        {words.keyClose}
      </p>
    </div>,
    built,
  );
  return built;
}
