import { describe, expect, test } from 'vitest';
import { type PlainError, plainErrors, read, standsAt } from './reading.ts';

const errorsIn = (text: string): PlainError[] => plainErrors(read(text));
const FORBIDDEN: PlainError = { message: 'Forbidden' };
const EXPIRED: PlainError = {
  code: 'ExpiredTokenException',
  from: 'body:__type',
  message: 'The security token is expired',
};

describe('where a body puts its code and its message', () => {
  const bodies: readonly (readonly [name: string, body: string, ...errors: PlainError[]])[] = [
    ['API Gateway gives a message alone', '{"message":"Forbidden"}', FORBIDDEN],
    ['Lambda authorizers and older services write Message', '{"Message":"Forbidden"}', FORBIDDEN],
    [
      '__type is the code',
      '{"__type":"ExpiredTokenException","message":"The security token is expired"}',
      EXPIRED,
    ],
    [
      'a namespace stays in what was read',
      '{"__type":"com.amazon.coral.service#ExpiredTokenException","message":"The security token is expired"}',
      { ...EXPIRED, code: 'com.amazon.coral.service#ExpiredTokenException' },
    ],
    [
      '__type comes before code',
      '{"code":"Inner","__type":"Outer","message":"m"}',
      { code: 'Outer', from: 'body:__type', message: 'm' },
    ],
    [
      'a nested __type is not the error',
      '{"inner":{"__type":"Inner"},"__type":"Outer"}',
      { code: 'Outer', from: 'body:__type' },
    ],
    [
      'code in any case',
      '{"Code":"AccessDenied","Message":"m"}',
      { code: 'AccessDenied', from: 'body:code', message: 'm' },
    ],
    [
      'a failed Lambda function',
      '{"errorType":"AccessDeniedException","errorMessage":"m","trace":["a","b"]}',
      { code: 'AccessDeniedException', from: 'body:code', message: 'm' },
    ],
    [
      'Neptune writes detailedMessage',
      '{"code":"AccessDeniedException","requestId":"1-2","detailedMessage":"m"}',
      { code: 'AccessDeniedException', from: 'body:code', message: 'm', requestId: '1-2' },
    ],
    [
      'an error inside the dump of an SDK, its status beside it',
      "{'Error': {'Code': 'ExpiredToken', 'Message': 'm'}, 'ResponseMetadata': {'RequestId': 'abc', 'HTTPStatusCode': 403}}",
      { code: 'ExpiredToken', from: 'body:code', message: 'm', status: 403, requestId: 'abc' },
    ],
    [
      'the dump of an error in Node, members behind its trace',
      "{ AccessDenied: Access Denied\n    at Request.extractError (/app/s3.js:714:35)\n    at Request.emit (/app/a.js:1:2)\n  message: 'Access Denied',\n  code: 'AccessDenied',\n  statusCode: 403 }",
      { code: 'AccessDenied', from: 'body:code', message: 'Access Denied', status: 403 },
    ],
    [
      'the older dump with brackets',
      "{ [AccessDenied: no]\n  message: 'no',\n  code: 'AccessDenied' }",
      { code: 'AccessDenied', from: 'body:code', message: 'no' },
    ],
    ['a list of errors', '{"errors":[{"message":"Forbidden"}]}', FORBIDDEN],
    [
      'each of several in a list',
      '{"data":null,"errors":[{"path":["a"],"errorType":"UnauthorizedException","message":"m"},{"message":"n"}]}',
      { code: 'UnauthorizedException', from: 'body:code', message: 'm' },
      { message: 'n' },
    ],
    [
      'an error name that is a class',
      '{"name":"AccessDeniedException","message":"m"}',
      { code: 'AccessDeniedException', from: 'body:code', message: 'm' },
    ],
    ['a name that is a name', '{"name":"Rex","message":"m"}', { message: 'm' }],
    ['a code that says success', '{"code":"OK","message":"m"}', { message: 'm' }],
    ['a number is no code but a status', '{"code":403,"message":"m"}', { message: 'm', status: 403 }],
    ['a number that is no status says nothing', '{"code":17,"message":"m"}', { message: 'm' }],
    [
      'a nested __type alone is no error',
      '{"ErrorDetails":[{"__type":"com.example#ErrorDetails","reason":"r"}]}',
    ],
    [
      'OpenSearch writes type and reason',
      '{"error":{"root_cause":[{"type":"security_exception","reason":"no permissions"}],"type":"security_exception","reason":"no permissions"},"status":403}',
      { code: 'security_exception', from: 'body:code', message: 'no permissions' },
    ],
    [
      'OAuth writes error and its description',
      '{"error":"invalid_grant","error_description":"Refresh Token has expired"}',
      { code: 'invalid_grant', from: 'body:code', message: 'Refresh Token has expired' },
    ],
    ['a framework writes its words under error', '{"error":"Forbidden","path":"/x"}', FORBIDDEN],
    ['FastAPI writes detail', '{"detail":"Not Found"}', { message: 'Not Found' }],
    [
      'Lambda’s Invoke says that the function failed',
      '{"StatusCode":200,"FunctionError":"Unhandled","ExecutedVersion":"$LATEST"}',
      { code: 'FunctionError', from: 'body:code', message: 'Unhandled' },
    ],
    [
      'DynamoDB names what a batch left undone',
      '{"UnprocessedItems":{"orders":[{"PutRequest":{"Item":{"id":{"S":"1"}}}}]}}',
      { code: 'UnprocessedItems', from: 'body:code' },
    ],
    ['a batch that did everything', '{"UnprocessedItems":{},"ConsumedCapacity":[]}'],
    [
      'Kinesis counts what failed, and each failure has its own words',
      '{"FailedRecordCount":1,"Records":[{"SequenceNumber":"1","ShardId":"s"},{"ErrorCode":"ProvisionedThroughputExceededException","ErrorMessage":"Rate exceeded"}]}',
      { code: 'ProvisionedThroughputExceededException', from: 'body:code', message: 'Rate exceeded' },
    ],
    [
      'SQS lists what failed of a batch',
      '{"Successful":[],"Failed":[{"Id":"1","SenderFault":true,"Code":"InvalidMessageContents","Message":"m"}]}',
      { code: 'InvalidMessageContents', from: 'body:code', message: 'm' },
    ],
    [
      'an SDK’s dump of an S3 error keeps its members',
      "{ Code: 'AuthorizationHeaderMalformed', Region: 'eu-west-1', RequestId: 'ABC', HostId: 'x=' }",
      {
        code: 'AuthorizationHeaderMalformed',
        from: 'body:code',
        requestId: 'ABC',
        detail: { Region: 'eu-west-1', HostId: 'x=' },
      },
    ],
    ['neither code nor message is no error', '{"a":1,"b":{"c":[1,2]}}'],
  ];
  test.for(bodies)('%s', ([, body, ...errors]) => {
    expect(errorsIn(body)).toEqual(errors);
  });
});

