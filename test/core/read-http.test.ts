import { describe, expect, test } from 'vitest';
import { cut, plainErrors, plainRequest, plainResponse, read, standsAt } from './reading.ts';

const HOST = 'a1b2c3d4e5.execute-api.us-east-1.amazonaws.com';

interface Shown {
  readonly request?: ReturnType<typeof plainRequest>;
  readonly response?: ReturnType<typeof plainResponse>;
}

const shown = (text: string): Shown => {
  const { request, response } = read(text);
  return {
    ...(request ? { request: plainRequest(request) } : {}),
    ...(response ? { response: plainResponse(response) } : {}),
  };
};

describe('an exchange', () => {
  test('of HTTP/1: start lines, heads and bodies', () => {
    const text = `POST /prod/pets HTTP/1.1\r\nHost: ${HOST}\r\nContent-Type: application/json\r\n\r\n{"id":1}\r\n\r\nHTTP/1.1 403 Forbidden\r\nx-amzn-ErrorType: ForbiddenException\r\n\r\n{"message":"Forbidden"}`;
    expect(shown(text)).toEqual({
      request: {
        from: 'http-request',
        method: 'POST',
        url: `${HOST}/prod/pets`,
        headers: [`Host: ${HOST}`, 'Content-Type: application/json'],
        body: '{"id":1}',
      },
      response: {
        status: 403,
        headers: ['x-amzn-ErrorType: ForbiddenException'],
        body: '{"message":"Forbidden"}',
      },
    });
  });

  test('of HTTP/2: pseudo-headers', () => {
    const text = `:method: GET\n:scheme: https\n:authority: ${HOST}\n:path: /prod/pets\naccept: */*\n\n:status: 403\nx-amzn-errortype: ForbiddenException\n`;
    expect(shown(text)).toEqual({
      request: { from: 'http-request', method: 'GET', url: `${HOST}/prod/pets`, headers: ['accept: */*'] },
      response: { status: 403, headers: ['x-amzn-errortype: ForbiddenException'] },
    });
  });

  test('pseudo-headers of both, one under the other', () => {
    const { request, response } = read(
      `:method: GET\n:path: /prod\n:authority: ${HOST}\n:status: 404\ncontent-length: 2`,
    );
    expect([request?.method?.value, response?.status?.value]).toEqual(['GET', 404]);
  });

  test('with the URL in the request line', () => {
    expect(shown(`GET https://${HOST}/prod/pets HTTP/1.1\nAccept: */*`).request).toMatchObject({
      url: `https://${HOST}/prod/pets`,
      headers: ['Accept: */*'],
    });
  });

  test('with a head that a body follows at once', () => {
    expect(shown('HTTP/1.1 403 Forbidden\nserver: x\n{"message":"Forbidden"}').response).toEqual({
      status: 403,
      headers: ['server: x'],
      body: '{"message":"Forbidden"}',
    });
  });

  test('with folded header lines', () => {
    const text = `GET /prod HTTP/1.1\nHost: ${HOST}\nAuthorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261101/us-east-1/execute-api/aws4_request,\n  SignedHeaders=host,\n\tSignature=abc\nAccept: */*`;
    const header = read(text).request?.headers[1];
    expect(header?.value).toBe(
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261101/us-east-1/execute-api/aws4_request, SignedHeaders=host, Signature=abc',
    );
    expect(header?.spans.map((span) => cut(text, span).slice(0, 13))).toEqual([
      'Authorization',
      'SignedHeaders',
      'Signature=abc',
    ]);
  });
});

