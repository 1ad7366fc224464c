import { canonicalRequestOfS3, decodeBytes, type Fact, type Facts } from '#core';

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
 * @returns undefined when the answer holds none, or one that was cut short.
 */
export function arrivedAtS3(facts: Facts): Arrived | undefined {
  const shown = canonicalRequestOfS3(facts);
  return shown && { ...shown.request, headers: new Map(shown.request.headers), fact: shown.fact };
}

/**
 * @returns the lines of the string that S3 signed, from its bytes where they are shown: a browser's indented XML has lost the empty
 * lines of the text, and with them which line is which.
 */
export function stringToSign(
  facts: Facts,
): { readonly lines: readonly string[]; readonly fact: Fact<'error-detail'> } | undefined {
  const bytes = facts.detail('StringToSignBytes');
  if (bytes) return { lines: decodeBytes(bytes.value.value).split('\n'), fact: bytes };
  const text = facts.detail('StringToSign');
  return text && { lines: text.value.value.trim().split(/\r?\n[ \t]{0,80}/), fact: text };
}

/** @returns true when the URL, or the request that arrived, carries its signature in the query. */
export function isPresigned(facts: Facts): boolean {
  return (
    facts.all('auth').some(({ value }) => value.kind === 'sigv4' && value.where === 'query') ||
    facts.query('AWSAccessKeyId') !== undefined ||
    (arrivedAtS3(facts)?.query.includes('X-Amz-Credential=') ?? false)
  );
}
