import type { Facts, Match } from '#core';

/** @returns where the list of reasons, in the message or in `CancellationReasons`, names one of these. */
export const cancelledFor = (facts: Facts, reason: RegExp): Match | undefined => {
  const listed =
    facts.message(/specific reasons? \[(?<reasons>[A-Za-z, ]{1,400})\]/) ??
    facts.says(/specific reasons? \[(?<reasons>[A-Za-z, ]{1,400})\]/);
  if (listed && reason.test(listed.groups['reasons'] ?? '')) return listed;
  const code = facts.says(/["']Code["']\s{0,3}:\s{0,3}["'](?<reasons>[A-Za-z]{4,40})["']/);
  return code && reason.test(code.groups['reasons'] ?? '') ? code : undefined;
};
