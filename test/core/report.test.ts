import { describe, expect, test } from 'vitest';
import { check, MAX_LENGTH, type Locale } from '#core';
import { catalogue } from '#catalogue';
import { toJson } from '../../src/report/json.ts';
import { maskKeyId, Quoter } from '../../src/report/quotes.ts';
import { report } from '../../src/report/report.ts';
import { fill, plain } from '../../src/report/rich-text.ts';
import type { Part, Report } from '../../src/report/model.ts';
import { smallCatalogue, sure } from './small-catalogue.ts';

const HOST = 'a1b2c3d4e5.execute-api.us-east-1.amazonaws.com';
const KEY = 'AKIAIOSFODNN7EXAMPLE';
const SECRET = 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';
const TOKEN = 'IQoJb3JpZ2luX2VjEXAMPLEtoken+/abcdefghijklmnopqrstuvwxyz==';
const SIGNATURE = '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31';
const AUTHORIZATION = `AWS4-HMAC-SHA256 Credential=${KEY}/20261101/us-east-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=${SIGNATURE}`;
const JWT_PAYLOAD = 'eyJpc3MiOiJodHRwczovL2V4YW1wbGUuY29tLyIsImV4cCI6MTc5MzUzNDQwMH0';
const JWT = `eyJhbGciOiJSUzI1NiJ9.${JWT_PAYLOAD}.c2lnbmF0dXJlc2lnbmF0dXJl`;
const API_KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCD';
const NOON = Date.parse('2026-11-01T12:00:00Z');
const ANSWER = '\nHTTP/2 403\nx-amzn-errortype: ForbiddenException\n\n{"message":"Forbidden"}';

const reportOf = (text: string, locale: Locale = 'en', now = NOON): Report =>
  report(check(text, catalogue), text, catalogue, locale, now);

