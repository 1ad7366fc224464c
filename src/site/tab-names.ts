/** The languages that examples come in, in the order of their tabs. Proper names: the same in ja and en. */
export const tabNames = {
  curl: 'curl',
  cli: 'AWS CLI',
  python: 'Python',
  typescript: 'TypeScript',
} as const;

export type TabId = keyof typeof tabNames;

/** @returns true when an author's `of` names a language that we have. */
export function isTabId(value: string): value is TabId {
  return value in tabNames;
}
