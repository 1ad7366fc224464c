import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, paste, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const WORDS = {
  ja: {
    open: 'テスト用に署名する',
    keyId: 'アクセスキーID',
    secret: 'シークレットアクセスキー',
    date: '署名日時',
    region: 'リージョン',
  },
  en: {
    open: 'Sign a test request',
    keyId: 'Access key ID',
    secret: 'Secret access key',
    date: 'Signing date',
    region: 'Region',
  },
} as const;

// What botocore 1.43.11 makes of the same request, key and time.
const SIGNATURE = '6753131fa55d79e61531501bd795e797ee87f75e782972ac51f33627e6b0f411';

describe.for(['ja', 'en'] as const)('signing in the browser in %s', (locale) => {
  test.for([
    ['http://localhost', true],
    ['http://plain.test', false],
  ] as const)('on %s, secure context: %s', async ([origin, secure]) => {
    const { page, context, requests, complaints } = await site.visit(`/${locale}/check/`, {}, origin);
    expect(await page.evaluate(() => isSecureContext)).toBe(secure);
    await paste(
      page,
      'curl https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/users\n{"message":"Missing Authentication Token"}',
    );
    await page.locator('.ck-cause').first().waitFor();
    const words = WORDS[locale];
    await page.getByRole('button', { name: words.open }).click();
    const form = page.locator('[data-checker-result] form');
    await form.waitFor();
    expect(await form.getByLabel(words.region, { exact: true }).inputValue()).toBe('ap-northeast-1');
    const before = requests.length;
    await form.getByLabel(words.keyId).fill('AKIAIOSFODNN7EXAMPLE');
    await form.getByLabel(words.secret).fill(SECRET);
    await form.getByLabel(words.date).fill('20261101T120000Z');
    await form.locator('button[type=submit]').click();
    await expect
      .poll(() => form.innerText())
      .toContain('AWS4-HMAC-SHA256\n20261101T120000Z\n20261101/ap-northeast-1/execute-api/aws4_request');
    const text = await form.innerText();
    expect(text).toContain(
      'GET\n/prod/users\n\nhost:a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com\nx-amz-date:20261101T120000Z',
    );
    expect(text).toContain(`Signature=${SIGNATURE}`);
    await expectAccessible(page);
    expect(await page.content()).not.toContain(SECRET);
    expect(requests.slice(before)).toEqual([]);
    // Over plain HTTP the browser says that it leaves out a header it keeps for secure origins.
    expect(
      complaints.filter((text) => !/^The Cross-Origin-Opener-Policy header has been ignored/.test(text)),
    ).toEqual([]);
    await context.close();
  });
});

test('wrong input is named at its field', async () => {
  const { page, context } = await site.visit('/en/check/');
  await page.getByRole('button', { name: WORDS.en.open }).click();
  const form = page.locator('[data-checker-result] form');
  await form.getByLabel(WORDS.en.keyId).fill('not a key');
  await form.getByLabel(WORDS.en.date).fill('1762000000000');
  await form.locator('button[type=submit]').click();
  await expect.poll(() => form.locator('[aria-invalid=true]').count()).toBeGreaterThanOrEqual(3);
  expect(await form.innerText()).not.toContain('AWS4-HMAC-SHA256\n');
  await context.close();
});

test('keys are gone after the button, and after leaving', async () => {
  const { page, context } = await site.visit('/en/check/');
  await page.getByRole('button', { name: WORDS.en.open }).click();
  const form = page.locator('[data-checker-result] form');
  const secret = form.getByLabel(WORDS.en.secret);
  await secret.fill(SECRET);
  await form.getByRole('button', { name: 'Forget the keys' }).click();
  expect(await secret.inputValue()).toBe('');
  await secret.fill(SECRET);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect.poll(() => secret.inputValue()).toBe('');
  await context.close();
});
