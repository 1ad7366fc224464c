import { GENERAL_ORDER, S3_ORDER, type Check } from './model.ts';

/** An answer of a service, as far as it tells which check it comes from. */
interface Answered {
  readonly code: string;
  readonly message?: string | undefined;
}

/** Where a message stands in the order of checks. A mismatch without a message is taken for the last one. */
const SENTENCES: readonly (readonly [sentence: RegExp, check: Check])[] = [
  [/Illegal hex character in escape|Incomplete trailing escape/, 'escapes'],
  [/[Mm]issing Authentication Token|Only one auth mechanism allowed/, 'mechanism'],
  [/Unsupported AWS 'algorithm'|Unsupported Authorization Type|Please use AWS4-HMAC-SHA256/, 'algorithm'],
  [/key=value pair \(missing equal-sign\)|three components:|the authorization component/, 'pairs'],
  [/requires '(?:Credential|Signature|SignedHeaders)' parameter/, 'missing-parts'],
  [/must include 'X-Amz-(?:Credential|Signature|SignedHeaders)'/, 'missing-parts'],
  [/malformed; missing |authentication version 4 requires the/, 'missing-parts'],
  [/requires existence of either a 'X-Amz-Date'|must include 'X-Amz-Date'/, 'missing-date'],
  [/'Host' or ':authority' must be/, 'host-signed'],
  [/must be a 'SignedHeader'|headers present in the request which were not signed/, 'headers-signed'],
  [/Date must be in ISO-8601|X-Amz-Date must be in the ISO8601/, 'date-form'],
  [/^X-Amz-Expires (?:must|should) be/, 'expires-form'],
  [/Signature expired|^Request has expired/, 'expired'],
  [/Signature not yet current/, 'not-yet-current'],
  [/exactly 5 slash-delimited|Credential is mal-formed/, 'credential-shape'],
  [
    /Credential should be scoped|Date in Credential scope|incorrect (?:service|terminal|date format)/,
    'scope',
  ],
  [/the region '[^'\n]{0,80}' is wrong|Invalid credential date/, 'scope'],
  [/x-amz-content-sha256/, 'payload-header'],
  [
    /security token included in the request is invalid|Access Key Id you provided does not exist/,
    'key-known',
  ],
  [/request signature we calculated does not match/, 'signature'],
];

const MISMATCH: ReadonlySet<string> = new Set([
  'SignatureDoesNotMatch',
  'InvalidSignatureException',
  'InvalidSignature',
]);

/** @returns the check that an answer comes from; undefined for an answer about something else. */
export function checkOf({ code, message }: Answered): Check | undefined {
  if (message === undefined || message === '') return MISMATCH.has(code) ? 'signature' : undefined;
  return SENTENCES.find(([sentence]) => sentence.test(message))?.[1];
}

/**
 * What a request has passed, going by where the service stopped: a mismatch proves date, scope and key id.
 * Of S3 only the last check is known for sure to be the last.
 * @example provenBy('SignatureDoesNotMatch').includes('scope') // true
 */
export function provenBy(code: string, message?: string, family: 's3' | 'other' = 'other'): readonly Check[] {
  const check = checkOf({ code, message });
  if (!check || (family === 's3' && check !== 'signature')) return [];
  const order = family === 's3' ? S3_ORDER : GENERAL_ORDER;
  return order.slice(0, Math.max(0, order.indexOf(check)));
}
