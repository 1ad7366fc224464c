/** `$ `, `user@host:~$ `, `C:\> `, `PS C:\> `, `sudo `, an assignment, what wraps a command, or the command that it follows. */
const BEFORE =
  /(?:^|[\n`("'|;&]|\$\()[ \t]{0,8}(?:[\w@:~./\\()[\] -]{0,80}[$#%>❯][ \t]{0,4})?(?:(?:sudo|time|exec|[A-Z_]{1,60}=\S{0,200})[ \t]{1,4}){0,6}$/u;

/** @returns true where a command may begin: on a line of its own, behind a prompt, or in what a shell runs. */
export const mayBeginCommand = (text: string, at: number): boolean =>
  BEFORE.test(text.slice(Math.max(0, at - 240), at));
