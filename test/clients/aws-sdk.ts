import { Readable } from 'node:stream';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { captureEach, quietly, type Call, type Capture } from './capture.ts';
import { BUCKET, REGION, SECRET_ACCESS_KEY, SESSION_TOKEN, TEMPORARY_KEY_ID } from './keys.ts';
import type { Loopback } from './loopback.ts';
import { send } from './send.ts';

const BODY = 'line 1\r\nline 2\n';
const KEYS = {
  plain: 'folder/report.txt',
  'unicode and blank': '写真/夏 +2024.jpg',
  'double slash': 'a//b///c',
  marks: "it's (a) *~!@$&,;:=?#[]%41.txt",
};

/** The clients of JavaScript, version 3; S3 puts a checksum of its own into each upload. */
export const awsSdkCaptures = (): Promise<readonly Capture[]> =>
  captureEach({
    ...Object.fromEntries(Object.entries(KEYS).flatMap(([what, key]) => objectCalls(what, key))),
    'S3 PUT of a stream, checksum in the trailer': s3((client) => {
      // Each piece becomes a chunk, and S3 takes a small one at the end alone.
      const pieces = [BODY.repeat(600), BODY];
      const ContentLength = pieces.join('').length;
      const Body = Readable.from(pieces);
      return client.send(new PutObjectCommand({ Bucket: BUCKET, Key: 'stream.txt', Body, ContentLength }));
    }),
    'S3 HEAD': s3((client) => client.send(new HeadObjectCommand({ Bucket: BUCKET, Key: 'report.txt' }))),
    'S3 list': s3((client) =>
      client.send(new ListObjectsV2Command({ Bucket: BUCKET, Prefix: '写真/ +&=', Delimiter: '/' })),
    ),
    DynamoDB: quietly((server) =>
      new DynamoDBClient(settings(server)).send(
        new GetItemCommand({ TableName: 'Orders', Key: { id: { S: '写真 +/=' } } }),
      ),
    ),
    STS: quietly((server) => new STSClient(settings(server)).send(new GetCallerIdentityCommand({}))),
    Lambda: quietly((server) =>
      new LambdaClient(settings(server)).send(
        new InvokeCommand({
          FunctionName: 'arn:aws:lambda:us-east-1:111122223333:function:resize-image',
          Qualifier: '$LATEST',
          Payload: Buffer.from('{"a": 1}'),
        }),
      ),
    ),
  });

function objectCalls(what: string, Key: string): readonly (readonly [string, Call])[] {
  const object = { Bucket: BUCKET, Key };
  // In UTF-8, because Node sends the headers together with a body that is a string.
  const Metadata = { note: 'two   blanks', owner: 'Zoë' };
  return [
    [`S3 GET, ${what} key`, s3((client) => client.send(new GetObjectCommand(object)))],
    [
      `S3 PUT, ${what} key`,
      s3((client) => client.send(new PutObjectCommand({ ...object, Body: BODY, Metadata }))),
    ],
    [
      `S3 presigned GET, ${what} key`,
      s3(async (client, { port }) => {
        const url = await getSignedUrl(client, new GetObjectCommand(object), { expiresIn: 600 });
        await send(port, { path: url });
      }),
    ],
    [
      `S3 presigned PUT, ${what} key`,
      s3(async (client, { port }) => {
        const put = new PutObjectCommand({ ...object, ContentType: 'image/jpeg' });
        const url = await getSignedUrl(client, put, { signableHeaders: new Set(['content-type']) });
        await send(port, { method: 'PUT', path: url, headers: { 'Content-Type': 'image/jpeg' }, body: BODY });
      }),
    ],
  ];
}

const s3 = (call: (client: S3Client, server: Loopback) => Promise<unknown>): Call =>
  quietly((server) => call(new S3Client({ ...settings(server), forcePathStyle: true }), server));

const settings = ({ origin }: Loopback) => ({
  endpoint: origin,
  region: REGION,
  maxAttempts: 1,
  credentials: {
    accessKeyId: TEMPORARY_KEY_ID,
    secretAccessKey: SECRET_ACCESS_KEY,
    sessionToken: SESSION_TOKEN,
  },
});
