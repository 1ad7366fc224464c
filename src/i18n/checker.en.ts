import type { Level, Polarity, SecretKind } from '#core';

/** The checker's own words; what it says about a paste comes with the report. */
export interface CheckerMessages {
  readonly checking: string;
  readonly failed: Readonly<Record<'slow' | 'broken' | 'stopped', string>>;
  readonly progress: Readonly<Record<'loading' | 'file' | 'reading' | 'wording', string>>;
  readonly stop: string;
  /** Said once to a screen reader when a report is there. */
  readonly found: (code: string | undefined, causes: number) => string;
  readonly clear: string;
  readonly copy: string;
  readonly copied: string;
  readonly read: string;

  readonly notices: {
    readonly fromLink: string;
    readonly badLink: string;
    readonly replaced: string;
    readonly restore: string;
    readonly file: (name: string) => string;
    /** @param left - characters of the file that are not in the box. */
    readonly excerpt: (name: string, left: number) => string;
    readonly tooLarge: (name: string, megabytes: number) => string;
    readonly unreadable: (name: string) => string;
    readonly examplesFailed: string;
    readonly close: string;
  };

  /** About the place in the paste where the caret stands. */
  readonly place: {
    readonly legend: Readonly<Record<'evidence' | 'error' | 'secret' | 'unread', string>>;
    readonly hint: string;
    readonly evidenceFor: string;
    readonly error: string;
    readonly secret: (kind: string) => string;
    readonly unread: string;
    readonly back: string;
  };

  readonly examples: { readonly label: string; readonly choose: string };

  readonly recording: {
    readonly title: (name: string, entries: number) => string;
    readonly note: string;
    readonly failing: (count: number) => string;
    readonly all: (count: number) => string;
    readonly none: string;
    readonly preflight: string;
    readonly noAnswer: string;
    readonly more: (count: number) => string;
  };

  readonly unrecognised: {
    readonly read: (kinds: string) => string;
    readonly readNothing: string;
    readonly unread: (characters: number) => string;
    readonly instead: string;
    readonly things: readonly { readonly what: string; readonly how: string }[];
    readonly example: string;
  };

  readonly share: {
    readonly open: string;
    readonly loading: string;
    readonly loadFailed: string;
    readonly title: string;
    readonly note: (secrets: number) => string;
    readonly preview: string;
    readonly link: string;
    readonly linkNote: string;
    readonly tooLong: string;
    readonly report: string;
    readonly close: string;
  };

  readonly errors: string;
  readonly times: (count: number) => string;
  readonly showCauses: string;
  readonly service: string;
  readonly httpStatus: string;
  readonly readArticle: string;

  readonly causes: string;
  readonly causesOf: (code: string) => string;
  readonly otherCauses: string;
  readonly noCauses: string;
  readonly sources: string;
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
  readonly otherLanguages: string;
  readonly ruledOut: (causes: number) => string;

  readonly question: {
    readonly title: string;
    readonly which: string;
    readonly settles: string;
    readonly from: string;
    readonly sh: string;
    readonly powershell: string;
    /** Where the command is the same in every shell. */
    readonly either: string;
  };
  readonly way: {
    readonly title: string;
    readonly states: Readonly<Record<'passed' | 'stopped' | 'not-reached' | 'unknown', string>>;
  };
  readonly timeline: { readonly title: string; readonly outside: string };
  readonly sdkNames: Readonly<Record<'title' | 'sdk' | 'code' | 'test' | 'none', string>>;

  readonly next: string;
  readonly conflicts: string;
  readonly tones: Readonly<Record<'good' | 'warn' | 'bad', string>>;
  readonly asCurl: string;
  readonly related: string;

  readonly secrets: Readonly<Record<SecretKind, string>>;

  /** The door of the signature workbench, whose own words come with it. */
  readonly sign: Readonly<Record<'open' | 'loading' | 'loadFailed', string>>;
}

