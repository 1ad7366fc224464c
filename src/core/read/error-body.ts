import type { Quoted, ReadCode, ReadError } from '../model.ts';
import type { JsonObject, Member } from './json.ts';

const CODE_NAMES = ['code', 'errorcode', 'errortype', '$errortype'];
const MESSAGE_NAMES = [
  'message',
  'errormessage',
  'error_message',
  'detailedmessage',
  'error_description',
  'errormsg',
  'detail',
];
const STATUS_NAME = /^(?:status_?code|httpstatuscode|http_status_code|status)$/i;
/** Members in which a program keeps the error that it was given. */
const HOLDER = /^(?:.{0,40}err(?:or)?s?|.{0,40}exception|cause|response|body|data|output|result)$/i;
/** Members of S3's errors that SDKs keep beside code and message in their dumps, and a fault where one is told. */
const DETAILS: ReadonlySet<string> = new Set(
  (
    'Type HostId AWSAccessKeyId ArgumentName ArgumentValue Bucket BucketName CanonicalRequest Condition Endpoint HeaderName Key ' +
    'MaxAllowedSkewMilliseconds Region RequestTime Resource ServerTime SignatureProvided StringToSign Expires'
  ).split(' '),
);

/**
 * The errors that a JSON body states: `__type` at the top, then `code`, each of them kept; a `__type` further in is no error's.
 * Where the top states none, an `error` inside (SDK dumps) or each member of a list (`errors`) is read.
 * @see https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html
 */
export function errorsFromJson({ members, start, end }: JsonObject): ReadError[] {
  return saysNothing(members)
    ? [{ message: { value: NO_WORDS, spans: [{ start, end }] }, detail: {} }]
    : errorsFromMembers(members, aboutAnswer(members), true);
}

/** What API Gateway answers when an authorizer failed: a body of nothing but a `message` without words. */
const NO_WORDS = '{"message":null}';

const saysNothing = ([first, ...more]: readonly Member[]): boolean =>
  more.length === 0 &&
  /^message$/i.test(first?.name.value ?? '') &&
  first?.type === 'other' &&
  first.value.value === 'null';

function errorsFromMembers(
  members: readonly Member[],
  answer: readonly Member[],
  mayHaveType: boolean,
): ReadError[] {
  const own = errorFromMembers(members, answer, mayHaveType);
  if (own) return [own];
  for (const { name, type, members: inner } of members) {
    const isHolder = HOLDER.test(name.value);
    const found =
      type === 'object'
        ? errorsFromMembers(inner, answer, isHolder)
        : type === 'array'
          ? inner.flatMap((item) => errorsFromMembers(item.members, answer, isHolder))
          : [];
    if (found.length > 0) return found;
  }
  return statedByName(members);
}

/** What SDKs keep of the answer beside the error: `$metadata`, `ResponseMetadata`. */
const aboutAnswer = (members: readonly Member[]): readonly Member[] =>
  members.flatMap(({ name, members: inner }) =>
    /^(?:\$metadata|ResponseMetadata|\$response)$/i.test(name.value) ? inner : [],
  );

type Find = (name: string) => Member | undefined;

function errorFromMembers(
  members: readonly Member[],
  answer: readonly Member[],
  mayHaveType: boolean,
): ReadError | undefined {
  const named: Find = (name) => members.find((member) => member.name.value.toLowerCase() === name);
  const codes = codesOf(named, mayHaveType);
  const message = messageOf(named, codes);
  const [code, ...alternatives] = codes;
  if (!code && !message) return undefined;
  return {
    code,
    alternatives: alternatives.length > 0 ? alternatives : undefined,
    message,
    status: statusOf([...members, ...answer], named('code')),
    requestId: ['requestid', 'request_id', 'request-id', 'aws_request_id']
      .map((name) => named(name) ?? answer.find((member) => member.name.value.toLowerCase() === name))
      .find((member) => member?.type === 'string')?.value,
    detail: Object.fromEntries(
      [...members, ...answer].flatMap(({ name, value, type }) =>
        type === 'string' && DETAILS.has(nameOf(name.value)) ? [[nameOf(name.value), value]] : [],
      ),
    ),
  };
}

/** Version 2 of the SDK for JavaScript has a name of its own for S3's second id. */
const nameOf = (name: string): string => (name === 'extendedRequestId' ? 'HostId' : name);

