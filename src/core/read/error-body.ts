import type { Quoted, ReadError } from '../model.ts';
import type { JsonObject, Member } from './json.ts';
import { readObject } from './json.ts';
import type { Element } from './xml.ts';

const CODE_NAMES = new Set(['__type', 'code', 'errorcode', 'errortype', '$errortype', 'name']);
const MESSAGE_NAMES = new Set(['message', 'errormessage', 'error_message', 'detailedmessage', 'error_description']);

/**
 * An error stated by a JSON body, by Smithy's order: `__type` at the top, then `code`; nested `__type` is not the error.
 * An object with `Error` or `error` inside (SDK dumps) is read one level down.
 * @see https://smithy.io/2.0/aws/protocols/aws-json-1_0-protocol.html
 */
export function errorFromJson(object: JsonObject): ReadError | undefined {
  return errorFromMembers(object.members) ?? nested(object.members);
}

function nested(members: readonly Member[]): ReadError | undefined {
  for (const { type, members: inner } of members) {
    const found = type === 'object' ? (errorFromMembers(inner) ?? nested(inner)) : undefined;
    if (found) return found;
  }
  return undefined;
}

function errorFromMembers(members: readonly Member[]): ReadError | undefined {
  const named = (name: string): Member | undefined => members.find((member) => member.name.value.toLowerCase() === name);
  const type = named('__type');
  const code = type ?? [...CODE_NAMES].map(named).find((member) => member && /^[A-Za-z][\w.:#/-]*$/.test(member.value.value));
  const message = members.find(({ name, type: kind }) => kind === 'string' && MESSAGE_NAMES.has(name.value.toLowerCase()));
  if (!code && !message) return undefined;
  const status = members.find(({ name, value }) => /^(?:status_?code|httpstatuscode|status)$/i.test(name.value) && /^[45]\d\d$/.test(value.value));
  return {
    code: code && code.type === 'string' ? { ...code.value, from: type ? 'body:__type' : 'body:code' } : undefined,
    message: message?.value,
    status: status && { value: Number(status.value.value), spans: status.value.spans },
    requestId: named('requestid')?.value,
    detail: {},
  };
}

const NOT_DETAIL = new Set(['Code', 'Message', 'message', 'code', 'RequestId', 'RequestID', 'HostId', 'Type', 'Error', 'Errors', 'ErrorResponse', 'Response']);

/**
 * Errors stated by XML: `<Error><Code>` under any root (S3, query, EC2), and the bare root that is the error itself.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html
 */
export function errorsFromXml(elements: readonly Element[]): ReadError[] {
  const errors: ReadError[] = [];
  for (const [index, element] of elements.entries()) {
    if (element.name === 'Code' && element.text?.value) errors.push(codeError(elements, index, element.text));
    else if (/^[A-Z][A-Za-z]{2,80}Exception$/.test(element.name)) errors.push(rootError(elements, index, element));
  }
  return errors;
}

function codeError(elements: readonly Element[], index: number, code: Quoted): ReadError {
  const depth = elements[index]?.depth ?? 0;
  const siblings = family(elements, index, depth);
  const message = siblings.find(({ name }) => /^message$/i.test(name))?.text;
  const id = elements.find(({ name }) => /^requestid$/i.test(name))?.text;
  const detail = Object.fromEntries(siblings.flatMap(({ name, text }) => (text && !NOT_DETAIL.has(name) ? [[name, text]] : [])));
  return { code: { ...code, from: 'xml:Code' }, message, requestId: id, detail };
}

/** The elements at one depth around an index, up to the parent's other children. */
function family(elements: readonly Element[], index: number, depth: number): Element[] {
  let from = index;
  while (from > 0 && (elements[from - 1]?.depth ?? -1) >= depth) from--;
  let to = index;
  while (to < elements.length && (elements[to]?.depth ?? -1) >= depth) to++;
  return elements.slice(from, to).filter((element) => element.depth === depth);
}

function rootError(elements: readonly Element[], index: number, element: Element): ReadError {
  const message = elements.slice(index + 1, index + 4).find(({ name }) => /^message$/i.test(name))?.text;
  const code = { value: element.name, spans: [{ start: element.nameAt, end: element.nameAt + element.name.length }] };
  return { code: { ...code, from: 'xml:root' }, message, detail: {} };
}

/** @returns every object in a text, outermost first, each stretch read once. */
export function readObjects(text: string): JsonObject[] {
  const objects: JsonObject[] = [];
  for (let at = text.indexOf('{'); at !== -1; ) {
    const object = readObject(text, at);
    if (object) objects.push(object);
    at = text.indexOf('{', object ? Math.max(object.end, at + 1) : at + 1);
  }
  return objects;
}
