import { curlReader } from './commands.ts';
import type { Reader } from './reader.ts';
import { sdkReader } from './sdk.ts';

/** Every form beside those that are always read, in the order in which they may claim text. */
export const readers: readonly Reader[] = [curlReader, sdkReader];
