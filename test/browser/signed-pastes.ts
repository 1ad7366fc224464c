import { createHash, createHmac } from 'node:crypto';

export const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
export const HOST = 'a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com';
const TIMESTAMP = '20261101T120000Z';

/** What a client does on its way to a signature; a mistake is one of these changed. */
interface Client {
  readonly path: string;
  readonly query: string;
  readonly secret: string;
  readonly region: string;
  /** It is hashed and sent, but does not stand in the text. */
  readonly body: Uint8Array;
}

/** The request as it is sent; a client without mistakes makes the canonical forms below of it. */
const TARGET = '/prod/a%20b?type=dog&page=1';
const RIGHT: Client = {
  path: '/prod/a%2520b',
  query: 'page=1&type=dog',
  secret: SECRET,
  region: 'ap-northeast-1',
  body: new Uint8Array(),
};

/** @returns the canonical request and the string to sign of a client. */
function signedBy(mistake: Partial<Client> = {}): { canonicalRequest: string; stringToSign: string } {
  const { path, query, region, body } = { ...RIGHT, ...mistake };
  const head = ['GET', path, query, `host:${HOST}`, `x-amz-date:${TIMESTAMP}`, '', 'host;x-amz-date'];
  const canonicalRequest = [...head, sha256(body)].join('\n');
  const scope = `20261101/${region}/execute-api/aws4_request`;
  return {
    canonicalRequest,
    stringToSign: ['AWS4-HMAC-SHA256', TIMESTAMP, scope, sha256(canonicalRequest)].join('\n'),
  };
}

/** @returns a request as text, with the signature of a client that makes a mistake; computed without the project's own code. */
export function requestBy(mistake: Partial<Client> = {}): string {
  const { secret, region } = { ...RIGHT, ...mistake };
  // Whatever it signs with, it names its own region.
  const scope = `20261101/${RIGHT.region}/execute-api/aws4_request`;
  const key = ['20261101', region, 'execute-api', 'aws4_request'].reduce<string | Buffer>(
    hmac,
    `AWS4${secret}`,
  );
  const signature = hmac(key, signedBy(mistake).stringToSign).toString('hex');
  return `GET ${TARGET} HTTP/1.1
Host: ${HOST}
X-Amz-Date: ${TIMESTAMP}
Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/${scope}, SignedHeaders=host;x-amz-date, Signature=${signature}
`;
}

/** @returns S3's answer to a request that it read as a client without mistakes would have signed it. */
export function s3Answer(): string {
  const { canonicalRequest, stringToSign } = signedBy();
  return `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message><AWSAccessKeyId>AKIAIOSFODNN7EXAMPLE</AWSAccessKeyId><StringToSign>${xml(stringToSign)}</StringToSign><SignatureProvided>${'0a'.repeat(32)}</SignatureProvided><CanonicalRequest>${xml(canonicalRequest)}</CanonicalRequest><RequestId>4442587FB7D0A2F9</RequestId></Error>`;
}

/** @returns what botocore writes with `--debug`. */
export function botocoreLog(mistake: Partial<Client>): string {
  const { canonicalRequest, stringToSign } = signedBy(mistake);
  return `2026-11-01 12:00:00,001 - MainThread - botocore.auth - DEBUG - CanonicalRequest:
${canonicalRequest}
2026-11-01 12:00:00,002 - MainThread - botocore.auth - DEBUG - StringToSign:
${stringToSign}
`;
}

const xml = (text: string): string => text.replaceAll('&', '&amp;');
const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
