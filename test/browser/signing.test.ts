import type { Locator, Page } from 'playwright-core';
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
    agree: '同じ署名を計算しました',
    showKeys: '途中のキーを表示',
  },
  en: {
    open: 'Sign a test request',
    keyId: 'Access key ID',
    secret: 'Secret access key',
    date: 'Signing date',
    region: 'Region',
    agree: 'came to the same signature',
    showKeys: 'Show the keys of each step',
  },
} as const;
const EN = WORDS.en;

// What botocore 1.43.11 makes of the same request, key and time.
const SIGNATURE = '6753131fa55d79e61531501bd795e797ee87f75e782972ac51f33627e6b0f411';
// AWS's own example of a presigned URL: https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
const PRESIGNED = 'aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404';

async function openForm(page: Page, locale: 'ja' | 'en' = 'en'): Promise<Locator> {
  await page.getByRole('button', { name: WORDS[locale].open }).click();
  const form = page.locator('[data-checker-result] form').first();
  await form.waitFor();
  return form;
}

/** The field that a label names, and what is said below it. */
const field = (form: Locator, name: string): Locator => form.locator(`[id$="-sign-${name}"]`);
const said = (form: Locator, name: string): Promise<string> =>
  form.locator(`[id$="-sign-${name}-said"]`).innerText();

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
    const form = await openForm(page, locale);
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
    expect(text).toContain(words.agree);
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

test('presigns a URL, and fits Region and service to what is typed', async () => {
  const { page, context } = await site.visit('/en/check/');
  const form = await openForm(page);
  await field(form, 'url').fill('https://sqs.eu-west-1.amazonaws.com/');
  expect([await field(form, 'region').inputValue(), await field(form, 'service').inputValue()]).toEqual([
    'eu-west-1',
    'sqs',
  ]);
  await field(form, 'region').fill('us-east-1');
  expect(await said(form, 'region')).toContain('eu-west-1');
  await field(form, 'url').fill('https://examplebucket.s3.amazonaws.com/test.txt');
  expect([await field(form, 'region').inputValue(), await field(form, 'service').inputValue()]).toEqual([
    'us-east-1',
    's3',
  ]);
  await field(form, 'accessKeyId').fill('AKIAIOSFODNN7EXAMPLE');
  await field(form, 'secretAccessKey').fill(SECRET);
  await field(form, 'date').fill('20130524T000000Z');
  await field(form, 'placement').selectOption('query');
  await field(form, 'expires').fill('86400');
  await field(form, 'expires').press('Enter');
  await expect.poll(() => form.innerText()).toContain(`&X-Amz-Signature=${PRESIGNED}`);
  const text = await form.innerText();
  expect(text).toContain(EN.agree);
  expect(text).toContain('\nhost\nUNSIGNED-PAYLOAD');
  await context.close();
});

test('keys between secret and signature are drawn only when asked for', async () => {
  const { page, context } = await site.visit('/en/check/');
  const form = await openForm(page);
  await field(form, 'url').fill('https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08');
  await field(form, 'accessKeyId').fill('AKIDEXAMPLE');
  await field(form, 'secretAccessKey').fill('wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY');
  await field(form, 'date').fill('20150830T123600Z');
  await form.locator('button[type=submit]').click();
  // The signing key of AWS's own example, day and Region and service as above.
  const kSigning = 'c4afb1cc5771d871763a393e44b703571b55cc28424d1a5e86da6ed3c154a4b9';
  await expect.poll(() => form.innerText()).toContain(EN.agree);
  expect(await page.content()).not.toContain(kSigning);
  await form.getByRole('button', { name: EN.showKeys }).click();
  expect(await form.innerText()).toContain(kSigning);
  await expectAccessible(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect.poll(() => page.content()).not.toContain(kSigning);
  await context.close();
});

test('wrong input is named at its field', async () => {
  const { page, context } = await site.visit('/en/check/');
  const form = await openForm(page);
  await form.getByLabel(EN.keyId).fill('not a key');
  await form.getByLabel(EN.secret).fill('AKIAIOSFODNN7EXAMPLE');
  await form.getByLabel(EN.date).fill('1762000000000');
  await field(form, 'headers').fill('X-Note: 1\n  2');
  await field(form, 'placement').selectOption('query');
  await field(form, 'expires').fill('604801');
  await form.locator('button[type=submit]').click();
  await expect.poll(() => form.locator('[aria-invalid=true]').count()).toBe(8);
  for (const [name, words] of [
    ['url', 'Enter the URL'],
    ['headers', 'Line 2'],
    ['region', 'Enter the Region'],
    ['service', 'Enter the signing name'],
    ['accessKeyId', 'holds a blank'],
    ['secretAccessKey', 'This is an access key ID'],
    ['expires', '604800'],
    ['date', 'since 1970'],
  ] as const) {
    expect(await said(form, name)).toContain(words);
  }
  expect(await field(form, 'url').evaluate((input) => input === document.activeElement)).toBe(true);
  expect(await form.innerText()).not.toContain('AWS4-HMAC-SHA256\n');
  await expectAccessible(page);
  await context.close();
});

test('what can be meant is warned of while it is typed', async () => {
  const { page, context } = await site.visit('/en/check/');
  const form = await openForm(page);
  await field(form, 'headers').fill('Date: x\nUser-Agent: y');
  await field(form, 'body').fill('{}');
  await field(form, 'region').fill('AP-NORTHEAST-1');
  await field(form, 'service').fill('cloudwatch');
  expect(await said(form, 'headers')).toMatch(/Date[^]*User-Agent/);
  expect(await said(form, 'body')).toContain('GET');
  expect(await said(form, 'region')).toContain('ap-northeast-1');
  expect(await said(form, 'service')).toContain('monitoring');
  expect(await form.locator('[aria-invalid=true]').count()).toBe(0);
  await context.close();
});

test('the tabs are walked with the keyboard, and keep what was typed', async () => {
  const { page, context } = await site.visit('/en/check/');
  const form = await openForm(page);
  await field(form, 'url').fill('https://example.com/');
  const tab = (name: string) => page.getByRole('tab', { name, exact: true });
  await tab('Sign').focus();
  await page.keyboard.press('ArrowRight');
  expect(await tab('Verify').evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await tab('Sign').getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Enter');
  expect(await tab('Verify').getAttribute('aria-selected')).toBe('true');
  expect(await form.isVisible()).toBe(false);
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  expect(await form.isVisible()).toBe(true);
  expect(await field(form, 'url').inputValue()).toBe('https://example.com/');
  await context.close();
});

test('keys are gone after the button, and after leaving', async () => {
  const { page, context } = await site.visit('/en/check/');
  const form = await openForm(page);
  const secret = form.getByLabel(EN.secret);
  await secret.fill(SECRET);
  await form.getByRole('button', { name: 'Forget the keys' }).click();
  expect(await secret.inputValue()).toBe('');
  await secret.fill(SECRET);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
  await expect.poll(() => secret.inputValue()).toBe('');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(page.url()).not.toContain('wJalr');
  await context.close();
});
