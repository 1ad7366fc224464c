/** Lets a form be given a file in any way there is: chosen, dropped, pasted. */
export function takesFiles(form: HTMLFormElement, take: (file: File) => void): void {
  const input = form.querySelector<HTMLInputElement>('input[type=file]');
  const first = (files: FileList | undefined | null): boolean => {
    const file = files?.[0];
    if (file) take(file);
    return file !== undefined;
  };
  const takeChosen = (): void => {
    // So that the same file can be chosen again.
    if (input && first(input.files)) input.value = '';
  };
  input?.addEventListener('change', takeChosen);
  takeChosen();
  form.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    form.classList.add('is-target');
  });
  form.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) form.classList.remove('is-target');
  });
  form.addEventListener('drop', (event) => {
    form.classList.remove('is-target');
    if (first(event.dataTransfer?.files)) event.preventDefault();
  });
  form.addEventListener('paste', (event) => {
    const isText = event.clipboardData?.types.includes('text/plain') ?? true;
    if (!isText && first(event.clipboardData?.files)) event.preventDefault();
  });
}
