import type { Facts, Span } from '#core';

interface Name {
  readonly value: string;
  readonly spans: readonly Span[];
}

/** Where the CLI and Terraform write the name of the bucket that they want. */
const WANTED = /\b(?:make_bucket failed: s3:\/\/|S3 Bucket \()(?<name>[^\s)"']{1,255})/;

/** @returns the name that S3 refused: as its answer repeats it, else as the command or the tool wrote it. */
export function refusedName(facts: Facts): Name | undefined {
  if (!facts.code('InvalidBucketName')) return undefined;
  const stated = facts.detail('BucketName');
  if (stated) return { value: stated.value.value, spans: stated.spans };
  const wanted = facts.says(WANTED);
  if (wanted) return { value: wanted.groups['name'] ?? '', spans: wanted.spans };
  const set = facts.setting('bucket');
  return set && { value: set.value.value, spans: set.spans };
}

/** @returns true for a path, a URL or an ARN. */
export const isAddress = (name: string): boolean => /[/:]/.test(name);

/** What AWS keeps for itself, at the beginning and at the end of a name. */
const RESERVED =
  /^(?:xn--|sthree-|amzn-s3-demo-(?!bucket))|(?:-s3alias|--ol-s3|\.mrap|--x-s3|--table-s3|-an)$/;

/** @returns the reserved part of a name. */
export const reservedPart = (name: string): string | undefined => RESERVED.exec(name)?.[0];

/** @returns the first rule of AWS's list that a bare name breaks; none of a template that was never filled in. */
export function brokenRule(name: string): 'capital' | 'underscore' | 'length' | 'other' | undefined {
  if (/[%${}<>]/.test(name)) return undefined;
  if (/[A-Z]/.test(name)) return 'capital';
  if (name.includes('_')) return 'underscore';
  if (name.length < 3 || name.length > 63) return 'length';
  return /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(name) && !/\.\.|^\d{1,3}(?:\.\d{1,3}){3}$/.test(name)
    ? undefined
    : 'other';
}
