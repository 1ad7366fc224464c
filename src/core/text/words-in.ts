/** @returns whether words stand in a text; each is looked for once, however many ask for it. */
export function wordsIn(text: string): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const holds = text.includes(word);
    known.set(word, holds);
    return holds;
  };
}
