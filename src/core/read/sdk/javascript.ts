import { type Form, REFUSAL_OR_LINE } from './form.ts';

/** How AWS's codes end … */
const ENDINGS =
  'Exception|Error|Failure|Fault|Denied|Token|Match|Mismatch|Skewed|Expired|Found|TokenId|KeyId|Signature|Malformed|Unavailable|Exceeded|Exists|Redirect';
/** … or begin, where more words follow in the same one. */
const BEGINNINGS =
  'Invalid|NoSuch|Missing|Malformed|Incomplete|Unauthorized|Authorization|Bucket|AuthFailure|OptIn|Throttl|SlowDown|ServiceUn|InternalF|EntityAlready|Limit|RequestLimit|RequestTime|RequestExp|BadDigest|MethodNot|Precondition|TooMany|Unsupported|DependencyV|ResourceNot|ResourceIn|XAmz|AllAccess|Illegal|AccessControl';

/** A trace, without the brace that opens the dump of the error's members behind it. */
const FRAME = String.raw`\n[ \t]{2,12}at [^\n]{1,1000}?(?=[ ]\{[ \t\r]{0,8}(?:\n|$)|\n|$)`;
const TRACE = `(?:${FRAME}){1,60}`;

/**
 * The JavaScript SDKs, versions 2 and 3, and whatever else prints `Code: words`.
 * @see https://github.com/aws/aws-sdk-js-v3
 */
export const javascript: readonly Form[] = [
  {
    tool: 'javascript-2',
    anchors: ['Error ['],
    pattern: /\bError \[(?<code>[A-Z]\w{2,100})\]: (?<message>[^\n]{1,2000})/dg,
  },
  {
    // Told from its trace, whatever the class is called: the trace names the operation or the service's client.
    tool: 'javascript-3',
    anchors: ['CommandError ('],
    pattern: new RegExp(
      String.raw`(?=(?:\n[ \t]{2,12}at [^\n]{1,300}){0,3}?\n[ \t]{2,12}at [^\n]{0,80}?\b(?:de_(?<operation>\w{1,80}?)|deserializeAws_(?:restJson1?|restXml|json1_[01]|query|ec2)(?<operationOfOld>\w{1,80}?))CommandError \([^\n]{0,300}?(?:client-(?<service>[\w-]{1,60}))?)${TRACE}`,
      'dg',
    ),
    messageBefore: 'line',
  },
  {
    tool: 'javascript-3',
    anchors: ['@aws-sdk', '@smithy', 'throwDefaultError'],
    pattern: new RegExp(
      String.raw`(?=(?:\n[ \t]{2,12}at [^\n]{1,300}){0,4}?\n[ \t]{2,12}at [^\n]{0,300}?(?:@aws-sdk|@smithy|throwDefaultError))${TRACE}`,
      'dg',
    ),
    messageBefore: 'line',
  },
  {
    tool: 'javascript-2',
    anchors: ['extractError', '/aws-sdk/'],
    pattern: new RegExp(
      String.raw`(?=(?:\n[ \t]{2,12}at [^\n]{1,300}){0,4}?\n[ \t]{2,12}at [^\n]{0,300}?(?:extractError \([^\n]{0,200}?/services/(?<service>[a-z]\w{1,30})\.js|extractError|aws-sdk/lib/))${TRACE}`,
      'dg',
    ),
    messageBefore: 'line',
  },
  { anchors: ['    at ', '\tat ', '  at '], pattern: new RegExp(TRACE, 'dg'), messageBefore: 'start' },
  {
    anchors: [': '],
    pattern: new RegExp(
      String.raw`(?<![\w.:/#-])(?!ResourceInitializationError|CannotPull)(?<code>[A-Z][A-Za-z]{2,80}(?:${ENDINGS})|(?:${BEGINNINGS})[A-Z]?[A-Za-z]{2,60}|Throttling|SlowDown|AuthFailure): ${REFUSAL_OR_LINE}`,
      'dg',
    ),
  },
];
