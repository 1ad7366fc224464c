import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { inSlices } from '../../src/checker/verify/in-slices.ts';
import { marked, visible, whole } from '../../src/checker/verify/marks.ts';
import { rowsOf } from '../../src/checker/verify/rows.ts';
import { secretProblem } from '../../src/checker/verify/secret-problem.ts';
import { withoutSecrets } from '../../src/checker/verify/without-secrets.ts';
import { outgoing } from '../../src/checker/signing/outgoing.ts';
import { parseCanonicalRequest, utf8, type SignedSide } from '../../src/core/sigv4/index.ts';

describe('what two values have not in common', () => {
  test.for([
    ['page=1&type=dog', 'page=2&type=dog', { before: 'page=', differing: '1', after: '&type=dog' }],
    ['/a%20b', '/a b', { before: '/a', differing: '%20', after: 'b' }],
    ['/a b', '/a%20b', { before: '/a', differing: '␣', after: 'b' }],
    ['abc', 'abxc', { before: 'ab', differing: '', after: 'c' }],
    ['same', 'same', { before: 'same', differing: '', after: '' }],
    ['x', '', { before: '', differing: 'x', after: '' }],
    // Two of three letters alike: none is taken twice.
    ['aa', 'aaa', { before: 'aa', differing: '', after: '' }],
    // A character is marked whole, though the first halves of these two are the same.
    ['a😀b', 'a😁b', { before: 'a', differing: '😀', after: 'b' }],
  ] as const)('%s and %s', ([value, other, expected]) => {
    expect(marked(value, other)).toEqual(expected);
  });

  test('of long values only what is near the difference', () => {
    const { before, differing, after } = marked(
      `${'a'.repeat(500)}X${'b'.repeat(500)}`,
      'a'.repeat(500) + 'b'.repeat(500),
    );
    expect(before).toBe(`…${'a'.repeat(60)}`);
    expect(differing).toBe('X');
    expect(after).toBe(`${'b'.repeat(60)}…`);
    expect(whole('x'.repeat(9000)).length).toBeLessThan(500);
  });

  test('the three pieces are the whole value, and no character is cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '😁', '本'), maxLength: 25 });
    fc.assert(
      fc.property(text, text, (value, other) => {
        const pieces = Object.values<string>({ ...marked(value, other) });
        expect(pieces.join('')).toBe(value);
        expect(pieces.some((piece) => /\p{Surrogate}/u.test(piece))).toBe(false);
      }),
    );
  });
});

test.for([
  ['a b', 'a b'],
  [' a', '␣a'],
  ['a ', 'a␣'],
  ['a  b', 'a␣␣b'],
  ['a\tb\r\n', 'a⇥b␍↵'],
  ['a\u00a0b', 'a⟨U+00A0⟩b'],
  ['\ufeffa\u200b', '⟨U+FEFF⟩a⟨U+200B⟩'],
  ['日本', '日本'],
] as const)('%j is shown as %s', ([text, shown]) => {
  expect(visible(text)).toBe(shown);
});

describe('the table of parts', () => {
  const side = (path: string, token = 'first'): SignedSide => ({
    canonicalRequest: parseCanonicalRequest(
      utf8(
        `GET\n${path}\na=1\nhost:example.com\nx-amz-security-token:${token}\n\nhost;x-amz-security-token\n${'0'.repeat(64)}`,
      ),
    ),
  });

  test('holds each part of both sides, in the order in which they are signed', () => {
    const service = { ...side('/a'), from: 'answer' as const };
    const client = { ...side('/b'), from: 'log' as const };
    const rows = rowsOf({ service, client, differences: [] });
    expect(rows.map(({ part, state }) => [part, state])).toEqual([
      ['method', 'same'],
      ['path', 'different'],
      ['query', 'same'],
      ['header host', 'same'],
      ['header x-amz-security-token', 'same'],
      ['signedHeaders', 'same'],
      ['payload', 'same'],
    ]);
  });

  test('shows of a token only its beginning', () => {
    const service = { ...side('/a', 'IQoJb3JpZ2lu'), from: 'answer' as const };
    const rows = rowsOf({ service, client: { from: 'nowhere' }, differences: [] });
    expect(rows.every(({ state }) => state === 'alone')).toBe(true);
    expect(rows.find(({ part }) => part === 'header x-amz-security-token')?.service).toBe('IQoJ••••(12)');
  });
});

