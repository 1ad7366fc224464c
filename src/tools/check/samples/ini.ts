import { didYouMean } from './nearest.ts';
import { type Finding, finding, type Sample } from './sample.ts';

/**
 * What a profile of `~/.aws/config` or `~/.aws/credentials` may say.
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/settings-reference.html
 * @see https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html
 */
const SETTINGS = [
  ...'account_id_endpoint_mode api_versions auth_scheme_preference aws_access_key_id aws_account_id aws_secret_access_key aws_session_token ca_bundle cli_auto_prompt cli_binary_format cli_error_format cli_follow_urlparam cli_history cli_pager cli_timestamp_format'.split(
    ' ',
  ),
  ...'credential_process credential_source csm_enabled defaults_mode disable_request_compression duration_seconds ec2_metadata_service_endpoint ec2_metadata_service_endpoint_mode ec2_metadata_v1_disabled endpoint_discovery_enabled endpoint_url external_id ignore_configured_endpoint_urls login_session'.split(
    ' ',
  ),
  ...'max_attempts metadata_service_num_attempts metadata_service_timeout mfa_serial output parameter_validation region request_checksum_calculation request_min_compression_size_bytes response_checksum_validation retry_mode role_arn role_session_name'.split(
    ' ',
  ),
  ...'s3 s3_disable_express_session_auth s3_disable_multiregion_access_points s3_us_east_1_regional_endpoint s3_use_arn_region sdk_ua_app_id services sigv4a_signing_region_set source_profile sso_account_id sso_region sso_registration_scopes sso_role_name sso_session sso_start_url sts_regional_endpoints tcp_keepalive use_dualstack_endpoint use_fips_endpoint web_identity_token_file'.split(
    ' ',
  ),
];

const SECTION = /^\[(?:(?:profile|sso-session|services) [^\]\s]{1,100}|[^\]\s]{1,100})\]$/;

/** The files of profiles that CLI and SDKs share: sections, and settings that exist. */
export const checkIni = (samples: readonly Sample[]): readonly Finding[] =>
  samples.flatMap((sample) => {
    let isServices = false;
    return sample.text.split('\n').flatMap((line, index) => {
      const [name = '', value] = line.split(/\s{0,20}=/, 2);
      if (/^\s*(?:[#;].*)?$/.test(line)) return [];
      if (line.startsWith('[')) {
        isServices = line.startsWith('[services ');
        return SECTION.test(line.trim())
          ? []
          : [
              finding(
                sample,
                index,
                `a section is [default], [name], [profile name], [sso-session name] or [services name], not "${line}"`,
              ),
            ];
      }
      if (value === undefined)
        return [finding(sample, index, `"${line}" is neither a section nor name = value`)];
      // What is indented belongs to a setting of its own: s3, or a service.
      return isServices || /^\s/.test(line) || SETTINGS.includes(name)
        ? []
        : [finding(sample, index, `a profile has no setting "${name}"${didYouMean(name, SETTINGS)}`)];
    });
  });
