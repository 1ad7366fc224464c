import { readable } from '../bytes.ts';
import { splitTarget } from '../canonical-request.ts';
import { HMAC } from '../string-to-sign.ts';
import { answer } from './answers.ts';
import { scopeFaults, timeFaults } from './general-scope.ts';
import { firstValues, type Given } from './given.ts';
import type { Fault, FaultPlace } from './model.ts';

/** @returns what every service but S3 finds, in its order. */
export function generalFaults(given: Given): Fault[] {
  const before = [escapes(given), mechanism(given)].filter((fault) => fault !== undefined);
  if (given.where === 'none' || given.where === 'both') return before;
  // API Gateway takes any header for a list of parts: a bare token lacks them all.
  const form = given.context.family === 'query' ? [algorithm, pairs, missing] : [pairs, missing, algorithm];
  const found = [...form, hostSigned, headersSigned].map((check) => check(given));
  return [
    ...before,
    ...found.filter((fault) => fault !== undefined),
    ...timeFaults(given),
    ...scopeFaults(given),
  ];
}

/** Of the other families nobody has recorded what they make of a broken escape. */
function escapes({ request, context: { family } }: Given): Fault | undefined {
  if (family !== 'query') return undefined;
  const { path, query } = splitTarget(request.target);
  const inPath = BROKEN_ESCAPE.exec(path)?.[0] ?? (isAboveRoot(path) ? path : undefined);
  if (inPath !== undefined)
    return { check: 'escapes', status: 400, places: [{ in: 'path', seen: readable(inPath) }] };
  const escape = BROKEN_ESCAPE.exec(query)?.[0];
  if (escape === undefined) return undefined;
  const seen = readable(escape);
  const message =
    escape.length === 3
      ? `Illegal hex character in escape % pattern: ${seen}`
      : 'Incomplete trailing escape % sequence';
  return answer(family, 'malformed', 'escapes', message, [{ in: 'query', seen }]);
}

function mechanism(given: Given): Fault | undefined {
  const { where, context } = given;
  if (where === 'both') {
    const places: readonly FaultPlace[] = [
      { in: 'header', name: 'Authorization', seen: given.algorithm },
      { in: 'query', name: 'X-Amz-Algorithm', seen: firstValues(given.request).get('X-Amz-Algorithm') },
    ];
    // Recorded for query services alone; they send no message.
    if (context.family !== 'query') return { check: 'mechanism', places };
    return answer(context.family, 'mismatch', 'mechanism', undefined, places);
  }
  if (where !== 'none') return undefined;
  const isShort = context.family === 'api-gateway' || context.family === 'rest-json';
  const message = isShort ? 'Missing Authentication Token' : 'Request is missing Authentication Token';
  return answer(context.family, 'unsigned', 'mechanism', message, [{ in: 'header', name: 'Authorization' }]);
}

function algorithm({ algorithm: seen, where, context: { family } }: Given): Fault | undefined {
  if (seen === HMAC) return undefined;
  if (where === 'query')
    return answer(family, 'unsigned', 'algorithm', 'Request is missing Authentication Token', [
      { in: 'query', name: 'X-Amz-Algorithm', seen: seen || undefined, wanted: HMAC },
    ]);
  return answer(family, 'incomplete', 'algorithm', `Unsupported AWS 'algorithm': '${seen}'.`, [
    { in: 'header', name: 'Authorization', seen, wanted: HMAC },
  ]);
}

/** API Gateway now hides the header behind a hash; JSON services end the sentence with a full stop. */
function pairs({ pieces, authorization, context: { family } }: Given): Fault | undefined {
  const piece = pieces.find((text) => !text.includes('='));
  if (piece === undefined) return undefined;
  const stop = family === 'query' ? '' : '.';
  const message =
    family === 'api-gateway'
      ? undefined
      : `'${piece}' not a valid key=value pair (missing equal-sign) in Authorization header: '${authorization}'${stop}`;
  return answer(family, 'incomplete', 'pairs', message, [{ in: 'authorization', seen: piece }]);
}

const PARTS = ['Credential', 'Signature', 'SignedHeaders'] as const;

/** All that is missing comes in one message, the date too. */
function missing(given: Given): Fault | undefined {
  const { where, dateText, context } = given;
  const values = {
    Credential: given.credential,
    Signature: given.signature,
    SignedHeaders: given.signedHeaders,
  };
  const parts = PARTS.filter((part) => values[part] === undefined);
  if (parts.length === 0 && dateText !== undefined) return undefined;
  const check = parts.length > 0 ? 'missing-parts' : 'missing-date';
  const needsDate = dateText === undefined;
  return where === 'query'
    ? answer(context.family, 'incomplete', check, queryMessage(parts, needsDate), [
        ...parts.map((part): FaultPlace => ({ in: 'query', name: `X-Amz-${part}` })),
        ...(needsDate ? [{ in: 'query', name: 'X-Amz-Date' } as const] : []),
      ])
    : answer(context.family, 'incomplete', check, headerMessage(parts, needsDate, given.algorithm), [
        ...parts.map((part): FaultPlace => ({ in: 'authorization', name: part })),
        ...(needsDate ? [{ in: 'header', name: 'X-Amz-Date' } as const] : []),
      ]);
}

const headerMessage = (parts: readonly string[], needsDate: boolean, algorithm: string): string =>
  [
    ...parts.map((part) => `Authorization header requires '${part}' parameter.`),
    ...(needsDate
      ? ["Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."]
      : []),
    `Authorization=${algorithm}`,
  ].join(' ');

const queryMessage = (parts: readonly string[], needsDate: boolean): string =>
  [
    ...[...parts, ...(needsDate ? ['Date'] : [])].map(
      (part) => `AWS query-string parameters must include 'X-Amz-${part}'.`,
    ),
    'Re-examine the query-string parameters.',
  ].join(' ');

function hostSigned({ signedHeaders, context: { family } }: Given): Fault | undefined {
  if (!signedHeaders || signedHeaders.includes('host') || signedHeaders.includes(':authority'))
    return undefined;
  const message = "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.";
  return answer(family, 'mismatch', 'host-signed', message, [{ in: 'header', name: 'host' }]);
}

/** The service names one, the first that it misses. */
function headersSigned({ signedHeaders, sentHeaders, context }: Given): Fault | undefined {
  if (!signedHeaders) return undefined;
  const { always = [], whenSent = [], prefixes = [] } = context.requires ?? {};
  const wanted = [
    ...always,
    ...whenSent.filter((name) => sentHeaders.includes(name.toLowerCase())),
    ...prefixes.flatMap((prefix) => sentHeaders.filter((name) => name.startsWith(prefix.toLowerCase()))),
  ];
  const unsigned = wanted.filter((name) => !signedHeaders.includes(name.toLowerCase()));
  if (unsigned.length === 0) return undefined;
  const message = `'${unsigned[0] ?? ''}' must be a 'SignedHeader' in the AWS Authorization.`;
  return answer(
    context.family,
    'mismatch',
    'headers-signed',
    message,
    unsigned.map((name) => ({ in: 'header', name })),
  );
}

/** A percent sign with what follows of it, two characters unless the text ends. */
const BROKEN_ESCAPE = /%(?![\da-f]{2})[\s\S]{0,2}/i;

function isAboveRoot(path: string): boolean {
  let depth = 0;
  for (const segment of path.split('/')) {
    if (segment === '..') depth -= 1;
    else if (segment !== '' && segment !== '.') depth += 1;
    if (depth < 0) return true;
  }
  return false;
}