describe('JSON as people paste it', () => {
  const pastes: readonly (readonly [name: string, text: string, ...errors: PlainError[]])[] = [
    ['over several lines', '{\r\n  "message" : "Forbidden"\r\n}', FORBIDDEN],
    ['inside a sentence', 'I get {"message":"Forbidden"} from it.', FORBIDDEN],
    ['with single quotes', "{'message': 'Forbidden'}", FORBIDDEN],
    ['with the quotes of Python 2', "{u'message': u'Forbidden'}", FORBIDDEN],
    ['with typographic quotes', '{“message”: “Forbidden”}', FORBIDDEN],
    ['with bare names', '{ message: "Forbidden" }', FORBIDDEN],
    ['with the arrows of Ruby', '{"message"=>"Forbidden"}', FORBIDDEN],
    ['with a comma too many', '{"message":"Forbidden",}', FORBIDDEN],
    ['without its end', '{"message":"Forbidden"', FORBIDDEN],
    ['cut off within a string', '{"message":"Forbid', { message: 'Forbid' }],
    ['cut off within a string, with text below', '{"message":"Forbid\nand so on', { message: 'Forbid' }],
    ['escaped once more by a log', String.raw`"{\"message\":\"Forbidden\"}"`, FORBIDDEN],
    [
      'escaped twice more',
      String.raw`\\\"{\\\"message\\\":\\\"say \\\\\\\"no\\\\\\\"\\\"}`,
      { message: 'say "no"' },
    ],
    ['escaped, with line ends as characters', String.raw`{\n  \"message\": \"Forbidden\"\n}`, FORBIDDEN],
    ['with escapes in the text', String.raw`{"message":"\u0041 \"b\"\n\/c"}`, { message: 'A "b"\n/c' }],
    ['two objects', '{"message":"a"}\n{"message":"b"}', { message: 'a' }, { message: 'b' }],
    [
      'with brackets and quotes inside other members',
      '{"a":[{"b":"]}"},[1]],"message":"Forbidden"}',
      FORBIDDEN,
    ],
  ];
  test.for(pastes)('%s', ([, text, ...errors]) => {
    expect(errorsIn(text)).toEqual(errors);
  });
});

describe('a line end inside a string', () => {
  test('belongs to it when a terminal wrapped the line', () => {
    const text = '{"message":"The security token included in the\n  request is invalid","a":1}';
    expect(errorsIn(text)).toEqual([{ message: 'The security token included in the\n  request is invalid' }]);
  });

  test('ends it when what follows is another text', () => {
    expect(errorsIn('{"message":"Forbidden\nHe said "no" to me')).toEqual([FORBIDDEN]);
  });
});

test('a value points at the characters between its quotes', () => {
  const text = String.raw`x {"__type":"a#B","message":"say \"no\""}`;
  const [error] = read(text).errors;
  expect(error?.code && standsAt(text, error.code)).toBe('a#B');
  expect(error?.message && standsAt(text, error.message)).toBe(String.raw`say \"no\"`);
});

test('an object that states an error is read as a whole', () => {
  expect(read('{"message":"Forbidden","other":{"deep":[1,2,"x"]}}').unread).toEqual([]);
});
