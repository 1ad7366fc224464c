import type { Takes } from './arguments.ts';

/**
 * Commands of the AWS CLI that no model declares: what follows `aws`, then the arguments.
 * `<NAME>` must follow, `[NAME]` may, `NAME…` takes the rest; `--x=` takes a value, `--x` none.
 * @see https://docs.aws.amazon.com/cli/latest/reference/ (version 2), read on 2026-11-23.
 */
const TRANSFER =
  '--dryrun --quiet --include= --exclude= --acl= --follow-symlinks --no-follow-symlinks --no-guess-mime-type --sse= --sse-c= --sse-c-key= --sse-kms-key-id= --sse-c-copy-source= --sse-c-copy-source-key= --storage-class= --grants= --website-redirect= --content-type= --cache-control= --content-disposition= --content-encoding= --content-language= --expires= --source-region= --only-show-errors --no-progress --progress-frequency= --progress-multiline --page-size= --ignore-glacier-warnings --force-glacier-transfer --request-payer= --checksum-mode= --checksum-algorithm= --metadata= --copy-props= --metadata-directive= --no-overwrite --case-conflict=';
const CFN_DEPLOY =
  '--template-file= --stack-name= --s3-bucket= --force-upload --s3-prefix= --kms-key-id= --parameter-overrides=… --capabilities=… --no-execute-changeset --disable-rollback --no-disable-rollback --role-arn= --notification-arns=… --fail-on-empty-changeset --no-fail-on-empty-changeset --tags=…';

const COMMANDS: Readonly<Record<string, string>> = {
  'cloudformation deploy': CFN_DEPLOY,
  'cloudformation package':
    '--template-file= --s3-bucket= --s3-prefix= --kms-key-id= --output-template-file= --use-json --force-upload --metadata=',
  'cloudfront sign':
    '--url= --key-pair-id= --private-key= --date-less-than= --date-greater-than= --ip-address=',
  'cloudtrail validate-logs':
    '--trail-arn= --start-time= --end-time= --s3-bucket= --s3-prefix= --account-id= --verbose',
  'codeartifact login':
    '--tool= --domain= --domain-owner= --namespace= --duration-seconds= --repository= --endpoint-type= --dry-run',
  'codecommit credential-helper': '<OPERATION> --ignore-host-check',
  configure: '',
  'configure export-credentials': '--format=',
  'configure get': '<NAME>',
  'configure import': '--csv= --profile-prefix= --skip-invalid',
  'configure list': '',
  'configure list-profiles': '',
  'configure set': '<NAME> <VALUE>',
  'configure sso': '--no-browser --use-device-code',
  'configure sso-session': '',
  'deploy push':
    '--application-name= --s3-location= --ignore-hidden-files --no-ignore-hidden-files --source= --description=',
  'dsql generate-db-connect-admin-auth-token': '--hostname= --expires-in=',
  'dsql generate-db-connect-auth-token': '--hostname= --expires-in=',
  'ec2-instance-connect open-tunnel':
    '--instance-id= --instance-connect-endpoint-id= --instance-connect-endpoint-dns-name= --private-ip-address= --remote-port= --local-port= --max-tunnel-duration= --max-websocket-connections=',
  'ec2-instance-connect ssh':
    '--instance-id= --instance-ip= --private-key-file= --os-user= --ssh-port= --local-forwarding= --eice-options= --connection-type=',
  'ecr get-login-password': '',
  'ecr-public get-login-password': '',
  'ecs deploy':
    '--service= --task-definition= --codedeploy-appspec= --cluster= --codedeploy-application= --codedeploy-deployment-group=',
  'eks get-token': '--cluster-name= --role-arn= --cluster-id=',
  'eks update-kubeconfig':
    '--name= --kubeconfig= --role-arn= --dry-run --verbose --alias= --user-alias= --assume-role-arn= --proxy-url=',
  login: '--remote',
  logout: '--all',
  'logs start-live-tail':
    '--log-group-identifiers=… --log-stream-names=… --log-stream-name-prefixes=… --log-event-filter-pattern= --mode=',
  'logs tail':
    '<GROUP> --since= --follow --format= --filter-pattern= --log-stream-names=… --log-stream-name-prefix=',
  'rds generate-db-auth-token': '--hostname= --port= --username=',
  's3 cp': `<FROM> <TO> --recursive --expected-size= ${TRANSFER}`,
  's3 ls':
    '[URI] --recursive --page-size= --human-readable --summarize --request-payer= --bucket-name-prefix= --bucket-region=',
  's3 mb': '<URI> --tags=…',
  's3 mv': `<FROM> <TO> --recursive --validate-same-s3-paths ${TRANSFER}`,
  's3 presign': '<URI> --expires-in=',
  's3 rb': '<URI> --force',
  's3 rm':
    '<URI> --recursive --dryrun --quiet --include= --exclude= --only-show-errors --page-size= --request-payer=',
  's3 sync': `<FROM> <TO> --size-only --exact-timestamps --delete ${TRANSFER}`,
  's3 website': '<URI> --index-document= --error-document=',
  'sso login': '--sso-session= --no-browser --use-device-code',
  'sso logout': '',
};

