import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadMistakeMessages } from '../../src/i18n/mistakes.ts';
import { loadVerifyMessages } from '../../src/i18n/verify.ts';
import { loadWorkbenchMessages } from '../../src/i18n/workbench.ts';
import { loadCheckerMessages } from '../../src/i18n/checker.ts';
import { requestBy, s3Answer, botocoreLog, SECRET } from './signed-pastes.ts';
import { expectAccessible, paste, Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

type Locale = 'ja' | 'en';

async function wordsOf(locale: Locale) {
  const [checker, bench, verify, mistakes] = await Promise.all([
    loadCheckerMessages(locale),
    loadWorkbenchMessages(locale),
    loadVerifyMessages(locale),
    loadMistakeMessages(locale),
  ]);
  return { checker, bench, verify, mistakes: mistakes.mistakes };
}

/** Opens the tab that verifies, with a paste in the box. */
async function openVerify(page: Page, locale: Locale, text: string): Promise<void> {
  const { checker, bench } = await wordsOf(locale);
  await paste(page, text);
  await page.locator('.ck-result').waitFor();
  await page.getByRole('button', { name: checker.sign.open }).click();
  await page.getByRole('tab', { name: bench.tabs.verify }).click();
  await page.locator('.ck-secret').waitFor();
}

async function verifyWith(page: Page, locale: Locale, secret: string): Promise<void> {
  const { verify } = await wordsOf(locale);
  await page.getByLabel(verify.secret, { exact: true }).last().fill(secret);
  await page.getByRole('button', { name: verify.submit, exact: true }).click();
}

const MISTAKES = [
  ['secret-percent-encoded', 'a secret that was percent-encoded', { secret: encodeURIComponent(SECRET) }],
  ['query-not-sorted', 'a query that was not sorted', { query: 'type=dog&page=1' }],
  ['region-other', 'another region in the scope', { region: 'us-east-1' }],
  ['path-encoded-once', 'a path that was encoded once', { path: '/prod/a%20b' }],
] as const;

describe.for(['ja', 'en'] as const)('a signature verified in %s', (locale) => {
  test.for(MISTAKES)('%s: %s', async ([id, , mistake]) => {
    const words = await wordsOf(locale);
    const { page, context, requests, complaints } = await site.visit(`/${locale}/check/`);
    await openVerify(page, locale, requestBy(mistake));
    const before = requests.length;
    await verifyWith(page, locale, SECRET);
    const verdict = page.locator('.ck-verdict');
    await expect.poll(() => verdict.innerText()).toContain(words.verify.conclusions.proved.title);
    const card = page.locator('.ck-mistake').first();
    expect(await card.innerText()).toContain(words.verify.proved);
    // Where two mistakes make the same bytes, both are named.
    expect(await card.textContent()).toContain(words.mistakes[id].title.replaceAll('`', ''));
    await page.getByText(words.verify.steps).click();
    expect(await page.locator('.ck-answer pre').last().innerText()).toMatch(
      /openssl[^]*AWS_SECRET_ACCESS_KEY/,
    );
    expect(await page.content()).not.toContain(SECRET);
    expect(requests.slice(before)).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a right signature', async () => {
    const { verify } = await wordsOf(locale);
    const { page, context } = await site.visit(`/${locale}/check/`);
    await openVerify(page, locale, requestBy());
    await verifyWith(page, locale, SECRET);
    await expect
      .poll(() => page.locator('.ck-verdict').innerText())
      .toContain(verify.conclusions.right.title);
    await expectAccessible(page);
    await context.close();
  });

  test('an answer of S3 against a log: the first difference, its characters, its reason', async () => {
    const { verify, mistakes } = await wordsOf(locale);
    const { page, context } = await site.visit(`/${locale}/check/`);
    const text = `${s3Answer()}\n\n${botocoreLog({ query: 'type=dog&page=1' })}`;
    await openVerify(page, locale, text);
    const compared = page.locator('.ck-compared');
    await expect.poll(() => compared.innerText()).toContain(verify.firstDifference(verify.parts.query));
    const row = compared.locator('.ck-first');
    expect(await row.locator('mark').allInnerTexts()).toEqual(['page=1&type=dog', 'type=dog&page=1']);
    expect(await page.locator('.ck-mistake').first().textContent()).toContain(
      mistakes['query-not-sorted'].title.replaceAll('`', ''),
    );
    expect(await compared.locator('.ck-is-same').count()).toBeGreaterThan(5);
    await expectAccessible(page);
    await context.close();
  });
});

test('what is odd about a secret stands next to its field, and it is tried all the same', async () => {
  const { verify } = await wordsOf('en');
  const { page, context } = await site.visit('/en/check/');
  await openVerify(page, 'en', requestBy());
  const form = page.locator('.ck-secret');
  await verifyWith(page, 'en', '');
  await expect.poll(() => form.innerText()).toContain(verify.secretProblems.missing);
  expect(await form.locator('[aria-invalid=true]').count()).toBe(1);
  await verifyWith(page, 'en', `${SECRET}\u00a0`);
  expect(await form.innerText()).toContain(verify.secretProblems.blank);
  await expect.poll(() => page.locator('.ck-verdict').innerText()).toContain(verify.conclusions.proved.title);
  await verifyWith(page, 'en', 'AKIAIOSFODNN7EXAMPLE');
  expect(await form.innerText()).toContain(verify.secretProblems['key-id']);
  await context.close();
});

test('a search that takes long says how far it is, leaves the page alone and can be stopped', async () => {
  const { verify, checker } = await wordsOf('en');
  const { page, context } = await site.visit('/en/check/');
  await openVerify(page, 'en', requestBy({ secret: 'a'.repeat(20) + 'z'.repeat(20) }));
  await verifyWith(page, 'en', 'b'.repeat(40));
  const panel = page.locator('.ck-secret');
  await expect.poll(() => panel.innerText()).toMatch(/[1-9]\d{0,2}(?:,\d{3})+ variants tried/);
  await page.getByRole('tab').first().click();
  await page.getByRole('tab').nth(1).click();
  await page.getByRole('button', { name: checker.stop }).click();
  await expect.poll(() => panel.innerText()).toMatch(new RegExp(`${verify.stopped} [\\d,]+ variants`));
  expect(await page.locator('.ck-answer').count()).toBe(0);
  await context.close();
});

test('the body from a file, where the text does not hold it', async () => {
  const { verify } = await wordsOf('en');
  const body = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10]);
  const { page, context } = await site.visit('/en/check/');
  await openVerify(page, 'en', requestBy({ body }));
  await page.locator('.ck-secret input[type=file]').setInputFiles({
    name: 'picture.jpg',
    mimeType: 'image/jpeg',
    buffer: body,
  });
  await expect
    .poll(() => page.locator('.ck-secret').innerText())
    .toContain(verify.bodyChosen('picture.jpg', 6));
  await verifyWith(page, 'en', SECRET);
  await expect.poll(() => page.locator('.ck-verdict').innerText()).toContain(verify.conclusions.right.title);
  await context.close();
});

