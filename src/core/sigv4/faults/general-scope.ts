import { timestampFor } from '../claim.ts';
import { ECDSA, TERMINATOR } from '../string-to-sign.ts';
import { answer } from './answers.ts';
import type { Given } from './given.ts';
import { skewOf, type Fault, type FaultPlace } from './model.ts';

/** @returns a date that cannot be read, one that is too old, one that lies ahead. */
export function timeFaults(given: Given): Fault[] {
  const { dateText, date, context, expires } = given;
  if (dateText === undefined) return [];
  const place = datePlace(given);
  if (date === undefined)
    return [
      answer(
        context.family,
        'incomplete',
        'date-form',
        `Date must be in ISO-8601 'basic format'. Got '${dateText}'. See http://en.wikipedia.org/wiki/ISO_8601`,
        [{ ...place, wanted: 'yyyymmddThhmmssZ' }],
      ),
    ];
  if (context.now === undefined) return [];
  const skew = skewOf(context);
  const [earliest, latest] = [context.now - skew * 1000, context.now + skew * 1000];
  const stamp = timestampFor;
  const around = (sign: string): string => `(${stamp(context.now ?? 0)} ${sign} ${String(skew / 60)} min.)`;
  const signed = stamp(date);
  if (date > latest)
    return [
      answer(
        context.family,
        'mismatch',
        'not-yet-current',
        `Signature not yet current: ${signed} is still later than ${stamp(latest)} ${around('+')}`,
        [{ ...place, wanted: stamp(latest) }],
      ),
    ];
  // How long a presigned URL lives that says so itself, services outside S3 decide differently.
  if (date >= earliest || livesLonger(expires, date, context.now)) return [];
  return [
    answer(
      context.family,
      'mismatch',
      'expired',
      `Signature expired: ${signed} is now earlier than ${stamp(earliest)} ${around('-')}`,
      [{ ...place, wanted: stamp(earliest) }],
    ),
  ];
}

/** @returns what is wrong with the credential: its shape, or everything in its scope at once; a key that is not taken. */
export function scopeFaults(given: Given): Fault[] {
  const { credential, context, algorithm } = given;
  if (credential === undefined) return [];
  const parts = credential.split('/');
  if (algorithm === ECDSA) return keyFaults(given, parts[0] ?? '');
  if (parts.length !== 5)
    return [
      answer(
        context.family,
        'incomplete',
        'credential-shape',
        'Credential must have exactly 5 slash-delimited elements, e.g. keyid/date/region/service/term,' +
          ` got '${credential}'`,
        [
          {
            in: 'authorization',
            name: 'Credential',
            seen: credential,
            wanted: 'keyid/date/region/service/aws4_request',
          },
        ],
      ),
    ];
  const wrong = scopeErrors(given, parts);
  return [
    ...(wrong.length === 0
      ? []
      : [
          answer(
            context.family,
            'mismatch',
            'scope',
            wrong.map(({ message }) => message).join(' '),
            wrong.map(({ place }) => place),
          ),
        ]),
    ...keyFaults(given, parts[0] ?? ''),
  ];
}

interface ScopeError {
  readonly message: string;
  readonly place: FaultPlace;
}

function scopeErrors({ context, date }: Given, parts: readonly string[]): ScopeError[] {
  const [, day = '', region = '', service = '', terminator = ''] = parts;
  const errors: ScopeError[] = [];
  const add = (name: string, seen: string, wanted: string | undefined, message: string): void => {
    if (wanted !== undefined && seen !== wanted)
      errors.push({ message, place: { in: 'scope', name, seen, wanted } });
  };
  add('region', region, context.region, `Credential should be scoped to a valid region, not '${region}'.`);
  add(
    'service',
    service,
    context.service,
    `Credential should be scoped to correct service: '${context.service ?? ''}'.`,
  );
  add(
    'terminator',
    terminator,
    TERMINATOR,
    `Credential should be scoped with a valid terminator: 'aws4_request', not '${terminator}'.`,
  );
  const stamp = date === undefined ? undefined : timestampFor(date);
  const wanted = stamp?.slice(0, 8);
  add(
    'date',
    day,
    wanted,
    'Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: ' +
      `'${day}' != '${wanted ?? ''}', from '${stamp ?? ''}'.`,
  );
  return errors;
}

/** A temporary key is none without its token. */
function keyFaults({ context: { family, isKnownKey }, hasToken }: Given, accessKeyId: string): Fault[] {
  const lacksToken = accessKeyId.startsWith('ASIA') && !hasToken;
  if (isKnownKey !== false && !lacksToken) return [];
  const place: FaultPlace = lacksToken
    ? { in: 'header', name: 'X-Amz-Security-Token' }
    : { in: 'authorization', name: 'Credential', seen: accessKeyId };
  const message = 'The security token included in the request is invalid.';
  return [answer(family, 'unknown-key', 'key-known', message, [place])];
}

const datePlace = ({ where, dateText, request }: Given): FaultPlace =>
  where === 'query'
    ? { in: 'query', name: 'X-Amz-Date', seen: dateText }
    : {
        in: 'header',
        name: request.headers.some(([name]) => name.toLowerCase() === 'x-amz-date') ? 'X-Amz-Date' : 'Date',
        seen: dateText,
      };

const livesLonger = (expires: string | undefined, date: number, now: number): boolean =>
  expires !== undefined && /^\d{1,9}$/.test(expires) && now <= date + Number(expires) * 1000;
