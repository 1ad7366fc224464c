import type { SignedRequest, SigningInput } from '../../core/sigv4/sign.ts';

/** @returns a POSIX command that sends exactly the request that was signed. */
export function signedCurl(input: SigningInput, signed: SignedRequest): string {
  // curl sends the URL's host by itself.
  const toSay = signed.headers.filter(([name, value]) => name !== 'host' || value !== input.target.host);
  return command(input, signed.url, toSay.map(headerWord), []);
}

/** @returns a POSIX command that leaves the signing to curl; the keys come from the environment. */
export function selfSigningCurl(input: SigningInput, url: string): string {
  const own = input.headers.filter(
    ([name]) => !/^(?:authorization|x-amz-(?:date|security-token))$/i.test(name),
  );
  const token = input.credentials.sessionToken ? ['"x-amz-security-token: $AWS_SESSION_TOKEN"'] : [];
  const payload = input.payload === 'unsigned' ? ["'x-amz-content-sha256: UNSIGNED-PAYLOAD'"] : [];
  return command(
    input,
    url,
    [...own.map(headerWord), ...payload, ...token],
    [
      `--aws-sigv4 ${quote(`aws:amz:${input.region}:${input.service}`)}`,
      '--user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"',
    ],
  );
}

function command(
  { method, body, target }: SigningInput,
  url: string,
  headers: readonly string[],
  options: readonly string[],
): string {
  const typed = headers.some((header) => /^'content-type[:;]/i.test(header));
  return [
    [
      'curl -i',
      method === 'HEAD' ? '--head' : (method !== 'GET' || Boolean(body)) && `-X ${quote(method)}`,
      quote(url),
    ],
    // Left to itself curl shortens `/a/../b` and reads `[1-3]` as three addresses.
    [/\/\.{1,2}(?:\/|$)/.test(target.path) && '--path-as-is', /[[\]{}]/.test(url) && '--globoff'],
    ...options.map((option) => [option]),
    ...headers.map((header) => [`-H ${header}`]),
    // curl would add a content type of its own, which is not in the signature.
    [Boolean(body) && !typed && "-H 'content-type:'"],
    [Boolean(body) && `--data-raw ${quote(body ?? '')}`],
  ]
    .map((words) => words.filter(Boolean).join(' '))
    .filter(Boolean)
    .join(' \\\n  ');
}

/** curl takes `name:` for "leave it out" and `name;` for "send it empty". */
const headerWord = ([name, value]: readonly [string, string]): string =>
  quote(value === '' ? `${name};` : `${name}: ${value}`);

/** Single quotes hold everything but themselves. */
const quote = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;
