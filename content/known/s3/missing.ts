import type { Facts, Span } from '#core';
import { isS3, s3Call } from './call.ts';

interface Said {
  readonly spans: readonly Span[];
}

/** @returns the characters that say that a bucket does not exist. */
export function bucketMissing(facts: Facts): Said | undefined {
  const said =
    facts.message(/\b(?:The specified bucket does not exist|NoSuchBucket)\b/) ?? facts.code('NoSuchBucket');
  if (said) return said;
  // A HEAD has no body, so that the SDK knows the status alone.
  return facts.one('operation')?.value === 'HeadBucket' ? facts.status(404) : undefined;
}

/** @returns the characters that say that an object does not exist; without a body only the status does. */
export function keyMissing(facts: Facts): Said | undefined {
  const said =
    facts.message(/^(?:The specified key does not exist|Key "[^"\n]{1,1024}" does not exist)/) ??
    facts.code('NoSuchKey');
  if (said) return said;
  const call = s3Call(facts);
  if (!isS3(facts) || (call && call.kind !== 'read')) return undefined;
  if (facts.one('error-code') && !facts.code('NotFound')) return undefined;
  return facts.status(404) ?? facts.code('NotFound');
}

/** @returns true for a name that nobody gave a bucket: a part of a template, an empty variable. */
export const isPlaceholder = (name: string): boolean =>
  /[%${}<>]|^(?:undefined|null|none|nan)$|\b(?:undefined|your-?bucket|my-?bucket-?name|bucket-?name|bucketname|changeme|example-?bucket)\b|^your[-_]|^-|-$|--undefined/i.test(
    name,
  );
