import { partitions, type Partition } from './partitions.generated.ts';

/** @returns the partition that a Region lies in. @param region - in lower case. */
export const partitionOf = (region: string): Partition | undefined =>
  partitions.find(({ regions }) => regions.includes(region));

/** A word that means to be a Region: a group of Regions' letters, then a hyphen or, without one, a number at the end. */
export const looksMeant = (name: string): boolean =>
  /^(?:us|eu|eusc|ap|sa|ca|me|af|il|mx|cn)(?:[-_][a-z][a-z0-9_-]{2,30}|[a-z]{3,20}[-_]?\d[a-z]?)$/i.test(
    name,
  );

/**
 * @returns the Region whose Availability Zone this is.
 * @example regionOfZone('us-east-1a') // 'us-east-1'
 * @example regionOfZone('apne1-az4') // 'ap-northeast-1'
 */
export function regionOfZone(name: string): string | undefined {
  const zone = /^(?<region>[a-z]{2,4}(?:-[a-z]{2,12}){1,2}-\d{1,2})(?:-[a-z]{3}-\d{1,2})?[a-z]$/.exec(name);
  const region = zone?.groups?.['region'];
  if (region && partitionOf(region)) return region;
  const id = /^(?<short>[a-z]{2,6}\d)-az\d{1,2}$/.exec(name)?.groups?.['short'];
  return id === undefined ? undefined : fullNames.get(id);
}

/**
 * @returns the Region that was most likely meant by a name that is none; undefined where two are equally near.
 * @example meantRegion('ap-northest-1') // 'ap-northeast-1'
 * @example meantRegion('Tokyo') // 'ap-northeast-1'
 */
export function meantRegion(written: string): string | undefined {
  if (written.length > LONGEST) return undefined;
  const name = written.trim().toLowerCase().replaceAll('_', '-');
  if (partitionOf(name)) return name;
  return regionOfZone(name) ?? fullNames.get(name) ?? cityIn(name) ?? nearest(name);
}

const LONGEST = 40;
const everyRegion = partitions.flatMap(({ regions }) => regions);

/** `use1` for `us-east-1`: what begins the id of an Availability Zone. */
const fullNames: ReadonlyMap<string, string> = new Map(
  everyRegion.map((region): [string, string] => {
    const [group = '', ...rest] = region.replace('us-gov', 'usg').split('-');
    const side = rest
      .slice(0, -1)
      .join('')
      .replace(/north|south|east|west|central/g, (word) => word.charAt(0));
    return [`${group}${side}${rest.at(-1) ?? ''}`, region];
  }),
);

/** What the console writes beside a Region's name. https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html */
const CITIES: Readonly<Record<string, string>> = {
  tokyo: 'ap-northeast-1',
  seoul: 'ap-northeast-2',
  osaka: 'ap-northeast-3',
  mumbai: 'ap-south-1',
  singapore: 'ap-southeast-1',
  sydney: 'ap-southeast-2',
  jakarta: 'ap-southeast-3',
  frankfurt: 'eu-central-1',
  ireland: 'eu-west-1',
  london: 'eu-west-2',
  paris: 'eu-west-3',
  stockholm: 'eu-north-1',
  virginia: 'us-east-1',
  ohio: 'us-east-2',
  oregon: 'us-west-2',
};

/** Names of places by which people call Regions, in lower case. */
export const cities: readonly string[] = Object.keys(CITIES);

const cityIn = (name: string): string | undefined =>
  name
    .split(/[^a-z]/)
    .flatMap((word) => (Object.hasOwn(CITIES, word) ? [CITIES[word]] : []))
    .at(0);

/** Two slips at most, and no second Region as near. */
function nearest(name: string): string | undefined {
  const distances = everyRegion.map((region) => ({ region, slips: slipsBetween(name, region) }));
  const fewest = Math.min(...distances.map(({ slips }) => slips));
  const [only, ...others] = distances.filter(({ slips }) => slips === fewest);
  return fewest <= 2 && others.length === 0 ? only?.region : undefined;
}

/** @returns how many letters were left out, added, changed or exchanged with their neighbour. */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isExchanged = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line.push(
        Math.min(
          (above[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (above[column - 1] ?? 0) + (isSame ? 0 : 1),
          isExchanged ? (before[column - 2] ?? Infinity) + 1 : Infinity,
        ),
      );
    }
    [before, above] = [above, line];
  }
  return above[b.length] ?? 0;
}
