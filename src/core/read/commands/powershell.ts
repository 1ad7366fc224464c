import type { Reader } from '../reader.ts';
import { toRequest } from './powershell/invoke.ts';
import { readScript } from './powershell/script.ts';

/** Reads `Invoke-WebRequest` and `Invoke-RestMethod`, with the variables that were set above them. */
export const powershellReader: Reader = {
  id: 'powershell',
  isWorthwhile: (text) =>
    /\b(?:Invoke-(?:WebRequest|RestMethod)|iwr|irm)\b|-Headers[ \t]{1,4}@|-Uri\b/i.test(text),
  read(text) {
    const { calls, claimed } = readScript(text);
    const read = calls.flatMap((call) => toRequest(call, call.span) ?? []);
    return {
      kinds: read.length > 0 ? ['powershell'] : [],
      requests: read.map(({ request }) => request),
      remarks: read.flatMap(({ remarks }) => remarks),
      claimed,
    };
  },
};
