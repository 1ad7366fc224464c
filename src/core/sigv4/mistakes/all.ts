import { hashMistakes } from './hash-mistakes.ts';
import { headerMistakes } from './headers.ts';
import { hostMistakes } from './host.ts';
import { keyMistakes } from './key.ts';
import { methodMistakes } from './method.ts';
import type { Mistake, Place } from './model.ts';
import { pastedMistakes } from './pasted.ts';
import { pathMistakes } from './path.ts';
import { payloadMistakes } from './payload.ts';
import { presignedMistakes } from './presigned.ts';
import { queryMistakes } from './query.ts';
import { scopeMistakes } from './scope.ts';
import { secretMistakes } from './secret.ts';
import type { SignatureForm } from './signature.ts';
import { signedHeaderMistakes } from './signed-headers.ts';
import { timestampMistakes } from './timestamp.ts';

/**
 * Every mistake that is searched for. Where two make the same bytes, the one that stands first is named first: what
 * says more of the cause before what says less.
 */
export const MISTAKES = {
  ...pastedMistakes,
  ...secretMistakes,
  ...keyMistakes,
  ...scopeMistakes,
  ...timestampMistakes,
  ...hashMistakes,
  ...methodMistakes,
  ...pathMistakes,
  ...presignedMistakes,
  ...queryMistakes,
  ...hostMistakes,
  ...headerMistakes,
  ...signedHeaderMistakes,
  ...payloadMistakes,
} as const satisfies Readonly<Record<string, Mistake>>;

/** The name of a mistake; a signature's odd form is read, not searched for. */
export type MistakeId = keyof typeof MISTAKES | SignatureForm;

/** In the order of `MISTAKES`. */
export const mistakeList: readonly (readonly [id: MistakeId, mistake: Mistake])[] = Object.entries(
  MISTAKES as Readonly<Record<string, Mistake>>,
).map(([id, mistake]) => [id as MistakeId, mistake]);

/** @returns where a mistake is made. */
export const placeOf = (id: MistakeId): Place =>
  id in MISTAKES ? MISTAKES[id as keyof typeof MISTAKES].place : 'signature';
