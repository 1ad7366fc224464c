import type { Fact, Span } from '../../model.ts';
import type { Reader } from '../reader.ts';
import { setting } from './settings.ts';

/**
 * Reads what a client was set to: `AWS_…` variables however they are set, lines of `~/.aws/config` and `credentials`, `aws configure list`,
 * and `region`, `endpoint_url` and their kind in code. A setting is in a fact under the variable's name, or the option's of the AWS CLI.
 */
export const environmentReader: Reader = {
  id: 'environment',
  isWorthwhile: (text) =>
    /AWS_|_(?:profile|arn|url|name|id|key|source|process)|region|signature_version|\[default\]|endpoint/i.test(
      text,
    ),
  read(text, claims) {
    const found = FORMS.flatMap((form) =>
      [...text.matchAll(form.pattern)].flatMap((match) => {
        const [start = 0, end = 0] = match.indices?.groups?.['name'] ?? [];
        if (claims.has(start)) return [];
        const place = { start: match.index, end: match.index + match[0].length };
        const facts = settingIn(match, form.nameOf(text.slice(start, end)), { start, end });
        return [{ facts, claimed: form.isClaimed ? [place] : [] }];
      }),
    ).slice(0, MOST);
    return {
      kinds: [],
      facts: found.flatMap(({ facts }) => facts),
      claimed: found.flatMap(({ claimed }) => claimed),
    };
  },
};

/** More are a dump of an environment and no longer tell anything. */
const MOST = 300;

interface Form {
  /** Global, with indices; groups `name` and `value`. */
  readonly pattern: RegExp;
  readonly nameOf: (written: string) => string;
  /** A line that is nothing else; the members of a JSON text are also others' to read. */
  readonly isClaimed: boolean;
}

const asWritten = (name: string): string => name;
const asOption = (name: string): string => {
  const dashed = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll('_', '-');
  return RENAMED[dashed] ?? dashed;
};

/** What code calls otherwise than the AWS CLI. */
const RENAMED: Readonly<Record<string, string>> = {
  'region-name': 'region',
  endpoint: 'endpoint-url',
  'profile-name': 'profile',
  'aws-region': 'region',
  'default-region': 'region',
};

const FORMS: readonly Form[] = [
  {
    // export AWS_X=y, set AWS_X=y, $env:AWS_X = "y", AWS_X: y, os.environ["AWS_X"] = "y", "AWS_X": "y"
    pattern:
      /(?<![A-Za-z0-9_])(?<name>AWS_[A-Z][A-Z0-9_]{1,60})["'\]]{0,2}[ \t]{0,8}[=:](?!=)[ \t]{0,8}["']?(?<value>(?:(?<=["'])[^"'\r\n]{1,2000}|[^\s"',;}&|]{0,2000}))/dg,
    nameOf: asWritten,
    isClaimed: true,
  },
  {
    pattern: /\bsetx[ \t]{1,4}(?<name>AWS_[A-Z][A-Z0-9_]{1,60})[ \t]{1,8}["']?(?<value>[^\s"']{1,2000})/dg,
    nameOf: asWritten,
    isClaimed: true,
  },
  {
    // ~/.aws/config and ~/.aws/credentials
    pattern:
      /^[ \t]{0,8}(?<name>region|output|role_arn|source_profile|credential_source|credential_process|endpoint_url|mfa_serial|external_id|duration_seconds|role_session_name|web_identity_token_file|sso_start_url|sso_region|sso_account_id|sso_role_name|sso_session|signature_version|addressing_style|s3|services|aws_access_key_id|aws_secret_access_key|aws_session_token|use_fips_endpoint|use_dualstack_endpoint|ca_bundle|sts_regional_endpoints)[ \t]{0,12}=[ \t]{0,12}["']?(?<value>[^\s"'][^\r\n"']{0,500}|)["']?[ \t]{0,8}$/dgm,
    nameOf: asOption,
    isClaimed: true,
  },
  {
    pattern: /^[ \t]{0,8}\[(?<name>profile)[ \t]{1,4}(?<value>[^\]\r\n]{1,100})\][ \t]{0,8}$/dgm,
    nameOf: asOption,
    isClaimed: true,
  },
  {
    // aws configure list
    pattern:
      /^[ \t]{0,24}(?<name>profile|region)[ \t]{1,40}(?<value>[\w-]{1,60})[ \t]{1,40}(?:env|config-file|manual|None|\[)/dgm,
    nameOf: asOption,
    isClaimed: true,
  },
  {
    // Code and templates: region: 'us-east-1', region_name="us-east-1", "endpoint": "http://localhost:4566"
    pattern:
      /(?<![\w.-])["']?(?<name>region|region_name|awsRegion|aws_region|defaultRegion|profile_name|endpoint_url|endpoint|signature_version|signatureVersion|s3ForcePathStyle|forcePathStyle|use_path_style|userPoolId|identityPoolId|functionName)["']?[ \t]{0,4}[:=][ \t]{0,4}["'`](?<value>[^"'`\s]{1,300})["'`]/dg,
    nameOf: asOption,
    isClaimed: false,
  },
];

function settingIn(match: RegExpMatchArray, name: string, named: Span): Fact[] {
  const place = match.indices?.groups?.['value'];
  if (!place) return [];
  // A blank behind an unquoted value is no part of it.
  const value = (match.groups?.['value'] ?? '').trimEnd();
  const start = place[0];
  return setting(name, value, [{ start, end: start + value.length }], [named]);
}
