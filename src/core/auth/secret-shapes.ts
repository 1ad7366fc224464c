import type { SecretKind } from '../model.ts';
import { decodeBase64Text } from './base64.ts';
import { hexShapes } from './secret-bytes.ts';

/** How one kind of secret stands in text. The group `secret` is the whole of its value and nothing else. */
export interface SecretShape {
  readonly kind: SecretKind;
  /** Global, with indices; every repeat in front of the value is bounded, so a scan stays linear. */
  readonly pattern: RegExp;
  /** In lower case: without any of these in the text there is nothing to look for. */
  readonly near: readonly string[];
  /** Looks at the value where its surroundings do not settle it. */
  readonly accepts?: ((value: string) => boolean) | undefined;
}

const Q = String.raw`["'\\]{0,4}`;
/** Between a name and its value: `=`, `:`, `=>`, `>`, the `[None]:` of `aws configure`, or a comma between two strings. */
const SIGN = String.raw`${Q}\]?[ \t]{0,8}(?:\[[^\]\r\n]{0,30}\])?[ \t]{0,2}(?:=>|[:=>]|%3[AD])[ \t]{0,8}`;
const COMMA = String.raw`["'\\]{1,4}\s{0,4},\s{0,16}(?=["'\\])`;
/** A form's field: `name="X-Amz-Signature" value="…"`. */
const FORM = String.raw`["'\\]{1,4}\s{1,8}(?=value["'\\]{0,4}=)`;
/** HAR and others write `"name": "x-api-key", "value": "…"`. */
const IS = String.raw`(?:${SIGN}|${COMMA}|${FORM})(?:${Q}value${Q}\s{0,4}[:=]\s{0,4})?${Q}`;
/** A value up to what ends one in a shell, JSON, INI, YAML, XML, a URL or a sentence; `\/` is JSON's slash. */
const VALUE =
  String.raw`(?<secret>(?:[^\s"'\\,;&<>` + '`' + String.raw`)(\]}“”‘’「」（）、。]|\\{1,3}[/u]){4,})`;

/** curl's `-u`, glued to its value or not. */
const USER = String.raw`\s(?:-u|--user|--proxy-user)[\s=]{0,4}`;

const named = (
  kind: SecretKind,
  near: readonly string[],
  names: string,
  accepts?: SecretShape['accepts'],
): SecretShape => ({
  kind,
  near,
  pattern: new RegExp(`(?<![A-Za-z0-9])(?:${names})${IS}${VALUE}`, 'gid'),
  accepts,
});

/** An option of a command, its value behind a blank: `--session-token IQo…`, `-SecretKey wJal…`. */
const option = (kind: SecretKind, near: readonly string[], names: string): SecretShape => ({
  kind,
  near,
  pattern: new RegExp(
    String.raw`(?<!\S)--?(?:${names})\s{1,4}["']?(?<secret>[^\s"'<>$-][^\s"'<>]{3,})`,
    'gid',
  ),
});

/** A browser's pane puts a header's value on the line below its name. */
const below = (kind: SecretKind, name: string): SecretShape => ({
  kind,
  near: [name],
  pattern: new RegExp(
    String.raw`^[ \t]{0,8}${name}:?[ \t]{0,8}\r?\n[ \t]{0,8}(?<secret>\S[^\r\n]{7,})`,
    'gimd',
  ),
});

