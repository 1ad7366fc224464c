/** Rows of a table, narrowed down as one types. Without a script the table is there as a whole. */
export function enableFilter(): void {
  const input = document.querySelector<HTMLInputElement>('[data-filters]');
  const table = input && document.getElementById(input.dataset['filters'] ?? '');
  if (!table) return;
  const output = document.querySelector('output');
  const operations = new Set([...(input.list?.options ?? [])].map(({ value }) => value.toLowerCase()));
  const rows = [...table.querySelectorAll('tbody tr')].map((row) => readRow(row as HTMLElement));
  const apply = (): void => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const fits = words.every((word) =>
        operations.has(word) ? row.throwsIn(word) : row.text.includes(word),
      );
      row.element.hidden = !fits;
      shown += Number(fits);
    }
    if (output)
      output.value =
        words.length === 0
          ? ''
          : (output.dataset['found'] ?? '')
              .replace('{shown}', String(shown))
              .replace('{all}', String(rows.length));
  };
  input.addEventListener('input', apply);
  // Whoever follows a link to a row wants to see it.
  addEventListener('hashchange', () => {
    if (!document.querySelector(':target')?.closest('[hidden]')) return;
    input.value = '';
    apply();
    document.querySelector(':target')?.scrollIntoView();
  });
  apply();
}

interface Row {
  readonly element: HTMLElement;
  /** What stands in it, in lower case. */
  readonly text: string;
  /** @returns true when an operation declares this error. */
  readonly throwsIn: (operation: string) => boolean;
}

function readRow(element: HTMLElement): Row {
  const text = (element.textContent ?? '').toLowerCase();
  const { all, but } = element.dataset;
  const listed = new Set(
    (element.querySelector('[data-operations]')?.textContent ?? '').toLowerCase().split(' '),
  );
  return {
    element,
    text,
    throwsIn: (operation) => all !== undefined || listed.has(operation) !== (but !== undefined),
  };
}
