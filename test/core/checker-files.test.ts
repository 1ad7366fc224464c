import { describe, expect, test } from 'vitest';
import { decode } from '../../src/checker/files/decode.ts';
import { excerpt } from '../../src/checker/files/excerpt.ts';
import { openFile } from '../../src/checker/files/open-file.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(Buffer.concat(parts.map((part) => Buffer.from(part as string))));

describe('decode', () => {
  test.for([
    ['UTF-8', bytes('認証エラー'), '認証エラー'],
    ['UTF-8 with a mark', bytes([0xef, 0xbb, 0xbf], 'a'), 'a'],
    ['UTF-16 as PowerShell writes it', bytes([0xff, 0xfe], [...Buffer.from('認証', 'utf16le')]), '認証'],
    ['Shift_JIS', bytes([0x94, 0x46, 0x8f, 0xd8]), '認証'],
    ['nothing', bytes(''), ''],
  ] as const)('%s', ([, encoded, text]) => {
    expect(decode(encoded)).toBe(text);
  });

  test('gives text for bytes of no encoding', () => {
    expect(decode(bytes([0x80, 0xff, 0x00, 0xfd]))).toContain('\ufffd');
  });
});

describe('excerpt', () => {
  test('leaves a text that fits as it is', () => {
    expect(excerpt('a\nb', 10)).toEqual({ text: 'a\nb', left: 0 });
  });

  test('keeps the lines around errors of one that does not', () => {
    const quiet = Array.from({ length: 1000 }, (_, line) => `line ${line} went well`);
    const lines = quiet.with(500, 'An error occurred (AccessDenied) when calling the GetObject operation');
    const whole = lines.join('\n');
    const { text, left } = excerpt(whole, 5_000);
    expect(text).toContain('AccessDenied');
    expect(text).toContain('line 480 went well');
    expect(text).not.toContain('line 400 went well');
    expect(left).toBe(whole.length - text.length);
  });

  test('keeps the beginning where nothing went wrong', () => {
    expect(excerpt('x'.repeat(100), 10)).toEqual({ text: 'x'.repeat(10), left: 90 });
  });

  test('keeps no line twice and none out of order', () => {
    const whole = Array.from({ length: 400 }, (_, line) => `error ${line}`).join('\n');
    const kept = excerpt(whole, 2_000)
      .text.split('\n')
      .map((line) => Number(line.slice(6)));
    expect(kept).toEqual(kept.map((_, index) => index));
  });
});

describe('openFile', () => {
  const entry = (url: string, status: number) => ({
    startedDateTime: '2026-11-23T03:21:00.000Z',
    request: { method: 'GET', url, httpVersion: 'HTTP/2', headers: [], cookies: [], queryString: [] },
    response: {
      status,
      statusText: '',
      headers: [],
      content: { mimeType: 'application/json', text: '{"message":"Forbidden"}' },
    },
  });
  const har = (...entries: readonly unknown[]) => JSON.stringify({ log: { version: '1.2', entries } });
  const open = (content: BlobPart, name = 'file.har') => openFile(new File([content], name), () => undefined);

  test('lists the calls of a recording and gives each as a text', async () => {
    const { opened, entry: textOf } = await open(
      har(
        entry('https://example.com/', 200),
        entry('https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod', 403),
      ),
    );
    expect(opened).toMatchObject({
      kind: 'recording',
      list: { entries: [{ status: 200 }, { status: 403, isAws: true }] },
    });
    expect(textOf(1)).toContain('execute-api');
    expect(textOf(1)).not.toContain('example.com/"');
    expect(textOf(7)).toBe('');
  });

  test('gives any other file as its text', async () => {
    expect((await open('HTTP/1.1 403 Forbidden', 'log.txt')).opened).toEqual({
      kind: 'text',
      name: 'log.txt',
      text: 'HTTP/1.1 403 Forbidden',
      left: 0,
    });
  });

  test('refuses one that is too large without reading it', async () => {
    const large = { name: 'large.har', size: 60 * 1024 * 1024 } as File;
    expect((await openFile(large, () => undefined)).opened).toMatchObject({ why: 'too-large' });
  });

  test('refuses one that cannot be read', async () => {
    const gone = {
      name: 'gone.har',
      size: 10,
      stream: () =>
        new ReadableStream({
          start(controller) {
            controller.error(new Error('gone'));
          },
        }),
    } as unknown as File;
    expect((await openFile(gone, () => undefined)).opened).toMatchObject({ why: 'unreadable' });
  });

  test('tells how far it is', async () => {
    const told: number[] = [];
    await openFile(new File(['x'.repeat(1_000_000)], 'a.log'), (done) => told.push(done));
    expect(told.at(-1)).toBeGreaterThan(0.5);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });
});
