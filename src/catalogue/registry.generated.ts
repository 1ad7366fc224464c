// Generated from content/errors/*/*/{error.ts,causes/*.ts} and content/known/*/{errors.ts,causes/*.ts}. Do not edit: run `npm run generate`.
import type { CauseFacts, ErrorFacts, KnownError } from '#core';
import { error as accessDeniedExceptionError } from '../../content/errors/aws/access-denied-exception/error.ts';
import { error as expiredTokenError } from '../../content/errors/aws/expired-token/error.ts';
import { error as forbiddenError } from '../../content/errors/aws/forbidden/error.ts';
import { error as incompleteSignatureError } from '../../content/errors/aws/incomplete-signature/error.ts';
import { error as invalidClientTokenIdError } from '../../content/errors/aws/invalid-client-token-id/error.ts';
import { error as invalidSignatureExceptionError } from '../../content/errors/aws/invalid-signature-exception/error.ts';
import { error as missingAuthenticationTokenError } from '../../content/errors/aws/missing-authentication-token/error.ts';
import { error as notFoundError } from '../../content/errors/aws/not-found/error.ts';
import { error as requestTimeTooSkewedError } from '../../content/errors/aws/request-time-too-skewed/error.ts';
import { error as signatureDoesNotMatchError } from '../../content/errors/aws/signature-does-not-match/error.ts';
import { error as unauthorizedError } from '../../content/errors/aws/unauthorized/error.ts';
import { error as unrecognizedClientExceptionError } from '../../content/errors/aws/unrecognized-client-exception/error.ts';
import { errors as accessFamily } from '../../content/known/access/errors.ts';
import { errors as apigatewayFamily } from '../../content/known/apigateway/errors.ts';
import { errors as appsyncFamily } from '../../content/known/appsync/errors.ts';
import { errors as cognitoFamily } from '../../content/known/cognito/errors.ts';
import { errors as corsFamily } from '../../content/known/cors/errors.ts';
import { errors as s3Family } from '../../content/known/s3/errors.ts';
import { errors as servicesFamily } from '../../content/known/services/errors.ts';
import { errors as signingFamily } from '../../content/known/signing/errors.ts';
import { errors as throttlingFamily } from '../../content/known/throttling/errors.ts';
import { cause as anonymousCallerCause } from '../../content/errors/aws/access-denied-exception/causes/anonymous-caller.ts';
import { cause as authorizerDeniedCause } from '../../content/errors/aws/access-denied-exception/causes/authorizer-denied.ts';
import { cause as authorizerPolicyCachedCause } from '../../content/errors/aws/access-denied-exception/causes/authorizer-policy-cached.ts';
import { cause as iamPolicyMissingCause } from '../../content/errors/aws/access-denied-exception/causes/iam-policy-missing.ts';
import { cause as lambdaUrlPermissionCause } from '../../content/errors/aws/access-denied-exception/causes/lambda-url-permission.ts';
import { cause as resourcePolicyDeniesCause } from '../../content/errors/aws/access-denied-exception/causes/resource-policy-denies.ts';
import { cause as credentialsNotRefreshedCause } from '../../content/errors/aws/expired-token/causes/credentials-not-refreshed.ts';
import { cause as identityTokenExpiredCause } from '../../content/errors/aws/expired-token/causes/identity-token-expired.ts';
import { cause as presignedByRoleCause } from '../../content/errors/aws/expired-token/causes/presigned-by-role.ts';
import { cause as sessionEndedCause } from '../../content/errors/aws/expired-token/causes/session-ended.ts';
import { cause as staleProfileWinsCause } from '../../content/errors/aws/expired-token/causes/stale-profile-wins.ts';
import { cause as apiKeyMissingCause } from '../../content/errors/aws/forbidden/causes/api-key-missing.ts';
import { cause as apiKeyNotInUsagePlanCause } from '../../content/errors/aws/forbidden/causes/api-key-not-in-usage-plan.ts';
import { cause as customDomainWithoutMappingCause } from '../../content/errors/aws/forbidden/causes/custom-domain-without-mapping.ts';
import { cause as httpApiAuthorizerRefusedCause } from '../../content/errors/aws/forbidden/causes/http-api-authorizer-refused.ts';
import { cause as jwtScopeMissingCause } from '../../content/errors/aws/forbidden/causes/jwt-scope-missing.ts';
import { cause as privateApiWrongRouteCause } from '../../content/errors/aws/forbidden/causes/private-api-wrong-route.ts';
import { cause as stageMissingCause } from '../../content/errors/aws/forbidden/causes/stage-missing.ts';
import { cause as wafBlockedCause } from '../../content/errors/aws/forbidden/causes/waf-blocked.ts';
import { cause as authorizationMalformedCause } from '../../content/errors/aws/incomplete-signature/causes/authorization-malformed.ts';
import { cause as authorizationNotSigv4WrongRouteCause } from '../../content/errors/aws/incomplete-signature/causes/authorization-not-sigv4-wrong-route.ts';
import { cause as dateHeaderMissingCause } from '../../content/errors/aws/incomplete-signature/causes/date-header-missing.ts';
import { cause as keyDeletedOrInactiveCause } from '../../content/errors/aws/invalid-client-token-id/causes/key-deleted-or-inactive.ts';
import { cause as staleEnvironmentCredentialsCause } from '../../content/errors/aws/invalid-client-token-id/causes/stale-environment-credentials.ts';
import { cause as canonicalRequestDiffersCause } from '../../content/errors/aws/invalid-signature-exception/causes/canonical-request-differs.ts';
import { cause as regionOrServiceWrongCause } from '../../content/errors/aws/invalid-signature-exception/causes/region-or-service-wrong.ts';
import { cause as scopeDateWrongCause } from '../../content/errors/aws/invalid-signature-exception/causes/scope-date-wrong.ts';
import { cause as customDomainStageKeptCause } from '../../content/errors/aws/missing-authentication-token/causes/custom-domain-stage-kept.ts';
import { cause as preflightWithoutOptionsCause } from '../../content/errors/aws/missing-authentication-token/causes/preflight-without-options.ts';
import { cause as requestUnsignedCause } from '../../content/errors/aws/missing-authentication-token/causes/request-unsigned.ts';
import { cause as restChangeNotDeployedCause } from '../../content/errors/aws/missing-authentication-token/causes/rest-change-not-deployed.ts';
import { cause as restMethodMissingCause } from '../../content/errors/aws/missing-authentication-token/causes/rest-method-missing.ts';
import { cause as restPathMissingCause } from '../../content/errors/aws/missing-authentication-token/causes/rest-path-missing.ts';
import { cause as restRootWithoutMethodCause } from '../../content/errors/aws/missing-authentication-token/causes/rest-root-without-method.ts';
import { cause as backendAnswered404Cause } from '../../content/errors/aws/not-found/causes/backend-answered-404.ts';
import { cause as defaultEndpointDisabledCause } from '../../content/errors/aws/not-found/causes/default-endpoint-disabled.ts';
import { cause as httpApiRouteMissingCause } from '../../content/errors/aws/not-found/causes/http-api-route-missing.ts';
import { cause as httpApiStageMissingCause } from '../../content/errors/aws/not-found/causes/http-api-stage-missing.ts';
import { cause as clockSkewCause } from '../../content/errors/aws/request-time-too-skewed/causes/clock-skew.ts';
import { cause as timeSignedLongBeforeSendingCause } from '../../content/errors/aws/request-time-too-skewed/causes/time-signed-long-before-sending.ts';
import { cause as virtualMachineAsleepCause } from '../../content/errors/aws/request-time-too-skewed/causes/virtual-machine-asleep.ts';
import { cause as bodyChangedAfterSigningCause } from '../../content/errors/aws/signature-does-not-match/causes/body-changed-after-signing.ts';
import { cause as presignedHeaderAddedCause } from '../../content/errors/aws/signature-does-not-match/causes/presigned-header-added.ts';
import { cause as presignedOtherMethodCause } from '../../content/errors/aws/signature-does-not-match/causes/presigned-other-method.ts';
import { cause as queryOrPathNotCanonicalCause } from '../../content/errors/aws/signature-does-not-match/causes/query-or-path-not-canonical.ts';
import { cause as requiredHeaderUnsignedCause } from '../../content/errors/aws/signature-does-not-match/causes/required-header-unsigned.ts';
import { cause as secretWrongCause } from '../../content/errors/aws/signature-does-not-match/causes/secret-wrong.ts';
import { cause as signedHeaderChangedCause } from '../../content/errors/aws/signature-does-not-match/causes/signed-header-changed.ts';
import { cause as authorizerAnsweredUnauthorizedCause } from '../../content/errors/aws/unauthorized/causes/authorizer-answered-unauthorized.ts';
import { cause as cognitoTokenWrongKindCause } from '../../content/errors/aws/unauthorized/causes/cognito-token-wrong-kind.ts';
import { cause as identitySourceMissingCause } from '../../content/errors/aws/unauthorized/causes/identity-source-missing.ts';
import { cause as jwtRejectedCause } from '../../content/errors/aws/unauthorized/causes/jwt-rejected.ts';
import { cause as tokenExpiredCause } from '../../content/errors/aws/unauthorized/causes/token-expired.ts';
import { cause as keyIdUnknownCause } from '../../content/errors/aws/unrecognized-client-exception/causes/key-id-unknown.ts';
import { cause as otherPartitionCause } from '../../content/errors/aws/unrecognized-client-exception/causes/other-partition.ts';
import { cause as regionNotEnabledCause } from '../../content/errors/aws/unrecognized-client-exception/causes/region-not-enabled.ts';
import { cause as sessionTokenGarbledCause } from '../../content/errors/aws/unrecognized-client-exception/causes/session-token-garbled.ts';
import { cause as sessionTokenMissingCause } from '../../content/errors/aws/unrecognized-client-exception/causes/session-token-missing.ts';

