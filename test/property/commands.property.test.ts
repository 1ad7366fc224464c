import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '../../src/core/model.ts';
import { Claims } from '../../src/core/read/claims.ts';
import { curlReader } from '../../src/core/read/commands.ts';
import { awsCliReader } from '../../src/core/read/commands/aws-cli.ts';
import { curlLikeReader } from '../../src/core/read/commands/curl-like.ts';
import { environmentReader } from '../../src/core/read/commands/environment.ts';
import { fetchReader } from '../../src/core/read/commands/fetch.ts';
import { httpieReader } from '../../src/core/read/commands/httpie.ts';
import { powershellReader } from '../../src/core/read/commands/powershell.ts';
import { remarkReader } from '../../src/core/read/commands/remarks.ts';
import { cpuTime } from '../config/cpu-time.ts';

const readers = [
  powershellReader,
  curlReader,
  curlLikeReader,
  httpieReader,
  fetchReader,
  awsCliReader,
  environmentReader,
];

const parts = [
  'curl ', 'curl.exe ', '^"', '^\\^"', ' ^\n', '`', '`\n', '`"', 'Invoke-RestMethod ', 'irm ', '-Uri ', '-Headers ', '@{', '@"\n', "@'\n",
  '$x = ', '$x', '@x', '$x.Add(', '}', ')', '(', 'fetch(', 'axios.post(', 'JSON.stringify(', '`${', '{', '[', '...', '"', "'", '\\', ',', ':',
  'const a = ', '\n', 'http POST ', 'a:b ', 'a=b ', 'a:=1 ', 'a==b ', 'awscurl --region ', 'wget --header=', 'aws s3 cp ', 's3://b/k ',
  '--region ', 'AWS_REGION=', '$env:AWS_PROFILE = ', 'region = ', '[profile ', ']', 'https://h.example/', '+', '|', ';', '&', '<<EOF', '\u200b',
]; // prettier-ignore

const noise = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...parts) },
      fc.string({ unit: 'binary', maxLength: 8 }),
    ),
    {
      maxLength: 50,
    },
  )
  .map((words) => words.join(''));

test('no text makes a reader throw or point outside the text', () => {
  fc.assert(
    fc.property(noise, (text) => {
      for (const reader of readers) {
        const {
          requests = [],
          remarks = [],
          facts = [],
          claimed,
        } = reader.read(text, new Claims(text.length));
        const spans: readonly Span[] = [
          ...claimed,
          ...[...remarks, ...facts].flatMap((part) => part.spans),
          ...requests.flatMap(({ url, method, body, headers, spans: own }) => [
            ...own,
            ...[url, method, body].flatMap((part) => part?.spans ?? []),
            ...headers.flatMap((header) => [...header.spans, ...header.valueSpans]),
          ]),
        ];
        for (const { start, end } of spans)
          expect(0 <= start && start <= end && end <= text.length).toBe(true);
        for (const request of requests)
          for (const { spans: places } of remarkReader.remarksOn?.(request, text) ?? [])
            for (const { start, end } of places)
              expect(0 <= start && start <= end && end <= text.length).toBe(true);
      }
    }),
    { numRuns: 1_000 },
  );
});

describe('time grows with the length of the text', () => {
  const hostile = [
    ['fetch(', '('], ['fetch("', ''], ["fetch('x', {a:'", ''], ['fetch(`', ''], ['fetch({a:', ''], ['const a = {', ''], ["const a = '\n", ''],
    ['irm @{', ''], ['$x = "', ''], ["$x = @'\n", ''], ['$x = (', ''], ['$x = [string]', ''], ['irm -Uri ', ''], ['irm https://h.example/ "', ''],
    ['curl ^"', ''], ['curl ^\n', ''], ['curl.exe `"', ''], ['curl "https://h.example/`"', ''], ['curl.exe -d `\n', ''],
    ['\nhttp POST ', ''], ['\nhttp GET https://h.example/ a=', ''], ['\nawscurl -d ', ''], ['\nwget "', ''], ['\naws s3 cp ', ''], ['\naws s3api x --a "', ''],
    ['AWS_REGION=', ''], ['AWS_A_', ''], ['region = ', ''], ['\n[profile ', ''], ['"region": ', ''], ['$x.Add(', ''], ['axios.post(u,', ''],
    ['`', 'fetch('], ['\\', 'fetch("'], ['{', 'fetch('], ['"', '$x = '], ['a+', 'fetch('],
  ]; // prettier-ignore

  const timeOf = (text: string): number =>
    cpuTime(() => {
      for (const reader of readers) if (reader.isWorthwhile(text)) reader.read(text, new Claims(text.length));
    });

  test.each(hostile)('%j', (unit, before) => {
    const long = (length: number): string => before + unit.repeat(Math.ceil(length / unit.length));
    const short = timeOf(long(20_000));
    const sixteenfold = timeOf(long(320_000));
    // A square of the length would take 256 times as long.
    expect(sixteenfold).toBeLessThan(Math.max(short, 5) * 100);
  });
});
