import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, paste, Site } from './site.ts';

const FOUNDING =
  'curl https://abc123.execute-api.ap-northeast-1.amazonaws.com/users\n\n{"message":"Missing Authentication Token"}';
const SIGNED = `GET https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/pets HTTP/1.1
Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261101/eu-west-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31
X-Amz-Date: 20261101T120000Z

HTTP/1.1 403 Forbidden
x-amzn-errortype: InvalidSignatureException

{"message":"Credential should be scoped to a valid region, not 'eu-west-1'."}`;

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

const answer = '[data-checker-result] section[aria-labelledby]';

describe.for(['ja', 'en'] as const)('the founding example in %s', (locale) => {
  test('by pasting: the error, the region, the API id, the segment in the stage’s place, causes, a corrected curl', async () => {
    const { page, context, complaints } = await site.visit(`/${locale}/check/`);
    await paste(page, FOUNDING);
    const result = page.locator(answer);
    await result.locator('.ck-cause').first().waitFor();
    const text = await result.innerText();
    for (const part of ['MissingAuthenticationToken', 'ap-northeast-1', 'abc123', 'users'])
      expect(text).toContain(part);
    expect(await result.locator('.ck-cause').count()).toBeGreaterThan(2);
    expect(text).toContain('abc123.execute-api.ap-northeast-1.amazonaws.com/{stage}/users');
    const link = result.locator(`.ck-cause a[href^="/${locale}/errors/aws/"]`).first();
    await link.click();
    await page.waitForURL(/#cause-/);
    await page.locator(':target').waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('by keyboard alone, from the home page', async () => {
    const { page, context, complaints } = await site.visit(`/${locale}/`);
    for (
      let i = 0;
      i < 30 && !(await page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'));
      i++
    )
      await page.keyboard.press('Tab');
    await page.keyboard.insertText(FOUNDING);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.ck-cause').first().waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toContain('MissingAuthenticationToken');
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.matches('.ck-cause a[href*="#cause-"]') ?? false))
        break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/#cause-/);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

test('nothing is asked for, stored or put into the address while a paste is checked', async () => {
  const { page, context, requests, complaints } = await site.visit('/en/check/');
  await page.locator('[data-checker-result] .ck').waitFor({ state: 'attached' });
  await page.mouse.move(300, 300);
  await expect.poll(() => requests.filter((url) => /\/readers-/.test(url)).length).toBe(1);
  await page.waitForLoadState('networkidle');
  const before = requests.length;
  await paste(page, FOUNDING);
  await page.locator('.ck-cause').first().waitFor();
  const address = page.url();
  await paste(page, SIGNED);
  await page.locator('[data-checker-result] h2', { hasText: 'InvalidSignatureException' }).waitFor();
  await page.waitForTimeout(300);
  expect(requests.slice(before)).toEqual([]);
  expect(requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'))).toEqual([]);
  expect(page.url()).toBe(address);
  const kept = await page.evaluate(
    () => JSON.stringify({ ...localStorage }) + JSON.stringify({ ...sessionStorage }) + document.cookie,
  );
  expect(kept).not.toMatch(/execute-api|AKIA|Authentication/);
  expect(complaints).toEqual([]);
  await context.close();
});

test('the engine and what it knows come with the first sign of a person, examples and sharing on demand', async () => {
  const { page, context, requests } = await site.visit('/ja/check/');
  await page.locator('[data-checker-result] .ck').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const asked = (name: RegExp) => requests.filter((url) => name.test(url)).length;
  expect(asked(/\/(?:worker\.|catalogue|complete|readers|report|engine)/)).toBe(0);
  await page.mouse.move(200, 200);
  await expect.poll(() => asked(/\/readers-/)).toBe(1);
  await page.waitForLoadState('networkidle');
  expect(asked(/\/(?:examples|SharePanel|SigningPanel|open-file)[.-]/)).toBe(0);
  await context.close();
});

test('the policy stops a planted request', async () => {
  const { page, context } = await site.visit('/en/check/');
  const outcome = await page.evaluate(() =>
    fetch('/ja/').then(
      () => 'went out',
      () => 'blocked',
    ),
  );
  expect(outcome).toBe('blocked');
  await context.close();
});

test('no secret is shown again in the answer', async () => {
  const { page, context } = await site.visit('/en/check/');
  await paste(page, SIGNED);
  await page.locator('.ck-cause').first().waitFor();
  const text = await page.locator('[data-checker-result]').innerText();
  expect(text).not.toContain('5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31');
  expect(text).not.toContain('AKIAIOSFODNN7EXAMPLE');
  await context.close();
});

const HOSTILE: readonly (readonly [string, string])[] = [
  [
    'markup',
    '<img src=x onerror="document.title=\'owned\'"><script>document.title="owned"</script>\n{"message":"<b onmouseover=alert(1)>Missing Authentication Token</b>"}',
  ],
  [
    'markup in a URL',
    `curl 'https://abc123.execute-api.us-east-1.amazonaws.com/"><svg onload=document.title="owned">'\n{"message":"Forbidden"}`,
  ],
  ['NULs and lone surrogates', `\u0000\ud800{"message":"Missing Authentication Token"}\udfff\u0000`],
  ['5 MB of braces', '{"a":'.repeat(1_000_000)],
  ['5 MB of one line', 'curl '.repeat(1_000_000)],
  [
    'bidi and invisible characters',
    'https://abc123.execute-api.us-east-1.amazonaws.com/\u202eusers\u200b\n{"message":"Forbidden"}',
  ],
];

describe('hostile pastes', () => {
  test.for(HOSTILE)('%s', async ([, text]) => {
    const { page, context, complaints } = await site.visit('/ja/check/');
    await paste(page, text);
    await page.locator('[data-checker-result] [role=status]:not(:empty)').waitFor({ state: 'attached' });
    await expect
      .poll(() => page.locator(`${answer}, .ck-failed`).count(), { timeout: 15_000 })
      .toBeGreaterThan(0);
    expect(await page.title()).not.toBe('owned');
    expect(await page.locator('[data-checker-result] :is(script, img, svg[onload], iframe)').count()).toBe(0);
    expect((await page.locator('[data-checker] textarea').inputValue()).length).toBeGreaterThan(20);
    // The page still answers.
    await paste(page, FOUNDING);
    await page.locator('.ck-cause').first().waitFor();
    expect(complaints).toEqual([]);
    await context.close();
  });
});

test('text that holds nothing known gets told so, and stays', async () => {
  const { page, context } = await site.visit('/ja/check/');
  await paste(page, 'こんにちは、世界。');
  await page.locator(answer).waitFor();
  const told = await page.locator('.ck-unrecognised').innerText();
  expect(told).toContain('curl -i');
  expect(told).toMatch(/9文字/);
  expect(await page.locator('.ck-unrecognised dt').count()).toBe(3);
  expect(await page.locator('[data-checker] textarea').inputValue()).toBe('こんにちは、世界。');
  await page.getByRole('button', { name: '例で試す' }).click();
  await page.locator('.ck-cause').first().waitFor();
  await page.getByRole('button', { name: '元に戻す' }).click();
  expect(await page.locator('[data-checker] textarea').inputValue()).toBe('こんにちは、世界。');
  await context.close();
});

test('the checker beside an article answers there', async () => {
  const { page, context, complaints } = await site.visit('/ja/errors/aws/missing-authentication-token/');
  await page.locator('[data-checker] textarea').click();
  await paste(page, FOUNDING);
  await page.locator('.ck-cause').first().waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

describe('accessibility of the checker with a result', () => {
  test.for([
    ['ja', 'light', 360],
    ['en', 'dark', 1280],
    ['en', 'light', 768],
  ] as const)('%s, %s, %i pixels', async ([locale, colorScheme, width]) => {
    const { page, context } = await site.visit(`/${locale}/check/`, {
      colorScheme,
      viewport: { width, height: 800 },
    });
    await paste(page, SIGNED);
    await page.locator('.ck-cause').first().waitFor();
    await page.locator('.ck-chip').first().click();
    await page.getByRole('button', { name: /^(?:コピー・共有|Copy or share)$/ }).click();
    await page.locator('.ck-share').waitFor();
    await expectAccessible(page);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBeLessThanOrEqual(0);
    await context.close();
  });
});
