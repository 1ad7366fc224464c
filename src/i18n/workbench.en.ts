import type { KeyStep, LinePart, NoteId } from '#sigv4';

/** The fields of the signing form. */
export type SignField =
  | 'method'
  | 'url'
  | 'headers'
  | 'body'
  | 'region'
  | 'service'
  | 'accessKeyId'
  | 'secretAccessKey'
  | 'sessionToken'
  | 'placement'
  | 'expires'
  | 'payload'
  | 'paths'
  | 'token'
  | 'date';

export type FieldGroup = 'request' | 'place' | 'keys' | 'options';

/** The fields that are chosen and not typed, with what they may be; the first is the default. */
export interface Choices {
  readonly placement: Readonly<Record<'header' | 'query', string>>;
  readonly payload: Readonly<Record<'auto' | 'signed' | 'unsigned', string>>;
  readonly paths: Readonly<Record<'auto' | 's3' | 'standard', string>>;
  readonly token: Readonly<Record<'auto' | 'signed' | 'appended', string>>;
}

/** What can be wrong with a field, by itself or beside another; nothing is signed. */
export type ProblemId =
  | 'method-shape'
  | 'url-missing'
  | 'url-shape'
  | 'url-userinfo'
  | 'url-query'
  | 'url-signed'
  | 'headers-shape'
  | 'headers-fold'
  | 'headers-control'
  | 'headers-latin1'
  | 'body-with-head'
  | 'region-shape'
  | 'service-shape'
  | 'key-id-missing'
  | 'key-id-blank'
  | 'key-id-is-secret'
  | 'secret-missing'
  | 'secret-blank'
  | 'secret-is-key-id'
  | 'token-missing'
  | 'token-blank'
  | 'expires-missing'
  | 'expires-whole'
  | 'expires-long'
  | 'date-shape'
  | 'date-number'
  | 'date-impossible';

/** What is worth a look, but can be meant; it is signed all the same. */
export type WarningId =
  | 'method-case'
  | 'url-plus'
  | 'url-dots'
  | 'headers-browser'
  | 'headers-user-agent'
  | 'headers-host'
  | 'headers-own'
  | 'headers-payload'
  | 'headers-ascii'
  | 'body-with-get'
  | 'region-case'
  | 'region-meant'
  | 'region-unknown'
  | 'region-host'
  | 'service-name'
  | 'service-host'
  | 'key-id-shape'
  | 'secret-length'
  | 'secret-encoded'
  | 'token-long-term'
  | 'expires-session'
  | 'payload-elsewhere'
  | 'paths-other'
  | 'date-far';

/** The workbench's words. `{names}` are filled with values; `backticks` mark code. */
export interface WorkbenchMessages {
  readonly title: string;
  readonly local: string;
  readonly tabs: Readonly<Record<'sign' | 'verify' | 'languages', string>>;
  readonly loading: string;
  readonly loadFailed: string;

  readonly groups: Readonly<Record<FieldGroup, string>>;
  readonly fields: Readonly<Record<SignField, string>>;
  readonly hints: Readonly<Partial<Record<SignField, string>>>;
  readonly choices: Choices;
  readonly problems: Readonly<Record<ProblemId, string>>;
  readonly warnings: Readonly<Record<WarningId, string>>;
  /** Before a warning, so that colour is not all that tells it. */
  readonly warning: string;

  readonly submit: string;
  readonly clear: string;
  readonly cleared: string;
  readonly done: string;
  readonly failed: string;

  readonly result: {
    readonly title: string;
    readonly agree: string;
    readonly disagree: string;
    readonly library: string;
    readonly own: string;
    readonly url: string;
    readonly urlNote: string;
    readonly urlHeaders: string;
    readonly curl: string;
    readonly curlNote: string;
    readonly selfSigning: string;
    readonly selfSigningNote: string;
    readonly authorization: string;
    readonly headers: string;
  };
  readonly steps: {
    readonly canonicalRequest: string;
    readonly stringToSign: string;
    readonly key: string;
    readonly explained: string;
    readonly signature: string;
    /** Takes the place of the secret in the derivation's first line. */
    readonly secret: string;
    /** Stands in the last line, for the text that is signed. */
    readonly toSign: string;
    readonly masked: string;
    readonly show: string;
    readonly hide: string;
    readonly keyNote: string;
  };
  /** Hands the signed request to the page that sends. */
  readonly send: Readonly<Record<'open' | 'note' | 'blocked' | 'waiting', string>>;
  readonly parts: Readonly<Record<LinePart, string>>;
  readonly notes: Readonly<Record<NoteId, string>>;
  readonly keySteps: Readonly<Record<KeyStep['id'], string>>;
}

