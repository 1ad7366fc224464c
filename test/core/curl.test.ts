import { describe, expect, test } from 'vitest';
import type { Quoted } from '../../src/core/model.ts';
import { findCurls, readCurl } from '../../src/core/read/curl.ts';

/** What the tests compare: a reading without its places. */
interface Plain {
  readonly method?: string;
  readonly url?: string;
  readonly headers?: readonly string[];
  readonly body?: string;
  readonly basic?: string;
  readonly signs?: string;
  readonly remarks?: readonly string[];
}

const plain = (text: string, at = 0): Plain | undefined => {
  const reading = readCurl(text, at);
  if (!reading) return undefined;
  const { method, url, headers, body, basic, signsItself } = reading.request;
  return {
    ...(method ? { method: method.value } : {}),
    ...(url ? { url: url.value } : {}),
    ...(headers.length > 0 ? { headers: headers.map(({ name, value }) => `${name}: ${value}`) } : {}),
    ...(body ? { body: body.value } : {}),
    ...(basic ? { basic: basic.value } : {}),
    ...(signsItself ? { signs: signsItself.value } : {}),
    ...(reading.remarks.length > 0 ? { remarks: reading.remarks.map(({ kind }) => kind) } : {}),
  };
};

const U = 'https://h.example/prod/users';