/** In the order in which they are looked for. The forms are those of AWS's tools, SDKs, logs and answers. */
export const secretShapes: readonly SecretShape[] = [
  {
    kind: 'access-key-id',
    near: ['akia', 'asia', 'abia', 'acca', 'a3t'],
    pattern:
      /(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}))(?<secret>(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16})(?![A-Za-z0-9])/dg,
  },
  {
    // A key pair as `aws iam create-access-key`, credential files and `curl --user` put it.
    kind: 'secret-access-key',
    near: ['akia', 'asia'],
    pattern:
      /(?<=(?:AKIA|ASIA)[A-Z0-9]{16})["']?[\s,:;|/]{1,20}["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/dg,
  },
  named(
    'secret-access-key',
    ['secret'],
    String.raw`(?:[A-Z0-9]{1,20}[_-]){0,3}secret[_-]?(?:access[_-]?)?key|(?:aws[ _-])?secret access key|(?:aws)?secretaccesskey|awssecretkey|aws_secret|SecretKey`,
  ),
  {
    kind: 'secret-access-key',
    near: ['secret'],
    pattern:
      /\b(?:aws_secret_access_key|--secret-(?:access-)?key)\s{1,4}["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/dgi,
  },
  named(
    'session-token',
    ['token'],
    String.raw`(?:x-amz-|aws[_-]?)?(?:s3)?session[_-]?token|(?:x-amz-)?security[_-]?token|x-amz-s3session-token`,
  ),
  {
    // However a terminal wrapped it: whole lines of Base64 belong to it, and a last one that ends in padding.
    kind: 'session-token',
    near: ['iqojb3jpz2lu', 'agojb3jpz2lu', 'gzxivyxdz', 'dyxdz'],
    pattern:
      /(?<![A-Za-z0-9+/])(?<secret>(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|FwoDYXdz|FQoDYXdz|AQoDYXdz|AgoJb3JpZ2lu)[A-Za-z0-9+/=%_-]{20,}(?:\r?\n[ \t]{0,8}[A-Za-z0-9+/]{40,200}={0,2}(?=\s|["'&,]|$)){0,60}(?:\r?\n[ \t]{0,8}[A-Za-z0-9+/]{1,200}={1,2}(?=\s|["'&,]|$))?)/dg,
  },
  option('secret-access-key', ['secret'], 'secret[-_](?:access[-_])?key|secretkey'),
  option('session-token', ['token'], '(?:session|security)[-_]token|sessiontoken'),
  option(
    'token',
    ['token', 'client-secret', 'saml-assertion'],
    '(?:access|id|refresh|web-identity|bearer|sso)-token|token|client-secret|saml-assertion',
  ),
  option('api-key', ['api-key'], 'api-key'),
  option('password', ['password'], 'password'),
  {
    kind: 'token',
    near: ['-a', '--auth-type'],
    pattern: /\s(?:-A|--auth-type)[ =](?:bearer|jwt)\s{1,4}(?:-a|--auth)[ =]["']?(?<secret>[^\s"'$<]{4,})/dg,
  },
  {
    kind: 'basic',
    near: ['-a', '--auth'],
    pattern: /\s(?:-a|--auth)[ =]["']?[^\s:"'$/]{1,128}:(?<secret>[^\s"'/$<][^\s"']{3,})/dg,
    accepts: (value) => !/^\d{1,6}$/.test(value),
  },
  {
    kind: 'token',
    near: ['convertto-securestring'],
    pattern: /\bConvertTo-SecureString\s{1,4}(?:-String\s{1,4})?["'](?<secret>[^"'$\r\n]{4,})/dgi,
  },
  {
    kind: 'cookie',
    near: ['system.net.cookie'],
    pattern: /\bSystem\.Net\.Cookie\(\s{0,4}["'][^"'\r\n]{1,256}["'],\s{0,4}["'](?<secret>[^"'$\r\n]{1,})/dgi,
  },
  ...hexShapes,
  {
    kind: 'signature',
    near: ['signature'],
    pattern:
      /(?<![a-z])(?:x-amz-)?signature(?:provided)?["'\\]{0,4}\s{0,4}(?:[:=>]|%3D)\s{0,4}["'\\\r\n]{0,4}(?<secret>(?:[0-9a-z+/=_~-]|%[0-9a-f]{2}|\\\/){20,})/dgi,
  },
  {
    // A form's field, and CloudFront's policy beside its signature: Base64 of JSON.
    kind: 'signature',
    near: ['x-amz-signature', 'policy'],
    pattern:
      /(?<![A-Za-z0-9])(?:x-amz-signature["']\s{1,8}value=["']|(?:CloudFront-)?Policy["']{0,2}\s{0,4}[:=]\s{0,4}["']?(?=eyJ|eyAi|ewog|ew0K))(?<secret>[0-9A-Za-z+/=_~-]{20,})/dgi,
  },
  {
    kind: 'access-key-id',
    near: ['key-pair-id'],
    pattern:
      /(?<![A-Za-z0-9])(?:CloudFront-)?Key-Pair-Id["']{0,2}\s{0,4}[:=]\s{0,4}["']?(?<secret>[A-Z0-9]{10,24})(?![A-Za-z0-9])/dg,
  },
  { kind: 'signature', near: ['aws_sigv4'], pattern: /aws_sigv4: Signature - \[?(?<secret>[0-9a-f]{64})/dgi },
  {
    // The header names the algorithm and the key; payload and signature are what is secret.
    kind: 'token',
    near: ['eyj'],
    pattern:
      /(?:(?<![A-Za-z0-9_-])|(?<=%[0-9A-Fa-f]{2}))eyJ[A-Za-z0-9_-]{8,}\.(?<secret>[A-Za-z0-9_-]{2,}(?:\.[A-Za-z0-9_-]*){0,4})/dg,
  },
  {
    kind: 'token',
    near: ['bearer'],
    pattern: /\bbearer(?:\s{1,4}|%20|\+)(?!eyJ[\w-]{8,600}\.)(?<secret>[^\s"'\\,;&<>`)“”‘’]{8,})/dgi,
    accepts: (value) => value.length >= 40 || (/\d/.test(value) && value.length >= 12),
  },
  {
    kind: 'token',
    near: ['authorization'],
    pattern:
      /\b(?:proxy-)?authorization(?: header)?["'\\]{0,4}\s{0,4}(?:[:=]|,(?=\s{0,16}["'\\]))\s{0,16}(?:["'\\]{0,4}value["'\\]{0,4}\s{0,4}[:=]\s{0,4})?["'\\]{0,4}(?!AWS4-|AWS |(?:bearer\s{1,4})?eyJ[\w-]{8,600}\.)(?:[a-z][\w-]{0,30}[ \t]{1,4})?(?<secret>[\w+/=.~:|-]{6,})/dgi,
    // "Authorization: header missing" is a sentence.
    accepts: (value) => /\d/.test(value) || value.length >= 16,
  },
  {
    kind: 'basic',
    near: ['basic'],
    pattern: /\bbasic\s{1,4}(?<secret>[A-Za-z0-9+/_-]{4,}={0,2})(?![A-Za-z0-9+/_=-])/dgi,
    accepts: isBasicCredential,
  },
  {
    kind: 'signature',
    near: ['authorization'],
    pattern:
      /\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?AWS [A-Z0-9]{16,24}:(?<secret>[A-Za-z0-9+/]{20,}={0,2})/dgi,
  },
  below('api-key', 'x-api-key'),
  below('session-token', 'x-amz-security-token'),
  below('token', 'x-amz-access-token'),
  below('cookie', 'cookie'),
  below('cookie', 'set-cookie'),
  named('api-key', ['api-key', 'api_key', 'apikey'], 'x-api-key|api[_-]?key'),
  {
    kind: 'api-key',
    near: ['absk', 'bedrock-api-key-'],
    pattern:
      /(?<![A-Za-z0-9])(?<secret>ABSK[A-Za-z0-9+/]{40,}={0,2}|bedrock-api-key-[A-Za-z0-9+/=_-]{20,})/dg,
  },
  named(
    'token',
    ['token', 'secret', 'saml'],
    '(?:access|id|refresh|auth|bearer|web_?identity)[_-]?token|client_?secret|x-amz-access-token|x-amz-sso_bearer_token|x-(?:api|auth|csrf|xsrf)-token|SAML(?:Assertion|Response)',
  ),
  { ...named('token', ['token'], '(?<![_-])token'), accepts: isTokenLike },
  {
    ...named('secret-access-key', ['secret'], 'secret'),
    accepts: (value) => /^[A-Za-z0-9/+]{40}$/.test(value),
  },
  named(
    'password',
    ['passw', 'passphrase'],
    String.raw`(?:[A-Z0-9]{1,20}[_-]){0,3}(?:password|passwd|passphrase)`,
    isPasswordLike,
  ),
  {
    kind: 'token',
    near: ['gho_', 'ghp_', 'ghr_', 'ghs_', 'ghu_', 'github_pat_', 'glpat-', 'npm_', 'xox'],
    pattern:
      /(?<![A-Za-z0-9_])(?<secret>(?:gh[oprsu]_|github_pat_|glpat-|npm_|xox[abps]-)[A-Za-z0-9_-]{20,255})(?![A-Za-z0-9])/dg,
  },
  {
    kind: 'private-key',
    near: ['private key-----'],
    pattern: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?<secret>[A-Za-z0-9+/=\s\\]{16,})/dg,
  },
  {
    // The blob tells nobody but its own account what was refused; a terminal may have wrapped it. What names a value
    // is another line.
    kind: 'encoded-message',
    near: ['encoded authorization'],
    pattern:
      /Encoded authorization failure message:\s{0,4}(?<secret>[A-Za-z0-9_-]{40,}(?:\r?\n[ \t│|]{0,8}(?!bedrock-api-key-|ABSK)[A-Za-z0-9_-]{40,}(?=[\s"'.,]|$)(?!\s{0,4}[=:])){0,60}(?:\r?\n[ \t│|]{0,8}(?!bedrock-api-key-|ABSK)[A-Za-z0-9_-]{8,}(?=[\s"'.,]|$)(?!\s{0,4}[=:]))?)/dg,
  },
  {
    kind: 'cookie',
    near: ['cookie'],
    pattern:
      /(?<![\w-])(?:set-)?cookie["'\\]{0,4}\s{0,4}(?::|=>|",\s{0,4}"value":)\s{0,4}["'\\]{0,4}(?<secret>[^\s"'\\=;]{1,256}=[^\r\n"'\\]{1,})/dgi,
  },
  {
    kind: 'cookie',
    near: [' -b', '\n-b', '\t-b', '--cookie'],
    pattern:
      /\s(?:-b\s{0,4}["']|-b\s{1,4}|--cookie[\s=]{1,4}["']?)(?<secret>[^\s"'=@]{1,256}=[^\r\n"']{1,})/dg,
  },
  ...['"', "'"].map((quote): SecretShape => ({
    kind: 'basic',
    near: ['-u', '--proxy-user'],
    pattern: new RegExp(String.raw`${USER}${quote}[^\s:"'$]{1,128}:(?<secret>[^\r\n${quote}]{1,})`, 'gd'),
  })),
  {
    kind: 'basic',
    near: ['-u', '--proxy-user'],
    pattern: new RegExp(String.raw`${USER}[^\s:"'$]{1,128}:(?<secret>[^\s"'\\]{1,})`, 'gd'),
    // `docker run -u 1000:1000` names a user and a group.
    accepts: (value) => !/^\d{1,6}$/.test(value),
  },
  { kind: 'basic', near: ['@'], pattern: /:\/\/[^\s/:@"'<>]{1,64}:(?<secret>[^\s/@"'<>]{1,256})@/dg },
];

/** Decoded, it is `user:password`; in prose a word follows "Basic" too. */
function isBasicCredential(encoded: string): boolean {
  return decodeBase64Text(encoded)?.includes(':') ?? false;
}

/** "token: expired" is a sentence; a token has digits among its letters. */
function isTokenLike(value: string): boolean {
  return value.length >= 16 && /\d/.test(value) && /[A-Za-z]/.test(value) && !/^(?:arn|https?):/i.test(value);
}

/** "Password: must be set" is a sentence; so is a value that names a setting. */
function isPasswordLike(value: string): boolean {
  return !/^(?:must|is|was|not|and|too|cannot|required|invalid|incorrect|field|string)\b/i.test(value);
}