describe('curl', () => {
  test('-i: a command, its answer below', () => {
    const text = `$ curl -i https://${HOST}/prod\nHTTP/2 403 \r\ndate: Sun, 01 Nov 2026 12:00:00 GMT\r\nx-amz-apigw-id: abc=\r\n\r\n{"message":"Missing Authentication Token"}`;
    expect(shown(text)).toMatchObject({
      request: { from: 'curl', url: `https://${HOST}/prod` },
      response: { status: 403, headers: ['date: Sun, 01 Nov 2026 12:00:00 GMT', 'x-amz-apigw-id: abc='] },
    });
    expect(read(text).unread).toEqual([]);
  });

  const VERBOSE = `$ curl -v -d '{"id":1}' https://${HOST}/prod/pets
* Host ${HOST}:443 was resolved.
} [512 bytes data]
* TLSv1.3 (OUT), TLS handshake, Client hello (1):
> POST /prod/pets HTTP/2
> Host: ${HOST}
> content-type: application/json
>
* We are completely uploaded and fine
{ [5 bytes data]
< HTTP/2 403
< x-amzn-errortype: ForbiddenException
<
{"message":"Forbidden"}
* Connection #0 to host ${HOST} left intact`;

  test('-v: what was sent by its lines, scheme and body by its command', () => {
    expect(shown(VERBOSE)).toEqual({
      request: {
        from: 'http-request',
        method: 'POST',
        url: `https://${HOST}/prod/pets`,
        headers: [`Host: ${HOST}`, 'content-type: application/json'],
        body: '{"id":1}',
      },
      response: {
        status: 403,
        headers: ['x-amzn-errortype: ForbiddenException'],
        body: '{"message":"Forbidden"}',
      },
    });
  });

  test('-v: its own talk is read and means nothing', () => {
    expect(read(VERBOSE).unread).toEqual([]);
  });

  test('-f: its sentence holds the status', () => {
    expect(shown('curl: (22) The requested URL returned error: 403').response).toMatchObject({ status: 403 });
  });

  test('a quoted answer is no request, though > stands before it', () => {
    expect(
      shown('> HTTP/1.1 403 Forbidden\n> x-amzn-errortype: ForbiddenException\n> content-length: 2'),
    ).toEqual({
      response: { status: 403, headers: ['x-amzn-errortype: ForbiddenException', 'content-length: 2'] },
    });
  });
});

describe('a status by itself', () => {
  const lines: readonly (readonly [line: string, status: number | undefined])[] = [
    ['403 Forbidden', 403],
    ['403', 403],
    ['Status: 403', 403],
    ['HTTP status code: 404', 404],
    ['status code 401 Unauthorized', 401],
    ['403 {"message":"Forbidden"}', 403],
    ['Error: Request failed with status code 403', 403],
    ['Failed to load resource: the server responded with a status of 403 ()', 403],
    ['requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://example.com/', 403],
    ['<Response [403]>', 403],
    ['System.Net.WebException: The remote server returned an error: (403) Forbidden.', 403],
    ['Response status code does not indicate success: 429 (Too Many Requests).', 429],
    ['2026-11-01 12:00:00 ERROR 403: Forbidden.', 403],
    ['the API returned 502 for every call', 502],
    ['it returns 500 rows', undefined],
    ['HTTP 403が返ってきます', 403],
    ['ステータスコード：404', 404],
    ['昨日から403エラーになります', 403],
    ['請求額は403円です', undefined],
    ['urllib.error.HTTPError: HTTP Error 404: Not Found', 404],
    ['HTTP 403 Forbidden', 403],
    ['300 requests per second', undefined],
    ['403 is what I get', undefined],
    ['at line 403', undefined],
    ['it took 500 ms', undefined],
  ];
  test.for(lines)('%s', ([line, status]) => {
    expect(read(line).response?.status?.value).toBe(status);
  });

  test('points at its digits', () => {
    const text = 'x\nAxiosError: Request failed with status code 403';
    const status = read(text).response?.status;
    expect(status && standsAt(text, status)).toBe('403');
  });

  test('in a sentence counts less than one in a status line', () => {
    expect(
      read('HTTP/1.1 404 Not Found\nserver: x\n\nError: Request failed with status code 500').response?.status
        ?.value,
    ).toBe(404);
  });
});

describe('a browser’s console', () => {
  const lines: readonly (readonly [
    name: string,
    line: string,
    method: string,
    status: number | undefined,
  ])[] = [
    ['Chrome', `GET https://${HOST}/prod/pets 403 (Forbidden)`, 'GET', 403],
    [
      'Chrome with the script’s place',
      `app.js:12 POST https://${HOST}/prod/pets 403 (Forbidden)`,
      'POST',
      403,
    ],
    [
      'Chrome, request blocked',
      `main.js:3:14 GET https://${HOST}/prod/pets net::ERR_FAILED 403 (Forbidden)`,
      'GET',
      403,
    ],
    ['Firefox', `XHRGET https://${HOST}/prod/pets [HTTP/2 403  120ms]`, 'GET', 403],
    [
      'Firefox with a blank',
      `XHR OPTIONS https://${HOST}/prod/pets [HTTP/1.1 403 Forbidden 120ms]`,
      'OPTIONS',
      403,
    ],
    ['a log with an arrow', `GET /prod/pets => 404`, 'GET', 404],
    ['no status yet', `GET https://${HOST}/prod/pets`, 'GET', undefined],
  ];
  test.for(lines)('%s', ([, line, method, status]) => {
    const { request, response } = read(line);
    expect([request?.method?.value, response?.status?.value]).toEqual([method, status]);
    expect(request?.method && standsAt(line, request.method)).toBe(method);
    expect(request?.url && standsAt(line, request.url)).toBe(request?.url?.value);
  });
});

