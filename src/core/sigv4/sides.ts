import type { ByteString } from './bytes.ts';
import { compareCanonical, compareStringToSign, type Difference } from './compare.ts';
import type { SignatureEvidence, Shown } from './evidence.ts';
import type { SignedSide } from './examination.ts';
import { parseCanonicalRequest } from './parse-canonical.ts';
import type { SigningRules } from './rules.ts';
import { parseStringToSign } from './string-to-sign.ts';
import { serviceSide, type ServiceSide } from './verify.ts';

/** The service's side, and the request that it was computed from where the paste shows one. */
export interface ServiceSides {
  readonly side: SignedSide & { readonly from: 'answer' | 'request' | 'nowhere' };
  /** Computed by the service's rules from the request as it was sent. */
  readonly computed?: ServiceSide | undefined;
}

/**
 * What the service signed: what its answer prints is true, and what it does not print is computed from the request.
 * @param rules - when the service's name does not tell them.
 */
export function serviceSides(evidence: SignatureEvidence, rules?: SigningRules): ServiceSides {
  const computed = evidence.request && serviceSide(evidence.request, rules);
  const printed = parsed(evidence.service);
  if (printed.canonicalRequest)
    return {
      side: { ...printed, stringToSign: printed.stringToSign ?? computed?.stringToSign, from: 'answer' },
      computed,
    };
  if (!computed) return { side: { ...printed, from: printed.stringToSign ? 'answer' : 'nowhere' } };
  const { canonicalRequest, stringToSign } = computed;
  return {
    side: { canonicalRequest, stringToSign: printed.stringToSign ?? stringToSign, from: 'request' },
    computed,
  };
}

/** What the client's log says that it signed. */
export function clientSide({ client }: SignatureEvidence): SignedSide & { readonly from: 'log' | 'nowhere' } {
  const side = parsed(client);
  return { ...side, from: side.canonicalRequest || side.stringToSign ? 'log' : 'nowhere' };
}

/** @returns the parts in which two sides differ; the hash only where nothing before it explains it. */
export function differencesBetween(service: SignedSide, client: SignedSide): Difference[] {
  const requests =
    service.canonicalRequest && client.canonicalRequest
      ? compareCanonical(service.canonicalRequest, client.canonicalRequest)
      : [];
  const strings =
    service.stringToSign && client.stringToSign
      ? compareStringToSign(service.stringToSign, client.stringToSign)
      : [];
  return [...requests, ...strings.filter(({ part }) => part !== 'hash' || requests.length === 0)];
}

const parsed = ({ canonicalRequest, stringToSign }: Shown): SignedSide => ({
  canonicalRequest:
    canonicalRequest === undefined ? undefined : parseCanonicalRequest(trimmed(canonicalRequest)),
  stringToSign: stringToSign === undefined ? undefined : parseStringToSign(stringToSign),
});

/** Line ends around it belong to the answer or the log. */
const trimmed = (text: ByteString): ByteString => text.replace(/^[\r\n]+/, '').replace(/[\r\n]{1,8}$/, '');