describe('no secret gets out, in either language, in the report and in JSON', () => {
  const pastes: readonly (readonly [name: string, text: string, ...secrets: string[]])[] = [
    [
      'a signature in a header',
      `curl https://${HOST}/prod -H 'Authorization: ${AUTHORIZATION}' -H 'X-Amz-Security-Token: ${TOKEN}'`,
      KEY,
      SIGNATURE,
      TOKEN,
    ],
    [
      'a signature in a message of HTTP',
      `GET /prod HTTP/1.1\nHost: ${HOST}\nAuthorization: ${AUTHORIZATION}\nx-amz-security-token: ${TOKEN}`,
      KEY,
      SIGNATURE,
      TOKEN,
    ],
    [
      'a signature cut off',
      `authorization: AWS4-HMAC-SHA256 Credential=${KEY}/20261101/us-east-1, Signature=${SIGNATURE.slice(0, 40)}`,
      KEY,
      SIGNATURE.slice(0, 40),
    ],
    [
      'a bearer token',
      `curl https://${HOST}/prod -H 'Authorization: Bearer ${JWT}'`,
      JWT_PAYLOAD,
      'c2lnbmF0dXJl',
    ],
    ['a bare token', `authorization: ${JWT}`, JWT_PAYLOAD, 'c2lnbmF0dXJl'],
    ['a token without dots', `curl https://${HOST}/prod -H 'Authorization: Bearer ${API_KEY}'`, API_KEY],
    ['an API key', `curl https://${HOST}/prod -H 'x-api-key: ${API_KEY}'`, API_KEY],
    ['an API key under another name', `curl https://${HOST}/prod -H 'api-key: ${API_KEY}'`, API_KEY],
    ['an API key in the query', `curl 'https://${HOST}/prod?api_key=${API_KEY}&a=1'`, API_KEY],
    [
      'a presigned URL',
      `https://b.s3.amazonaws.com/k?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=${KEY}%2F20261101%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20261101T120000Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Security-Token=${encodeURIComponent(TOKEN)}&X-Amz-Signature=${SIGNATURE}`,
      KEY,
      SIGNATURE,
      TOKEN,
      encodeURIComponent(TOKEN),
    ],
    [
      'a presigned URL of version 2',
      `https://b.s3.amazonaws.com/k?AWSAccessKeyId=${KEY}&Expires=1793534400&Signature=frJIUN8DYpKDtOLCwo%2F%2FyllqDzg%3D`,
      KEY,
      'frJIUN8DYpKDtOLCwo',
    ],
    [
      '-u with keys',
      `curl --aws-sigv4 aws:amz:us-east-1:execute-api -u ${KEY}:${SECRET} https://${HOST}/prod`,
      KEY,
      SECRET,
    ],
    [
      '-u with a password',
      `curl -u 'somebody:correct horse battery' https://${HOST}/prod`,
      'correct horse battery',
    ],
    [
      'Basic',
      `curl https://${HOST}/prod -H 'Authorization: Basic c29tZWJvZHk6Y29ycmVjdCBob3JzZQ=='`,
      'c29tZWJvZHk6Y29ycmVjdCBob3JzZQ',
      'correct horse',
    ],
    ['a password in the URL', `curl https://somebody:correct-horse@${HOST}/prod`, 'correct-horse'],
    [
      'a cookie',
      `curl https://${HOST}/prod -H 'Cookie: session=correct-horse-battery; b=c'`,
      'correct-horse-battery',
    ],
    [
      'keys in the environment',
      `export AWS_ACCESS_KEY_ID=${KEY}\nexport AWS_SECRET_ACCESS_KEY=${SECRET}\nexport AWS_SESSION_TOKEN=${TOKEN}\naws sts get-caller-identity`,
      KEY,
      SECRET,
      TOKEN,
    ],
    [
      'keys in JSON, its slashes escaped',
      `{"AccessKeyId":"${KEY}","SecretAccessKey":"${SECRET.replaceAll('/', '\\/')}","message":"Forbidden"}`,
      KEY,
      SECRET,
    ],
    [
      'a key in the body that is sent',
      `curl -d '{"SecretAccessKey":"${SECRET}"}' https://${HOST}/prod`,
      SECRET,
    ],
    [
      'a key in an error’s message',
      `{"message":"The key ${KEY} with aws_secret_access_key=${SECRET} is unknown","__type":"InvalidClientTokenId"}`,
      KEY,
      SECRET,
    ],
    ['a key in an error’s code', `<Error><Code>${KEY}</Code><Message>m</Message></Error>`, KEY],
    ['a key as a header’s name and value', `GET / HTTP/1.1\nHost: ${HOST}\n${KEY}: ${KEY}`, KEY],
    ['a key in the host name', `https://${KEY}.execute-api.us-east-1.amazonaws.com/prod`, KEY],
    [
      'a secret where the key id belongs',
      `authorization: AWS4-HMAC-SHA256 Credential=${SECRET}/20261101/us-east-1/execute-api/aws4_request, SignedHeaders=host, Signature=${SIGNATURE}\naws_secret_access_key=${SECRET}`,
      SECRET,
      SIGNATURE,
    ],
    [
      'a key where the Region belongs',
      `authorization: AWS4-HMAC-SHA256 Credential=x/20261101/${KEY}/${KEY}/aws4_request, SignedHeaders=host;${KEY}, Signature=${SIGNATURE}\nhttps://${HOST}/prod`,
      KEY,
    ],
    [
      'a canonical request that echoes a token',
      `<Error><Code>SignatureDoesNotMatch</Code><Message>m</Message><CanonicalRequest>GET\n/\n\nhost:x\nx-amz-security-token:${TOKEN}\n</CanonicalRequest><SignatureProvided>${SIGNATURE}</SignatureProvided></Error>`,
      TOKEN,
      SIGNATURE,
    ],
  ];
  const rows = pastes.flatMap(([name, text, ...secrets]) => [
    [name, text, secrets] as const,
    [`${name}, and an answer`, text + ANSWER, secrets] as const,
  ]);
  test.for(rows)('%s', ([, text, secrets]) => {
    const diagnosis = check(text, catalogue);
    for (const locale of ['ja', 'en'] as const) {
      const made = report(diagnosis, text, catalogue, locale, NOON);
      const shown = JSON.stringify([made, toJson(made, diagnosis, text)]);
      for (const secret of secrets) expect(shown).not.toContain(secret);
    }
  });
});

