import type { Tool } from '../../model.ts';

interface Mark {
  readonly tool: Tool;
  readonly pattern: RegExp;
}

/** Words by which a program is known that prints another's sentence: what deploys says more than what it was written with. */
const AROUND: readonly Mark[] = [
  {
    tool: 'terraform',
    pattern:
      /\bon [^\s:]{1,200}\.tf(?:\.json)? line \d|╷\r?\n│ Error: |\bwith (?:module\.[\w.[\]"-]{1,200}\.)?(?:data\.)?aws_\w{1,80}\.|^\* aws_\w{1,80}\.|\bterraform (?:init|plan|apply|import|destroy)\b|registry\.terraform\.io/m,
  },
  {
    tool: 'pulumi',
    pattern: /\baws(?:-native)?:\w{1,40}:\w{1,80} \([\w.-]{1,100}\)|\bpulumi:pulumi:Stack\b/,
  },
];
/** The AWS CLI is made of botocore, as SAM is. */
const CLI: readonly Mark[] = [
  {
    tool: 'sam',
    pattern: /\bFailed to create(?:\/update the stack| managed resources)|\bsam (?:deploy|build|package)\b/,
  },
  {
    tool: 'aws-cli',
    pattern:
      /\baws: \[ERROR\]: |^(?:[^\n]{0,60}[$>%#+])?[ \t]{0,8}aws (?:--\S{1,80} \S{1,80} ){0,4}[a-z0-9-]{2,40} [a-z0-9-]{2,60}\b|\b(?:upload|download|copy|move|delete|make_bucket|remove_bucket) failed: |\bfatal error: An error occurred/m,
  },
];
/** What has CloudFormation deploy. */
const DEPLOYS: readonly Mark[] = [
  {
    tool: 'serverless',
    pattern: /\bServerless Error -|✖ Stack \S|\bserverless(?:\.yml| deploy)\b|\bslss\.io\b/,
  },
  { tool: 'cdk', pattern: /❌ {1,2}\S|✨ {1,2}Synthesis time|\bcdk (?:deploy|synth|bootstrap)\b/ },
  { tool: 'sam', pattern: /\bFailed to create\/update the stack|\bsam deploy\b/ },
];

/** Where SDKs of these tools stand, their programs may. */
const OUTER: Readonly<Partial<Record<Tool, readonly Mark[]>>> = {
  'go-1': AROUND,
  'go-2': AROUND,
  botocore: CLI,
  cloudformation: DEPLOYS,
};

/** @returns the program in whose output a sentence stands, where the text names it. */
export function outerTool(text: string): (tool: Tool | undefined) => Tool | undefined {
  const known = new Map<Tool, Tool>();
  return (tool) => {
    if (!tool) return undefined;
    const found = known.get(tool) ?? OUTER[tool]?.find(({ pattern }) => pattern.test(text))?.tool ?? tool;
    known.set(tool, found);
    return found;
  };
}
