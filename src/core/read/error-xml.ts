import type { Quoted, ReadError } from '../model.ts';
import type { Element } from './xml.ts';

const NOT_DETAIL = new Set([
  'Code',
  'Message',
  'message',
  'code',
  'RequestId',
  'RequestID',
  'Error',
  'Errors',
  'ErrorResponse',
  'Response',
]);

/** An error has a dozen members at most; the bound keeps a text full of `<Code>` linear. */
const FAMILY = 40;

/**
 * Errors stated by XML: `<Error><Code>` under any root (S3, query, EC2), and the bare root that is the error itself.
 * A `Code` of something else, with no words beside it and no error around it, is none.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/developerguide/ErrorResponses.html
 */
export function errorsFromXml(elements: readonly Element[]): ReadError[] {
  const ids = requestIds(elements);
  return elements.flatMap((element, index): ReadError[] => {
    const id = ids[index];
    if (element.name === 'Code' && element.text?.value)
      return codeError(elements, index, element.text, id) ?? [];
    return /^[A-Z][A-Za-z]{2,80}(?:Exception|Fault)$/.test(element.name)
      ? [rootError(elements, index, element, id)]
      : [];
  });
}

/** For each element the request id of the document that it stands in. */
function requestIds(elements: readonly Element[]): readonly (Quoted | undefined)[] {
  const byRoot = new Map<number, Quoted>();
  const roots: number[] = [];
  let root = 0;
  for (const [index, { depth, name, text }] of elements.entries()) {
    if (depth === 0) root = index;
    roots.push(root);
    if (text?.value && /^requestid$/i.test(name) && !byRoot.has(root)) byRoot.set(root, text);
  }
  // A document that was cut out of its root has its members side by side.
  const alone = byRoot.size === 1 ? [...byRoot.values()][0] : undefined;
  return roots.map((at) => byRoot.get(at) ?? alone);
}

function codeError(
  elements: readonly Element[],
  index: number,
  code: Quoted,
  requestId: Quoted | undefined,
): ReadError[] | undefined {
  const { siblings, parent } = family(elements, index);
  const message = siblings.find(({ name }) => /^message$/i.test(name))?.text;
  if (!message && parent && !/error|fault|exception|response|status/i.test(parent.name)) return undefined;
  const detail = Object.fromEntries(
    siblings.flatMap(({ name, text }) => (text && !NOT_DETAIL.has(name) ? [[name, text]] : [])),
  );
  return [{ code: { ...code, from: 'xml:Code' }, message, requestId, detail }];
}

/** The elements at one depth around an index, up to the parent's other children, and the parent. */
function family(
  elements: readonly Element[],
  index: number,
): { readonly siblings: readonly Element[]; readonly parent: Element | undefined } {
  const depth = elements[index]?.depth ?? 0;
  let from = index;
  while (from > 0 && index - from < FAMILY && (elements[from - 1]?.depth ?? -1) >= depth) from--;
  let to = index;
  while (to < elements.length && to - index < FAMILY && (elements[to]?.depth ?? -1) >= depth) to++;
  return {
    siblings: elements.slice(from, to).filter((element) => element.depth === depth),
    parent: elements[from - 1],
  };
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
