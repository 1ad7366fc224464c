/** An answer of a service and what a client must make of it. The ids are those of Smithy's published cases; the answers are our own. */
export interface Vector {
  readonly id: string;
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
  /** The codes, the chosen one first. */
  readonly codes: readonly string[];
  readonly message?: string;
}

type Header = readonly [name: string, value: string];
const NAMESPACE = 'com.example.weather';
const ELSEWHERE = 'com.example.other';
const URI = ':http://internal.example.com/coral/com.example.weather/';

const vector = (
  id: string,
  status: number,
  type: string,
  headers: readonly Header[],
  body: string,
  code: string | readonly string[],
  message?: string,
): Vector => ({
  id,
  status,
  headers: [['Content-Type', type], ...headers],
  body,
  codes: typeof code === 'string' ? [code] : code,
  ...(message === undefined ? {} : { message }),
});

const errorType = (value: string): Header => ['X-Amzn-Errortype', value];

/** AWS JSON 1.0 and 1.1 say the same. */
const awsJson = (version: '1_0' | '1_1'): readonly Vector[] => {
  const type = `application/x-amz-json-${version.replace('_', '.')}`;
  const of = (id: string, headers: readonly Header[], body: string, status = 500): Vector =>
    vector(`AwsJson${version.replace('_', '')}${id}`, status, type, headers, body, 'CloudError');
  const named = (id: string, name: string, body: string, message?: string): Vector =>
    vector(`AwsJson${version.replace('_', '')}${id}`, 400, type, [], body, name, message);
  return [
    named(
      'InvalidGreetingError',
      'InvalidPlace',
      `{"__type":"${NAMESPACE}#InvalidPlace","Message":"No such place"}`,
      'No such place',
    ),
    named(
      'ComplexError',
      'StormWarning',
      `{"__type":"${NAMESPACE}#StormWarning","TopLevel":"up","Nested":{"Under":"down"}}`,
    ),
    named('EmptyComplexError', 'StormWarning', `{"__type":"${NAMESPACE}#StormWarning"}`),
    of('FooErrorUsingXAmznErrorType', [errorType('CloudError')], ''),
    of('FooErrorUsingXAmznErrorTypeWithUri', [errorType(`CloudError${URI}`)], ''),
    of('FooErrorUsingXAmznErrorTypeWithUriAndNamespace', [errorType(`${NAMESPACE}#CloudError${URI}`)], ''),
    of('FooErrorUsingCode', [], '{"code":"CloudError"}'),
    of('FooErrorUsingCodeAndNamespace', [], `{"code":"${NAMESPACE}#CloudError"}`),
    of('FooErrorUsingCodeUriAndNamespace', [], `{"code":"${NAMESPACE}#CloudError${URI}"}`),
    of('FooErrorWithDunderType', [], '{"__type":"CloudError"}'),
    of('FooErrorWithDunderTypeAndNamespace', [], `{"__type":"${NAMESPACE}#CloudError"}`),
    of('FooErrorWithDunderTypeAndDifferentNamespace', [], `{"__type":"${ELSEWHERE}#CloudError"}`),
    of('FooErrorWithDunderTypeUriAndNamespace', [], `{"__type":"${NAMESPACE}#CloudError${URI}"}`),
    of(
      'FooErrorWithNestedTypeProperty',
      [],
      `{"__type":"${NAMESPACE}#CloudError","Causes":[{"__type":"${ELSEWHERE}#Wind","reason":"too strong"}]}`,
    ),
  ];
};

