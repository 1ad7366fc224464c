/** The words of the pages that are made from AWS's models. `{…}` within them stays for a script to fill. */
export interface ReferenceMessages {
  readonly services: {
    readonly title: string;
    readonly description: string;
    readonly lead: (services: number, codes: number) => string;
    readonly toCodes: string;
    readonly column: { readonly service: string; readonly signsAs: string; readonly errors: string };
  };
  readonly codes: {
    readonly title: string;
    readonly description: string;
    readonly lead: (codes: number) => string;
    readonly column: { readonly code: string; readonly services: string; readonly status: string };
  };
  readonly service: {
    readonly title: (name: string) => string;
    readonly description: (name: string, errors: number) => string;
    readonly facts: string;
    readonly serviceId: string;
    readonly signsAs: string;
    readonly host: string;
    readonly noHost: string;
    readonly protocol: string;
    readonly operations: string;
    readonly errors: string;
    readonly empty: string;
    readonly article: string;
    readonly elsewhere: (services: number) => string;
    readonly onWire: string;
    readonly commonTitle: string;
    readonly common: string;
    readonly causesTitle: string;
    readonly neighbours: (signingName: string) => string;
    readonly byFault: string;
    readonly unsaid: string;
  };
  readonly code: {
    readonly title: (code: string) => string;
    readonly description: (code: string, services: number) => string;
    readonly lead: (services: number) => string;
    readonly alone: string;
    readonly gone: string;
    readonly spellings: string;
    readonly article: (code: string) => string;
    readonly articleOn: string;
    readonly noArticle: string;
    readonly toChecker: string;
    readonly differs: string;
    readonly same: string;
    readonly services: string;
    readonly causes: string;
    readonly wire: string;
    readonly unsaid: string;
  };
  readonly column: {
    readonly code: string;
    readonly status: string;
    readonly fault: string;
    readonly retry: string;
    readonly operations: string;
    readonly service: string;
  };
  readonly faults: Readonly<Record<'client' | 'server', string>>;
  readonly retries: Readonly<Record<'retry' | 'throttle' | 'none', string>>;
  readonly operations: {
    readonly all: string;
    readonly some: (operations: number) => string;
    readonly except: (operations: number, excepted: number) => string;
    readonly excepted: string;
    readonly none: string;
  };
  readonly filter: {
    readonly label: string;
    readonly byOperation: string;
    readonly forServices: string;
    /** `{shown}` and `{all}`. */
    readonly found: string;
  };
  readonly sdk: {
    readonly title: string;
    readonly lead: string;
    readonly byCode: string;
    /** In an article, over where programs find the code. */
    readonly inPrograms: string;
    readonly example: (code: string) => string;
    readonly sdk: string;
    readonly test: string;
    readonly from: string;
  };
  readonly from: {
    readonly title: string;
    readonly model: (client: string, version: string, read: string) => string;
    readonly models: (read: string) => string;
    readonly list: (checked: string) => string;
    readonly retry: string;
    readonly retryTitle: string;
    readonly only: string;
  };
  readonly howToTell: string;
  readonly fix: string;
}

export const en: ReferenceMessages = {
  services: {
    title: 'AWS services and the errors they declare',
    description:
      'Every AWS service with a model: its error codes, HTTP statuses, who is at fault, what SDKs retry and which operations declare them.',
    lead: (services, codes) =>
      `${services} services and ${codes} error codes, as AWS’s own models declare them. Reference only: where we can say more, a row leads to an article.`,
    toCodes: 'Codes that several services share',
    column: { service: 'Service', signsAs: 'Signs as', errors: 'Errors' },
  },
  codes: {
    title: 'Error codes that several services share',
    description:
      'AWS error codes that two or more services declare: what differs from service to service, and how each SDK names them.',
    lead: (codes) =>
      `${codes} codes are declared by two services or more. Each page says what differs between them: status, fault, retry, the code on the wire.`,
    column: { code: 'Code', services: 'Services', status: 'HTTP' },
  },
  service: {
    title: (name) => `${name}: error codes`,
    description: (name, errors) =>
      `The ${errors} error codes of ${name}: HTTP status, fault, what SDKs retry, the operations that declare each, and its name in every SDK.`,
    facts: 'The service on the wire',
    serviceId: 'Service ID in models',
    signsAs: 'Signs as',
    host: 'Host',
    noHost: 'differs by resource',
    protocol: 'Protocol',
    operations: 'Operations',
    errors: 'Errors',
    empty: 'Its model declares no errors, and we know no list of them.',
    article: 'Article',
    elsewhere: (services) => `In ${services} services`,
    onWire: 'on the wire',
    commonTitle: 'Errors that stand in no model',
    common:
      'Signatures, credentials and clocks are checked before a service’s own code runs, and those errors are declared nowhere. These articles speak of what this service answers:',
    causesTitle: 'Causes the checker knows',
    neighbours: (signingName) => `Also signs as ${signingName}`,
    byFault:
      'AWS JSON services answer 400 when the caller is at fault and 500 when AWS is, whatever status their model names. The statuses here are those on the wire.',
    unsaid: 'Where no status stands, the published client does not tell it.',
  },
  code: {
    title: (code) => `${code} by service`,
    description: (code, services) =>
      `${code} is declared by ${services} AWS services. HTTP status, fault and retry of each, and its name in every SDK.`,
    lead: (services) => `The models of ${services} services declare this code.`,
    alone: 'One service declares this code today.',
    gone: 'No model declares this code any more.',
    spellings: 'Also spelled',
    article: (code) => `${code}: causes and fixes`,
    articleOn: 'The article speaks of',
    noArticle: 'Reference only: we have no article on this code.',
    toChecker: 'Paste the request or the log into the checker to narrow it down.',
    differs: 'What differs',
    same: 'the same everywhere',
    services: 'Services',
    causes: 'Causes the checker knows',
    wire: 'Code on the wire',
    unsaid: 'not said',
  },
  column: {
    code: 'Code',
    status: 'HTTP',
    fault: 'Fault',
    retry: 'Standard retry',
    operations: 'Operations',
    service: 'Service',
  },
  faults: { client: 'Caller', server: 'AWS' },
  retries: { retry: 'retried', throttle: 'retried, as throttling', none: 'not retried' },
  operations: {
    all: 'All operations',
    some: (operations) => `${operations} operations`,
    except: (operations, excepted) => `${operations}, all but ${excepted}`,
    excepted: 'Not declared by',
    none: 'By no operation',
  },
  filter: {
    label: 'Filter',
    byOperation: 'Code, status or operation',
    forServices: 'Service',
    found: '{shown} of {all}',
  },
  sdk: {
    title: 'In the SDKs',
    lead: 'The names that the SDKs’ code generators make of it. Parts in braces are your program’s own.',
    inPrograms: 'The code in SDKs',
    byCode:
      'No SDK has a class for it where a service’s model does not declare it. All can ask for the code.',
    example: (code) => `With ${code} as the example.`,
    sdk: 'SDK',
    test: 'How to ask for it',
    from: 'From',
  },
  from: {
    title: 'Where this comes from',
    model: (client, version, read) => `${client} ${version}, read ${read}`,
    models: (read) => `The models in AWS’s JavaScript clients, read ${read}`,
    retryTitle: 'Retry behavior',
    retry:
      'what the standard mode retries: what the model marks, known throttling and timeout codes, and HTTP 500, 502, 503 and 504',
    list: (checked) => `codes that the model does not declare, checked ${checked}`,
    only: 'Made from the model, not from experience: the model says which errors a service declares, not what causes them.',
  },
  howToTell: 'How to tell',
  fix: 'Fix',
};
