/**
 * A message as it may have been before somebody's terminal wrapped it: as it stands, with a blank for each line end, with nothing.
 * @returns one reading where there is no line end in it.
 */
export function readingsOf(message: string): readonly string[] {
  if (!message.includes('\n')) return [message];
  return [message, message.replace(LINE_END, ' '), message.replace(LINE_END, '')];
}

const LINE_END = /[ \t]{0,40}\r?\n[ \t]{0,80}/g;
