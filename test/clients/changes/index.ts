import { bodyChanges } from './body.ts';
import { flipped, harmful, harmless, type Change, type Verified } from './change.ts';
import { claimChanges } from './claim.ts';
import { headerChanges } from './headers.ts';
import { queryChanges } from './query.ts';

export type { Change, Verified } from './change.ts';

/** @returns the request with one thing changed, once for each thing that can be changed in it. */
export const changesOf = (verified: Verified): readonly Change[] => [
  ...lineChanges(verified),
  ...queryChanges(verified),
  ...headerChanges(verified),
  ...claimChanges(verified),
  ...bodyChanges(verified),
];

function lineChanges({ request }: Verified): readonly Change[] {
  const target = request.target.replace(/^https?:\/\/[^/]+/, '');
  const [path = '', ...query] = target.split('?');
  const changedPath = [flipped(path), ...query].join('?');
  return [
    harmful('method', { ...request, method: flipped(request.method) }, 'method'),
    harmful('path', { ...request, target: changedPath }, 'path'),
    harmless('whole URL, as to a proxy', { ...request, target: `http://example.com${target}` }),
  ];
}
