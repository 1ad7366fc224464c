import type { Quoted, ReadError } from '../model.ts';
import type { JsonObject, Member } from './json.ts';
import type { Element } from './xml.ts';

const CODE_NAMES = ['__type', 'code', 'errorcode', 'errortype', '$errortype'];
const MESSAGE_NAMES = new Set([
  'message',
  'errormessage',
  'error_message',
  'detailedmessage',
  'error_description',
]);
const STATUS_NAME = /^(?:status_?code|httpstatuscode|status)$/i;

/**
 * The errors that a JSON body states, by Smithy's order: `__type` at the top, then `code`; nested `__type` is not the error.
 * Where the top states none, an `error` inside (SDK dumps) or each member of a list (`errors`) is read.
 * @see https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html
 */
export function errorsFromJson({ members }: JsonObject): ReadError[] {
  return errorsFromMembers(members, aboutAnswer(members));
}

function errorsFromMembers(members: readonly Member[], answer: readonly Member[]): ReadError[] {
  const own = errorFromMembers(members, answer);
  if (own) return [own];
  for (const { type, members: inner } of members) {
    const found =
      type === 'object'
        ? errorsFromMembers(inner, answer)
        : type === 'array'
          ? inner.flatMap((item) => errorsFromMembers(item.members, answer))
          : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** What SDKs keep of the answer beside the error: `$metadata`, `ResponseMetadata`. */
const aboutAnswer = (members: readonly Member[]): readonly Member[] =>
  members.flatMap(({ name, members: inner }) =>
    /^(?:\$metadata|ResponseMetadata|\$response)$/i.test(name.value) ? inner : [],
  );

function errorFromMembers(members: readonly Member[], answer: readonly Member[]): ReadError | undefined {
  const named = (name: string): Member | undefined =>
    members.find((member) => member.name.value.toLowerCase() === name);
  const type = named('__type');
  const code =
    (type && isCode(type) ? type : undefined) ??
    CODE_NAMES.map(named).find((member) => member && isCode(member)) ??
    classOf(named('name'));
  const message = members.find(
    ({ name, type: kind }) => kind === 'string' && MESSAGE_NAMES.has(name.value.toLowerCase()),
  );
  if (!code && !message) return undefined;
  const status = [...members, ...answer].find(
    ({ name, value }) => STATUS_NAME.test(name.value) && /^[45]\d\d$/.test(value.value),
  );
  return {
    code: code && { ...code.value, from: code === type ? 'body:__type' : 'body:code' },
    message: message?.value,
    status: status && { value: Number(status.value.value), spans: status.value.spans },
    requestId: (named('requestid') ?? answer.find(({ name }) => name.value.toLowerCase() === 'requestid'))
      ?.value,
    detail: {},
  };
}

/** `"code": "OK"` and numbers are no codes of AWS. A terminal may have wrapped a long one. */
const isCode = ({ type, value }: Member): boolean =>
  type === 'string' &&
  /^[A-Za-z][\w.:#/$-]{1,200}$/.test(value.value.replace(/\n\s{0,80}/g, '')) &&
  !/^(?:ok|success|succeeded|error|fail|failed|failure|true|false|null)$/i.test(value.value);

/** An error's `name` is its class; a pet's name is none. */
const classOf = (member: Member | undefined): Member | undefined =>
  member &&
  isCode(member) &&
  /(?:Exception|Error|Denied|Expired|Failure|Forbidden|Unauthorized|NotFound|Match|Token|Skewed)$/.test(
    member.value.value,
  )
    ? member
    : undefined;

const NOT_DETAIL = new Set([
  'Code',
  'Message',
  'message',
  'code',
  'RequestId',
  'RequestID',
  'HostId',
  'Type',
  'Error',
  'Errors',
  'ErrorResponse',
  'Response',
]);

/** An error has a dozen members at most; the bound keeps a text full of `<Code>` linear. */
const FAMILY = 40;

/**
 * Errors stated by XML: `<Error><Code>` under any root (S3, query, EC2), and the bare root that is the error itself.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export function errorsFromXml(elements: readonly Element[]): ReadError[] {
  const id = elements.find(({ name }) => /^requestid$/i.test(name))?.text;
  return elements.flatMap((element, index): ReadError[] => {
    if (element.name === 'Code' && element.text?.value) return [codeError(elements, index, element.text, id)];
    return /^[A-Z][A-Za-z]{2,80}Exception$/.test(element.name)
      ? [rootError(elements, index, element, id)]
      : [];
  });
}

function codeError(
  elements: readonly Element[],
  index: number,
  code: Quoted,
  requestId: Quoted | undefined,
): ReadError {
  const siblings = family(elements, index);
  const message = siblings.find(({ name }) => /^message$/i.test(name))?.text;
  const detail = Object.fromEntries(
    siblings.flatMap(({ name, text }) => (text && !NOT_DETAIL.has(name) ? [[name, text]] : [])),
  );
  return { code: { ...code, from: 'xml:Code' }, message, requestId, detail };
}

/** The elements at one depth around an index, up to the parent's other children. */
function family(elements: readonly Element[], index: number): Element[] {
  const depth = elements[index]?.depth ?? 0;
  let from = index;
  while (from > 0 && index - from < FAMILY && (elements[from - 1]?.depth ?? -1) >= depth) from--;
  let to = index;
  while (to < elements.length && to - index < FAMILY && (elements[to]?.depth ?? -1) >= depth) to++;
  return elements.slice(from, to).filter((element) => element.depth === depth);
}

function rootError(
  elements: readonly Element[],
  index: number,
  element: Element,
  requestId: Quoted | undefined,
): ReadError {
  const message = elements.slice(index + 1, index + 4).find(({ name }) => /^message$/i.test(name))?.text;
  const code = {
    value: element.name,
    spans: [{ start: element.nameAt, end: element.nameAt + element.name.length }],
  };
  return { code: { ...code, from: 'xml:root' }, message, requestId, detail: {} };
}