const commands: readonly (readonly [name: string, command: string, expected: Plain])[] = [
  ['a URL alone', `curl ${U}`, { url: U }],
  ['a URL in quotes', `curl "${U}"`, { url: U }],
  ['a host without a scheme', 'curl h.example/prod', { url: 'h.example/prod' }],
  ['a prompt', `$ curl ${U}`, { url: U }],
  ['a long prompt', `me@host:~/src (main)$ curl ${U}`, { url: U }],
  ['sudo and assignments', `sudo AWS_REGION='us east' env A=b curl ${U}`, { url: U }],
  ['a path', `/usr/bin/curl ${U}`, { url: U }],
  ['Windows', `curl.exe ${U}`, { url: U }],
  ['a method', `curl -X DELETE ${U}`, { url: U, method: 'DELETE' }],
  ['a method glued to its letter', `curl -XPATCH ${U}`, { url: U, method: 'PATCH' }],
  ['letters in one word', `curl -sSfLX PUT ${U}`, { url: U, method: 'PUT' }],
  ['long names', `curl --silent --request POST --url ${U}`, { url: U, method: 'POST' }],
  ['long names with an equals sign', `curl --request=POST --url=${U}`, { url: U, method: 'POST' }],
  ['a beginning of a long name', `curl --upload-fil a.txt ${U}`, { url: U, method: 'PUT' }],
  ['options behind the URL', `curl ${U} -X POST`, { url: U, method: 'POST' }],
  ['headers', `curl -H 'A: b' --header "C:d" -H"E:  f " ${U}`, { url: U, headers: ['A: b', 'C: d', 'E: f'] }],
  ['a header with an empty value on purpose', `curl -H 'A;' ${U}`, { url: U, headers: ['A: '] }],
  [
    'headers that curl does not send',
    `curl -H 'x-api-key:' -H 'oops' ${U}`,
    { url: U, remarks: ['unsent-header', 'unsent-header'] },
  ],
  [
    'a variable',
    `curl -H "Authorization: Bearer $TOKEN" ${U}`,
    { url: U, headers: ['Authorization: Bearer $TOKEN'] },
  ],
  [
    'a command in quotes',
    `curl -H "A: $(aws x --query 'a' "b")" ${U}`,
    { url: U, headers: [`A: $(aws x --query 'a' "b")`] },
  ],
  ['data', `curl -d '{"a":1}' ${U}`, { url: U, method: 'POST', body: '{"a":1}' }],
  ['data twice', `curl -d a=1 --data-raw b=2 ${U}`, { url: U, method: 'POST', body: 'a=1&b=2' }],
  [
    'data in double quotes',
    String.raw`curl -d "{\"a\": \"b\\n\"}" ${U}`,
    { url: U, method: 'POST', body: String.raw`{"a": "b\n"}` },
  ],
  [
    'data over several lines',
    `curl -d '{\n  "a": 1\n}' ${U}`,
    { url: U, method: 'POST', body: '{\n  "a": 1\n}' },
  ],
  [
    'data to be encoded',
    `curl --data-urlencode 'q=a b&c' --data-urlencode '=x y' ${U}`,
    { url: U, method: 'POST', body: 'q=a%20b%26c&x%20y' },
  ],
  [
    'data in the query',
    `curl -G -d a=1 --data-urlencode 'b=c d' ${U}`,
    { url: `${U}?a=1&b=c%20d`, method: 'GET' },
  ],
  ['data behind a query', `curl -d a=1 -G '${U}?z=0'`, { url: `${U}?z=0&a=1`, method: 'GET' }],
  ['--url-query', `curl --url-query 'a=b c' --url-query +d=e%20f ${U}`, { url: `${U}?a=b%20c&d=e%20f` }],
  [
    'JSON',
    `curl --json '{"a":1}' ${U}`,
    {
      url: U,
      method: 'POST',
      body: '{"a":1}',
      headers: ['Content-Type: application/json', 'Accept: application/json'],
    },
  ],
  [
    'JSON with a header of one’s own',
    `curl -H 'content-type: application/x+json' --json '{}' ${U}`,
    {
      url: U,
      method: 'POST',
      body: '{}',
      headers: ['content-type: application/x+json', 'Accept: application/json'],
    },
  ],
  ['HEAD', `curl -I ${U}`, { url: U, method: 'HEAD' }],
  ['an upload', `curl -T file.txt ${U}`, { url: U, method: 'PUT' }],
  ['a form', `curl -F file=@a.txt ${U}`, { url: U, method: 'POST' }],
  ['a method beats what data implies', `curl -X PUT -d a ${U}`, { url: U, method: 'PUT', body: 'a' }],
  ['credentials', `curl -u user:pass ${U}`, { url: U, basic: 'user:pass' }],
  [
    'signing',
    `curl --aws-sigv4 "aws:amz:us-east-1:execute-api" --user "$A:$B" ${U}`,
    { url: U, signs: 'aws:amz:us-east-1:execute-api', basic: '$A:$B' },
  ],
  ['a bearer token', `curl --oauth2-bearer abc ${U}`, { url: U, headers: ['Authorization: Bearer abc'] }],
  [
    'agent, referer, cookie',
    `curl -A x/1 -e http://r -b 'a=b' -b jar.txt ${U}`,
    { url: U, headers: ['User-Agent: x/1', 'Referer: http://r', 'Cookie: a=b'] },
  ],
  [
    'values that look like URLs',
    `curl -x http://proxy.example:8080 -o out.json --resolve h.example:443:192.0.2.1 ${U}`,
    { url: U },
  ],
  ['-k', `curl -kv ${U}`, { url: U, remarks: ['insecure'] }],
  [
    'an option that curl has not',
    `curl --nope -~ ${U}`,
    { url: U, remarks: ['unknown-option', 'unknown-option'] },
  ],
  ['--no-…', `curl --no-buffer --no-progress-meter ${U}`, { url: U }],
  ['--next', `curl ${U} --next -X POST https://o.example`, { url: U }],
  [
    'continued lines',
    `curl \\\n  -X POST \\\r\n  ${U} \\\n  -H 'A: b'`,
    { url: U, method: 'POST', headers: ['A: b'] },
  ],
  ['continued lines with blanks behind', `curl -X POST \\ \n  ${U}`, { url: U, method: 'POST' }],
  [
    'continued lines with a prompt',
    `curl -X POST \\\n> ${U} \\\n> -H 'A: b'`,
    { url: U, method: 'POST', headers: ['A: b'] },
  ],
  ['a URL over two lines', `curl https://h.example/prod\\\n/users`, { url: U }],
  [
    'continuations of cmd.exe',
    `curl -X POST ^\n  ${U} ^\r\n  -H "A: b"`,
    { url: U, method: 'POST', headers: ['A: b'] },
  ],
  [
    'continuations of cmd.exe and quotes that it has not',
    `curl -X POST -H 'A: b' ^\n ${U}`,
    { url: U, method: 'POST', headers: ['A: b'] },
  ],
  [
    'continuations of PowerShell',
    `curl.exe -X POST \`\n ${U} \`\n -H 'A: b'`,
    { url: U, method: 'POST', headers: ['A: b'] },
  ],
  [
    'ANSI-C quotes',
    String.raw`curl -H $'A: it\'s \u0041\x42\103' ${U}`,
    { url: U, headers: ["A: it's ABC"] },
  ],
  [
    'quotes side by side',
    `curl -H 'A: it'"'"'s' "https://h.example"/prod'/users'`,
    { url: U, headers: ["A: it's"] },
  ],
  [
    'backslashes',
    String.raw`curl https://h.example/prod?a=1\&b=2`,
    { url: 'https://h.example/prod?a=1&b=2' },
  ],
  ['a comment', `curl ${U} # the users\nnext`, { url: U }],
  ['a fragment', `curl ${U}#top`, { url: `${U}#top` }],
  ['typographic quotes', `curl “${U}” -H ‘A: b’`, { url: U, headers: ['A: b'], remarks: ['smart-quote'] }],
  [
    'a typographic dash',
    `curl —header 'A: b' –X POST ${U}`,
    { url: U, method: 'POST', headers: ['A: b'], remarks: ['smart-quote', 'smart-quote'] },
  ],
  ['no-break blanks', `curl -X\u00a0POST ${U}`, { url: U, method: 'POST', remarks: ['no-break-blank'] }],
  [
    'placeholders',
    'curl -X GET https://<endpoint>.<region>.es.amazonaws.com/{index}',
    { url: 'https://<endpoint>.<region>.es.amazonaws.com/{index}', method: 'GET' },
  ],
  [
    'an unquoted ampersand',
    `curl ${U}?a=1&b=2 -H 'A: b'`,
    { url: `${U}?a=1`, remarks: ['unquoted-ampersand'] },
  ],
  [
    'a quote that nothing closes',
    `curl ${U} -d '{"a"\nnext line`,
    { url: U, method: 'POST', body: '{"a"', remarks: ['unclosed-quote'] },
  ],
  [
    'a here-document',
    `curl -d @- ${U} <<'EOF'\n{"a":1}\nEOF\nnext`,
    { url: U, method: 'POST', body: '{"a":1}\n' },
  ],
  [
    'an empty value',
    `curl -H '' -d '' ${U}`,
    { url: U, method: 'POST', body: '', remarks: ['unsent-header'] },
  ],
];

