import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What Debian calls the interpreters and libraries that run the printed programs. curl and bash are there already. */
type PrinterPackage =
  | 'curl'
  | 'python3-boto3'
  | 'python3-requests'
  | 'ruby'
  | 'ruby-aws-sdk-core'
  | 'php-cli'
  | 'php-guzzlehttp-guzzle'
  | 'httpie'
  | 'awscli'
  | 'golang-go'
  | 'golang-github-aws-aws-sdk-go-v2-dev';

interface Tool {
  readonly name: string;
  /** Tried in order: a machine may have another version first in its path, without the libraries. */
  readonly commands: readonly string[];
  readonly probe: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly package: PrinterPackage;
}

/** Debian puts Go's libraries into a workspace; what was compiled once is kept for the next run. */
export const GO_ENVIRONMENT = {
  GO111MODULE: 'off',
  GOPATH: '/usr/share/gocode',
  GOCACHE: join(tmpdir(), 'printers-go-cache'),
};

const TOOLS = {
  curl: { name: 'curl', commands: ['curl'], probe: ['--version'], package: 'curl' },
  python: {
    name: 'Python with botocore, boto3 and requests',
    commands: ['/usr/bin/python3', 'python3'],
    probe: ['-c', 'import boto3, botocore, requests'],
    package: 'python3-boto3',
  },
  ruby: {
    name: 'Ruby with aws-sigv4 and aws-sdk-core',
    commands: ['/usr/bin/ruby', 'ruby'],
    probe: ['-e', "require 'aws-sigv4'; require 'aws-sdk-core'"],
    package: 'ruby-aws-sdk-core',
  },
  php: {
    name: 'PHP with Guzzle',
    commands: ['php'],
    probe: ['-r', "require 'GuzzleHttp/autoload.php';"],
    package: 'php-guzzlehttp-guzzle',
  },
  httpie: { name: 'HTTPie', commands: ['http'], probe: ['--version'], package: 'httpie' },
  awsCli: {
    name: 'the AWS CLI',
    commands: ['/usr/bin/aws', 'aws'],
    probe: ['--version'],
    package: 'awscli',
  },
  go: {
    name: 'Go with the AWS SDK v2',
    commands: ['/usr/bin/go', 'go'],
    probe: ['list', 'github.com/aws/aws-sdk-go-v2/aws/signer/v4', 'github.com/aws/aws-sdk-go-v2/config'],
    environment: GO_ENVIRONMENT,
    package: 'golang-github-aws-aws-sdk-go-v2-dev',
  },
} as const satisfies Record<string, Tool>;

export type ToolName = keyof typeof TOOLS;

const found = new Map<ToolName, string>();

/** @returns the command of a tool. @throws with the way to install it when it is missing: no test is passed over. */
export function toolOf(name: ToolName): string {
  const known = found.get(name);
  if (known !== undefined) return known;
  const { name: label, commands, probe, environment, package: packageName }: Tool = TOOLS[name];
  const env = { ...process.env, ...environment };
  const works = (command: string): boolean =>
    spawnSync(command, probe, { stdio: 'ignore', env }).status === 0;
  const command = commands.find(works);
  if (command === undefined)
    throw new Error(
      `The tests of the printers need ${label}, and none was found. Debian, Ubuntu: apt-get install ${packageName}`,
    );
  found.set(name, command);
  return command;
}
