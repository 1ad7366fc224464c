import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import type { SignatureJson } from '../../src/report/signature.ts';
import { botocoreLog, requestBy, s3Answer, SECRET } from '../browser/signed-pastes.ts';

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cli-verify-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ASYMMETRIC = 'c-auth/v4a/get-header-key-duplicate/header';
interface Vector {
  readonly id: string;
  readonly credentials: { readonly secretAccessKey: string };
  readonly expected: { readonly signedRequestText: string };
}

function run(parameters: readonly string[], input: string | Buffer, environment = {}) {
  return spawnSync(process.execPath, [MAIN, ...parameters], {
    input,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], LANG: 'C', ...environment },
  });
}

function signatureOf(
  input: string | Buffer,
  environment = {},
  parameters: readonly string[] = [],
): SignatureJson {
  const { stdout, stderr } = run(['--json', '--verify', ...parameters], input, environment);
  expect(stderr).toBe('');
  expect(stdout).not.toContain(SECRET);
  return JSON.parse(stdout).signature;
}

/** A search that finds nothing goes to its end. */
const LONG = { timeout: 240_000 };
const secret = { AWS_SECRET_ACCESS_KEY: SECRET };
const body = Buffer.from([0, 255, 13, 10, 192, 128, 10]);
const bodyFile = join(folder, 'body.bin');
writeFileSync(bodyFile, body);

describe('with the secret of the environment', () => {
  test('a right signature matches', () => {
    expect(signatureOf(requestBy(), secret)).toMatchObject({
      status: 'matches',
      conclusion: 'right',
      mistakes: [],
      firstDifference: null,
    });
  });

  test('a mistake is proved, and openssl repeats the proof', () => {
    const found = signatureOf(requestBy({ path: '/prod/a%20b' }), secret);
    expect(found).toMatchObject({
      status: 'differs',
      conclusion: 'proved',
      proof: 'signature',
      mistakes: [{ id: 'path-encoded-once', part: 'path' }],
      firstDifference: { part: 'path', service: '/prod/a%2520b', client: '/prod/a%20b' },
    });
    const { stdout } = spawnSync('bash', ['-c', found.steps ?? ''], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], ...secret },
    });
    expect(stdout).toContain(/Signature=([0-9a-f]{64})/.exec(requestBy({ path: '/prod/a%20b' }))?.[1]);
  });

  test('another secret than the one that signed explains nothing, and says what is ruled out', LONG, () => {
    const found = signatureOf(requestBy({ secret: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY' }), secret);
    expect(found).toMatchObject({ status: 'differs', conclusion: 'not-found', mistakes: [] });
    expect(found.ruledOut).toContain('region-other');
  });

  test('an empty secret is a secret like any other', () => {
    expect(signatureOf(requestBy({ secret: '' }), { AWS_SECRET_ACCESS_KEY: '' }).status).toBe('matches');
  });

  test('a binary body comes from a file of its own', () => {
    expect(signatureOf(requestBy({ body }), secret, ['--body-file', bodyFile]).status).toBe('matches');
  });

  test('a binary body in the request is read as bytes', () => {
    const head = requestBy({ body }).replace('Host:', `Content-Length: ${body.length}\nHost:`);
    expect(signatureOf(Buffer.concat([Buffer.from(`${head}\n`), body]), secret).status).toBe('matches');
  });
});

test('a request that is signed with a derived key pair is verified with its public half', () => {
  const file = new URL('../vectors/signing.json', import.meta.url);
  const vectors: readonly Vector[] = JSON.parse(readFileSync(file, 'utf8'));
  const { credentials, expected } = vectors.find(({ id }) => id === ASYMMETRIC) as Vector;
  const environment = { AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey };
  const { signedRequestText: sent } = expected;
  expect(signatureOf(sent, environment)).toMatchObject({ status: 'matches', conclusion: 'right' });
  expect(signatureOf(sent.replace('value1', 'value9'), environment).status).toBe('differs');
});

describe('without it', () => {
  test('nothing is checked in a request alone', () => {
    expect(signatureOf(requestBy())).toMatchObject({ status: 'not-checked', conclusion: 'secret-wanted' });
  });

  test('the first difference between an answer and a log is named', () => {
    expect(signatureOf(`${botocoreLog({ query: 'type=dog&page=1' })}\n${s3Answer()}`)).toMatchObject({
      status: 'differs',
      firstDifference: { part: 'query', service: 'page=1&type=dog', client: 'type=dog&page=1' },
      mistakes: [{ part: 'query' }],
    });
  });

  test('what is not signed says so', () => {
    expect(signatureOf('{"message":"Forbidden"}')).toMatchObject({
      status: 'not-checked',
      conclusion: 'no-signature',
    });
  });
});

describe('the command line', () => {
  test('takes no secret as an argument', () => {
    expect(run([`--secret=${SECRET}`], requestBy()).status).toBe(2);
  });

  test('names a body file that is not there', () => {
    const { status, stderr } = run(['--body-file', join(folder, 'none')], requestBy(), secret);
    expect(status).toBe(2);
    expect(stderr).toContain('none');
  });

  test.for([
    ['en', /proved|path/i],
    ['ja', /パス|経路/],
  ] as const)('says it as text (%s)', ([lang, words]) => {
    const { stdout } = run(['--verify', '--lang', lang], requestBy({ path: '/prod/a%20b' }), secret);
    expect(stdout).toMatch(words);
    expect(stdout).not.toContain(SECRET);
  });
});