export const en: CheckerMessages = {
  checking: 'Checking…',
  failed: {
    slow: 'The check took more than ten seconds and was stopped. Your text is still in the box. Keep the request, the status line and the error body, take out the rest, and try again.',
    broken:
      'The check broke off. Your text is still in the box. Try again with the request and the error body alone.',
    stopped: 'Stopped. Your text is still in the box.',
  },
  progress: {
    loading: 'Loading what is known of errors…',
    file: 'Reading the file…',
    reading: 'Reading the text…',
    wording: 'Writing down what was found…',
  },
  stop: 'Stop',
  found: (code, causes) =>
    `${code ? `Checked: ${code}.` : 'Checked. No error of AWS was recognised.'} ${
      causes === 0 ? 'No cause found.' : causes === 1 ? '1 cause found.' : `${causes} causes found.`
    }`,
  clear: 'Clear all',
  copy: 'Copy',
  copied: 'Copied',
  read: 'Read as',

  notices: {
    fromLink: 'This text came with a link. Nothing of it was sent anywhere.',
    badLink: 'The link is incomplete or was made by another version, so no text could be taken from it.',
    replaced: 'The box held a text of yours.',
    restore: 'Put it back',
    file: (name) => `From the file ${name}. It was read in this page and not sent.`,
    excerpt: (name, left) =>
      `From the file ${name}: the lines around errors. ${left.toLocaleString('en')} characters were left out.`,
    tooLarge: (name, megabytes) =>
      `${name} is larger than ${megabytes} MB. Cut out the part with the failing request.`,
    unreadable: (name) => `${name} could not be read. Choose it again.`,
    examplesFailed: 'The examples could not be loaded. Check the connection and press the button again.',
    close: 'Close',
  },

  place: {
    legend: { evidence: 'evidence', error: 'error', secret: 'secret', unread: 'not read' },
    hint: 'Tap a mark, or put the cursor on it, to see what it is.',
    evidenceFor: 'Evidence:',
    error: 'Error:',
    secret: (kind) => `Secret (${kind}). It is left out of everything that you copy or share here.`,
    unread: 'Not read: nothing here looks like a request, an answer or an error.',
    back: 'Back to the reason',
  },

  examples: { label: 'Example', choose: 'Choose an error…' },

  recording: {
    title: (name, entries) => `${name}: ${entries.toLocaleString('en')} requests`,
    note: 'Choose a request to check it. The file stays in this page.',
    failing: (count) => `Failed calls to AWS (${count.toLocaleString('en')})`,
    all: (count) => `All requests (${count.toLocaleString('en')})`,
    none: 'No call to AWS failed in this recording.',
    preflight: 'preflight',
    noAnswer: 'no answer',
    more: (count) => `${count.toLocaleString('en')} more`,
  },

  unrecognised: {
    read: (kinds) => `Read: ${kinds}.`,
    readNothing: 'Nothing in the text looks like a request, an answer or an error.',
    unread: (characters) => `Not read: ${characters.toLocaleString('en')} characters, greyed out in the box.`,
    instead: 'Any one of these tells more:',
    things: [
      {
        what: 'The answer with its headers',
        how: 'Run the request once more with curl -i and paste all that it prints.',
      },
      {
        what: 'The request from the browser',
        how: 'In the developer tools, under Network, right-click the failed request and choose “Copy as cURL”; add the response body below it. Or save a HAR file and drop it here.',
      },
      {
        what: 'The error text of the SDK or tool',
        how: 'The whole message with its code and request ID, such as “An error occurred (AccessDenied) when calling …”.',
      },
    ],
    example: 'Show me with an example',
  },

  share: {
    open: 'Copy or share',
    loading: 'Loading…',
    loadFailed: 'This could not be loaded. Check the connection and press the button again.',
    title: 'Copy or share',
    note: (secrets) =>
      secrets === 0
        ? 'No secrets were recognised in the text. Look through it yourself before you hand it on.'
        : `${secrets === 1 ? '1 secret is' : `${secrets.toLocaleString('en')} secrets are`} replaced. Look through the text yourself before you hand it on.`,
    preview: 'The text without secrets',
    link: 'Link to this check',
    linkNote: 'The text is in the link itself, behind the #. No server receives it.',
    tooLong:
      'The text is too long for a link. Keep the request, the status line and the error body, or copy the report.',
    report: 'Report (Markdown)',
    close: 'Close',
  },

  errors: 'Error',
  times: (count) => `${count.toLocaleString('en')} times`,
  showCauses: 'Show its causes first',
  service: 'Service',
  httpStatus: 'HTTP status',
  readArticle: 'Read the article',

  causes: 'Causes, most likely first',
  causesOf: (code) => `Causes of ${code}, most likely first`,
  otherCauses: 'Causes of the other errors',
  noCauses: 'The text shows no cause of this error by itself.',
  sources: 'Sources',
  levels: { confirmed: 'Confirmed', likely: 'Likely', possible: 'Possible', 'ruled-out': 'Ruled out' },
  polarities: { supports: 'Speaks for it', against: 'Speaks against it', 'rules-out': 'Rules it out' },
  why: 'Why',
  showEvidence: 'Show in the text',
  howToTell: 'How to tell',
  fix: 'Fix',
  verify: 'How to verify it worked',
  corrected: 'Corrected request',
  placeholders: 'Replace what stands in {braces} with your own values.',
  otherLanguages: 'In other languages',
  ruledOut: (causes) => (causes === 1 ? '1 cause ruled out' : `${causes} causes ruled out`),

  question: {
    title: 'To be sure, run this',
    which: 'Which of the two? Run this',
    settles: 'This one',
    from: 'or this one',
    sh: 'bash, zsh',
    powershell: 'PowerShell',
    either: 'Command',
  },
  way: {
    title: 'Where the request ended',
    states: { passed: 'passed', stopped: 'ended here', 'not-reached': 'not reached', unknown: 'not known' },
  },
  timeline: { title: 'The times in the text', outside: 'outside' },
  sdkNames: {
    title: 'What each SDK calls this error',
    sdk: 'AWS SDK',
    code: 'Code',
    test: 'In a program',
    none: 'none',
  },

  next: 'Next',
  conflicts: 'Before you rely on this',
  tones: { good: 'as it should be', warn: 'worth a look', bad: 'wrong' },
  asCurl: 'The request as curl',
  related: 'Related errors',

  secrets: {
    'access-key-id': 'access key ID',
    'secret-access-key': 'secret access key',
    'session-token': 'session token',
    signature: 'signature',
    token: 'token',
    'api-key': 'API key',
    basic: 'user name and password',
    password: 'password',
    cookie: 'cookie',
    'private-key': 'private key',
    'encoded-message': 'encoded authorization message',
  },

  sign: {
    open: 'Sign a test request',
    loading: 'Loading the signer…',
    loadFailed: 'The signer could not be loaded. Check the connection and press the button again.',
  },
};
