/** One sentence in which a tool prints an error. */
export interface Form {
  readonly tool: string;
  readonly pattern: RegExp;
  /** The message stands on the same line before the match: looked up backwards, for a pattern that began with it would try every letter. */
  readonly messageBefore?: boolean;
  /** Where the sentence begins, this far before the match at most, when it is told from its end. */
  readonly opening?: RegExp;
}

/** A message goes on over line ends until something else begins: a blank line, a prompt, a log's next entry, a trace. */
const NEXT_ENTRY = String.raw`[^\S\n]*\n|[^\S\n]{0,8}(?:An error occurred|Additional error details|Traceback|make|aws:|curl |HTTP/|\d{4}[-/]\d\d|\d\d:\d\d|[$#>{<[]|[│|+-]|(?:INFO|DEBUG|WARN|WARNING|ERROR|FATAL)\b|\S{1,40}(?:Error|Exception)\b)`;
const MESSAGE = String.raw`(?<message>(?:[^\n]|\n(?!${NEXT_ENTRY})){0,4000})`;

/**
 * The sentences in which SDKs and tools print an error. Named groups: code, message, status, service, operation, id.
 * Each is anchored on words that only that tool writes, and every repeat is bounded.
 * @see https://github.com/boto/botocore/blob/develop/botocore/exceptions.py and the counterparts in the other SDKs
 */
export const FORMS: readonly Form[] = [
  {
    tool: 'botocore',
    pattern: new RegExp(
      String.raw`An error occurred \((?<code>[\w.:]{1,100})\)\s{1,4}when calling\s{1,4}the (?<operation>\w{1,80})\s{1,4}operation(?: \(reached max retries: \d{1,4}\))?:\s{0,4}${MESSAGE}`,
      'dg',
    ),
  },
  {
    tool: 'aws-cli-1',
    pattern:
      /A client error \((?<code>[\w.:]{1,100})\) occurred when calling the (?<operation>\w{1,80}) operation:\s{0,4}(?<message>[^\n]{0,4000})/dg,
  },
  {
    tool: 'aws-cli-error',
    pattern: /An error occurred \((?<code>[A-Z]\w{1,100})\): (?<message>[^\n]{0,4000})/dg,
  },
  {
    // Terraform breaks its lines at blanks.
    tool: 'go-2',
    pattern:
      /operation error (?<service>[\w ]{1,60}):\s(?<operation>\w{1,80}),(?:[^\n]|\n(?!\n)){0,300}?https\sresponse\serror\sStatusCode:\s(?<status>\d{1,3}),\sRequestID:\s?(?<id>[\w-]{0,80})(?:,\sHostID:\s?[\w/+=-]{0,200})?,\s(?:api\serror\s)?(?<code>\w{1,100}):\s(?<message>[^\n]{0,4000})/dg,
  },
  {
    tool: 'java-1',
    pattern:
      /\(Service: (?<service>[\w ]{1,60}); Status Code: (?<status>\d{3}); Error Code: (?<code>[\w.]{1,100}); Request ID: (?<id>[\w-]{1,80})[^\n()]{0,300}\)?/dg,
    messageBefore: true,
  },
  {
    tool: 'java-2',
    pattern:
      /\(Service: (?<service>[\w ]{1,60}), Status Code: (?<status>\d{3}), Request ID: (?<id>[\w-]{1,80})[^\n()]{0,300}\)?(?: \(SDK Attempt Count: \d{1,4}\))?/dg,
    messageBefore: true,
  },
  {
    tool: 'go-1',
    pattern:
      /\n[ \t]{1,8}status code: (?<status>\d{3}), request id: (?<id>[\w-]{0,80})(?:, host id: [\w/+=-]{0,200})?/dg,
    messageBefore: true,
  },
  { tool: 'javascript-2', pattern: /\bError \[(?<code>[A-Z]\w{2,100})\]: (?<message>[^\n]{1,2000})/dg },
  {
    tool: 'php',
    pattern:
      /(?<![\w])(?<code>[A-Z]\w{2,100}) \((?:client|server)\): (?<message>(?:(?! - [<{])[^\n]){0,2000})/dg,
    opening:
      /Error executing "(?<operation>\w{1,80})" on "[^"\n]{1,2000}"; AWS HTTP error: (?![^]*Error executing ")/d,
  },
  {
    tool: 'ruby',
    pattern: /\(Aws::(?<service>\w{1,40})::Errors::(?<code>\w{1,100})\)/dg,
    messageBefore: true,
  },
  {
    tool: 'ruby-class',
    pattern: /Aws::(?<service>\w{1,40})::Errors::(?<code>\w{1,100}): (?<message>[^\n]{0,2000})/dg,
  },
  {
    tool: 'rust',
    pattern:
      /service error: \w[\w ]{0,40} \((?<code>\w{1,100})\): \w{1,60} \{ code: "\w{1,100}", message: "(?<message>[^"\n]{0,2000})"(?:, aws_request_id: "(?<id>[\w-]{1,80})")?/dg,
  },
  {
    tool: 'handler',
    pattern:
      /Resource handler returned message: "(?<message>[^"\n]{1,2000})" \(RequestToken: [\w-]{1,80}, HandlerErrorCode: (?<code>\w{1,80})\)/dg,
  },
  { tool: 'cloudformation', pattern: /Message returned: (?<message>[^\n]{1,2000})/dg },
  {
    tool: 'javascript-trace',
    pattern:
      /(?:^|\n)[ \t]{0,8}(?:Uncaught )?(?<code>[A-Z][A-Za-z]{3,80}): (?<message>[^\n]{1,2000})(?=\n\s{2,12}at )/dg,
  },
  {
    tool: 'javascript',
    pattern:
      /(?<![\w.:/])(?<code>[A-Z][A-Za-z]{2,80}(?:Exception|Error|Failure|Denied|Token|Match|Skewed|Expired|Found|TokenId|KeyId|Signature|Malformed)): (?<message>[^\n]{1,2000})/dg,
  },
];

/** What tools call their own: not codes of AWS, though they stand where a code stands. */
export const NOT_CODES: ReadonlySet<string> = new Set(
  (
    'Error TypeError SyntaxError RangeError ReferenceError ClientError ServiceError RuntimeError HTTPError AxiosError FetchError BotoCoreError AwsException AggregateError ' +
    'ResponseError KeyError ValueError AssertionError CalledProcessError User Caused Exception Failed Reason Message Warning Resource Action Unable Could Status Fatal Uncaught ' +
    'Service Request Region Bucket Signature Credential Value Role Policy Principal Account'
  ).split(' '),
);
