import { type Form, REFUSAL_OR_LINE, spaced } from './form.ts';

/**
 * CloudFormation, and what deploys through it: CDK, SAM, the Serverless Framework. Their messages often are another tool's sentence.
 * @see https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-test-contract-errors.html
 */
export const stacks: readonly Form[] = [
  {
    tool: 'cloudformation',
    anchors: ['HandlerErrorCode'],
    pattern: new RegExp(
      spaced('Resource handler returned message: ') +
        String.raw`\\{0,3}"(?<message>(?:(?!Resource\shandler)[^]){1,3000}?)\\{0,3}"` +
        spaced(String.raw` \(RequestToken: [\w-]{1,80}, HandlerErrorCode: (?<code>\w{1,80})\)`),
      'dg',
    ),
    wraps: true,
  },
  {
    tool: 'cloudformation',
    anchors: ['Message returned:'],
    pattern:
      /Message returned: (?<message>(?:(?! \(RequestId: [\w-]{1,80}\))[^\n]){1,2000})(?: \(RequestId: (?<id>[\w-]{1,80})\))?/dg,
    wraps: true,
  },
  {
    // Of a stack's events: the call that a resource made, and the answer to it.
    tool: 'cloudformation',
    anchors: ['API: '],
    pattern: new RegExp(
      String.raw`\bAPI: (?<service>[a-z][\w-]{1,40}):(?<operation>[A-Z]\w{1,80}) ${REFUSAL_OR_LINE.replace(String.raw`[^\n]{1,2000}`, String.raw`[^\n|]{1,2000}`)}`,
      'dg',
    ),
    wraps: true,
  },
  {
    tool: 'serverless',
    anchors: ['An error occurred: '],
    pattern: /An error occurred: (?<resource>\w{1,255}) - (?<message>[^\n]{1,2000})/dg,
    wraps: true,
  },
  {
    tool: 'cdk',
    anchors: ['❌'],
    pattern: new RegExp(
      String.raw`❌ {1,2}(?<stack>[\w/.-]{1,128})(?: \([^()\n❌]{1,128}\))? failed: (?:Error: |_?ToolkitError: )?(?!The stack named )(?:\k<stack>: )?(?:(?<code>[A-Z][A-Za-z.]{3,80}): )?${REFUSAL_OR_LINE}`,
      'dg',
    ),
    wraps: true,
  },
];

/** Why a task of ECS stopped: the agent's name for it, then whatever it was told. */
export const stoppedTasks: readonly Form[] = [
  {
    anchors: ['ResourceInitializationError', 'CannotPull'],
    pattern:
      /\b(?<code>ResourceInitializationError|CannotPull(?:ECR)?ContainerError): (?<message>[^\n]{1,2000})/dg,
    wraps: true,
  },
];