const restJson = (): readonly Vector[] => {
  const of = (id: string, headers: readonly Header[], body: string): Vector =>
    vector(`RestJson${id}`, 500, 'application/json', headers, body, 'CloudError');
  return [
    vector(
      'RestJsonInvalidGreetingError',
      400,
      'application/json',
      [errorType('InvalidPlace')],
      '{"Message":"No such place"}',
      'InvalidPlace',
      'No such place',
    ),
    vector(
      'RestJsonComplexErrorWithNoMessage',
      403,
      'application/json',
      [errorType('StormWarning'), ['X-Header', 'Header']],
      '{"TopLevel":"up","Nested":{"Under":"down"}}',
      'StormWarning',
    ),
    vector(
      'RestJsonEmptyComplexErrorWithNoMessage',
      403,
      'application/json',
      [errorType('StormWarning')],
      '{}',
      'StormWarning',
    ),
    of('FooErrorUsingXAmznErrorType', [errorType('CloudError')], ''),
    of('FooErrorUsingXAmznErrorTypeWithUri', [errorType(`CloudError${URI}`)], ''),
    of('FooErrorUsingXAmznErrorTypeWithUriAndNamespace', [errorType(`${NAMESPACE}#CloudError${URI}`)], ''),
    of(
      'FooErrorUsingXAmznErrorTypeWithUriAndDifferentNamespace',
      [errorType(`${ELSEWHERE}#CloudError${URI}`)],
      '',
    ),
    of('FooErrorUsingCode', [], '{"code":"CloudError"}'),
    of('FooErrorUsingCodeAndNamespace', [], `{"code":"${NAMESPACE}#CloudError"}`),
    of('FooErrorUsingCodeUriAndNamespace', [], `{"code":"${NAMESPACE}#CloudError${URI}"}`),
    of('FooErrorWithDunderType', [], '{"__type":"CloudError"}'),
    of('FooErrorWithDunderTypeAndNamespace', [], `{"__type":"${NAMESPACE}#CloudError"}`),
    of('FooErrorWithDunderTypeUriAndNamespace', [], `{"__type":"${NAMESPACE}#CloudError${URI}"}`),
    of(
      'FooErrorWithNestedTypeProperty',
      [],
      `{"__type":"${NAMESPACE}#CloudError","Causes":[{"__type":"${ELSEWHERE}#Wind","reason":"too strong"}]}`,
    ),
  ];
};

const queryCompatible = (prefix: string, type: string, headers: readonly Header[]): readonly Vector[] => [
  vector(
    `${prefix}NoCustomCodeError`,
    400,
    type,
    headers,
    `{"__type":"${NAMESPACE}#PlainStorm","message":"Hi"}`,
    'PlainStorm',
    'Hi',
  ),
  vector(
    `${prefix}CustomCodeError`,
    400,
    type,
    [...headers, ['x-amzn-query-error', 'Weather.Storm;Sender']],
    `{"__type":"${NAMESPACE}#CustomStorm","message":"Hi"}`,
    ['Weather.Storm', 'CustomStorm'],
    'Hi',
  ),
];

const xml = (): readonly Vector[] => {
  const wrapped = (code: string, more: string): string =>
    `<ErrorResponse>\n   <Error>\n      <Type>Sender</Type>\n      <Code>${code}</Code>\n      ${more}\n   </Error>\n   <RequestId>req-1</RequestId>\n</ErrorResponse>`;
  const ec2 = (code: string, more: string): string =>
    `<Response><Errors><Error><Code>${code}</Code>${more}</Error></Errors><RequestID>req-1</RequestID></Response>`;
  const words = '<Message>No such place</Message>';
  const complex = '<TopLevel>up</TopLevel><Nested><Under>down</Under></Nested>';
  return [
    vector(
      'InvalidGreetingError',
      400,
      'application/xml',
      [],
      wrapped('InvalidPlace', words),
      'InvalidPlace',
      'No such place',
    ),
    vector(
      'ComplexError',
      403,
      'application/xml',
      [['X-Header', 'Header']],
      wrapped('StormWarning', complex),
      'StormWarning',
    ),
    vector(
      'S3OperationNoErrorWrappingResponse',
      404,
      'application/xml',
      [],
      '<Error><Type>Sender</Type><Code>NoSuchStorm</Code><RequestId>req-1</RequestId></Error>',
      'NoSuchStorm',
    ),
    vector(
      'QueryInvalidGreetingError',
      400,
      'text/xml',
      [],
      wrapped('InvalidPlace', words),
      'InvalidPlace',
      'No such place',
    ),
    vector('QueryComplexError', 400, 'text/xml', [], wrapped('StormWarning', complex), 'StormWarning'),
    vector(
      'QueryCustomizedError',
      402,
      'text/xml',
      [],
      wrapped('Weather.Customized', words),
      'Weather.Customized',
      'No such place',
    ),
    vector(
      'Ec2InvalidGreetingError',
      400,
      'text/xml;charset=UTF-8',
      [],
      ec2('InvalidPlace', words),
      'InvalidPlace',
      'No such place',
    ),
    vector(
      'Ec2ComplexError',
      400,
      'text/xml;charset=UTF-8',
      [],
      ec2('StormWarning', complex),
      'StormWarning',
    ),
  ];
};

