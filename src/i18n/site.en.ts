import type { ErrorFacts, RelationKind, Source, WireForm } from '#core';

/** The words of the pages that belong to no single error. */
export interface SiteMessages {
  readonly brand: string;
  readonly tagline: string;
  readonly skip: string;
  readonly nav: {
    readonly label: string;
    readonly home: string;
    readonly errors: string;
    readonly check: string;
    readonly search: string;
    /** For the link to the other language: its accessible name, in that language. */
    readonly switchTo: string;
  };
  /** The button names the state it shows and says that it changes it. */
  readonly theme: { readonly system: string; readonly light: string; readonly dark: string };
  readonly home: {
    readonly title: string;
    readonly description: string;
    readonly lead: string;
    readonly searchTitle: string;
    readonly searchHint: string;
    readonly errorsTitle: string;
    readonly allErrors: string;
  };
  readonly errors: {
    readonly title: string;
    readonly description: string;
    readonly count: (errors: number) => string;
    readonly code: string;
    readonly status: string;
    readonly meaning: string;
    /** Stands where a service would, over what a client says before a request leaves it. */
    readonly clients: string;
  };
  readonly check: { readonly title: string; readonly description: string; readonly lead: string };
  readonly search: { readonly title: string; readonly description: string; readonly noScript: string };
  readonly notFound: {
    readonly title: string;
    readonly lead: string;
    readonly nearest: string;
    readonly all: string;
  };
  readonly checker: {
    readonly title: string;
    readonly label: string;
    readonly placeholder: string;
    readonly submit: string;
    readonly privacy: string;
    readonly file: string;
    readonly examples: string;
    readonly allExamples: string;
    readonly noScript: string;
  };
  readonly article: {
    readonly toc: string;
    readonly summary: string;
    readonly messages: string;
    readonly causes: string;
    readonly solutions: string;
    readonly mistakes: string;
    readonly debugging: string;
    readonly related: string;
    readonly references: string;
    readonly others: string;
    readonly allErrors: string;
    readonly aliases: string;
    readonly order: string;
    readonly howToTell: string;
    readonly fix: string;
    readonly verify: string;
    readonly toCode: string;
    readonly backToCause: (number: number) => string;
    readonly sources: string;
    readonly wireSource: string;
    readonly example: string;
    readonly tryExample: string;
    readonly documented: string;
    readonly observed: string;
    /** At a section that has not followed a change of the other language. */
    readonly behind: string;
    readonly readOther: string;
    readonly updated: string;
    readonly factsChecked: string;
    readonly checkedOn: (date: string) => string;
  };
  readonly facts: {
    readonly title: string;
    readonly status: string;
    readonly fault: string;
    readonly retry: string;
    readonly services: string;
    readonly faults: Readonly<Record<ErrorFacts['fault'], string>>;
    readonly retries: Readonly<Record<ErrorFacts['retry'], string>>;
  };
  readonly protocols: Readonly<Record<WireForm['protocol'], string>>;
  readonly relations: Readonly<Record<RelationKind, string>>;
  readonly sourceKinds: Readonly<Record<Source['kind'], string>>;
  readonly code: {
    readonly region: (what: string) => string;
    /** Over a sample that is wrong on purpose. */
    readonly fails: (code: string) => string;
    readonly copy: string;
    readonly copied: string;
    readonly failed: string;
  };
  readonly tabs: string;
  readonly footer: { readonly notAws: string };
}

