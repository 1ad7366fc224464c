import { fromArray, hex, toArray, utf8, type ByteString } from '../bytes.ts';
import type { WireRequest } from '../canonical-request.ts';
import type { KeyedHmac } from '../hash.ts';
import { rulesOf, type SigningRules } from '../rules.ts';
import { bodyOfHash } from './body-texts.ts';
import { hashLineOf, printRequestOf, printStringOf } from './forms.ts';
import { KeyRing, signerOf, type Signing } from './key-ring.ts';
import { rightPlan, type Known, type Plan, type ServiceText } from './model.ts';
import { readSignature, type ReadSignature } from './signature.ts';

/** What a client made, and what it must have made it from. */
export type Goal =
  | {
      readonly kind: 'signature';
      /** As it was sent, in whatever form. */
      readonly signature: string;
      /** As it was typed. */
      readonly secretAccessKey: string;
    }
  | {
      readonly kind: 'hash';
      /** The fourth line of the client's string to sign, as bytes. */
      readonly hash: ByteString;
    };

export interface SearchInput {
  readonly service: ServiceText;
  readonly goal: Goal;
  readonly accessKeyId: string;
  readonly token?: ByteString | undefined;
  /** As it was sent; without it less can be tried. */
  readonly request?: WireRequest | undefined;
  readonly isPresigned?: boolean | undefined;
  /** When the service's name does not tell them. */
  readonly rules?: SigningRules | undefined;
  /** How many plans may be tried. */
  readonly budget?: number | undefined;
}

/** Makes of a plan what the goal was made by, and compares; it counts how often. */
export class Trial {
  readonly known: Known;
  /** The client that does what the service does. */
  readonly base: Plan;
  tried = 0;
  readonly #ring: KeyRing | undefined;
  readonly #goals: readonly (ReadSignature & { readonly start: number })[];

  constructor({ service, goal, accessKeyId, token, request, isPresigned, rules }: SearchInput) {
    const isSigned = goal.kind === 'signature';
    const secret = isSigned ? utf8(goal.secretAccessKey) : undefined;
    this.known = {
      rules: rules ?? rulesOf(service.stringToSign.scope.service),
      request,
      accessKeyId,
      token,
      secret,
      signature: isSigned ? goal.signature : undefined,
      isPresigned: isPresigned ?? service.canonicalRequest.query.includes('X-Amz-Algorithm='),
    };
    const body = request?.body ? fromArray(request.body) : bodyOfHash(service.canonicalRequest.payload);
    this.base = rightPlan(service, body);
    this.#ring = secret === undefined ? undefined : new KeyRing(secret, { accessKeyId, token });
    const goals = isSigned ? readSignature(goal.signature) : [{ digits: hex(toArray(goal.hash)) }];
    this.#goals = goals.map((read) => ({ ...read, start: Number.parseInt(read.digits.slice(0, 2), 16) }));
  }

  /** False when only the hash of the canonical request is looked for. */
  get hasSecret(): boolean {
    return this.#ring !== undefined;
  }

  /** @returns the fourth line of the string to sign. */
  hashOf(plan: Plan): ByteString {
    return hashLineOf(plan, printRequestOf(plan));
  }

  /** @returns what the last HMAC signs; the hash itself when nothing is signed. */
  textOf(plan: Plan, hash: ByteString): ByteString {
    return this.#ring ? printStringOf(plan, hash, this.known.accessKeyId) : hash;
  }

  /** @returns the last key; '' when there is no secret. */
  keyOf(plan: Plan): ByteString {
    return this.#ring?.keyOf(plan) ?? '';
  }

  /** @returns how the goal is written, when this text under this key is what it was made from. */
  match(text: Uint8Array, signer: KeyedHmac): ReadSignature | undefined {
    this.tried++;
    const bytes = signer(text);
    return this.#goals.find(({ start, digits }) => start === bytes[0] && hex(bytes).startsWith(digits));
  }

  matchPlan(plan: Plan, hash: ByteString): ReadSignature | undefined {
    return this.match(toArray(this.textOf(plan, hash)), this.signerOf(this.keyOf(plan), plan.signing));
  }

  /** @returns the last HMAC; without a secret, what hands on the text. */
  signerOf(key: ByteString, signing: Signing): KeyedHmac {
    return this.#ring ? signerOf(key, signing) : asIs;
  }
}

const asIs: KeyedHmac = (text) => text;
