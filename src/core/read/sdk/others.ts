import { type Form, HOST } from './form.ts';

/** @see https://github.com/aws/aws-sdk-php/blob/master/src/WrappedHttpHandler.php */
const php: readonly Form[] = [
  {
    // The answer stands there twice, and only the second is whole: the sentence is told from its end.
    tool: 'php',
    anchors: [' (client): ', ' (server): '],
    pattern:
      /(?<!\w)(?<code>[A-Z]\w{2,100}) \((?:client|server)\): (?<message>(?:(?! - [<{])[^\n]){0,2000})/dg,
    opening:
      /(?:Aws\\(?<service>\w{1,60})\\Exception\\\w{1,80}(?:: |' with message '))?Error executing "(?<operation>\w{1,80})" on "[^"\n]{1,2000}"; AWS HTTP error: (?![^]*Error executing ")/d,
  },
  {
    tool: 'php',
    anchors: ['AWS HTTP error: cURL'],
    pattern:
      /Error executing "(?<operation>\w{1,80})" on "[^"\n]{1,2000}"; AWS HTTP error: (?<message>cURL error \d{1,3}: (?:(?! \(see https?:)[^\n]){0,1000})/dg,
  },
  {
    // Version 2
    tool: 'php',
    anchors: ['AWS Error Code:'],
    pattern:
      /AWS Error Code: (?<code>[A-Z][\w.]{1,100}), Status Code: (?<status>\d{3}), AWS Request ID: (?<id>[\w-]{1,80}), AWS Error Type: \w{1,20}, AWS Error Message: (?<message>(?:(?!, User-Agent: )[^\n]){0,2000})/dg,
  },
];

/** @see https://github.com/aws/aws-sdk-ruby/blob/version-3/gems/aws-sdk-core/lib/aws-sdk-core/errors.rb */
const ruby: readonly Form[] = [
  {
    tool: 'ruby',
    anchors: ['(Aws::'],
    pattern: /\(Aws::(?:(?!Errors)(?<service>\w{1,40})::)?Errors::(?<code>\w{1,100})\)/dg,
    messageBefore: 'line',
  },
  {
    tool: 'ruby',
    anchors: ['Aws::'],
    pattern:
      /Aws::(?:(?!Errors)(?<service>\w{1,40})::)?Errors::(?<code>\w{1,100}): (?<message>[^\n]{0,2000})/dg,
  },
];

/** @see https://github.com/aws/aws-sdk-net/blob/main/sdk/src/Core/Amazon.Runtime/AmazonServiceException.cs */
const net: readonly Form[] = [
  {
    tool: 'net',
    anchors: ['No further error information'],
    pattern:
      /(?:Amazon\.(?<service>\w{1,60})\.\w{1,80}Exception ?: )?(?<message>Error making request with Error Code (?<code>\w{0,80}) and Http Status Code (?<status>\w{1,40})\. No further error information was returned by the service)/dg,
  },
  {
    tool: 'net',
    anchors: ['The service returned an error with'],
    pattern:
      /(?<message>The service returned an error with (?:Error Code (?<code>[A-Z]\w{1,80}) and )?HTTP Body:)/dg,
  },
  {
    tool: 'net',
    anchors: ['Error unmarshalling response'],
    pattern:
      /(?:Amazon\.Runtime\.AmazonUnmarshallingException: )?(?<message>Error unmarshalling response back from AWS\.)(?: ?HTTP Status Code: (?<status>\d{3})\b[^\n]{0,40})?(?:[^\n]{0,80}?Request ID: (?<id>[\w-]{1,80}))?/dg,
  },
  {
    tool: 'net',
    anchors: ['Amazon.'],
    pattern:
      /\bAmazon\.(?!Runtime\.Internal)(?:Runtime\.|(?<service>\w{1,60})\.)?(?:Model\.)?(?<code>[A-Z]\w{1,80}Exception)(?: \(0x[0-9A-Fa-f]{1,16}\))? ?: (?<message>(?:(?! ---> )[^\n]){1,2000})/dg,
  },
];

/** An optional value in Rust's debug output, on one line or spread over several. */
const some = (group: string): string =>
  String.raw`Some\(\s{0,80}"(?<${group}>(?:[^"\\\n]|\\.){0,2000})",?\s{0,80}\)`;

