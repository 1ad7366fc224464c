/** What a log puts in front of a line's words: level, time, thread, class. */
const FRONT = 160;

/** @returns where the line of an offset begins, when all in front of the offset reads as `pattern`; otherwise the offset itself. */
export function startOfLine(text: string, index: number, pattern: RegExp): number {
  const before = text.slice(Math.max(0, index - FRONT), index);
  const front = before.slice(before.lastIndexOf('\n') + 1);
  return front !== '' && pattern.test(front) ? index - front.length : index;
}

/** Time, thread and class of a logger's line, without anything that a message begins with. */
export const LOGGER = /^[^"'{<]{0,150}(?:DEBUG|TRACE|INFO)\b[^"'{<]{0,100}$|^\s{0,8}\* $/;
