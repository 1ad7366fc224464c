import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Server } from 'node:https';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { SendAnswer, SendRequest } from '../../src/checker/sender/protocol.ts';
import { expectAccessible, Site, type Visit } from './site.ts';
import { tlsServer } from './tls-server.ts';

const API = 'a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com';
const OWN = 'api.example.com';
const BODY = '{"message":"Missing Authentication Token"}';
const SECRET_MARK = 'IQoJb3JpZ2luX2VjEXAMPLETOKEN';

interface Arrived {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

let site: Site;
let server: Server;
let arrived: Arrived[];
/** Set by a test: what the host says. */
let answer: (request: IncomingMessage, response: ServerResponse) => void;

beforeAll(async () => {
  const made = await tlsServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      arrived.push({ method, url, headers, body: Buffer.concat(chunks).toString() });
      answer(request, response);
    });
  });
  server = made.server;
  site = await Site.open([API, OWN].map((host) => `MAP ${host}:443 127.0.0.1:${made.port}`));
});
afterAll(async () => {
  await site.close();
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  arrived = [];
  answer = allowing;
});

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': 'authorization, x-amz-date, x-amz-security-token, content-type, x-a',
  'access-control-allow-methods': 'PUT',
};
const allowing: typeof answer = (request, response) => {
  if (request.method === 'OPTIONS') response.writeHead(204, CORS).end();
  else
    response
      .writeHead(403, { ...CORS, 'content-type': 'application/json', 'x-amzn-errortype': 'hidden' })
      .end(BODY);
};
const closed: typeof answer = (_, response) => {
  response.writeHead(403, { 'content-type': 'application/json' }).end(BODY);
};

const SIGNED: SendRequest = {
  method: 'PUT',
  url: `https://${API}/prod/users?b=2&a=1`,
  headers: [
    ['Content-Type', 'application/json'],
    ['X-A', 'two  blanks'],
    ['Date', 'Sun, 01 Nov 2026 12:00:00 GMT'],
  ],
  body: '{"name":"鈴木"}',
  sign: {
    authorization: `AWS4-HMAC-SHA256 Credential=ASIAIOSFODNN7EXAMPLE/20261101/ap-northeast-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=${'0'.repeat(64)}`,
    'x-amz-date': '20261101T120000Z',
    'x-amz-security-token': SECRET_MARK,
  },
};
const PLAIN: SendRequest = { method: 'GET', url: `https://${OWN}/a`, headers: [], body: '' };

interface Opened extends Visit {
  readonly sender: Page;
}

/** Opens the sender from the checker, as the checker does. What comes back is left in `window.handedBack`. */
async function openFrom(
  locale: 'ja' | 'en',
  request: unknown,
  options: Parameters<Site['visit']>[1] = {},
): Promise<Opened> {
  const visit = await site.visit(`/${locale}/check/`, { ignoreHTTPSErrors: true, ...options });
  const opening = visit.context.waitForEvent('page');
  await visit.page.evaluate(
    ([path, toGive]) => {
      const tab = window.open(path as string, '_blank');
      addEventListener('message', ({ source, origin, data }: MessageEvent<{ kind: string }>) => {
        if (source !== tab || origin !== location.origin) return;
        if (data.kind === 'sender-ready')
          tab?.postMessage({ kind: 'send-request', version: 1, request: toGive }, origin);
        else Object.assign(window, { handedBack: data });
      });
    },
    [`/${locale}/send/`, request] as const,
  );
  const sender = await opening;
  sender.on('console', (message) => message.type() === 'error' && visit.complaints.push(message.text()));
  sender.on('pageerror', (error) => visit.complaints.push(error.message));
  await sender.locator('[data-sender] > *').first().waitFor();
  return { ...visit, sender };
}

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name }).click();

const handedBack = (page: Page): Promise<{ answer: SendAnswer } | undefined> =>
  page.evaluate(() => (window as { handedBack?: { answer: SendAnswer } }).handedBack);

