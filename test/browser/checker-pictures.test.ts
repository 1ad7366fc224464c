import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible, paste, Site, type Visit } from './site.ts';

const SKEWED = `POST / HTTP/1.1
Host: dynamodb.us-east-1.amazonaws.com
X-Amz-Date: 20261101T100000Z

HTTP/1.1 400 Bad Request
content-type: application/x-amz-json-1.0

{"__type":"com.amazon.coral.service#InvalidSignatureException","message":"Signature expired: 20261101T100000Z is now earlier than 20261101T115500Z (20261101T120000Z - 5 min.)"}`;
const EXPIRED = `curl 'https://amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com/dir/report.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=ASIAIOSFODNN7EXAMPLE%2F20261101%2Fap-northeast-1%2Fs3%2Faws4_request&X-Amz-Date=20261101T113000Z&X-Amz-Expires=300&X-Amz-SignedHeaders=host&X-Amz-Signature=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'

HTTP/1.1 403 Forbidden

<Error><Code>AccessDenied</Code><Message>Request has expired</Message><Expires>2026-11-01T11:35:00Z</Expires><ServerTime>2026-11-02T09:40:03Z</ServerTime></Error>`;

let site: Site;
beforeAll(async () => {
  site = await Site.open();
});
afterAll(() => site.close());

async function shown(path: string, text: string, width = 1280): Promise<Visit> {
  const visit = await site.visit(path, { viewport: { width, height: 900 } });
  await paste(visit.page, text);
  await visit.page.locator('.ck-times-list').waitFor();
  return visit;
}

describe('the pictures beside the causes', () => {
  test('say in words where the request ended and when, and axe finds nothing', async () => {
    const { page, context, complaints } = await shown('/en/check/', SKEWED);
    expect(await page.locator('.ck-way [aria-current="step"]').innerText()).toContain('ended here');
    const events = await page.locator('.ck-event').allInnerTexts();
    expect(events[0]).toContain('outside');
    expect(events[1]).toContain('2 hours later');
    expect(await page.locator('.ck-axis').getAttribute('aria-hidden')).toBe('true');
    await page.locator('.ck-sdk-names summary').click();
    await expectAccessible(page);
    expect(complaints).toEqual([]);
    await context.close();
  });

  test.for([SKEWED, EXPIRED])('lay no label over another and fit a phone', async (text) => {
    for (const path of ['/ja/check/', '/en/check/']) {
      const { page, context } = await shown(path, text, 360);
      const boxes = await page
        .locator('.ck-axis text')
        .evaluateAll((labels) => labels.map((label) => label.getBoundingClientRect().toJSON() as DOMRect));
      for (const [index, a] of boxes.entries())
        for (const b of boxes.slice(index + 1))
          expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await context.close();
    }
  });

  test('ask for a command in either shell', async () => {
    const { page, context } = await shown('/en/check/', SKEWED);
    const question = page.locator('.ck-question');
    const before = await question.locator('pre').innerText();
    await question.getByRole('button', { name: 'PowerShell' }).click();
    expect(await question.locator('pre').innerText()).not.toBe(before);
    await context.close();
  });
});
