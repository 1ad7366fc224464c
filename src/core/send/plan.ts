/** Everything that can be said about a request before it is sent, refusals included. Nothing here talks to a network. */
import { hostClassOf } from './host-class.ts';
import { forecastHeaders, isHeaderName, isHeaderValue, sentHeaders } from './headers.ts';
import type {
  Concern,
  Exposed,
  HeaderForecast,
  HostClass,
  OutgoingRequest,
  Refusal,
  SendPlan,
  UrlRefusal,
} from './model.ts';
import { preflightOf } from './preflight.ts';
import { carriesToken, headerOf, headersOf, signatureClaimOf, type SignatureClaim } from './signature.ts';
import { readTarget } from './target.ts';

/** Services that answer under names of their customers' own: custom domains, and stores that speak S3's protocol. */
const UNDER_OTHER_NAMES = new Set([
  'execute-api',
  'appsync',
  'es',
  'iotdata',
  'iotdevicegateway',
  's3',
  'vpc-lattice-svcs',
]);

/** Methods whose case a browser mends. The others go out as they are written. */
const NORMALISED = /^(?:delete|get|head|options|post|put)$/i;

/**
 * @returns what a browser would send, to whom, after which preflight, and why it may not be sent; a word alone when the
 * URL leads nowhere that may be called.
 */
export function planSending(request: OutgoingRequest): SendPlan | UrlRefusal {
  const target = readTarget(request.url);
  if (typeof target === 'string') return target;
  const { url, hostname, changed } = target;
  const hostClass = hostClassOf(hostname);
  const claim = signatureClaimOf(request, url.searchParams);
  const hasToken = carriesToken(request, url.searchParams);
  const method = NORMALISED.test(request.method) ? request.method.toUpperCase() : request.method;
  const headers = forecastHeaders(headersOf(request));
  const refusal =
    refusalOfShape(request, method) ??
    (claim && hostClass.looksLikeAws ? { kind: 'signed-for-look-alike' as const } : undefined) ??
    (hasToken ? refusalOfToken(hostClass, claim?.service) : undefined);
  return {
    url: url.href,
    host: url.host,
    hostClass,
    method,
    headers,
    preflight: preflightOf(method, sentHeaders(headers)),
    exposed: exposedBy(request, claim !== undefined, hasToken),
    concerns: claim ? concernsOf(claim, headers, changed, method !== request.method, url.host) : [],
    ...(refusal ? { refusal } : {}),
  };
}

/** `fetch` throws on these; said before, they are no riddle. */
function refusalOfShape(request: OutgoingRequest, method: string): Refusal | undefined {
  if (!isHeaderName(method) || /^(?:connect|trace|track)$/i.test(method)) return { kind: 'method' };
  if (request.body !== '' && /^(?:GET|HEAD)$/.test(method)) return { kind: 'body-with-get' };
  for (const [name, value] of headersOf(request)) {
    if (!isHeaderName(name)) return { kind: 'header-name', name };
    if (!isHeaderValue(value)) return { kind: 'header-value', name };
  }
  return undefined;
}

/** A token binds no host: whoever reads it learns it. It goes to AWS, and to a host that its service can answer under. */
function refusalOfToken({ kind, services }: HostClass, service: string | undefined): Refusal | undefined {
  if (kind === 'aws') return undefined;
  const fits =
    service !== undefined &&
    (kind === 'customer' ? services.includes(service) : UNDER_OTHER_NAMES.has(service));
  return fits ? undefined : { kind: 'token-for-other-service', service };
}

function exposedBy(request: OutgoingRequest, isSigned: boolean, hasToken: boolean): Exposed[] {
  const hasOther = !isSigned && headerOf(request, 'authorization') !== undefined;
  return [
    ...(hasToken ? (['session-token'] as const) : []),
    ...(isSigned ? (['signature'] as const) : []),
    ...(hasOther ? (['authorization'] as const) : []),
    ...(headerOf(request, 'x-api-key') === undefined ? [] : (['api-key'] as const)),
  ];
}

function concernsOf(
  { signedHeaders }: SignatureClaim,
  headers: readonly HeaderForecast[],
  urlChanged: boolean,
  methodChanged: boolean,
  host: string,
): Concern[] {
  return [
    ...(methodChanged ? [{ kind: 'method-changed' as const }] : []),
    ...(urlChanged ? [{ kind: 'url-changed' as const }] : []),
    ...signedHeaders.flatMap((name): Concern[] => {
      const header = headers.find((each) => each.name.toLowerCase() === name);
      if (name === 'host')
        return !header || isHost(header.value, host) ? [] : [{ kind: 'header-changed', name }];
      if (!header) return [{ kind: 'header-missing', name }];
      if (header.fate !== 'sent') return [{ kind: 'header-changed', name }];
      return /[\x80-\xff]/.test(header.value) ? [{ kind: 'header-latin1', name }] : [];
    }),
  ];
}

/** The scheme's own port may be written in the header; it is not part of what is signed. */
const isHost = (value: string, host: string): boolean => value.toLowerCase().replace(/:443$/, '') === host;
