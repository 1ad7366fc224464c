import type { SecretKind } from '../model.ts';
import { decodeBase64Text } from './base64.ts';

/** How one kind of secret stands in text. The group `secret` is the whole of its value and nothing else. */
export interface SecretShape {
  readonly kind: SecretKind;
  /** Global, with indices; every repeat in front of the value is bounded, so a scan stays linear. */
  readonly pattern: RegExp;
  /** Looks at the value where its surroundings do not settle it. */
  readonly accepts?: ((value: string) => boolean) | undefined;
}

const Q = String.raw`["'\\]{0,4}`;
/** Between a name and its value: `=`, `:`, `=>`, `>`, the `[None]:` of `aws configure`, or a comma between two strings. */
const SIGN = String.raw`${Q}[ \t]{0,8}(?:\[[^\]\r\n]{0,30}\])?[ \t]{0,2}(?:=>|[:=>])[ \t]{0,8}`;
const COMMA = String.raw`["'\\]{1,4}\s{0,4},\s{0,16}(?=["'\\])`;
/** HAR and others write `"name": "x-api-key", "value": "…"`. */
const IS = String.raw`(?:${SIGN}|${COMMA})(?:${Q}value${Q}\s{0,4}[:=]\s{0,4})?${Q}`;
/** A value up to what ends one in a shell, JSON, INI, YAML, XML or a URL; `\/` is JSON's slash. */
const VALUE = String.raw`(?<secret>(?:[^\s"'\\,;&<>` + '`' + String.raw`)(\]}]|\\{1,3}[/u]){4,})`;

/** curl's `-u`, glued to its value or not. */
const USER = String.raw`\s(?:-u|--user|--proxy-user)[\s=]{0,4}`;

const named = (kind: SecretKind, names: string, value = VALUE): SecretShape => ({
  kind,
  pattern: new RegExp(`(?<![A-Za-z0-9])(?:${names})${IS}${value}`, 'gid'),
});

