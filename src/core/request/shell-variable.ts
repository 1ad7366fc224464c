import type { SecretKind } from '../model.ts';

/** What a redacted request holds in place of a secret. A printer may let the shell fill it in; nothing else may. */
export const SHELL_VARIABLES = [
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'SIGNATURE',
  'TOKEN',
  'API_KEY',
  'PASSWORD',
  'COOKIE',
  'PRIVATE_KEY',
  'ENCODED_MESSAGE',
] as const;

export type ShellVariable = `\${${(typeof SHELL_VARIABLES)[number]}}`;

/** @example shellVariable('TOKEN') // '${TOKEN}' */
export const shellVariable = (name: (typeof SHELL_VARIABLES)[number]): ShellVariable => `\${${name}}`;

/** @returns what stands for a secret of a kind. */
export const placeholderFor = (kind: SecretKind): ShellVariable => shellVariable(NAMES[kind]);

const NAMES: Readonly<Record<SecretKind, (typeof SHELL_VARIABLES)[number]>> = {
  'access-key-id': 'AWS_ACCESS_KEY_ID',
  'secret-access-key': 'AWS_SECRET_ACCESS_KEY',
  'session-token': 'AWS_SESSION_TOKEN',
  signature: 'SIGNATURE',
  token: 'TOKEN',
  'api-key': 'API_KEY',
  basic: 'PASSWORD',
  password: 'PASSWORD',
  cookie: 'COOKIE',
  'private-key': 'PRIVATE_KEY',
  'encoded-message': 'ENCODED_MESSAGE',
};

/** Matches every variable of ours in a text. */
export const shellVariablePattern = (): RegExp =>
  new RegExp(String.raw`\$\{(?:${SHELL_VARIABLES.join('|')})\}`, 'g');
