import type { Locale } from '#core';
import { codeKey, segment } from './terms.ts';

/** One thing typed, and the searches that it stands for. */
export interface Plan {
  /** The key of the page that bears exactly this name, if one does. */
  readonly key: string;
  /** As typed, without quotes and with single spaces. */
  readonly words: string;
  /** What is left of the words for the index to look for. */
  readonly terms: string;
  /** The query is a response, a command or a log rather than words. */
  readonly isPaste: boolean;
}

/** What of a paste is worth searching for: its message or its code. Bounded, since a paste may be huge. */
const gists: readonly RegExp[] = [
  /"(?:message|Message|errorMessage)"\s{0,8}:\s{0,8}"([^"]{3,200})"/,
  /<Message>([^<]{3,200})<\/Message>/,
  /<Code>([^<]{3,100})<\/Code>/,
  /An error occurred \((\w{3,80})\)/,
  /x-amzn-errortype\s{0,4}:\s{0,4}(\w{3,80})/i,
  /"(?:__type|code|Code)"\s{0,8}:\s{0,8}"(?:[^"#]{0,100}#)?([\w.]{3,100})"/,
  /\b([A-Z][A-Za-z]{2,60}(?:Exception|Error|Denied|Token|Limit))\b/,
];

/** More than this is not what one types into a search box. */
const longest = 120;

/** @returns true for text that the checker reads better than a search does, and that must not end up in an address. */
export function isPaste(query: string): boolean {
  return (
    query.length > longest ||
    /[\r\n]/.test(query) ||
    /^\s*(?:[{[<]|curl\s+[-'"h]|HTTP\/\d|https?:\/\/|aws\s+[a-z0-9-]+\s+[a-z0-9-]+\s+--)/i.test(query) ||
    /\b(?:AKIA|ASIA)[A-Z0-9]{12,}|AWS4-HMAC-SHA256|X-Amz-(?:Signature|Credential)|authorization\s*:|Bearer\s+\S{20}/i.test(
      query,
    )
  );
}

/** Turns what was typed into searches. */
export function plan(query: string, locale: Locale): Plan {
  const paste = isPaste(query);
  const text = (paste ? gist(query.slice(0, 20_000)) : query)
    .normalize('NFKC')
    .replace(/["“”「」]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { key: codeKey(text), words: text, terms: contentWords(text, locale), isPaste: paste };
}

/** Japanese words that hold a sentence together and stand on every page. The index wants every word of a query. */
const particles = new Set(
  (
    'が を に へ と で の は も や か し て た だ な ない なかった いる い てい ている ていない ある する した して しない せず ' +
    'され された される れる られる られない です ます ました ません から まで より など とき こと もの ' +
    'できる できない でき なる ならない この その という'
  ).split(' '),
);

function contentWords(text: string, locale: Locale): string {
  if (locale !== 'ja' || !/[ぁ-ん]/.test(text)) return text;
  const kept = segment(text, locale).filter((word) => !particles.has(word));
  return kept.length > 0 ? kept.join(' ') : text;
}

function gist(paste: string): string {
  for (const pattern of gists) {
    const found = pattern.exec(paste)?.[1];
    if (found) return found;
  }
  return '';
}
