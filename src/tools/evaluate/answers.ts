/** Requests with what a service answered to them: its first complaint has to be ours, word for word. */
import { answeredFault, type FaultContext } from '../../core/sigv4/faults/index.ts';
import { differing, type Outcome } from './outcome.ts';
import { requestOf, type Vector } from './vector.ts';

interface Answer {
  readonly request: Vector['request'];
  /** ISO 8601. */
  readonly serverTime?: string;
  readonly region?: string;
  readonly service?: string;
  /** null: the request was taken. */
  readonly expect: { readonly code: string | null; readonly message: string | null };
}

/** As `test/vectors/service-answers.json` holds them. */
export interface ServiceAnswers {
  readonly headerOrder?: readonly Answer[];
  readonly queryMissing?: readonly Answer[];
  /** Texts without the requests that they answer. */
  readonly s3Texts?: readonly { readonly code: string }[];
}

export const runAnswers = ({
  headerOrder = [],
  queryMissing = [],
  s3Texts = [],
}: ServiceAnswers): Outcome[] => [
  ...headerOrder.map((answer, index) => ({ id: `headerOrder/${index}`, faults: answerFaults(answer) })),
  ...queryMissing.map((answer, index) => ({ id: `queryMissing/${index}`, faults: answerFaults(answer) })),
  ...s3Texts.map((_, index) => ({ id: `s3Texts/${index}`, faults: [], history: true })),
];

/** The answers were recorded of one server, which knew AWS's documented key and wanted these headers signed. */
const SERVER = {
  family: 'query',
  requires: { always: ['Content-Type'], whenSent: ['ETag'], prefixes: ['x-amz-'] },
} as const satisfies FaultContext;
const SECRETS = { secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY' };

function answerFaults({ request, serverTime, region, service, expect }: Answer): string[] {
  const now = serverTime === undefined ? undefined : Date.parse(serverTime);
  const fault = answeredFault(requestOf({ request }), { ...SERVER, now, region, service }, SECRETS);
  return [
    ...differing('code', expect.code ?? 'none', fault?.code ?? 'none'),
    ...differing('message', expect.message ?? 'none', fault?.message ?? 'none'),
  ];
}
