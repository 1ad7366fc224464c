import type { Locale } from '#core';

/** By section the hashes of both languages, as they were when somebody last looked at both. */
export type Looked = Readonly<Record<string, readonly [ja: string, en: string]>>;

export interface Comparison {
  /** What is to be committed: what changed in both languages, or is new, counts as looked at. */
  readonly looked: Looked;
  /** Section → the language that did not follow a change of the other one. */
  readonly behind: Readonly<Record<string, Locale>>;
}

type Sections = ReadonlyMap<string, string>;

/** Holds an article as it is against what was looked at. */
export function compare(before: Looked, ja: Sections, en: Sections): Comparison {
  const looked: Record<string, readonly [string, string]> = {};
  const behind: Record<string, Locale> = {};
  for (const section of new Set([...ja.keys(), ...en.keys()])) {
    const now = [ja.get(section) ?? '', en.get(section) ?? ''] as const;
    const then = before[section] ?? now;
    const [jaChanged, enChanged] = [now[0] !== then[0], now[1] !== then[1]];
    looked[section] = jaChanged === enChanged ? now : then;
    if (jaChanged !== enChanged) behind[section] = jaChanged ? 'en' : 'ja';
  }
  return { looked, behind };
}

/** @returns what stands when both languages of these sections have been looked at; of all, when none is named. */
export function lookAt(before: Looked, ja: Sections, en: Sections, sections: readonly string[] = []): Looked {
  const kept = Object.entries(before).filter(
    ([section]) => sections.length > 0 && !sections.includes(section),
  );
  return compare(Object.fromEntries(kept), ja, en).looked;
}
