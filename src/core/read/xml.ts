import type { Quoted } from '../model.ts';

export interface Element {
  readonly name: string;
  /** Where the tag's name stands in its start tag. */
  readonly nameAt: number;
  /** Its text when it holds text alone, entities decoded, blanks around it dropped. */
  readonly text?: Quoted | undefined;
  readonly depth: number;
  readonly start: number;
  readonly end: number;
}

const TAG = /<(\/?)(?:[A-Za-z_][\w.-]{0,40}:)?([A-Za-z_][\w.-]{0,100})((?:\s[^<>]{0,1000}|\/)?)>/g;
const ENTITY = /&(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-fA-F]{1,6});/g;
/** What follows a start tag that is never closed is its text as far as this. */
const LONGEST_CUT_OFF = 4_000;
const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
};

/**
 * @returns the elements of whatever markup the text holds, in the order of their start tags. Tolerates an end cut off: the last open
 * element then has the rest as its text. Never expands a declared entity; a text with a DOCTYPE is read as no markup at all.
 */
export function readElements(text: string): readonly Element[] {
  if (!text.includes('<') || /<!(?:DOCTYPE|ENTITY)/i.test(text)) return [];
  const found: Element[] = [];
  const open: { index: number; contentAt: number; leaf: boolean }[] = [];
  for (const tag of text.matchAll(TAG)) {
    const [whole, slash, name = '', attributes = ''] = tag;
    if (slash) close(text, found, open, name, tag.index, tag.index + whole.length);
    else {
      const parent = open.at(-1);
      if (parent) parent.leaf = false;
      found.push({
        name,
        nameAt: tag.index + whole.indexOf(name),
        depth: open.length,
        start: tag.index,
        end: tag.index + whole.length,
      });
      if (!attributes.endsWith('/') && open.length < 40)
        open.push({ index: found.length - 1, contentAt: tag.index + whole.length, leaf: true });
    }
  }
  const last = open.at(-1);
  if (last?.leaf) {
    const end = Math.min(text.length, last.contentAt + LONGEST_CUT_OFF);
    fill(text, found, last, end, end);
  }
  return found;
}

/** @returns where `<?xml …?>` declarations stand. */
export const readProlog = (text: string): readonly { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(/<\?xml[^<>]{0,200}\?>/g)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));

function close(
  text: string,
  found: Element[],
  open: { index: number; contentAt: number; leaf: boolean }[],
  name: string,
  at: number,
  end: number,
): void {
  const place = open.findLastIndex((entry) => found[entry.index]?.name === name);
  if (place === -1) return;
  const entry = open[place];
  open.length = place;
  if (entry) fill(text, found, entry, at, end);
}

function fill(
  text: string,
  found: Element[],
  entry: { index: number; contentAt: number; leaf: boolean },
  at: number,
  end: number,
): void {
  const element = found[entry.index];
  if (!element) return;
  const raw = text.slice(entry.contentAt, at);
  const start = entry.contentAt + (raw.length - raw.trimStart().length);
  const trimmed = raw.trim();
  found[entry.index] = {
    ...element,
    end,
    ...(entry.leaf
      ? { text: { value: decode(trimmed), spans: [{ start, end: start + trimmed.length }] } }
      : {}),
  };
}

function decode(text: string): string {
  return text.replace(ENTITY, (entity) => {
    const named = NAMED[entity];
    if (named) return named;
    const code = entity.startsWith('&#x')
      ? Number.parseInt(entity.slice(3, -1), 16)
      : Number.parseInt(entity.slice(2, -1), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}
