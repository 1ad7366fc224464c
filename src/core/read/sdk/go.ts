import { CANONICAL, type Form, HOST, ID, MESSAGE, spaced } from './form.ts';

/** From the operation to the answer nothing else begins that failed: the innermost call is the one that was answered. */
const BETWEEN = String.raw`(?:(?!operation\serror)[^\n]|\n(?!\n)){0,300}?`;
const MESSAGE_AND_CANON = String.raw`(?<message>(?:${MESSAGE.replace('?<message>', '?:')})${CANONICAL})`;

/**
 * The SDKs for Go, versions 1 and 2, and what is written with them: Terraform, Pulumi, controllers of Kubernetes, rclone, s5cmd.
 * @see https://github.com/aws/smithy-go/blob/main/errors.go
 * @see https://github.com/aws/aws-sdk-go/blob/main/aws/awserr/types.go
 */
export const go: readonly Form[] = [
  {
    tool: 'go-2',
    anchors: ['StatusCode:'],
    pattern: new RegExp(
      spaced(
        String.raw`operation error (?<service>[\w ]{1,60}): (?<operation>\w{1,80}),${BETWEEN}https response error StatusCode: (?<status>[1-9]\d\d), RequestID:`,
      ) +
        spaced(
          String.raw`\s{0,20}(?<id>${ID})(?:, HostID:\s{0,20}(?<host>${HOST}))?, (?:api error )?(?<code>[A-Za-z][\w.]{1,100}): `,
        ) +
        MESSAGE_AND_CANON,
      'dg',
    ),
  },
  {
    // No code: the call was never answered, or its answer could not be read.
    tool: 'go-2',
    anchors: ['operation'],
    pattern: new RegExp(
      spaced(String.raw`operation error (?<service>[\w ]{1,60}): (?<operation>\w{1,80}), `) +
        spaced(
          String.raw`(?:exceeded maximum number of attempts, \d{1,4}, )?(?:https response error StatusCode: (?:0|(?<status>\d{3})), RequestID:\s{0,20}(?<id>${ID})(?:, HostID:\s{0,20}${HOST})?, )?`,
        ) +
        MESSAGE,
      'dg',
    ),
  },
  {
    // A service's client of its own, without the middleware's words.
    tool: 'go-2',
    anchors: ['api error'],
    pattern: new RegExp(spaced('api error (?<code>[A-Z][\\w.]{1,100}): ') + MESSAGE_AND_CANON, 'dg'),
  },
  {
    tool: 'go-1',
    anchors: [
      'RequestError',
      'RequestCanceled',
      'NoCredentialProviders',
      'MissingRegion',
      'BucketRegionError',
      'EC2RoleRequestError',
    ],
    pattern:
      /(?<![\w.])(?<code>RequestError|RequestCanceled|NoCredentialProviders|MissingRegion|BucketRegionError|EC2RoleRequestError|MissingEndpoint|SharedConfigLoadError): (?<message>[^\n]{1,2000}(?:\n[ \t]{0,8}caused by: [^\n]{1,2000}){0,6})(?:\s{1,12}status code: (?<status>\d{1,3}), request id: ?(?<id>[\w-]{0,80})(?:, host id: ?[\w/+=-]{0,200})?)?/dg,
  },
  {
    tool: 'go-1',
    anchors: ['status code:'],
    pattern: new RegExp(
      String.raw`\s{1,12}status code: (?<status>\d{1,3}), request id: ?(?<id>${ID})(?:, host id: ?(?<host>${HOST}))?`,
      'dg',
    ),
    messageBefore: 'paragraph',
  },
];