export const en: SiteMessages = {
  brand: 'MeWrite Docs',
  tagline: 'AWS API errors: what they mean and how to fix them',
  skip: 'Skip to content',
  nav: {
    label: 'Site',
    home: 'Home',
    errors: 'Errors',
    check: 'Check',
    search: 'Search',
    switchTo: '日本語で読む',
  },
  theme: {
    system: 'Theme: as the system. Change',
    light: 'Theme: light. Change',
    dark: 'Theme: dark. Change',
  },
  home: {
    title: 'Paste an AWS error, get its cause',
    description:
      'Paste a curl command, a response or a log of a failed AWS call and see the cause and the fix. Nothing leaves your browser.',
    lead: 'A curl command, a response, a stack trace: paste it as it is. The causes come in order, each with the text that speaks for it.',
    searchTitle: 'Search',
    searchHint: 'By code, message or status',
    errorsTitle: 'Errors by service',
    allErrors: 'All errors with a one-line summary',
  },
  errors: {
    title: 'AWS errors',
    description: 'Errors of AWS APIs by service: code, HTTP status and what each one means in a line.',
    count: (errors) => (errors === 1 ? '1 error' : `${errors} errors`),
    code: 'Code',
    status: 'HTTP',
    meaning: 'What it says',
    clients: 'SDKs and the CLI, before any service',
  },
  check: {
    title: 'Check a request',
    description:
      'Paste a curl command, a response or a log of a failed AWS call and see which cause fits, and why. Runs in your browser alone.',
    lead: 'This page has no way to send anything: the browser itself refuses every connection from it.',
  },
  search: {
    title: 'Search',
    description: 'Search the AWS errors by code, message, status or symptom.',
    noScript: 'Search needs JavaScript. Every error is in the list:',
  },
  notFound: {
    title: 'No such page',
    lead: 'There is nothing at this address. It may have been mistyped, or cut off when it was copied.',
    nearest: 'Nearest to this address',
    all: 'All errors',
  },
  checker: {
    title: 'Check this request',
    label: 'Request, response or log',
    placeholder: 'curl -i https://…\n\nHTTP/2 403\n{"message":"…"}',
    submit: 'Check',
    privacy: 'Read in your browser only. Nothing is sent or kept.',
    file: 'Open HAR or log',
    examples: 'Examples',
    allExamples: 'All examples…',
    noScript: 'The checker needs JavaScript. Without it, start from the code:',
  },
  article: {
    toc: 'On this page',
    summary: 'Summary',
    messages: 'Error message',
    causes: 'Causes',
    solutions: 'Solutions',
    mistakes: 'Common mistakes',
    debugging: 'Debugging steps',
    related: 'Related errors',
    references: 'References',
    others: 'Other AWS errors',
    allErrors: 'All errors',
    aliases: 'Also',
    order: 'Order',
    howToTell: 'How to tell',
    fix: 'Fix',
    verify: 'How to verify it worked',
    toCode: 'Code',
    backToCause: (number) => `Cause ${number}`,
    sources: 'Source',
    wireSource: 'Source',
    example: 'What gets pasted',
    tryExample: 'Check this example',
    documented: 'AWS documents',
    observed: 'Services answer',
    behind: 'This section is older than the Japanese one.',
    readOther: 'Read it in Japanese',
    updated: 'Last updated',
    factsChecked: 'Facts checked',
    checkedOn: (date) => `checked ${date}`,
  },
  facts: {
    title: 'At a glance',
    status: 'HTTP status',
    fault: 'Fault',
    retry: 'Retry',
    services: 'Services',
    faults: { client: 'The request', server: 'AWS or the backend' },
    retries: {
      no: 'No: the same request fails again',
      'after-fix': 'Only after the fix',
      'with-backoff': 'Yes, with backoff',
    },
  },
  protocols: {
    'rest-json': 'REST JSON',
    json: 'AWS JSON',
    query: 'Query XML',
    'rest-xml': 'REST XML',
    // The service's name says it already.
    'api-gateway': '',
  },
  relations: {
    'confused-with': 'Easily confused',
    'caused-by': 'Caused by',
    'leads-to': 'Leads to',
    'same-root': 'Same root',
    sibling: 'Same fault, other service',
  },
  sourceKinds: {
    aws: 'AWS documentation',
    thread: 'Public thread',
    model: 'Service model',
    standard: 'Standard',
    project: 'Measured by us',
  },
  code: {
    region: (what) => `Code: ${what}`,
    fails: (code) => `This one fails: ${code}`,
    copy: 'Copy',
    copied: 'Copied',
    failed: 'Not copied',
  },
  tabs: 'Language of the example',
  footer: { notAws: 'Not affiliated with Amazon Web Services.' },
};
