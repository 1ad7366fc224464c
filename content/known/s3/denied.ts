import type { Denial, Facts, Span } from '#core';
import { isS3, s3Call } from './call.ts';

/** Codes under which S3 refuses; an SDK makes `Forbidden` of the empty answer to a HEAD. */
export const DENIED: readonly [string, ...string[]] = ['AccessDenied', 'Forbidden'];

/** What SDKs make of an empty 403. */
const NO_REASON = /^Forbidden\.?["'`]?$|No further error information was returned by the service/i;

interface Said {
  readonly spans: readonly Span[];
}

/**
 * @returns the characters of a refusal that hides its reason: S3's `Access Denied`, or a 403 of S3 without a body.
 * Undefined where the message names an action or a fault of its own, and where another service speaks.
 */
export function bareDenial(facts: Facts): Said | undefined {
  if (facts.denial()?.value.action) return undefined;
  const operation = facts.one('operation');
  if (operation && !s3Call(facts)) return undefined;
  const message = facts.message(/^Access Denied\.?$/i);
  const host = facts.endpoint()?.value.kind;
  if (message && (host === undefined || facts.code('AccessDenied') || isS3(facts))) return message;
  if (facts.one('error-message') && !facts.message(NO_REASON)) return undefined;
  const code = facts.all('error-code').find(({ value }) => value.code === 'AccessDenied');
  if (code && (host === undefined || host === 's3')) return code;
  return isS3(facts) ? (facts.status(403) ?? facts.code('Forbidden')) : undefined;
}

/** A refusal of S3's that names its action. */
export interface NamedDenial extends Said {
  readonly value: Denial;
  readonly action: string;
  readonly resource: string;
}

/** @returns the refusal that names an action behind `s3:`. */
export function namedDenial(facts: Facts): NamedDenial | undefined {
  for (const { value, spans } of facts.all('denial')) {
    const { action, resource } = value;
    if (!action || !/^s3:/i.test(action.value)) continue;
    return {
      value,
      action: action.value,
      resource: resource?.value ?? '',
      spans: action.spans.length > 0 ? action.spans : spans,
    };
  }
  return undefined;
}

/** @returns the URL's host when S3 was called by an address without any signature: a browser, an `<img>`, a plain curl. */
export function anonymousCall(facts: Facts): Said | undefined {
  const url = facts.url();
  if (!url || facts.one('operation') || facts.endpoint()?.value.kind !== 's3') return undefined;
  if (facts.all('auth').length > 0 || presigned(facts)) return undefined;
  return { spans: url.value.host.spans };
}

/** @returns the signature in the URL's query, of either version. */
export function presigned(facts: Facts): Said | undefined {
  const auth = facts.auth('sigv4');
  if (auth?.value.where === 'query') return auth;
  return (
    facts.query('X-Amz-Signature') ??
    (facts.query('AWSAccessKeyId') && (facts.query('Signature') ?? facts.query('AWSAccessKeyId')))
  );
}

/** @returns what shows that CloudFront stood between the caller and S3. */
export function throughCloudFront(facts: Facts): Said | undefined {
  return (
    facts.responseHeader('x-amz-cf-id') ??
    facts.responseHeader('x-amz-cf-pop') ??
    facts.speaker('cloudfront') ??
    (facts.endpoint()?.value.kind === 'cloudfront' ? facts.endpoint() : undefined)
  );
}