/** By slug. */
export const errors: Readonly<Record<string, ErrorFacts>> = {
  'access-denied-exception': accessDeniedExceptionError,
  'expired-token': expiredTokenError,
  forbidden: forbiddenError,
  'incomplete-signature': incompleteSignatureError,
  'invalid-client-token-id': invalidClientTokenIdError,
  'invalid-signature-exception': invalidSignatureExceptionError,
  'missing-authentication-token': missingAuthenticationTokenError,
  'not-found': notFoundError,
  'request-time-too-skewed': requestTimeTooSkewedError,
  'signature-does-not-match': signatureDoesNotMatchError,
  unauthorized: unauthorizedError,
  'unrecognized-client-exception': unrecognizedClientExceptionError,
};

/** By cause id. */
export const causes: Readonly<Record<string, CauseFacts>> = {
  'anonymous-caller': anonymousCallerCause,
  'authorizer-denied': authorizerDeniedCause,
  'authorizer-policy-cached': authorizerPolicyCachedCause,
  'iam-policy-missing': iamPolicyMissingCause,
  'lambda-url-permission': lambdaUrlPermissionCause,
  'resource-policy-denies': resourcePolicyDeniesCause,
  'credentials-not-refreshed': credentialsNotRefreshedCause,
  'identity-token-expired': identityTokenExpiredCause,
  'presigned-by-role': presignedByRoleCause,
  'session-ended': sessionEndedCause,
  'stale-profile-wins': staleProfileWinsCause,
  'api-key-missing': apiKeyMissingCause,
  'api-key-not-in-usage-plan': apiKeyNotInUsagePlanCause,
  'custom-domain-without-mapping': customDomainWithoutMappingCause,
  'http-api-authorizer-refused': httpApiAuthorizerRefusedCause,
  'jwt-scope-missing': jwtScopeMissingCause,
  'private-api-wrong-route': privateApiWrongRouteCause,
  'stage-missing': stageMissingCause,
  'waf-blocked': wafBlockedCause,
  'authorization-malformed': authorizationMalformedCause,
  'authorization-not-sigv4-wrong-route': authorizationNotSigv4WrongRouteCause,
  'date-header-missing': dateHeaderMissingCause,
  'key-deleted-or-inactive': keyDeletedOrInactiveCause,
  'stale-environment-credentials': staleEnvironmentCredentialsCause,
  'canonical-request-differs': canonicalRequestDiffersCause,
  'region-or-service-wrong': regionOrServiceWrongCause,
  'scope-date-wrong': scopeDateWrongCause,
  'custom-domain-stage-kept': customDomainStageKeptCause,
  'preflight-without-options': preflightWithoutOptionsCause,
  'request-unsigned': requestUnsignedCause,
  'rest-change-not-deployed': restChangeNotDeployedCause,
  'rest-method-missing': restMethodMissingCause,
  'rest-path-missing': restPathMissingCause,
  'rest-root-without-method': restRootWithoutMethodCause,
  'backend-answered-404': backendAnswered404Cause,
  'default-endpoint-disabled': defaultEndpointDisabledCause,
  'http-api-route-missing': httpApiRouteMissingCause,
  'http-api-stage-missing': httpApiStageMissingCause,
  'clock-skew': clockSkewCause,
  'time-signed-long-before-sending': timeSignedLongBeforeSendingCause,
  'virtual-machine-asleep': virtualMachineAsleepCause,
  'body-changed-after-signing': bodyChangedAfterSigningCause,
  'presigned-header-added': presignedHeaderAddedCause,
  'presigned-other-method': presignedOtherMethodCause,
  'query-or-path-not-canonical': queryOrPathNotCanonicalCause,
  'required-header-unsigned': requiredHeaderUnsignedCause,
  'secret-wrong': secretWrongCause,
  'signed-header-changed': signedHeaderChangedCause,
  'authorizer-answered-unauthorized': authorizerAnsweredUnauthorizedCause,
  'cognito-token-wrong-kind': cognitoTokenWrongKindCause,
  'identity-source-missing': identitySourceMissingCause,
  'jwt-rejected': jwtRejectedCause,
  'token-expired': tokenExpiredCause,
  'key-id-unknown': keyIdUnknownCause,
  'other-partition': otherPartitionCause,
  'region-not-enabled': regionNotEnabledCause,
  'session-token-garbled': sessionTokenGarbledCause,
  'session-token-missing': sessionTokenMissingCause,
};

