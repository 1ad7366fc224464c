import type { Level, Polarity, SecretKind } from '#core';

/** The fields of the signing form. */
export type SignField =
  | 'method'
  | 'url'
  | 'region'
  | 'service'
  | 'headers'
  | 'body'
  | 'accessKeyId'
  | 'secretAccessKey'
  | 'sessionToken'
  | 'date';

/** What can be wrong with one of them, by itself or beside another. */
export type FieldProblem =
  | 'method-shape'
  | 'url-missing'
  | 'url-shape'
  | 'url-userinfo'
  | 'url-query'
  | 'region-shape'
  | 'service-shape'
  | 'headers-shape'
  | 'body-with-get'
  | 'key-id-missing'
  | 'key-id-shape'
  | 'secret-missing'
  | 'secret-blank'
  | 'secret-is-key-id'
  | 'token-missing'
  | 'token-blank'
  | 'date-shape'
  | 'date-number'
  | 'date-impossible';

/** The checker's own words; what it says about a paste comes with the report. */
export interface CheckerMessages {
  readonly checking: string;
  readonly failed: Readonly<Record<'slow' | 'broken', string>>;
  /** Said once to a screen reader when a report is there. */
  readonly found: (causes: number) => string;
  readonly clear: string;
  readonly copy: string;
  readonly copied: string;
  readonly read: string;

  readonly errors: string;
  readonly service: string;
  readonly httpStatus: string;
  readonly readArticle: string;

  readonly causes: string;
  readonly levels: Readonly<Record<Level, string>>;
  readonly polarities: Readonly<Record<Polarity, string>>;
  readonly why: string;
  /** What pressing a piece of evidence does, for a screen reader. */
  readonly showEvidence: string;
  readonly howToTell: string;
  readonly fix: string;
  readonly verify: string;
  readonly corrected: string;
  readonly placeholders: string;
  readonly ruledOut: (causes: number) => string;

  readonly next: string;
  readonly conflicts: string;
  readonly tones: Readonly<Record<'good' | 'warn' | 'bad', string>>;
  readonly asCurl: string;
  readonly related: string;

  readonly paste: string;
  readonly pasteLegend: string;
  readonly reveal: string;
  readonly secrets: Readonly<Record<SecretKind, string>>;
  readonly elided: (characters: number) => string;

  readonly sign: {
    readonly open: string;
    readonly title: string;
    readonly local: string;
    readonly loading: string;
    readonly loadFailed: string;
    readonly fields: Readonly<Record<SignField, string>>;
    readonly hints: Readonly<Partial<Record<SignField, string>>>;
    readonly problems: Readonly<Record<FieldProblem, string>>;
    readonly submit: string;
    readonly clear: string;
    readonly cleared: string;
    readonly done: string;
    readonly failed: string;
    readonly plusInQuery: string;
    readonly canonicalRequest: string;
    readonly stringToSign: string;
    readonly authorization: string;
    readonly headers: string;
    readonly curl: string;
    readonly curlNote: string;
    readonly selfSigning: string;
    readonly selfSigningNote: string;
  };
}

