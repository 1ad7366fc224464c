/** Whose rules of quoting a command follows. */
export type Dialect = 'sh' | 'cmd' | 'powershell';

/** Of a command's first line; what tells one dialect from another stands in it. */
const LOOK = 4_000;

/**
 * Tells by what stands in its first line which shell a command was written for: cmd.exe escapes with `^`, PowerShell with a
 * backquote. Without such a sign, or with quotes that only a POSIX shell knows, it is `sh`.
 * @param start - where the command itself begins; what is before it on its line may be a prompt.
 */
export function dialectOf(text: string, start: number): Dialect {
  const window = text.slice(start, start + LOOK);
  const newline = window.indexOf('\n');
  const line = newline === -1 ? window : window.slice(0, newline);
  if (line.includes('^"')) return 'cmd';
  if (/\^\r?$/.test(line)) return line.includes("'") ? 'sh' : 'cmd';
  const isPrompted = /PS [A-Z]:\\[^\r\n>]{0,200}> {0,2}$/.test(text.slice(Math.max(0, start - 220), start));
  return isPrompted || /`\r?$|`["$`]|\$env:\w/i.test(line) ? 'powershell' : 'sh';
}
