import type { Endpoint, Facts, Quoted, Span, UrlParts } from '#core';
import type { NoteName, PartName } from '#i18n/report';
import type { Part } from './model.ts';
import type { PartMaker } from './part-maker.ts';

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
    ...url.query.slice(0, MOST_PARAMETERS).map(({ name, value }) => parameter(name, value, make)),
  ];
}

const MOST_PARAMETERS = 40;

function parameter(name: Quoted, value: Quoted, make: PartMaker): Part {
  const masked = make.quoted('query', value.value, { spans: value.spans }).value;
  return {
    ...make.quoted('query', name.value, { spans: [...name.spans, ...value.spans] }),
    value: `${make.quoted('query', name.value, name).value}=${masked}`,
  };
}

function scheme({ scheme: written }: UrlParts, { kind }: Endpoint, make: PartMaker): Part[] {
  if (!written) return [];
  const plain = written.value.toLowerCase() === 'http' && kind.startsWith('execute-api');
  return [
    make.quoted('scheme', written.value, {
      spans: written.spans,
      note: plain ? 'httpOnly' : undefined,
      tone: plain ? 'bad' : 'plain',
    }),
  ];
}

const HOST_NOTES: Partial<Record<Endpoint['kind'], NoteName>> = {
  other: 'notAws',
  'look-alike': 'lookAlike',
  'execute-api-custom': 'customDomainTarget',
  'execute-api-vpce': 'vpceHost',
};

function host({ host: written }: UrlParts, { kind }: Endpoint, make: PartMaker): Part {
  const note = HOST_NOTES[kind];
  return make.quoted('host', written.value, {
    spans: written.spans,
    note,
    tone: kind === 'look-alike' ? 'bad' : note ? 'warn' : 'plain',
  });
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
    ['apiId', endpoint.apiId],
    ['vpce', endpoint.vpcEndpointId],
    ['bucket', endpoint.bucket],
    ['service', endpoint.service],
    ['region', endpoint.region],
    ['partition', endpoint.partition],
  ];
  return named.flatMap(([name, value]) => {
    if (!value) return [];
    const bad = name === 'region' && endpoint.unknownRegion === true;
    return [
      make.quoted(name, value, {
        spans: within(name === 'partition' ? undefined : value),
        note: bad ? 'unknownRegion' : undefined,
        tone: bad ? 'bad' : 'plain',
      }),
    ];
  });
}

function pathParts({ path, segments }: UrlParts, endpoint: Endpoint, make: PartMaker): Part[] {
  if (endpoint.kind !== 'execute-api') return path.value ? [make.quoted('path', path.value, path)] : [];
  const [first, ...rest] = segments;
  if (!first?.value)
    return [make.quoted('path', path.value || '/', { spans: path.spans, note: 'noPath', tone: 'warn' })];
  const after = endpoint.resourcePath ?? '';
  const isRoot = after === '' || after === '/';
  const spans = rest.length > 0 ? rest.flatMap((segment) => segment.spans) : path.spans;
  return [
    make.quoted('stage', first.value, { spans: first.spans, note: 'stageIsFirst', tone: 'warn' }),
    make.quoted('resourcePath', isRoot ? '/' : after, {
      spans,
      note: isRoot ? 'nothingAfterStage' : undefined,
      tone: isRoot ? 'warn' : 'plain',
    }),
  ];
}
