import { decodeJwt } from '../auth/jwt.ts';
import type { Auth, Fact, Jwt, Span } from '../model.ts';
import type { Reader } from './reader.ts';

/** Two parts in Base64url that begin as an object in JSON does, and a third; found by its first letters alone. */
const TOKEN = /(?<![\w-])eyJ[\w-]{5,4000}\.eyJ[\w-]{3,12000}\.[\w-]{0,4000}(?![\w.-])/g;
const MOST_TOKENS = 20;
/** What may stand between a header's name and its value. */
const LEAD = 60;

/**
 * Reads JSON Web Tokens wherever they stand: by themselves, in a variable, in a JSON body, in a log. A header line or a command that
 * carries one is read by whoever reads those.
 */
export const jwtReader: Reader = {
  id: 'jwt',
  isWorthwhile: (text) => /eyJ[\w-]{5,200}\.|eyJ[\w-]{200}/.test(text),
  read(text, claims) {
    const found = [...text.matchAll(TOKEN)].slice(0, MOST_TOKENS).flatMap(({ 0: token, index }) => {
      const lead = text.slice(Math.max(0, index - LEAD), index);
      const jwt = claims.has(index) || HEADER_LINE.test(lead) ? undefined : decodeJwt(token);
      return jwt ? [{ jwt, token, lead, span: { start: index, end: index + token.length } }] : [];
    });
    return {
      kinds: found.length > 0 ? ['jwt'] : [],
      facts: found.flatMap(({ jwt, token, lead, span }) => factsOf(authOf(token, jwt, lead), jwt, span)),
      claimed: found.map(({ span }) => span),
    };
  },
};

/** A line that will be read as a header, quotes around its name or not. */
const HEADER_LINE = /(?:^|\n)[<>\s]{0,8}["']?authorization["']?\s{0,4}:\s{0,4}["']?(?:bearer\s{1,4})?$/i;

/** Only where the name of the header stands right before it does the word Bearer lack; a token pasted apart says nothing of that. */
const authOf = (token: string, jwt: Jwt, lead: string): Auth =>
  /authorization(?:token)?["']?\s{0,4}[:=]\s{0,4}["']?$/i.test(lead)
    ? { kind: 'jwt', token, jwt }
    : { kind: 'bearer', token, jwt };

const factsOf = (auth: Auth, { exp }: Jwt, span: Span): Fact[] => [
  { kind: 'auth', value: auth, spans: [span], certainty: 'decoded' },
  ...(exp === undefined
    ? []
    : [
        {
          kind: 'time' as const,
          value: { role: 'token-expires' as const, epochMs: exp * 1000 },
          spans: [span],
          certainty: 'decoded' as const,
        },
      ]),
];