describe('header lines without a start line', () => {
  test('are told apart by the side that sends them', () => {
    expect(shown('x-api-key: abc\nx-amzn-errortype: ForbiddenException\nauthorization: x')).toEqual({
      request: { from: 'headers', headers: ['x-api-key: abc', 'authorization: x'] },
      response: { headers: ['x-amzn-errortype: ForbiddenException'] },
    });
  });

  test('of code, with quotes and commas', () => {
    expect(shown(`"Authorization": "Bearer abc",\n'X-Api-Key': 'def'`).request?.headers).toEqual([
      'Authorization: Bearer abc',
      'X-Api-Key: def',
    ]);
  });

  test('are added to the request that stands elsewhere', () => {
    expect(shown(`curl https://${HOST}/prod\n\nx-api-key: abc`).request).toMatchObject({
      url: `https://${HOST}/prod`,
      headers: ['x-api-key: abc'],
    });
  });

  const prose = [
    'Note: this fails',
    'Error: it fails',
    'https://example.com:8080',
    'See also: the other page',
  ];
  test.for(prose)('prose with a colon stays prose: %s', (line) => {
    expect(read(line).request?.headers ?? []).toEqual([]);
  });
});

describe('several exchanges', () => {
  test('the request right before the failing answer leads', () => {
    const text = `GET /prod/ok HTTP/1.1\nHost: ${HOST}\n\nHTTP/1.1 200 OK\nserver: a\n\nGET /prod/bad HTTP/1.1\nHost: ${HOST}\n\nHTTP/1.1 403 Forbidden\nserver: b\n\nGET /prod/later HTTP/1.1\nHost: ${HOST}`;
    expect(shown(text)).toMatchObject({
      request: { url: `${HOST}/prod/bad` },
      response: { status: 403, headers: ['server: b'] },
    });
  });

  test('of commands too', () => {
    const text = `curl https://${HOST}/prod/a\n{"ok":true}\ncurl https://${HOST}/prod/b\n{"message":"Forbidden"}\ncurl https://${HOST}/prod/c`;
    expect(shown(text).request?.url).toBe(`https://${HOST}/prod/b`);
  });

  test('a redirect’s last answer counts', () => {
    expect(
      shown('HTTP/1.1 301 Moved Permanently\nlocation: /x\n\nHTTP/1.1 403 Forbidden\nserver: b').response,
    ).toMatchObject({ status: 403, headers: ['server: b'] });
  });

  test('an answer above its request: the first request leads', () => {
    expect(
      shown(`{"message":"Forbidden"}\n\ncurl https://${HOST}/prod/a\ncurl https://${HOST}/prod/b`).request
        ?.url,
    ).toBe(`https://${HOST}/prod/a`);
  });
});

describe('what a request sends', () => {
  const SENT = `POST /prod HTTP/1.1\nHost: ${HOST}\nContent-Type: application/json\n\n{"message":"hello"}\n\nHTTP/1.1 403 Forbidden\nx-amzn-errortype: AccessDeniedException\n\n{"message":"no"}`;

  test('is no answer, however much it looks like one', () => {
    expect(plainErrors(read(SENT))).toEqual([{ message: 'no' }]);
  });

  test('is read', () => {
    expect(read(SENT).unread).toEqual([]);
  });

  test('under a GET are somebody’s words', () => {
    const text = `GET /prod HTTP/1.1\nHost: ${HOST}\n\nI get Missing Authentication Token. Why?`;
    expect(read(text).request?.body).toBeUndefined();
    expect(read(text).unread.map((span) => cut(text, span))).toEqual([
      'I get Missing Authentication Token. Why?',
    ]);
  });
});

describe('a URL by itself', () => {
  const texts: readonly (readonly [text: string, url: string | undefined])[] = [
    [`https://${HOST}/prod`, `https://${HOST}/prod`],
    [`see https://example.com/a, then https://${HOST}/prod.`, `https://${HOST}/prod`],
    ['it fails at https://api.example.com/pets', 'https://api.example.com/pets'],
    ['"aud": ["https://example.com/userinfo"]', undefined],
  ];
  test.for(texts)('%s', ([text, url]) => {
    expect(read(text).request?.url?.value).toBe(url);
  });
});
