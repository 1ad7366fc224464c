import type { Fact, Facts, RemarkKind, RequestModel, Source, Span } from '#core';

const source = (kind: Source['kind'], url: Source['url'], title: string): Source => ({
  url,
  title,
  kind,
  checked: '2026-11-23',
});

/** @returns a public thread. @example thread('aws/aws-cli', 5755) */
export const thread = (repository: string, number: number): Source =>
  source('thread', `https://github.com/${repository}/issues/${number}`, `${repository} #${number}`);

export const shellLanguage = source(
  'standard',
  'https://pubs.opengroup.org/onlinepubs/9799919799/utilities/V3_chap02.html',
  'Shell Command Language',
);
export const cliQuoting = source(
  'aws',
  'https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-quoting-strings.html',
  'Using quotation marks and literals with strings in the AWS CLI',
);
export const curlManual = source('project', 'https://curl.se/docs/manpage.html', 'curl - How To Use');
export const fetchStandard = source('standard', 'https://fetch.spec.whatwg.org/', 'Fetch Standard');

/** Errors that a request meets when its credential, its signature or a name in it is not what was meant. */
export const SLIPS = [
  'Forbidden',
  'MissingAuthenticationToken',
  'NotFound',
  'Unauthorized',
  'UnauthorizedException',
  'AccessDenied',
  'AccessDeniedException',
  'SignatureDoesNotMatch',
  'InvalidSignatureException',
  'IncompleteSignature',
  'UnrecognizedClientException',
  'InvalidClientTokenId',
  'InvalidAccessKeyId',
  'InvalidToken',
  'AuthorizationHeaderMalformed',
  'AuthorizationQueryParametersError',
  'NoSuchKey',
  'NoSuchBucket',
  'ResourceNotFoundException',
  'ValidationException',
  'BadRequest',
  'InvalidRequest',
  'InvalidParameterValueException',
  'NotAuthorizedException',
] as const;

/**
 * @returns the first remark of these kinds. A placeholder in the path of an API of API Gateway is left out: a cause of that family speaks
 * of it.
 */
export function slip(facts: Facts, ...kinds: readonly RemarkKind[]): Fact<'remark'> | undefined {
  const path = isGateway(facts) ? (facts.value('url')?.path.spans ?? []) : [];
  const isInPath = (place: Span | undefined): boolean =>
    path.some(({ start, end }) => place !== undefined && start <= place.start && place.end <= end);
  return facts
    .all('remark')
    .find(
      ({ value, spans: [place] }) =>
        kinds.includes(value.kind) && !(value.kind === 'unexpanded-variable' && isInPath(place)),
    );
}

const isGateway = (facts: Facts): boolean => facts.endpoint()?.value.kind.startsWith('execute-api') === true;

/** @returns the request with a change made to its path, its query and every header's value. */
export function withText(request: RequestModel, change: (text: string) => string): RequestModel {
  return {
    ...request,
    path: change(request.path),
    query: change(request.query),
    headers: request.headers.map(([name, value]) => [change(name), change(value).trim()]),
  };
}
