import { CANONICAL, type Form, HOST, spaced } from './form.ts';

/** People mask ids with stars, in angle brackets, and take a blank along. */
const MASKED_ID = String.raw`[\w*<>.-]{1,80}`;
const GAP = String.raw`\s{0,40}`;
const END = String.raw`[^\n()]{0,300}\)?`;

/**
 * The SDKs of the JVM. Version 2 and Kotlin's name no code but the exception's class before the message.
 * @see https://github.com/aws/aws-sdk-java/blob/master/aws-java-sdk-core/src/main/java/com/amazonaws/AmazonServiceException.java
 * @see https://github.com/aws/aws-sdk-java-v2/blob/master/core/aws-core/src/main/java/software/amazon/awssdk/awscore/exception/AwsServiceException.java
 */
export const java: readonly Form[] = [
  {
    // What Lambda says of S3 when it fetches a function's code; its own error stands in brackets behind it.
    anchors: ['S3 Error Code: '],
    pattern:
      /\bS3 Error Code: (?<code>[A-Z]\w{2,80})\. S3 Error Message: (?<message>(?:(?! \(Service: )[^\n]){1,500})/dg,
  },
  {
    tool: 'java-1',
    anchors: ['(Service:'],
    pattern: new RegExp(
      spaced(
        String.raw`\(Service: (?<service>[\w ]{1,60}); Status Code: (?<status>\d{1,3}); Error Code: (?<code>[\w. -]{1,100}); Request ID:${GAP}(?<id>${MASKED_ID})(?:; S3 Extended Request ID: (?<host>${HOST}))?${END}`,
      ) + String.raw`(?:, S3 Extended Request ID: ${HOST})?`,
      'dg',
    ),
    messageBefore: 'line',
  },
  {
    tool: 'java-2',
    anchors: ['(Service:'],
    pattern: new RegExp(
      spaced(
        String.raw`\(Service: (?<service>[\w ]{1,60}), Status Code: (?<status>\d{1,3}), Request ID:${GAP}(?<id>${MASKED_ID})(?:, Extended Request ID: (?<host>${HOST}))?${END}`,
      ) + String.raw`(?: ?\(SDK Attempt Count: \d{1,4}\))?`,
      'dg',
    ),
    messageBefore: 'line',
  },
  {
    tool: 'kotlin',
    anchors: ['aws.sdk.kotlin'],
    pattern: new RegExp(
      String.raw`\baws\.sdk\.kotlin\.(?:services\.(?<service>\w{1,60})\.model|[\w.]{1,80})\.(?<code>[A-Z]\w{2,100}): (?<message>(?:(?!, Request ID: )[^\n]){0,2000})(?:, Request ID: (?<id>[\w-]{1,80}))?(?:, Extended request ID: (?<host>${HOST}))?${CANONICAL}`,
      'dg',
    ),
  },
];
