/** How names and kinds of errors are written in the generated files, so that little is left for a compressor to do. */

/** What a kind says of an error. */
export interface Kind {
  /** HTTP status on the wire; absent where no model says. */
  readonly status?: number | undefined;
  readonly fault: 'client' | 'server';
  /** What an SDK does by itself: try again, or wait longer and try again. */
  readonly retry?: 'retry' | 'throttle' | undefined;
}

/** @returns the names of a list in which each is the number of letters, in base 36, that it shares with the one before, and the rest. */
export function unfold(written: readonly string[]): readonly string[] {
  let previous = '';
  return written.map((name) => (previous = previous.slice(0, parseInt(name.charAt(0), 36)) + name.slice(1)));
}

/**
 * @throws when the text is no kind.
 * @example readKind('503st') // { status: 503, fault: 'server', retry: 'throttle' }
 */
export function readKind(written: string): Kind {
  const [, status = '0', fault, retry] = /^(\d{1,3})([cs])([rt]?)$/.exec(written) ?? [];
  if (!fault) throw new TypeError(`No kind of error: ${written}`);
  return {
    status: Number(status) || undefined,
    fault: fault === 'c' ? 'client' : 'server',
    retry: retry === 't' ? 'throttle' : retry === 'r' ? 'retry' : undefined,
  };
}

/** @example writeKind({ status: 503, fault: 'server', retry: 'throttle' }) // '503st' */
export const writeKind = ({ status = 0, fault, retry }: Kind): string =>
  `${String(status)}${fault.charAt(0)}${retry?.charAt(0) ?? ''}`;