const CBOR: Header = ['smithy-protocol', 'rpc-v2-cbor'];

/** Members as a map of indefinite length, as services write it, in hex. */
function cborHex(members: readonly (readonly [string, unknown])[]): string {
  const bytes = [0xbf, ...members.flatMap(([name, value]) => [...cborItem(name), ...cborItem(value)]), 0xff];
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
}

function cborItem(value: unknown): number[] {
  if (typeof value === 'string') {
    const text = [...new TextEncoder().encode(value)];
    return [...(text.length < 24 ? [0x60 + text.length] : [0x78, text.length]), ...text];
  }
  if (typeof value === 'number') return [value];
  const inner = Object.entries(value as object).flatMap(([name, member]) => [
    ...cborItem(name),
    ...cborItem(member),
  ]);
  return [0xa0 + Object.keys(value as object).length, ...inner];
}

const rpcv2Cbor = (): readonly Vector[] => {
  const of = (
    id: string,
    members: readonly (readonly [string, unknown])[],
    code: string,
    message?: string,
  ): Vector => vector(`RpcV2Cbor${id}`, 400, 'application/cbor', [CBOR], cborHex(members), code, message);
  return [
    of(
      'InvalidGreetingError',
      [
        ['__type', `${NAMESPACE}#InvalidPlace`],
        ['Message', 'No such place'],
      ],
      'InvalidPlace',
      'No such place',
    ),
    of(
      'ComplexError',
      [
        ['__type', `${NAMESPACE}#StormWarning`],
        ['TopLevel', 'up'],
        ['Nested', { Under: 'down' }],
      ],
      'StormWarning',
    ),
    of('EmptyComplexError', [['__type', `${NAMESPACE}#StormWarning`]], 'StormWarning'),
    ...[
      vector(
        'QueryCompatibleRpcV2CborNoCustomCodeError',
        400,
        'application/cbor',
        [CBOR],
        cborHex([
          ['__type', `${NAMESPACE}#PlainStorm`],
          ['message', 'Hi'],
        ]),
        'PlainStorm',
        'Hi',
      ),
      vector(
        'QueryCompatibleRpcV2CborCustomCodeError',
        400,
        'application/cbor',
        [CBOR, ['x-amzn-query-error', 'Weather.Storm;Sender']],
        cborHex([
          ['__type', `${NAMESPACE}#CustomStorm`],
          ['message', 'Hi'],
        ]),
        ['Weather.Storm', 'CustomStorm'],
        'Hi',
      ),
    ],
  ];
};

const rpcv2Json = (): readonly Vector[] => {
  const header: Header = ['smithy-protocol', 'rpc-v2-json'];
  const of = (id: string, body: string, code: string, message?: string): Vector =>
    vector(`RpcV2Json${id}`, 400, 'application/json', [header], body, code, message);
  return [
    of(
      'InvalidGreetingError',
      `{"__type":"${NAMESPACE}#InvalidPlace","Message":"No such place"}`,
      'InvalidPlace',
      'No such place',
    ),
    of(
      'ComplexError',
      `{"__type":"${NAMESPACE}#StormWarning","TopLevel":"up","Nested":{"Under":"down"}}`,
      'StormWarning',
    ),
    of('EmptyComplexError', `{"__type":"${NAMESPACE}#StormWarning"}`, 'StormWarning'),
  ];
};

export const vectors: readonly Vector[] = [
  ...awsJson('1_0'),
  ...awsJson('1_1'),
  ...queryCompatible('QueryCompatibleAwsJson10', 'application/x-amz-json-1.0', []),
  ...restJson(),
  ...xml(),
  ...rpcv2Cbor(),
  ...rpcv2Json(),
];