test.for([
  ['', undefined],
  ['wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', undefined],
  ['wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY\u00a0', 'blank'],
  ['\ufeffwJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY', 'blank'],
  ['AKIAIOSFODNN7EXAMPLE', 'key-id'],
  ['wJalrXUtnFEMI', 'length'],
] as const)('the secret %j: %s', ([secret, problem]) => {
  expect(secretProblem(secret)).toBe(problem);
});

test('what is said of a fault holds no signature, no key id and no token', () => {
  const said = withoutSecrets(
    `Credential=AKIAIOSFODNN7EXAMPLE/20261101/us-east-1/execute-api/aws4_request, Signature=${'5d'.repeat(32)} ${'A1b/'.repeat(40)}`,
  );
  expect(said).toBe(
    'Credential=AKIA••••/20261101/us-east-1/execute-api/aws4_request, Signature=5d5d•••• A1b/••••',
  );
});

describe('work in slices', () => {
  const heard = <Step, Result>(begin: () => Generator<Step, Result>) =>
    new Promise<{ steps: Step[]; result: Result | 'failed' }>((resolve) => {
      const steps: Step[] = [];
      inSlices(begin, {
        progressed: (step) => steps.push(step),
        finished: (result) => resolve({ steps, result }),
        failed: () => resolve({ steps, result: 'failed' }),
      });
    });

  test('tells how far it is, and lets others have their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1));
    const { steps, result } = await heard(function* () {
      for (const end = performance.now() + 20_000; turns < 8 && performance.now() < end;)
        yield performance.now();
      return 'done';
    });
    clearInterval(timer);
    expect(result).toBe('done');
    expect(steps.length).toBeGreaterThan(1);
    expect(turns).toBeGreaterThanOrEqual(8);
  });

  test('a failure is told without its words', async () => {
    const { result } = await heard(function* () {
      yield 1;
      throw new Error('the secret itself');
    });
    expect(result).toBe('failed');
  });

  test('what was stopped is not heard of again', async () => {
    const heardOf: unknown[] = [];
    const stop = inSlices(
      function* () {
        yield 1;
        return 2;
      },
      {
        progressed: (step) => heardOf.push(step),
        finished: (result) => heardOf.push(result),
        failed: () => heardOf.push('failed'),
      },
    );
    stop();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heardOf).toEqual([]);
  });
});

describe('a signed request for the sender', () => {
  const headers = [
    ['content-type', 'application/json'],
    ['host', 'example.com'],
    ['x-amz-date', '20261101T120000Z'],
    ['x-amz-security-token', 'IQoJ'],
    ['authorization', 'AWS4-HMAC-SHA256 …'],
  ] as const;

  test('has what the signer wrote apart from the rest', () => {
    const signed = { url: 'https://example.com/', authorization: 'AWS4-HMAC-SHA256 …', headers };
    expect(outgoing({ method: 'POST', body: '{}' }, signed)).toEqual({
      method: 'POST',
      url: 'https://example.com/',
      headers: [['content-type', 'application/json']],
      body: '{}',
      sign: {
        authorization: 'AWS4-HMAC-SHA256 …',
        'x-amz-date': '20261101T120000Z',
        'x-amz-security-token': 'IQoJ',
      },
    });
  });

  test('of a presigned URL is the URL', () => {
    const signed = {
      url: 'https://example.com/?X-Amz-Signature=0a',
      headers: [['host', 'example.com']] as const,
    };
    expect(outgoing({ method: 'GET' }, signed)).toEqual({
      method: 'GET',
      url: 'https://example.com/?X-Amz-Signature=0a',
      headers: [],
      body: '',
    });
  });
});
