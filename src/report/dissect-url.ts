import type { Endpoint, Fact, Facts, HostRemarkKind, Quoted, Span, UrlParts } from '#core';
import type { NoteName, PartName } from '#i18n/report';
import type { Part } from './model.ts';
import type { PartMaker } from './part-maker.ts';

/** @returns the URL's parts from left to right, each named and, where there is something to say, explained. */
export function dissectUrl(facts: Facts, make: PartMaker): Part[] {
  const url = facts.value('url');
  const endpoint = facts.value('endpoint');
  if (!url || !endpoint) return [];
  const odd = odditiesOf(facts, url);
  return [
    ...scheme(url, odd, make),
    host(url, endpoint, odd, make),
    ...hostParts(url, endpoint, odd, make),
    ...pathParts(url, endpoint, odd, make),
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

function scheme({ scheme: written }: UrlParts, odd: Oddities, make: PartMaker): Part[] {
  if (!written) return [];
  const plain = odd('http-only-https') !== undefined;
  return [
    make.quoted('scheme', written.value, {
      spans: written.spans,
      note: plain ? 'httpOnly' : undefined,
      tone: plain ? 'bad' : 'plain',
    }),
  ];
}

type Remark = Fact<'host-remark'>['value'];
/** @returns what is odd about this URL, of some kinds. */
type Oddities = (...kinds: readonly HostRemarkKind[]) => Remark | undefined;

/** Other hosts of the paste have remarks too: only what points into this URL is told of it. */
function odditiesOf(facts: Facts, { scheme: written, host: { spans }, segments }: UrlParts): Oddities {
  const own = [...(written?.spans ?? []), ...spans, ...(segments[0]?.spans ?? [])];
  const here = facts
    .all('host-remark')
    .filter((remark) =>
      remark.spans.some((at) => own.some((span) => span.start <= at.start && at.end <= span.end)),
    );
  return (...kinds) => here.find(({ value }) => kinds.includes(value.kind))?.value;
}

const HOST_NOTES: Partial<Record<Endpoint['kind'], NoteName>> = {
  other: 'notAws',
  'look-alike': 'lookAlike',
  'execute-api-custom': 'customDomainTarget',
  'execute-api-vpce': 'vpceHost',
};

function host({ host: written }: UrlParts, endpoint: Endpoint, odd: Oddities, make: PartMaker): Part {
  const suffix = odd('misspelt-suffix', 'suffix-inside-other-domain');
  const found = odd('placeholder')?.text;
  const note = hostNote(endpoint, odd);
  return make.quoted('host', written.value, {
    spans: written.spans,
    note,
    data: { meant: suffix?.meant ?? '', found: found ?? '' },
    tone: endpoint.kind === 'look-alike' || note === 'regionEmpty' ? 'bad' : note ? 'warn' : 'plain',
  });
}

function hostNote({ kind }: Endpoint, odd: Oddities): NoteName | undefined {
  if (odd('misspelt-suffix', 'suffix-inside-other-domain')) return 'suffixMeant';
  if (odd('unknown-region')?.text === '') return 'regionEmpty';
  if (odd('placeholder')) return 'placeholderInHost';
  if (odd('console-host')) return 'consoleHost';
  return HOST_NOTES[kind];
}

type HostSeed = readonly [id: PartName, value: string | undefined, note?: NoteName | undefined];

/** The labels of the host name, pointed at where they stand in it. */
function hostParts(url: UrlParts, endpoint: Endpoint, odd: Oddities, make: PartMaker): Part[] {
  const name = url.host.value.toLowerCase();
  const isVirtual = endpoint.bucket !== undefined && name.startsWith(`${endpoint.bucket}.`);
  const behindBucket = isVirtual ? (endpoint.bucket?.length ?? 0) : 0;
  const within = (label: string): readonly Span[] => {
    const [span] = url.host.spans;
    // A whole label rather than letters of another: of a bucket or a domain that is called after its service.
    const whole = `.${name}.`.lastIndexOf(`.${label}.`);
    const at = whole >= 0 ? whole : name.indexOf(label, label === endpoint.bucket ? 0 : behindBucket);
    if (!span || at === -1 || span.end - span.start !== name.length) return url.host.spans;
    return [{ start: span.start + at, end: span.start + at + label.length }];
  };
  const named: readonly HostSeed[] = [
    ['apiId', endpoint.apiId],
    ['vpce', endpoint.vpcEndpointId, endpoint.kind === 'execute-api-vpce' ? undefined : 'vpceService'],
    ['bucket', endpoint.bucket, isVirtual ? 'bucketInHost' : 'bucketInPath'],
    ['service', endpoint.service, variantNote(endpoint)],
  ];
  const part = ([id, value, note]: HostSeed): Part[] =>
    value
      ? [make.quoted(id, value, { spans: id === 'partition' ? url.host.spans : within(value), note })]
      : [];
  return [
    ...named.flatMap(part),
    ...regionPart(endpoint, odd, within, make),
    ...part(['partition', endpoint.partition]),
  ];
}

function variantNote({ isFips, isDualStack }: Endpoint): NoteName | undefined {
  if (isFips) return isDualStack ? 'fipsDualStack' : 'fips';
  return isDualStack ? 'dualStack' : undefined;
}

function regionPart(
  { region, unknownRegion }: Endpoint,
  odd: Oddities,
  within: (label: string) => readonly Span[],
  make: PartMaker,
): Part[] {
  if (!region) return [];
  const remark = odd(
    'region-of-other-partition',
    'service-not-in-region',
    'availability-zone',
    'underscored-region',
    'unknown-region',
  );
  return [
    make.quoted('region', region, {
      spans: within(region),
      note: unknownRegion || remark ? regionNote(remark) : undefined,
      data: { meant: remark?.meant ?? '' },
      tone: unknownRegion || remark ? 'bad' : 'plain',
    }),
  ];
}

function regionNote(remark: Remark | undefined): NoteName {
  if (remark?.kind === 'region-of-other-partition') return 'suffixOfRegion';
  if (remark?.kind === 'service-not-in-region') return 'serviceElsewhere';
  if (remark?.kind === 'availability-zone') return 'zoneNotRegion';
  return remark?.meant ? 'regionMeant' : 'unknownRegion';
}

function pathParts({ path, segments }: UrlParts, endpoint: Endpoint, odd: Oddities, make: PartMaker): Part[] {
  if (endpoint.kind !== 'execute-api') return path.value ? [make.quoted('path', path.value, path)] : [];
  const [first, ...rest] = segments;
  if (!first?.value)
    return [make.quoted('path', path.value || '/', { spans: path.spans, note: 'noPath', tone: 'warn' })];
  const other = odd('stage-letter-case')?.meant;
  const after = endpoint.resourcePath ?? '';
  const isRoot = after === '' || after === '/';
  const spans = rest.length > 0 ? rest.flatMap((segment) => segment.spans) : path.spans;
  return [
    make.quoted('stage', first.value, {
      spans: first.spans,
      note: other ? 'stageCase' : 'stageIsFirst',
      data: { meant: other ?? '' },
      tone: 'warn',
    }),
    make.quoted('resourcePath', isRoot ? '/' : after, {
      spans,
      note: isRoot ? 'nothingAfterStage' : undefined,
      tone: isRoot ? 'warn' : 'plain',
    }),
  ];
}
