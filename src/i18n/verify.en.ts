import type { Conclusion, Examination } from '../core/sigv4/index.ts';

/** What a paste may show of a signature. */
export type EvidenceSide = 'request' | 'service' | 'client';

/** What can be said of a secret without using it. None of them keeps it from being tried. */
export type SecretProblem = 'missing' | 'blank' | 'key-id' | 'length';

/** Says, in words, what was found out about a signature. */
interface Finding {
  readonly title: string;
  readonly text: string;
}

/** The words around a signature that is verified, a request printed in other languages, and one that is sent. */
export interface VerifyMessages {
  readonly title: string;
  readonly local: string;
  readonly reading: string;
  readonly nothing: string;

  readonly shows: string;
  readonly sides: Readonly<Record<EvidenceSide, string>>;
  readonly there: string;
  readonly missing: string;
  /** What to paste to get a side that is missing. */
  readonly wanted: Readonly<Record<EvidenceSide, string>>;
  readonly logs: string;
  /** How each client is made to say what it signs. */
  readonly logSwitches: readonly { readonly client: string; readonly how: string }[];

  readonly secret: string;
  readonly secretHint: string;
  readonly secretProblems: Readonly<Record<SecretProblem, string>>;
  readonly body: string;
  readonly bodyHint: string;
  readonly bodyChosen: (name: string, bytes: number) => string;
  readonly bodyTooLarge: (name: string, megabytes: number) => string;
  readonly bodyUnreadable: (name: string) => string;
  readonly bodyRemove: string;
  readonly submit: string;
  readonly forget: string;
  readonly forgotten: string;
  readonly searching: (tried: number) => string;
  readonly stop: string;
  readonly stopped: string;
  readonly failed: string;

  readonly conclusions: Readonly<Record<Conclusion, Finding>>;
  readonly algorithm: Finding;
  readonly changed: {
    readonly title: string;
    readonly places: Readonly<Record<'method' | 'target' | 'body', string>>;
    /** @param at - bytes before the one that was changed. */
    readonly text: (place: string, at: number, was: string, is: string) => string;
  };
  /** Of `proved`, by what the proof rests on. */
  readonly proofs: Readonly<Record<NonNullable<Examination['proof']>, string>>;

  readonly mistakes: (count: number) => string;
  readonly proved: string;
  readonly likely: string;
  readonly alternatives: string;
  readonly reason: string;
  readonly cure: string;
  readonly seen: string;
  readonly sources: string;
  readonly steps: string;
  readonly stepsNote: string;

  readonly faults: string;
  readonly faultsNote: string;
  readonly answer: string;
  /** Of a body in `aws-chunked` coding. */
  readonly chunks: string;

  readonly comparison: string;
  readonly serviceSide: Readonly<Record<Examination['service']['from'], string>>;
  readonly clientSide: Readonly<Record<Examination['client']['from'], string>>;
  readonly part: string;
  readonly service: string;
  readonly client: string;
  readonly same: string;
  readonly different: string;
  readonly absent: string;
  readonly empty: string;
  readonly firstDifference: (part: string) => string;
  readonly sameParts: (count: number) => string;
  readonly parts: Readonly<Record<FixedPart, string>>;
  readonly header: (name: string) => string;
  /** Explains the signs for characters that nobody sees. */
  readonly invisible: string;

  readonly tried: (tried: number) => string;
  readonly ruledOut: (count: number) => string;

  readonly printers: {
    readonly read: string;
    readonly corrected: string;
    readonly choose: string;
    readonly needs: string;
    readonly none: string;
    readonly nothing: string;
    readonly placeholders: string;
    readonly environment: string;
  };
}

type FixedPart =
  | 'method'
  | 'path'
  | 'query'
  | 'headerOrder'
  | 'signedHeaders'
  | 'payload'
  | 'algorithm'
  | 'timestamp'
  | 'scope.date'
  | 'scope.region'
  | 'scope.service'
  | 'scope.terminator'
  | 'hash';

