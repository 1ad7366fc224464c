/** Brings in the checker when somebody means to use it, and loses nothing of what they did meanwhile. */
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-checker]')) wait(form);
// Only an address that carries the reader's own values has a question mark behind its anchor.
if (location.hash.includes('?')) void import('./values/loader.ts');

function wait(form: HTMLFormElement): void {
  const listening = new AbortController();
  let submitted = false;
  let loading = false;

  const load = async (): Promise<void> => {
    if (loading) return;
    loading = true;
    try {
      // Taken apart by name, it would be a longer script on every page.
      const island = await import('./island.tsx');
      await island.mount(form, () => submitted);
      listening.abort();
    } catch {
      // Off line: the next touch tries again.
      loading = false;
    }
  };
  const notice = (event: Event): void => {
    if (event.type === 'submit') {
      event.preventDefault();
      submitted = true;
    }
    const example = (event.target as Element).closest<HTMLElement>('[data-example]');
    const box = form.querySelector('textarea');
    if (event.type === 'click' && example && box) {
      box.value = example.dataset['example'] ?? '';
      submitted = true;
    }
    if (event.type !== 'click' || example) void load();
  };

  for (const type of ['focusin', 'paste', 'submit', 'click']) {
    form.addEventListener(type, notice, { signal: listening.signal });
  }
  // A browser may have put text back into the box, after a reload or on the way back.
  if (form.querySelector('textarea')?.value) void load();
}