/** @see https://docs.rs/aws-smithy-runtime-api/latest/aws_smithy_runtime_api/client/result/enum.SdkError.html */
const rust: readonly Form[] = [
  {
    tool: 'rust',
    anchors: ['{ code: "'],
    pattern: new RegExp(
      String.raw`(?:service error: (?:(?!service error)[^\n{}]){0,200}?)?\b(?:Error|ErrorMetadata) \{ code: "(?<code>[\w.]{1,100})", message: "(?<message>(?:[^"\\\n]|\\.){0,2000})"(?:, s3_extended_request_id: "(?<host>${HOST})")?(?:, aws_request_id: "(?<id>[\w-]{1,80})")?`,
      'dg',
    ),
  },
  {
    tool: 'rust',
    anchors: ['code: Some('],
    pattern: new RegExp(
      String.raw`\b(?:Error|ErrorMetadata) \{\s{0,80}code: ${some('code')},\s{0,80}message: ${some('message')}(?:,\s{0,80}request_id: ${some('id')})?(?:(?=[^]{0,400}?aws_request_id": "(?<requestId>[\w-]{1,80}))|)(?:(?=[^]{0,400}?s3_extended_request_id": "(?<host>${HOST}))|)(?:(?=[^]{0,900}?(?:StatusCode\(|status: )(?<status>[1-5]\d\d)\b)|)`,
      'dg',
    ),
  },
  {
    tool: 'rust',
    anchors: ['service error: '],
    pattern:
      /\bservice error: (?!unhandled error)(?<code>[A-Z]\w{2,80}): (?<message>(?:(?! \(\w{3,60}\()[^\n]){1,2000})/dg,
  },
  {
    // Without the error's context the SDK says no more than this.
    tool: 'rust',
    anchors: ['service error', 'dispatch failure', 'unhandled error', 'failed to construct request'],
    pattern:
      /(?<![\w-])(?<message>(?:service error|dispatch failure|unhandled error|failed to construct request)(?: \([A-Z]\w{1,80}\))?(?:: [^\n]{1,2000})?)(?=[\s"'.)]|$)/dg,
  },
];

/** @see https://github.com/aws/aws-sdk-cpp/blob/main/src/aws-cpp-sdk-core/include/aws/core/client/AWSError.h */
const cpp: readonly Form[] = [
  {
    tool: 'cpp',
    anchors: ['Exception name:'],
    pattern: new RegExp(
      String.raw`HTTP response code: (?:-1|(?<status>\d{1,3}))\s{1,40}(?:Resolved remote host IP address: ?[\w.:]{0,60}\s{1,40})?(?:Request ID: ?(?<id>[\w-]{0,80})\s{1,40})?Exception name: ?(?<code>[\w.]{0,100})\s{1,40}Error message: ?(?<message>(?:(?! with address : )[^\n]){0,2000})`,
      'dg',
    ),
  },
  {
    tool: 'cpp',
    anchors: ['AWSError '],
    pattern: /Encountered (?:Unknown )?AWSError '(?<code>[\w.]{1,100})'(?:: ?(?<message>[^\n]{0,2000}))?/dg,
  },
];

/** @see https://github.com/awslabs/aws-sdk-swift */
const swift: readonly Form[] = [
  {
    tool: 'swift',
    anchors: ['HTTPServiceError('],
    pattern:
      /Unknown(?:AWS)?HTTPServiceError\(typeName: Optional\("(?<code>[\w.]{1,100})"\), message: (?:nil|Optional\("(?<message>(?:[^"\\\n]|\\.){0,2000})"\))(?:, requestID: (?:nil|Optional\("(?<id>[\w-]{1,80})"\)))?(?:, requestID2: (?:nil|Optional\("(?<host>[\w/+=-]{1,200})"\)))?(?:[^]{0,200}?http_status_(?<status>\d{3}))?/dg,
  },
  {
    tool: 'swift',
    anchors: ['.Properties(message: '],
    pattern:
      /(?<!\w)(?<code>[A-Z]\w{2,80})\(properties: [\w.]{1,160}\.Properties\(message: Optional\("(?<message>(?:[^"\\\n]|\\.){0,2000})"\)\)/dg,
  },
];

/** Programs that print an answer of AWS in words of their own. */
const programs: readonly Form[] = [
  {
    tool: 'curl',
    anchors: ['curl: ('],
    pattern: /(?<message>curl: \(\d{1,3}\) [^\n]{1,1000})/dg,
  },
  {
    // git-remote-codecommit and the credential helper
    anchors: ['The requested URL returned error:'],
    pattern:
      /unable to access '[^'\n]{1,500}': (?<message>The requested URL returned error: (?<status>\d{3}))/dg,
  },
  {
    anchors: ['denied: '],
    pattern:
      /(?:^|[\s:])denied: (?<message>(?:User: |Your authorization token |Not Authorized)[^\n]{0,2000})/dg,
  },
  {
    // BuildKit, containerd and `docker login` put the registry's address into the sentence; it would be read as what was called.
    anchors: ['.dkr.ecr'],
    pattern:
      /(?<message>(?:unexpected status from \w{3,5} request to|pulling from host|login attempt to) (?:https:\/\/)?[\w*-]{1,20}\.dkr\.ecr[^\n]{1,400}?: (?<status>40[01]) (?:Bad Request|Unauthorized))/dg,
  },
  {
    // SQS says no more, and its URL would be read as what was called.
    anchors: ['Access to the resource '],
    pattern: /(?<message>Access to the resource \S{1,400} is denied)/dg,
  },
  {
    // Cognito sends the browser to this page, or back to the application, with no other words.
    anchors: ['error=redirect_mismatch'],
    pattern: /[?&#]error=(?<code>redirect_mismatch)(?![\w-])/dg,
  },
  {
    anchors: ['Could not assume role'],
    pattern:
      /(?:Could not assume role(?: with [\w ]{1,40})?|assumeRole\w{0,40} failed): (?!(?!User)[A-Z]\w{2,60}: )(?<message>[^\n]{1,1000})/dg,
  },
];

export const others: readonly Form[] = [...php, ...ruby, ...net, ...rust, ...cpp, ...swift, ...programs];
