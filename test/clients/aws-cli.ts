import { captureEach, quietly, type Call, type Capture } from './capture.ts';
import { execute } from './execute.ts';
import { BUCKET, SESSION_TOKEN, TEMPORARY_KEY_ID } from './keys.ts';
import { send } from './send.ts';
import { tool } from './tools.ts';

const aws = tool('aws');
const FILE = import.meta.filename;
const KEY = '写真/夏 +2024.jpg';
const object = ['--bucket', BUCKET, '--key', KEY];

/** A process of a second each, so two run at a time. */
export async function awsCliCaptures(): Promise<readonly Capture[]> {
  const [s3, secure, others] = await Promise.all([
    captureEach({
      's3api get-object': call('s3api', 'get-object', ...object, '/dev/null'),
      's3api put-object': call(
        's3api',
        'put-object',
        ...object,
        '--body',
        FILE,
        '--metadata',
        'note=two  blanks',
      ),
      's3api list-objects-v2': call('s3api', 'list-objects-v2', '--bucket', BUCKET, '--prefix', 'a b/+&='),
      's3 presign': quietly(presigned),
    }),
    captureEach(
      {
        's3api put-object, checksum in the trailer': call(
          ...(['s3api', 'put-object', ...object, '--body', FILE, '--checksum-algorithm', 'CRC32'] as const),
        ),
        's3 cp': call('s3', 'cp', FILE, `s3://${BUCKET}/folder/`),
      },
      'https',
    ),
    captureEach({
      'sts get-caller-identity with a session token': withToken('sts', 'get-caller-identity'),
      'dynamodb get-item': call(
        'dynamodb',
        'get-item',
        '--table-name',
        'Orders',
        '--key',
        '{"id":{"S":"写真"}}',
      ),
      'lambda get-function': call(
        'lambda',
        'get-function',
        '--function-name',
        'resize-image',
        '--qualifier',
        '$LATEST',
      ),
    }),
  ]);
  return [...s3, ...secure, ...others];
}

async function presigned({
  origin,
  port,
}: {
  readonly origin: string;
  readonly port: number;
}): Promise<void> {
  const url = await execute(aws, ['s3', 'presign', `s3://${BUCKET}/${KEY}`, '--endpoint-url', origin]);
  await send(port, { path: url.trim() });
}

const call = (...words: readonly string[]): Call => run({}, words);
const withToken = (...words: readonly string[]): Call =>
  run({ AWS_ACCESS_KEY_ID: TEMPORARY_KEY_ID, AWS_SESSION_TOKEN: SESSION_TOKEN }, words);

function run(env: Readonly<Record<string, string>>, words: readonly string[]): Call {
  return quietly(({ origin }) =>
    execute(aws, [...words, '--endpoint-url', origin, '--no-verify-ssl', '--output', 'json'], { env }),
  );
}
