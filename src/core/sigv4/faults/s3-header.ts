import { timestampFor } from '../claim.ts';
import { ECDSA, HMAC } from '../string-to-sign.ts';
import type { Given } from './given.ts';
import { skewOf, type Fault, type FaultPlace } from './model.ts';
import { denied, invalidArgument, malformedHeader } from './s3-answers.ts';
import { credentialFaults, otherDay } from './s3-credential.ts';

/** @returns what is wrong with a request that S3 finds signed in its header, but for its other headers. */
export function s3HeaderFaults(given: Given): Fault[] {
  const whole = algorithm(given);
  if (whole) return [whole];
  const credential = given.credential === undefined ? [] : credentialFaults(given, malformedHeader);
  return [...components(given), ...credential, ...time(given)];
}

function algorithm({ algorithm: seen, authorization }: Given): Fault | undefined {
  const places: readonly FaultPlace[] = [{ in: 'header', name: 'Authorization', seen, wanted: HMAC }];
  if (seen === authorization)
    return invalidArgument(
      'algorithm',
      "Authorization header is invalid -- one and only one ' ' (space) required.",
      'Authorization',
      places,
    );
  if (seen === HMAC || seen === ECDSA) return undefined;
  return invalidArgument('algorithm', 'Unsupported Authorization Type', 'Authorization', places);
}

const PARTS = ['Credential', 'SignedHeaders', 'Signature'] as const;

function components({ pieces, credential, signedHeaders, signature }: Given): Fault[] {
  if (pieces.length !== PARTS.length)
    return [
      malformedHeader(
        'pairs',
        'the authorization header requires three components: Credential, SignedHeaders, and Signature.',
        // The names alone: a signature has no business in a sentence.
        [{ in: 'authorization', seen: pieces.map((piece) => piece.split('=', 1)[0]).join(', ') }],
      ),
    ];
  const odd = pieces.find((piece) => piece.split('=').length !== 2);
  const values = { Credential: credential, SignedHeaders: signedHeaders, Signature: signature };
  return [
    ...(odd === undefined
      ? []
      : [
          malformedHeader('pairs', `the authorization component "${odd}" is malformed.`, [
            { in: 'authorization', seen: odd },
          ]),
        ]),
    ...PARTS.filter((part) => values[part] === undefined).map((part) =>
      malformedHeader('missing-parts', `missing ${part}.`, [{ in: 'authorization', name: part }]),
    ),
  ];
}

function time(given: Given): Fault[] {
  const { date, dateText, context } = given;
  const place: FaultPlace = { in: 'header', name: 'x-amz-date', seen: dateText };
  if (date === undefined) {
    const check = dateText === undefined ? 'missing-date' : 'date-form';
    return [denied(check, 'AWS authentication requires a valid Date or x-amz-date header', [place])];
  }
  const other = otherDay(given);
  // The words for this one have not been recorded from S3 itself.
  const scope = other ? [malformedHeader('scope', undefined, [other])] : [];
  return [...scope, ...skewed(date, context.now, skewOf(context), place)];
}

function skewed(date: number, now: number | undefined, skewSeconds: number, place: FaultPlace): Fault[] {
  const allowed = skewSeconds * 1000;
  if (now === undefined || Math.abs(now - date) <= allowed) return [];
  return [
    {
      check: date < now ? 'expired' : 'not-yet-current',
      code: 'RequestTimeTooSkewed',
      message: 'The difference between the request time and the current time is too large.',
      status: 403,
      elements: [
        ['RequestTime', timestampFor(date)],
        ['ServerTime', isoSeconds(now)],
        ['MaxAllowedSkewMilliseconds', String(allowed)],
      ],
      places: [{ ...place, wanted: timestampFor(date < now ? now - allowed : now + allowed) }],
    },
  ];
}

/** As S3 writes an instant. @example isoSeconds(0) // '1970-01-01T00:00:00Z' */
export const isoSeconds = (epochMs: number): string =>
  new Date(epochMs).toISOString().replace(/\.\d{3}Z$/, 'Z');
