import { describe, expect, test } from 'vitest';
import { check, redact } from '#core';
import { catalogue } from '#catalogue';
import { loadCheckerMessages } from '#i18n/checker';
import { checkAndReport } from '../../src/report/index.ts';
import { toMarkdown } from '../../src/report/markdown.ts';

const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const PASTE = `AWS_SECRET_ACCESS_KEY=${SECRET}
curl https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/users

{"message":"Missing Authentication Token"}`;

async function markdownOf(paste: string, locale: 'ja' | 'en'): Promise<string> {
  const report = checkAndReport(paste, locale, Date.UTC(2026, 10, 23));
  return toMarkdown(
    report,
    redact(paste, check(paste, catalogue).secrets),
    await loadCheckerMessages(locale),
  );
}

describe.for(['ja', 'en'] as const)('a report in %s', (locale) => {
  test('names the error with a link that works elsewhere, its causes, and the text without its secrets', async () => {
    const markdown = await markdownOf(PASTE, locale);
    expect(markdown).toContain(
      `[\`MissingAuthenticationToken\`](https://docs.mewrite.jp/${locale}/errors/aws/missing-authentication-token/)`,
    );
    expect(markdown).toMatch(/^1\. \*\*/m);
    expect(markdown).toContain('https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/users');
    expect(markdown).not.toContain(SECRET);
    expect(/[\u3041-\u30ff]/.test(markdown)).toBe(locale === 'ja');
  });
});

test('nothing pasted gets out of its code', async () => {
  const paste =
    'HTTP/1.1 403 Forbidden\n\n````\n{"message":"User: `a` <img src=x> [b](c) is not authorized"}\n```';
  const markdown = await markdownOf(paste, 'en');
  const fence = /^(`{3,})text$/m.exec(markdown)?.[1] ?? '';
  expect(fence.length).toBeGreaterThan(4);
  expect(markdown.split(new RegExp(`^${fence}`, 'm'))).toHaveLength(3);
  expect(markdown.split(fence)[0]).not.toMatch(/(?<!`)<img/);
});

test('a report of nothing is short and whole', async () => {
  expect(await markdownOf('hello', 'en')).toMatch(/^## .+\n[\s\S]+\n$/);
});
