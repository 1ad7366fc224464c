/** @returns a phrase cut at its backticks: every second piece is code. */
export function codeSpans(phrase: string): readonly { readonly text: string; readonly code: boolean }[] {
  return phrase
    .split('`')
    .map((text, index) => ({ text, code: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}
