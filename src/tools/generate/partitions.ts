import { RegionInfo } from '@aws-cdk/region-info';
import type { GeneratedFile } from './generated-file.ts';

/**
 * The package knows no dual-stack suffixes. These are `outputs.dualStackDnsSuffix` of botocore's
 * `data/partitions.json` (1.43.67), read on 2026-11-23.
 */
const dualStackSuffixes: Readonly<Record<string, string>> = {
  aws: 'api.aws',
  'aws-cn': 'api.amazonwebservices.com.cn',
  'aws-eusc': 'api.amazonwebservices.eu',
  'aws-iso': 'api.aws.ic.gov',
  'aws-iso-b': 'api.aws.scloud',
  'aws-iso-e': 'api.cloud-aws.adc-e.uk',
  'aws-iso-f': 'api.aws.hci.ic.gov',
  'aws-us-gov': 'api.aws',
};

interface Partition {
  readonly id: string;
  readonly suffix: string;
  readonly dualStackSuffix?: string | undefined;
  readonly regions: readonly string[];
}

/** Every partition with its Regions and DNS suffixes, as the pinned package has them. */
export function partitions(): GeneratedFile {
  return {
    path: 'src/core/endpoint/partitions.generated.ts',
    source: '@aws-cdk/region-info, with the dual-stack suffixes of src/tools/generate/partitions.ts',
    body: [
      '/** A group of Regions with their own DNS suffixes and their own account space. */',
      'export interface Partition {',
      '  readonly id: string;',
      '  readonly suffix: string;',
      '  readonly dualStackSuffix?: string;',
      '  readonly regions: readonly string[];',
      '}',
      '',
      `export const partitions: readonly Partition[] = ${JSON.stringify(list())};`,
    ].join('\n'),
  };
}

function list(): readonly Partition[] {
  const ids = [...new Set(RegionInfo.regions.map(({ partition }) => partition ?? 'unknown'))].sort();
  return ids.map((id) => {
    const regions = RegionInfo.regions.filter(({ partition }) => partition === id);
    return {
      id,
      suffix: only(id, new Set(regions.map(({ domainSuffix }) => domainSuffix ?? ''))),
      dualStackSuffix: dualStackSuffixes[id],
      regions: names(regions),
    };
  });
}

const names = (regions: readonly RegionInfo[]): readonly string[] => regions.map(({ name }) => name).sort();

function only(id: string, suffixes: ReadonlySet<string>): string {
  const [suffix, ...others] = suffixes;
  if (!suffix || others.length > 0) {
    throw new Error(
      `Partition ${id} has the DNS suffixes ${[...suffixes].join(', ') || 'none'}; one was expected.`,
    );
  }
  return suffix;
}
