import { describe, expect, test } from 'vitest';
import { encodeBase64Text } from '../../src/core/auth/base64.ts';
import { decodeJwt } from '../../src/core/auth/jwt.ts';
import { redact } from '../../src/core/auth/redact.ts';
import { findSecrets } from '../../src/core/auth/secrets.ts';

const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const redacted = (text: string): string => redact(text, findSecrets(text));
const bytes = (text: string): string =>
  Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join(' ');
const part = (value: unknown): string =>
  encodeBase64Text(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

describe('redact keeps what a diagnosis looks at', () => {
  test.each([
    ['AKIAIOSFODNN7EXAMPLE and ASIAIOSFODNN7EXAMPLE', 'AKIAREDACTED00000001 and ASIAREDACTED00000002'],
    [`AWS_SECRET_ACCESS_KEY=${SECRET}`, 'AWS_SECRET_ACCESS_KEY=REDACTED1/'],
    [
      'x-amz-security-token: IQoJb3JpZ2luX2VjEXAMPLE%2FtokenEXAMPLE%3D%3D',
      'x-amz-security-token: IQoJb3JpZ2luREDACTED1%2F%3D',
    ],
    [`X-Amz-Signature=${'5fa00fa3'.repeat(8)}&x=1`, `X-Amz-Signature=${'1'.padStart(64, '0')}&x=1`],
    ['Cookie: session=abc; theme=dark', 'Cookie: session=REDACTED1; theme=REDACTED1'],
    ['curl -u alice:s3cret x', 'curl -u alice:REDACTED1 x'],
    [
      `Authorization: Basic ${encodeBase64Text('alice:s3cret')}`,
      `Authorization: Basic ${encodeBase64Text('user:REDACTED1')}`,
    ],
    [
      `<CanonicalRequestBytes>${bytes('x-amz-security-token:IQoJEXAMPLE')} 0a 68</CanonicalRequestBytes>`,
      `<CanonicalRequestBytes>${bytes('x-amz-security-token:REDACTED1')} 0a 68</CanonicalRequestBytes>`,
    ],
  ])('%s', (text, expected) => {
    expect(redacted(text)).toBe(expected);
    expect(redacted(expected)).toBe(expected);
  });

  test('the claims of a token that are checked, and nobody’s name', () => {
    const claims = {
      iss: 'https://issuer.example',
      aud: 'app',
      exp: 10,
      token_use: 'id',
      email: 'a@example.com',
    };
    const header = part({ alg: 'RS256', kid: 'k' });
    const [, token = ''] = redacted(`Authorization: Bearer ${header}.${part(claims)}.c2lnbmF0dXJl`).split(
      'Bearer ',
    );
    expect(token.startsWith(`${header}.`)).toBe(true);
    expect(token.endsWith('.REDACTED1')).toBe(true);
    expect(decodeJwt(token)?.claims).toEqual({
      iss: 'https://issuer.example',
      aud: 'app',
      exp: 10,
      token_use: 'id',
    });
  });

  test('the hash of an empty body', () => {
    const text = `x-amz-content-sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855`;
    expect(redacted(text)).toBe(text);
  });

  test('one stand-in for one secret', () => {
    const text = `aws_secret_access_key=${SECRET}\n"secretAccessKey":"${SECRET}"\nx-api-key: a1B2c3D4e5F6`;
    expect(redacted(text)).toBe(
      'aws_secret_access_key=REDACTED1/\n"secretAccessKey":"REDACTED1/"\nx-api-key: REDACTED1',
    );
  });
});
