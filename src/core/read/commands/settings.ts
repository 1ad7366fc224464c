import { findSecrets } from '../../auth/secrets.ts';
import type { Fact, Span } from '../../model.ts';

/** What a secret's value is given as: that it was set is worth knowing, what to is nobody's business. */
const MASKED = '***';

/** Longer values are no setting but content. */
const LONGEST = 1_000;

const SECRET =
  /secret|password|passwd|private|credential(?!-?_?source)|session[-_]?token|security[-_]?token|identity-token$|access[-_]key|(?:^|[-_])token(?:-code|$)|api[-_]?key/i;

/**
 * @returns a setting as a fact. Of a secret only that it was set: `***` at the name's place, or nothing where the value is empty.
 * @param place - the value's place. @param named - the name's place.
 */
export function setting(
  name: string,
  value: string,
  place: readonly Span[],
  named: readonly Span[],
): Fact<'setting'>[] {
  if (value.length > LONGEST) return [];
  const isSecret = value !== '' && (SECRET.test(name) || findSecrets(value).length > 0);
  const fact = { name, value: isSecret ? MASKED : value };
  return [
    {
      kind: 'setting',
      value: fact,
      spans: isSecret || value === '' ? named : place,
      certainty: isSecret ? 'derived' : 'literal',
    },
  ];
}
