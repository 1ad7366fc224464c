import { defineError } from '#core';
import { SSO_ENDED } from './words.ts';

export const error = defineError({
  code: 'UnauthorizedSSOToken',
  aliases: [
    'UnauthorizedSSOTokenError',
    'SSOTokenLoadError',
    'TokenRetrievalError',
    'SSOTokenProviderFailure',
    'SSOProviderInvalidToken',
  ],
  saidBy: 'client',
  statuses: [],
  fault: 'client',
  retry: 'after-fix',
  services: [],
  isAnswer: false,
  wire: [
    {
      services: [],
      protocol: 'rest-json',
      status: 400,
      reason: 'Bad Request',
      headers: [
        ['Content-Type', 'application/json'],
        [
          'x-amzn-ErrorType',
          'InvalidGrantException:http://internal.amazon.com/coral/com.amazonaws.sso.oidc/',
        ],
      ],
      body: '{"error":"invalid_grant","error_description":"Invalid refresh token provided"}',
      note: {
        ja: '`--debug`でだけ見える、`oidc.<リージョン>.amazonaws.com`の応答です。IAM Identity Centerのセッションが終わり、更新が断られています。',
        en: 'Seen with `--debug` alone: the answer of `oidc.<region>.amazonaws.com`. The IAM Identity Center session is over, and the renewal was refused.',
      },
      source: 'https://github.com/aws/aws-cli/issues/8561',
    },
  ],
  spoken: [
    {
      by: 'AWS CLI, boto3 (sso_session)',
      text: 'botocore.exceptions.TokenRetrievalError: Error when retrieving token from sso: Token has expired and refresh failed',
      source: 'https://github.com/UKGovernmentBEIS/inspect_ai/pull/2380',
    },
    {
      by: 'AWS CLI, boto3 (sso_start_url)',
      text: 'The SSO session associated with this profile has expired or is otherwise invalid. To refresh this SSO session run aws sso login with the corresponding profile.',
      source: 'https://github.com/boto/botocore/blob/develop/botocore/exceptions.py',
    },
    {
      by: 'AWS SDK for JavaScript v3',
      text: 'CredentialsProviderError: The SSO session associated with this profile has expired. To refresh this SSO session run aws sso login with the corresponding profile.',
      source: 'https://github.com/sls-mentor/sls-mentor/issues/231',
    },
    {
      by: 'AWS SDK for Go v2',
      text: 'failed to refresh cached credentials, the SSO session has expired or is invalid: access token is expired',
      source: 'https://github.com/cloudquery/cq-provider-aws/issues/897',
    },
    {
      by: 'AWS SDK for Go v1, Terragrunt',
      text: 'SSOProviderInvalidToken: the SSO session has expired or is invalid',
      source: 'https://github.com/gruntwork-io/terragrunt/issues/2604',
    },
    {
      by: 'AWS SDK for Java 2.x',
      text: 'Unable to load SSO token',
      source: 'https://github.com/aws/aws-sdk-java-v2/issues/4830',
    },
  ],
  messages: SSO_ENDED.map((pattern) => ({ pattern, certainty: 'sure' })),
  causes: ['sso-session-ended', 'sso-profile-not-refreshable', 'sso-token-cached-elsewhere'],
  order: {
    ja: '読んだ公開スレッドでの多さによる、当サイトの判断です。ログインした直後に失敗するなら、最後の原因を先に見ます。',
    en: 'Our judgement, by how often the public threads we read end there. Where it fails right after a login, look at the last cause first.',
  },
  related: [
    {
      to: 'no-credentials',
      kind: 'sibling',
      why: {
        ja: 'どちらもリクエストを送る前にクライアントが止まります。SSOのプロファイルが選ばれていなければNoCredentialsです。',
        en: 'Both stop the client before it sends anything. Where no SSO profile is selected, it is NoCredentials.',
      },
    },
    {
      to: 'expired-token',
      kind: 'confused-with',
      why: {
        ja: '切れたのがSSOのトークンならクライアントが止まります。許可セットの一時的な認証情報が切れたまま送られると、AWSがExpiredTokenを返します。',
        en: 'An ended SSO token stops the client. Temporary credentials of the permission set that are sent after their end are answered ExpiredToken.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-sso-credentials.html',
      title: 'IAM Identity Center credential provider',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/singlesignon/latest/userguide/authconcept.html',
      title: 'Authentication - AWS IAM Identity Center',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cli/issues/8561',
      title: 'aws/aws-cli #8561',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
