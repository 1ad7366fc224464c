/** Puts a copy button on each code block. It copies the code and nothing that is only drawn beside it. */
export function addCopyButtons(): void {
  const { copy = '', copied = '', failed = '' } = document.body.dataset;
  for (const block of document.querySelectorAll('.code')) {
    const button = document.createElement('button');
    button.className = 'copy';
    button.textContent = copy;
    button.addEventListener('click', async () => {
      const code = block.querySelector('pre')?.textContent ?? '';
      // A plain-HTTP page has no clipboard.
      const { clipboard } = navigator as { readonly clipboard?: Clipboard };
      const result = clipboard?.writeText(code).then(
        () => copied,
        () => failed,
      );
      button.textContent = (await result) ?? failed;
      setTimeout(() => (button.textContent = copy), 2000);
    });
    block.append(button);
  }
}
