import type { Endpoint, Facts, Span, UrlParts } from '#core';
import type { NoteName, PartName, ReportMessages } from '#i18n/report';
import type { Part, Tone } from './model.ts';
import type { Quoter } from './quotes.ts';
import { fill } from './rich-text.ts';

/** Makes parts in one language over one paste. */
export class PartMaker {
  readonly words: ReportMessages;
  readonly #quoter: Quoter;

  constructor(words: ReportMessages, quoter: Quoter) {
    this.words = words;
    this.#quoter = quoter;
  }

  part(name: PartName, value: string, spans: readonly Span[], note?: { readonly name: NoteName; readonly data?: Readonly<Record<string, string>> } | undefined, tone: Tone = 'plain', parts: readonly Part[] = []): Part {
    return {
      id: name,
      name: this.words.names[name],
      value: this.#quoter.value(value, spans),
      note: note && fill(this.words.notes[note.name], note.data),
      tone,
      evidence: this.#quoter.quotes(spans),
      parts,
    };
  }
}

/** @returns the URL's parts from left to right, each named and, where there is something to say, explained. */
export function dissectUrl(facts: Facts, make: PartMaker): Part[] {
  const url = facts.value('url');
  const endpoint = facts.value('endpoint');
  if (!url || !endpoint) return [];
  return [
    ...scheme(url, endpoint, make),
    host(url, endpoint, make),
    ...hostParts(url, endpoint, make),
    ...pathParts(url, endpoint, make),
    ...url.query.slice(0, 40).map(({ name, value }) => make.part('query', `${name.value}=${value.value}`, [...name.spans, ...value.spans])),
  ];
}

function scheme({ scheme: written }: UrlParts, { kind }: Endpoint, make: PartMaker): Part[] {
  if (!written) return [];
  const plain = written.value.toLowerCase() === 'http' && kind.startsWith('execute-api');
  return [make.part('scheme', written.value, written.spans, plain ? { name: 'httpOnly' } : undefined, plain ? 'bad' : 'plain')];
}

const HOST_NOTES: Partial<Record<Endpoint['kind'], NoteName>> = {
  other: 'notAws', 'look-alike': 'lookAlike', 'execute-api-custom': 'customDomainTarget', 'execute-api-vpce': 'vpceHost',
};

function host({ host: written }: UrlParts, { kind }: Endpoint, make: PartMaker): Part {
  const note = HOST_NOTES[kind];
  return make.part('host', written.value, written.spans, note && { name: note }, kind === 'look-alike' ? 'bad' : note ? 'warn' : 'plain');
}

/** The labels of the host name, pointed at where they stand in it. */
function hostParts({ host: written }: UrlParts, endpoint: Endpoint, make: PartMaker): Part[] {
  const within = (label: string | undefined): readonly Span[] => {
    const [span] = written.spans;
    const at = label ? written.value.toLowerCase().indexOf(label) : -1;
    if (!label || !span || at === -1 || span.end - span.start !== written.value.length) return written.spans;
    return [{ start: span.start + at, end: span.start + at + label.length }];
  };
  const named: [PartName, string | undefined][] = [
    ['apiId', endpoint.apiId], ['vpce', endpoint.vpcEndpointId], ['bucket', endpoint.bucket], ['service', endpoint.service], ['region', endpoint.region], ['partition', endpoint.partition],
  ];
  return named.flatMap(([name, value]) => {
    if (!value) return [];
    const bad = name === 'region' && endpoint.unknownRegion === true;
    return [make.part(name, value, within(name === 'partition' ? undefined : value), bad ? { name: 'unknownRegion' } : undefined, bad ? 'bad' : 'plain')];
  });
}

function pathParts({ path, segments }: UrlParts, endpoint: Endpoint, make: PartMaker): Part[] {
  if (endpoint.kind !== 'execute-api') return path.value ? [make.part('path', path.value, path.spans)] : [];
  const [first, ...rest] = segments;
  if (!first?.value) return [make.part('path', path.value || '/', path.spans, { name: 'noPath' }, 'warn')];
  const after = endpoint.resourcePath ?? '';
  const afterSpans = rest.flatMap(({ spans }) => spans);
  return [
    make.part('stage', first.value, first.spans, { name: 'stageIsFirst' }, 'warn'),
    after === '' || after === '/'
      ? make.part('resourcePath', '/', afterSpans.length > 0 ? afterSpans : path.spans, { name: 'nothingAfterStage' }, 'warn')
      : make.part('resourcePath', after, afterSpans.length > 0 ? afterSpans : path.spans),
  ];
}
