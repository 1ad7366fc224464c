/** What a fence may be called, and under which name it is counted and checked. */
const KINDS: Readonly<Record<string, string>> = {
  bash: 'bash',
  sh: 'sh',
  shell: 'bash',
  console: 'text',
  powershell: 'powershell',
  python: 'python',
  py: 'python',
  ts: 'typescript',
  typescript: 'typescript',
  js: 'javascript',
  javascript: 'javascript',
  mjs: 'javascript',
  json: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  hcl: 'terraform',
  terraform: 'terraform',
  tf: 'terraform',
  http: 'http',
  xml: 'xml',
  text: 'text',
  log: 'text',
};

/** @returns the kind of a fence's language; undefined where no check knows it. */
export const kindOf = (language: string): string | undefined => KINDS[language];

/** Names that a fence may use. */
export const languages: readonly string[] = Object.keys(KINDS);
