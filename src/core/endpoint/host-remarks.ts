import type { Endpoint, Fact, HostRemarkKind, Quoted, Span, UrlParts } from '../model.ts';
import { type View, wholeView } from '../text/view.ts';
import { classifyHost, isNear } from './endpoint.ts';
import { fewRegionsOf } from './few-regions.ts';
import { looksMeant, meantRegion, partitionOf, regionOfZone } from './regions.ts';
import { isStandIn } from './stand-in.ts';
import { stageRemarks } from './stage-remarks.ts';
import { readUrl } from './url.ts';

type HostRemark = Fact<'host-remark'>;

/** Names stand near the error; pastes are short. UTF-16 units. */
const MOST_TEXT = 100_000;

/** What of a paste can name a host or a Region, beside the request's URL. */
export interface Mentions {
  readonly text: string;
  readonly facts: readonly Fact[];
}

/**
 * What is odd about the hosts and Regions of a paste by themselves: in the URL that was called, in what a client was set to, and in what
 * it says of a host that it did not find.
 * @param url - of the request, with its endpoint.
 */
export function remarksOnHosts(
  url: UrlParts | undefined,
  endpoint: Endpoint | undefined,
  { text, facts }: Mentions,
): HostRemark[] {
  const called = url && endpoint ? hostRemarks(url, endpoint) : [];
  const isForAws = endpoint?.kind !== 'other';
  return [
    ...called,
    ...(url && endpoint ? stageRemarks(url, endpoint, text) : []),
    ...remarksInText(text.slice(0, MOST_TEXT), url?.host.value),
    ...facts.flatMap((fact) =>
      fact.kind === 'setting' ? settingRemarks(fact as Fact<'setting'>, isForAws) : [],
    ),
  ];
}

/** What is odd about a host and its scheme, pointing at the characters that are. */
export function hostRemarks(url: UrlParts, endpoint: Endpoint): HostRemark[] {
  return [
    ...schemeRemarks(url, endpoint),
    ...placeholders(url.host),
    ...emptyRegion(url.host),
    ...regionInHost(url.host, endpoint),
    ...suffixRemarks(url.host, endpoint),
    ...fewRegions(url.host, endpoint),
    ...consoleHost(url.host, endpoint),
  ];
}

/** @returns what is wrong with a name that stands where a Region should; nothing where it is one, or stands for one. */
function regionRemarks(written: Quoted): HostRemark[] {
  const name = written.value.trim().toLowerCase();
  const isPseudo = /^aws(?:-[a-z-]{1,20})?-global$/.test(name);
  if (name === '' || isPseudo || isStandIn(name) || (name === written.value && partitionOf(name))) return [];
  const meant = meantRegion(name);
  if (meant === undefined && !looksMeant(name)) return [];
  return [remark(kindOf(name), written.value, written.spans, meant)];
}

const remark = (kind: HostRemarkKind, text: string, spans: readonly Span[], meant?: string): HostRemark => ({
  kind: 'host-remark',
  value: { kind, text, meant },
  spans,
  certainty: 'derived',
});

function kindOf(region: string): HostRemarkKind {
  if (region.includes('_')) return 'underscored-region';
  return regionOfZone(region) ? 'availability-zone' : 'unknown-region';
}

function schemeRemarks({ scheme }: UrlParts, { kind }: Endpoint): HostRemark[] {
  const isPlain = scheme !== undefined && /^(?:http|ws)$/i.test(scheme.value);
  const isHttpsOnly = kind === 'execute-api' || kind === 'execute-api-vpce' || kind === 'lambda-url';
  return isPlain && isHttpsOnly
    ? [remark('http-only-https', scheme.value, scheme.spans, `${scheme.value.toLowerCase()}s`)]
    : [];
}

function placeholders(host: Quoted): HostRemark[] {
  const label = host.value.split('.').find(isStandIn);
  return label === undefined ? [] : [remark('placeholder', label, within(host, label))];
}

/** Two dots with nothing between them: the Region was an empty text. */
function emptyRegion(host: Quoted): HostRemark[] {
  const isAws = /\.(?:amazonaws\.com(?:\.cn)?|api\.aws|on\.aws)\.?$/i.test(host.value);
  return isAws && host.value.includes('..') ? [remark('unknown-region', '', within(host, '..'))] : [];
}

function regionInHost(host: Quoted, { region, unknownRegion }: Endpoint): HostRemark[] {
  if (!region || !unknownRegion) return [];
  const spans = within(host, region);
  const home = partitionOf(region);
  if (home) return [remark('region-of-other-partition', region, spans, home.suffix)];
  return [remark(kindOf(region), region, spans, meantRegion(region))];
}

/** AWS's own domains, as they must end a name. */
const SUFFIX_INSIDE =
  /(?:^|\.)(?<suffix>amazonaws\.com(?:\.cn(?=\.))?|api\.aws|on\.aws|cloudfront\.net)\.[^.]/i;

