import aws4, { type Request } from 'aws4';
import { captureEach, type Call, type Capture } from './capture.ts';
import { LONG_TERM_KEY_ID, REGION, SECRET_ACCESS_KEY, SESSION_TOKEN, TEMPORARY_KEY_ID } from './keys.ts';
import { send } from './send.ts';

const JSON_BODY = '{"name": "Tama 猫"}';
const longTerm = { accessKeyId: LONG_TERM_KEY_ID, secretAccessKey: SECRET_ACCESS_KEY };
const temporary = {
  accessKeyId: TEMPORARY_KEY_ID,
  secretAccessKey: SECRET_ACCESS_KEY,
  sessionToken: SESSION_TOKEN,
};

/** aws4 shows each step, so its own canonical requests are compared too. */
export const aws4Captures = (): Promise<readonly Capture[]> =>
  captureEach({
    'GET with an odd query': call({
      service: 'execute-api',
      path: '/prod/pets?b=2&a=2&a=1&empty=&flag&c=%20%2B',
    }),
    'GET of an encoded path': call({ service: 'execute-api', path: '/prod/a%20b/%E5%86%99//x/../y' }),
    POST: call({
      service: 'execute-api',
      path: '/prod/pets',
      body: JSON_BODY,
      headers: { 'Content-Type': 'application/json' },
    }),
    'GET with a session token': call({ service: 'execute-api', path: '/prod/pets' }, temporary),
    'header with odd blanks': call({
      service: 'execute-api',
      path: '/',
      headers: { 'X-Note': '  two   blanks  ' },
    }),
    'signed query': call({ service: 'execute-api', path: '/prod/pets?b=2&a=1', signQuery: true }),
    'signed query with a session token': call(
      { service: 'execute-api', path: '/prod', signQuery: true },
      temporary,
    ),
    'S3 GET': call({ service: 's3', path: '/amzn-s3-demo-bucket/a%20b//%E5%86%99%2B.txt' }),
    'S3 PUT': call({ service: 's3', method: 'PUT', path: '/amzn-s3-demo-bucket/put.txt', body: JSON_BODY }),
    'S3 signed query': call({
      service: 's3',
      path: '/amzn-s3-demo-bucket/%E5%86%99/a+b.txt',
      signQuery: true,
    }),
    DynamoDB: call({
      service: 'dynamodb',
      path: '/',
      body: '{}',
      headers: {
        'Content-Type': 'application/x-amz-json-1.0',
        'X-Amz-Target': 'DynamoDB_20120810.ListTables',
      },
    }),
  });

/** Another service's host would be `<service>.us-east-1.amazonaws.com`; aws4 signs the one it is given. */
function call(request: Request, keys: typeof longTerm | typeof temporary = longTerm): Call {
  return async ({ host, port }) => {
    const signer = new aws4.RequestSigner({ ...request, host: `${host}:${port}`, region: REGION }, keys);
    signer.prepareRequest();
    const canonicalRequest = signer.canonicalString();
    const { method, path = '/', headers, body } = signer.sign();
    await send(port, {
      method,
      path,
      headers: headers as Record<string, string>,
      body: body as string | undefined,
    });
    return canonicalRequest;
  };
}
