import { type Kind, readKind, unfold } from './written.ts';

/** What a service's model says of one error. */
export interface DeclaredError extends Kind {
  /** As the model writes it: `API Gateway`. */
  readonly serviceId: string;
}

export interface DeclaredCode {
  /** As the model spells it. */
  readonly code: string;
  readonly declared: readonly DeclaredError[];
}

/** Every error code that a model or a service's own list declares. */
export interface CodeTable {
  /** @returns a code as it is declared; the ending `Exception` or `Error` and a prefix such as `Client.` make no difference. */
  find(code: string): DeclaredCode | undefined;
  /** @returns a code that is spelled exactly so. */
  findExactly(code: string): DeclaredCode | undefined;
}

/**
 * Reads the table as `encodeCodes` of the importer writes it, in four lines: service ids; kinds (`400c`, `503st`); codes, each as the number
 * of letters that it shares with the one before and the rest; and for each code its usual kind and its services, as distances from one to
 * the next. `!` and `@` stand for the endings that most codes have.
 * @throws when the text is no such table.
 */
export function readCodes(text: string): CodeTable {
  const { rows, read } = readRows(text);
  const byBare = new Map([...rows.keys()].map((code) => [bareCode(code), code]));
  return {
    findExactly: read,
    find: (code) => read(code) ?? read(byBare.get(bareCode(code))),
  };
}

/** @returns every code of the table as `readCodes` takes it, in the order of the alphabet. */
export function everyCode(text: string): readonly DeclaredCode[] {
  const { rows, read } = readRows(text);
  return [...rows.keys()].flatMap((code) => read(code) ?? []);
}

interface Rows {
  readonly rows: ReadonlyMap<string, string>;
  readonly read: (code: string | undefined) => DeclaredCode | undefined;
}

function readRows(text: string): Rows {
  const [services = '', kinds = '', names = '', rowTexts = ''] = text.split('\n');
  const serviceIds = services.split('|');
  const kindList = kinds.split('|').map(readKind);
  const texts = rowTexts.split('|');
  const rows = new Map<string, string>();
  for (const [index, name] of unfold(names.split(' ')).entries())
    rows.set(name.replace('!', 'Exception').replace('@', 'Fault'), texts[index] ?? '');
  const read = (code: string | undefined): DeclaredCode | undefined => {
    const row = code === undefined ? undefined : rows.get(code);
    return code === undefined || row === undefined
      ? undefined
      : { code, declared: readRow(row, serviceIds, kindList) };
  };
  return { rows, read };
}

/** `3 0 12 1:4`: kind 3; services 0, 12 and 13, the last of kind 4. */
function readRow(row: string, serviceIds: readonly string[], kinds: readonly Kind[]): DeclaredError[] {
  const [usual = '0', ...steps] = row.split(' ');
  let at = 0;
  return steps.flatMap((step) => {
    const [distance = '0', own = usual] = step.split(':');
    at += parseInt(distance, 36);
    const serviceId = serviceIds[at];
    const kind = kinds[parseInt(own, 36)];
    return serviceId && kind ? [{ serviceId, ...kind }] : [];
  });
}

/** `Client.InvalidVpcID.NotFound` and `ThrottlingException` without what senders add. */
const bareCode = (code: string): string =>
  code.replace(/^(?:Client|Server|AWS\.SimpleQueueService)\./, '').replace(/(?:Exception|Error)$/, '') ||
  code;
