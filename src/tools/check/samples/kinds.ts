/** What a fence may be called, and under which name it is counted and checked. */
const KINDS: Readonly<Record<string, string>> = {
  bash: 'bash',
  sh: 'sh',
  powershell: 'powershell',
  python: 'python',
  ts: 'typescript',
  typescript: 'typescript',
  json: 'json',
  yaml: 'yaml',
  hcl: 'terraform',
  terraform: 'terraform',
  graphql: 'graphql',
  http: 'http',
  ini: 'ini',
  inline: 'command in a sentence',
  text: 'text',
};

/** @returns the kind of a fence's language; undefined where no check knows it. */
export const kindOf = (language: string): string | undefined => KINDS[language];

/** Names that a fence may use. */
export const languages: readonly string[] = Object.keys(KINDS).filter((name) => name !== 'inline');
