import { describe, expect, test } from 'vitest';
import { findSecrets } from '../../src/core/auth/secrets.ts';
import type { SecretKind } from '../../src/core/model.ts';

const KEY = 'AKIAIOSFODNN7EXAMPLE';
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const TOKEN = 'IQoJb3JpZ2luX2VjEXAMPLEtoken+/abcdefghijklmnopqrstuvwxyz==';
const WRAPPED = `IQoJb3JpZ2luX2Vj${'EXAMPLEtoken'.repeat(5)}\n${'EXAMPLEtoken'.repeat(6)}\nabc==`;
const SIGNATURE = '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31';
const V2 = 'frJIUN8DYpKDtOLCwo//yllqDzg=';
const HEADER = 'eyJhbGciOiJIUzI1NiJ9';
const REST = 'eyJzdWIiOiJ4In0.c2lnbmF0dXJl';
const escaped = SECRET.replaceAll('/', String.raw`\/`);

type Found = readonly [SecretKind, string];
const found = (text: string): Found[] =>
  findSecrets(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

const shapes: readonly (readonly [text: string, ...found: Found[]])[] = [
  [
    `aws_access_key_id = ${KEY}\naws_secret_access_key = ${SECRET}\n`,
    ['access-key-id', KEY],
    ['secret-access-key', SECRET],
  ],
  [`export AWS_SECRET_ACCESS_KEY="${SECRET}"`, ['secret-access-key', SECRET]],
  [`$Env:AWS_SECRET_ACCESS_KEY='${SECRET}'`, ['secret-access-key', SECRET]],
  [
    `{"SecretAccessKey": "${SECRET}", "SessionToken": "${TOKEN}"}`,
    ['secret-access-key', SECRET],
    ['session-token', TOKEN],
  ],
  [`{"SecretAccessKey":"${escaped}"}`, ['secret-access-key', escaped]],
  [String.raw`"{\"secretAccessKey\":\"${SECRET}\"}"`, ['secret-access-key', SECRET]],
  [`<SecretAccessKey>${SECRET}</SecretAccessKey>`, ['secret-access-key', SECRET]],
  [`AWS Secret Access Key [None]: ${SECRET}`, ['secret-access-key', SECRET]],
  [`  secretAccessKey: '${SECRET}',`, ['secret-access-key', SECRET]],
  [`secret_key: ${SECRET}`, ['secret-access-key', SECRET]],
  [`aws configure set aws_secret_access_key ${SECRET}`, ['secret-access-key', SECRET]],
  [
    `Access key ID,Secret access key\n${KEY},${SECRET}`,
    ['access-key-id', KEY],
    ['secret-access-key', SECRET],
  ],
  [`curl --user "${KEY}:${SECRET}" x`, ['access-key-id', KEY], ['secret-access-key', SECRET]],
  [`aws_session_token = ${TOKEN}`, ['session-token', TOKEN]],
  [`x-amz-security-token:${TOKEN}\nx-amz-date:20261101T120000Z`, ['session-token', TOKEN]],
  [
    'X-Amz-Security-Token=IQoJb3%2FabcEXAMPLE%3D%3D&X-Amz-Date=20261101T120000Z',
    ['session-token', 'IQoJb3%2FabcEXAMPLE%3D%3D'],
  ],
  [`X-Amz-Signature=${SIGNATURE}&x=1`, ['signature', SIGNATURE]],
  [
    `AWSAccessKeyId=${KEY}&Expires=1&Signature=frJIUN8DYpKDtOLCwo%2F%2FyllqDzg%3D`,
    ['access-key-id', KEY],
    ['signature', 'frJIUN8DYpKDtOLCwo%2F%2FyllqDzg%3D'],
  ],
  [
    `Credential=${KEY}/20261101/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-security-token, Signature=${SIGNATURE}`,
    ['access-key-id', KEY],
    ['signature', SIGNATURE],
  ],
  [
    `Encoded authorization failure message: ${'EXAMPLEblob'.repeat(6)}\naws_access_key_id = ${KEY}`,
    ['encoded-message', 'EXAMPLEblob'.repeat(6)],
    ['access-key-id', KEY],
  ],
  [`<SignatureProvided>${V2}</SignatureProvided>`, ['signature', V2]],
  [`Authorization: AWS ${KEY}:${V2}`, ['access-key-id', KEY], ['signature', V2]],
  [`* aws_sigv4: Signature - ${SIGNATURE}`, ['signature', SIGNATURE]],
  [`Authorization: Bearer ${HEADER}.${REST}`, ['token', REST]],
  [`"authorization": "${HEADER}.${REST}"`, ['token', REST]],
  [`Authorization header: 'Bearer abcdef123456'`, ['token', 'abcdef123456']],
  ['-H "Authorization: Bearer abcdef123456"', ['token', 'abcdef123456']],
  ['Authorization: Custom abc123def', ['token', 'abc123def']],
  ['{"name": "Authorization",\n  "value": "abcdef123456"}', ['token', 'abcdef123456']],
  ['access_token=ya29.abc-DEF&x=1', ['token', 'ya29.abc-DEF']],
  ["-H 'x-api-key: a1B2c3D4e5F6'", ['api-key', 'a1B2c3D4e5F6']],
  ['{"name": "x-api-key",\n "value": "a1B2c3D4e5F6"}', ['api-key', 'a1B2c3D4e5F6']],
  ['headers.set("x-api-key", "a1B2c3D4e5F6")', ['api-key', 'a1B2c3D4e5F6']],
  ['Authorization: Basic YWxpY2U6czNjcmV0', ['basic', 'YWxpY2U6czNjcmV0']],
  ['Cookie: session=abc; theme=dark', ['cookie', 'session=abc; theme=dark']],
  ["curl -b 'sid=abc; x=1' x", ['cookie', 'sid=abc; x=1']],
  ['curl -u alice:s3cret x', ['basic', 's3cret']],
  ["curl -u 'alice:s3 cret' x", ['basic', 's3 cret']],
  ['https://alice:s3cret@h.example/', ['basic', 's3cret']],
  [`  "AWSSecretKey": "${SECRET}"`, ['secret-access-key', SECRET]],
  [`  secret: '${SECRET}'`, ['secret-access-key', SECRET]],
  [`tool --secret-access-key ${SECRET} x`, ['secret-access-key', SECRET]],
  [`aws_secret_access_key%3D${SECRET}`, ['secret-access-key', SECRET]],
  [`Set-AWSCredential -SecretKey ${SECRET}`, ['secret-access-key', SECRET]],
  [`tool --session-token ${TOKEN} x`, ['session-token', TOKEN]],
  [`token = "${TOKEN}"`, ['session-token', TOKEN]],
  [`AWS_SESSION_TOKEN=${WRAPPED}\nAWS_REGION=us-east-1`, ['session-token', WRAPPED]],
  [`<input type="hidden" name="X-Amz-Signature" value="${SIGNATURE}">`, ['signature', SIGNATURE]],
  [
    'https://cdn.example.com/a?Policy=eyJTdGF0ZW1lbnQiEXAMPLE_&Signature=frJIUN8DYpKDtOLCwo~yllqDzg__&Key-Pair-Id=K2JCJMDEHXQW5F',
    ['signature', 'eyJTdGF0ZW1lbnQiEXAMPLE_'],
    ['signature', 'frJIUN8DYpKDtOLCwo~yllqDzg__'],
    ['access-key-id', 'K2JCJMDEHXQW5F'],
  ],
  ['Set-Cookie: sid=abc123; Path=/; HttpOnly', ['cookie', 'sid=abc123; Path=/; HttpOnly']],
  ['x-amz-sso_bearer_token: aoaEXAMPLE0123456789', ['token', 'aoaEXAMPLE0123456789']],
  ['{"clientId": "x", "accessToken": "aoaEXAMPLE0123456789"}', ['token', 'aoaEXAMPLE0123456789']],
  ['--client-secret abc123def456 x', ['token', 'abc123def456']],
  ['"password": "c0rrect-horse"', ['password', 'c0rrect-horse']],
  ['export DB_PASSWORD=c0rrect-horse', ['password', 'c0rrect-horse']],
  ['GET /v1?apiKey=a1B2c3D4e5F6', ['api-key', 'a1B2c3D4e5F6']],
  [
    '-----BEGIN RSA PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\n-----END RSA PRIVATE KEY-----',
    ['private-key', '\nMIIEpAIBAAKCAQEA\n'],
  ],
  [
    `Encoded authorization failure message: ${'aB3_-'.repeat(16)}\n${'cD4_-'.repeat(16)}`,
    ['encoded-message', `${'aB3_-'.repeat(16)}\n${'cD4_-'.repeat(16)}`],
  ],
  [
    `<StringToSignBytes>78 2d 61 6d 7a 2d 73 65 63 75 72 69 74 79 2d 74 6f 6b 65 6e 3a 49 51 6f 4a 62 0a 2f</StringToSignBytes>`,
    ['session-token', ' 49 51 6f 4a 62'],
  ],
];

describe('findSecrets finds the whole of', () => {
  test.each(shapes.map(([text, ...expected]) => ({ text, expected })))('$text', ({ text, expected }) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('findSecrets leaves alone', () => {
  test.each([
    'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.',
    '{"message":"Missing Authentication Token"}',
    'The security token included in the request is invalid.',
    "'x-amz-security-token' is named as a SignedHeader, but it does not exist in the HTTP request",
    "Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter.",
    'SignedHeaders=host;x-amz-date;x-amz-security-token',
    'Bearer token is missing',
    'Basic authentication is required',
    '-H "Authorization: Bearer $TOKEN"',
    'x-api-key: ${API_KEY}',
    'x-api-key: your-api-key',
    '--user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"',
    'docker run -u 1000:1000 image',
    'secretAccessKey: process.env.AWS_SECRET_ACCESS_KEY',
    'aws_secret_access_key=<your-secret>',
    'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com:443/prod/users',
    'Authorization: Bearer eyJraWQiOiJ...',
    'arn:aws:iam::111122223333:user/alice',
    'Signature expired: 20261101T120000Z is now earlier than 20261101T121000Z',
    'the x-api-key, because of its usage plan',
    'Password: must be at least 8 characters',
    'token: expired',
    '{"NextToken": "eyJleGFtcGxlIjp0cnVl"}',
    'policy: AWSLambdaBasicExecutionRole',
    'aws s3 ls --profile prod --region us-east-1',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('ranges are in order and never overlap', () => {
  const text = shapes.map(([shape]) => shape).join('\n');
  const spans = findSecrets(text);
  expect(spans.length).toBeGreaterThan(40);
  spans.forEach((span, index) => {
    expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
  });
});
