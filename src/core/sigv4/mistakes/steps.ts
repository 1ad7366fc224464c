import type { ByteString } from '../bytes.ts';
import { hashLineOf, printRequestOf, printStringOf, type HashForm } from './forms.ts';
import { messageOf, type Chain, type Signing } from './key-ring.ts';
import type { Plan } from './model.ts';
import { printing, quoted, secretLines } from './shell.ts';
import { readSignature } from './signature.ts';
import type { Goal } from './trial.ts';

/**
 * The proof as a script that anybody can run: bash, openssl, od, tr and sed. It makes the client's bytes again and
 * compares. The secret is read from `$AWS_SECRET_ACCESS_KEY`, a session token from `$AWS_SESSION_TOKEN`.
 * @param plan - the client as it was found.
 * @returns lines of bash; the last command says `same` or `different`.
 */
export function proofSteps(plan: Plan, goal: Goal, accessKeyId: string): string {
  const request = [
    ...HELPERS,
    '',
    '# canonical request',
    `request() { ${printing(printRequestOf(plan))}; }`,
    '',
  ];
  const hash = ['# its hash, as the client wrote it', `hash() { ${HASHES[plan.hashForm]}; }`, ''];
  if (goal.kind === 'hash') return [...request, ...hash, ...comparison('hash', goal.hash)].join('\n');
  return [
    ...request,
    ...hash,
    '# string to sign',
    `string_to_sign() { ${stringCommand(plan, accessKeyId)}; }`,
    '',
    '# signing key',
    ...keyLines(plan, accessKeyId),
    '',
    '# signature',
    `signature() { ${SIGNATURES[plan.signing]}; }`,
    ...comparison('signature', readSignature(goal.signature)[0]?.digits ?? goal.signature),
  ].join('\n');
}

const HELPERS = [
  '#!/usr/bin/env bash',
  'export LC_ALL=C',
  'digest() { openssl dgst -sha256 -binary; }',
  `hex() { od -An -v -tx1 | tr -d ' \\n'; }`,
  `unhex() { printf '%b' "$(printf '%s' "$1" | sed 's/../\\\\x&/g')"; }`,
  'hmac() { openssl dgst -sha256 -mac HMAC -macopt "hexkey:${1:-00}" -binary; }',
];

/** A signature that was cut is compared as far as it goes. */
const comparison = (command: string, digits: string): string[] => [
  `made=$(${command})`,
  `sent=${quoted(digits)}`,
  `printf '%s\\n' "made $made" "sent $sent"`,
  '[ "${made:0:${#sent}}" = "$sent" ] && echo same || echo different',
];

const HASHES: Readonly<Record<HashForm, string>> = {
  usual: 'request | digest | hex',
  'upper case': 'request | digest | hex | tr a-f A-F',
  'twice, of the digits': 'request | digest | hex | digest | hex',
  'twice, of the bytes': 'request | digest | digest | hex',
  base64: 'request | digest | openssl base64 -A',
  'base64 of the digits': 'request | digest | hex | openssl base64 -A',
  'raw bytes': 'request | digest',
  'the canonical request': 'request',
  quoted: `printf '"'; request | digest | hex; printf '"'`,
  '0x in front': `printf 0x; request | digest | hex`,
  'with hyphens': `request | digest | hex | tr a-f A-F | sed 's/../&-/g; s/-$//' | tr -d '\\n'`,
  'signed bytes': `request | digest | hex | sed 's/../& /g; s/0\\([0-9a-f]\\) /\\1 /g; s/ //g' | tr -d '\\n'`,
};

/** Stands for the hash while the text around it is printed. */
const MARK = '\x01hash\x01';

function stringCommand(plan: Plan, accessKeyId: string): string {
  const [before = '', after] = printStringOf(plan, MARK, accessKeyId).split(MARK);
  if (after === undefined)
    return printing(printStringOf(plan, hashLineOf(plan, printRequestOf(plan)), accessKeyId));
  const commands = [before && printing(before), 'hash', after && printing(after)];
  return commands.filter(Boolean).join('; ');
}

function keyLines(plan: Plan, accessKeyId: string): string[] {
  const { lines, bytes } = secretLines(plan.secret, accessKeyId);
  const prefix = plan.prefix === '' ? '' : `${printing(plan.prefix)}; `;
  return [
    ...lines,
    `key=$({ ${prefix}${bytes}; } | hex)`,
    ...plan.keySteps.map((step) => stepLine(messageOf(plan, step), plan.chain)),
    ...(plan.chain === 'hex at last' ? [`key=$(printf '%s' "$key" | hex)`] : []),
  ];
}

function stepLine(message: ByteString, chain: Chain): string {
  const command = printing(message);
  switch (chain) {
    case 'bytes':
    case 'hex at last':
      return `key=$(${command} | hmac "$key" | hex)`;
    case 'hex':
      return `key=$(${command} | hmac "$key" | hex | hex)`;
    case 'upper hex':
      return `key=$(${command} | hmac "$key" | hex | tr a-f A-F | hex)`;
    case 'base64':
      return `key=$(${command} | hmac "$key" | openssl base64 -A | hex)`;
    case 'swapped':
      return `key=$(unhex "$key" | hmac "$(${command} | hex)" | hex)`;
  }
}

const SIGNATURES: Readonly<Record<Signing, string>> = {
  usual: 'string_to_sign | hmac "$key" | hex',
  swapped: 'unhex "$key" | hmac "$(string_to_sign | hex)" | hex',
  hashed: '{ unhex "$key"; string_to_sign; } | digest | hex',
  twice: 'string_to_sign | hmac "$key" | hmac "$key" | hex',
};
