import { codeKey } from './terms.ts';

/** One thing typed, and the searches that it stands for. */
export interface Plan {
  /** The key of the page that bears exactly this name, if one does. */
  readonly key: string;
  readonly words: string;
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
    /^\s*(?:[{[<]|curl\s|HTTP\/\d|https?:\/\/|aws\s+\w+\s)/i.test(query) ||
    /\b(?:AKIA|ASIA)[A-Z0-9]{12,}|AWS4-HMAC-SHA256|X-Amz-(?:Signature|Credential)|authorization\s*:|Bearer\s/i.test(
      query,
    )
  );
}

/** Turns what was typed into searches. */
export function plan(query: string): Plan {
  const paste = isPaste(query);
  const text = (paste ? gist(query.slice(0, 20_000)) : query)
    .normalize('NFKC')
    .replace(/["“”「」]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return { key: codeKey(text), words: text, isPaste: paste };
}

function gist(paste: string): string {
  for (const pattern of gists) {
    const found = pattern.exec(paste)?.[1];
    if (found) return found;
  }
  return '';
}