/** In the order in which they are looked for. The forms are those of AWS's tools, SDKs, logs and answers. */
export const secretShapes: readonly SecretShape[] = [
  {
    kind: 'access-key-id',
    pattern:
      /(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}))(?<secret>(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16})(?![A-Za-z0-9])/dg,
  },
  {
    // A key pair as `aws iam create-access-key`, credential files and `curl --user` put it.
    kind: 'secret-access-key',
    pattern:
      /(?<=(?:AKIA|ASIA)[A-Z0-9]{16})["']?[\s,:;|/]{1,20}["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/dg,
  },
  named(
    'secret-access-key',
    String.raw`(?:[A-Z0-9]{1,20}[_-]){0,3}secret[_-]?(?:access[_-]?)?key|(?:aws[ _-])?secret access key|(?:aws)?secretaccesskey|awssecretkey|aws_secret|SecretKey`,
  ),
  {
    kind: 'secret-access-key',
    pattern:
      /\b(?:aws_secret_access_key|--secret-(?:access-)?key)\s{1,4}["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/dgi,
  },
  named(
    'session-token',
    String.raw`(?:x-amz-|aws[_-]?)?(?:s3)?session[_-]?token|(?:x-amz-)?security[_-]?token|x-amz-s3session-token`,
  ),
  {
    kind: 'session-token',
    pattern:
      /(?<![A-Za-z0-9+/])(?<secret>(?:IQoJb3JpZ2lu|FwoGZXIvYXdz|FQoGZXIvYXdz|AgoJb3JpZ2lu)[A-Za-z0-9+/=%_-]{20,})/dg,
  },
  {
    kind: 'signature',
    pattern:
      /(?<![a-z])(?:x-amz-)?signature(?:provided)?["'\\]{0,4}\s{0,4}(?:[:=>]|%3D)\s{0,4}["'\\\r\n]{0,4}(?<secret>(?:[0-9a-z+/=_-]|%[0-9a-f]{2}|\\\/){20,})/dgi,
  },
  { kind: 'signature', pattern: /aws_sigv4: Signature - \[?(?<secret>[0-9a-f]{64})/dgi },
  {
    // The header names the algorithm and the key; payload and signature are what is secret.
    kind: 'token',
    pattern:
      /(?:(?<![A-Za-z0-9_-])|(?<=%[0-9A-Fa-f]{2}))eyJ[A-Za-z0-9_-]{8,}\.(?<secret>[A-Za-z0-9_-]{2,}(?:\.[A-Za-z0-9_-]*){0,4})/dg,
  },
  {
    kind: 'token',
    pattern: /\bbearer(?:\s{1,4}|%20|\+)(?!eyJ[\w-]{8,600}\.)(?<secret>[^\s"'\\,;&<>`)]{8,})/dgi,
    accepts: (value) => value.length >= 40 || (/\d/.test(value) && value.length >= 12),
  },
  {
    kind: 'token',
    pattern:
      /\b(?:proxy-)?authorization(?: header)?["'\\]{0,4}\s{0,4}(?:[:=]|,(?=\s{0,16}["'\\]))\s{0,16}(?:["'\\]{0,4}value["'\\]{0,4}\s{0,4}[:=]\s{0,4})?["'\\]{0,4}(?!AWS4-|AWS |(?:bearer\s{1,4})?eyJ[\w-]{8,600}\.)(?:[a-z][\w-]{0,30}[ \t]{1,4})?(?<secret>[\w+/=.~:|-]{6,})/dgi,
    // "Authorization: header missing" is a sentence.
    accepts: (value) => /\d/.test(value) || value.length >= 16,
  },
  {
    kind: 'basic',
    pattern: /\bbasic\s{1,4}(?<secret>[A-Za-z0-9+/_-]{4,}={0,2})(?![A-Za-z0-9+/_=-])/dgi,
    accepts: isBasicCredential,
  },
  {
    kind: 'signature',
    pattern:
      /\bauthorization["']?\s{0,4}[:=]\s{0,4}["']?AWS [A-Z0-9]{16,24}:(?<secret>[A-Za-z0-9+/]{20,}={0,2})/dgi,
  },
  named('api-key', 'x-api-key|api[_-]?key'),
  {
    kind: 'api-key',
    pattern:
      /(?<![A-Za-z0-9])(?<secret>ABSK[A-Za-z0-9+/]{40,}={0,2}|bedrock-api-key-[A-Za-z0-9+/=_-]{20,})/dg,
  },
  named(
    'token',
    '(?:access|id|refresh)_?token|client_?secret|x-amz-access-token|AccessToken|IdToken|RefreshToken',
  ),
  {
    kind: 'cookie',
    pattern:
      /(?<![\w-])(?:set-)?cookie["'\\]{0,4}\s{0,4}(?::|=>|",\s{0,4}"value":)\s{0,4}["'\\]{0,4}(?<secret>[^\s"'\\=;]{1,256}=[^\r\n"'\\]{1,})/dgi,
  },
  {
    kind: 'cookie',
    pattern:
      /\s(?:-b\s{0,4}["']|-b\s{1,4}|--cookie[\s=]{1,4}["']?)(?<secret>[^\s"'=@]{1,256}=[^\r\n"']{1,})/dg,
  },
  ...['"', "'"].map((quote): SecretShape => ({
    kind: 'basic',
    pattern: new RegExp(String.raw`${USER}${quote}[^\s:"'$]{1,128}:(?<secret>[^\r\n${quote}]{1,})`, 'gd'),
  })),
  {
    kind: 'basic',
    pattern: new RegExp(String.raw`${USER}[^\s:"'$]{1,128}:(?<secret>[^\s"'\\]{1,})`, 'gd'),
    // `docker run -u 1000:1000` names a user and a group.
    accepts: (value) => !/^\d{1,6}$/.test(value),
  },
  { kind: 'basic', pattern: /:\/\/[^\s/:@"'<>]{1,64}:(?<secret>[^\s/@"'<>]{1,256})@/dg },
];

/** Decoded, it is `user:password`; in prose a word follows "Basic" too. */
function isBasicCredential(encoded: string): boolean {
  return decodeBase64Text(encoded)?.includes(':') ?? false;
}
