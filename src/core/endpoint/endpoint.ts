import type { Endpoint, UrlParts } from '../model.ts';
import { genericRules, hostRules, hostRulesOutside, type HostRule } from './host-rules.ts';
import { partitions, type Partition } from './partitions.generated.ts';
import { signingNameOf } from './signing-names.ts';
import { isStandIn, STAND_IN } from './stand-in.ts';

/**
 * Places a host in AWS's naming: which service, Region and partition, what its signature is scoped to.
 * @param host - in any case, without port.
 * @param url - the URL it stands in: an API's stage and a bucket in the path come from there.
 */
export function classifyHost(host: string, url?: UrlParts): Endpoint {
  const name = host.endsWith('.') ? host.slice(0, -1) : host;
  if (name.length > 253) return { kind: 'other' };
  const suffix = suffixOf(name.toLowerCase());
  const endpoint = suffix
    ? { ...classifyUnder(suffix, name.slice(0, -suffix.dns.length - 1)), ...variantOf(suffix, name) }
    : classifyOutside(name);
  return url ? withPath(endpoint, url) : endpoint;
}

/** `sts..amazonaws.com`: the Region was an empty text when the name was put together. */
const withRegionHeldOpen = (prefix: string): string =>
  `${prefix}.`.replace('..', `.${STAND_IN}.`).slice(0, -1);

/** Services write `-fips` behind their name; a bucket or a domain may be called anything. */
function variantOf({ dns }: Suffix, host: string): Pick<Endpoint, 'isFips' | 'isDualStack'> {
  const isFips = /(?:^|[.-])fips(?!\.s3\.)(?:[.-][^.]{1,63}){0,2}$/i.test(host.slice(0, -dns.length - 1));
  const isDualStack = /(?:^|\.)dualstack\./i.test(host) || isDualStackSuffix(dns);
  return { ...(isFips ? { isFips } : {}), ...(isDualStack ? { isDualStack } : {}) };
}

const isDualStackSuffix = (dns: string): boolean =>
  partitions.some(({ dualStackSuffix }) => dualStackSuffix === dns);

interface Suffix {
  readonly dns: string;
  readonly partitions: readonly Partition[];
}

/** DNS suffixes of customers' own hosts; the partitions' data names API suffixes only. */
const HOSTED_SUFFIXES: Readonly<Record<string, readonly string[]>> = {
  'on.aws': ['aws', 'aws-us-gov'],
  'on.amazonwebservices.com.cn': ['aws-cn'],
  'on.amazonwebservices.eu': ['aws-eusc'],
};

/** Where a service without a Region in its host is signed for. botocore 1.43.67, `implicitGlobalRegion`. */
const GLOBAL_REGIONS: Readonly<Record<string, string>> = {
  aws: 'us-east-1',
  'aws-cn': 'cn-northwest-1',
  'aws-us-gov': 'us-gov-west-1',
  'aws-iso': 'us-iso-east-1',
  'aws-iso-b': 'us-isob-east-1',
  'aws-iso-e': 'eu-isoe-west-1',
  'aws-iso-f': 'us-isof-south-1',
  'aws-eusc': 'eusc-de-east-1',
};

const suffixes: readonly Suffix[] = [
  ...new Set(
    partitions.flatMap(({ suffix, dualStackSuffix }) =>
      dualStackSuffix ? [suffix, dualStackSuffix] : [suffix],
    ),
  ),
]
  .map((dns) => ({
    dns,
    partitions: partitions.filter(({ suffix, dualStackSuffix }) => suffix === dns || dualStackSuffix === dns),
  }))
  .concat(
    Object.entries(HOSTED_SUFFIXES).map(([dns, ids]) => ({
      dns,
      partitions: partitions.filter(({ id }) => ids.includes(id)),
    })),
  );

const suffixOf = (host: string): Suffix | undefined => suffixes.find(({ dns }) => host.endsWith(`.${dns}`));

function classifyUnder(suffix: Suffix, written: string): Endpoint {
  const prefix = withRegionHeldOpen(written);
  const found = firstMatch(hostRules, prefix);
  if (found) return fill(found.rule, found.groups, suffix.partitions);
  return classifyGeneric(suffix, prefix);
}

function classifyGeneric(suffix: Suffix, prefix: string): Endpoint {
  const global = suffix.partitions[0];
  for (const pattern of [
    genericRules.vpce,
    genericRules.regional,
    genericRules.standIn,
    genericRules.regionFirst,
    genericRules.global,
  ]) {
    const groups = pattern.exec(prefix)?.groups;
    const service = groups?.['service']?.toLowerCase();
    if (!groups || !service) continue;
    const gov =
      groups['scope'] === 'us-gov' ? suffix.partitions.find(({ id }) => id === 'aws-us-gov') : global;
    const place = groups['region'] ? placeOf(groups['region'], suffix.partitions) : globalPlace(gov);
    return {
      kind: 'service',
      service: signingNameOf(service),
      product: service,
      ...place,
      ...vpceOf(groups),
    };
  }
  return { kind: 'service', partition: global?.id };
}

