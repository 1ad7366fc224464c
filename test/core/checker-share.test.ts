import { describe, expect, test } from 'vitest';
import { fromFragment, isShared, LONGEST_LINK, toFragment } from '../../src/checker/share/link.ts';

const TEXT =
  'curl https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod\n\n認証エラー 🙂 {"message":"Forbidden"}';

/** As a hand would make one: a version, and what is packed behind it. */
async function fragmentOf(version: number, text: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const packed = Buffer.from(await new Response(stream).arrayBuffer());
  return `#paste=${Buffer.concat([Buffer.of(version), packed]).toString('base64url')}`;
}

describe('a link', () => {
  test('carries a text there and back', async () => {
    const fragment = (await toFragment(TEXT)) ?? '';
    expect(fragment).toMatch(/^#paste=[\w-]+$/);
    expect(isShared(fragment)).toBe(true);
    expect(await fromFragment(fragment)).toBe(TEXT);
  });

  test('is not made of a text that would not fit', async () => {
    const noise = Array.from({ length: 40_000 }, (_, index) =>
      ((index * 2_654_435_761) >>> 7).toString(36),
    ).join('');
    expect(await toFragment(noise)).toBeUndefined();
    expect(await toFragment('x'.repeat(1_000_000))).toBeUndefined();
  });

  test('that holds a long dull text is short', async () => {
    expect((await toFragment('log line\n'.repeat(10_000)))?.length).toBeLessThan(1_000);
  });
});

describe('a link from elsewhere gives no text when', () => {
  test.for([
    ['it is another fragment', '#causes'],
    ['it is empty', '#paste='],
    ['it is no base64url', '#paste=AX%20..'],
    ['it was cut', '#paste=AXi'],
    ['it is too long', `#paste=${'A'.repeat(LONGEST_LINK)}`],
  ])('%s', async ([, fragment = '']) => {
    expect(await fromFragment(fragment)).toBeUndefined();
  });

  test('it is of another version', async () => {
    expect(await fromFragment(await fragmentOf(1, TEXT))).toBe(TEXT);
    expect(await fromFragment(await fragmentOf(2, TEXT))).toBeUndefined();
  });

  test('it would unpack to more than a link is made of', async () => {
    const bomb = await fragmentOf(1, 'x'.repeat(5_000_000));
    expect(bomb.length).toBeLessThan(LONGEST_LINK);
    expect(await fromFragment(bomb)).toBeUndefined();
  });

  test('it holds bytes that are no UTF-8', async () => {
    expect(await fromFragment(await fragmentOf(1, Uint8Array.of(0xff, 0xfe, 0x80)))).toBeUndefined();
  });
});