/** Fails if anything of a request is still in a page, or in what the browser keeps for it. */
async function expectNothingLeft(page: Page, context: BrowserContext): Promise<void> {
  const left = await page.evaluate(async () =>
    [
      document.documentElement.outerHTML,
      JSON.stringify({ ...localStorage, ...sessionStorage }),
      document.cookie,
      location.href,
      JSON.stringify(history.state),
      JSON.stringify(await indexedDB.databases()),
      JSON.stringify(await caches.keys().catch(() => [])),
    ].join('\n'),
  );
  expect(left).not.toMatch(/IQoJ|20261101T120000Z|AWS4-HMAC|鈴木|Missing Authentication/);
  expect(await context.cookies()).toEqual([]);
}

describe.for(['ja', 'en'] as const)('in %s', (locale) => {
  const words = {
    ja: { next: '送信に進む', send: `${API}に送信する`, back: 'チェッカーに渡す' },
    en: { next: 'Go on to send', send: `Send to ${API}`, back: 'Hand back to the checker' },
  }[locale];

  test('a signed request is shown, confirmed twice, sent as shown, and its answer handed back', async () => {
    const { page, sender, context, complaints } = await openFrom(locale, SIGNED);
    const shown = await sender.locator('[data-sender]').innerText();
    for (const part of ['PUT', API, 'Amazon API Gateway', 'X-A', 'two  blanks', '{"name":"鈴木"}', 'Date'])
      expect(shown).toContain(part);
    expect(shown).toContain(
      'Access-Control-Request-Headers: authorization,content-type,x-a,x-amz-date,x-amz-security-token',
    );
    expect(await sender.content()).not.toContain(SECRET_MARK);
    await expectAccessible(sender);
    await press(sender, words.next);
    await expectAccessible(sender);
    expect(arrived).toEqual([]);
    await context.addCookies([
      { name: 'a', value: 'b', url: `https://${API}/`, sameSite: 'None', secure: true },
    ]);
    await press(sender, words.send);
    await sender.locator('#outcome').waitFor();

    const [asked, sent, ...more] = arrived;
    expect(more).toEqual([]);
    expect(asked).toMatchObject({
      method: 'OPTIONS',
      url: '/prod/users?b=2&a=1',
      headers: {
        origin: site.origin,
        'access-control-request-method': 'PUT',
        'access-control-request-headers': 'authorization,content-type,x-a,x-amz-date,x-amz-security-token',
      },
    });
    expect(sent).toMatchObject({
      method: 'PUT',
      url: '/prod/users?b=2&a=1',
      body: SIGNED.body,
      headers: {
        host: API,
        origin: site.origin,
        'content-type': 'application/json',
        'x-a': 'two  blanks',
        ...SIGNED.sign,
      },
    });
    for (const absent of ['cookie', 'referer', 'date']) expect(sent?.headers).not.toHaveProperty(absent);
    await context.clearCookies();

    const answered = await sender.locator('[data-sender]').innerText();
    expect(answered).toContain('403');
    expect(answered).toContain(BODY);
    expect(answered).toContain('content-type: application/json');
    expect(answered).not.toContain('hidden');
    await expectAccessible(sender);

    await press(sender, words.back);
    await expect
      .poll(() => handedBack(page))
      .toMatchObject({
        kind: 'sender-answer',
        answer: {
          status: 403,
          body: BODY,
          truncated: false,
          headers: [['content-type', 'application/json']],
        },
      });
    await expectNothingLeft(sender, context);
    expect(complaints.filter((text) => !/status of 403/.test(text))).toEqual([]);
    await context.close();
  });

  test.for([
    [360, 'light'],
    [360, 'dark'],
    [768, 'light'],
    [1280, 'dark'],
  ] as const)('nothing overflows and axe finds nothing at %s in %s', async ([width, colorScheme]) => {
    const { sender, context } = await openFrom(
      locale,
      { ...SIGNED, headers: [['X-Long', 'a'.repeat(300)]] },
      { viewport: { width, height: 800 }, colorScheme },
    );
    await sender.locator('summary').click();
    await press(sender, words.next);
    await expectAccessible(sender);
    expect(
      await sender.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      ),
    ).toBeLessThanOrEqual(0);
    await context.close();
  });

  test('opened by itself it says what it is, links to the checker and connects to nobody', async () => {
    const { page, context, requests, complaints } = await site.visit(`/${locale}/send/`);
    expect(await page.locator(`main a[href="/${locale}/check/"]`).isVisible()).toBe(true);
    expect(await page.locator('[data-sender]').innerHTML()).toBe('');
    expect(requests.filter((url) => !url.startsWith(site.origin) && !url.startsWith('data:'))).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

test('by keyboard alone; a key held down does not go through both questions', async () => {
  const { sender, context } = await openFrom('en', SIGNED);
  expect(await sender.evaluate(() => document.activeElement?.id)).toBe('review');
  const goTo = async (name: string): Promise<void> => {
    for (let i = 0; i < 40; i++) {
      await sender.keyboard.press('Tab');
      if ((await sender.evaluate(() => document.activeElement?.textContent)) === name) return;
    }
    throw new Error(`${name} is not reached`);
  };
  await goTo('Go on to send');
  await sender.keyboard.press('Enter');
  await sender.keyboard.press('Enter');
  await sender.keyboard.press('Enter');
  expect(await sender.evaluate(() => document.activeElement?.id)).toBe('ask');
  expect(arrived).toEqual([]);
  await goTo(`Send to ${API}`);
  await sender.keyboard.press('Enter');
  await expect.poll(() => sender.evaluate(() => document.activeElement?.id)).toBe('outcome');
  await goTo('Hand back to the checker');
  await context.close();
});

test('a host that is nobody’s we know has to be typed', async () => {
  const { sender, context } = await openFrom('en', PLAIN);
  await press(sender, 'Go on to send');
  const field = sender.getByLabel('Type the host');
  await press(sender, `Send to ${OWN}`);
  expect(await field.getAttribute('aria-invalid')).toBe('true');
  await field.fill('api.example.co');
  await press(sender, `Send to ${OWN}`);
  expect(arrived).toEqual([]);
  await field.fill(OWN);
  await field.press('Enter');
  await sender.locator('#outcome').waitFor();
  expect(arrived.map(({ method }) => method)).toEqual(['GET']);
  await context.close();
});

test.for([
  [
    'a signature for a look-alike',
    { ...SIGNED, url: 'https://s3.amazonaws.com.evil.test/' },
    'The host looks like one of AWS’s',
  ],
  [
    'a token for another service',
    { ...SIGNED, url: 'https://d111111abcdef8.cloudfront.net/' },
    'carries a session token',
  ],
  [
    'an address',
    { ...PLAIN, url: 'https://169.254.169.254/latest/meta-data/' },
    'IP addresses are not called',
  ],
  ['plain HTTP', { ...PLAIN, url: 'http://example.com/' }, 'Only https'],
  ['a private name', { ...PLAIN, url: 'https://printer.local/' }, 'private network'],
  ['a forbidden method', { ...PLAIN, method: 'TRACE' }, 'does not send this method'],
] as const)('%s is refused in words, without a way to send it', async ([, request, reason]) => {
  const { sender, context } = await openFrom('en', request);
  expect(await sender.locator('.snd-bad').innerText()).toContain(reason);
  // The command for who may call it, and none that would tell a stranger.
  expect(await sender.locator('summary').count()).toBe(/private|IP addr|method/.test(reason) ? 1 : 0);
  expect(await sender.getByRole('button', { name: /send/i }).allInnerTexts()).toEqual([
    'Wipe without sending',
  ]);
  await context.close();
});

describe('when there is nothing to read', () => {
  const fail = async (request: SendRequest): Promise<Opened> => {
    const opened = await openFrom('en', request);
    await press(opened.sender, 'Go on to send');
    await press(opened.sender, `Send to ${API}`);
    await opened.sender.locator('#outcome').waitFor();
    expect(await opened.sender.locator('#outcome').innerText()).toBe('No answer that this page can read');
    return opened;
  };

  test('an answer without CORS headers: why it may be, and the commands that show it', async () => {
    answer = closed;
    const { sender, context } = await fail({ ...PLAIN, url: `https://${API}/prod/users` });
    expect(arrived.map(({ method }) => method)).toEqual(['GET']);
    const text = await sender.locator('.snd-answer').innerText();
    expect(text).toContain('Failed to fetch');
    expect(text).toContain(`curl -i 'https://${API}/prod/users' \\\n  -H 'Origin: ${site.origin}'`);
    expect(text).not.toContain('Missing Authentication');
    await expectAccessible(sender);
    await context.close();
  });

  test('a refused preflight: the request itself never leaves', async () => {
    answer = closed;
    const { sender, context } = await fail(SIGNED);
    expect(arrived.map(({ method }) => method)).toEqual(['OPTIONS']);
    expect(await sender.locator('.snd-answer').innerText()).toContain('-X OPTIONS');
    await context.close();
  });

  test('a redirect is not followed', async () => {
    answer = (request, response) =>
      request.url === '/elsewhere'
        ? allowing(request, response)
        : response.writeHead(302, { ...CORS, location: `https://${OWN}/elsewhere` }).end();
    const { context } = await fail({ ...PLAIN, url: `https://${API}/prod/users` });
    expect(arrived.map(({ url }) => url)).toEqual(['/prod/users']);
    await context.close();
  });

  test('who waits no longer stops it', async () => {
    answer = () => undefined;
    const { sender, context } = await openFrom('en', { ...PLAIN, url: `https://${API}/prod/users` });
    await press(sender, 'Go on to send');
    await press(sender, `Send to ${API}`);
    await press(sender, 'Stop');
    await sender.locator('#outcome').waitFor();
    expect(await sender.locator('.snd-answer').innerText()).toContain('You stopped it.');
    await context.close();
  });
});

test('an answer without end is read as far as is allowed', async () => {
  answer = (_, response) => response.writeHead(200, CORS).end('x'.repeat(1_500_000));
  const { page, sender, context } = await openFrom('en', { ...PLAIN, url: `https://${API}/` });
  await press(sender, 'Go on to send');
  await press(sender, `Send to ${API}`);
  await sender.locator('#outcome').waitFor();
  expect((await sender.locator('.snd-answer pre').last().innerText()).length).toBe(20_000);
  await press(sender, 'Hand back to the checker');
  await expect.poll(async () => (await handedBack(page))?.answer.body.length).toBe(1_000_000);
  expect((await handedBack(page))?.answer.truncated).toBe(true);
  await context.close();
});

test('what is handed over becomes text and nothing else', async () => {
  const hostile = '<img src=x onerror="document.title=1">';
  answer = (_, response) => response.writeHead(200, CORS).end(hostile);
  const { sender, context, complaints } = await openFrom('en', {
    method: 'POST',
    url: `https://${API}/?<script>`,
    headers: [['X-A', hostile]],
    body: hostile,
  });
  await press(sender, 'Go on to send');
  const before = await sender.title();
  answer = (request, response) =>
    request.method === 'OPTIONS' ? allowing(request, response) : response.writeHead(200, CORS).end(hostile);
  await press(sender, `Send to ${API}`);
  await sender.locator('#outcome').waitFor();
  expect(await sender.locator('[data-sender] img, [data-sender] script').count()).toBe(0);
  expect(await sender.locator('.snd-answer pre').last().innerText()).toBe(hostile);
  expect(await sender.title()).toBe(before);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a message in another shape is not taken, and there is no second try', async () => {
  const { sender, context } = await openFrom('en', { ...PLAIN, secretAccessKey: 'x' });
  expect(await sender.locator('[data-sender]').innerText()).toContain('wrong form');
  await sender.evaluate((request) => {
    const data = { kind: 'send-request', version: 1, request };
    dispatchEvent(new MessageEvent('message', { data, origin: location.origin, source: opener as Window }));
  }, PLAIN);
  expect(await sender.locator('#review').count()).toBe(0);
  await context.close();
});

test('messages of another origin, and of any other window, are ignored', async () => {
  const visit = await site.visit('/en/check/');
  const opening = visit.context.waitForEvent('page');
  // An opener that never answers: the sender goes on waiting.
  await visit.page.evaluate(() => void window.open('/en/send/', '_blank'));
  const sender = await opening;
  await sender.waitForLoadState('networkidle');
  await sender.evaluate((request) => {
    const data = { kind: 'send-request', version: 1, request };
    dispatchEvent(
      new MessageEvent('message', { data, origin: 'https://example.com', source: opener as Window }),
    );
    dispatchEvent(new MessageEvent('message', { data, origin: location.origin, source: window }));
    dispatchEvent(new MessageEvent('message', { data, origin: location.origin }));
  }, PLAIN);
  expect(await sender.locator('[data-sender]').innerHTML()).toBe('');
  await sender.evaluate((request) => {
    const data = { kind: 'send-request', version: 1, request };
    dispatchEvent(new MessageEvent('message', { data, origin: location.origin, source: opener as Window }));
  }, PLAIN);
  await sender.locator('#review').waitFor();
  await visit.context.close();
});

test('a page of another origin gets no hold of it', async () => {
  const { page, context } = await site.visit('/en/', {}, 'http://plain.test');
  const opening = context.waitForEvent('page');
  await page.evaluate((url) => {
    const tab = window.open(url, '_blank');
    setInterval((request) => tab?.postMessage({ kind: 'send-request', version: 1, request }, '*'), 50, {
      method: 'GET',
      url: 'https://api.example.com/',
      headers: [],
      body: '',
    });
  }, `${site.origin}/en/send/`);
  const sender = await opening;
  await sender.waitForLoadState('networkidle');
  await sender.waitForTimeout(500);
  expect(await sender.evaluate(() => window.opener === null)).toBe(true);
  expect(await sender.locator('[data-sender]').innerHTML()).toBe('');
  await context.close();
});

test('it cannot be framed', async () => {
  const { page, context } = await site.visit('/404.html');
  const shown = await page.evaluate(async () => {
    const frame = document.createElement('iframe');
    frame.src = '/en/send/';
    document.body.append(frame);
    await new Promise((done) => setTimeout(done, 1000));
    return frame.contentDocument?.querySelector('h1')?.textContent ?? '';
  });
  expect(shown).toBe('');
  await context.close();
});

test('wiping, leaving and coming back leave nothing', async () => {
  const { sender, context } = await openFrom('en', SIGNED);
  await press(sender, 'Wipe without sending');
  expect(await sender.locator('[data-sender]').innerText()).toContain('Everything is wiped.');
  await expectNothingLeft(sender, context);
  await context.close();

  const left = await openFrom('en', SIGNED);
  await left.sender.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  expect(await left.sender.locator('[data-sender]').innerHTML()).toBe('');
  await expectNothingLeft(left.sender, left.context);
  await left.context.close();
});

test('the checker stays unable to connect while the sender is open', async () => {
  const { page, context } = await openFrom('en', SIGNED);
  const outcome = await page.evaluate(
    (url) =>
      fetch(url).then(
        () => 'went out',
        () => 'blocked',
      ),
    `https://${API}/`,
  );
  expect(outcome).toBe('blocked');
  expect(arrived).toEqual([]);
  await context.close();
});
