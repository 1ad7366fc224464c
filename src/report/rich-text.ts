import type { RichText } from './model.ts';

/**
 * Words in which `backticks` mark code and `{name}` stands for a value. Values never become markup: outside backticks they turn into
 * code of their own, inside they are part of it.
 * @example fill('the stage `{stage}`', { stage: 'prod' }) // ['the stage ', { code: 'prod' }]
 */
export function fill(template: string, data: Readonly<Record<string, string>> = {}): RichText {
  const parts: (string | { code: string })[] = [];
  for (const [index, piece] of template.split('`').entries()) {
    if (index % 2 === 1)
      parts.push({ code: piece.replace(PLACE, (whole, name: string) => data[name] ?? whole) });
    else parts.push(...fillProse(piece, data));
  }
  return parts.filter((part) => part !== '');
}

const PLACE = /\{(\w+)\}/g;

function fillProse(prose: string, data: Readonly<Record<string, string>>): (string | { code: string })[] {
  return prose.split(/(\{\w+\})/).map((piece) => {
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    const value = name === undefined ? undefined : data[name];
    return value === undefined ? piece : { code: value };
  });
}

/** @returns the words alone, for a terminal or JSON. */
export function plain(text: RichText): string {
  return text.map((part) => (typeof part === 'string' ? part : part.code)).join('');
}
