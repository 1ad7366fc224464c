/**
 * For the checker's own page. Who opens it will use it: the loader is told at once that somebody is there.
 * The island then waits for the first sign of a person before it brings in the engine.
 */
const form = document.querySelector<HTMLFormElement>('form[data-checker]');

form?.dispatchEvent(new Event('focusin'));
// Pressed before there was anything to press it for: the checker looks for this when it comes.
form?.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-checker-examples]');
  if (button) button.dataset['wanted'] = '';
});
