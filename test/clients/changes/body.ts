import { UNSIGNED } from '#sigv4';
import { harmful, harmless, type Change, type Verified } from './change.ts';

/** A body is signed by its hash, in chunks, or not at all; only a hash that is not stated is part of what is compared. */
export function bodyChanges({ request, side: { payload } }: Verified): readonly Change[] {
  const body = request.body ?? new Uint8Array();
  const changed = { ...request, body: changedBody(body, Math.floor(body.length / 2)) };
  const longer = { ...request, body: Uint8Array.of(...body.subarray(0, 100), 0) };
  if (payload.line.startsWith('STREAMING-')) {
    const firstData = body.indexOf(LINE_FEED) + 1;
    return [harmful('body in chunks', { ...request, body: changedBody(body, firstData) })];
  }
  if (payload.line === UNSIGNED) return [harmless('body, which is not signed', changed)];
  const parts = payload.from === 'body' ? (['payload'] as const) : [];
  return [harmful('body', changed, ...parts), harmful('length of the body', longer, ...parts)];
}

const LINE_FEED = 0x0a;

/** @returns the bytes with one bit changed; one byte where there is none. */
export function changedBody(body: Uint8Array, at: number): Uint8Array {
  if (body.length === 0) return Uint8Array.of(0);
  const changed = Uint8Array.from(body);
  changed[at] = (body[at] ?? 0) ^ 1;
  return changed;
}
