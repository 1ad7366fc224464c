import type { Jwt, Span } from '#core';
import type { PartName } from '#i18n/report';
import { instant, relative } from './instants.ts';
import type { Part, Tone } from './model.ts';
import type { PartMaker } from './part-maker.ts';

/** @returns what a token says of itself. The token is secret; these are the claims that say whom it is for and until when. */
export function dissectClaims(jwt: Jwt, spans: readonly Span[], make: PartMaker, now: number): Part[] {
  const claim = (id: PartName, value: unknown): Part[] =>
    typeof value === 'string' ? [make.shown(id, value, { spans })] : [];
  const noted = (parts: readonly Part[], note: string | undefined, tone: Tone = 'plain'): Part[] =>
    parts.map((part) => ({ ...part, tone, ...(note === undefined ? {} : { note: [note] }) }));
  const expiresAt = jwt.exp === undefined ? undefined : jwt.exp * 1000;
  const use =
    jwt.tokenUse === 'id'
      ? make.words.notes.idToken
      : jwt.tokenUse === 'access'
        ? make.words.notes.accessToken
        : undefined;
  return [
    ...claim('algorithm', jwt.header['alg']),
    ...claim('issuer', jwt.issuer),
    ...claim('audience', jwt.audience),
    ...noted(claim('tokenUse', jwt.tokenUse), use),
    ...(expiresAt === undefined
      ? []
      : noted(
          claim('expiry', instant(expiresAt)),
          relative(expiresAt, now, make.words),
          expiresAt < now ? 'bad' : 'good',
        )),
    ...claim('issuedAt', jwt.iat === undefined ? undefined : instant(jwt.iat * 1000)),
    ...claim('scopes', jwt.claims['scope'] ?? jwt.claims['scp']),
  ];
}