function classifyOutside(host: string): Endpoint {
  const found = firstMatch(hostRulesOutside, host);
  if (found) return fill(found.rule, found.groups, partitions);
  if (INSTANCE_METADATA.has(host.toLowerCase())) return { kind: 'other', product: 'imds' };
  if (suffixes.some(({ dns }) => dns === host.toLowerCase())) return { kind: 'other' };
  return { kind: looksLikeAws(host.toLowerCase()) ? 'look-alike' : 'other' };
}

const INSTANCE_METADATA = new Set(['169.254.169.254', '169.254.170.2', '[fd00:ec2::254]']);

function firstMatch(
  rules: readonly HostRule[],
  text: string,
): { rule: HostRule; groups: Groups } | undefined {
  for (const rule of rules) {
    const match = rule.pattern.exec(text);
    if (match) return { rule, groups: match.groups ?? {} };
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function fill(
  { kind, service, product, isGlobal }: HostRule,
  groups: Groups,
  of: readonly Partition[],
): Endpoint {
  const { region, apiId, bucket } = groups;
  return {
    kind,
    service,
    product,
    ...(region ? placeOf(region, of) : { partition: of.length < partitions.length ? of[0]?.id : undefined }),
    ...(region === undefined && isGlobal ? globalPlace(of[0]) : {}),
    ...(apiId ? { apiId } : {}),
    ...(bucket ? { bucket } : {}),
    ...vpceOf(groups),
  };
}

const vpceOf = ({ vpcEndpointId }: Groups): Pick<Endpoint, 'vpcEndpointId'> =>
  vpcEndpointId ? { vpcEndpointId } : {};

const globalPlace = (partition: Partition | undefined): Pick<Endpoint, 'region' | 'partition'> =>
  partition ? { region: GLOBAL_REGIONS[partition.id], partition: partition.id } : {};

/** A placeholder in the Region's place is no Region, and no wrong one either. */
function placeOf(
  written: string,
  of: readonly Partition[],
): Pick<Endpoint, 'region' | 'partition' | 'unknownRegion'> {
  const region = written.toLowerCase();
  if (isStandIn(region)) return { partition: of[0]?.id };
  const home = of.find(({ regions }) => regions.includes(region));
  if (home) return { region, partition: home.id };
  const gov = region.startsWith('us-gov') ? of.find(({ id }) => id === 'aws-us-gov') : undefined;
  return { region, partition: (gov ?? of[0])?.id, unknownRegion: true };
}

/** A host that passes for AWS's at a glance: the suffix inside another domain, a slip of the pen, an API's shape elsewhere. */
function looksLikeAws(host: string): boolean {
  if (EMULATORS.test(host)) return false;
  const labels = host.split('.');
  if (labels.includes('execute-api') || labels.includes('lambda-url')) return true;
  return labels.some((label) => label.includes('amazonaws') || isNear(label, 'amazonaws'));
}

/** Programs on one's own machine that copy AWS's names. */
const EMULATORS = /(?:^|\.)(?:localhost|localstack\.cloud|local|internal)$/;

/** @returns true when two words differ by one letter more, less or changed, or by two neighbours exchanged. */
export function isNear(word: string, target: string): boolean {
  if (word === target || Math.abs(word.length - target.length) > 1 || word.length < 8) return word === target;
  let from = 0;
  while (from < word.length && word[from] === target[from]) from += 1;
  let tail = 0;
  while (
    tail < word.length - from &&
    tail < target.length - from &&
    word.at(-1 - tail) === target.at(-1 - tail)
  )
    tail += 1;
  const left = word.slice(from, word.length - tail);
  const right = target.slice(from, target.length - tail);
  return (
    (left.length <= 1 && right.length <= 1) ||
    (left.length === 2 && left === `${right[1] ?? ''}${right[0] ?? ''}`)
  );
}

function withPath(endpoint: Endpoint, { segments, path }: UrlParts): Endpoint {
  const first = segments[0]?.value;
  if (!first) return endpoint;
  if (endpoint.kind === 'execute-api' || endpoint.kind === 'execute-api-vpce') {
    return { ...endpoint, stage: first, resourcePath: path.value.slice(1 + first.length) };
  }
  // MQTT over WebSockets and the device API share a host and differ in what they are signed for.
  if (endpoint.service === 'iotdata' && first === 'mqtt') return { ...endpoint, service: 'iotdevicegateway' };
  const isPathStyle =
    endpoint.kind === 's3' && endpoint.product === 's3' && endpoint.service === 's3' && !endpoint.bucket;
  return isPathStyle ? { ...endpoint, bucket: first } : endpoint;
}