/** Every code that a body gives, `__type` first; the same one twice is one. */
function codesOf(named: Find, mayHaveType: boolean): ReadCode[] {
  const type = mayHaveType || messageOf(named, []) ? named('__type') : undefined;
  const places: readonly (readonly [Member | undefined, ReadCode['from']])[] = [
    [type, 'body:__type'],
    ...CODE_NAMES.map((name) => [named(name), 'body:code'] as const),
    [lambdaReason(named), 'body:code'],
    [openSearchType(named), 'body:code'],
    [oauthError(named), 'body:code'],
    [classOf(named('name')), 'body:code'],
  ];
  const codes = places.flatMap(([member, from]): ReadCode[] =>
    member && isCode(member) ? [{ ...member.value, from }] : [],
  );
  const [first] = codes;
  if (!first) return [];
  // Only `code` beside `__type` is told apart by protocols; the rest are spellings of one place.
  const other = codes.find(({ value, from }) => from !== first.from && value !== first.value);
  return first.from === 'body:__type' && other ? [first, other] : [first];
}

/** Lambda says which of its limits was met: `{"Reason":"CallerRateLimitExceeded","message":"Rate exceeded"}`. */
const lambdaReason = (named: Find): Member | undefined =>
  /^[A-Z][A-Za-z]{3,60}LimitExceeded$/.test(named('reason')?.value.value ?? '') ? named('reason') : undefined;

/** OpenSearch's `{"type":"security_exception","reason":"no permissions …"}`. */
const openSearchType = (named: Find): Member | undefined =>
  named('reason') && /^[a-z]{2,30}(?:_[a-z]{2,30}){0,6}_exception$/.test(named('type')?.value.value ?? '')
    ? named('type')
    : undefined;

/** OAuth's `{"error":"invalid_grant"}`, as Cognito's token endpoint answers. */
const oauthError = (named: Find): Member | undefined =>
  /^[a-z]{2,20}(?:_[a-z]{2,20}){1,4}$/.test(named('error')?.value.value ?? '') ? named('error') : undefined;

/** The words, under any of their names; a framework that has no name for them writes `"error":"Forbidden"`. */
function messageOf(named: Find, codes: readonly ReadCode[]): Quoted | undefined {
  const reason = openSearchType(named) ? named('reason') : undefined;
  const names = [...MESSAGE_NAMES, ...(oauthError(named) ? [] : ['error'])];
  return [...names.map(named), reason].find(
    (member) =>
      member?.type === 'string' &&
      member.value.value !== '' &&
      !codes.some(({ spans }) => spans[0]?.start === member.value.spans[0]?.start),
  )?.value;
}

/** `"code": 403` is no code of AWS but a status. */
function statusOf(members: readonly Member[], code: Member | undefined): Quoted<number> | undefined {
  const isFailure = ({ value }: Member): boolean => /^[45]\d\d$/.test(value.value);
  const found =
    members.find((member) => STATUS_NAME.test(member.name.value) && isFailure(member)) ??
    (code && isFailure(code) ? code : undefined);
  return found && { value: Number(found.value.value), spans: found.value.spans };
}

/**
 * What answers 200 and says in a member's name that it did not go well: Lambda's Invoke for a function that failed, DynamoDB's batches
 * for what they left undone.
 */
function statedByName(members: readonly Member[]): ReadError[] {
  const said = members.find(
    ({ name, type, members: inner }) =>
      (name.value === 'FunctionError' && type === 'string') ||
      (/^Unprocessed(?:Items|Keys)$/.test(name.value) && inner.length > 0),
  );
  if (!said) return [];
  const message = said.type === 'string' ? said.value : undefined;
  return [{ code: { ...said.name, from: 'body:code' }, message, detail: {} }];
}

/** `"code": "OK"` and numbers are no codes of AWS. A terminal may have wrapped a long one. */
const isCode = ({ type, value }: Member): boolean =>
  type === 'string' &&
  /^[A-Za-z][\w.:#/$-]{1,200}$/.test(value.value.replace(/\n\s{0,80}/g, '')) &&
  !/^(?:ok|success|succeeded|error|fail|failed|failure|true|false|null|undefined|none)$/i.test(value.value);

/** An error's `name` is its class; a pet's name is none. */
const classOf = (member: Member | undefined): Member | undefined =>
  member &&
  isCode(member) &&
  /(?:Exception|Error|Denied|Expired|Failure|Forbidden|Unauthorized|NotFound|Match|Token|Skewed)$/.test(
    member.value.value,
  )
    ? member
    : undefined;