export const en: CheckerMessages = {
  checking: 'Checking…',
  failed: {
    slow: 'The check took more than two seconds and was stopped. Your text is still in the box. Keep the request, the status line and the error body, take out the rest, and try again.',
    broken:
      'The check broke off. Your text is still in the box. Try again with the request and the error body alone.',
  },
  found: (causes) =>
    causes === 0
      ? 'Checked. No cause found.'
      : causes === 1
        ? 'Checked. 1 cause found.'
        : `Checked. ${causes} causes found.`,
  clear: 'Clear all',
  copy: 'Copy',
  copied: 'Copied',
  read: 'Read as',

  errors: 'Error',
  service: 'Service',
  httpStatus: 'HTTP status',
  readArticle: 'Read the article',

  causes: 'Causes, most likely first',
  levels: { confirmed: 'Confirmed', likely: 'Likely', possible: 'Possible', 'ruled-out': 'Ruled out' },
  polarities: { supports: 'Speaks for it', against: 'Speaks against it', 'rules-out': 'Rules it out' },
  why: 'Why',
  showEvidence: 'show in the paste',
  howToTell: 'How to tell',
  fix: 'Fix',
  verify: 'How to verify it worked',
  corrected: 'Corrected request',
  placeholders: 'Replace what stands in {braces} with your own values.',
  ruledOut: (causes) => (causes === 1 ? '1 cause ruled out' : `${causes} causes ruled out`),

  next: 'Next',
  conflicts: 'Before you rely on this',
  tones: { good: 'as it should be', warn: 'worth a look', bad: 'wrong' },
  asCurl: 'The request as curl',
  related: 'Related errors',

  paste: 'Your paste, annotated',
  pasteLegend: 'Numbers mark the evidence of the chosen cause. Grey text was not read.',
  reveal: 'Show secrets',
  secrets: {
    'access-key-id': 'access key ID',
    'secret-access-key': 'secret access key',
    'session-token': 'session token',
    signature: 'signature',
    token: 'token',
    'api-key': 'API key',
    basic: 'user name and password',
    cookie: 'cookie',
  },
  elided: (characters) => `… ${characters.toLocaleString('en')} characters …`,

  sign: {
    open: 'Sign a test request',
    title: 'Sign a test request (Signature Version 4)',
    local:
      'Signed in this browser. Nothing is sent or stored, and the keys are gone when you leave the page.',
    loading: 'Loading the signer…',
    loadFailed: 'The signer could not be loaded. Check the connection and press the button again.',
    fields: {
      method: 'Method',
      url: 'URL',
      region: 'Region',
      service: 'Service (signing name)',
      headers: 'Headers',
      body: 'Body',
      accessKeyId: 'Access key ID',
      secretAccessKey: 'Secret access key',
      sessionToken: 'Session token',
      date: 'Signing date',
    },
    hints: {
      service: 'API Gateway is execute-api.',
      headers: 'One a line, as Name: value. Host and X-Amz-Date are added.',
      sessionToken: 'Only with temporary credentials (an ID that begins with ASIA).',
      date: 'Empty means now. Otherwise 2026-11-23T03:21:00Z or 20261123T032100Z.',
    },
    problems: {
      'method-shape': 'A method is one word, such as GET.',
      'url-missing': 'Enter the URL to call.',
      'url-shape': 'This is not a URL. It begins with https:// and a host name.',
      'url-userinfo': 'Take the user name and password out of the URL; AWS does not read them.',
      'url-query':
        'The query holds a % that is not part of a UTF-8 percent-encoding. Write a literal percent sign as %25.',
      'region-shape': 'Enter the region in lower case, such as ap-northeast-1.',
      'service-shape': 'Enter the signing name in lower case, such as execute-api.',
      'headers-shape': 'Each line is Name: value.',
      'body-with-get': 'GET and HEAD carry no body here. Take it out or change the method.',
      'key-id-missing': 'Enter the access key ID.',
      'key-id-shape': 'An access key ID begins with AKIA or ASIA and has 16 or more letters and digits.',
      'secret-missing': 'Enter the secret access key.',
      'secret-blank': 'The secret access key contains a blank or a line break. Copy it again.',
      'secret-is-key-id': 'This is an access key ID. The secret access key is the longer value.',
      'token-missing': 'An ID that begins with ASIA is temporary and needs its session token.',
      'token-blank': 'The session token contains a blank or a line break. Copy it again.',
      'date-shape': 'Write the date as 2026-11-23T03:21:00Z or 20261123T032100Z, in UTC.',
      'date-number':
        'This looks like seconds or milliseconds since 1970. Write it as 2026-11-23T03:21:00Z or 20261123T032100Z.',
      'date-impossible': 'There is no such date or time.',
    },
    submit: 'Sign',
    clear: 'Forget the keys',
    cleared: 'The keys are forgotten.',
    done: 'Signed.',
    failed: 'Signing failed. Check the fields and try again.',
    plusInQuery: 'A + in the query is signed as a plus sign. If you mean a blank, write %20.',
    canonicalRequest: 'Canonical request',
    stringToSign: 'String to sign',
    authorization: 'Authorization header',
    headers: 'All headers to send',
    curl: 'Signed curl',
    curlNote:
      'Run it within five minutes: API Gateway refuses an older signature. It contains the session token, if there is one.',
    selfSigning: 'curl that signs by itself',
    selfSigningNote: 'curl 7.75 or later. The keys come from environment variables.',
  },
};
