import type { Fact, Pieces, ReadError } from '../../model.ts';
import type { Claims } from '../claims.ts';
import type { Member } from '../json.ts';
import { fromView, type Reader } from '../reader.ts';
import { cloudTrailTable } from './cloudtrail-table.ts';
import { joined, literal, NOTHING, serviceOf, setting } from './inside.ts';
import { instant } from './instant.ts';
import { member, records, told, viewOfMember } from './json-members.ts';

/**
 * Reads CloudTrail's records: one, a file of them, `lookup-events` with each event as a string, an event on EventBridge, and a row or a page
 * of the console or of Athena.
 * @see https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html
 */
export const cloudTrailReader: Reader = {
  id: 'cloudtrail',
  isWorthwhile: (text) => /eventSource|eventsource|Event source|イベントソース|イベント ソース/.test(text),
  read(text, claims) {
    const found = [...recordsIn(text, claims), ...cloudTrailTable(text, claims)];
    return found.length === 0 ? NOTHING : joined(found, ['cloudtrail']);
  },
};

function recordsIn(text: string, claims: Claims | undefined): Pieces[] {
  const { objects, opening } = records(text);
  const found = objects.flatMap(({ members, start, end }) => {
    if (claims?.has(start)) return [];
    const own = inObject(text, members);
    return own.length > 0 ? [...own, { kinds: [], claimed: [{ start, end }] }] : [];
  });
  // What the calls were made by is told of the last that failed, or else of the last.
  return found.length > 0 ? [...withOneCaller(found), { kinds: [], claimed: opening }] : [];
}

/** The record itself, as a string (`CloudTrailEvent`) or inside another event (`detail`). */
function inObject(text: string, members: readonly Member[]): Pieces[] {
  const event = member(members, 'cloudtrailevent');
  if (event?.type === 'string') {
    const view = viewOfMember(text, event);
    return recordsIn(view.text, undefined).map((pieces) => fromView(pieces, view));
  }
  if (member(members, 'eventsource') && member(members, 'eventname')) return [record(members)];
  return members.flatMap(({ type, members: inner }) =>
    type === 'object' && member(inner, 'eventsource') ? inObject(text, inner) : [],
  );
}

const withOneCaller = (found: readonly Pieces[]): Pieces[] => {
  const told = found.findLast(({ errors = [] }) => errors.length > 0) ?? found.findLast(({ facts }) => facts);
  return found.map((pieces) => (pieces === told ? pieces : { ...pieces, facts: [] }));
};

function record(members: readonly Member[]): Pieces {
  return { kinds: ['cloudtrail'], errors: errorOf(members), facts: factsOf(members), claimed: [] };
}

function errorOf(members: readonly Member[]): ReadError[] {
  const code = told(members, 'errorcode');
  const message = told(members, 'errormessage');
  if (!code && !message) return [];
  return [
    {
      code: code && { ...code, from: 'text:log' },
      message,
      service: serviceOf(told(members, 'eventsource')),
      operation: told(members, 'eventname'),
      requestId: told(members, 'requestid'),
      at: instant(told(members, 'eventtime')),
      tool: 'cloudtrail',
      detail: {},
    },
  ];
}

/** What of a call tells causes apart, under the names that CloudTrail gives it. */
const SETTINGS: Readonly<Record<string, string>> = {
  awsregion: 'region',
  sourceipaddress: 'sourceIPAddress',
  useragent: 'userAgent',
  vpcendpointid: 'vpcEndpointId',
  recipientaccountid: 'recipientAccountId',
};
/** A call's own parameters: the first of them name what it was about. */
const MOST_PARAMETERS = 30;
const SECRETIVE = /password|secret|token|credential|signature|private/i;

function factsOf(members: readonly Member[]): Fact[] {
  const identity = member(members, 'useridentity')?.members ?? [];
  const caller = told(identity, 'arn') ?? told(identity, 'principalid', 'invokedby');
  const parameters = member(members, 'requestparameters')?.members ?? [];
  return [
    ...(caller ? [literal('caller', caller.value, caller.spans)] : []),
    ...Object.entries(SETTINGS).flatMap(([name, as]) => setting(as, told(members, name))),
    ...setting('userIdentityType', told(identity, 'type')),
    ...parameters
      .slice(0, MOST_PARAMETERS)
      .filter(({ name, type }) => !SECRETIVE.test(name.value) && (type === 'string' || type === 'other'))
      .flatMap(({ name, value }) => setting(name.value, value)),
  ];
}
