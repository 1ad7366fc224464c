import { captureEach, quietly, type Call, type Capture } from './capture.ts';
import { execute } from './execute.ts';
import { BUCKET, LONG_TERM_KEY_ID, REGION, SECRET_ACCESS_KEY } from './keys.ts';
import { tool } from './tools.ts';

const s3cmd = tool('s3cmd');

export const s3cmdCaptures = (): Promise<readonly Capture[]> =>
  captureEach({
    ls: call('ls', `s3://${BUCKET}/a b/+`),
    'put, unicode and blank key': call('put', import.meta.filename, `s3://${BUCKET}/写真/夏 +2024.txt`),
    'put with a header': call(
      'put',
      '--add-header=x-amz-meta-note: two words',
      import.meta.filename,
      `s3://${BUCKET}/a//b`,
    ),
    info: call('info', `s3://${BUCKET}/it's (a) *~.txt`),
  });

function call(...words: readonly string[]): Call {
  return quietly(({ host, port }) =>
    execute(s3cmd, [
      ...['--config=/dev/null', '--no-ssl', '--no-progress', `--region=${REGION}`],
      ...[`--host=${host}:${port}`, `--host-bucket=${host}:${port}`, '--disable-multipart', '--no-check-md5'],
      ...[`--access_key=${LONG_TERM_KEY_ID}`, `--secret_key=${SECRET_ACCESS_KEY}`],
      ...words,
    ]),
  );
}
