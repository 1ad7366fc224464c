import { describe, expect, test } from 'vitest';
import type { InputKind, Quoted } from '../../src/core/model.ts';
import { plainRequest, read, standsAt } from './reading.ts';

interface Form {
  readonly name: string;
  readonly kind: InputKind;
  readonly text: string;
  readonly method?: string;
  readonly url: string;
  readonly headers?: readonly string[];
  readonly body?: string;
  readonly remarks?: readonly string[];
}

const H = 'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com';
const FORBIDDEN = '{"message":"Forbidden"}';

const forms: readonly Form[] = [
  {
    name: 'sh: as a browser copies it',
    kind: 'curl',
    text: String.raw`curl '${H}/prod/users?limit=10&next=a%7Cb' \
  -X 'POST' \
  -H 'accept: application/json' \
  -H 'x-api-key: abc' \
  --data-raw $'{"name":"it\'s"}'
${FORBIDDEN}`,
    method: 'POST',
    url: `${H}/prod/users?limit=10&next=a%7Cb`,
    headers: ['accept: application/json', 'x-api-key: abc'],
    body: `{"name":"it's"}`,
  },
  {
    name: 'sh: by hand, with a prompt and a here-document',
    kind: 'curl',
    text: `ec2-user@host:~$ curl -sS -H "x-api-key: $KEY" ${H}/prod/users -d @- <<'EOF'\n{"a":1}\nEOF\n${FORBIDDEN}`,
    method: 'POST',
    url: `${H}/prod/users`,
    headers: ['x-api-key: $KEY'],
    body: '{"a":1}\n',
  },
  {
    name: 'sh: an address that & cuts off',
    kind: 'curl',
    text: `$ curl ${H}/prod/users?a=1&b=2 -H 'x-api-key: abc'\n[1] 4711\n${FORBIDDEN}`,
    url: `${H}/prod/users?a=1`,
    remarks: ['unquoted-ampersand'],
  },
  {
    name: 'cmd: as a browser copies it now',
    kind: 'curl',
    text: `curl ^"${H}/prod/users?limit=10^&next=a^%^7Cb^" ^
  -X ^"POST^" ^
  -H ^"accept: application/json^" ^
  -H ^"x-api-key: abc^" ^
  --data-raw ^"^{^\\^"name^\\^":^\\^"x^\\^"^}^" ^
  --compressed
${FORBIDDEN}`,
    method: 'POST',
    url: `${H}/prod/users?limit=10&next=a%7Cb`,
    headers: ['accept: application/json', 'x-api-key: abc'],
    body: '{"name":"x"}',
  },
  {
    name: 'cmd: as a browser copied it before',
    kind: 'curl',
    text: `curl "${H}/prod/users?limit=10&next=a^%^7Cb" ^
  -H "sec-ch-ua: ^\\^"Chromium^\\^";v=^\\^"120^\\^"" ^
  -H "x-api-key: abc" ^
  --compressed
${FORBIDDEN}`,
    url: `${H}/prod/users?limit=10&next=a%7Cb`,
    headers: ['sec-ch-ua: "Chromium";v="120"', 'x-api-key: abc'],
  },
  {
    name: 'cmd: by hand',
    kind: 'curl',
    text: `C:\\Users\\me>curl -X POST "${H}/prod/users" ^\r\n -H "x-api-key: abc" ^\r\n -d "{\\"a\\": \\"b\\"}"\r\n${FORBIDDEN}`,
    method: 'POST',
    url: `${H}/prod/users`,
    headers: ['x-api-key: abc'],
    body: '{"a": "b"}',
  },
  {
    name: 'PowerShell: curl.exe over several lines',
    kind: 'curl',
    text: `PS C:\\work> curl.exe -X POST \`\r\n>>   -H "x-api-key: abc" \`\r\n   ${H}/prod/users\r\n${FORBIDDEN}`.replace(
      '>>   ',
      '   ',
    ),
    method: 'POST',
    url: `${H}/prod/users`,
    headers: ['x-api-key: abc'],
  },
  {
    name: 'PowerShell: curl.exe with escaped quotes',
    kind: 'curl',
    text: `curl.exe -s "${H}/prod/users" -H 'x-api-key: abc' -d "{\`"a\`": \`"b\`"}"\n${FORBIDDEN}`,
    method: 'POST',
    url: `${H}/prod/users`,
    headers: ['x-api-key: abc'],
    body: '{"a": "b"}',
  },
  {
    name: 'PowerShell: curl.exe and the quotes of its own rules',
    kind: 'curl',
    text: `PS C:\\> curl.exe ${H}/prod/users --data '{\\"a\\": 1}'\n${FORBIDDEN}`,
    method: 'POST',
    url: `${H}/prod/users`,
    body: '{"a": 1}',
  },
  {
    name: 'Invoke-WebRequest: as a browser copies it',
    kind: 'powershell',
    text: `$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession
$session.UserAgent = "Mozilla/5.0"
$session.Cookies.Add((New-Object System.Net.Cookie("theme", "dark", "/", ".example.com")))
Invoke-WebRequest -UseBasicParsing -Uri "${H}/prod/users" \`
-Method "POST" \`
-WebSession $session \`
-Headers @{
"authority"="a1b2c3d4e5.execute-api.us-east-1.amazonaws.com"
  "method"="POST"
  "path"="/prod/users"
  "scheme"="https"
  "accept"="*/*"
  "x-api-key"="abc"
} \`
-ContentType "application/json" \`
-Body "{\`"a\`":\`"b\`"}"
Invoke-WebRequest : ${FORBIDDEN}`,
    method: 'POST',
    url: `${H}/prod/users`,
    headers: [
      'accept: */*',
      'x-api-key: abc',
      'User-Agent: Mozilla/5.0',
      'Cookie: theme=dark',
      'Content-Type: application/json',
    ],
    body: '{"a":"b"}',
  },
  {
    name: 'Invoke-RestMethod: variables above it',
    kind: 'powershell',
    text: `$base = '${H}/prod'
$headers = @{
  Authorization = "Bearer $env:TOKEN"
  'x-api-key'   = 'abc' # from the console
}
$body = @{ name = 'x'; count = 3 } | ConvertTo-Json
Invoke-RestMethod -Uri "$base/users" -Method Post -Headers $headers -Body $body -ContentType 'application/json'
Invoke-RestMethod : ${FORBIDDEN}`,
    method: 'POST',
    url: `${H}/prod/users`,
    headers: ['Authorization: Bearer $env:TOKEN', 'x-api-key: abc', 'Content-Type: application/json'],
    body: '{"name":"x","count":3}',
  },
  {
    name: 'irm: a splat and a here-string',
    kind: 'powershell',
    text: `$request = @{
  Uri     = '${H}/prod/users'
  Method  = 'Put'
  Headers = @{ 'x-api-key' = 'abc' }
  Body    = @'
{"a": 1}
'@
}
irm @request
irm: ${FORBIDDEN}`,
    method: 'PUT',
    url: `${H}/prod/users`,
    headers: ['x-api-key: abc'],
    body: '{"a": 1}',
  },
  {
    name: 'curl, which is Invoke-WebRequest in Windows PowerShell',
    kind: 'powershell',
    text: `PS C:\\> curl ${H}/prod/users -Method Get -Headers @{"x-api-key"="abc"}\n${FORBIDDEN}`,
    method: 'GET',
    url: `${H}/prod/users`,
    headers: ['x-api-key: abc'],
  },
  {
    name: 'fetch: as a browser copies it',
    kind: 'fetch',
    text: `fetch("${H}/prod/users?a=1", {
  "headers": {
    "accept": "*/*",
    "authorization": "Bearer abc",
    "content-type": "application/json"
  },
  "referrer": "https://app.example.com/",
  "body": "{\\"a\\":\\"b\\"}",
  "method": "POST",
  "mode": "cors",
  "credentials": "omit"
});
${FORBIDDEN}`,
    method: 'POST',
    url: `${H}/prod/users?a=1`,
    headers: ['accept: */*', 'authorization: Bearer abc', 'content-type: application/json'],
    body: '{"a":"b"}',
  },
  {
    name: 'fetch: as a browser copies it for Node',
    kind: 'fetch',
    text: `fetch("${H}/prod/users", {
  "headers": {
    "accept": "application/json",
    "x-api-key": "abc",
    "Referer": "https://app.example.com/"
  },
  "body": null,
  "method": "DELETE"
}); ;
${FORBIDDEN}`,
    method: 'DELETE',
    url: `${H}/prod/users`,
    headers: ['accept: application/json', 'x-api-key: abc', 'Referer: https://app.example.com/'],
  },
  {
    name: 'fetch: by hand, with a template and names',
    kind: 'fetch',
    text: `const API = '${H}/prod';
const headers = { 'Content-Type': 'application/json', Authorization: token };
const res = await fetch(\`\${API}/users/\${id}\`, {
  method: 'post', // as it says
  headers,
  body: JSON.stringify({ name: 'x', tags: ['a', 1], id }),
});
// 403 ${FORBIDDEN}`,
    method: 'POST',
    url: '${API}/users/${id}',
    headers: ['Content-Type: application/json', 'Authorization: ${token}'],
    body: '{"name":"x","tags":["a",1],"id":id}',
  },
  {
    name: 'axios.get with parameters',
    kind: 'fetch',
    text: `axios.get('${H}/prod/users', { params: { limit: 10 }, headers: { 'x-api-key': process.env.KEY } })\n${FORBIDDEN}`,
    method: 'GET',
    url: `${H}/prod/users?limit=10`,
    headers: ['x-api-key: ${process.env.KEY}'],
  },
  {
    name: 'axios with one record',
    kind: 'fetch',
    text: `axios({ method: 'post', url: '${H}/prod/users', data: { a: 1 }, headers: { Authorization: 'Bearer ' + token } });\n${FORBIDDEN}`,
    method: 'POST',
    url: `${H}/prod/users`,
    headers: ['Authorization: Bearer ${token}'],
    body: '{"a":1}',
  },
  {
    name: 'axios.post with its options in the place of the body',
    kind: 'fetch',
    text: `await axios.post("${H}/prod/users", { headers: { "x-api-key": "abc" } })\n${FORBIDDEN}`,
    method: 'POST',
    url: `${H}/prod/users`,
    body: '{"headers":{"x-api-key":"abc"}}',
    remarks: ['unsent-header'],
  },
  {
    name: 'Python requests',
    kind: 'fetch',
    text: `url = "${H}/prod/users"\nheaders = {"x-api-key": "abc"}\nr = requests.post(url, headers=headers, json={"a": 1})\nprint(r.text)\n${FORBIDDEN}`,
    method: 'POST',
    url: `${H}/prod/users`,
    headers: ['x-api-key: abc'],
    body: '{"a":1}',
  },
  {
    name: 'HTTPie: a method, headers and data',
    kind: 'httpie',
    text: `$ http POST ${H}/prod/users x-api-key:abc name=x count:=3 verbose==true\nHTTP/1.1 403 Forbidden\n\n${FORBIDDEN}`,
    method: 'POST',
    url: `${H}/prod/users?verbose=true`,
    headers: ['x-api-key: abc', 'Content-Type: application/json'],
    body: '{"name":"x","count":3}',
  },
  {
    name: 'HTTPie: https with a bearer token',
    kind: 'httpie',
    text: `https -A bearer -a abc a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/users\n${FORBIDDEN}`,
    url: `${H}/prod/users`,
    headers: ['Authorization: Bearer abc'],
  },
  {
    name: 'HTTPie: a form over two lines',
    kind: 'httpie',
    text: `http --form PUT ${H}/prod/users \\\n  'Authorization:Bearer abc' a=1 b=2\n${FORBIDDEN}`,
    method: 'PUT',
    url: `${H}/prod/users`,
    headers: ['Authorization: Bearer abc', 'Content-Type: application/x-www-form-urlencoded; charset=utf-8'],
    body: 'a=1&b=2',
  },
  {
    name: 'awscurl',
    kind: 'curl',
    text: `$ awscurl --service execute-api --region us-east-1 -X POST -H 'x-api-key: abc' -d '{"a":1}' ${H}/prod/users\n${FORBIDDEN}`,
    method: 'POST',
    url: `${H}/prod/users`,
    headers: ['x-api-key: abc'],
    body: '{"a":1}',
  },
  {
    name: 'wget',
    kind: 'curl',
    text: `wget --header="x-api-key: abc" --post-data='a=1' -qO- "${H}/prod/users"\n${FORBIDDEN}`,
    method: 'POST',
    url: `${H}/prod/users`,
    headers: ['x-api-key: abc'],
    body: 'a=1',
  },
];

