import { parseAmzDate } from '../../auth/dates.ts';
import { timestampFor } from '../claim.ts';
import { ECDSA, HMAC } from '../string-to-sign.ts';
import type { Given } from './given.ts';
import { skewOf, type Fault, type FaultPlace } from './model.ts';
import { denied, malformedQuery } from './s3-answers.ts';
import { credentialFaults, otherDay } from './s3-credential.ts';
import { isoSeconds } from './s3-header.ts';

/** A week, in seconds. */
const LONGEST = 604_800;

/** @returns what is wrong with a presigned URL of S3, but for the headers that are sent with it. */
export function s3QueryFaults(given: Given): Fault[] {
  const named = ALGORITHMS.has(given.algorithm) || given.algorithm === '' ? [] : [algorithm(given)];
  const credential =
    given.credential === undefined
      ? []
      : credentialFaults(given, (check, detail, places, elements) =>
          malformedQuery(check, `Error parsing the X-Amz-Credential parameter; ${detail}`, places, elements),
        );
  return [...named, ...missing(given), ...credential, ...date(given), ...expiry(given)];
}

const ALGORITHMS: ReadonlySet<string> = new Set([HMAC, ECDSA]);

const algorithm = ({ algorithm: seen }: Given): Fault =>
  malformedQuery('algorithm', 'X-Amz-Algorithm only supports "AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256"', [
    { in: 'query', name: 'X-Amz-Algorithm', seen, wanted: HMAC },
  ]);

/** An empty value is none. */
function missing(given: Given): Fault[] {
  const values: readonly (readonly [name: string, value: unknown])[] = [
    ['X-Amz-Algorithm', given.algorithm],
    ['X-Amz-Credential', given.credential],
    ['X-Amz-Signature', given.signature],
    ['X-Amz-Date', given.dateText],
    ['X-Amz-SignedHeaders', given.signedHeaders],
    ['X-Amz-Expires', given.expires],
  ];
  const names = values.filter(([, value]) => value === undefined || value === '').map(([name]) => name);
  if (names.length === 0) return [];
  return [
    malformedQuery(
      'missing-parts',
      'Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, ' +
        'X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.',
      names.map((name) => ({ in: 'query', name })),
    ),
  ];
}

function date(given: Given): Fault[] {
  const { dateText } = given;
  if (!dateText) return [];
  if (parseAmzDate(dateText) === undefined)
    return [
      malformedQuery('date-form', "X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"", [
        { in: 'query', name: 'X-Amz-Date', seen: dateText, wanted: "yyyyMMdd'T'HHmmss'Z'" },
      ]),
    ];
  const other = otherDay(given);
  if (!other) return [];
  const message =
    `Invalid credential date "${other.seen ?? ''}". ` +
    `This date is not the same as X-Amz-Date: "${other.wanted ?? ''}".`;
  return [malformedQuery('scope', message, [other])];
}

function expiry({ expires, date: signed, context }: Given): Fault[] {
  if (expires === undefined || expires === '') return [];
  const place: FaultPlace = {
    in: 'query',
    name: 'X-Amz-Expires',
    seen: expires,
    wanted: String(LONGEST),
  };
  if (!/^[+-]?\d{1,15}$/.test(expires))
    return [malformedQuery('expires-form', 'X-Amz-Expires should be a number', [place])];
  const seconds = Number(expires);
  if (seconds < 0) return [malformedQuery('expires-form', 'X-Amz-Expires must be non-negative', [place])];
  if (seconds > LONGEST)
    return [
      malformedQuery(
        'expires-form',
        'X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than ' +
          '604800 seconds',
        [place],
      ),
    ];
  if (signed === undefined || context.now === undefined) return [];
  return lifetime(signed, seconds, context.now, skewOf(context));
}

function lifetime(signed: number, seconds: number, now: number, skewSeconds: number): Fault[] {
  const end = signed + seconds * 1000;
  if (now > end)
    return [
      denied(
        'expired',
        'Request has expired',
        [{ in: 'query', name: 'X-Amz-Expires', seen: String(seconds) }],
        [
          ['X-Amz-Expires', String(seconds)],
          ['Expires', isoSeconds(end)],
          ['ServerTime', isoSeconds(now)],
        ],
      ),
    ];
  if (signed - now <= skewSeconds * 1000) return [];
  // The words for this one have not been recorded from S3 itself.
  const place: FaultPlace = {
    in: 'query',
    name: 'X-Amz-Date',
    seen: timestampFor(signed),
    wanted: timestampFor(now + skewSeconds * 1000),
  };
  return [denied('not-yet-current', undefined, [place])];
}
