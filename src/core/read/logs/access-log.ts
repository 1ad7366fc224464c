import type { Fact, Pieces, Quoted, ReadError } from '../../model.ts';
import { joinTarget } from '../../endpoint/url.ts';
import type { Member } from '../json.ts';
import type { Reader } from '../reader.ts';
import { joined, literal, NOTHING, setting } from './inside.ts';
import { instant } from './instant.ts';
import { member, records, told } from './json-members.ts';

/**
 * Reads API Gateway's access log in JSON, under the names of its `$context` variables: who chooses the format mostly keeps them.
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html
 */
export const accessLogReader: Reader = {
  id: 'access-log',
  isWorthwhile: (text) =>
    /requestId|request_id/.test(text) &&
    /responseLength|errorResponseType|responseType|resourcePath|routeKey|integrationError|authorizerError|wafResponseCode|integrationStatus/.test(
      text,
    ),
  read(text, claims) {
    const { objects, opening } = records(text);
    const lines = objects.filter(({ start, members }) => !claims.has(start) && isAccessLine(members));
    if (lines.length === 0) return NOTHING;
    const failed = lines.filter(({ members }) => Number(statusOf(members)?.value) >= 400);
    const last = failed.at(-1) ?? lines.at(-1);
    return joined([
      { kinds: ['gateway-log'], claimed: opening },
      ...failed.map(({ members, start, end }): Pieces => ({
        kinds: [],
        errors: errorsOf(members),
        claimed: [{ start, end }],
      })),
      ...(last ? [exchange(last.members)] : []),
      { kinds: [], claimed: lines.map(({ start, end }) => ({ start, end })) },
    ]);
  },
};

const MARKS = [
  'status',
  'responselength',
  'errorresponsetype',
  'errormessage',
  'error.message',
  'error.responsetype',
  'integrationerrormessage',
  'integrationerror',
  'authorizererror',
  'wafresponsecode',
  'routekey',
  'resourcepath',
  'integrationstatus',
  'apikeyid',
  'protocol',
];
const isAccessLine = (members: readonly Member[]): boolean =>
  member(members, 'requestid', 'request_id', 'extendedrequestid') !== undefined &&
  statusOf(members) !== undefined &&
  MARKS.filter((name) => member(members, name)).length >= 3;

const statusOf = (members: readonly Member[]): Quoted<number> | undefined => {
  const status = told(members, 'status', 'statuscode');
  return status && /^[1-5]\d\d$/.test(status.value)
    ? { value: Number(status.value), spans: status.spans }
    : undefined;
};

/** The gateway's own words; beside them those of authorizer and integration, which say more where there are any. */
function errorsOf(members: readonly Member[]): ReadError[] {
  const error = member(members, 'error')?.members ?? [];
  const integration = member(members, 'integration')?.members ?? [];
  const authorizer = member(members, 'authorizer', 'authorize', 'authenticate')?.members ?? [];
  const words = [
    told(members, 'errormessage', 'error.message', 'error_message') ?? told(error, 'message'),
    told(members, 'authorizererror', 'authorizer.error') ?? told(authorizer, 'error'),
    told(members, 'integrationerrormessage', 'integrationerror', 'integration.error') ??
      told(integration, 'error'),
  ];
  const common = {
    status: statusOf(members),
    requestId: told(members, 'requestid', 'request_id'),
    at: instant(told(members, 'requesttime', 'requesttimeepoch', 'time')),
    tool: 'api-gateway' as const,
    detail: {},
  };
  return words.flatMap((message) => (message ? [{ ...common, message: unquoted(message) }] : []));
}

/** `$context.error.messageString` brings its own quotes. */
function unquoted({ value, spans: [span] }: Quoted): Quoted {
  return /^".*"$/.test(value) && span && span.end - span.start === value.length
    ? { value: value.slice(1, -1), spans: [{ start: span.start + 1, end: span.end - 1 }] }
    : { value, spans: span ? [span] : [] };
}

function exchange(members: readonly Member[]): Pieces {
  const status = statusOf(members);
  const method = told(members, 'httpmethod', 'method');
  const host = told(members, 'domainname');
  // `path` holds the stage; `resourcePath` does not, and stands for no address.
  const path = told(members, 'path');
  const spans = (method ?? status)?.spans ?? [];
  return {
    kinds: [],
    requests: method
      ? [{ from: 'log', method, url: host && path && joinTarget(host, path), headers: [], spans }]
      : [],
    responses: status ? [{ status, headers: [], spans: status.spans }] : [],
    facts: factsOf(members),
    claimed: [],
  };
}

function factsOf(members: readonly Member[]): Fact[] {
  const error = member(members, 'error')?.members ?? [];
  const detail = (name: string, value: Quoted | undefined): Fact[] =>
    value ? [literal('error-detail', { name, value: value.value }, value.spans)] : [];
  const extended = told(members, 'extendedrequestid');
  const caller = told(members, 'userarn', 'caller');
  return [
    ...detail(
      'response-type',
      told(members, 'errorresponsetype', 'error.responsetype', 'responsetype') ?? told(error, 'responsetype'),
    ),
    ...detail(
      'integration-status',
      told(members, 'integrationstatus', 'integration.status', 'integrationstatuscode'),
    ),
    ...detail('waf-status', told(members, 'wafresponsecode', 'wafstatus')),
    ...setting('api-key-id', told(members, 'apikeyid')),
    ...setting('resource-path', told(members, 'resourcepath', 'routekey')),
    ...setting('api-stage', told(members, 'stage')),
    ...setting('source-ip', told(members, 'ip', 'sourceip')),
    ...(extended
      ? [literal('request-id', { name: 'x-amz-apigw-id', value: extended.value }, extended.spans)]
      : []),
    ...(caller ? [literal('caller', caller.value, caller.spans)] : []),
  ];
}
