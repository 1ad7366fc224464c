import { harReader } from '../har/reader.ts';
import type { Reader } from '../reader.ts';
import { accessLogReader } from './access-log.ts';
import { botocoreDebugReader } from './botocore-debug.ts';
import { canonicalReader } from './canonical.ts';
import { cloudTrailReader } from './cloudtrail.ts';
import { consoleReader } from './console.ts';
import { dumpReader } from './dumps.ts';
import { gatewayLogReader } from './gateway-log.ts';
import { jsonLogReader } from './json-log.ts';
import { lambdaReader } from './lambda.ts';
import { toldReader } from './told.ts';
import { wireReader } from './wire.ts';

/** What a log's message may hold: the lines of another log. */
const lines: readonly Reader[] = [
  cloudTrailReader,
  gatewayLogReader([lambdaReader]),
  accessLogReader,
  lambdaReader,
];

/** What holds other texts in it, decoded before any reader of plain text sees them. */
export const recordingReaders: readonly Reader[] = [
  harReader([jsonLogReader([])]),
  cloudTrailReader,
  gatewayLogReader([jsonLogReader([lambdaReader])]),
  accessLogReader,
  jsonLogReader(lines),
];

/** Lines of logs among other text. */
export const logReaders: readonly Reader[] = [
  canonicalReader,
  botocoreDebugReader,
  wireReader,
  dumpReader,
  lambdaReader,
  consoleReader,
  toldReader,
];
