import { findChangedByte, type ChangedByte } from './changed-byte.ts';
import type { SignatureEvidence } from './evidence.ts';
import type { SignedSide } from './examination.ts';
import type { Tried } from './examine.ts';
import {
  hashLineOf,
  printRequestOf,
  proofSteps,
  searchMistakes,
  type FoundMistake,
  type Goal,
  type MistakeId,
  type Plan,
} from './mistakes/index.ts';
import type { ServiceSides } from './sides.ts';
import { deriveKey, signatureOf } from './signing-key.ts';
import { printScope, printStringToSign, type StringToSign } from './string-to-sign.ts';

/** What a search has come to. */
export interface Answer {
  readonly mistakes: readonly FoundMistake[];
  readonly changed?: Omit<ChangedByte, 'signed'> | undefined;
  /** What the client must have signed; undefined when nothing was found. */
  readonly client?: SignedSide | undefined;
  readonly tried: number;
  readonly ruledOut: readonly MistakeId[];
  readonly steps?: string | undefined;
}

/** First one mistake, then one byte that was changed on the way, then two mistakes: what is likely and quick first. */
export function* searchAll(
  evidence: SignatureEvidence,
  { side, computed }: ServiceSides,
  goal: Goal,
): Generator<Tried, Answer> {
  const { canonicalRequest, stringToSign } = side;
  const nothing = { mistakes: [], tried: 0, ruledOut: [] };
  if (!canonicalRequest || !stringToSign) return nothing;
  const accessKeyId = evidence.accessKeyId ?? computed?.claim.accessKeyId ?? '';
  const search = searchMistakes({
    service: { canonicalRequest, stringToSign },
    goal,
    accessKeyId,
    token: computed?.claim.token,
    request: evidence.request,
    rules: computed?.rules,
  });
  let bytes: Answer = nothing;
  for (let stage = 'one'; ;) {
    const step = search.next();
    if (step.done) {
      const { found, plan, tried, ruledOut } = step.value;
      const client = found && plan && sideOf(plan);
      const steps = found && plan && proofSteps(plan, goal, accessKeyId);
      return { mistakes: found ?? [], client, tried: tried + bytes.tried, ruledOut, steps };
    }
    if (stage === 'one' && step.value.stage === 'two') {
      stage = 'two';
      bytes = yield* searchBytes(evidence, { side, computed }, goal);
      if (bytes.client) return bytes;
    }
    yield { tried: step.value.tried + bytes.tried };
  }
}

function* searchBytes(
  { request }: SignatureEvidence,
  { computed }: ServiceSides,
  goal: Goal,
): Generator<Tried, Answer> {
  const nothing = { mistakes: [], tried: 0, ruledOut: [] };
  if (!request || !computed) return nothing;
  const search = findChangedByte(request, computed.rules, fitting(goal));
  for (;;) {
    const step = search.next();
    if (!step.done) {
      yield { tried: step.value };
      continue;
    }
    const { found, tried } = step.value;
    if (!found) return { ...nothing, tried };
    const { signed, ...changed } = found;
    const { canonicalRequest, stringToSign } = signed;
    return { ...nothing, tried, changed, client: { canonicalRequest, stringToSign } };
  }
}

/** @returns whether a string to sign is the one that the client signed. Keys are derived once a scope. */
function fitting(goal: Goal): (stringToSign: StringToSign) => boolean {
  if (goal.kind === 'hash') return ({ hash }) => hash === goal.hash;
  const keys = new Map<string, Uint8Array>();
  return (stringToSign) => {
    const scope = printScope(stringToSign.scope);
    const key = keys.get(scope) ?? deriveKey(goal.secretAccessKey, stringToSign.scope).kSigning;
    keys.set(scope, key);
    return signatureOf(key, printStringToSign(stringToSign)) === goal.signature;
  };
}

function sideOf(plan: Plan): SignedSide {
  const { method, path, query, headers, signedHeaders, payload } = plan;
  const { algorithm, timestamp, date, region, service, terminator } = plan;
  const scope = { date, region: region === '' ? undefined : region, service, terminator };
  const canonicalRequest = { method, path, query, headers, signedHeaders, payload };
  return {
    canonicalRequest,
    stringToSign: { algorithm, timestamp, scope, hash: hashLineOf(plan, printRequestOf(plan)) },
  };
}
