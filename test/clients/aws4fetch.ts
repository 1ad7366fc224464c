import { AwsV4Signer } from 'aws4fetch';
import { captureEach, type Call, type Capture } from './capture.ts';
import { LONG_TERM_KEY_ID, REGION, SECRET_ACCESS_KEY, SESSION_TOKEN, TEMPORARY_KEY_ID } from './keys.ts';

const S3 = '/amzn-s3-demo-bucket';
const JSON_TYPE = { 'Content-Type': 'application/json' };
type Options = Omit<ConstructorParameters<typeof AwsV4Signer>[0], 'url' | 'accessKeyId' | 'secretAccessKey'>;

/** aws4fetch signs what `URL` and `Headers` make of a request, and `fetch` sends just that. */
export const aws4fetchCaptures = (): Promise<readonly Capture[]> =>
  captureEach({
    'GET with an odd query': call('execute-api', '/prod/pets?b=2&a=2&a=1&empty=&flag&c=%20%2B'),
    'GET of an encoded path': call('execute-api', '/prod/a%20b/写/x/../y'),
    POST: call('execute-api', '/prod/pets', {
      method: 'POST',
      body: '{"name": "Tama 猫"}',
      headers: JSON_TYPE,
    }),
    'POST, all headers signed': call('execute-api', '/prod', {
      body: '{}',
      headers: JSON_TYPE,
      allHeaders: true,
    }),
    'header sent twice': call('execute-api', '/prod', {
      headers: [
        ['X-Note', '2'],
        ['X-Note', '1'],
      ] as never,
    }),
    'signed query': call('execute-api', '/prod/pets?b=2&a=1', { signQuery: true }),
    'signed query with a session token': call('execute-api', '/prod', { signQuery: true, ...temporary }),
    'S3 GET': call('s3', `${S3}/a%20b//%E5%86%99%2B.txt`),
    'S3 PUT': call('s3', `${S3}/put.txt`, { method: 'PUT', body: 'line 1\r\nline 2\n' }),
    'S3 signed query': call('s3', `${S3}/%E5%86%99/a%2Bb.txt?response-content-type=text/plain`, {
      signQuery: true,
    }),
    'S3 GET with a session token': call('s3', `${S3}/report.txt`, temporary),
  });

const temporary = { accessKeyId: TEMPORARY_KEY_ID, sessionToken: SESSION_TOKEN };

function call(
  service: string,
  target: string,
  options: Options & { readonly accessKeyId?: string } = {},
): Call {
  return async ({ origin }) => {
    const keys = { accessKeyId: LONG_TERM_KEY_ID, secretAccessKey: SECRET_ACCESS_KEY };
    const signer = new AwsV4Signer({ ...keys, service, region: REGION, ...options, url: origin + target });
    const { method, url, headers, body } = await signer.sign();
    await (await fetch(url, { method, headers, body: body ?? null })).arrayBuffer();
    return signer.canonicalString();
  };
}
