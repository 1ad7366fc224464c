import { awsCli } from './aws-cli.ts';
import { awscurl } from './awscurl.ts';
import { pythonBoto3 } from './boto3.ts';
import { curl } from './curl.ts';
import { dotnet } from './dotnet.ts';
import { go } from './go.ts';
import { httpie } from './httpie.ts';
import { java } from './java.ts';
import { nodeAws4fetch } from './node-aws4fetch.ts';
import { nodeSmithy } from './node-smithy.ts';
import { php } from './php.ts';
import { powershell } from './powershell.ts';
import type { Printer } from './printer.ts';
import { pythonBotocore } from './python.ts';
import { ruby } from './ruby.ts';
import { rustSdk } from './rust.ts';

export type { Printer, PrinterId } from './printer.ts';

/** Every printer, those first that most people have at hand. */
export const printers: readonly Printer[] = [
  curl,
  awsCli,
  pythonBotocore,
  pythonBoto3,
  nodeSmithy,
  nodeAws4fetch,
  go,
  java,
  dotnet,
  php,
  ruby,
  rustSdk,
  powershell,
  awscurl,
  httpie,
];