export const en: VerifyMessages = {
  title: 'Verify a signature (Signature Version 4)',
  local:
    'Computed in this browser from the text in the box above. Nothing is sent or stored, and the secret is gone when you leave the page.',
  reading: 'Reading the text…',
  nothing:
    'The box above shows no signature. Paste a signed request, a presigned URL, the service’s answer to it, or a client’s debug log.',

  shows: 'What the text shows',
  sides: { request: 'Signed request', service: 'The service’s answer', client: 'The client’s log' },
  there: 'in the text',
  missing: 'not in the text',
  wanted: {
    request: 'Add the request as it was sent: run it with curl -v, or copy it as cURL from the browser.',
    service:
      'Add the whole answer. S3, API Gateway and some others print the canonical request they expected; the others do not.',
    client: 'Add the log in which the client says what it signs.',
  },
  logs: 'How to make a client say what it signs',
  logSwitches: [
    { client: 'curl', how: 'curl -v --aws-sigv4 …' },
    { client: 'AWS CLI', how: 'aws … --debug' },
    { client: 'Python (boto3)', how: "boto3.set_stream_logger('botocore.auth')" },
    { client: 'Go v2', how: 'config.WithClientLogMode(aws.LogSigning)' },
    { client: 'Java v2', how: 'software.amazon.awssdk.auth: DEBUG' },
    { client: 'C++', how: 'Aws::Utils::Logging::LogLevel::Debug' },
  ],

  secret: 'Secret access key',
  secretHint:
    'Type it exactly as the client has it, mistakes included. Without it the two sides can still be compared.',
  secretProblems: {
    missing: 'Enter the secret access key.',
    blank: 'This contains a blank or a line break. It is tried as it is, and without them.',
    'key-id': 'This looks like an access key ID. The secret access key is the longer value.',
    length: 'A secret access key has 40 characters; this one has another length. It is tried all the same.',
  },
  body: 'Body from a file',
  bodyHint: 'When the text above does not hold the bytes that were sent, such as an image or an upload.',
  bodyChosen: (name, bytes) =>
    `${name}, ${bytes.toLocaleString('en')} bytes. Read in this page and not sent.`,
  bodyTooLarge: (name, megabytes) => `${name} is larger than ${megabytes} MB.`,
  bodyUnreadable: (name) => `${name} could not be read. Choose it again.`,
  bodyRemove: 'Without the file',
  submit: 'Verify',
  forget: 'Forget the secret',
  forgotten: 'The secret is forgotten.',
  searching: (tried) => `Searching for the mistake… ${tried.toLocaleString('en')} variants tried`,
  stop: 'Stop',
  stopped: 'Stopped.',
  failed: 'Verifying broke off. Try again with the request and the answer alone.',

  conclusions: {
    right: {
      title: 'The signature is right for these bytes',
      text: 'This secret gives exactly the signature that was sent. If the service still refuses it, the request was changed on the way, the key is not the one it knows, or the time was wrong.',
    },
    proved: {
      title: 'The mistake is proved',
      text: 'Made on purpose, it gives exactly what the client sent.',
    },
    body: {
      title: 'The signature is right, the body is not',
      text: 'The body in the text has another hash than the one that was signed. It was changed after signing, or the text does not hold it as it was sent: choose it as a file.',
    },
    'sides-differ': {
      title: 'The client signed something else than the service received',
      text: 'The first difference is where to look; what follows it is often its consequence.',
    },
    key: {
      title: 'Both sides signed the same text: only the key is left',
      text: 'The canonical request and the string to sign are equal, so the secret is wrong, disfigured, or derived wrongly. Enter it below to find out which.',
    },
    'not-found': {
      title: 'The signature is wrong, and no known mistake explains it',
      text: 'Most likely the secret belongs to another access key, or the text does not hold the request byte for byte. Add the client’s log.',
    },
    'secret-wanted': {
      title: 'The text alone does not settle it',
      text: 'Enter the secret access key, or add the client’s log or the service’s answer.',
    },
    'no-signature': {
      title: 'There is no whole signature to verify',
      text: 'Credential, SignedHeaders and Signature have to be there.',
    },
  },
  algorithm: {
    title: 'This algorithm is not verified here',
    text: 'Only AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256 are.',
  },
  changed: {
    title: 'One byte was changed after signing',
    places: { method: 'Method', target: 'Path and query', body: 'Body' },
    text: (place, at, was, is) =>
      `${place}, byte ${(at + 1).toLocaleString('en')}: signed as \`${was}\`, sent as \`${is}\`. A proxy, a terminal or a slip of the hand does that. With the byte put back the signature is right.`,
  },
  proofs: {
    signature: 'Rests on an equal signature: 256 bits do not agree by chance.',
    hash: 'Rests on an equal hash in the client’s string to sign: 256 bits do not agree by chance.',
    texts: 'Rests on the two texts: the change named below turns the service’s into the client’s.',
  },

  mistakes: (count) => (count === 1 ? 'The mistake' : `The ${count} mistakes`),
  proved: 'Proved',
  likely: 'Fits the texts',
  alternatives: 'Other mistakes that give the same bytes',
  reason: 'What happened',
  cure: 'What to change',
  seen: 'Found',
  sources: 'Sources',
  steps: 'Repeat the proof with openssl',
  stepsNote: 'For bash. The secret comes from the environment variable AWS_SECRET_ACCESS_KEY.',

  faults: 'What the service finds before it looks at the signature',
  faultsNote: 'Mend these first. They are in the order in which the service checks.',
  answer: 'The service answers',
  chunks: 'The chunks of the body',

  comparison: 'Service and client, part by part',
  serviceSide: {
    answer: 'Service: from its answer.',
    request: 'Service: computed from the request as it was sent.',
    nowhere: 'Service: not known.',
  },
  clientSide: {
    log: 'Client: from its log.',
    request: 'Client: computed from the request as it was sent. What differs was changed on the way.',
    mistakes: 'Client: as the mistakes that were found make it.',
    nowhere: 'Client: not known.',
  },
  part: 'Part',
  service: 'Service',
  client: 'Client',
  same: 'same',
  different: 'different',
  absent: 'not there',
  empty: 'empty',
  firstDifference: (part) => `First difference: ${part}`,
  sameParts: (count) => (count === 1 ? '1 part is the same' : `${count} parts are the same`),
  parts: {
    method: 'Method',
    path: 'Path',
    query: 'Query',
    headerOrder: 'Order of headers',
    signedHeaders: 'Signed headers',
    payload: 'Payload hash',
    algorithm: 'Algorithm',
    timestamp: 'Timestamp',
    'scope.date': 'Date of the scope',
    'scope.region': 'Region of the scope',
    'scope.service': 'Service of the scope',
    'scope.terminator': 'End of the scope',
    hash: 'Hash of the canonical request',
  },
  header: (name) => `Header ${name}`,
  invisible:
    'Signs stand for characters that nobody sees: ␣ blank, ⇥ tab, ↵ line end, ⟨U+00A0⟩ the character with that code point.',

  tried: (tried) => `${tried.toLocaleString('en')} variants were tried.`,
  ruledOut: (count) =>
    count === 1 ? '1 mistake is ruled out' : `${count.toLocaleString('en')} mistakes are ruled out`,

  printers: {
    read: 'The request as it was read',
    corrected: 'Corrected request',
    choose: 'Language or tool',
    needs: 'Needs',
    none: 'This tool cannot send exactly this request. Choose another.',
    nothing: 'The box above shows no request. Paste one, or a URL.',
    placeholders: 'Replace what stands in {braces} with your own values.',
    environment: 'Signed when it runs. The keys come from the environment or the tool’s own configuration.',
  },
};
