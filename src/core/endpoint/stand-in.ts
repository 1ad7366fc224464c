/** Stands where a name's part is missing; no host may hold it. */
export const STAND_IN = '{}';

/**
 * @returns true for what stands where a value belongs: `{region}`, `<api-id>`, `$REGION`, `your-api-id`, `xxxx`, `undefined`. A name that
 * was blacked out for others to read looks the same.
 */
export const isStandIn = (label: string): boolean =>
  /[{}<>$%*]|^\[object/.test(label) ||
  /^(?:x{2,}[x-]*|undefined|null|none|nan|your[-_][\w-]{1,60}|(?:my)?[-_]?(?:aws[-_])?region|(?:rest)?[-_]?api[-_]?id)$/i.test(
    label,
  );
