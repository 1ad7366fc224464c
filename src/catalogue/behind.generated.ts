// Generated from content/errors/*/*/{ja.mdx,en.mdx,sections.generated.json}. Do not edit: run `npm run generate`.
import type { Locale } from '#core';

/** Slug → section → the language that is older than the other. Empty where every translation is up to date. */
export const behind: Readonly<Record<string, Readonly<Record<string, Locale>>>> = {
  'access-denied': {
    mistakes: 'en',
  },
  'auth-failure': {
    messages: 'en',
  },
  'bucket-already-owned-by-you': {
    mistakes: 'en',
  },
  'conditional-check-failed-exception': {
    'cause-first-attempt-had-succeeded': 'en',
    mistakes: 'en',
  },
  'disabled-exception': {
    'cause-kms-key-disabled': 'en',
    debugging: 'en',
  },
  'endpoint-request-timed-out': {
    'cause-vpc-link-target-unreachable': 'en',
    'cause-integration-timeout-shortened': 'en',
  },
  'internal-server-error': {
    'cause-proxy-body-not-string': 'en',
  },
  'invalid-token': {
    'cause-session-token-garbled': 'en',
  },
  'limit-exceeded-exception': {
    summary: 'en',
    mistakes: 'en',
  },
  'no-such-key': {
    'cause-key-still-url-encoded': 'en',
    mistakes: 'en',
  },
  'not-authorized-exception': {
    'cause-password-wrong': 'en',
  },
  'permanent-redirect': {
    'cause-bucket-host-redirected-to-region': 'en',
  },
  'provisioned-throughput-exceeded-exception': {
    mistakes: 'en',
  },
  'request-expired': {
    mistakes: 'en',
  },
  'resource-not-found-exception': {
    'cause-function-missing-here': 'en',
    'cause-table-not-active-yet': 'en',
  },
  'runtime-import-module-error': {
    debugging: 'en',
  },
  'sandbox-timedout': {
    summary: 'en',
  },
  'slow-down': {
    'cause-s3-compatible-store-answered': 'en',
    mistakes: 'en',
  },
  'transaction-canceled-exception': {
    'cause-condition-not-met': 'en',
  },
  'unauthorized-exception': {
    summary: 'en',
    'cause-api-key-expired-or-wrong': 'en',
    'cause-mode-not-enabled': 'en',
  },
  'user-not-confirmed-exception': {
    mistakes: 'en',
  },
  'x-amz-content-sha256-mismatch': {
    'cause-payload-changed-after-hashing': 'en',
    'cause-parallel-uploads-mixed-up': 'en',
  },
};
