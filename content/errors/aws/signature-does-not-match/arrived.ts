import type { Fact, Facts } from '#core';

/** The request as S3 says it arrived: its `CanonicalRequest`, taken apart. */
export interface Arrived {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** Lower-case name to value, signed headers only. */
  readonly headers: ReadonlyMap<string, string>;
  readonly payload: string;
  readonly fact: Fact<'error-detail'>;
}

/**
 * Takes apart the canonical request that S3 prints in its answer.
 * @returns undefined when the answer holds none, or one that lost its line ends in copying.
 */
export function arrivedAtS3(facts: Facts): Arrived | undefined {
  const fact = facts.detail('CanonicalRequest');
  const lines = fact?.value.value.trim().split(/\r?\n/) ?? [];
  const [method, path, query] = lines;
  const payload = lines.at(-1);
  if (
    !fact ||
    method === undefined ||
    path === undefined ||
    query === undefined ||
    lines.length < 7 ||
    !payload
  )
    return undefined;
  // An empty line parts the headers from the list of their names.
  const headers = lines.slice(3, lines.indexOf('', 3)).map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon), line.slice(colon + 1)];
  });
  return { method, path, query, headers: new Map(headers), payload, fact };
}

/** @returns true when the URL, or the request that arrived, carries its signature in the query. */
export function isPresigned(facts: Facts): boolean {
  return (
    facts.all('auth').some(({ value }) => value.kind === 'sigv4' && value.where === 'query') ||
    facts.query('AWSAccessKeyId') !== undefined ||
    (arrivedAtS3(facts)?.query.includes('X-Amz-Credential=') ?? false)
  );
}
