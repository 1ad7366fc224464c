import { describe, expect, test } from 'vitest';
import { type PlainError, plainErrors, read, standsAt } from './reading.ts';
import { readElements } from '../../src/core/read/xml.ts';

const DENIED: PlainError = { code: 'AccessDenied', from: 'xml:Code', message: 'Access Denied' };

describe('where XML puts an error', () => {
  const bodies: readonly (readonly [name: string, body: string, ...errors: PlainError[]])[] = [
    [
      'S3: Error is the root',
      '<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>',
      DENIED,
    ],
    [
      'S3 with its further members',
      '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AuthorizationHeaderMalformed</Code><Message>m</Message><Region>eu-west-1</Region><RequestId>ABC</RequestId><HostId>x</HostId></Error>',
      {
        code: 'AuthorizationHeaderMalformed',
        from: 'xml:Code',
        message: 'm',
        requestId: 'ABC',
        detail: { Region: 'eu-west-1', HostId: 'x' },
      },
    ],
    [
      'query: Error in ErrorResponse',
      '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n  <Error>\n    <Type>Sender</Type>\n    <Code>InvalidClientTokenId</Code>\n    <Message>m</Message>\n  </Error>\n  <RequestId>1-2</RequestId>\n</ErrorResponse>',
      {
        code: 'InvalidClientTokenId',
        from: 'xml:Code',
        message: 'm',
        requestId: '1-2',
        detail: { Type: 'Sender' },
      },
    ],
    [
      'EC2: Errors in Response, RequestID with a capital D',
      '<Response><Errors><Error><Code>AuthFailure</Code><Message>m</Message></Error></Errors><RequestID>1-2</RequestID></Response>',
      { code: 'AuthFailure', from: 'xml:Code', message: 'm', requestId: '1-2' },
    ],
    [
      'the root is the error itself',
      '<AccessDeniedException>\n  <Message>m</Message>\n</AccessDeniedException>',
      { code: 'AccessDeniedException', from: 'xml:root', message: 'm' },
    ],
    [
      'the root is the error and empty',
      '<UnknownOperationException/>',
      { code: 'UnknownOperationException', from: 'xml:root' },
    ],
    [
      'a prefix before each name',
      '<s:Error><s:Code>AccessDenied</s:Code><s:Message>Access Denied</s:Message></s:Error>',
      DENIED,
    ],
    [
      'as a browser shows it',
      'This XML file does not appear to have any style information.\n<Error>\n<Code>AccessDenied</Code>\n<Message>Access Denied</Message>\n</Error>',
      DENIED,
    ],
    ['cut off', '<Error><Code>AccessDenied</Code><Message>Access Den', { ...DENIED, message: 'Access Den' }],
    [
      'entities are decoded',
      '<Error><Code>A</Code><Message>&lt;a&gt; &amp; &#39;b&#x27; &copy;</Message></Error>',
      { code: 'A', from: 'xml:Code', message: "<a> & 'b' &copy;" },
    ],
    [
      'two errors',
      '<Error><Code>A1</Code><Message>a</Message></Error><Error><Code>B2</Code><Message>b</Message></Error>',
      { code: 'A1', from: 'xml:Code', message: 'a' },
      { code: 'B2', from: 'xml:Code', message: 'b' },
    ],
    [
      'two answers: each has its own request id',
      '<Error><Code>A1</Code><RequestId>1</RequestId></Error>\n<Error><Code>B2</Code><RequestId>2</RequestId></Error>',
      { code: 'A1', from: 'xml:Code', requestId: '1' },
      { code: 'B2', from: 'xml:Code', requestId: '2' },
    ],
    [
      'each of several keys that were not deleted',
      '<DeleteResult><Deleted><Key>a</Key></Deleted><Error><Key>b</Key><Code>AccessDenied</Code><Message>Access Denied</Message></Error></DeleteResult>',
      { ...DENIED, detail: { Key: 'b' } },
    ],
    ['a code of something else', '<Products><Product><Code>A1</Code><Name>b</Name></Product></Products>'],
    ['HTML is no error', '<html><body><h1>Hello</h1></body></html>'],
    [
      'a document type is read as nothing',
      '<!DOCTYPE Error [<!ENTITY a "b">]><Error><Code>&a;</Code></Error>',
    ],
  ];
  test.for(bodies)('%s', ([, body, ...errors]) => {
    expect(plainErrors(read(body))).toEqual(errors);
  });
});

test('a value points at the characters between its tags', () => {
  const text = 'x <Error><Code> AccessDenied </Code></Error>';
  const code = read(text).errors[0]?.code;
  expect(code && standsAt(text, code)).toBe('AccessDenied');
});

test('a document that states an error is read as a whole', () => {
  expect(
    read('<?xml version="1.0"?>\n<Error><Code>AccessDenied</Code><Other><Deep>x</Deep></Other></Error>')
      .unread,
  ).toEqual([]);
});

describe('elements', () => {
  test('have a depth, and a text when they hold nothing else', () => {
    expect(
      readElements('<a><b>x</b><c/></a>').map(({ name, depth, text }) => [name, depth, text?.value]),
    ).toEqual([
      ['a', 0, undefined],
      ['b', 1, 'x'],
      ['c', 1, undefined],
    ]);
  });

  test('a closing tag that nothing opened is passed over', () => {
    expect(readElements('</x><a>1</a></y>').map(({ name, text }) => [name, text?.value])).toEqual([
      ['a', '1'],
    ]);
  });

  test('a closing tag closes what was left open inside', () => {
    expect(readElements('<a><b>1<c>2</a>').map(({ name, end }) => [name, end])).toEqual([
      ['a', 15],
      ['b', 6],
      ['c', 10],
    ]);
  });
});
