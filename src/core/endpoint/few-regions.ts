/**
 * Services of the partition `aws` that answer in one Region or a few, whatever Region their caller works in; by host prefix. From
 * botocore's endpoints.json (1.43.11), read on 2026-11-23; Global Accelerator from its API reference.
 */
const regionsByPrefix: Readonly<Record<string, readonly [string, ...string[]]>> = {
  account: ['us-east-1'],
  'agreement-marketplace': ['us-east-1'],
  'api.ecr-public': ['us-east-1', 'us-west-2'],
  'api.pricing': ['us-east-1', 'eu-central-1', 'ap-south-1'],
  billingconductor: ['us-east-1'],
  'catalog.marketplace': ['us-east-1'],
  ce: ['us-east-1'],
  'cost-optimization-hub': ['us-east-1'],
  cur: ['us-east-1'],
  devicefarm: ['us-west-2'],
  'entitlement.marketplace': ['us-east-1'],
  globalaccelerator: ['us-west-2'],
  marketplacecommerceanalytics: ['us-east-1'],
  'mturk-requester': ['us-east-1'],
  networkmanager: ['us-west-2'],
  organizations: ['us-east-1'],
  'route53-recovery-control-config': ['us-west-2'],
  route53domains: ['us-east-1'],
  shield: ['us-east-1'],
};

/** @returns the Regions that a service of the partition `aws` answers in, the usual one first; undefined where it has many. */
export const fewRegionsOf = (hostPrefix: string): readonly [string, ...string[]] | undefined =>
  Object.hasOwn(regionsByPrefix, hostPrefix) ? regionsByPrefix[hostPrefix] : undefined;
