import { editDistance } from '../edit-distance.ts';

const SHOWN = 3;

/** @returns the names that take the fewest changes of a letter to become `wanted`, nearest first; capitals count for nothing. */
export function nearest(wanted: string, names: readonly string[]): readonly string[] {
  return names
    .map((name) => ({ name, distance: editDistance(wanted.toLowerCase(), name.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, SHOWN)
    .map(({ name }) => name);
}
