import { createHash } from 'node:crypto';

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const STS_NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';
const IDENTITY =
  `<GetCallerIdentityResponse xmlns="${STS_NAMESPACE}"><GetCallerIdentityResult>` +
  '<Arn>arn:aws:iam::111122223333:user/Alice</Arn><UserId>AIDACKCEVSQ6C2EXAMPLE</UserId>' +
  '<Account>111122223333</Account></GetCallerIdentityResult></GetCallerIdentityResponse>';
const LISTING =
  '<ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>amzn-s3-demo-bucket</Name>' +
  '<IsTruncated>false</IsTruncated></ListBucketResult>';

/**
 * @param head - the request line and the headers.
 * @param sent - the body, whose MD5 some clients want back.
 * @returns an answer that the client of such a request takes for success; the connection ends with it.
 */
export function answerTo(head: string, sent: Uint8Array): string {
  const [type, body] = bodyFor(head);
  return [
    'HTTP/1.1 200 OK',
    `Content-Type: ${type}`,
    `Content-Length: ${Buffer.byteLength(body)}`,
    `ETag: "${createHash('md5').update(sent).digest('hex')}"`,
    'Last-Modified: Fri, 24 May 2013 00:00:00 GMT',
    'Connection: close',
    '',
    head.startsWith('HEAD ') ? '' : body,
  ].join('\r\n');
}

function bodyFor(head: string): readonly [type: string, body: string] {
  if (/^x-amz-target:/im.test(head)) return ['application/x-amz-json-1.0', '{}'];
  if (/\/lambda\/|\/2015-03-31\/functions/.test(head)) return ['application/json', '{}'];
  if (/\/sts\/aws4_request|%2Fsts%2Faws4_request/i.test(head)) return ['text/xml', XML + IDENTITY];
  if (/^GET \S*[?&](?:list-type|prefix|delimiter)=/.test(head)) return ['application/xml', XML + LISTING];
  return ['application/xml', ''];
}