describe('the request that a command sends', () => {
  test.each(forms.map((form) => [form.name, form] as const))('%s', (_, form) => {
    const { request, kinds, remarks } = read(form.text);
    const { from, ...plain } = plainRequest(request) ?? { from: undefined };
    expect(from).toBe(form.kind);
    expect(kinds).toContain(form.kind);
    expect(plain).toEqual({
      ...(form.method === undefined ? {} : { method: form.method }),
      url: form.url,
      headers: form.headers ?? [],
      ...(form.body === undefined ? {} : { body: form.body }),
    });
    expect(remarks.map(({ kind }) => kind)).toEqual(form.remarks ?? []);
  });

  /** Quotes, escapes and what a client puts in between are not in the paste. */
  const bare = (text: string): string => text.replaceAll(/[^A-Za-z0-9]/g, '').toLowerCase();

  test.each(forms.map((form) => [form.name, form] as const))('stands where it says: %s', (_, { text }) => {
    const { request } = read(text);
    const made = /^(?:application\/json|application\/x-www-form-urlencoded; charset=utf-8)$/;
    const values: readonly Quoted[] = [
      ...(request?.url ? [request.url] : []),
      ...(request?.body ? [request.body] : []),
      ...(request?.headers ?? [])
        .filter(({ value }) => !made.test(value))
        .map(({ value, valueSpans }) => ({ value: value.replace(/^Bearer /, ''), spans: valueSpans })),
    ];
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(bare(`Bearer ${value.value}`)).toContain(bare(standsAt(text, value)));
    for (const { value, spans } of values)
      expect(bare(standsAt(text, { spans })).length).toBeGreaterThanOrEqual(bare(value).length / 2);
  });

  test.each(forms.map((form) => [form.name, form] as const))(
    'leaves the answer to others: %s',
    (_, { text }) => {
      expect(read(text).errors.map(({ message }) => message?.value)).toEqual(['Forbidden']);
    },
  );
});

describe('what is no command', () => {
  test.each([
    'Invoke-WebRequest : The remote server returned an error: (403) Forbidden.',
    'http error 403 on every call',
    'https is required',
    'we fetch(the) data, then axios() fails',
    'aws is slow today',
    'the aws lambda function fails',
    'wget fails with 403',
    'fetch("users")',
  ])('%s', (text) => {
    expect(read(text).kinds.filter((kind) => /curl|powershell|fetch|httpie|aws-cli/.test(kind))).toEqual([]);
  });
});
