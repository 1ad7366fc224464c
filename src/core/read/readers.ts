import { cborReader } from './cbor.ts';
import { curlReader } from './commands.ts';
import { awsCliReader } from './commands/aws-cli.ts';
import { curlLikeReader } from './commands/curl-like.ts';
import { environmentReader } from './commands/environment.ts';
import { fetchReader } from './commands/fetch.ts';
import { httpieReader } from './commands/httpie.ts';
import { powershellReader } from './commands/powershell.ts';
import { remarkReader } from './commands/remarks.ts';
import { decodedMessageReader } from './decoded-message.ts';
import { errorPageReader } from './error-page.ts';
import { eventStreamReader } from './event-stream.ts';
import { jwtReader } from './jwt.ts';
import { logReaders, recordingReaders } from './logs/recordings.ts';
import type { Reader } from './reader.ts';
import { sdkReader } from './sdk.ts';

/** Every form beside those that are always read, in the order in which they may claim text. */
export const readers: readonly Reader[] = [
  ...recordingReaders,
  powershellReader,
  curlReader,
  curlLikeReader,
  httpieReader,
  fetchReader,
  awsCliReader,
  environmentReader,
  remarkReader,
  ...logReaders,
  sdkReader,
  decodedMessageReader,
  cborReader,
  eventStreamReader,
  jwtReader,
  errorPageReader,
];
