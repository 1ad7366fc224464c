/** How a program of each SDK asks for an error, by the rules of `classNames`. Proper names: the same in ja and en. */
import { classNames } from '#core';
import { wireCode, type Declared, type Service } from './data.ts';

export interface SdkLine {
  readonly sdk: string;
  /** `{…}` marks what the reader's own program knows. */
  readonly test: string;
  /** Package, module or namespace that the name is in. */
  readonly from?: string | undefined;
}

const CLI = 'AWS CLI';
const PYTHON = 'Python (boto3)';
const JAVASCRIPT = 'JavaScript v3';
const JAVA = 'Java 2.x';
const GO = 'Go v2';
const NET = '.NET';
const PHP = 'PHP';
const RUBY = 'Ruby';
const RUST = 'Rust';

/** @returns how to ask for a code that an SDK has no class for: as a string, in all of them but Ruby. */
export const byCode = (code: string): readonly SdkLine[] => [
  { sdk: CLI, test: `An error occurred (${code}) when calling the {Operation} operation` },
  { sdk: PYTHON, test: `e.response['Error']['Code'] == '${code}'` },
  { sdk: JAVASCRIPT, test: `error.name === '${code}'` },
  { sdk: JAVA, test: `e.awsErrorDetails().errorCode().equals("${code}")` },
  { sdk: GO, test: `errors.As(err, &apiErr) && apiErr.ErrorCode() == "${code}"` },
  { sdk: NET, test: `e.ErrorCode == "${code}"` },
  { sdk: PHP, test: `$e->getAwsErrorCode() === '${code}'` },
  { sdk: RUBY, test: `rescue Aws::{Service}::Errors::${classNames.rubyClass(code)}` },
  { sdk: RUST, test: `err.code() == Some("${code}")` },
];

/** @returns where a program finds the code of any error: the short form, for an article's margin. */
export const codeIn = (code: string): readonly SdkLine[] => [
  { sdk: PYTHON, test: `e.response['Error']['Code']` },
  { sdk: JAVASCRIPT, test: 'error.name' },
  { sdk: JAVA, test: 'e.awsErrorDetails().errorCode()' },
  { sdk: GO, test: 'apiErr.ErrorCode()' },
  { sdk: NET, test: 'e.ErrorCode' },
  { sdk: PHP, test: '$e->getAwsErrorCode()' },
  { sdk: RUBY, test: `Aws::{Service}::Errors::${classNames.rubyClass(code)}` },
  { sdk: RUST, test: 'err.code()' },
];

/** @returns how to ask for an error that a model declares. @param service - none for the form that all services share. */
export function byClass(
  error: Pick<Declared, 'shape' | 'queryCode'>,
  service: Service | undefined,
): readonly SdkLine[] {
  const { shape } = error;
  const code = wireCode(error);
  const packages = service && packagesOf(service);
  return [
    {
      sdk: CLI,
      test: `An error occurred (${code}) when calling the {Operation} operation`,
      from: packages?.cli,
    },
    { sdk: PYTHON, test: `except client.exceptions.${shape}`, from: packages?.python },
    ...(code === shape ? [] : [{ sdk: PYTHON, test: `e.response['Error']['Code'] == '${code}'` }]),
    { sdk: JAVASCRIPT, test: `error.name === '${shape}'`, from: packages?.javascript },
    { sdk: JAVA, test: `catch (${classNames.javaClass(shape)} e)`, from: packages?.java },
    { sdk: GO, test: `var e *types.${classNames.goType(shape)}; errors.As(err, &e)`, from: packages?.go },
    { sdk: NET, test: `catch (${classNames.netClass(shape)} e)`, from: packages?.net },
    { sdk: PHP, test: `$e->getAwsErrorCode() === '${code}'`, from: packages?.php },
    {
      sdk: RUBY,
      test: `rescue Aws::${service?.names.ruby ?? '{Service}'}::Errors::${classNames.rubyClass(withoutNamespace(code))}`,
    },
    { sdk: RUST, test: `err.${classNames.rustMethod(shape)}()`, from: packages?.rust },
  ];
}

/** Ruby takes away what the model of SQS calls the prefix of its codes. */
const withoutNamespace = (code: string): string => code.replace(/^AWS\.SimpleQueueService\./, '');

/** Commands that the AWS CLI has under another name than botocore's. */
const CLI_NAMES: Readonly<Record<string, string>> = {
  s3: 's3api',
  config: 'configservice',
  codedeploy: 'deploy',
};

/** Services whose classes Java shares with a sister, so that the rule for packages does not hold. */
const SHARES_JAVA_MODEL = new Set(['dynamodb-streams', 'waf-regional']);

type Packages = Readonly<Record<'cli' | 'python' | 'javascript' | 'go' | 'php' | 'rust', string>> &
  Readonly<Record<'java' | 'net', string | undefined>>;

/** @returns what the SDKs call a service. */
function packagesOf({ id, serviceId, names }: Service): Packages {
  const joined = serviceId.replace(/[^A-Za-z0-9]/g, '').toLowerCase();
  // Java leaves out what every service is.
  const java = joined.replace(/^(?:amazon|aws)/, '').replace(/service$/, '');
  return {
    cli: `aws ${CLI_NAMES[names.botocore] ?? names.botocore}`,
    python: `boto3.client('${names.botocore}')`,
    javascript: `@aws-sdk/client-${id}`,
    java: SHARES_JAVA_MODEL.has(id) ? undefined : `software.amazon.awssdk.services.${java}.model`,
    go: `aws-sdk-go-v2/service/${joined}/types`,
    net: names.net && `Amazon.${names.net}.Model`,
    php: 'Aws\\Exception\\AwsException',
    rust: `aws-sdk-${joined}`,
  };
}