function suffixRemarks(host: Quoted, { kind }: Endpoint): HostRemark[] {
  if (kind !== 'look-alike') return [];
  const inside = SUFFIX_INSIDE.exec(host.value)?.groups?.['suffix'];
  if (inside !== undefined) {
    const tail = host.value.slice(host.value.lastIndexOf(inside));
    return [remark('suffix-inside-other-domain', tail, within(host, tail), inside)];
  }
  const slip = misspelt(host.value);
  return slip ? [remark('misspelt-suffix', slip.written, within(host, slip.written), slip.meant)] : [];
}

/** @returns the end of a name that is nearly AWS's, and what it should be. */
function misspelt(host: string): { readonly written: string; readonly meant: string } | undefined {
  const labels = host.toLowerCase().split('.');
  const isChina = labels.some((label) => partitionOf(label)?.id === 'aws-cn');
  const own = labels.findLastIndex((label) => label.endsWith('amazonaws') || isNear(label, 'amazonaws'));
  if (own >= 0 && labels.length - own <= 3)
    return { written: endFrom(host, own), meant: isChina ? 'amazonaws.com.cn' : 'amazonaws.com' };
  const region = labels.findIndex((label) => partitionOf(label) !== undefined);
  const isUrl = labels.includes('lambda-url');
  const isBare = region >= 0 && /^(?:amazon|aws)(?:\.com)?$|^com$/.test(labels.slice(region + 1).join('.'));
  return isBare || (isUrl && region === labels.length - 1)
    ? { written: endFrom(host, region + 1) || host, meant: isUrl ? 'on.aws' : 'amazonaws.com' }
    : undefined;
}

const endFrom = (host: string, label: number): string => host.split('.').slice(label).join('.');

function fewRegions(
  host: Quoted,
  { kind, product, region, partition, unknownRegion }: Endpoint,
): HostRemark[] {
  if (kind !== 'service' || !product || !region || partition !== 'aws' || unknownRegion) return [];
  const few = fewRegionsOf(product);
  const isElsewhere = few !== undefined && !few.includes(region) && host.value.toLowerCase().includes(region);
  return isElsewhere ? [remark('service-not-in-region', region, within(host, region), few[0])] : [];
}

const consoleHost = (host: Quoted, { product }: Endpoint): HostRemark[] =>
  product === 'console' && /(?:^|\.)console\./i.test(host.value)
    ? [remark('console-host', host.value, host.spans)]
    : [];

/** How clients write down the host that they did not find, and services the Region that they do not take. */
const HOST_NOT_FOUND =
  /\b(?:ENOTFOUND|EAI_AGAIN|[Rr]esolve host(?: name)?:?|[Ii]naccessible host:|dial tcp: lookup|Failed host lookup:|UnknownHostException:)\s{0,3}[`'"]?(?<host>[\w.${}<>-]{3,253})/g;
const REGION_REFUSED = /\b[Rr]egion(?:,? not)? '(?<region>[^'\s]{1,40})'/g;
const MOST_MENTIONS = 5;

/** What the text says of a host that was not found or of a signature's Region. @param called - a host that was looked at already. */
function remarksInText(text: string, called: string | undefined): HostRemark[] {
  const view = wholeView(text);
  const hosts = namesIn(view, HOST_NOT_FOUND, 'host').filter(({ value }) => value !== called);
  return [
    ...hosts.flatMap((host) => hostRemarks({ ...BARE, host }, classifyHost(host.value.toLowerCase()))),
    ...namesIn(view, REGION_REFUSED, 'region').flatMap(regionRemarks),
  ];
}

function namesIn(view: View, pattern: RegExp, group: string): readonly Quoted[] {
  const names = new Map<string, Quoted>();
  for (const found of view.text.matchAll(pattern)) {
    const name = found.groups?.[group]?.replace(/\.+$/, '') ?? '';
    const start = found.index + found[0].lastIndexOf(name);
    if (name && !names.has(name)) names.set(name, view.quote(start, start + name.length));
    if (names.size >= MOST_MENTIONS) break;
  }
  return [...names.values()];
}

/** A host of which no more is known. */
const BARE = { raw: '', path: { value: '', spans: [] }, segments: [], query: [] } as const;

/** A Region that a client was set to, or the address that it was told to call. */
function settingRemarks({ value: { name, value }, spans }: Fact<'setting'>, isForAws: boolean): HostRemark[] {
  if (isForAws && /^(?:aws[-_])?(?:default[-_])?region$/i.test(name)) return regionRemarks({ value, spans });
  const url = /endpoint/i.test(name) ? readUrl({ value, spans }) : undefined;
  return url ? hostRemarks(url, classifyHost(url.host.value.toLowerCase(), url)) : [];
}

/** @returns where a part of a name stands; the whole name where it did not stand in the paste letter by letter. */
function within(host: Quoted, part: string): readonly Span[] {
  const [span, ...more] = host.spans;
  const at = host.value.toLowerCase().lastIndexOf(part.toLowerCase());
  if (!span || more.length > 0 || at < 0 || span.end - span.start !== host.value.length) return host.spans;
  return [{ start: span.start + at, end: span.start + at + part.length }];
}
