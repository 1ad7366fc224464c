import type { Part, WireHeader, WireRequest } from '#sigv4';
import { flipped, harmful, harmless, withEntry, type Change, type Verified } from './change.ts';

export function headerChanges(verified: Verified): readonly Change[] {
  const { request, side } = verified;
  const added: WireHeader = ['X-Amz-Added', '1'];
  return [
    harmless('unsigned header added', { ...request, headers: [...request.headers, added] }),
    harmless('order of the headers', { ...request, headers: request.headers.toReversed() }),
    ...side.claim.signedHeaders.flatMap((name) => changesOfHeader(verified, name)),
  ];
}

function changesOfHeader(verified: Verified, name: string): readonly Change[] {
  const { request } = verified;
  const at = request.headers.findLastIndex(([given]) => given.toLowerCase() === name);
  const header = request.headers[at];
  if (!header) throw new Error(`${name} is signed and was not sent`);
  const [given, value] = header;
  const send = (...changed: WireHeader): WireRequest => ({
    ...request,
    headers: withEntry(request.headers, at, changed),
  });
  return [
    harmful(`value of ${name}`, send(given, flipped(value)), ...partsOf(name)),
    harmful(
      `${name} sent twice`,
      { ...request, headers: [...request.headers, [given, 'again']] },
      ...partsOf(name),
    ),
    harmless(`blanks around ${name}`, send(given, `  ${value}\t`)),
    harmless(`letter case of ${name}`, send(given.toUpperCase(), value)),
    ...changesWithout(verified, name, value, [
      ['name of', send(flipped(given), value)],
      ['without', { ...request, headers: request.headers.toSpliced(at, 1) }],
    ]),
  ];
}

/** A signed header that is missing counts as empty; so nothing is wrong when it was. */
function changesWithout(
  verified: Verified,
  name: string,
  value: string,
  requests: readonly (readonly [what: string, request: WireRequest])[],
): readonly Change[] {
  const { payload } = verified.side;
  // The body's own hash takes the place of a stated one, and mostly is the same.
  const lost = partsOf(name).filter((part) => part !== 'payload' || payload.line !== payload.actual);
  return requests.map(([what, request]) =>
    value.trim() === ''
      ? harmless(`${what} ${name}, which is empty`, request)
      : harmful(`${what} ${name}`, request, ...lost),
  );
}

/** Two headers stand elsewhere too: the date in the string to sign, the hash in the payload line. */
function partsOf(name: string): readonly Part[] {
  if (name === 'x-amz-date') return [`header ${name}`, 'timestamp'];
  return name === 'x-amz-content-sha256' ? [`header ${name}`, 'payload'] : [`header ${name}`];
}
