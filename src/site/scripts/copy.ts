/** Puts a copy button on each code block. It copies the code and nothing that is only drawn beside it. */
export function addCopyButtons(): void {
  const { copy = '', copied = '', failed = '' } = document.body.dataset;
  for (const block of document.querySelectorAll('.code')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = copy;
    button.addEventListener('click', async () => {
      const code = block.querySelector('pre')?.textContent ?? '';
      button.textContent = await navigator.clipboard.writeText(code).then(
        () => copied,
        () => failed,
      );
      setTimeout(() => (button.textContent = copy), 2000);
    });
    block.append(button);
  }
}
