import { printScope, type Claim, type CredentialScope, type Part, type WireRequest } from '#sigv4';
import { flipped, harmful, harmless, unreadable, type Change, type Verified } from './change.ts';

const SCOPE = ['date', 'region', 'service', 'terminator'] as const;

/** What the signature says of itself, in the header or in the query. */
export function claimChanges(verified: Verified): readonly Change[] {
  const { request, side } = verified;
  const { claim } = side;
  const isInQuery = claim.where === 'query';
  // All parameters but the signature are signed with the query that they stand in.
  const own: readonly Part[] = isInQuery ? ['query'] : [];
  const change = (changed: Partial<Claim>): WireRequest => withClaim(request, claim, changed);
  const key = change({ accessKeyId: flipped(claim.accessKeyId) });
  return [
    harmful('signature', change({ signature: flipped(claim.signature) })),
    unreadable('algorithm', change({ algorithm: flipped(claim.algorithm) })),
    isInQuery ? harmful('access key id', key, 'query') : harmless('access key id, which is not signed', key),
    ...SCOPE.map((part) => {
      const scope: CredentialScope = { ...claim.scope, [part]: flipped(claim.scope[part] ?? '') };
      return harmful(
        `scope, ${part}`,
        change({ scope }),
        ...own,
        ...payloadOf(verified, part),
        `scope.${part}`,
      );
    }),
    ...(isInQuery
      ? [harmful('date', change({ timestamp: flipped(claim.timestamp) }), 'query', 'timestamp')]
      : []),
    ...nameChanges(verified, change, own),
  ];
}

/** Only S3 leaves the body of a presigned URL unsigned. */
const payloadOf = ({ side: { payload } }: Verified, part: string): readonly Part[] =>
  part === 'service' && payload.from === 'presigned' ? ['payload'] : [];

function nameChanges(
  { side: { claim } }: Verified,
  change: (changed: Partial<Claim>) => WireRequest,
  own: readonly Part[],
): readonly Change[] {
  const names = claim.signedHeaders;
  const last = names.at(-1) ?? '';
  if (names.length < 2) return [];
  return [
    harmful(
      'SignedHeaders without its last name',
      change({ signedHeaders: names.slice(0, -1) }),
      ...own,
      `header ${last}`,
      'signedHeaders',
    ),
    harmful(
      'order of SignedHeaders',
      change({ signedHeaders: names.toReversed() }),
      ...own,
      'headerOrder',
      'signedHeaders',
    ),
  ];
}

function withClaim(request: WireRequest, claim: Claim, changed: Partial<Claim>): WireRequest {
  const { where, algorithm, accessKeyId, scope, signedHeaders, signature, timestamp } = {
    ...claim,
    ...changed,
  };
  const credential = `${accessKeyId}/${printScope(scope)}`;
  const names = signedHeaders.join(';');
  if (where === 'query')
    return withParameters(request, {
      'X-Amz-Algorithm': algorithm,
      'X-Amz-Credential': credential,
      'X-Amz-Date': timestamp,
      'X-Amz-SignedHeaders': names,
      'X-Amz-Signature': signature,
    });
  const authorization = `${algorithm} Credential=${credential}, SignedHeaders=${names}, Signature=${signature}`;
  return {
    ...request,
    headers: request.headers.map(([name, value]) => [
      name,
      name.toLowerCase() === 'authorization' ? authorization : value,
    ]),
  };
}

function withParameters(request: WireRequest, values: Readonly<Record<string, string>>): WireRequest {
  const [path = '', query = ''] = request.target.split('?');
  const pieces = query.split('&').map((piece) => {
    const [name = ''] = piece.split('=');
    const value = values[name];
    return value === undefined ? piece : `${name}=${encodeURIComponent(value)}`;
  });
  return { ...request, target: `${path}?${pieces.join('&')}` };
}
