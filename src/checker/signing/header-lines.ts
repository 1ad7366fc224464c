import type { ProblemId } from '#i18n/workbench';

export type HeaderLine = readonly [name: string, value: string];

/** What is wrong with the first bad line, and which one that is, counted from one. */
export interface HeaderFault {
  readonly id: Extract<ProblemId, `headers-${string}`>;
  readonly line: number;
}

/**
 * @param text - one header a line; empty lines are left out.
 * @returns names as typed with their values, or the first fault.
 */
export function readHeaderLines(text: string): readonly HeaderLine[] | HeaderFault {
  const headers: HeaderLine[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const id = faultOf(line);
    if (id) return { id, line: index + 1 };
    const colon = line.indexOf(':');
    headers.push([line.slice(0, colon), line.slice(colon + 1).trim()]);
  }
  return headers;
}

function faultOf(line: string): HeaderFault['id'] | undefined {
  if (/^[ \t]/.test(line)) return 'headers-fold';
  if (!/^[!#$%&'*+.^_`|~\w-]+:/.test(line)) return 'headers-shape';
  if (/[^\P{Cc}\t]/u.test(line)) return 'headers-control';
  return /[^\t\x20-\xff]/.test(line) ? 'headers-latin1' : undefined;
}
