import { captureEach, quietly, type Call, type Capture } from './capture.ts';
import { execute } from './execute.ts';
import { LONG_TERM_KEY_ID, REGION, SECRET_ACCESS_KEY, SESSION_TOKEN, TEMPORARY_KEY_ID } from './keys.ts';
import { tool } from './tools.ts';

const curl = tool('curl');
const OBJECT = '/amzn-s3-demo-bucket';

/** curl takes the query and the path as they are typed, so these are typed in canonical order. */
export const curlCaptures = (): Promise<readonly Capture[]> =>
  captureEach({
    'GET with an odd query': call('execute-api', '/prod/pets?%E5%86%99=1&a=1&b=%20%2B~&b=2&empty='),
    'POST of JSON': call(
      'execute-api',
      '/prod/pets',
      '-H',
      'Content-Type: application/json',
      '-d',
      '{"id": 7}',
    ),
    'header with odd blanks': call('execute-api', '/prod/pets', '-H', 'X-Note:   two   blanks  '),
    'header in UTF-8': call('execute-api', '/prod/pets', '-H', 'X-Note: café 写真'),
    'session token': withToken('execute-api', '/prod/pets'),
    'S3 GET': call('s3', `${OBJECT}/report.txt`),
    'S3 GET, unicode and blank key': call('s3', `${OBJECT}/a%20b/%E5%86%99%E7%9C%9F.txt`),
    'S3 GET, plus key': call('s3', `${OBJECT}/a%2Bb.txt`),
    'S3 GET, slashes and dots': call('s3', `${OBJECT}/a//b/./../c`, '--path-as-is'),
    'S3 GET with a session token': withToken('s3', `${OBJECT}/report.txt`),
    'S3 HEAD': call('s3', `${OBJECT}/report.txt`, '-I'),
    'S3 list': call('s3', `${OBJECT}/?list-type=2&prefix=a%2Fb`),
    'S3 PUT': call('s3', `${OBJECT}/put.txt`, '-X', 'PUT', '--data-binary', 'line 1\r\nline 2\n'),
    'S3 PUT with an ACL': call('s3', `${OBJECT}/put.txt`, '-X', 'PUT', '-d', 'a', '-H', 'x-amz-acl: private'),
    'S3 PUT of a file, unsigned payload': call(
      's3',
      `${OBJECT}/put.txt`,
      '-T',
      import.meta.filename,
      '-H',
      'x-amz-content-sha256: UNSIGNED-PAYLOAD',
    ),
    DynamoDB: call(
      'dynamodb',
      '/',
      '-H',
      'Content-Type: application/x-amz-json-1.0',
      '-H',
      'X-Amz-Target: DynamoDB_20120810.ListTables',
      '-d',
      '{}',
    ),
    STS: call('sts', '/', '-d', 'Action=GetCallerIdentity&Version=2011-06-15'),
  });

const withToken = (service: string, target: string): Call =>
  run(TEMPORARY_KEY_ID, service, target, '-H', `X-Amz-Security-Token: ${SESSION_TOKEN}`);

function call(service: string, target: string, ...options: readonly string[]): Call {
  return run(LONG_TERM_KEY_ID, service, target, ...options);
}

function run(keyId: string, service: string, target: string, ...options: readonly string[]): Call {
  const signing = ['--aws-sigv4', `aws:amz:${REGION}:${service}`, '--user', `${keyId}:${SECRET_ACCESS_KEY}`];
  return quietly(({ origin }) =>
    execute(curl, ['-q', '-sS', '-o', '/dev/null', '-g', ...signing, ...options, origin + target]),
  );
}
