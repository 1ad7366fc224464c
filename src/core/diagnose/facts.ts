import type {
  Auth,
  Endpoint,
  Fact,
  FactKind,
  FactTypes,
  Header,
  HostRemarkKind,
  IdentifiedError,
  Quoted,
  RemarkKind,
  Span,
  Speaker,
  TimeRole,
  UrlParts,
} from '../model.ts';
import { readingsOf } from './wrapped.ts';

/** A match inside a fact, pointing at the characters that matched and not at the whole of it. */
export interface Match {
  /** The characters that matched, as they were read. */
  readonly text: string;
  readonly groups: Readonly<Record<string, string>>;
  readonly spans: readonly Span[];
}

/** What stands around an error stands near it; pastes are short. UTF-16 units. */
const MOST_TEXT = 100_000;

/** What the text says, asked in the words of the field. Immutable; every answer carries its spans. */
export class Facts {
  readonly #byKind = new Map<FactKind, Fact[]>();
  readonly list: readonly Fact[];
  readonly #text: string;
  readonly #named: readonly Fact<'error-code'>[];

  /**
   * @param text - the paste itself, for what people write around an error: a policy, a line of code, a note.
   * @param errors - as they were named: one that was told from its message has a code too, though the paste does not spell it.
   */
  constructor(list: readonly Fact[], text = '', errors: readonly IdentifiedError[] = []) {
    this.list = list;
    this.#text = text.slice(0, MOST_TEXT);
    for (const fact of list) {
      const same = this.#byKind.get(fact.kind);
      if (same) same.push(fact);
      else this.#byKind.set(fact.kind, [fact]);
    }
    this.#named = errors.flatMap((error) =>
      isToldFromMessage(error, this.all('error-message')) ? [codeOf(error)] : [],
    );
  }

  /** @returns every fact of a kind, in the order of the paste. */
  all<K extends FactKind>(kind: K): readonly Fact<K>[] {
    // The map is filled by kind, so each list holds that kind only.
    return (this.#byKind.get(kind) ?? []) as unknown as readonly Fact<K>[];
  }

  /** @returns the first fact of a kind. */
  one<K extends FactKind>(kind: K): Fact<K> | undefined {
    return this.all(kind)[0];
  }

  /** @returns the value of the first fact of a kind. */
  value<K extends FactKind>(kind: K): FactTypes[K] | undefined {
    return this.one(kind)?.value;
  }

  endpoint(): (Fact<'endpoint'> & { readonly value: Endpoint }) | undefined {
    return this.one('endpoint');
  }

  url(): (Fact<'url'> & { readonly value: UrlParts }) | undefined {
    return this.one('url');
  }

  /** @param name - in any case. */
  requestHeader(name: string): Fact<'request-header'> | undefined {
    return this.all('request-header').find((fact) => sameName(fact.value, name));
  }

  /** @param name - in any case. */
  responseHeader(name: string): Fact<'response-header'> | undefined {
    return this.all('response-header').find((fact) => sameName(fact.value, name));
  }

  /** @returns the first credential of a kind that the request carries. */
  auth<K extends Auth['kind']>(
    kind: K,
  ): (Fact<'auth'> & { readonly value: Extract<Auth, { kind: K }> }) | undefined {
    return this.all('auth').find(
      (fact): fact is Fact<'auth'> & { readonly value: Extract<Auth, { kind: K }> } =>
        fact.value.kind === kind,
    );
  }

  /** @returns true when the paste shows a request, so that what it lacks can be spoken of. */
  showsRequest(): boolean {
    return this.one('method') !== undefined || this.one('request-header') !== undefined;
  }

  /** @returns true when the paste shows a request and none of its credentials is of these kinds. */
  lacksAuth(...kinds: readonly Auth['kind'][]): boolean {
    return this.showsRequest() && !this.all('auth').some((fact) => kinds.includes(fact.value.kind));
  }

  /** @returns the first error code, stated or told from a message, that is one of these, an `Exception` suffix apart. */
  code(...codes: readonly string[]): Fact<'error-code'> | undefined {
    const wanted = codes.map(bare);
    return [...this.all('error-code'), ...this.#named].find((fact) => wanted.includes(bare(fact.value.code)));
  }

  /** @param status - an HTTP status, read from a status line, an SDK text or prose. */
  status(...status: readonly number[]): Fact<'status'> | undefined {
    return this.all('status').find((fact) => status.includes(fact.value));
  }

  /**
   * @returns the first error message that a bounded pattern matches, pointing at the match; where a terminal wrapped the message, at
   * the whole of it. Named groups become `groups`.
   */
  message(pattern: RegExp): Match | undefined {
    for (const fact of this.all('error-message')) {
      for (const reading of readingsOf(fact.value)) {
        const found = pattern.exec(reading);
        if (!found) continue;
        const spans =
          reading === fact.value ? within(fact.spans, reading, found.index, found[0].length) : fact.spans;
        return { text: found[0], groups: { ...found.groups }, spans };
      }
    }
    return undefined;
  }

  /**
   * @returns the first place in the paste that a bounded pattern matches, wherever it stands: the code, the policy or the note beside an
   * error. Weaker ground than a fact: somebody may speak of what is not.
   */
  says(pattern: RegExp): Match | undefined {
    const found = pattern.exec(this.#text);
    if (!found) return undefined;
    return {
      text: found[0],
      groups: { ...found.groups },
      spans: [{ start: found.index, end: found.index + found[0].length }],
    };
  }

  /** @returns a further member of an error body, such as S3's `ServerTime`. */
  detail(name: string): Fact<'error-detail'> | undefined {
    return this.all('error-detail').find((fact) => fact.value.name.toLowerCase() === name.toLowerCase());
  }

  /** @returns the first oddity of these kinds in how the request was written. */
  remark(...kinds: readonly RemarkKind[]): Fact<'remark'> | undefined {
    return this.all('remark').find(({ value }) => kinds.includes(value.kind));
  }

  /** @returns the first oddity of these kinds in the host. */
  hostRemark(...kinds: readonly HostRemarkKind[]): Fact<'host-remark'> | undefined {
    return this.all('host-remark').find(({ value }) => kinds.includes(value.kind));
  }

  /** @returns the answer's author, where it is one of these. */
  speaker(...speakers: readonly Speaker[]): Fact<'speaker'> | undefined {
    return this.all('speaker').find(({ value }) => speakers.includes(value));
  }

  /** @returns what a client was set to, by an option, a variable or a file. @param names - in any case. */
  setting(...names: readonly string[]): Fact<'setting'> | undefined {
    const wanted = names.map((name) => name.toLowerCase());
    return this.all('setting').find(({ value }) => wanted.includes(value.name.toLowerCase()));
  }

  /** @returns what a refusal says of itself. */
  denial(): Fact<'denial'> | undefined {
    return this.one('denial');
  }

  /**
   * @returns what shows that an SDK speaks of a service's own API: the operation, the service, S3's second id. An SDK makes up words like
   * `Forbidden` from an answer without a body; API Gateway says them itself. Undefined for an API on API Gateway.
   */
  serviceCall(): { readonly spans: readonly Span[] } | undefined {
    const service = this.detail('Service');
    if (service?.value.value === 'execute-api') return undefined;
    return (
      this.one('operation') ??
      service ??
      this.detail('HostId') ??
      this.says(/\bat [^\n]{0,200}?(?:aws-sdk\/lib\/services\/|@aws-sdk\/client-)/)
    );
  }

  time(role: TimeRole): Fact<'time'> | undefined {
    return this.all('time').find((fact) => fact.value.role === role);
  }

  /** @returns a path segment of the URL by place, 0 the first. */
  segment(index: number): Quoted | undefined {
    return this.value('url')?.segments[index];
  }

  /** @returns a query parameter of the URL. @param name - compared without regard to case. */
  query(
    name: string,
  ): { readonly name: Quoted; readonly value: Quoted; readonly spans: readonly Span[] } | undefined {
    const found = this.value('url')?.query.find(
      (pair) => pair.name.value.toLowerCase() === name.toLowerCase(),
    );
    return found && { ...found, spans: [...found.name.spans, ...found.value.spans] };
  }
}

/** Named by words that stand in the paste: neither by a code nor by a bare status. */
const isToldFromMessage = (
  { wireCode, evidence }: IdentifiedError,
  messages: readonly Fact<'error-message'>[],
): boolean =>
  wireCode === undefined &&
  messages.some(({ spans: [place] }) => evidence.some(({ start }) => start === place?.start));

const codeOf = ({ code, evidence }: IdentifiedError): Fact<'error-code'> => ({
  kind: 'error-code',
  value: { code, raw: code, from: 'message' },
  spans: evidence,
  certainty: 'derived',
});

const sameName = (header: Header, name: string): boolean => header.name.toLowerCase() === name.toLowerCase();

/** @returns a code without its `Exception` or `Error` ending, for comparing. */
export const bare = (code: string): string => code.replace(/(?:Exception|Error)$/, '') || code;

/** Narrows a fact's spans to a match when the fact stands in the paste letter by letter; otherwise keeps them whole. */
function within(spans: readonly Span[], text: string, index: number, length: number): readonly Span[] {
  const [only] = spans;
  if (!only || spans.length !== 1 || only.end - only.start !== text.length) return spans;
  return [{ start: only.start + index, end: only.start + index + length }];
}
