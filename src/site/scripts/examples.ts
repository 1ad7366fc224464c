/** "Check this example" puts the example into the page's own paste box; without one it is a link to the checker. */
export function offerExamples(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-checker]');
  const box = form?.querySelector('textarea');
  if (!form || !box) return;
  for (const link of document.querySelectorAll('[data-try]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      box.value = link.closest('.case')?.querySelector('pre')?.textContent ?? '';
      form.scrollIntoView();
      box.focus({ preventScroll: true });
      form.requestSubmit();
    });
  }
}
