import type { Difference } from './compare.ts';
import type { SignatureEvidence } from './evidence.ts';
import type { Examination } from './examination.ts';
import { faultContextOf } from './fault-context.ts';
import { earlierFaults } from './faults/index.ts';
import { mistakesBetween, type FoundMistake } from './mistakes/index.ts';
import { searchAll, type Answer } from './search-all.ts';
import { clientSide, differencesBetween, serviceSides, type ServiceSides } from './sides.ts';
import { deriveKey, signatureOf } from './signing-key.ts';
import { ECDSA, HMAC, printStringToSign } from './string-to-sign.ts';
import { verifyRequest, type SigningSecrets } from './verify.ts';

/** What some signatures are verified with: SigV4A's module, for who has loaded it. */
export interface Tools {
  readonly asymmetric?: typeof import('./v4a/index.ts') | undefined;
}

/** How far the work has come, in combinations tried. */
export interface Tried {
  readonly tried: number;
}

/**
 * Looks at a signature from all sides: verifies it where the secret is given, compares what service and client signed
 * where both are shown, and searches for the mistake where one is left to find.
 * @param secrets - undefined when nobody gave any.
 * @returns a generator, so that a page can drive it in slices.
 */
export function* examine(
  evidence: SignatureEvidence,
  secrets?: SigningSecrets,
  tools: Tools = {},
): Generator<Tried, Examination> {
  const sides = serviceSides(evidence);
  const start = lookedAt(evidence, sides);
  if (evidence.signature === undefined && start.client.from === 'nowhere')
    return { ...start, conclusion: 'no-signature' };
  const algorithm = start.service.stringToSign?.algorithm;
  if (secrets && algorithm === ECDSA) return asymmetric(evidence, start, secrets, tools);
  if (secrets && algorithm === HMAC) return yield* withSecret(evidence, sides, start, secrets);
  return yield* withoutSecret(evidence, sides, start);
}

/** Runs an examination to its end. */
export function examineNow(...parameters: Parameters<typeof examine>): Examination {
  const work = examine(...parameters);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** All that can be said without computing a signature. */
function lookedAt(evidence: SignatureEvidence, { side, computed }: ServiceSides): Examination {
  const logged = clientSide(evidence);
  // What the answer prints against what was sent: whatever differs was changed on the way.
  const isSent = logged.from === 'nowhere' && side.from === 'answer' && computed !== undefined;
  const client = isSent ? { canonicalRequest: computed.canonicalRequest, from: 'request' as const } : logged;
  return {
    status: 'not-checked',
    conclusion: 'secret-wanted',
    claim: computed?.claim,
    service: side,
    client,
    differences: differencesBetween(side, client),
    mistakes: [],
    faults:
      computed && evidence.request
        ? earlierFaults(evidence.request, faultContextOf(evidence, computed.claim))
        : [],
    payload: computed?.payload,
    tried: 0,
    ruledOut: [],
  };
}

function* withSecret(
  evidence: SignatureEvidence,
  sides: ServiceSides,
  start: Examination,
  secrets: SigningSecrets,
): Generator<Tried, Examination> {
  const { stringToSign } = start.service;
  const { signature } = evidence;
  if (!stringToSign || signature === undefined) return yield* withoutSecret(evidence, sides, start);
  const key = deriveKey(secrets.secretAccessKey, stringToSign.scope).kSigning;
  const isSigned = signatureOf(key, printStringToSign(stringToSign)) === signature;
  const verified = evidence.request && verifyRequest(evidence.request, secrets);
  const chunks = verified && verified.status !== 'not-checked' ? verified.chunks : undefined;
  const isBody = start.payload?.agrees !== false && chunks?.status !== 'differs';
  if (isSigned && isBody) return { ...start, chunks, status: 'matches', conclusion: 'right' };
  if (isSigned)
    return { ...start, chunks, status: 'differs', conclusion: 'body', differences: bodyDifference(start) };
  const goal = { kind: 'signature', signature, secretAccessKey: secrets.secretAccessKey } as const;
  const answer = yield* searchAll(evidence, sides, goal);
  const isKey =
    start.client.from === 'log' && start.differences.length === 0 && Boolean(start.client.stringToSign);
  return { ...concluded(start, answer, 'signature', isKey ? 'key' : 'not-found'), chunks, status: 'differs' };
}

/** The payload line was signed as it stands, and the body is another. */
const bodyDifference = ({ payload }: Examination): Difference[] => [
  { part: 'payload', service: payload?.agrees === false ? payload.actual : undefined, client: payload?.line },
];

function* withoutSecret(
  evidence: SignatureEvidence,
  sides: ServiceSides,
  start: Examination,
): Generator<Tried, Examination> {
  const { client, service, differences } = start;
  if (differences.length > 0 && client.canonicalRequest)
    return {
      ...start,
      mistakes: mistakesShown(evidence, start),
      status: 'differs',
      conclusion: 'sides-differ',
      proof: 'texts',
    };
  const hash = client.stringToSign?.hash;
  if (hash === undefined || !service.canonicalRequest) return start;
  if (hash === service.stringToSign?.hash && differences.length === 0) return { ...start, conclusion: 'key' };
  const answer = yield* searchAll(evidence, sides, { kind: 'hash', hash });
  return { ...concluded(start, answer, 'hash', 'not-found'), status: 'differs' };
}

/** What turns the one text into the other, each mistake once. */
function mistakesShown(evidence: SignatureEvidence, { service, client, claim }: Examination): FoundMistake[] {
  const { canonicalRequest, stringToSign = client.stringToSign } = service;
  if (!canonicalRequest || !stringToSign) return [];
  const { accessKeyId, request } = evidence;
  const sides = { service: { canonicalRequest, stringToSign }, client };
  const explained = mistakesBetween({ ...sides, accessKeyId, request, token: claim?.token });
  const byId = new Map(explained.flatMap(({ mistakes }) => mistakes).map((mistake) => [mistake.id, mistake]));
  return [...byId.values()];
}

/** The client's side follows from what was found, and with it every difference. */
function concluded(
  start: Examination,
  { mistakes, changed, client, tried, ruledOut, steps }: Answer,
  proof: Examination['proof'],
  otherwise: Examination['conclusion'],
): Examination {
  const told = { ...start, mistakes, changed, tried, ruledOut };
  if (!client) return { ...told, conclusion: otherwise };
  const differences = differencesBetween(start.service, client);
  return {
    ...told,
    conclusion: 'proved',
    proof,
    steps,
    client: { ...client, from: 'mistakes' },
    differences,
  };
}

/** Each ECDSA signature of the same bytes is another, so there is nothing to search for. */
function asymmetric(
  { request }: SignatureEvidence,
  start: Examination,
  { secretAccessKey }: SigningSecrets,
  tools: Tools,
): Examination {
  const verified = request && tools.asymmetric?.verifyAsymmetric(request, { secretAccessKey });
  if (!verified || verified.status === 'not-checked') return start;
  if (verified.status === 'matches') return { ...start, status: 'matches', conclusion: 'right' };
  return verified.isSignedByKey
    ? { ...start, status: 'differs', conclusion: 'body', differences: bodyDifference(start) }
    : { ...start, status: 'differs', conclusion: 'not-found' };
}