/** Options that the CLI adds to an operation, by service and operation. */
export const ADDED: Readonly<Record<string, string>> = {
  'cloudwatch put-metric-data':
    '--metric-name= --timestamp= --unit= --value= --dimensions= --statistic-values= --storage-resolution=',
  'ec2 authorize-security-group-egress': '--protocol= --port= --cidr= --source-group= --group-owner=',
  'ec2 authorize-security-group-ingress': '--protocol= --port= --cidr= --source-group= --group-owner=',
  'ec2 revoke-security-group-egress': '--protocol= --port= --cidr= --source-group= --group-owner=',
  'ec2 revoke-security-group-ingress': '--protocol= --port= --cidr= --source-group= --group-owner=',
  'ec2 run-instances':
    '--count= --secondary-private-ip-addresses= --secondary-private-ip-address-count= --associate-public-ip-address --no-associate-public-ip-address',
  'ec2 get-password-data': '--priv-launch-key=',
  'iam create-virtual-mfa-device': '--outfile= --bootstrap-method=',
  'lambda create-function': '--zip-file=',
  'lambda publish-layer-version': '--zip-file=',
  'ses send-email': '--from= --to=… --cc=… --bcc=… --subject= --text= --html=',
};

/** Options under another name, because the model's own would hide an option of every command. */
export const RENAMED_OPTIONS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  'apigateway create-rest-api': ['version', 'api-version'],
  'apigatewayv2 create-api': ['version', 'api-version'],
  'apigatewayv2 update-api': ['version', 'api-version'],
  'codepipeline get-pipeline': ['version', 'pipeline-version'],
  'eks create-cluster': ['version', 'kubernetes-version'],
  'eks create-nodegroup': ['version', 'kubernetes-version'],
  'eks update-cluster-version': ['version', 'kubernetes-version'],
  'eks update-nodegroup-version': ['version', 'kubernetes-version'],
  'route53 get-traffic-policy': ['version', 'traffic-policy-version'],
  'sns subscribe': ['endpoint', 'notification-endpoint'],
  'stepfunctions send-task-success': ['output', 'task-output'],
};

/** Operations that the CLI leaves out: they answer with a stream of events. */
export const REMOVED: Readonly<Record<string, readonly string[]>> = {
  'bedrock-agent-runtime': [
    'invoke-agent',
    'invoke-flow',
    'invoke-inline-agent',
    'retrieve-and-generate-stream',
  ],
  'bedrock-runtime': [
    'invoke-model-with-response-stream',
    'invoke-model-with-bidirectional-stream',
    'converse-stream',
  ],
  kinesis: ['subscribe-to-shard'],
  lambda: ['invoke-with-response-stream'],
  'sagemaker-runtime': ['invoke-endpoint-with-response-stream'],
};

/** A command's arguments. */
export interface Signature {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly options: ReadonlyMap<string, Takes>;
}

/** @returns the longest command that these words begin with. */
export function customCommand(words: readonly string[]): Signature | undefined {
  const name = [words.slice(0, 2).join(' '), words[0] ?? ''].find((one) => one in COMMANDS);
  return name === undefined ? undefined : signatureOf(name, COMMANDS[name] ?? '');
}

/** Names of the commands below a word: `sync` and others below `s3`. */
export const customNames = (service: string): readonly string[] =>
  Object.keys(COMMANDS)
    .filter((name) => name.startsWith(`${service} `))
    .map((name) => name.slice(service.length + 1));

/** Words that stand right behind `aws` and are no service of a model. */
export const customServices = (): readonly string[] => [
  ...new Set(Object.keys(COMMANDS).map((name) => name.split(' ')[0] ?? '')),
];

/** @returns options written as above. */
export function signatureOf(name: string, text: string): Signature {
  const parts = text.split(' ').filter(Boolean);
  const positional = parts.filter((part) => !part.startsWith('--'));
  return {
    name,
    least: positional.filter((part) => part.startsWith('<')).length,
    most: positional.length,
    options: new Map(
      parts
        .filter((part) => part.startsWith('--'))
        .map((part) => [
          part.slice(2).replace(/=…?$/, ''),
          part.endsWith('…') ? 'values' : part.endsWith('=') ? 'value' : 'nothing',
        ]),
    ),
  };
}