describe('readCurl', () => {
  test.each(commands)('%s', (_, command, expected) => {
    expect(plain(command)).toEqual(expected);
  });

  test.each([
    'curl',
    'curl ',
    'curl fails with 403',
    'curl で確認します',
    'curl: (22) The requested URL returned error: 403',
    'curl v7.88',
    'wget https://h.example',
    'echo curl https://h.example',
    'curl curl curl',
  ])('no command: %s', (text) => {
    expect(readCurl(text, 0)).toBeUndefined();
  });

  test.each([
    [`curl ${U}; echo`, '; echo'],
    [`curl ${U} | jq .`, '| jq .'],
    [`curl ${U} && echo`, '&& echo'],
    [`curl ${U} & wait`, '& wait'],
    [`curl ${U} > out.json`, '> out.json'],
    [`curl ${U}\n{"message":"Forbidden"}`, '\n{"message":"Forbidden"}'],
    [`curl -d @- ${U} <<EOF\n{}\nEOF\nnext`, '\nnext'],
  ])('ends where the shell ends it: %j', (text, rest) => {
    expect(text.slice(readCurl(text, 0)?.end)).toBe(rest);
  });

  test.each([
    [`"curl -v ${U}"`, 1],
    [`\`curl ${U}\``, 1],
    [`x=$(curl ${U}) && y`, 4],
    [`('curl ${U}')`, 2],
  ])('what wraps it ends it: %s', (text, at) => {
    expect(plain(text, at)).toEqual({ url: U });
  });
});

describe('places', () => {
  const textOf = (text: string, quoted: Pick<Quoted, 'spans'> | undefined): string[] | undefined =>
    quoted?.spans.map(({ start, end }) => text.slice(start, end));

  test('values point at what stands in the paste', () => {
    const text = `see: curl -X POST "${U}" \\\n  -H 'x-api-key: abc' -d 'a=1' -d 'b=2'`;
    const request = readCurl(text, 5)?.request;
    expect(textOf(text, request?.method)).toEqual(['POST']);
    expect(textOf(text, request?.url)).toEqual([U]);
    expect(textOf(text, request?.headers[0])).toEqual(["-H 'x-api-key: abc'"]);
    expect(request?.headers.map(({ valueSpans }) => textOf(text, { spans: valueSpans }))).toEqual([['abc']]);
    expect(textOf(text, request?.body)).toEqual(['a=1', "'b=2"]);
    expect(textOf(text, request)).toEqual([text.slice(5)]);
  });

  test('a method that follows from an option points at the option', () => {
    const text = `curl ${U} --data 'x'`;
    expect(textOf(text, readCurl(text, 0)?.request.method)).toEqual(["--data 'x'"]);
  });

  test('a joined value keeps a place for each character', () => {
    const text = `curl -G ${U} -d a=1`;
    const url = readCurl(text, 0)?.request.url;
    expect(url?.spans.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(url?.value.length);
  });

  test('an unquoted ampersand is pointed at, and the rest of the line belongs to the command', () => {
    const text = `curl ${U}?a=1&b=2 -H 'A: b'\nnext`;
    const reading = readCurl(text, 0);
    expect(reading?.remarks.map(({ spans }) => textOf(text, { spans }))).toEqual([['&']]);
    expect(text.slice(reading?.end)).toBe('\nnext');
  });
});

test('findCurls finds each command once', () => {
  const text = `First:\n$ curl ${U}\n{"a":1}\nthen \`curl -I ${U}\` and curl fails; /usr/bin/curl -X POST \\\n ${U} | jq`;
  expect(findCurls(text).map(({ request }) => request.method?.value)).toEqual([undefined, 'HEAD', 'POST']);
});