describe('the parts of a signature', () => {
  const parts = (text: string): Record<string, string> =>
    Object.fromEntries(group(reportOf(text), 'auth')[0]?.parts.map(({ id, value }) => [id, value]) ?? []);

  test('each show their own value', () => {
    expect(parts(`curl https://${HOST}/prod -H 'Authorization: ${AUTHORIZATION}'`)).toEqual({
      algorithm: 'AWS4-HMAC-SHA256',
      accessKeyId: 'AKIA…MPLE',
      scopeDate: '20261101',
      scopeRegion: 'us-east-1',
      scopeService: 'execute-api',
      signedHeaders: 'host;x-amz-date',
      signature: '5fa00fa3…',
    });
  });

  test('say where the scope is not the host’s', () => {
    const [auth] = group(
      reportOf(
        `curl https://${HOST.replace('us-east-1', 'eu-west-1')}/prod -H 'Authorization: ${AUTHORIZATION.replace('aws4_request', 'aws5')}'`,
      ),
      'auth',
    );
    expect(
      auth?.parts.filter(({ tone }) => tone === 'bad').map(({ id, note }) => [id, note && plain(note)]),
    ).toEqual([
      ['scopeRegion', 'Signed for us-east-1, but the host is in eu-west-1.'],
      ['terminator', 'The scope must end in aws4_request.'],
    ]);
  });

  test('call nothing good that has nothing to be held against', () => {
    const [auth] = group(reportOf(`authorization: ${AUTHORIZATION}`), 'auth');
    expect(auth?.parts.map(({ tone }) => tone)).not.toContain('good');
  });

  test('say what is missing', () => {
    const [auth] = group(reportOf('authorization: AWS4-HMAC-SHA256 SignedHeaders=host'), 'auth');
    expect([auth?.tone, auth?.note && plain(auth.note)]).toEqual([
      'bad',
      'Missing in the Authorization header: Credential, Signature',
    ]);
  });

  const expiries: readonly (readonly [seconds: string, tone: string, note: string])[] = [
    ['60', 'good', '2026-11-01T12:01:00Z, in 1 minute'],
    ['0', 'good', '2026-11-01T12:00:00Z, in 0 seconds'],
    ['604801', 'bad', 'More than 604800 seconds (7 days): the service refuses it.'],
    ['999999999999999', 'bad', 'More than 604800 seconds (7 days): the service refuses it.'],
    ['-1', 'bad', '2026-11-01T11:59:59Z, 1 second ago'],
  ];
  test.for(expiries)('X-Amz-Expires=%s', ([seconds, tone, note]) => {
    const text = `https://${HOST}/a?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Date=20261101T120000Z&X-Amz-Expires=${seconds}&X-Amz-Signature=a`;
    const part = group(reportOf(text), 'auth')[0]?.parts.find(({ id }) => id === 'expires');
    expect([part?.tone, part?.note && plain(part.note)]).toEqual([tone, note]);
  });
});

describe('the parts of a token', () => {
  const claims = (now: number): Part[] => [
    ...(group(reportOf(`authorization: Bearer ${JWT}`, 'en', now), 'auth')[0]?.parts ?? []),
  ];

  test('are its claims', () => {
    expect(claims(NOON).map(({ id, value }) => [id, value])).toEqual([
      ['algorithm', 'RS256'],
      ['issuer', 'https://example.com/'],
      ['expiry', '2026-11-01T12:00:00Z'],
    ]);
  });

  test('say whether its time is over', () => {
    expect(claims(NOON + 7_200_000).at(-1)).toMatchObject({ tone: 'bad', note: ['2 hours ago'] });
    expect(claims(NOON - 60_000).at(-1)).toMatchObject({ tone: 'good', note: ['in 1 minute'] });
  });
});

describe('the parts of a request and its answer', () => {
  test('say how far the clocks are apart', () => {
    const text = `x-amz-date: 20261101T120000Z\n\nHTTP/1.1 403 Forbidden\ndate: Sun, 01 Nov 2026 12:10:00 GMT`;
    const clock = group(reportOf(text), 'response').find(({ id }) => id === 'serverTime');
    expect(clock).toMatchObject({
      value: '2026-11-01T12:10:00Z',
      tone: 'bad',
      note: ['The client’s clock and the server’s are 10 minutes apart.'],
    });
  });

  test('a header named like a member of every object is a header', () => {
    const text = 'HTTP/1.1 403 Forbidden\nconstructor: a\nto-string: b';
    expect(group(reportOf(text), 'response').map(({ name, value }) => [name, value])).toEqual([
      ['HTTP status', '403'],
      ['constructor', 'a'],
      ['to-string', 'b'],
    ]);
  });

  test('a header without a value points at its name', () => {
    const part = group(reportOf(`curl https://${HOST}/ -H 'x-empty;'`), 'request').find(
      ({ name }) => name === 'x-empty',
    );
    expect(part?.evidence.map(({ text }) => text)).not.toEqual([]);
  });

  test('are no more than a person reads', () => {
    const text = `GET / HTTP/1.1\nHost: ${HOST}\n${'x-a: b\n'.repeat(5_000)}`;
    expect(group(reportOf(text), 'request').length).toBeLessThan(100);
  });
});

