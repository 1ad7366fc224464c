/** Above this, only the orders that somebody would make by hand are tried: 5 things have 120 orders, 6 have 720. */
const MOST_PERMUTED = 5;

/** @returns other orders of a list, the likelier ones first; never the order that it has. */
export function* ordersOf<T>(list: readonly T[]): Generator<readonly T[]> {
  if (list.length < 2) return;
  yield list.toReversed();
  for (let from = 0; from < list.length; from++) {
    const moved = list[from] as T;
    const rest = list.toSpliced(from, 1);
    for (let to = 0; to < list.length; to++) if (to !== from) yield rest.toSpliced(to, 0, moved);
  }
  if (list.length <= MOST_PERMUTED) yield* permutations(list);
}

function* permutations<T>(list: readonly T[]): Generator<readonly T[]> {
  if (list.length < 2) yield list;
  else
    for (const [index, first] of list.entries())
      for (const rest of permutations(list.toSpliced(index, 1))) yield [first, ...rest];
}

/** @returns the list sorted by the order of bytes of what `key` makes of each. */
export const sortedBy = <T>(list: readonly T[], key: (item: T) => string): readonly T[] =>
  list
    .map((item): [string, T] => [key(item), item])
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, item]) => item);
