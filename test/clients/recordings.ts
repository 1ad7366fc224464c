import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utf8, type CanonicalRequest, type Part } from '#sigv4';
import type { Capture } from './capture.ts';

/** A client that signed something else than what the service makes of its request. */
interface WrongClient {
  readonly name: string;
  /** The one part that is wrong. */
  readonly part: Part;
  /** @returns what the client signed; its own signature proves it. */
  readonly signed: (service: CanonicalRequest) => Partial<CanonicalRequest>;
}

/** @returns a request as it arrived once: not every machine has that version of that client. */
export const recording = (name: string): Capture => ({
  name,
  bytes: new Uint8Array(readFileSync(join(import.meta.dirname, 'recordings', `${name}.http`))),
});

/** These versions send other headers than Debian's: checksums, `aws-chunked`, a whole URL for a proxy. */
export const OTHER_VERSIONS = [
  'aws-cli-1.45-cp',
  'aws-cli-2.9-through-a-proxy',
  'boto3-1.43-get',
  'boto3-1.43-put-over-http',
  'boto3-1.43-put-over-https',
] as const;

const EMPTY_HASH = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

export const WRONG_CLIENTS: readonly WrongClient[] = [
  { name: 'curl-7.88-unsorted-query', part: 'query', signed: () => ({ query: 'limit=5&after=10' }) },
  { name: 'curl-7.88-name-without-value', part: 'query', signed: () => ({ query: 'acl' }) },
  { name: 'curl-7.88-slash-in-query', part: 'query', signed: () => ({ query: 'delimiter=/' }) },
  { name: 'aws4fetch-1.0-plus-in-query', part: 'query', signed: () => ({ query: 'name=a%20b' }) },
  { name: 'curl-7.88-encoded-path', part: 'path', signed: () => ({ path: '/prod/a%20b' }) },
  { name: 'curl-7.88-plus-in-key', part: 'path', signed: () => ({ path: '/amzn-s3-demo-bucket/a+b.txt' }) },
  { name: 'curl-7.88-upload', part: 'payload', signed: () => ({ payload: EMPTY_HASH }) },
  { name: 'curl-7.88-repeated-header', part: 'header x-note', signed: withHeader('x-note', '0', '1') },
  {
    name: 's3cmd-2.3-inner-blanks',
    part: 'header x-amz-meta-note',
    signed: withHeader('x-amz-meta-note', 'two   blanks'),
  },
  {
    name: 'boto3-1.26-latin-1-header',
    part: 'header x-note',
    signed: withHeader('x-note', utf8('café')),
  },
  {
    name: 'boto3-1.26-opened-with-another-method',
    part: 'method',
    signed: () => ({ method: 'POST' }),
  },
];

function withHeader(name: string, ...values: readonly string[]): WrongClient['signed'] {
  return ({ headers }) => {
    const left = [...values];
    return {
      headers: headers.map(([given, value]) => [given, given === name ? (left.shift() ?? value) : value]),
    };
  };
}
