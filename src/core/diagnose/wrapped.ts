/**
 * A message as it may have been before somebody's terminal wrapped it: as it stands, with a blank for each line end, with nothing.
 * @returns one reading where there is no line end in it.
 */
export function readingsOf(message: string): readonly string[] {
  if (!message.includes('\n')) return [message];
  return [message, message.replace(LINE_END, ' '), message.replace(LINE_END, '')];
}

/** Told from its blanks' first, so that a row of blanks is passed over once. */
const LINE_END = /(?<![ \t])[ \t]{0,40}\r?\n[ \t]{0,80}/g;