describe('both languages', () => {
  const TEXT = `curl https://${HOST}/prod${ANSWER}`;

  test('say the same of the same text', () => {
    const [ja, en] = [reportOf(TEXT, 'ja'), reportOf(TEXT, 'en')];
    const shape = ({ candidates, groups, errors, unread }: Report) => [
      candidates.map(({ cause, level, why }) => [cause, level, why.length]),
      groups.map(({ id, parts }) => [id, parts.length]),
      errors.length,
      unread,
    ];
    expect(shape(ja)).toEqual(shape(en));
    expect(plain(ja.headline)).not.toBe(plain(en.headline));
    expect(ja.candidates[0]?.url).toMatch(/^\/ja\/errors\/aws\/[a-z-]+\/#cause-[a-z-]+$/);
  });

  test('a text over the limit says so among the conflicts', () => {
    expect(plain(reportOf('x'.repeat(MAX_LENGTH + 1)).conflicts[0]?.text ?? [])).toContain('6,000,000');
  });
});

describe('what a cause says', () => {
  const error = { code: 'Oops', messages: [sure(/^oops/)], causes: ['a'] } as const;
  const saying = (what: string): Report => {
    const small = smallCatalogue(
      [error],
      [
        {
          id: 'a',
          explains: ['Oops'],
          detect: (facts, judge) => judge.supports('strong', 'said', { what }, ...facts.all('error-message')),
        },
      ],
    );
    const text = `{"message":"oops"}\nx-api-key: ${API_KEY}`;
    return report(check(text, small), text, small, 'en', NOON);
  };

  test('has values as code, whatever is in them', () => {
    expect(saying('`<b>` {what}').candidates[0]?.why[0]?.text).toEqual([
      'It says ',
      { code: '`<b>` {what}' },
    ]);
  });

  test('has no secret among its values', () => {
    expect(saying(`the key ${API_KEY}.`).candidates[0]?.why[0]?.text).toEqual([
      'It says ',
      { code: 'the key ••••.' },
    ]);
  });
});

describe('Quoter', () => {
  const paste = `a ${SECRET} b ${API_KEY} c`;
  const quoter = new Quoter(paste, [
    { start: 2, end: 2 + SECRET.length, kind: 'secret-access-key' },
    { start: 5 + SECRET.length, end: 5 + SECRET.length + API_KEY.length, kind: 'api-key' },
  ]);

  test('masks what lies within a stretch', () => {
    expect(quoter.text(0, paste.length)).toBe('a •••• b •••• c');
  });

  test('masks a stretch that begins and ends within secrets', () => {
    expect(quoter.text(10, paste.length - 10)).toBe('•••• b ••••');
  });

  test('shows a value whose place holds no secret, and the place of one that does', () => {
    expect(quoter.value('decoded', [{ start: 0, end: 2 }])).toBe('decoded');
    expect(quoter.value('decoded', [{ start: 0, end: 8 }])).toBe('a ••••');
  });

  test('masks a secret that came another way', () => {
    expect(quoter.value(`x${API_KEY}y`, [{ start: 0, end: 1 }])).toBe('x••••y');
    expect(quoter.clean(`${SECRET}${SECRET}`)).toBe('••••••••');
  });

  test('quotes each place once and no empty one', () => {
    expect(
      quoter.quotes([
        { start: 0, end: 1 },
        { start: 0, end: 1 },
        { start: 3, end: 3 },
      ]),
    ).toEqual([{ start: 0, end: 1, text: 'a' }]);
  });

  test('cuts what is long', () => {
    const long = new Quoter('x'.repeat(1_000), []);
    expect(long.text(0, 1_000)).toHaveLength(241);
    expect(long.value('y'.repeat(1_000), [])).toHaveLength(241);
  });

  const ids: readonly (readonly [string, string])[] = [
    [KEY, 'AKIA…MPLE'],
    ['HIDDEN', 'HIDDEN'],
    [SECRET, 'wJal…'],
    ['', ''],
  ];
  test.for(ids)('a key id is masked: %s', ([id, masked]) => {
    expect(maskKeyId(id)).toBe(masked);
  });
});

describe('words with code in them', () => {
  const rows: readonly (readonly [
    template: string,
    data: Readonly<Record<string, string>>,
    filled: readonly unknown[],
  ])[] = [
    ['plain', {}, ['plain']],
    ['the stage `{stage}`', { stage: 'prod' }, ['the stage ', { code: 'prod' }]],
    ['the stage {stage}', { stage: 'prod' }, ['the stage ', { code: 'prod' }]],
    ['`{a}/{b}` {c}', { a: '1', b: '`2`' }, [{ code: '1/`2`' }, ' {c}'.slice(0, 1), '{c}']],
    ['', {}, []],
  ];
  test.for(rows)('%s', ([template, data, filled]) => {
    expect(fill(template, data)).toEqual(filled);
  });
});

function group({ groups }: Report, id: string): readonly Part[] {
  return groups.find((one) => one.id === id)?.parts ?? [];
}
