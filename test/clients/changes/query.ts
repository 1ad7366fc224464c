import type { Part } from '#sigv4';
import { flipped, harmful, harmless, unreadable, withEntry, type Change, type Verified } from './change.ts';

/** Without one of these a query carries no signature. */
const REQUIRED: ReadonlySet<string> = new Set([
  'X-Amz-Algorithm',
  'X-Amz-Credential',
  'X-Amz-Date',
  'X-Amz-SignedHeaders',
  'X-Amz-Signature',
]);

export function queryChanges(verified: Verified): readonly Change[] {
  const { request, side } = verified;
  const [path = '', query = ''] = request.target.split('?');
  const pieces = query.split('&').filter(Boolean);
  const send = (changed: readonly string[]) => ({ ...request, target: `${path}?${changed.join('&')}` });
  const isSigning = side.claim.where === 'query';
  return [
    harmful('parameter added', send([...pieces, 'utm_source=mail']), 'query'),
    ...(pieces.length > 1 ? [harmless('order of the parameters', send(pieces.toReversed()))] : []),
    ...pieces.flatMap((piece, i): readonly Change[] => {
      const [name = '', value = ''] = piece.split('=');
      const renamed = send(withEntry(pieces, i, [flipped(name), value].join('=')));
      const revalued = send(withEntry(pieces, i, [name, flipped(value)].join('=')));
      const removed = send(pieces.toSpliced(i, 1));
      if (isSigning && REQUIRED.has(name))
        return [unreadable(`name of ${name}`, renamed), unreadable(`${name} removed`, removed)];
      return [
        harmful(`name of ${name}`, renamed, 'query'),
        harmful(`value of ${name}`, revalued, ...partsOf(name)),
        harmful(`${name} removed`, removed, 'query'),
      ];
    }),
  ];
}

/** One parameter stands in the payload line as well. */
const partsOf = (name: string): readonly Part[] =>
  name === 'X-Amz-Content-Sha256' ? ['query', 'payload'] : ['query'];