test('another paste is looked at while the tab is open', async () => {
  const { verify } = await wordsOf('en');
  const { page, context } = await site.visit('/en/check/');
  await openVerify(page, 'en', requestBy());
  await paste(page, `${s3Answer()}\n\n${botocoreLog({ path: '/prod/a%20b' })}`);
  await expect
    .poll(() => page.locator('.ck-compared').innerText())
    .toContain(verify.firstDifference(verify.parts.path));
  await paste(page, 'nothing of the kind');
  await expect.poll(() => page.locator('.ck-verify').innerText()).toContain(verify.nothing);
  await context.close();
});

test('by keyboard alone', async () => {
  const { checker, verify } = await wordsOf('en');
  const { page, context } = await site.visit('/en/check/');
  await paste(page, requestBy({ region: 'us-east-1' }));
  await page.locator('.ck-result').waitFor();
  await page.getByRole('button', { name: checker.sign.open }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('tab').first().waitFor();
  await page.getByRole('tab').first().focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const secret = page.locator('.ck-secret input[type=password]');
  await secret.waitFor();
  for (let presses = 0; presses < 10; presses++) {
    await page.keyboard.press('Tab');
    if (await secret.evaluate((field) => field === document.activeElement)) break;
  }
  await page.keyboard.type(SECRET);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.ck-verdict').innerText()).toContain(verify.conclusions.proved.title);
  await context.close();
});

test('without workers the page does it itself', async () => {
  const { verify } = await wordsOf('en');
  const { page, context } = await site.visit('/en/');
  await context.addInitScript('delete globalThis.Worker');
  await page.goto(new URL('/en/check/', page.url()).href);
  await openVerify(page, 'en', requestBy());
  await verifyWith(page, 'en', SECRET);
  await expect.poll(() => page.locator('.ck-verdict').innerText()).toContain(verify.conclusions.right.title);
  await context.close();
});