export const en: WorkbenchMessages = {
  title: 'Signature workbench (Signature Version 4)',
  local:
    'All of it runs in this browser. Nothing is sent or stored, and the keys are gone when you leave the page.',
  tabs: { sign: 'Sign', verify: 'Verify', languages: 'Other languages' },
  loading: 'Loading…',
  loadFailed: 'This could not be loaded. Check the connection and choose it again.',

  groups: {
    request: 'Request',
    place: 'Region and service',
    keys: 'Credentials',
    options: 'How to sign',
  },
  fields: {
    method: 'Method',
    url: 'URL',
    headers: 'Headers',
    body: 'Body',
    region: 'Region',
    service: 'Service (signing name)',
    accessKeyId: 'Access key ID',
    secretAccessKey: 'Secret access key',
    sessionToken: 'Session token',
    placement: 'Signature goes into',
    expires: 'Expires after (seconds)',
    payload: 'Payload',
    paths: 'S3 rules for the path',
    token: 'Session token is',
    date: 'Signing date',
  },
  hints: {
    headers: 'One a line, as Name: value. Host and X-Amz-Date are added.',
    region: 'Taken from the URL where it names one.',
    service: 'Taken from the URL where it names one. API Gateway is `execute-api`.',
    sessionToken: 'Only with temporary credentials (an ID that begins with `ASIA`).',
    expires: 'A whole number from 1 to 604800, which is 7 days.',
    date: 'Empty means now. Otherwise `2026-11-23T03:21:00Z` or `20261123T032100Z`.',
  },
  choices: {
    placement: { header: 'the Authorization header', query: 'the URL (presigned URL)' },
    payload: { auto: 'as the service has it', signed: 'signed (SHA-256)', unsigned: 'UNSIGNED-PAYLOAD' },
    paths: { auto: 'by the service', s3: 'on', standard: 'off' },
    token: { auto: 'as the service has it', signed: 'signed', appended: 'appended after signing' },
  },
  problems: {
    'method-shape': 'A method is one word, such as `GET`.',
    'url-missing': 'Enter the URL to call.',
    'url-shape': 'This is not a URL. It begins with `https://` and a host name.',
    'url-userinfo': 'Take the user name and password out of the URL; AWS does not read them.',
    'url-query':
      'The query holds a `%` that is not part of a UTF-8 percent-encoding. Write a literal percent sign as `%25`.',
    'url-signed':
      'The URL carries {name} of an older signature. Take its X-Amz-… parameters out: a request with two signatures is refused.',
    'headers-shape': 'Line {line} is not `Name: value`.',
    'headers-fold':
      'Line {line} begins with a blank. A value with a line break in it cannot be sent; write it on one line.',
    'headers-control': 'Line {line} holds a control character. A header cannot carry one.',
    'headers-latin1':
      'Line {line} holds a character outside Latin-1. Browsers refuse such a header; percent-encode the value.',
    'body-with-head': '`HEAD` has no body. Take it out or change the method.',
    'region-shape': 'Enter the Region, such as `ap-northeast-1`: letters, digits and hyphens.',
    'service-shape': 'Enter the signing name, such as `execute-api`: letters, digits, dots and hyphens.',
    'key-id-missing': 'Enter the access key ID.',
    'key-id-blank': 'The access key ID holds a blank or a slash, which breaks the credential scope.',
    'key-id-is-secret':
      'This looks like a secret access key. The ID is shorter and begins with `AKIA` or `ASIA`.',
    'secret-missing': 'Enter the secret access key. An empty one signs nothing.',
    'secret-blank': 'The secret access key contains a blank or a line break. Copy it again.',
    'secret-is-key-id': 'This is an access key ID. The secret access key is the longer value.',
    'token-missing': 'An ID that begins with `ASIA` is temporary and needs its session token.',
    'token-blank': 'The session token contains a blank or a line break. Copy it again.',
    'expires-missing': 'Enter for how many seconds the URL is valid.',
    'expires-whole': 'Enter a whole number of seconds, 1 or more.',
    'expires-long': 'A presigned URL is valid for 604800 seconds (7 days) at most.',
    'date-shape': 'Write the date as `2026-11-23T03:21:00Z` or `20261123T032100Z`, in UTC.',
    'date-number':
      'This looks like seconds or milliseconds since 1970, and libraries disagree on which. Write it as `2026-11-23T03:21:00Z` or `20261123T032100Z`.',
    'date-impossible': 'There is no such date or time.',
  },
  warnings: {
    'method-case':
      'Signed as {method}. A browser sends `patch` as it is written, so write it in upper case there.',
    'url-plus': 'A `+` in the query is signed as a plus sign. If you mean a blank, write `%20`.',
    'url-dots': 'Browsers and most clients take `.` and `..` out of the path before they send it.',
    'headers-browser':
      'A page cannot set {names}: the browser leaves it out or replaces it, and the signature fails. curl sends it.',
    'headers-user-agent': 'Chromium replaces `User-Agent`. It is not signed.',
    'headers-host': 'Host differs from the URL’s {host}. A browser always sends the URL’s.',
    'headers-own': 'Left out: {names}. The signature brings its own.',
    'headers-payload': 'The payload line is taken from this `x-amz-content-sha256`.',
    'headers-ascii':
      'Line {line} is signed as UTF-8. A browser sends it as Latin-1, and the signature fails.',
    'body-with-get':
      'Browsers refuse a body with `GET`, and many services ignore it. It is signed as it stands.',
    'region-case': 'Region names are lower case: {region}. EC2, for one, refuses any other.',
    'region-meant': 'AWS has no such Region. Do you mean {region}?',
    'region-unknown': 'AWS has no such Region.',
    'region-host': 'The URL’s host is in {region}.',
    'service-name': 'The signing name is {service}.',
    'service-host': 'The URL’s host is signed for as {service}.',
    'key-id-shape': 'AWS’s IDs begin with `AKIA` or `ASIA` and have at least 16 capital letters and digits.',
    'secret-length': 'AWS’s secrets have 40 characters; this one has {length}.',
    'secret-encoded': 'The secret looks encoded or quoted. Enter it as AWS showed it.',
    'token-long-term': 'An ID that begins with `AKIA` is long-term and has no session token.',
    'expires-session': 'The URL expires with the session at the latest.',
    'payload-elsewhere': 'Outside of S3 most operations refuse `UNSIGNED-PAYLOAD`.',
    'paths-other': '{service} itself does it the other way.',
    'date-far':
      'This is {minutes} minutes from this device’s clock. Services allow 5 to 15 minutes for a signature in a header.',
  },
  warning: 'Note',

  submit: 'Sign',
  clear: 'Forget the keys',
  cleared: 'The keys are forgotten.',
  done: 'Signed.',
  failed: 'Signing failed. Check the fields and try again.',

  result: {
    title: 'What to send',
    agree: 'Two independent implementations came to the same signature:',
    disagree: 'The two implementations DISAGREE. Do not rely on either of them; both are shown below.',
    library: 'As @smithy/signature-v4 has it',
    own: 'As this site’s own canonicaliser has it',
    url: 'Presigned URL',
    urlNote:
      'Whoever has this URL can send the request until it expires. It contains the session token, if there is one.',
    urlHeaders: 'Signed with it: these headers have to be sent as they are',
    curl: 'Signed curl',
    curlNote:
      'Run it within five minutes: API Gateway refuses an older signature. It contains the session token, if there is one.',
    selfSigning: 'curl that signs by itself',
    selfSigningNote: 'curl 7.75 or later. The keys come from environment variables.',
    authorization: 'Authorization header',
    headers: 'All headers to send',
  },
  steps: {
    canonicalRequest: '1. Canonical request',
    stringToSign: '2. String to sign',
    key: '3. Signing key and signature',
    explained: 'Where each line comes from',
    signature: 'Signature',
    secret: 'secret access key',
    toSign: 'string to sign',
    masked: 'hidden',
    show: 'Show the keys of each step',
    hide: 'Hide the keys',
    keyNote:
      'Each HMAC-SHA256 is the key of the next. These keys are secrets too: who has one can sign for that day, Region and service.',
  },
  parts: {
    method: 'Method',
    path: 'Path',
    query: 'Query',
    header: 'Header',
    headersEnd: 'Empty line',
    signedHeaders: 'Signed headers',
    payload: 'Payload',
    algorithm: 'Algorithm',
    timestamp: 'Time',
    scope: 'Credential scope',
    hash: 'Hash',
  },
  notes: {
    method: 'The method, in upper case as it is sent.',
    'path-sent': 'Sent as {sent}.',
    'path-empty': 'The URL has no path, so it is `/`.',
    'path-normalized': 'Without `.`, `..` and doubled slashes: {normal}.',
    'path-kept': 'S3 leaves `.`, `..` and doubled slashes as they are: they belong to the key of an object.',
    'path-encoded-again':
      'Each segment is percent-encoded once more, as every service but S3 does: {canonical}.',
    'path-encoded-once': 'S3 decodes it and encodes it once, in upper-case hex: {canonical}.',
    'query-none': 'The URL has no query. The line is empty and stays.',
    'query-sorted': 'Sorted by encoded name, then by encoded value.',
    'query-from-url': 'From the URL as it stands: {names}.',
    'query-rewritten': '{sent} becomes {canonical}.',
    'query-from-signer': 'Added by the signer: {names}.',
    'query-left-out': '{name} is added after signing.',
    'header-host': 'The URL’s host, with its port unless it is the scheme’s own.',
    'header-date': 'Added by the signer: the time of signing.',
    'header-token': 'Added by the signer: the session token.',
    'header-payload': 'What the payload line says, for services that want it as a header.',
    'header-given': 'From the headers field, its name in lower case.',
    'header-trimmed': 'Blanks around the value are taken off, and runs inside become one: {value}.',
    'header-joined': 'Sent {count} times; the values are joined with commas in that order.',
    'header-absent': 'Named as signed, but not sent.',
    'headers-end': 'Each header ends its line, so an empty one stands before the list of names.',
    'signed-headers': 'The names of the headers above, sorted, with semicolons between.',
    'signed-headers-without': 'Sent but not signed, as they may change on the way: {names}.',
    'payload-body': 'SHA-256 of the {bytes} bytes of the body.',
    'payload-empty': 'SHA-256 of nothing: there is no body.',
    'payload-unsigned': 'The body is not signed, and the request says so.',
    'payload-presigned': 'S3 does not sign the body of a presigned URL: it is not known yet.',
    'payload-stated': 'As `x-amz-content-sha256` states it.',
    algorithm: 'HMAC with SHA-256 over what follows.',
    'timestamp-header': 'The time of signing, UTC, equal to `X-Amz-Date`.',
    'timestamp-query': 'The time of signing, UTC, equal to `X-Amz-Date` in the URL.',
    scope: 'The day {date} of that time, Region {region}, service {service}, and {terminator}.',
    hash: 'SHA-256 of the canonical request above, {bytes} bytes without a line end behind the last.',
  },
  keySteps: {
    kDate: 'key for the day',
    kRegion: 'key for the Region',
    kService: 'key for the service',
    kSigning: 'signing key',
    signature: 'the signature',
  },
  send: {
    open: 'Send it…',
    note: 'Opens a page of its own that shows the request once more and asks before it sends. The keys stay here.',
    blocked: 'The browser opened no tab. Allow pop-ups for this site and press the button again.',
    waiting: 'Opened in a new tab. An answer that you hand back there appears in the box above.',
  },
};
