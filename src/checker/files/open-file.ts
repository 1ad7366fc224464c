/** Reads a file that somebody chose or dropped. Runs in a worker, where a large one holds nothing up. */
import { loadHar, type HarList } from '#core';
import { decode } from './decode.ts';
import { excerpt } from './excerpt.ts';

/** A larger file is refused before it is read. */
const LARGEST_FILE = 50 * 1024 * 1024;

/** A text box takes seconds to lay out more than this. Characters. */
const LONGEST_TEXT = 1_000_000;

/** What the page learns of a file: a list to choose from, its text, or why there is none. */
export type Opened =
  | { readonly kind: 'recording'; readonly name: string; readonly list: HarList }
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly text: string;
      /** Characters of the file that are not in `text`, because no box could hold them. */
      readonly left: number;
    }
  | { readonly kind: 'refused'; readonly name: string; readonly why: 'too-large' | 'unreadable' };

/** An opened file. The text of a recording stays here; the page gets it entry by entry. */
export interface OpenFile {
  readonly opened: Opened;
  /** @returns one entry as a text that the checker reads; '' where there is none of that number. */
  readonly entry: (index: number) => string;
}

/**
 * Never throws: a file that goes away while it is read is refused.
 * @param tell - called with the part that is read, from 0 to 1.
 */
export async function openFile(file: File, tell: (done: number) => void): Promise<OpenFile> {
  const { name } = file;
  if (file.size > LARGEST_FILE) return closed({ kind: 'refused', name, why: 'too-large' });
  try {
    const text = decode(await bytesOf(file, tell));
    return (await recordingIn(text, name)) ?? closed({ kind: 'text', name, ...excerpt(text, LONGEST_TEXT) });
  } catch {
    return closed({ kind: 'refused', name, why: 'unreadable' });
  }
}

const closed = (opened: Opened): OpenFile => ({ opened, entry: () => '' });

/** A recording of one request is no list: it is checked as it stands. */
async function recordingIn(text: string, name: string): Promise<OpenFile | undefined> {
  if (!/^\s{0,99}\{\s{0,99}"log"\s{0,99}:/.test(text)) return undefined;
  const { listHar, harEntryText } = await loadHar();
  const list = listHar(text);
  if (list.entries.length < 2) return undefined;
  return {
    opened: { kind: 'recording', name, list },
    entry(index) {
      const entry = list.entries.find((each) => each.index === index);
      return entry ? spread(harEntryText(text, entry)) : '';
    },
  };
}

/** A body that is longer than this says nothing more of an error. */
const LONGEST_BODY = 100_000;

/** @returns the JSON over many lines, as a person can read it; as it is where it was cut off. */
function spread(json: string): string {
  const shorter = (_: string, value: unknown): unknown =>
    typeof value === 'string' && value.length > LONGEST_BODY ? value.slice(0, LONGEST_BODY) : value;
  try {
    return JSON.stringify(JSON.parse(json), shorter, 2);
  } catch {
    return json;
  }
}

async function bytesOf(file: File, tell: (done: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let at = 0;
  let told = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return bytes.subarray(0, at);
    // A log that is still being written may be longer than it was.
    bytes.set(value.subarray(0, bytes.length - at), at);
    at = Math.min(bytes.length, at + value.length);
    if (at - told > bytes.length / 50) tell((told = at) / bytes.length);
  }
}
