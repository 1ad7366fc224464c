import { CANONICAL, type Form, MESSAGE, spaced } from './form.ts';

/** Codes may be a bare status, or hold dots and colons: `403`, `Client.UnauthorizedOperation`. */
const CODE = String.raw`(?<code>[\w.:-]{1,100})`;

/**
 * boto3, botocore and the AWS CLI of all versions.
 * @see https://github.com/boto/botocore/blob/develop/botocore/exceptions.py
 * @see https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-error-format.html
 */
export const python: readonly Form[] = [
  {
    tool: 'botocore',
    lists: true,
    anchors: ['occurred'],
    pattern: new RegExp(
      spaced(
        String.raw`An error occurred \(${CODE}\) when calling the (?<operation>\w{1,80}) operation(?: \(reached max retries: \d{1,4}\))?:`,
      ) + String.raw`\s{0,4}(?:${MESSAGE.replace('(?<message>', '(?<message>(?:')})${CANONICAL})`,
      'dg',
    ),
  },
  {
    tool: 'aws-cli',
    anchors: ['occurred'],
    pattern: new RegExp(
      spaced(
        String.raw`A (?:client|server) error \(${CODE}\) occurred when calling the (?<operation>\w{1,80}) operation:`,
      ) + String.raw`\s{0,4}${MESSAGE}`,
      'dg',
    ),
  },
  {
    // What the CLI finds before it calls: no operation.
    lists: true,
    tool: 'aws-cli',
    anchors: ['occurred'],
    pattern: new RegExp(spaced(String.raw`An error occurred \((?<code>[A-Z]\w{1,100})\): `) + MESSAGE, 'dg'),
  },
  {
    tool: 'aws-cli',
    anchors: ['Code:'],
    pattern:
      /(?:^|\n)Code: (?<code>[A-Z][\w.]{2,100})\r?\nMessage: ['"]?(?<message>[^\n]{1,2000}?)['"]?(?=\r?\n|$)/dg,
  },
  {
    tool: 'aws-cli',
    anchors: ['Message:'],
    pattern:
      /(?:^|\n)Message: ['"]?(?<message>[^\n]{1,2000}?)['"]?\r?\nCode: (?<code>[A-Z][\w.]{2,100})(?=\r?\n|$)/dg,
  },
  {
    // Below it each complaint has a line of its own.
    tool: 'botocore',
    anchors: ['Parameter validation failed:'],
    pattern:
      /(?<message>Parameter validation failed:(?:\r?\n(?:Missing required|Invalid |Unknown parameter|Value |valid |Parameter )[^\n]{1,500}){0,20})/dg,
  },
  {
    // s3cmd
    anchors: ['S3 error:'],
    pattern:
      /\bS3 error: (?<status>\d{3}) \((?<code>[A-Za-z][\w ]{2,60})\)(?:: (?<message>[^\n]{1,2000}))?/dg,
  },
];