/** Cause id to the slug of the article it lives in. */
export const homes: Readonly<Record<string, string>> = {
  'anonymous-caller': 'access-denied-exception',
  'authorizer-denied': 'access-denied-exception',
  'authorizer-policy-cached': 'access-denied-exception',
  'iam-policy-missing': 'access-denied-exception',
  'lambda-url-permission': 'access-denied-exception',
  'resource-policy-denies': 'access-denied-exception',
  'credentials-not-refreshed': 'expired-token',
  'identity-token-expired': 'expired-token',
  'presigned-by-role': 'expired-token',
  'session-ended': 'expired-token',
  'stale-profile-wins': 'expired-token',
  'api-key-missing': 'forbidden',
  'api-key-not-in-usage-plan': 'forbidden',
  'custom-domain-without-mapping': 'forbidden',
  'http-api-authorizer-refused': 'forbidden',
  'jwt-scope-missing': 'forbidden',
  'private-api-wrong-route': 'forbidden',
  'stage-missing': 'forbidden',
  'waf-blocked': 'forbidden',
  'authorization-malformed': 'incomplete-signature',
  'authorization-not-sigv4-wrong-route': 'incomplete-signature',
  'date-header-missing': 'incomplete-signature',
  'key-deleted-or-inactive': 'invalid-client-token-id',
  'stale-environment-credentials': 'invalid-client-token-id',
  'canonical-request-differs': 'invalid-signature-exception',
  'region-or-service-wrong': 'invalid-signature-exception',
  'scope-date-wrong': 'invalid-signature-exception',
  'custom-domain-stage-kept': 'missing-authentication-token',
  'preflight-without-options': 'missing-authentication-token',
  'request-unsigned': 'missing-authentication-token',
  'rest-change-not-deployed': 'missing-authentication-token',
  'rest-method-missing': 'missing-authentication-token',
  'rest-path-missing': 'missing-authentication-token',
  'rest-root-without-method': 'missing-authentication-token',
  'backend-answered-404': 'not-found',
  'default-endpoint-disabled': 'not-found',
  'http-api-route-missing': 'not-found',
  'http-api-stage-missing': 'not-found',
  'clock-skew': 'request-time-too-skewed',
  'time-signed-long-before-sending': 'request-time-too-skewed',
  'virtual-machine-asleep': 'request-time-too-skewed',
  'body-changed-after-signing': 'signature-does-not-match',
  'presigned-header-added': 'signature-does-not-match',
  'presigned-other-method': 'signature-does-not-match',
  'query-or-path-not-canonical': 'signature-does-not-match',
  'required-header-unsigned': 'signature-does-not-match',
  'secret-wrong': 'signature-does-not-match',
  'signed-header-changed': 'signature-does-not-match',
  'authorizer-answered-unauthorized': 'unauthorized',
  'cognito-token-wrong-kind': 'unauthorized',
  'identity-source-missing': 'unauthorized',
  'jwt-rejected': 'unauthorized',
  'token-expired': 'unauthorized',
  'key-id-unknown': 'unrecognized-client-exception',
  'other-partition': 'unrecognized-client-exception',
  'region-not-enabled': 'unrecognized-client-exception',
  'session-token-garbled': 'unrecognized-client-exception',
  'session-token-missing': 'unrecognized-client-exception',
};

/** Errors without an article. */
export const known: readonly KnownError[] = [
  ...accessFamily,
  ...apigatewayFamily,
  ...appsyncFamily,
  ...cognitoFamily,
  ...corsFamily,
  ...s3Family,
  ...servicesFamily,
  ...signingFamily,
  ...throttlingFamily,
];
