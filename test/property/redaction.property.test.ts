import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, redact } from '#core';
import { catalogue } from '#catalogue';
import { encodeBase64Text } from '../../src/core/auth/base64.ts';
import { findSecrets } from '../../src/core/auth/secrets.ts';
import { cases } from '../content/folders.ts';

const redacted = (text: string): string => redact(text, findSecrets(text));
const verdict = (text: string): readonly (string | undefined)[] => {
  const { errors, candidates } = check(text, catalogue);
  return [errors[0]?.code, candidates[0]?.cause];
};

describe.each(cases().map(({ slug, name, paste }) => ({ name: `${slug}/${name}`, paste })))(
  '$name without its secrets',
  ({ paste }) => {
    test('is diagnosed alike, and stays as it is when redacted again', () => {
      const once = redacted(paste);
      expect(verdict(once)).toEqual(verdict(paste));
      expect(redacted(once)).toBe(once);
    });
  },
);

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const from = (letters: string, length: number): fc.Arbitrary<string> =>
  // A row of one letter is a mask, not a secret.
  fc
    .string({ unit: fc.constantFrom(...letters), minLength: length, maxLength: length })
    .filter((value) => new Set(value).size > 6);
const part = (value: unknown): string =>
  encodeBase64Text(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** A secret as it is typed somewhere, and what of it must not be left. */
interface Planted {
  readonly text: string;
  readonly secret: string;
}

const keyId = fc
  .tuple(fc.constantFrom('AKIA', 'ASIA', 'ABIA', 'ACCA'), from('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16))
  .map((pieces) => pieces.join(''));
const secretKey = from(base64, 40);
const token = from(base64, 300).map((tail) => `IQoJb3JpZ2luX2Vj${tail}==`);
const put = (
  value: fc.Arbitrary<string>,
  ...forms: readonly ((value: string) => string)[]
): fc.Arbitrary<Planted> =>
  fc.tuple(value, fc.constantFrom(...forms)).map(([secret, form]) => ({ text: form(secret), secret }));

const planted: fc.Arbitrary<Planted> = fc.oneof(
  put(
    keyId,
    (value) => `aws_access_key_id = ${value}`,
    (value) => `"AccessKeyId": "${value}",`,
    (value) => `AWSAccessKeyId=${value}&Expires=1`,
  ),
  put(
    secretKey,
    (value) => `export AWS_SECRET_ACCESS_KEY=${value}`,
    (value) => `$Env:AWS_SECRET_ACCESS_KEY = "${value}"`,
    (value) => `set AWS_SECRET_ACCESS_KEY=${value}`,
    (value) => `  "secretAccessKey": "${value}",`,
    (value) => `  secret_key = "${value}"`,
    (value) => `  SecretKey: '${value}'`,
    (value) => `aws configure set aws_secret_access_key ${value}`,
    (value) => `mytool --secret-access-key ${value} --region us-east-1`,
    (value) => `New-Object -AccessKey AKIAIOSFODNN7EXAMPLE -SecretKey ${value}`,
    (value) => `{"message":"{\\"secretAccessKey\\":\\"${value}\\"}"}`,
    (value) => `<SecretAccessKey>${value}</SecretAccessKey>`,
    (value) => `AWS Secret Access Key [None]: ${value}`,
  ),
  put(
    token,
    (value) => `aws_session_token=${value}`,
    (value) => `x-amz-security-token: ${value}`,
    (value) => `"SessionToken": "${value}"`,
    (value) => `-SessionToken ${value}`,
    (value) => `token = "${value}"`,
  ),
  put(
    from('0123456789abcdef', 64),
    (value) => `X-Amz-Signature=${value}`,
    (value) => `<input name="X-Amz-Signature" value="${value}">`,
    (value) => `Signature=${value}`,
    (value) => `<SignatureProvided>${value}</SignatureProvided>`,
  ),
  put(
    from(`${base64.slice(0, 62)}-_~`, 120),
    (value) => `https://cdn.example.com/a.mp4?Expires=1&Signature=${value}&Key-Pair-Id=K2JCJMDEHXQW5F`,
    (value) => `Cookie: CloudFront-Signature=${value}`,
    (value) => `https://cdn.example.com/a.mp4?Policy=eyJTdGF0ZW1lbnQi${value}`,
  ),
  put(
    from('0123456789abcdefghij', 40),
    (value) => `x-api-key: ${value}9`,
    (value) => `https://api.example.com/v1?apiKey=${value}`,
    (value) => `Authorization: Bearer ${value}1`,
    (value) => `Set-Cookie: sid=${value}; Path=/; HttpOnly`,
    (value) => `"password": "${value}"`,
    (value) => `DB_PASSWORD=${value}`,
    (value) => `https://alice:${value}@git.example.com/x`,
    (value) => `x-amz-sso_bearer_token: ${value}`,
  ),
  put(
    from(base64, 120),
    (value) => `-----BEGIN RSA PRIVATE KEY-----\n${value}\n-----END RSA PRIVATE KEY-----`,
  ),
  put(from(base64.slice(0, 62), 120), (value) => `Encoded authorization failure message: ${value}`),
  put(
    from(base64.slice(0, 62), 60),
    (value) => `ABSK${value}`,
    (value) => `bedrock-api-key-${value}`,
  ),
  put(
    from(base64.slice(0, 62), 60),
    (value) => `Authorization: Bearer ${part({ alg: 'RS256' })}.${part({ sub: value, exp: 1 })}.${value}`,
    (value) => `"id_token":"${part({ alg: 'RS256' })}.${part({ email: value })}.${value}"`,
  ),
);

const pastes = fc.constantFrom(...cases().map(({ paste }) => paste));

describe('secrets put into a paste', () => {
  test('are gone once it is redacted, and it is diagnosed alike', () => {
    fc.assert(
      fc.property(pastes, fc.array(planted, { minLength: 1, maxLength: 4 }), (paste, all) => {
        const text = `${paste}\n${all.map((one) => one.text).join('\n')}\n`;
        const once = redacted(text);
        for (const { secret } of all) {
          expect(once).not.toContain(secret);
          expect(once).not.toContain(part(secret).slice(4, 40));
        }
        expect(verdict(once)).toEqual(verdict(text));
        expect(redacted(once)).toBe(once);
      }),
      { numRuns: 300 },
    );
  });

  test('get one stand-in each, wherever they stand', () => {
    fc.assert(
      fc.property(secretKey, (secret) => {
        const once = redacted(`AWS_SECRET_ACCESS_KEY=${secret}\n{"secretAccessKey":"${secret}"}`);
        const [first, second] = [...once.matchAll(/REDACTED\d+[^\s"]*/g)].map(([found]) => found);
        expect(first).toBeDefined();
        expect(second).toBe(first);
      }),
    );
  });
});
