// Generated from content/errors/*/*/{error.ts,causes/*.ts} and content/known/*/{errors.ts,causes/*.ts}. Do not edit: run `npm run generate`.
import type { CauseFacts, ErrorFacts, KnownError } from '#core';
import { error as accessControlListNotSupportedError } from '../../content/errors/aws/access-control-list-not-supported/error.ts';
import { error as accessDeniedExceptionError } from '../../content/errors/aws/access-denied-exception/error.ts';
import { error as accessDeniedError } from '../../content/errors/aws/access-denied/error.ts';
import { error as allAccessDisabledError } from '../../content/errors/aws/all-access-disabled/error.ts';
import { error as authFailureError } from '../../content/errors/aws/auth-failure/error.ts';
import { error as authorizationErrorError } from '../../content/errors/aws/authorization-error/error.ts';
import { error as authorizationHeaderMalformedError } from '../../content/errors/aws/authorization-header-malformed/error.ts';
import { error as authorizationQueryParametersErrorError } from '../../content/errors/aws/authorization-query-parameters-error/error.ts';
import { error as authorizerConfigurationExceptionError } from '../../content/errors/aws/authorizer-configuration-exception/error.ts';
import { error as badDigestError } from '../../content/errors/aws/bad-digest/error.ts';
import { error as badRequestError } from '../../content/errors/aws/bad-request/error.ts';
import { error as bucketAlreadyExistsError } from '../../content/errors/aws/bucket-already-exists/error.ts';
import { error as bucketAlreadyOwnedByYouError } from '../../content/errors/aws/bucket-already-owned-by-you/error.ts';
import { error as cannotPullContainerErrorError } from '../../content/errors/aws/cannot-pull-container-error/error.ts';
import { error as codeMismatchExceptionError } from '../../content/errors/aws/code-mismatch-exception/error.ts';
import { error as conditionalCheckFailedExceptionError } from '../../content/errors/aws/conditional-check-failed-exception/error.ts';
import { error as corsPreflightFailedError } from '../../content/errors/aws/cors-preflight-failed/error.ts';
import { error as disabledExceptionError } from '../../content/errors/aws/disabled-exception/error.ts';
import { error as endpointRequestTimedOutError } from '../../content/errors/aws/endpoint-request-timed-out/error.ts';
import { error as entityTooLargeError } from '../../content/errors/aws/entity-too-large/error.ts';
import { error as expiredTokenError } from '../../content/errors/aws/expired-token/error.ts';
import { error as forbiddenError } from '../../content/errors/aws/forbidden/error.ts';
import { error as goneExceptionError } from '../../content/errors/aws/gone-exception/error.ts';
import { error as incompleteSignatureError } from '../../content/errors/aws/incomplete-signature/error.ts';
import { error as insufficientCapabilitiesExceptionError } from '../../content/errors/aws/insufficient-capabilities-exception/error.ts';
import { error as internalFailureError } from '../../content/errors/aws/internal-failure/error.ts';
import { error as internalServerErrorError } from '../../content/errors/aws/internal-server-error/error.ts';
import { error as invalidAccessKeyIdError } from '../../content/errors/aws/invalid-access-key-id/error.ts';
import { error as invalidBucketNameError } from '../../content/errors/aws/invalid-bucket-name/error.ts';
import { error as invalidClientTokenIdError } from '../../content/errors/aws/invalid-client-token-id/error.ts';
import { error as invalidIdentityTokenError } from '../../content/errors/aws/invalid-identity-token/error.ts';
import { error as invalidObjectStateError } from '../../content/errors/aws/invalid-object-state/error.ts';
import { error as invalidParameterExceptionError } from '../../content/errors/aws/invalid-parameter-exception/error.ts';
import { error as invalidParameterValueExceptionError } from '../../content/errors/aws/invalid-parameter-value-exception/error.ts';
import { error as invalidRequestError } from '../../content/errors/aws/invalid-request/error.ts';
import { error as invalidSignatureExceptionError } from '../../content/errors/aws/invalid-signature-exception/error.ts';
import { error as invalidTokenError } from '../../content/errors/aws/invalid-token/error.ts';
import { error as kmsAccessDeniedExceptionError } from '../../content/errors/aws/kms-access-denied-exception/error.ts';
import { error as kmsInvalidStateExceptionError } from '../../content/errors/aws/kms-invalid-state-exception/error.ts';
import { error as limitExceededExceptionError } from '../../content/errors/aws/limit-exceeded-exception/error.ts';
import { error as malformedPolicyDocumentError } from '../../content/errors/aws/malformed-policy-document/error.ts';
import { error as methodNotAllowedError } from '../../content/errors/aws/method-not-allowed/error.ts';
import { error as missingAuthenticationTokenError } from '../../content/errors/aws/missing-authentication-token/error.ts';
import { error as missingSecurityHeaderError } from '../../content/errors/aws/missing-security-header/error.ts';
import { error as noBasicAuthCredentialsError } from '../../content/errors/aws/no-basic-auth-credentials/error.ts';
import { error as noCredentialsError } from '../../content/errors/aws/no-credentials/error.ts';
import { error as noSuchBucketError } from '../../content/errors/aws/no-such-bucket/error.ts';
import { error as noSuchKeyError } from '../../content/errors/aws/no-such-key/error.ts';
import { error as noSuchUploadError } from '../../content/errors/aws/no-such-upload/error.ts';
import { error as notAuthorizedExceptionError } from '../../content/errors/aws/not-authorized-exception/error.ts';
import { error as notFoundError } from '../../content/errors/aws/not-found/error.ts';
import { error as optInRequiredError } from '../../content/errors/aws/opt-in-required/error.ts';
import { error as originConnectErrorError } from '../../content/errors/aws/origin-connect-error/error.ts';
import { error as permanentRedirectError } from '../../content/errors/aws/permanent-redirect/error.ts';
import { error as preconditionFailedError } from '../../content/errors/aws/precondition-failed/error.ts';
import { error as provisionedThroughputExceededExceptionError } from '../../content/errors/aws/provisioned-throughput-exceeded-exception/error.ts';
import { error as queueDoesNotExistError } from '../../content/errors/aws/queue-does-not-exist/error.ts';
import { error as requestCouldNotBeSatisfiedError } from '../../content/errors/aws/request-could-not-be-satisfied/error.ts';
import { error as requestEntityTooLargeError } from '../../content/errors/aws/request-entity-too-large/error.ts';
import { error as requestExpiredError } from '../../content/errors/aws/request-expired/error.ts';
import { error as requestLimitExceededError } from '../../content/errors/aws/request-limit-exceeded/error.ts';
import { error as requestTimeTooSkewedError } from '../../content/errors/aws/request-time-too-skewed/error.ts';
import { error as resourceNotFoundExceptionError } from '../../content/errors/aws/resource-not-found-exception/error.ts';
import { error as runtimeImportModuleErrorError } from '../../content/errors/aws/runtime-import-module-error/error.ts';
import { error as sandboxTimedoutError } from '../../content/errors/aws/sandbox-timedout/error.ts';
import { error as securityExceptionError } from '../../content/errors/aws/security-exception/error.ts';
import { error as serviceUnavailableError } from '../../content/errors/aws/service-unavailable/error.ts';
import { error as signatureDoesNotMatchError } from '../../content/errors/aws/signature-does-not-match/error.ts';
import { error as slowDownError } from '../../content/errors/aws/slow-down/error.ts';
import { error as throttlingExceptionError } from '../../content/errors/aws/throttling-exception/error.ts';
import { error as tooManyRequestsExceptionError } from '../../content/errors/aws/too-many-requests-exception/error.ts';
import { error as transactionCanceledExceptionError } from '../../content/errors/aws/transaction-canceled-exception/error.ts';
import { error as unauthorizedExceptionError } from '../../content/errors/aws/unauthorized-exception/error.ts';
import { error as unauthorizedOperationError } from '../../content/errors/aws/unauthorized-operation/error.ts';
import { error as unauthorizedSsoTokenError } from '../../content/errors/aws/unauthorized-sso-token/error.ts';
import { error as unauthorizedError } from '../../content/errors/aws/unauthorized/error.ts';
import { error as unrecognizedClientExceptionError } from '../../content/errors/aws/unrecognized-client-exception/error.ts';
import { error as unsupportedMediaTypeError } from '../../content/errors/aws/unsupported-media-type/error.ts';
import { error as userNotConfirmedExceptionError } from '../../content/errors/aws/user-not-confirmed-exception/error.ts';
import { error as validationErrorError } from '../../content/errors/aws/validation-error/error.ts';
import { error as validationExceptionError } from '../../content/errors/aws/validation-exception/error.ts';
import { error as wafForbiddenExceptionError } from '../../content/errors/aws/waf-forbidden-exception/error.ts';
import { error as xAmzContentSha256MismatchError } from '../../content/errors/aws/x-amz-content-sha256-mismatch/error.ts';
import { errors as appsyncFamily } from '../../content/known/appsync/errors.ts';
import { errors as clientsFamily } from '../../content/known/clients/errors.ts';
import { errors as cloudformationFamily } from '../../content/known/cloudformation/errors.ts';
import { errors as cloudfrontFamily } from '../../content/known/cloudfront/errors.ts';
import { errors as cognitoFamily } from '../../content/known/cognito/errors.ts';
import { errors as credentialsFamily } from '../../content/known/credentials/errors.ts';
import { errors as dynamodbFamily } from '../../content/known/dynamodb/errors.ts';
import { errors as ecsFamily } from '../../content/known/ecs/errors.ts';
import { errors as iamFamily } from '../../content/known/iam/errors.ts';
import { errors as kmsFamily } from '../../content/known/kms/errors.ts';
import { errors as lambdaFamily } from '../../content/known/lambda/errors.ts';
import { errors as messagingFamily } from '../../content/known/messaging/errors.ts';
import { errors as opensearchFamily } from '../../content/known/opensearch/errors.ts';
import { errors as parametersFamily } from '../../content/known/parameters/errors.ts';
import { errors as s3Family } from '../../content/known/s3/errors.ts';
import { errors as servicesFamily } from '../../content/known/services/errors.ts';
import { errors as sharedFamily } from '../../content/known/shared/errors.ts';
import { errors as signingFamily } from '../../content/known/signing/errors.ts';
import { errors as stsFamily } from '../../content/known/sts/errors.ts';
import { errors as throttlingFamily } from '../../content/known/throttling/errors.ts';
import { cause as aclSentByClientDefaultCause } from '../../content/errors/aws/access-control-list-not-supported/causes/acl-sent-by-client-default.ts';
import { cause as aclsDisabledOnBucketCause } from '../../content/errors/aws/access-control-list-not-supported/causes/acls-disabled-on-bucket.ts';
import { cause as bucketAclSetWhileDisabledCause } from '../../content/errors/aws/access-control-list-not-supported/causes/bucket-acl-set-while-disabled.ts';
import { cause as grantsToOtherAccountsCause } from '../../content/errors/aws/access-control-list-not-supported/causes/grants-to-other-accounts.ts';
import { cause as anonymousCallerCause } from '../../content/errors/aws/access-denied-exception/causes/anonymous-caller.ts';
import { cause as authorizerDeniedCause } from '../../content/errors/aws/access-denied-exception/causes/authorizer-denied.ts';
import { cause as authorizerPolicyCachedCause } from '../../content/errors/aws/access-denied-exception/causes/authorizer-policy-cached.ts';
import { cause as iamPolicyMissingCause } from '../../content/errors/aws/access-denied-exception/causes/iam-policy-missing.ts';
import { cause as inferenceProfileLeavesRegionCause } from '../../content/errors/aws/access-denied-exception/causes/inference-profile-leaves-region.ts';
import { cause as lambdaUrlPermissionCause } from '../../content/errors/aws/access-denied-exception/causes/lambda-url-permission.ts';
import { cause as modelAccessNotGrantedCause } from '../../content/errors/aws/access-denied-exception/causes/model-access-not-granted.ts';
import { cause as resourcePolicyDeniesCause } from '../../content/errors/aws/access-denied-exception/causes/resource-policy-denies.ts';
import { cause as s3CopyReadsTagsCause } from '../../content/errors/aws/access-denied/causes/s3-copy-reads-tags.ts';
import { cause as bucketNameIsSomebodyElsesCause } from '../../content/errors/aws/all-access-disabled/causes/bucket-name-is-somebody-elses.ts';
import { cause as copySourceWithoutBucketCause } from '../../content/errors/aws/all-access-disabled/causes/copy-source-without-bucket.ts';
import { cause as publicDataSetClosedCause } from '../../content/errors/aws/all-access-disabled/causes/public-data-set-closed.ts';
import { cause as imageNotOpenToYouCause } from '../../content/errors/aws/auth-failure/causes/image-not-open-to-you.ts';
import { cause as smsHasNoTopicArnCause } from '../../content/errors/aws/authorization-error/causes/sms-has-no-topic-arn.ts';
import { cause as accessKeyEmptyCause } from '../../content/errors/aws/authorization-header-malformed/causes/access-key-empty.ts';
import { cause as bucketNameTakenElsewhereCause } from '../../content/errors/aws/authorization-header-malformed/causes/bucket-name-taken-elsewhere.ts';
import { cause as cloudfrontSignsForOldRegionCause } from '../../content/errors/aws/authorization-header-malformed/causes/cloudfront-signs-for-old-region.ts';
import { cause as keyIdAndSecretSwappedCause } from '../../content/errors/aws/authorization-header-malformed/causes/key-id-and-secret-swapped.ts';
import { cause as regionNameInvalidCause } from '../../content/errors/aws/authorization-header-malformed/causes/region-name-invalid.ts';
import { cause as signedForOtherRegionCause } from '../../content/errors/aws/authorization-header-malformed/causes/signed-for-other-region.ts';
import { cause as presignedCredentialEncodedTwiceCause } from '../../content/errors/aws/authorization-query-parameters-error/causes/presigned-credential-encoded-twice.ts';
import { cause as presignedDateMalformedCause } from '../../content/errors/aws/authorization-query-parameters-error/causes/presigned-date-malformed.ts';
import { cause as presignedLifetimeOutOfRangeCause } from '../../content/errors/aws/authorization-query-parameters-error/causes/presigned-lifetime-out-of-range.ts';
import { cause as presignedParameterMissingCause } from '../../content/errors/aws/authorization-query-parameters-error/causes/presigned-parameter-missing.ts';
import { cause as presignedUrlAsFormatStringCause } from '../../content/errors/aws/authorization-query-parameters-error/causes/presigned-url-as-format-string.ts';
import { cause as authorizerAnswersLikeAnApiCause } from '../../content/errors/aws/authorizer-configuration-exception/causes/authorizer-answers-like-an-api.ts';
import { cause as authorizerFunctionFailsCause } from '../../content/errors/aws/authorizer-configuration-exception/causes/authorizer-function-fails.ts';
import { cause as authorizerPermissionMissingCause } from '../../content/errors/aws/authorizer-configuration-exception/causes/authorizer-permission-missing.ts';
import { cause as authorizerRefusesInOwnWordsCause } from '../../content/errors/aws/authorizer-configuration-exception/causes/authorizer-refuses-in-own-words.ts';
import { cause as authorizerResponseMalformedCause } from '../../content/errors/aws/authorizer-configuration-exception/causes/authorizer-response-malformed.ts';
import { cause as checksumOfOtherBytesCause } from '../../content/errors/aws/bad-digest/causes/checksum-of-other-bytes.ts';
import { cause as checksumOfUploadMixedUpCause } from '../../content/errors/aws/bad-digest/causes/checksum-of-upload-mixed-up.ts';
import { cause as fileWrittenWhileUploadingCause } from '../../content/errors/aws/bad-digest/causes/file-written-while-uploading.ts';
import { cause as wholeFileDigestOnPartCause } from '../../content/errors/aws/bad-digest/causes/whole-file-digest-on-part.ts';
import { cause as apiParameterMissingCause } from '../../content/errors/aws/bad-request/causes/api-parameter-missing.ts';
import { cause as deployedBeforeCompleteCause } from '../../content/errors/aws/bad-request/causes/deployed-before-complete.ts';
import { cause as gatewayLogRoleMissingCause } from '../../content/errors/aws/bad-request/causes/gateway-log-role-missing.ts';
import { cause as mappedBodyIsNoJsonCause } from '../../content/errors/aws/bad-request/causes/mapped-body-is-no-json.ts';
import { cause as requestValidatorRefusedCause } from '../../content/errors/aws/bad-request/causes/request-validator-refused.ts';
import { cause as bucketInYourOtherAccountCause } from '../../content/errors/aws/bucket-already-exists/causes/bucket-in-your-other-account.ts';
import { cause as bucketNameFromSampleCause } from '../../content/errors/aws/bucket-already-exists/causes/bucket-name-from-sample.ts';
import { cause as bucketNameTakenByOthersCause } from '../../content/errors/aws/bucket-already-exists/causes/bucket-name-taken-by-others.ts';
import { cause as bucketAlreadyYoursCause } from '../../content/errors/aws/bucket-already-owned-by-you/causes/bucket-already-yours.ts';
import { cause as createOnEveryRunCause } from '../../content/errors/aws/bucket-already-owned-by-you/causes/create-on-every-run.ts';
import { cause as createRetriedAfterSuccessCause } from '../../content/errors/aws/bucket-already-owned-by-you/causes/create-retried-after-success.ts';
import { cause as ecrRepositoryPolicyLacksAccountCause } from '../../content/errors/aws/cannot-pull-container-error/causes/ecr-repository-policy-lacks-account.ts';
import { cause as ecsExecutionRoleLacksPermissionCause } from '../../content/errors/aws/cannot-pull-container-error/causes/ecs-execution-role-lacks-permission.ts';
import { cause as ecsImageForOtherPlatformCause } from '../../content/errors/aws/cannot-pull-container-error/causes/ecs-image-for-other-platform.ts';
import { cause as ecsImageOrTagMissingCause } from '../../content/errors/aws/cannot-pull-container-error/causes/ecs-image-or-tag-missing.ts';
import { cause as ecsPinnedDigestDeletedCause } from '../../content/errors/aws/cannot-pull-container-error/causes/ecs-pinned-digest-deleted.ts';
import { cause as ecsRegistryRateLimitCause } from '../../content/errors/aws/cannot-pull-container-error/causes/ecs-registry-rate-limit.ts';
import { cause as ecsTaskWithoutNetworkRouteCause } from '../../content/errors/aws/cannot-pull-container-error/causes/ecs-task-without-network-route.ts';
import { cause as codeWrongOrOldCause } from '../../content/errors/aws/code-mismatch-exception/causes/code-wrong-or-old.ts';
import { cause as mfaSessionRestartedCause } from '../../content/errors/aws/code-mismatch-exception/causes/mfa-session-restarted.ts';
import { cause as resetForHiddenUserCause } from '../../content/errors/aws/code-mismatch-exception/causes/reset-for-hidden-user.ts';
import { cause as totpClockOrSecretCause } from '../../content/errors/aws/code-mismatch-exception/causes/totp-clock-or-secret.ts';
import { cause as conditionNotMetCause } from '../../content/errors/aws/conditional-check-failed-exception/causes/condition-not-met.ts';
import { cause as firstAttemptHadSucceededCause } from '../../content/errors/aws/conditional-check-failed-exception/causes/first-attempt-had-succeeded.ts';
import { cause as itemExistsAlreadyCause } from '../../content/errors/aws/conditional-check-failed-exception/causes/item-exists-already.ts';
import { cause as itemMissingCause } from '../../content/errors/aws/conditional-check-failed-exception/causes/item-missing.ts';
import { cause as resolverAddsConditionCause } from '../../content/errors/aws/conditional-check-failed-exception/causes/resolver-adds-condition.ts';
import { cause as terraformStateLockedCause } from '../../content/errors/aws/conditional-check-failed-exception/causes/terraform-state-locked.ts';
import { cause as bucketHostRedirectedToRegionCause } from '../../content/errors/aws/cors-preflight-failed/causes/bucket-host-redirected-to-region.ts';
import { cause as bucketWithoutCorsRuleCause } from '../../content/errors/aws/cors-preflight-failed/causes/bucket-without-cors-rule.ts';
import { cause as cachedAnswerWithoutOriginCause } from '../../content/errors/aws/cors-preflight-failed/causes/cached-answer-without-origin.ts';
import { cause as errorAnswerWithoutCorsHeadersCause } from '../../content/errors/aws/cors-preflight-failed/causes/error-answer-without-cors-headers.ts';
import { cause as integrationOmitsCorsHeadersCause } from '../../content/errors/aws/cors-preflight-failed/causes/integration-omits-cors-headers.ts';
import { cause as methodNotAllowedByCorsCause } from '../../content/errors/aws/cors-preflight-failed/causes/method-not-allowed-by-cors.ts';
import { cause as originDiffersCause } from '../../content/errors/aws/cors-preflight-failed/causes/origin-differs.ts';
import { cause as originSentTwiceCause } from '../../content/errors/aws/cors-preflight-failed/causes/origin-sent-twice.ts';
import { cause as preflightRedirectedCause } from '../../content/errors/aws/cors-preflight-failed/causes/preflight-redirected.ts';
import { cause as preflightRefusedCause } from '../../content/errors/aws/cors-preflight-failed/causes/preflight-refused.ts';
import { cause as preflightWithoutRouteCause } from '../../content/errors/aws/cors-preflight-failed/causes/preflight-without-route.ts';
import { cause as requestHeaderNotAllowedCause } from '../../content/errors/aws/cors-preflight-failed/causes/request-header-not-allowed.ts';
import { cause as wildcardWithCredentialsCause } from '../../content/errors/aws/cors-preflight-failed/causes/wildcard-with-credentials.ts';
import { cause as kmsKeyDisabledCause } from '../../content/errors/aws/disabled-exception/causes/kms-key-disabled.ts';
import { cause as kmsKeyLeftDisabledByCancelCause } from '../../content/errors/aws/disabled-exception/causes/kms-key-left-disabled-by-cancel.ts';
import { cause as kmsRotationOfDisabledKeyCause } from '../../content/errors/aws/disabled-exception/causes/kms-rotation-of-disabled-key.ts';
import { cause as kmsStateNotSpreadCause } from '../../content/errors/aws/disabled-exception/causes/kms-state-not-spread.ts';
import { cause as coldStartOverLimitCause } from '../../content/errors/aws/endpoint-request-timed-out/causes/cold-start-over-limit.ts';
import { cause as functionSlowerThanGatewayCause } from '../../content/errors/aws/endpoint-request-timed-out/causes/function-slower-than-gateway.ts';
import { cause as handlerNeverReturnsCause } from '../../content/errors/aws/endpoint-request-timed-out/causes/handler-never-returns.ts';
import { cause as integrationTimeoutShortenedCause } from '../../content/errors/aws/endpoint-request-timed-out/causes/integration-timeout-shortened.ts';
import { cause as vpcLinkTargetUnreachableCause } from '../../content/errors/aws/endpoint-request-timed-out/causes/vpc-link-target-unreachable.ts';
import { cause as partLargerThanAllowedCause } from '../../content/errors/aws/entity-too-large/causes/part-larger-than-allowed.ts';
import { cause as postPolicySizeExceededCause } from '../../content/errors/aws/entity-too-large/causes/post-policy-size-exceeded.ts';
import { cause as uploadLargerThanAllowedCause } from '../../content/errors/aws/entity-too-large/causes/upload-larger-than-allowed.ts';
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
import { cause as postedBeforeConnectFinishedCause } from '../../content/errors/aws/gone-exception/causes/posted-before-connect-finished.ts';
import { cause as websocketCallbackEndpointWrongCause } from '../../content/errors/aws/gone-exception/causes/websocket-callback-endpoint-wrong.ts';
import { cause as websocketConnectionGoneCause } from '../../content/errors/aws/gone-exception/causes/websocket-connection-gone.ts';
import { cause as authorizationMalformedCause } from '../../content/errors/aws/incomplete-signature/causes/authorization-malformed.ts';
import { cause as authorizationNotSigv4WrongRouteCause } from '../../content/errors/aws/incomplete-signature/causes/authorization-not-sigv4-wrong-route.ts';
import { cause as dateHeaderMissingCause } from '../../content/errors/aws/incomplete-signature/causes/date-header-missing.ts';
import { cause as capabilitiesNotAcknowledgedCause } from '../../content/errors/aws/insufficient-capabilities-exception/causes/capabilities-not-acknowledged.ts';
import { cause as macroNeedsAutoExpandCause } from '../../content/errors/aws/insufficient-capabilities-exception/causes/macro-needs-auto-expand.ts';
import { cause as namedIamNeedsItsOwnCause } from '../../content/errors/aws/insufficient-capabilities-exception/causes/named-iam-needs-its-own.ts';
import { cause as nestedStackNotAcknowledgedCause } from '../../content/errors/aws/insufficient-capabilities-exception/causes/nested-stack-not-acknowledged.ts';
import { cause as permissionShowsAs500Cause } from '../../content/errors/aws/internal-failure/causes/permission-shows-as-500.ts';
import { cause as functionTimedOutCause } from '../../content/errors/aws/internal-server-error/causes/function-timed-out.ts';
import { cause as handlerRaisedErrorCause } from '../../content/errors/aws/internal-server-error/causes/handler-raised-error.ts';
import { cause as integrationMappingFailedCause } from '../../content/errors/aws/internal-server-error/causes/integration-mapping-failed.ts';
import { cause as integrationUnreachableCause } from '../../content/errors/aws/internal-server-error/causes/integration-unreachable.ts';
import { cause as lambdaPermissionMissingCause } from '../../content/errors/aws/internal-server-error/causes/lambda-permission-missing.ts';
import { cause as proxyBodyNotStringCause } from '../../content/errors/aws/internal-server-error/causes/proxy-body-not-string.ts';
import { cause as proxyResponseShapeCause } from '../../content/errors/aws/internal-server-error/causes/proxy-response-shape.ts';
import { cause as responseOverLambdaLimitCause } from '../../content/errors/aws/internal-server-error/causes/response-over-lambda-limit.ts';
import { cause as functionKeysWithoutTokenCause } from '../../content/errors/aws/invalid-access-key-id/causes/function-keys-without-token.ts';
import { cause as keyCreatedJustNowCause } from '../../content/errors/aws/invalid-access-key-id/causes/key-created-just-now.ts';
import { cause as keyOfOtherStoreCause } from '../../content/errors/aws/invalid-access-key-id/causes/key-of-other-store.ts';
import { cause as bucketNameBreaksRulesCause } from '../../content/errors/aws/invalid-bucket-name/causes/bucket-name-breaks-rules.ts';
import { cause as nameMadeFromProjectNameCause } from '../../content/errors/aws/invalid-bucket-name/causes/name-made-from-project-name.ts';
import { cause as pathGivenAsBucketCause } from '../../content/errors/aws/invalid-bucket-name/causes/path-given-as-bucket.ts';
import { cause as reservedPartInNameCause } from '../../content/errors/aws/invalid-bucket-name/causes/reserved-part-in-name.ts';
import { cause as keyDeletedOrInactiveCause } from '../../content/errors/aws/invalid-client-token-id/causes/key-deleted-or-inactive.ts';
import { cause as staleEnvironmentCredentialsCause } from '../../content/errors/aws/invalid-client-token-id/causes/stale-environment-credentials.ts';
import { cause as identityTokenOfTheWrongKindCause } from '../../content/errors/aws/invalid-identity-token/causes/identity-token-of-the-wrong-kind.ts';
import { cause as oidcThumbprintMismatchCause } from '../../content/errors/aws/invalid-identity-token/causes/oidc-thumbprint-mismatch.ts';
import { cause as samlResponseNotAcceptableCause } from '../../content/errors/aws/invalid-identity-token/causes/saml-response-not-acceptable.ts';
import { cause as webIdentityAudienceUnknownCause } from '../../content/errors/aws/invalid-identity-token/causes/web-identity-audience-unknown.ts';
import { cause as webIdentityKeysUnreachableCause } from '../../content/errors/aws/invalid-identity-token/causes/web-identity-keys-unreachable.ts';
import { cause as copyOfArchivedSourceCause } from '../../content/errors/aws/invalid-object-state/causes/copy-of-archived-source.ts';
import { cause as intelligentTieringArchivedCause } from '../../content/errors/aws/invalid-object-state/causes/intelligent-tiering-archived.ts';
import { cause as objectArchivedCause } from '../../content/errors/aws/invalid-object-state/causes/object-archived.ts';
import { cause as restoreOfUnarchivedCause } from '../../content/errors/aws/invalid-object-state/causes/restore-of-unarchived.ts';
import { cause as restoreStillRunningCause } from '../../content/errors/aws/invalid-object-state/causes/restore-still-running.ts';
import { cause as attributeMissingOrMalformedCause } from '../../content/errors/aws/invalid-parameter-exception/causes/attribute-missing-or-malformed.ts';
import { cause as authFlowNotEnabledCause } from '../../content/errors/aws/invalid-parameter-exception/causes/auth-flow-not-enabled.ts';
import { cause as flowOfOtherOperationCause } from '../../content/errors/aws/invalid-parameter-exception/causes/flow-of-other-operation.ts';
import { cause as noVerifiedAddressForResetCause } from '../../content/errors/aws/invalid-parameter-exception/causes/no-verified-address-for-reset.ts';
import { cause as poolSchemaCannotChangeCause } from '../../content/errors/aws/invalid-parameter-exception/causes/pool-schema-cannot-change.ts';
import { cause as targetGroupWithoutLoadBalancerCause } from '../../content/errors/aws/invalid-parameter-exception/causes/target-group-without-load-balancer.ts';
import { cause as containerImageNotAcceptedCause } from '../../content/errors/aws/invalid-parameter-value-exception/causes/container-image-not-accepted.ts';
import { cause as executionRoleLacksPermissionCause } from '../../content/errors/aws/invalid-parameter-value-exception/causes/execution-role-lacks-permission.ts';
import { cause as reservedEnvironmentKeyCause } from '../../content/errors/aws/invalid-parameter-value-exception/causes/reserved-environment-key.ts';
import { cause as roleNotAssumableByLambdaCause } from '../../content/errors/aws/invalid-parameter-value-exception/causes/role-not-assumable-by-lambda.ts';
import { cause as runtimeNoLongerSupportedCause } from '../../content/errors/aws/invalid-parameter-value-exception/causes/runtime-no-longer-supported.ts';
import { cause as valueRefusedByServiceCause } from '../../content/errors/aws/invalid-parameter-value-exception/causes/value-refused-by-service.ts';
import { cause as checksumHeadersDisagreeCause } from '../../content/errors/aws/invalid-request/causes/checksum-headers-disagree.ts';
import { cause as copyOntoItselfUnchangedCause } from '../../content/errors/aws/invalid-request/causes/copy-onto-itself-unchanged.ts';
import { cause as copySourceTooLargeCause } from '../../content/errors/aws/invalid-request/causes/copy-source-too-large.ts';
import { cause as objectLockChecksumMissingCause } from '../../content/errors/aws/invalid-request/causes/object-lock-checksum-missing.ts';
import { cause as canonicalRequestDiffersCause } from '../../content/errors/aws/invalid-signature-exception/causes/canonical-request-differs.ts';
import { cause as regionOrServiceWrongCause } from '../../content/errors/aws/invalid-signature-exception/causes/region-or-service-wrong.ts';
import { cause as scopeDateWrongCause } from '../../content/errors/aws/invalid-signature-exception/causes/scope-date-wrong.ts';
import { cause as tokenBesideOtherKeysCause } from '../../content/errors/aws/invalid-token/causes/token-beside-other-keys.ts';
import { cause as kmsConditionNotMetCause } from '../../content/errors/aws/kms-access-denied-exception/causes/kms-condition-not-met.ts';
import { cause as kmsDecryptPermissionMissingCause } from '../../content/errors/aws/kms-access-denied-exception/causes/kms-decrypt-permission-missing.ts';
import { cause as kmsKeyPolicyLacksCallerCause } from '../../content/errors/aws/kms-access-denied-exception/causes/kms-key-policy-lacks-caller.ts';
import { cause as lambdaGrantOfOldRoleCause } from '../../content/errors/aws/kms-access-denied-exception/causes/lambda-grant-of-old-role.ts';
import { cause as kmsKeyMaterialMissingCause } from '../../content/errors/aws/kms-invalid-state-exception/causes/kms-key-material-missing.ts';
import { cause as kmsKeyNotReadyCause } from '../../content/errors/aws/kms-invalid-state-exception/causes/kms-key-not-ready.ts';
import { cause as kmsKeyPendingDeletionCause } from '../../content/errors/aws/kms-invalid-state-exception/causes/kms-key-pending-deletion.ts';
import { cause as kmsKeyStoreDisconnectedCause } from '../../content/errors/aws/kms-invalid-state-exception/causes/kms-key-store-disconnected.ts';
import { cause as accountQuotaReachedCause } from '../../content/errors/aws/limit-exceeded-exception/causes/account-quota-reached.ts';
import { cause as attemptLimitReachedCause } from '../../content/errors/aws/limit-exceeded-exception/causes/attempt-limit-reached.ts';
import { cause as cognitoEmailQuotaCause } from '../../content/errors/aws/limit-exceeded-exception/causes/cognito-email-quota.ts';
import { cause as limitIsARateCause } from '../../content/errors/aws/limit-exceeded-exception/causes/limit-is-a-rate.ts';
import { cause as operationsAtOnceLimitCause } from '../../content/errors/aws/limit-exceeded-exception/causes/operations-at-once-limit.ts';
import { cause as usagePlanQuotaUsedUpCause } from '../../content/errors/aws/limit-exceeded-exception/causes/usage-plan-quota-used-up.ts';
import { cause as policyPartitionWrongCause } from '../../content/errors/aws/malformed-policy-document/causes/policy-partition-wrong.ts';
import { cause as policyPrincipalUnknownCause } from '../../content/errors/aws/malformed-policy-document/causes/policy-principal-unknown.ts';
import { cause as policySyntaxBrokenCause } from '../../content/errors/aws/malformed-policy-document/causes/policy-syntax-broken.ts';
import { cause as policyWrongKindOfDocumentCause } from '../../content/errors/aws/malformed-policy-document/causes/policy-wrong-kind-of-document.ts';
import { cause as trustPolicyWithoutPrincipalCause } from '../../content/errors/aws/malformed-policy-document/causes/trust-policy-without-principal.ts';
import { cause as bucketSettingOfOtherAccountCause } from '../../content/errors/aws/method-not-allowed/causes/bucket-setting-of-other-account.ts';
import { cause as methodNotForThisEndpointCause } from '../../content/errors/aws/method-not-allowed/causes/method-not-for-this-endpoint.ts';
import { cause as objectIsDeleteMarkerCause } from '../../content/errors/aws/method-not-allowed/causes/object-is-delete-marker.ts';
import { cause as postWherePutIsNeededCause } from '../../content/errors/aws/method-not-allowed/causes/post-where-put-is-needed.ts';
import { cause as customDomainStageKeptCause } from '../../content/errors/aws/missing-authentication-token/causes/custom-domain-stage-kept.ts';
import { cause as preflightWithoutOptionsCause } from '../../content/errors/aws/missing-authentication-token/causes/preflight-without-options.ts';
import { cause as requestUnsignedCause } from '../../content/errors/aws/missing-authentication-token/causes/request-unsigned.ts';
import { cause as restChangeNotDeployedCause } from '../../content/errors/aws/missing-authentication-token/causes/rest-change-not-deployed.ts';
import { cause as restMethodMissingCause } from '../../content/errors/aws/missing-authentication-token/causes/rest-method-missing.ts';
import { cause as restPathMissingCause } from '../../content/errors/aws/missing-authentication-token/causes/rest-path-missing.ts';
import { cause as restRootWithoutMethodCause } from '../../content/errors/aws/missing-authentication-token/causes/rest-root-without-method.ts';
import { cause as aclCallNamesNoAclCause } from '../../content/errors/aws/missing-security-header/causes/acl-call-names-no-acl.ts';
import { cause as bucketAclLeftEmptyCause } from '../../content/errors/aws/missing-security-header/causes/bucket-acl-left-empty.ts';
import { cause as objectAclBecameNullCause } from '../../content/errors/aws/missing-security-header/causes/object-acl-became-null.ts';
import { cause as dockerConfigOfAnotherUserCause } from '../../content/errors/aws/no-basic-auth-credentials/causes/docker-config-of-another-user.ts';
import { cause as dockerCredentialStoreInTheWayCause } from '../../content/errors/aws/no-basic-auth-credentials/causes/docker-credential-store-in-the-way.ts';
import { cause as dockerLoginMissingCause } from '../../content/errors/aws/no-basic-auth-credentials/causes/docker-login-missing.ts';
import { cause as dockerLoginPasswordAlteredCause } from '../../content/errors/aws/no-basic-auth-credentials/causes/docker-login-password-altered.ts';
import { cause as ecrLoginExpiredCause } from '../../content/errors/aws/no-basic-auth-credentials/causes/ecr-login-expired.ts';
import { cause as ecrPublicLoginStaleCause } from '../../content/errors/aws/no-basic-auth-credentials/causes/ecr-public-login-stale.ts';
import { cause as imagePullSecretExpiredCause } from '../../content/errors/aws/no-basic-auth-credentials/causes/image-pull-secret-expired.ts';
import { cause as containerRoleMissingCause } from '../../content/errors/aws/no-credentials/causes/container-role-missing.ts';
import { cause as credentialsNotInThisProcessCause } from '../../content/errors/aws/no-credentials/causes/credentials-not-in-this-process.ts';
import { cause as credentialsUndefinedInClientCause } from '../../content/errors/aws/no-credentials/causes/credentials-undefined-in-client.ts';
import { cause as githubTokenPermissionMissingCause } from '../../content/errors/aws/no-credentials/causes/github-token-permission-missing.ts';
import { cause as instanceWithoutRoleCause } from '../../content/errors/aws/no-credentials/causes/instance-without-role.ts';
import { cause as metadataServiceOutOfReachCause } from '../../content/errors/aws/no-credentials/causes/metadata-service-out-of-reach.ts';
import { cause as profileNotSelectedCause } from '../../content/errors/aws/no-credentials/causes/profile-not-selected.ts';
import { cause as cdkAssetsBucketGoneCause } from '../../content/errors/aws/no-such-bucket/causes/cdk-assets-bucket-gone.ts';
import { cause as hostHeaderReadAsBucketCause } from '../../content/errors/aws/no-such-bucket/causes/host-header-read-as-bucket.ts';
import { cause as eventObjectAlreadyGoneCause } from '../../content/errors/aws/no-such-key/causes/event-object-already-gone.ts';
import { cause as indexDocumentNotAddedCause } from '../../content/errors/aws/no-such-key/causes/index-document-not-added.ts';
import { cause as multipartUploadGoneCause } from '../../content/errors/aws/no-such-upload/causes/multipart-upload-gone.ts';
import { cause as uploadClearedUpBeforeCause } from '../../content/errors/aws/no-such-upload/causes/upload-cleared-up-before.ts';
import { cause as uploadCompletedAlreadyCause } from '../../content/errors/aws/no-such-upload/causes/upload-completed-already.ts';
import { cause as uploadIdOfOtherObjectCause } from '../../content/errors/aws/no-such-upload/causes/upload-id-of-other-object.ts';
import { cause as accessTokenLacksScopeCause } from '../../content/errors/aws/not-authorized-exception/causes/access-token-lacks-scope.ts';
import { cause as loginProviderMismatchCause } from '../../content/errors/aws/not-authorized-exception/causes/login-provider-mismatch.ts';
import { cause as passwordAttemptsExceededCause } from '../../content/errors/aws/not-authorized-exception/causes/password-attempts-exceeded.ts';
import { cause as passwordWrongCause } from '../../content/errors/aws/not-authorized-exception/causes/password-wrong.ts';
import { cause as refreshTokenOfAnotherClientCause } from '../../content/errors/aws/not-authorized-exception/causes/refresh-token-of-another-client.ts';
import { cause as secretHashWrongCause } from '../../content/errors/aws/not-authorized-exception/causes/secret-hash-wrong.ts';
import { cause as userTokenExpiredCause } from '../../content/errors/aws/not-authorized-exception/causes/user-token-expired.ts';
import { cause as backendAnswered404Cause } from '../../content/errors/aws/not-found/causes/backend-answered-404.ts';
import { cause as defaultEndpointDisabledCause } from '../../content/errors/aws/not-found/causes/default-endpoint-disabled.ts';
import { cause as httpApiRouteMissingCause } from '../../content/errors/aws/not-found/causes/http-api-route-missing.ts';
import { cause as httpApiStageMissingCause } from '../../content/errors/aws/not-found/causes/http-api-stage-missing.ts';
import { cause as marketplaceTermsNotAcceptedCause } from '../../content/errors/aws/opt-in-required/causes/marketplace-terms-not-accepted.ts';
import { cause as serviceNotActivatedCause } from '../../content/errors/aws/opt-in-required/causes/service-not-activated.ts';
import { cause as serviceNotOfferedThereCause } from '../../content/errors/aws/opt-in-required/causes/service-not-offered-there.ts';
import { cause as supportPlanTooSmallCause } from '../../content/errors/aws/opt-in-required/causes/support-plan-too-small.ts';
import { cause as edgeFunctionAnswerInvalidCause } from '../../content/errors/aws/origin-connect-error/causes/edge-function-answer-invalid.ts';
import { cause as originAnswersTooLateCause } from '../../content/errors/aws/origin-connect-error/causes/origin-answers-too-late.ts';
import { cause as originCertificateNameMismatchCause } from '../../content/errors/aws/origin-connect-error/causes/origin-certificate-name-mismatch.ts';
import { cause as originNameUnresolvedCause } from '../../content/errors/aws/origin-connect-error/causes/origin-name-unresolved.ts';
import { cause as originUnreachableCause } from '../../content/errors/aws/origin-connect-error/causes/origin-unreachable.ts';
import { cause as bucketJustCreatedCause } from '../../content/errors/aws/permanent-redirect/causes/bucket-just-created.ts';
import { cause as globalEndpointPinnedCause } from '../../content/errors/aws/permanent-redirect/causes/global-endpoint-pinned.ts';
import { cause as conditionHeaderNotMetCause } from '../../content/errors/aws/precondition-failed/causes/condition-header-not-met.ts';
import { cause as formNotMultipartCause } from '../../content/errors/aws/precondition-failed/causes/form-not-multipart.ts';
import { cause as objectChangedDuringDownloadCause } from '../../content/errors/aws/precondition-failed/causes/object-changed-during-download.ts';
import { cause as objectExistsAlreadyCause } from '../../content/errors/aws/precondition-failed/causes/object-exists-already.ts';
import { cause as terraformLockHeldCause } from '../../content/errors/aws/precondition-failed/causes/terraform-lock-held.ts';
import { cause as bulkJobTakesItAllCause } from '../../content/errors/aws/provisioned-throughput-exceeded-exception/causes/bulk-job-takes-it-all.ts';
import { cause as indexCapacityExceededCause } from '../../content/errors/aws/provisioned-throughput-exceeded-exception/causes/index-capacity-exceeded.ts';
import { cause as onDemandPeakOutrunCause } from '../../content/errors/aws/provisioned-throughput-exceeded-exception/causes/on-demand-peak-outrun.ts';
import { cause as oneKeyTooHotCause } from '../../content/errors/aws/provisioned-throughput-exceeded-exception/causes/one-key-too-hot.ts';
import { cause as shardLimitExceededCause } from '../../content/errors/aws/provisioned-throughput-exceeded-exception/causes/shard-limit-exceeded.ts';
import { cause as tableCapacityExceededCause } from '../../content/errors/aws/provisioned-throughput-exceeded-exception/causes/table-capacity-exceeded.ts';
import { cause as queueAccessHiddenCause } from '../../content/errors/aws/queue-does-not-exist/causes/queue-access-hidden.ts';
import { cause as queueMissingHereCause } from '../../content/errors/aws/queue-does-not-exist/causes/queue-missing-here.ts';
import { cause as queueOfOtherAccountCause } from '../../content/errors/aws/queue-does-not-exist/causes/queue-of-other-account.ts';
import { cause as queueRegionMismatchCause } from '../../content/errors/aws/queue-does-not-exist/causes/queue-region-mismatch.ts';
import { cause as receiptHandleOfMovedMessageCause } from '../../content/errors/aws/queue-does-not-exist/causes/receipt-handle-of-moved-message.ts';
import { cause as alternateDomainNotRegisteredCause } from '../../content/errors/aws/request-could-not-be-satisfied/causes/alternate-domain-not-registered.ts';
import { cause as distributionsStackedCause } from '../../content/errors/aws/request-could-not-be-satisfied/causes/distributions-stacked.ts';
import { cause as edgeCountryBlockedCause } from '../../content/errors/aws/request-could-not-be-satisfied/causes/edge-country-blocked.ts';
import { cause as edgeMethodNotAllowedCause } from '../../content/errors/aws/request-could-not-be-satisfied/causes/edge-method-not-allowed.ts';
import { cause as edgeWafBlockedCause } from '../../content/errors/aws/request-could-not-be-satisfied/causes/edge-waf-blocked.ts';
import { cause as getWithBodyCause } from '../../content/errors/aws/request-could-not-be-satisfied/causes/get-with-body.ts';
import { cause as applicationBodyLimitCause } from '../../content/errors/aws/request-entity-too-large/causes/application-body-limit.ts';
import { cause as invokePayloadTooLargeCause } from '../../content/errors/aws/request-entity-too-large/causes/invoke-payload-too-large.ts';
import { cause as requestOverLambdaLimitCause } from '../../content/errors/aws/request-entity-too-large/causes/request-over-lambda-limit.ts';
import { cause as requestOverSizeLimitCause } from '../../content/errors/aws/request-entity-too-large/causes/request-over-size-limit.ts';
import { cause as presignedLifetimeOverCause } from '../../content/errors/aws/request-expired/causes/presigned-lifetime-over.ts';
import { cause as presignedUrlKeptCause } from '../../content/errors/aws/request-expired/causes/presigned-url-kept.ts';
import { cause as ec2ThrottledBehindOtherServiceCause } from '../../content/errors/aws/request-limit-exceeded/causes/ec2-throttled-behind-other-service.ts';
import { cause as clockSkewCause } from '../../content/errors/aws/request-time-too-skewed/causes/clock-skew.ts';
import { cause as timeSignedLongBeforeSendingCause } from '../../content/errors/aws/request-time-too-skewed/causes/time-signed-long-before-sending.ts';
import { cause as virtualMachineAsleepCause } from '../../content/errors/aws/request-time-too-skewed/causes/virtual-machine-asleep.ts';
import { cause as functionMissingHereCause } from '../../content/errors/aws/resource-not-found-exception/causes/function-missing-here.ts';
import { cause as functionQualifierMissingCause } from '../../content/errors/aws/resource-not-found-exception/causes/function-qualifier-missing.ts';
import { cause as logGroupNotCreatedYetCause } from '../../content/errors/aws/resource-not-found-exception/causes/log-group-not-created-yet.ts';
import { cause as modelUseCaseFormMissingCause } from '../../content/errors/aws/resource-not-found-exception/causes/model-use-case-form-missing.ts';
import { cause as resourceInOtherRegionOrAccountCause } from '../../content/errors/aws/resource-not-found-exception/causes/resource-in-other-region-or-account.ts';
import { cause as tableMissingHereCause } from '../../content/errors/aws/resource-not-found-exception/causes/table-missing-here.ts';
import { cause as tableNotActiveYetCause } from '../../content/errors/aws/resource-not-found-exception/causes/table-not-active-yet.ts';
import { cause as handlerNameWrongCause } from '../../content/errors/aws/runtime-import-module-error/causes/handler-name-wrong.ts';
import { cause as layerFolderWrongCause } from '../../content/errors/aws/runtime-import-module-error/causes/layer-folder-wrong.ts';
import { cause as moduleNotPackagedCause } from '../../content/errors/aws/runtime-import-module-error/causes/module-not-packaged.ts';
import { cause as nativeLibraryMissingCause } from '../../content/errors/aws/runtime-import-module-error/causes/native-library-missing.ts';
import { cause as packageFilesNotReadableCause } from '../../content/errors/aws/runtime-import-module-error/causes/package-files-not-readable.ts';
import { cause as sdkV2NotInRuntimeCause } from '../../content/errors/aws/runtime-import-module-error/causes/sdk-v2-not-in-runtime.ts';
import { cause as eventLoopKeptOpenCause } from '../../content/errors/aws/sandbox-timedout/causes/event-loop-kept-open.ts';
import { cause as functionOutOfTimeCause } from '../../content/errors/aws/sandbox-timedout/causes/function-out-of-time.ts';
import { cause as initTakesTooLongCause } from '../../content/errors/aws/sandbox-timedout/causes/init-takes-too-long.ts';
import { cause as memoryTooSmallForTheWorkCause } from '../../content/errors/aws/sandbox-timedout/causes/memory-too-small-for-the-work.ts';
import { cause as outsideCallWaitsCause } from '../../content/errors/aws/sandbox-timedout/causes/outside-call-waits.ts';
import { cause as clusterPermissionMissingCause } from '../../content/errors/aws/security-exception/causes/cluster-permission-missing.ts';
import { cause as dataAccessPolicyMissingCause } from '../../content/errors/aws/security-exception/causes/data-access-policy-missing.ts';
import { cause as domainCallUnsignedCause } from '../../content/errors/aws/security-exception/causes/domain-call-unsigned.ts';
import { cause as indexPatternTooNarrowCause } from '../../content/errors/aws/security-exception/causes/index-pattern-too-narrow.ts';
import { cause as roleNotMappedCause } from '../../content/errors/aws/security-exception/causes/role-not-mapped.ts';
import { cause as edgeFunctionFailedCause } from '../../content/errors/aws/service-unavailable/causes/edge-function-failed.ts';
import { cause as modelCapacityShortCause } from '../../content/errors/aws/service-unavailable/causes/model-capacity-short.ts';
import { cause as noHealthyTargetCause } from '../../content/errors/aws/service-unavailable/causes/no-healthy-target.ts';
import { cause as bodyChangedAfterSigningCause } from '../../content/errors/aws/signature-does-not-match/causes/body-changed-after-signing.ts';
import { cause as presignedHeaderAddedCause } from '../../content/errors/aws/signature-does-not-match/causes/presigned-header-added.ts';
import { cause as presignedOtherMethodCause } from '../../content/errors/aws/signature-does-not-match/causes/presigned-other-method.ts';
import { cause as queryOrPathNotCanonicalCause } from '../../content/errors/aws/signature-does-not-match/causes/query-or-path-not-canonical.ts';
import { cause as requiredHeaderUnsignedCause } from '../../content/errors/aws/signature-does-not-match/causes/required-header-unsigned.ts';
import { cause as secretWrongCause } from '../../content/errors/aws/signature-does-not-match/causes/secret-wrong.ts';
import { cause as signedHeaderChangedCause } from '../../content/errors/aws/signature-does-not-match/causes/signed-header-changed.ts';
import { cause as massDeletionThrottledCause } from '../../content/errors/aws/slow-down/causes/mass-deletion-throttled.ts';
import { cause as oneKeyWrittenTooOftenCause } from '../../content/errors/aws/slow-down/causes/one-key-written-too-often.ts';
import { cause as rateRoseTooFastCause } from '../../content/errors/aws/slow-down/causes/rate-rose-too-fast.ts';
import { cause as tooManyRequestsOnPrefixCause } from '../../content/errors/aws/slow-down/causes/too-many-requests-on-prefix.ts';
import { cause as callsBunchedByScriptCause } from '../../content/errors/aws/throttling-exception/causes/calls-bunched-by-script.ts';
import { cause as modelQuotaExceededCause } from '../../content/errors/aws/throttling-exception/causes/model-quota-exceeded.ts';
import { cause as rateSharedWithOthersCause } from '../../content/errors/aws/throttling-exception/causes/rate-shared-with-others.ts';
import { cause as retriedWithoutBackoffCause } from '../../content/errors/aws/throttling-exception/causes/retried-without-backoff.ts';
import { cause as gatewayManagementCallsTooFastCause } from '../../content/errors/aws/too-many-requests-exception/causes/gateway-management-calls-too-fast.ts';
import { cause as gatewayThrottledCause } from '../../content/errors/aws/too-many-requests-exception/causes/gateway-throttled.ts';
import { cause as lambdaConcurrencyExhaustedCause } from '../../content/errors/aws/too-many-requests-exception/causes/lambda-concurrency-exhausted.ts';
import { cause as lambdaManagementCallsTooFastCause } from '../../content/errors/aws/too-many-requests-exception/causes/lambda-management-calls-too-fast.ts';
import { cause as throttleSetToZeroCause } from '../../content/errors/aws/too-many-requests-exception/causes/throttle-set-to-zero.ts';
import { cause as transactionConflictCause } from '../../content/errors/aws/transaction-canceled-exception/causes/transaction-conflict.ts';
import { cause as transactionItemInvalidCause } from '../../content/errors/aws/transaction-canceled-exception/causes/transaction-item-invalid.ts';
import { cause as transactionThrottledCause } from '../../content/errors/aws/transaction-canceled-exception/causes/transaction-throttled.ts';
import { cause as apiKeyExpiredOrWrongCause } from '../../content/errors/aws/unauthorized-exception/causes/api-key-expired-or-wrong.ts';
import { cause as authorizationHeaderMissingCause } from '../../content/errors/aws/unauthorized-exception/causes/authorization-header-missing.ts';
import { cause as bearerWordInAuthorizationCause } from '../../content/errors/aws/unauthorized-exception/causes/bearer-word-in-authorization.ts';
import { cause as fieldNotAuthorizedCause } from '../../content/errors/aws/unauthorized-exception/causes/field-not-authorized.ts';
import { cause as iamRoleLacksGraphqlFieldCause } from '../../content/errors/aws/unauthorized-exception/causes/iam-role-lacks-graphql-field.ts';
import { cause as modeNotEnabledCause } from '../../content/errors/aws/unauthorized-exception/causes/mode-not-enabled.ts';
import { cause as tokenExpiredForAppsyncCause } from '../../content/errors/aws/unauthorized-exception/causes/token-expired-for-appsync.ts';
import { cause as ssoProfileNotRefreshableCause } from '../../content/errors/aws/unauthorized-sso-token/causes/sso-profile-not-refreshable.ts';
import { cause as ssoSessionEndedCause } from '../../content/errors/aws/unauthorized-sso-token/causes/sso-session-ended.ts';
import { cause as ssoTokenCachedElsewhereCause } from '../../content/errors/aws/unauthorized-sso-token/causes/sso-token-cached-elsewhere.ts';
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
import { cause as clientDefaultContentTypeCause } from '../../content/errors/aws/unsupported-media-type/causes/client-default-content-type.ts';
import { cause as contentTypeNotMappedCause } from '../../content/errors/aws/unsupported-media-type/causes/content-type-not-mapped.ts';
import { cause as frameworkRefusesTypeCause } from '../../content/errors/aws/unsupported-media-type/causes/framework-refuses-type.ts';
import { cause as confirmationCodeNotDeliveredCause } from '../../content/errors/aws/user-not-confirmed-exception/causes/confirmation-code-not-delivered.ts';
import { cause as nothingConfirmsSignUpCause } from '../../content/errors/aws/user-not-confirmed-exception/causes/nothing-confirms-sign-up.ts';
import { cause as userNotConfirmedCause } from '../../content/errors/aws/user-not-confirmed-exception/causes/user-not-confirmed.ts';
import { cause as autoScalingGroupMissingCause } from '../../content/errors/aws/validation-error/causes/auto-scaling-group-missing.ts';
import { cause as changeSetWithoutChangesCause } from '../../content/errors/aws/validation-error/causes/change-set-without-changes.ts';
import { cause as noChangesInUpdateCause } from '../../content/errors/aws/validation-error/causes/no-changes-in-update.ts';
import { cause as resourcesDependInACircleCause } from '../../content/errors/aws/validation-error/causes/resources-depend-in-a-circle.ts';
import { cause as sessionDurationTooLongCause } from '../../content/errors/aws/validation-error/causes/session-duration-too-long.ts';
import { cause as stackCannotBeUpdatedNowCause } from '../../content/errors/aws/validation-error/causes/stack-cannot-be-updated-now.ts';
import { cause as stackCreationRolledBackCause } from '../../content/errors/aws/validation-error/causes/stack-creation-rolled-back.ts';
import { cause as stackMissingHereCause } from '../../content/errors/aws/validation-error/causes/stack-missing-here.ts';
import { cause as stackRollbackOrDeleteFailedCause } from '../../content/errors/aws/validation-error/causes/stack-rollback-or-delete-failed.ts';
import { cause as templateInvalidCause } from '../../content/errors/aws/validation-error/causes/template-invalid.ts';
import { cause as templateParametersDifferCause } from '../../content/errors/aws/validation-error/causes/template-parameters-differ.ts';
import { cause as templateReferenceBrokenCause } from '../../content/errors/aws/validation-error/causes/template-reference-broken.ts';
import { cause as templateTooLargeCause } from '../../content/errors/aws/validation-error/causes/template-too-large.ts';
import { cause as templateUrlUnreadableCause } from '../../content/errors/aws/validation-error/causes/template-url-unreadable.ts';
import { cause as validationErrorOfAProgramCause } from '../../content/errors/aws/validation-error/causes/validation-error-of-a-program.ts';
import { cause as attributeTypeDiffersCause } from '../../content/errors/aws/validation-exception/causes/attribute-type-differs.ts';
import { cause as expressionNamesDoNotMatchCause } from '../../content/errors/aws/validation-exception/causes/expression-names-do-not-match.ts';
import { cause as itemOrBatchOverLimitCause } from '../../content/errors/aws/validation-exception/causes/item-or-batch-over-limit.ts';
import { cause as keyDiffersFromSchemaCause } from '../../content/errors/aws/validation-exception/causes/key-differs-from-schema.ts';
import { cause as keyValueEmptyCause } from '../../content/errors/aws/validation-exception/causes/key-value-empty.ts';
import { cause as memberConstraintViolatedCause } from '../../content/errors/aws/validation-exception/causes/member-constraint-violated.ts';
import { cause as modelIdNotInRegionCause } from '../../content/errors/aws/validation-exception/causes/model-id-not-in-region.ts';
import { cause as modelNeedsInferenceProfileCause } from '../../content/errors/aws/validation-exception/causes/model-needs-inference-profile.ts';
import { cause as queryWithoutPartitionKeyCause } from '../../content/errors/aws/validation-exception/causes/query-without-partition-key.ts';
import { cause as requestBodyNotForModelCause } from '../../content/errors/aws/validation-exception/causes/request-body-not-for-model.ts';
import { cause as reservedWordInExpressionCause } from '../../content/errors/aws/validation-exception/causes/reserved-word-in-expression.ts';
import { cause as clientAddressRefusedCause } from '../../content/errors/aws/waf-forbidden-exception/causes/client-address-refused.ts';
import { cause as clientLooksLikeABotCause } from '../../content/errors/aws/waf-forbidden-exception/causes/client-looks-like-a-bot.ts';
import { cause as graphqlBodyOver8KbCause } from '../../content/errors/aws/waf-forbidden-exception/causes/graphql-body-over-8-kb.ts';
import { cause as introspectionBlockedCause } from '../../content/errors/aws/waf-forbidden-exception/causes/introspection-blocked.ts';
import { cause as managedRuleMatchedVariablesCause } from '../../content/errors/aws/waf-forbidden-exception/causes/managed-rule-matched-variables.ts';
import { cause as requestRateOverRuleCause } from '../../content/errors/aws/waf-forbidden-exception/causes/request-rate-over-rule.ts';
import { cause as parallelUploadsMixedUpCause } from '../../content/errors/aws/x-amz-content-sha256-mismatch/causes/parallel-uploads-mixed-up.ts';
import { cause as payloadChangedAfterHashingCause } from '../../content/errors/aws/x-amz-content-sha256-mismatch/causes/payload-changed-after-hashing.ts';
import { cause as payloadHashedAsEmptyCause } from '../../content/errors/aws/x-amz-content-sha256-mismatch/causes/payload-hashed-as-empty.ts';
import { cause as payloadLostOnTheWayCause } from '../../content/errors/aws/x-amz-content-sha256-mismatch/causes/payload-lost-on-the-way.ts';
import { cause as textHashedInOtherCharsetCause } from '../../content/errors/aws/x-amz-content-sha256-mismatch/causes/text-hashed-in-other-charset.ts';
import { cause as crossAccountOneSideCause } from '../../content/known/access/causes/cross-account-one-side.ts';
import { cause as dependentActionMissingCause } from '../../content/known/access/causes/dependent-action-missing.ts';
import { cause as ecrRepositoryActionMissingCause } from '../../content/known/access/causes/ecr-repository-action-missing.ts';
import { cause as ecrTokenNeedsStarCause } from '../../content/known/access/causes/ecr-token-needs-star.ts';
import { cause as encodedAuthorizationMessageCause } from '../../content/known/access/causes/encoded-authorization-message.ts';
import { cause as explicitDenyInOwnPolicyCause } from '../../content/known/access/causes/explicit-deny-in-own-policy.ts';
import { cause as lakeFormationPermissionCause } from '../../content/known/access/causes/lake-formation-permission.ts';
import { cause as lambdaUrlUnsignedCause } from '../../content/known/access/causes/lambda-url-unsigned.ts';
import { cause as mfaRequiredCause } from '../../content/known/access/causes/mfa-required.ts';
import { cause as parameterArnPathCause } from '../../content/known/access/causes/parameter-arn-path.ts';
import { cause as passRoleMissingCause } from '../../content/known/access/causes/pass-role-missing.ts';
import { cause as permissionsBoundaryDeniesCause } from '../../content/known/access/causes/permissions-boundary-denies.ts';
import { cause as policyNamesAnotherResourceCause } from '../../content/known/access/causes/policy-names-another-resource.ts';
import { cause as queueOrTopicPolicyCause } from '../../content/known/access/causes/queue-or-topic-policy.ts';
import { cause as rcpDeniesCause } from '../../content/known/access/causes/rcp-denies.ts';
import { cause as resourcePolicyOfServiceDeniesCause } from '../../content/known/access/causes/resource-policy-of-service-denies.ts';
import { cause as scpDeniesCause } from '../../content/known/access/causes/scp-denies.ts';
import { cause as secretArnSuffixCause } from '../../content/known/access/causes/secret-arn-suffix.ts';
import { cause as serviceLinkedRoleMissingCause } from '../../content/known/access/causes/service-linked-role-missing.ts';
import { cause as sessionPolicyDeniesCause } from '../../content/known/access/causes/session-policy-denies.ts';
import { cause as taggingPermissionMissingCause } from '../../content/known/access/causes/tagging-permission-missing.ts';
import { cause as unexpectedCallerCause } from '../../content/known/access/causes/unexpected-caller.ts';
import { cause as vpcEndpointPolicyDeniesCause } from '../../content/known/access/causes/vpc-endpoint-policy-denies.ts';
import { cause as clientCertificateMissingCause } from '../../content/known/apigateway/causes/client-certificate-missing.ts';
import { cause as hostHeaderForwardedCause } from '../../content/known/apigateway/causes/host-header-forwarded.ts';
import { cause as lambdaInVpcWithoutRouteCause } from '../../content/known/apigateway/causes/lambda-in-vpc-without-route.ts';
import { cause as pathDoubleSlashCause } from '../../content/known/apigateway/causes/path-double-slash.ts';
import { cause as pathPlaceholderLeftCause } from '../../content/known/apigateway/causes/path-placeholder-left.ts';
import { cause as proxyEmptyTailCause } from '../../content/known/apigateway/causes/proxy-empty-tail.ts';
import { cause as resourcePolicyNotRedeployedCause } from '../../content/known/apigateway/causes/resource-policy-not-redeployed.ts';
import { cause as serviceHostCalledCause } from '../../content/known/apigateway/causes/service-host-called.ts';
import { cause as tokenOfAnotherPoolCause } from '../../content/known/apigateway/causes/token-of-another-pool.ts';
import { cause as tokenValidationExpressionCause } from '../../content/known/apigateway/causes/token-validation-expression.ts';
import { cause as websocketStageMissingCause } from '../../content/known/apigateway/causes/websocket-stage-missing.ts';
import { cause as mappingTemplateFailedCause } from '../../content/known/appsync/causes/mapping-template-failed.ts';
import { cause as answerSlowerThanClientWaitsCause } from '../../content/known/clients/causes/answer-slower-than-client-waits.ts';
import { cause as browserCouldNotConnectCause } from '../../content/known/clients/causes/browser-could-not-connect.ts';
import { cause as browserHidTheAnswerCause } from '../../content/known/clients/causes/browser-hid-the-answer.ts';
import { cause as bucketInAnotherRegionCause } from '../../content/known/clients/causes/bucket-in-another-region.ts';
import { cause as bucketParameterIsNoNameCause } from '../../content/known/clients/causes/bucket-parameter-is-no-name.ts';
import { cause as cdkEnvironmentNotBootstrappedCause } from '../../content/known/clients/causes/cdk-environment-not-bootstrapped.ts';
import { cause as cdkRolesNotAssumableCause } from '../../content/known/clients/causes/cdk-roles-not-assumable.ts';
import { cause as certificateAuthorityNotTrustedCause } from '../../content/known/clients/causes/certificate-authority-not-trusted.ts';
import { cause as certificateNamesAnotherHostCause } from '../../content/known/clients/causes/certificate-names-another-host.ts';
import { cause as configFileMalformedCause } from '../../content/known/clients/causes/config-file-malformed.ts';
import { cause as connectionDroppedOnTheWayCause } from '../../content/known/clients/causes/connection-dropped-on-the-way.ts';
import { cause as credentialProcessFailedCause } from '../../content/known/clients/causes/credential-process-failed.ts';
import { cause as errorPrintedWithoutItsCauseCause } from '../../content/known/clients/causes/error-printed-without-its-cause.ts';
import { cause as gitCredentialHelperWrongCause } from '../../content/known/clients/causes/git-credential-helper-wrong.ts';
import { cause as halfOfCredentialsSetCause } from '../../content/known/clients/causes/half-of-credentials-set.ts';
import { cause as hostDoesNotExistCause } from '../../content/known/clients/causes/host-does-not-exist.ts';
import { cause as httpOnHttpsOnlyEndpointCause } from '../../content/known/clients/causes/http-on-https-only-endpoint.ts';
import { cause as jsonArgumentLostItsQuotesCause } from '../../content/known/clients/causes/json-argument-lost-its-quotes.ts';
import { cause as nameServerOutOfReachCause } from '../../content/known/clients/causes/name-server-out-of-reach.ts';
import { cause as noRouteToEndpointCause } from '../../content/known/clients/causes/no-route-to-endpoint.ts';
import { cause as nothingListensThereCause } from '../../content/known/clients/causes/nothing-listens-there.ts';
import { cause as pagerNotInstalledCause } from '../../content/known/clients/causes/pager-not-installed.ts';
import { cause as parameterUnknownToClientCause } from '../../content/known/clients/causes/parameter-unknown-to-client.ts';
import { cause as parameterValueEmptyCause } from '../../content/known/clients/causes/parameter-value-empty.ts';
import { cause as profileDoesNotExistCause } from '../../content/known/clients/causes/profile-does-not-exist.ts';
import { cause as proxyNeededOrWrongCause } from '../../content/known/clients/causes/proxy-needed-or-wrong.ts';
import { cause as regionNameMalformedCause } from '../../content/known/clients/causes/region-name-malformed.ts';
import { cause as regionNotSetCause } from '../../content/known/clients/causes/region-not-set.ts';
import { cause as requiredParameterMissingCause } from '../../content/known/clients/causes/required-parameter-missing.ts';
import { cause as stackFailedSeeFirstEventCause } from '../../content/known/clients/causes/stack-failed-see-first-event.ts';
import { cause as resourceOfThatNameExistsCause } from '../../content/known/cloudformation/causes/resource-of-that-name-exists.ts';
import { cause as certificateLacksTheNameCause } from '../../content/known/cloudfront/causes/certificate-lacks-the-name.ts';
import { cause as callbackUrlNotRegisteredCause } from '../../content/known/cognito/causes/callback-url-not-registered.ts';
import { cause as clientSecretNotAcceptedCause } from '../../content/known/cognito/causes/client-secret-not-accepted.ts';
import { cause as guestAccessOffCause } from '../../content/known/cognito/causes/guest-access-off.ts';
import { cause as loginTokenExpiredCause } from '../../content/known/cognito/causes/login-token-expired.ts';
import { cause as nameOrAddressTakenCause } from '../../content/known/cognito/causes/name-or-address-taken.ts';
import { cause as passwordAgainstPolicyCause } from '../../content/known/cognito/causes/password-against-policy.ts';
import { cause as poolOrClientMissingHereCause } from '../../content/known/cognito/causes/pool-or-client-missing-here.ts';
import { cause as poolRoleTrustsOtherPoolCause } from '../../content/known/cognito/causes/pool-role-trusts-other-pool.ts';
import { cause as signInSessionOverCause } from '../../content/known/cognito/causes/sign-in-session-over.ts';
import { cause as tokenCheckFailedAtAwsCause } from '../../content/known/cognito/causes/token-check-failed-at-aws.ts';
import { cause as triggerFunctionFailedCause } from '../../content/known/cognito/causes/trigger-function-failed.ts';
import { cause as userInOtherPoolOrDeletedCause } from '../../content/known/cognito/causes/user-in-other-pool-or-deleted.ts';
import { cause as userTokenRevokedCause } from '../../content/known/cognito/causes/user-token-revoked.ts';
import { cause as batchPartlyDoneCause } from '../../content/known/dynamodb/causes/batch-partly-done.ts';
import { cause as capacityOrLimitOfInstancesCause } from '../../content/known/ec2/causes/capacity-or-limit-of-instances.ts';
import { cause as resourceIdNotHereCause } from '../../content/known/ec2/causes/resource-id-not-here.ts';
import { cause as resourceStillInUseCause } from '../../content/known/ec2/causes/resource-still-in-use.ts';
import { cause as callerNotMappedInClusterCause } from '../../content/known/eks/causes/caller-not-mapped-in-cluster.ts';
import { cause as clusterRoleNotBoundCause } from '../../content/known/eks/causes/cluster-role-not-bound.ts';
import { cause as consoleAddressCalledCause } from '../../content/known/hosts/causes/console-address-called.ts';
import { cause as dualStackNotOfferedCause } from '../../content/known/hosts/causes/dual-stack-not-offered.ts';
import { cause as hostOutsideAwsCause } from '../../content/known/hosts/causes/host-outside-aws.ts';
import { cause as hostPlaceholderLeftCause } from '../../content/known/hosts/causes/host-placeholder-left.ts';
import { cause as regionDoesNotExistCause } from '../../content/known/hosts/causes/region-does-not-exist.ts';
import { cause as regionEmptyInHostCause } from '../../content/known/hosts/causes/region-empty-in-host.ts';
import { cause as serviceNotInRegionCause } from '../../content/known/hosts/causes/service-not-in-region.ts';
import { cause as stageLetterCaseCause } from '../../content/known/hosts/causes/stage-letter-case.ts';
import { cause as suffixOfOtherPartitionCause } from '../../content/known/hosts/causes/suffix-of-other-partition.ts';
import { cause as iamEntityInUseCause } from '../../content/known/iam/causes/iam-entity-in-use.ts';
import { cause as iamEntityNameWrongCause } from '../../content/known/iam/causes/iam-entity-name-wrong.ts';
import { cause as iamEntityNotYetVisibleCause } from '../../content/known/iam/causes/iam-entity-not-yet-visible.ts';
import { cause as iamNameTakenCause } from '../../content/known/iam/causes/iam-name-taken.ts';
import { cause as managedPolicyArnWrongCause } from '../../content/known/iam/causes/managed-policy-arn-wrong.ts';
import { cause as kmsCiphertextOfAnotherKeyCause } from '../../content/known/kms/causes/kms-ciphertext-of-another-key.ts';
import { cause as kmsKeyInAnotherRegionCause } from '../../content/known/kms/causes/kms-key-in-another-region.ts';
import { cause as kmsKeyNotFoundCause } from '../../content/known/kms/causes/kms-key-not-found.ts';
import { cause as functionOrStatementExistsCause } from '../../content/known/lambda/causes/function-or-statement-exists.ts';
import { cause as functionStillPendingCause } from '../../content/known/lambda/causes/function-still-pending.ts';
import { cause as functionUpdateInProgressCause } from '../../content/known/lambda/causes/function-update-in-progress.ts';
import { cause as lambdaRefusesTheAccountCause } from '../../content/known/lambda/causes/lambda-refuses-the-account.ts';
import { cause as packageTooLargeCause } from '../../content/known/lambda/causes/package-too-large.ts';
import { cause as payloadNotJsonCause } from '../../content/known/lambda/causes/payload-not-json.ts';
import { cause as runtimeProcessEndedCause } from '../../content/known/lambda/causes/runtime-process-ended.ts';
import { cause as targetClosedConnectionCause } from '../../content/known/load-balancer/causes/target-closed-connection.ts';
import { cause as targetTooSlowCause } from '../../content/known/load-balancer/causes/target-too-slow.ts';
import { cause as wafRuleBlockedCause } from '../../content/known/load-balancer/causes/waf-rule-blocked.ts';
import { cause as addressNotVerifiedCause } from '../../content/known/messaging/causes/address-not-verified.ts';
import { cause as topicArnOrParameterMalformedCause } from '../../content/known/messaging/causes/topic-arn-or-parameter-malformed.ts';
import { cause as applicationBehindAnsweredCause } from '../../content/known/not-aws/causes/application-behind-answered.ts';
import { cause as emulatorCredentialsSentToAwsCause } from '../../content/known/not-aws/causes/emulator-credentials-sent-to-aws.ts';
import { cause as localEmulatorAnsweredCause } from '../../content/known/not-aws/causes/local-emulator-answered.ts';
import { cause as proxyInFrontAnsweredCause } from '../../content/known/not-aws/causes/proxy-in-front-answered.ts';
import { cause as s3CompatibleStoreAnsweredCause } from '../../content/known/not-aws/causes/s3-compatible-store-answered.ts';
import { cause as indexMissingCause } from '../../content/known/opensearch/causes/index-missing.ts';
import { cause as indexWriteBlockedCause } from '../../content/known/opensearch/causes/index-write-blocked.ts';
import { cause as parameterMissingHereCause } from '../../content/known/parameters/causes/parameter-missing-here.ts';
import { cause as secretMissingHereCause } from '../../content/known/parameters/causes/secret-missing-here.ts';
import { cause as secretWithoutValueCause } from '../../content/known/parameters/causes/secret-without-value.ts';
import { cause as stateMachineMissingHereCause } from '../../content/known/parameters/causes/state-machine-missing-here.ts';
import { cause as headerNotSentCause } from '../../content/known/request-slips/causes/header-not-sent.ts';
import { cause as invisibleCharacterInRequestCause } from '../../content/known/request-slips/causes/invisible-character-in-request.ts';
import { cause as lineBreakInRequestCause } from '../../content/known/request-slips/causes/line-break-in-request.ts';
import { cause as shellCutAtAmpersandCause } from '../../content/known/request-slips/causes/shell-cut-at-ampersand.ts';
import { cause as smartQuotesInRequestCause } from '../../content/known/request-slips/causes/smart-quotes-in-request.ts';
import { cause as variableNotExpandedCause } from '../../content/known/request-slips/causes/variable-not-expanded.ts';
import { cause as bucketDeletedCause } from '../../content/known/s3/causes/bucket-deleted.ts';
import { cause as bucketExistsInTheOtherRegionCause } from '../../content/known/s3/causes/bucket-exists-in-the-other-region.ts';
import { cause as bucketInOtherAccountOrPartitionCause } from '../../content/known/s3/causes/bucket-in-other-account-or-partition.ts';
import { cause as bucketNameWrongCause } from '../../content/known/s3/causes/bucket-name-wrong.ts';
import { cause as bucketNotEmptyCause } from '../../content/known/s3/causes/bucket-not-empty.ts';
import { cause as bucketOperationInProgressCause } from '../../content/known/s3/causes/bucket-operation-in-progress.ts';
import { cause as bucketPlaceholderNotFilledCause } from '../../content/known/s3/causes/bucket-placeholder-not-filled.ts';
import { cause as bucketPolicyInvalidCause } from '../../content/known/s3/causes/bucket-policy-invalid.ts';
import { cause as bucketSettingNeverSetCause } from '../../content/known/s3/causes/bucket-setting-never-set.ts';
import { cause as contentLengthMissingCause } from '../../content/known/s3/causes/content-length-missing.ts';
import { cause as folderReadAsBucketCause } from '../../content/known/s3/causes/folder-read-as-bucket.ts';
import { cause as keyLongerThan1024BytesCause } from '../../content/known/s3/causes/key-longer-than-1024-bytes.ts';
import { cause as keyNameDiffersCause } from '../../content/known/s3/causes/key-name-differs.ts';
import { cause as keyStillUrlEncodedCause } from '../../content/known/s3/causes/key-still-url-encoded.ts';
import { cause as locationConstraintMismatchCause } from '../../content/known/s3/causes/location-constraint-mismatch.ts';
import { cause as notificationDestinationRefusesCause } from '../../content/known/s3/causes/notification-destination-refuses.ts';
import { cause as objectNotUploadedYetCause } from '../../content/known/s3/causes/object-not-uploaded-yet.ts';
import { cause as partListDiffersCause } from '../../content/known/s3/causes/part-list-differs.ts';
import { cause as partSmallerThanFiveMegabytesCause } from '../../content/known/s3/causes/part-smaller-than-five-megabytes.ts';
import { cause as rangeBeyondObjectCause } from '../../content/known/s3/causes/range-beyond-object.ts';
import { cause as requestXmlInvalidCause } from '../../content/known/s3/causes/request-xml-invalid.ts';
import { cause as s3AclPermissionMissingCause } from '../../content/known/s3/causes/s3-acl-permission-missing.ts';
import { cause as s3BlockPublicAccessCause } from '../../content/known/s3/causes/s3-block-public-access.ts';
import { cause as s3BucketInAnotherRegionCause } from '../../content/known/s3/causes/s3-bucket-in-another-region.ts';
import { cause as s3BucketOfAnotherAccountCause } from '../../content/known/s3/causes/s3-bucket-of-another-account.ts';
import { cause as s3BucketPolicyDeniesCause } from '../../content/known/s3/causes/s3-bucket-policy-denies.ts';
import { cause as s3CloudfrontKeyMissingCause } from '../../content/known/s3/causes/s3-cloudfront-key-missing.ts';
import { cause as s3CloudfrontOriginNotAllowedCause } from '../../content/known/s3/causes/s3-cloudfront-origin-not-allowed.ts';
import { cause as s3CopyNeedsSourceReadCause } from '../../content/known/s3/causes/s3-copy-needs-source-read.ts';
import { cause as s3EncryptionHeaderRequiredCause } from '../../content/known/s3/causes/s3-encryption-header-required.ts';
import { cause as s3HeadHidesExpiredTokenCause } from '../../content/known/s3/causes/s3-head-hides-expired-token.ts';
import { cause as s3HeadHidesWrongRegionCause } from '../../content/known/s3/causes/s3-head-hides-wrong-region.ts';
import { cause as s3KeyMissingNoListCause } from '../../content/known/s3/causes/s3-key-missing-no-list.ts';
import { cause as s3KmsKeyDeniedCause } from '../../content/known/s3/causes/s3-kms-key-denied.ts';
import { cause as s3ListAllBucketsMissingCause } from '../../content/known/s3/causes/s3-list-all-buckets-missing.ts';
import { cause as s3ListPermissionMissingCause } from '../../content/known/s3/causes/s3-list-permission-missing.ts';
import { cause as s3ObjectLockedCause } from '../../content/known/s3/causes/s3-object-locked.ts';
import { cause as s3ObjectNotPublicCause } from '../../content/known/s3/causes/s3-object-not-public.ts';
import { cause as s3ObjectOwnedByOtherAccountCause } from '../../content/known/s3/causes/s3-object-owned-by-other-account.ts';
import { cause as s3PermissionMissingCause } from '../../content/known/s3/causes/s3-permission-missing.ts';
import { cause as s3PolicyBucketVsObjectsCause } from '../../content/known/s3/causes/s3-policy-bucket-vs-objects.ts';
import { cause as s3PostPolicyFailedCause } from '../../content/known/s3/causes/s3-post-policy-failed.ts';
import { cause as s3PresignerLacksPermissionCause } from '../../content/known/s3/causes/s3-presigner-lacks-permission.ts';
import { cause as s3RequesterPaysCause } from '../../content/known/s3/causes/s3-requester-pays.ts';
import { cause as s3VersionPermissionMissingCause } from '../../content/known/s3/causes/s3-version-permission-missing.ts';
import { cause as uploadStalledCause } from '../../content/known/s3/causes/upload-stalled.ts';
import { cause as versionIdUnknownCause } from '../../content/known/s3/causes/version-id-unknown.ts';
import { cause as wrongBucketForKeyCause } from '../../content/known/s3/causes/wrong-bucket-for-key.ts';
import { cause as awsSideFaultCause } from '../../content/known/services/causes/aws-side-fault.ts';
import { cause as bodyNotOfTheExpectedTypeCause } from '../../content/known/services/causes/body-not-of-the-expected-type.ts';
import { cause as serviceQuotaExceededCause } from '../../content/known/services/causes/service-quota-exceeded.ts';
import { cause as wrongApiCalledCause } from '../../content/known/services/causes/wrong-api-called.ts';
import { cause as amzHeaderUnsignedCause } from '../../content/known/signing/causes/amz-header-unsigned.ts';
import { cause as contentSha256HeaderMissingCause } from '../../content/known/signing/causes/content-sha256-header-missing.ts';
import { cause as defaultChecksumsUnknownToStoreCause } from '../../content/known/signing/causes/default-checksums-unknown-to-store.ts';
import { cause as signedTokenNotSentCause } from '../../content/known/signing/causes/signed-token-not-sent.ts';
import { cause as signedWithVersion2Cause } from '../../content/known/signing/causes/signed-with-version-2.ts';
import { cause as sigv4aNeededCause } from '../../content/known/signing/causes/sigv4a-needed.ts';
import { cause as tokenWhereOnlySigv4Cause } from '../../content/known/signing/causes/token-where-only-sigv4.ts';
import { cause as twoSignaturesSentCause } from '../../content/known/signing/causes/two-signatures-sent.ts';
import { cause as assumeRoleArnBrokenCause } from '../../content/known/sts/causes/assume-role-arn-broken.ts';
import { cause as assumeTargetNotARoleCause } from '../../content/known/sts/causes/assume-target-not-a-role.ts';
import { cause as externalIdMismatchCause } from '../../content/known/sts/causes/external-id-mismatch.ts';
import { cause as mfaCodeRejectedCause } from '../../content/known/sts/causes/mfa-code-rejected.ts';
import { cause as roleAssumesItselfCause } from '../../content/known/sts/causes/role-assumes-itself.ts';
import { cause as roleDoesNotExistCause } from '../../content/known/sts/causes/role-does-not-exist.ts';
import { cause as rootCannotAssumeRolesCause } from '../../content/known/sts/causes/root-cannot-assume-roles.ts';
import { cause as samlTrustMismatchCause } from '../../content/known/sts/causes/saml-trust-mismatch.ts';
import { cause as serviceNotTrustedByRoleCause } from '../../content/known/sts/causes/service-not-trusted-by-role.ts';
import { cause as sessionCredentialsCannotCallCause } from '../../content/known/sts/causes/session-credentials-cannot-call.ts';
import { cause as stsRegionNotActiveCause } from '../../content/known/sts/causes/sts-region-not-active.ts';
import { cause as tagSessionNotTrustedCause } from '../../content/known/sts/causes/tag-session-not-trusted.ts';
import { cause as trustPolicyLacksCallerCause } from '../../content/known/sts/causes/trust-policy-lacks-caller.ts';
import { cause as webIdentityConditionMismatchCause } from '../../content/known/sts/causes/web-identity-condition-mismatch.ts';
import { cause as webIdentityProviderNotTrustedCause } from '../../content/known/sts/causes/web-identity-provider-not-trusted.ts';
import { cause as webIdentityWrongRoleCause } from '../../content/known/sts/causes/web-identity-wrong-role.ts';

/** By slug. */
export const errors: Readonly<Record<string, ErrorFacts>> = {
  'access-control-list-not-supported': accessControlListNotSupportedError,
  'access-denied-exception': accessDeniedExceptionError,
  'access-denied': accessDeniedError,
  'all-access-disabled': allAccessDisabledError,
  'auth-failure': authFailureError,
  'authorization-error': authorizationErrorError,
  'authorization-header-malformed': authorizationHeaderMalformedError,
  'authorization-query-parameters-error': authorizationQueryParametersErrorError,
  'authorizer-configuration-exception': authorizerConfigurationExceptionError,
  'bad-digest': badDigestError,
  'bad-request': badRequestError,
  'bucket-already-exists': bucketAlreadyExistsError,
  'bucket-already-owned-by-you': bucketAlreadyOwnedByYouError,
  'cannot-pull-container-error': cannotPullContainerErrorError,
  'code-mismatch-exception': codeMismatchExceptionError,
  'conditional-check-failed-exception': conditionalCheckFailedExceptionError,
  'cors-preflight-failed': corsPreflightFailedError,
  'disabled-exception': disabledExceptionError,
  'endpoint-request-timed-out': endpointRequestTimedOutError,
  'entity-too-large': entityTooLargeError,
  'expired-token': expiredTokenError,
  forbidden: forbiddenError,
  'gone-exception': goneExceptionError,
  'incomplete-signature': incompleteSignatureError,
  'insufficient-capabilities-exception': insufficientCapabilitiesExceptionError,
  'internal-failure': internalFailureError,
  'internal-server-error': internalServerErrorError,
  'invalid-access-key-id': invalidAccessKeyIdError,
  'invalid-bucket-name': invalidBucketNameError,
  'invalid-client-token-id': invalidClientTokenIdError,
  'invalid-identity-token': invalidIdentityTokenError,
  'invalid-object-state': invalidObjectStateError,
  'invalid-parameter-exception': invalidParameterExceptionError,
  'invalid-parameter-value-exception': invalidParameterValueExceptionError,
  'invalid-request': invalidRequestError,
  'invalid-signature-exception': invalidSignatureExceptionError,
  'invalid-token': invalidTokenError,
  'kms-access-denied-exception': kmsAccessDeniedExceptionError,
  'kms-invalid-state-exception': kmsInvalidStateExceptionError,
  'limit-exceeded-exception': limitExceededExceptionError,
  'malformed-policy-document': malformedPolicyDocumentError,
  'method-not-allowed': methodNotAllowedError,
  'missing-authentication-token': missingAuthenticationTokenError,
  'missing-security-header': missingSecurityHeaderError,
  'no-basic-auth-credentials': noBasicAuthCredentialsError,
  'no-credentials': noCredentialsError,
  'no-such-bucket': noSuchBucketError,
  'no-such-key': noSuchKeyError,
  'no-such-upload': noSuchUploadError,
  'not-authorized-exception': notAuthorizedExceptionError,
  'not-found': notFoundError,
  'opt-in-required': optInRequiredError,
  'origin-connect-error': originConnectErrorError,
  'permanent-redirect': permanentRedirectError,
  'precondition-failed': preconditionFailedError,
  'provisioned-throughput-exceeded-exception': provisionedThroughputExceededExceptionError,
  'queue-does-not-exist': queueDoesNotExistError,
  'request-could-not-be-satisfied': requestCouldNotBeSatisfiedError,
  'request-entity-too-large': requestEntityTooLargeError,
  'request-expired': requestExpiredError,
  'request-limit-exceeded': requestLimitExceededError,
  'request-time-too-skewed': requestTimeTooSkewedError,
  'resource-not-found-exception': resourceNotFoundExceptionError,
  'runtime-import-module-error': runtimeImportModuleErrorError,
  'sandbox-timedout': sandboxTimedoutError,
  'security-exception': securityExceptionError,
  'service-unavailable': serviceUnavailableError,
  'signature-does-not-match': signatureDoesNotMatchError,
  'slow-down': slowDownError,
  'throttling-exception': throttlingExceptionError,
  'too-many-requests-exception': tooManyRequestsExceptionError,
  'transaction-canceled-exception': transactionCanceledExceptionError,
  'unauthorized-exception': unauthorizedExceptionError,
  'unauthorized-operation': unauthorizedOperationError,
  'unauthorized-sso-token': unauthorizedSsoTokenError,
  unauthorized: unauthorizedError,
  'unrecognized-client-exception': unrecognizedClientExceptionError,
  'unsupported-media-type': unsupportedMediaTypeError,
  'user-not-confirmed-exception': userNotConfirmedExceptionError,
  'validation-error': validationErrorError,
  'validation-exception': validationExceptionError,
  'waf-forbidden-exception': wafForbiddenExceptionError,
  'x-amz-content-sha256-mismatch': xAmzContentSha256MismatchError,
};

/** By cause id. */
export const causes: Readonly<Record<string, CauseFacts>> = {
  'acl-sent-by-client-default': aclSentByClientDefaultCause,
  'acls-disabled-on-bucket': aclsDisabledOnBucketCause,
  'bucket-acl-set-while-disabled': bucketAclSetWhileDisabledCause,
  'grants-to-other-accounts': grantsToOtherAccountsCause,
  'anonymous-caller': anonymousCallerCause,
  'authorizer-denied': authorizerDeniedCause,
  'authorizer-policy-cached': authorizerPolicyCachedCause,
  'iam-policy-missing': iamPolicyMissingCause,
  'inference-profile-leaves-region': inferenceProfileLeavesRegionCause,
  'lambda-url-permission': lambdaUrlPermissionCause,
  'model-access-not-granted': modelAccessNotGrantedCause,
  'resource-policy-denies': resourcePolicyDeniesCause,
  's3-copy-reads-tags': s3CopyReadsTagsCause,
  'bucket-name-is-somebody-elses': bucketNameIsSomebodyElsesCause,
  'copy-source-without-bucket': copySourceWithoutBucketCause,
  'public-data-set-closed': publicDataSetClosedCause,
  'image-not-open-to-you': imageNotOpenToYouCause,
  'sms-has-no-topic-arn': smsHasNoTopicArnCause,
  'access-key-empty': accessKeyEmptyCause,
  'bucket-name-taken-elsewhere': bucketNameTakenElsewhereCause,
  'cloudfront-signs-for-old-region': cloudfrontSignsForOldRegionCause,
  'key-id-and-secret-swapped': keyIdAndSecretSwappedCause,
  'region-name-invalid': regionNameInvalidCause,
  'signed-for-other-region': signedForOtherRegionCause,
  'presigned-credential-encoded-twice': presignedCredentialEncodedTwiceCause,
  'presigned-date-malformed': presignedDateMalformedCause,
  'presigned-lifetime-out-of-range': presignedLifetimeOutOfRangeCause,
  'presigned-parameter-missing': presignedParameterMissingCause,
  'presigned-url-as-format-string': presignedUrlAsFormatStringCause,
  'authorizer-answers-like-an-api': authorizerAnswersLikeAnApiCause,
  'authorizer-function-fails': authorizerFunctionFailsCause,
  'authorizer-permission-missing': authorizerPermissionMissingCause,
  'authorizer-refuses-in-own-words': authorizerRefusesInOwnWordsCause,
  'authorizer-response-malformed': authorizerResponseMalformedCause,
  'checksum-of-other-bytes': checksumOfOtherBytesCause,
  'checksum-of-upload-mixed-up': checksumOfUploadMixedUpCause,
  'file-written-while-uploading': fileWrittenWhileUploadingCause,
  'whole-file-digest-on-part': wholeFileDigestOnPartCause,
  'api-parameter-missing': apiParameterMissingCause,
  'deployed-before-complete': deployedBeforeCompleteCause,
  'gateway-log-role-missing': gatewayLogRoleMissingCause,
  'mapped-body-is-no-json': mappedBodyIsNoJsonCause,
  'request-validator-refused': requestValidatorRefusedCause,
  'bucket-in-your-other-account': bucketInYourOtherAccountCause,
  'bucket-name-from-sample': bucketNameFromSampleCause,
  'bucket-name-taken-by-others': bucketNameTakenByOthersCause,
  'bucket-already-yours': bucketAlreadyYoursCause,
  'create-on-every-run': createOnEveryRunCause,
  'create-retried-after-success': createRetriedAfterSuccessCause,
  'ecr-repository-policy-lacks-account': ecrRepositoryPolicyLacksAccountCause,
  'ecs-execution-role-lacks-permission': ecsExecutionRoleLacksPermissionCause,
  'ecs-image-for-other-platform': ecsImageForOtherPlatformCause,
  'ecs-image-or-tag-missing': ecsImageOrTagMissingCause,
  'ecs-pinned-digest-deleted': ecsPinnedDigestDeletedCause,
  'ecs-registry-rate-limit': ecsRegistryRateLimitCause,
  'ecs-task-without-network-route': ecsTaskWithoutNetworkRouteCause,
  'code-wrong-or-old': codeWrongOrOldCause,
  'mfa-session-restarted': mfaSessionRestartedCause,
  'reset-for-hidden-user': resetForHiddenUserCause,
  'totp-clock-or-secret': totpClockOrSecretCause,
  'condition-not-met': conditionNotMetCause,
  'first-attempt-had-succeeded': firstAttemptHadSucceededCause,
  'item-exists-already': itemExistsAlreadyCause,
  'item-missing': itemMissingCause,
  'resolver-adds-condition': resolverAddsConditionCause,
  'terraform-state-locked': terraformStateLockedCause,
  'bucket-host-redirected-to-region': bucketHostRedirectedToRegionCause,
  'bucket-without-cors-rule': bucketWithoutCorsRuleCause,
  'cached-answer-without-origin': cachedAnswerWithoutOriginCause,
  'error-answer-without-cors-headers': errorAnswerWithoutCorsHeadersCause,
  'integration-omits-cors-headers': integrationOmitsCorsHeadersCause,
  'method-not-allowed-by-cors': methodNotAllowedByCorsCause,
  'origin-differs': originDiffersCause,
  'origin-sent-twice': originSentTwiceCause,
  'preflight-redirected': preflightRedirectedCause,
  'preflight-refused': preflightRefusedCause,
  'preflight-without-route': preflightWithoutRouteCause,
  'request-header-not-allowed': requestHeaderNotAllowedCause,
  'wildcard-with-credentials': wildcardWithCredentialsCause,
  'kms-key-disabled': kmsKeyDisabledCause,
  'kms-key-left-disabled-by-cancel': kmsKeyLeftDisabledByCancelCause,
  'kms-rotation-of-disabled-key': kmsRotationOfDisabledKeyCause,
  'kms-state-not-spread': kmsStateNotSpreadCause,
  'cold-start-over-limit': coldStartOverLimitCause,
  'function-slower-than-gateway': functionSlowerThanGatewayCause,
  'handler-never-returns': handlerNeverReturnsCause,
  'integration-timeout-shortened': integrationTimeoutShortenedCause,
  'vpc-link-target-unreachable': vpcLinkTargetUnreachableCause,
  'part-larger-than-allowed': partLargerThanAllowedCause,
  'post-policy-size-exceeded': postPolicySizeExceededCause,
  'upload-larger-than-allowed': uploadLargerThanAllowedCause,
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
  'posted-before-connect-finished': postedBeforeConnectFinishedCause,
  'websocket-callback-endpoint-wrong': websocketCallbackEndpointWrongCause,
  'websocket-connection-gone': websocketConnectionGoneCause,
  'authorization-malformed': authorizationMalformedCause,
  'authorization-not-sigv4-wrong-route': authorizationNotSigv4WrongRouteCause,
  'date-header-missing': dateHeaderMissingCause,
  'capabilities-not-acknowledged': capabilitiesNotAcknowledgedCause,
  'macro-needs-auto-expand': macroNeedsAutoExpandCause,
  'named-iam-needs-its-own': namedIamNeedsItsOwnCause,
  'nested-stack-not-acknowledged': nestedStackNotAcknowledgedCause,
  'permission-shows-as-500': permissionShowsAs500Cause,
  'function-timed-out': functionTimedOutCause,
  'handler-raised-error': handlerRaisedErrorCause,
  'integration-mapping-failed': integrationMappingFailedCause,
  'integration-unreachable': integrationUnreachableCause,
  'lambda-permission-missing': lambdaPermissionMissingCause,
  'proxy-body-not-string': proxyBodyNotStringCause,
  'proxy-response-shape': proxyResponseShapeCause,
  'response-over-lambda-limit': responseOverLambdaLimitCause,
  'function-keys-without-token': functionKeysWithoutTokenCause,
  'key-created-just-now': keyCreatedJustNowCause,
  'key-of-other-store': keyOfOtherStoreCause,
  'bucket-name-breaks-rules': bucketNameBreaksRulesCause,
  'name-made-from-project-name': nameMadeFromProjectNameCause,
  'path-given-as-bucket': pathGivenAsBucketCause,
  'reserved-part-in-name': reservedPartInNameCause,
  'key-deleted-or-inactive': keyDeletedOrInactiveCause,
  'stale-environment-credentials': staleEnvironmentCredentialsCause,
  'identity-token-of-the-wrong-kind': identityTokenOfTheWrongKindCause,
  'oidc-thumbprint-mismatch': oidcThumbprintMismatchCause,
  'saml-response-not-acceptable': samlResponseNotAcceptableCause,
  'web-identity-audience-unknown': webIdentityAudienceUnknownCause,
  'web-identity-keys-unreachable': webIdentityKeysUnreachableCause,
  'copy-of-archived-source': copyOfArchivedSourceCause,
  'intelligent-tiering-archived': intelligentTieringArchivedCause,
  'object-archived': objectArchivedCause,
  'restore-of-unarchived': restoreOfUnarchivedCause,
  'restore-still-running': restoreStillRunningCause,
  'attribute-missing-or-malformed': attributeMissingOrMalformedCause,
  'auth-flow-not-enabled': authFlowNotEnabledCause,
  'flow-of-other-operation': flowOfOtherOperationCause,
  'no-verified-address-for-reset': noVerifiedAddressForResetCause,
  'pool-schema-cannot-change': poolSchemaCannotChangeCause,
  'target-group-without-load-balancer': targetGroupWithoutLoadBalancerCause,
  'container-image-not-accepted': containerImageNotAcceptedCause,
  'execution-role-lacks-permission': executionRoleLacksPermissionCause,
  'reserved-environment-key': reservedEnvironmentKeyCause,
  'role-not-assumable-by-lambda': roleNotAssumableByLambdaCause,
  'runtime-no-longer-supported': runtimeNoLongerSupportedCause,
  'value-refused-by-service': valueRefusedByServiceCause,
  'checksum-headers-disagree': checksumHeadersDisagreeCause,
  'copy-onto-itself-unchanged': copyOntoItselfUnchangedCause,
  'copy-source-too-large': copySourceTooLargeCause,
  'object-lock-checksum-missing': objectLockChecksumMissingCause,
  'canonical-request-differs': canonicalRequestDiffersCause,
  'region-or-service-wrong': regionOrServiceWrongCause,
  'scope-date-wrong': scopeDateWrongCause,
  'token-beside-other-keys': tokenBesideOtherKeysCause,
  'kms-condition-not-met': kmsConditionNotMetCause,
  'kms-decrypt-permission-missing': kmsDecryptPermissionMissingCause,
  'kms-key-policy-lacks-caller': kmsKeyPolicyLacksCallerCause,
  'lambda-grant-of-old-role': lambdaGrantOfOldRoleCause,
  'kms-key-material-missing': kmsKeyMaterialMissingCause,
  'kms-key-not-ready': kmsKeyNotReadyCause,
  'kms-key-pending-deletion': kmsKeyPendingDeletionCause,
  'kms-key-store-disconnected': kmsKeyStoreDisconnectedCause,
  'account-quota-reached': accountQuotaReachedCause,
  'attempt-limit-reached': attemptLimitReachedCause,
  'cognito-email-quota': cognitoEmailQuotaCause,
  'limit-is-a-rate': limitIsARateCause,
  'operations-at-once-limit': operationsAtOnceLimitCause,
  'usage-plan-quota-used-up': usagePlanQuotaUsedUpCause,
  'policy-partition-wrong': policyPartitionWrongCause,
  'policy-principal-unknown': policyPrincipalUnknownCause,
  'policy-syntax-broken': policySyntaxBrokenCause,
  'policy-wrong-kind-of-document': policyWrongKindOfDocumentCause,
  'trust-policy-without-principal': trustPolicyWithoutPrincipalCause,
  'bucket-setting-of-other-account': bucketSettingOfOtherAccountCause,
  'method-not-for-this-endpoint': methodNotForThisEndpointCause,
  'object-is-delete-marker': objectIsDeleteMarkerCause,
  'post-where-put-is-needed': postWherePutIsNeededCause,
  'custom-domain-stage-kept': customDomainStageKeptCause,
  'preflight-without-options': preflightWithoutOptionsCause,
  'request-unsigned': requestUnsignedCause,
  'rest-change-not-deployed': restChangeNotDeployedCause,
  'rest-method-missing': restMethodMissingCause,
  'rest-path-missing': restPathMissingCause,
  'rest-root-without-method': restRootWithoutMethodCause,
  'acl-call-names-no-acl': aclCallNamesNoAclCause,
  'bucket-acl-left-empty': bucketAclLeftEmptyCause,
  'object-acl-became-null': objectAclBecameNullCause,
  'docker-config-of-another-user': dockerConfigOfAnotherUserCause,
  'docker-credential-store-in-the-way': dockerCredentialStoreInTheWayCause,
  'docker-login-missing': dockerLoginMissingCause,
  'docker-login-password-altered': dockerLoginPasswordAlteredCause,
  'ecr-login-expired': ecrLoginExpiredCause,
  'ecr-public-login-stale': ecrPublicLoginStaleCause,
  'image-pull-secret-expired': imagePullSecretExpiredCause,
  'container-role-missing': containerRoleMissingCause,
  'credentials-not-in-this-process': credentialsNotInThisProcessCause,
  'credentials-undefined-in-client': credentialsUndefinedInClientCause,
  'github-token-permission-missing': githubTokenPermissionMissingCause,
  'instance-without-role': instanceWithoutRoleCause,
  'metadata-service-out-of-reach': metadataServiceOutOfReachCause,
  'profile-not-selected': profileNotSelectedCause,
  'cdk-assets-bucket-gone': cdkAssetsBucketGoneCause,
  'host-header-read-as-bucket': hostHeaderReadAsBucketCause,
  'event-object-already-gone': eventObjectAlreadyGoneCause,
  'index-document-not-added': indexDocumentNotAddedCause,
  'multipart-upload-gone': multipartUploadGoneCause,
  'upload-cleared-up-before': uploadClearedUpBeforeCause,
  'upload-completed-already': uploadCompletedAlreadyCause,
  'upload-id-of-other-object': uploadIdOfOtherObjectCause,
  'access-token-lacks-scope': accessTokenLacksScopeCause,
  'login-provider-mismatch': loginProviderMismatchCause,
  'password-attempts-exceeded': passwordAttemptsExceededCause,
  'password-wrong': passwordWrongCause,
  'refresh-token-of-another-client': refreshTokenOfAnotherClientCause,
  'secret-hash-wrong': secretHashWrongCause,
  'user-token-expired': userTokenExpiredCause,
  'backend-answered-404': backendAnswered404Cause,
  'default-endpoint-disabled': defaultEndpointDisabledCause,
  'http-api-route-missing': httpApiRouteMissingCause,
  'http-api-stage-missing': httpApiStageMissingCause,
  'marketplace-terms-not-accepted': marketplaceTermsNotAcceptedCause,
  'service-not-activated': serviceNotActivatedCause,
  'service-not-offered-there': serviceNotOfferedThereCause,
  'support-plan-too-small': supportPlanTooSmallCause,
  'edge-function-answer-invalid': edgeFunctionAnswerInvalidCause,
  'origin-answers-too-late': originAnswersTooLateCause,
  'origin-certificate-name-mismatch': originCertificateNameMismatchCause,
  'origin-name-unresolved': originNameUnresolvedCause,
  'origin-unreachable': originUnreachableCause,
  'bucket-just-created': bucketJustCreatedCause,
  'global-endpoint-pinned': globalEndpointPinnedCause,
  'condition-header-not-met': conditionHeaderNotMetCause,
  'form-not-multipart': formNotMultipartCause,
  'object-changed-during-download': objectChangedDuringDownloadCause,
  'object-exists-already': objectExistsAlreadyCause,
  'terraform-lock-held': terraformLockHeldCause,
  'bulk-job-takes-it-all': bulkJobTakesItAllCause,
  'index-capacity-exceeded': indexCapacityExceededCause,
  'on-demand-peak-outrun': onDemandPeakOutrunCause,
  'one-key-too-hot': oneKeyTooHotCause,
  'shard-limit-exceeded': shardLimitExceededCause,
  'table-capacity-exceeded': tableCapacityExceededCause,
  'queue-access-hidden': queueAccessHiddenCause,
  'queue-missing-here': queueMissingHereCause,
  'queue-of-other-account': queueOfOtherAccountCause,
  'queue-region-mismatch': queueRegionMismatchCause,
  'receipt-handle-of-moved-message': receiptHandleOfMovedMessageCause,
  'alternate-domain-not-registered': alternateDomainNotRegisteredCause,
  'distributions-stacked': distributionsStackedCause,
  'edge-country-blocked': edgeCountryBlockedCause,
  'edge-method-not-allowed': edgeMethodNotAllowedCause,
  'edge-waf-blocked': edgeWafBlockedCause,
  'get-with-body': getWithBodyCause,
  'application-body-limit': applicationBodyLimitCause,
  'invoke-payload-too-large': invokePayloadTooLargeCause,
  'request-over-lambda-limit': requestOverLambdaLimitCause,
  'request-over-size-limit': requestOverSizeLimitCause,
  'presigned-lifetime-over': presignedLifetimeOverCause,
  'presigned-url-kept': presignedUrlKeptCause,
  'ec2-throttled-behind-other-service': ec2ThrottledBehindOtherServiceCause,
  'clock-skew': clockSkewCause,
  'time-signed-long-before-sending': timeSignedLongBeforeSendingCause,
  'virtual-machine-asleep': virtualMachineAsleepCause,
  'function-missing-here': functionMissingHereCause,
  'function-qualifier-missing': functionQualifierMissingCause,
  'log-group-not-created-yet': logGroupNotCreatedYetCause,
  'model-use-case-form-missing': modelUseCaseFormMissingCause,
  'resource-in-other-region-or-account': resourceInOtherRegionOrAccountCause,
  'table-missing-here': tableMissingHereCause,
  'table-not-active-yet': tableNotActiveYetCause,
  'handler-name-wrong': handlerNameWrongCause,
  'layer-folder-wrong': layerFolderWrongCause,
  'module-not-packaged': moduleNotPackagedCause,
  'native-library-missing': nativeLibraryMissingCause,
  'package-files-not-readable': packageFilesNotReadableCause,
  'sdk-v2-not-in-runtime': sdkV2NotInRuntimeCause,
  'event-loop-kept-open': eventLoopKeptOpenCause,
  'function-out-of-time': functionOutOfTimeCause,
  'init-takes-too-long': initTakesTooLongCause,
  'memory-too-small-for-the-work': memoryTooSmallForTheWorkCause,
  'outside-call-waits': outsideCallWaitsCause,
  'cluster-permission-missing': clusterPermissionMissingCause,
  'data-access-policy-missing': dataAccessPolicyMissingCause,
  'domain-call-unsigned': domainCallUnsignedCause,
  'index-pattern-too-narrow': indexPatternTooNarrowCause,
  'role-not-mapped': roleNotMappedCause,
  'edge-function-failed': edgeFunctionFailedCause,
  'model-capacity-short': modelCapacityShortCause,
  'no-healthy-target': noHealthyTargetCause,
  'body-changed-after-signing': bodyChangedAfterSigningCause,
  'presigned-header-added': presignedHeaderAddedCause,
  'presigned-other-method': presignedOtherMethodCause,
  'query-or-path-not-canonical': queryOrPathNotCanonicalCause,
  'required-header-unsigned': requiredHeaderUnsignedCause,
  'secret-wrong': secretWrongCause,
  'signed-header-changed': signedHeaderChangedCause,
  'mass-deletion-throttled': massDeletionThrottledCause,
  'one-key-written-too-often': oneKeyWrittenTooOftenCause,
  'rate-rose-too-fast': rateRoseTooFastCause,
  'too-many-requests-on-prefix': tooManyRequestsOnPrefixCause,
  'calls-bunched-by-script': callsBunchedByScriptCause,
  'model-quota-exceeded': modelQuotaExceededCause,
  'rate-shared-with-others': rateSharedWithOthersCause,
  'retried-without-backoff': retriedWithoutBackoffCause,
  'gateway-management-calls-too-fast': gatewayManagementCallsTooFastCause,
  'gateway-throttled': gatewayThrottledCause,
  'lambda-concurrency-exhausted': lambdaConcurrencyExhaustedCause,
  'lambda-management-calls-too-fast': lambdaManagementCallsTooFastCause,
  'throttle-set-to-zero': throttleSetToZeroCause,
  'transaction-conflict': transactionConflictCause,
  'transaction-item-invalid': transactionItemInvalidCause,
  'transaction-throttled': transactionThrottledCause,
  'api-key-expired-or-wrong': apiKeyExpiredOrWrongCause,
  'authorization-header-missing': authorizationHeaderMissingCause,
  'bearer-word-in-authorization': bearerWordInAuthorizationCause,
  'field-not-authorized': fieldNotAuthorizedCause,
  'iam-role-lacks-graphql-field': iamRoleLacksGraphqlFieldCause,
  'mode-not-enabled': modeNotEnabledCause,
  'token-expired-for-appsync': tokenExpiredForAppsyncCause,
  'sso-profile-not-refreshable': ssoProfileNotRefreshableCause,
  'sso-session-ended': ssoSessionEndedCause,
  'sso-token-cached-elsewhere': ssoTokenCachedElsewhereCause,
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
  'client-default-content-type': clientDefaultContentTypeCause,
  'content-type-not-mapped': contentTypeNotMappedCause,
  'framework-refuses-type': frameworkRefusesTypeCause,
  'confirmation-code-not-delivered': confirmationCodeNotDeliveredCause,
  'nothing-confirms-sign-up': nothingConfirmsSignUpCause,
  'user-not-confirmed': userNotConfirmedCause,
  'auto-scaling-group-missing': autoScalingGroupMissingCause,
  'change-set-without-changes': changeSetWithoutChangesCause,
  'no-changes-in-update': noChangesInUpdateCause,
  'resources-depend-in-a-circle': resourcesDependInACircleCause,
  'session-duration-too-long': sessionDurationTooLongCause,
  'stack-cannot-be-updated-now': stackCannotBeUpdatedNowCause,
  'stack-creation-rolled-back': stackCreationRolledBackCause,
  'stack-missing-here': stackMissingHereCause,
  'stack-rollback-or-delete-failed': stackRollbackOrDeleteFailedCause,
  'template-invalid': templateInvalidCause,
  'template-parameters-differ': templateParametersDifferCause,
  'template-reference-broken': templateReferenceBrokenCause,
  'template-too-large': templateTooLargeCause,
  'template-url-unreadable': templateUrlUnreadableCause,
  'validation-error-of-a-program': validationErrorOfAProgramCause,
  'attribute-type-differs': attributeTypeDiffersCause,
  'expression-names-do-not-match': expressionNamesDoNotMatchCause,
  'item-or-batch-over-limit': itemOrBatchOverLimitCause,
  'key-differs-from-schema': keyDiffersFromSchemaCause,
  'key-value-empty': keyValueEmptyCause,
  'member-constraint-violated': memberConstraintViolatedCause,
  'model-id-not-in-region': modelIdNotInRegionCause,
  'model-needs-inference-profile': modelNeedsInferenceProfileCause,
  'query-without-partition-key': queryWithoutPartitionKeyCause,
  'request-body-not-for-model': requestBodyNotForModelCause,
  'reserved-word-in-expression': reservedWordInExpressionCause,
  'client-address-refused': clientAddressRefusedCause,
  'client-looks-like-a-bot': clientLooksLikeABotCause,
  'graphql-body-over-8-kb': graphqlBodyOver8KbCause,
  'introspection-blocked': introspectionBlockedCause,
  'managed-rule-matched-variables': managedRuleMatchedVariablesCause,
  'request-rate-over-rule': requestRateOverRuleCause,
  'parallel-uploads-mixed-up': parallelUploadsMixedUpCause,
  'payload-changed-after-hashing': payloadChangedAfterHashingCause,
  'payload-hashed-as-empty': payloadHashedAsEmptyCause,
  'payload-lost-on-the-way': payloadLostOnTheWayCause,
  'text-hashed-in-other-charset': textHashedInOtherCharsetCause,
  'cross-account-one-side': crossAccountOneSideCause,
  'dependent-action-missing': dependentActionMissingCause,
  'ecr-repository-action-missing': ecrRepositoryActionMissingCause,
  'ecr-token-needs-star': ecrTokenNeedsStarCause,
  'encoded-authorization-message': encodedAuthorizationMessageCause,
  'explicit-deny-in-own-policy': explicitDenyInOwnPolicyCause,
  'lake-formation-permission': lakeFormationPermissionCause,
  'lambda-url-unsigned': lambdaUrlUnsignedCause,
  'mfa-required': mfaRequiredCause,
  'parameter-arn-path': parameterArnPathCause,
  'pass-role-missing': passRoleMissingCause,
  'permissions-boundary-denies': permissionsBoundaryDeniesCause,
  'policy-names-another-resource': policyNamesAnotherResourceCause,
  'queue-or-topic-policy': queueOrTopicPolicyCause,
  'rcp-denies': rcpDeniesCause,
  'resource-policy-of-service-denies': resourcePolicyOfServiceDeniesCause,
  'scp-denies': scpDeniesCause,
  'secret-arn-suffix': secretArnSuffixCause,
  'service-linked-role-missing': serviceLinkedRoleMissingCause,
  'session-policy-denies': sessionPolicyDeniesCause,
  'tagging-permission-missing': taggingPermissionMissingCause,
  'unexpected-caller': unexpectedCallerCause,
  'vpc-endpoint-policy-denies': vpcEndpointPolicyDeniesCause,
  'client-certificate-missing': clientCertificateMissingCause,
  'host-header-forwarded': hostHeaderForwardedCause,
  'lambda-in-vpc-without-route': lambdaInVpcWithoutRouteCause,
  'path-double-slash': pathDoubleSlashCause,
  'path-placeholder-left': pathPlaceholderLeftCause,
  'proxy-empty-tail': proxyEmptyTailCause,
  'resource-policy-not-redeployed': resourcePolicyNotRedeployedCause,
  'service-host-called': serviceHostCalledCause,
  'token-of-another-pool': tokenOfAnotherPoolCause,
  'token-validation-expression': tokenValidationExpressionCause,
  'websocket-stage-missing': websocketStageMissingCause,
  'mapping-template-failed': mappingTemplateFailedCause,
  'answer-slower-than-client-waits': answerSlowerThanClientWaitsCause,
  'browser-could-not-connect': browserCouldNotConnectCause,
  'browser-hid-the-answer': browserHidTheAnswerCause,
  'bucket-in-another-region': bucketInAnotherRegionCause,
  'bucket-parameter-is-no-name': bucketParameterIsNoNameCause,
  'cdk-environment-not-bootstrapped': cdkEnvironmentNotBootstrappedCause,
  'cdk-roles-not-assumable': cdkRolesNotAssumableCause,
  'certificate-authority-not-trusted': certificateAuthorityNotTrustedCause,
  'certificate-names-another-host': certificateNamesAnotherHostCause,
  'config-file-malformed': configFileMalformedCause,
  'connection-dropped-on-the-way': connectionDroppedOnTheWayCause,
  'credential-process-failed': credentialProcessFailedCause,
  'error-printed-without-its-cause': errorPrintedWithoutItsCauseCause,
  'git-credential-helper-wrong': gitCredentialHelperWrongCause,
  'half-of-credentials-set': halfOfCredentialsSetCause,
  'host-does-not-exist': hostDoesNotExistCause,
  'http-on-https-only-endpoint': httpOnHttpsOnlyEndpointCause,
  'json-argument-lost-its-quotes': jsonArgumentLostItsQuotesCause,
  'name-server-out-of-reach': nameServerOutOfReachCause,
  'no-route-to-endpoint': noRouteToEndpointCause,
  'nothing-listens-there': nothingListensThereCause,
  'pager-not-installed': pagerNotInstalledCause,
  'parameter-unknown-to-client': parameterUnknownToClientCause,
  'parameter-value-empty': parameterValueEmptyCause,
  'profile-does-not-exist': profileDoesNotExistCause,
  'proxy-needed-or-wrong': proxyNeededOrWrongCause,
  'region-name-malformed': regionNameMalformedCause,
  'region-not-set': regionNotSetCause,
  'required-parameter-missing': requiredParameterMissingCause,
  'stack-failed-see-first-event': stackFailedSeeFirstEventCause,
  'resource-of-that-name-exists': resourceOfThatNameExistsCause,
  'certificate-lacks-the-name': certificateLacksTheNameCause,
  'callback-url-not-registered': callbackUrlNotRegisteredCause,
  'client-secret-not-accepted': clientSecretNotAcceptedCause,
  'guest-access-off': guestAccessOffCause,
  'login-token-expired': loginTokenExpiredCause,
  'name-or-address-taken': nameOrAddressTakenCause,
  'password-against-policy': passwordAgainstPolicyCause,
  'pool-or-client-missing-here': poolOrClientMissingHereCause,
  'pool-role-trusts-other-pool': poolRoleTrustsOtherPoolCause,
  'sign-in-session-over': signInSessionOverCause,
  'token-check-failed-at-aws': tokenCheckFailedAtAwsCause,
  'trigger-function-failed': triggerFunctionFailedCause,
  'user-in-other-pool-or-deleted': userInOtherPoolOrDeletedCause,
  'user-token-revoked': userTokenRevokedCause,
  'batch-partly-done': batchPartlyDoneCause,
  'capacity-or-limit-of-instances': capacityOrLimitOfInstancesCause,
  'resource-id-not-here': resourceIdNotHereCause,
  'resource-still-in-use': resourceStillInUseCause,
  'caller-not-mapped-in-cluster': callerNotMappedInClusterCause,
  'cluster-role-not-bound': clusterRoleNotBoundCause,
  'console-address-called': consoleAddressCalledCause,
  'dual-stack-not-offered': dualStackNotOfferedCause,
  'host-outside-aws': hostOutsideAwsCause,
  'host-placeholder-left': hostPlaceholderLeftCause,
  'region-does-not-exist': regionDoesNotExistCause,
  'region-empty-in-host': regionEmptyInHostCause,
  'service-not-in-region': serviceNotInRegionCause,
  'stage-letter-case': stageLetterCaseCause,
  'suffix-of-other-partition': suffixOfOtherPartitionCause,
  'iam-entity-in-use': iamEntityInUseCause,
  'iam-entity-name-wrong': iamEntityNameWrongCause,
  'iam-entity-not-yet-visible': iamEntityNotYetVisibleCause,
  'iam-name-taken': iamNameTakenCause,
  'managed-policy-arn-wrong': managedPolicyArnWrongCause,
  'kms-ciphertext-of-another-key': kmsCiphertextOfAnotherKeyCause,
  'kms-key-in-another-region': kmsKeyInAnotherRegionCause,
  'kms-key-not-found': kmsKeyNotFoundCause,
  'function-or-statement-exists': functionOrStatementExistsCause,
  'function-still-pending': functionStillPendingCause,
  'function-update-in-progress': functionUpdateInProgressCause,
  'lambda-refuses-the-account': lambdaRefusesTheAccountCause,
  'package-too-large': packageTooLargeCause,
  'payload-not-json': payloadNotJsonCause,
  'runtime-process-ended': runtimeProcessEndedCause,
  'target-closed-connection': targetClosedConnectionCause,
  'target-too-slow': targetTooSlowCause,
  'waf-rule-blocked': wafRuleBlockedCause,
  'address-not-verified': addressNotVerifiedCause,
  'topic-arn-or-parameter-malformed': topicArnOrParameterMalformedCause,
  'application-behind-answered': applicationBehindAnsweredCause,
  'emulator-credentials-sent-to-aws': emulatorCredentialsSentToAwsCause,
  'local-emulator-answered': localEmulatorAnsweredCause,
  'proxy-in-front-answered': proxyInFrontAnsweredCause,
  's3-compatible-store-answered': s3CompatibleStoreAnsweredCause,
  'index-missing': indexMissingCause,
  'index-write-blocked': indexWriteBlockedCause,
  'parameter-missing-here': parameterMissingHereCause,
  'secret-missing-here': secretMissingHereCause,
  'secret-without-value': secretWithoutValueCause,
  'state-machine-missing-here': stateMachineMissingHereCause,
  'header-not-sent': headerNotSentCause,
  'invisible-character-in-request': invisibleCharacterInRequestCause,
  'line-break-in-request': lineBreakInRequestCause,
  'shell-cut-at-ampersand': shellCutAtAmpersandCause,
  'smart-quotes-in-request': smartQuotesInRequestCause,
  'variable-not-expanded': variableNotExpandedCause,
  'bucket-deleted': bucketDeletedCause,
  'bucket-exists-in-the-other-region': bucketExistsInTheOtherRegionCause,
  'bucket-in-other-account-or-partition': bucketInOtherAccountOrPartitionCause,
  'bucket-name-wrong': bucketNameWrongCause,
  'bucket-not-empty': bucketNotEmptyCause,
  'bucket-operation-in-progress': bucketOperationInProgressCause,
  'bucket-placeholder-not-filled': bucketPlaceholderNotFilledCause,
  'bucket-policy-invalid': bucketPolicyInvalidCause,
  'bucket-setting-never-set': bucketSettingNeverSetCause,
  'content-length-missing': contentLengthMissingCause,
  'folder-read-as-bucket': folderReadAsBucketCause,
  'key-longer-than-1024-bytes': keyLongerThan1024BytesCause,
  'key-name-differs': keyNameDiffersCause,
  'key-still-url-encoded': keyStillUrlEncodedCause,
  'location-constraint-mismatch': locationConstraintMismatchCause,
  'notification-destination-refuses': notificationDestinationRefusesCause,
  'object-not-uploaded-yet': objectNotUploadedYetCause,
  'part-list-differs': partListDiffersCause,
  'part-smaller-than-five-megabytes': partSmallerThanFiveMegabytesCause,
  'range-beyond-object': rangeBeyondObjectCause,
  'request-xml-invalid': requestXmlInvalidCause,
  's3-acl-permission-missing': s3AclPermissionMissingCause,
  's3-block-public-access': s3BlockPublicAccessCause,
  's3-bucket-in-another-region': s3BucketInAnotherRegionCause,
  's3-bucket-of-another-account': s3BucketOfAnotherAccountCause,
  's3-bucket-policy-denies': s3BucketPolicyDeniesCause,
  's3-cloudfront-key-missing': s3CloudfrontKeyMissingCause,
  's3-cloudfront-origin-not-allowed': s3CloudfrontOriginNotAllowedCause,
  's3-copy-needs-source-read': s3CopyNeedsSourceReadCause,
  's3-encryption-header-required': s3EncryptionHeaderRequiredCause,
  's3-head-hides-expired-token': s3HeadHidesExpiredTokenCause,
  's3-head-hides-wrong-region': s3HeadHidesWrongRegionCause,
  's3-key-missing-no-list': s3KeyMissingNoListCause,
  's3-kms-key-denied': s3KmsKeyDeniedCause,
  's3-list-all-buckets-missing': s3ListAllBucketsMissingCause,
  's3-list-permission-missing': s3ListPermissionMissingCause,
  's3-object-locked': s3ObjectLockedCause,
  's3-object-not-public': s3ObjectNotPublicCause,
  's3-object-owned-by-other-account': s3ObjectOwnedByOtherAccountCause,
  's3-permission-missing': s3PermissionMissingCause,
  's3-policy-bucket-vs-objects': s3PolicyBucketVsObjectsCause,
  's3-post-policy-failed': s3PostPolicyFailedCause,
  's3-presigner-lacks-permission': s3PresignerLacksPermissionCause,
  's3-requester-pays': s3RequesterPaysCause,
  's3-version-permission-missing': s3VersionPermissionMissingCause,
  'upload-stalled': uploadStalledCause,
  'version-id-unknown': versionIdUnknownCause,
  'wrong-bucket-for-key': wrongBucketForKeyCause,
  'aws-side-fault': awsSideFaultCause,
  'body-not-of-the-expected-type': bodyNotOfTheExpectedTypeCause,
  'service-quota-exceeded': serviceQuotaExceededCause,
  'wrong-api-called': wrongApiCalledCause,
  'amz-header-unsigned': amzHeaderUnsignedCause,
  'content-sha256-header-missing': contentSha256HeaderMissingCause,
  'default-checksums-unknown-to-store': defaultChecksumsUnknownToStoreCause,
  'signed-token-not-sent': signedTokenNotSentCause,
  'signed-with-version-2': signedWithVersion2Cause,
  'sigv4a-needed': sigv4aNeededCause,
  'token-where-only-sigv4': tokenWhereOnlySigv4Cause,
  'two-signatures-sent': twoSignaturesSentCause,
  'assume-role-arn-broken': assumeRoleArnBrokenCause,
  'assume-target-not-a-role': assumeTargetNotARoleCause,
  'external-id-mismatch': externalIdMismatchCause,
  'mfa-code-rejected': mfaCodeRejectedCause,
  'role-assumes-itself': roleAssumesItselfCause,
  'role-does-not-exist': roleDoesNotExistCause,
  'root-cannot-assume-roles': rootCannotAssumeRolesCause,
  'saml-trust-mismatch': samlTrustMismatchCause,
  'service-not-trusted-by-role': serviceNotTrustedByRoleCause,
  'session-credentials-cannot-call': sessionCredentialsCannotCallCause,
  'sts-region-not-active': stsRegionNotActiveCause,
  'tag-session-not-trusted': tagSessionNotTrustedCause,
  'trust-policy-lacks-caller': trustPolicyLacksCallerCause,
  'web-identity-condition-mismatch': webIdentityConditionMismatchCause,
  'web-identity-provider-not-trusted': webIdentityProviderNotTrustedCause,
  'web-identity-wrong-role': webIdentityWrongRoleCause,
};

/** Cause id to the slug of the article it lives in. */
export const homes: Readonly<Record<string, string>> = {
  'acl-sent-by-client-default': 'access-control-list-not-supported',
  'acls-disabled-on-bucket': 'access-control-list-not-supported',
  'bucket-acl-set-while-disabled': 'access-control-list-not-supported',
  'grants-to-other-accounts': 'access-control-list-not-supported',
  'anonymous-caller': 'access-denied-exception',
  'authorizer-denied': 'access-denied-exception',
  'authorizer-policy-cached': 'access-denied-exception',
  'iam-policy-missing': 'access-denied-exception',
  'inference-profile-leaves-region': 'access-denied-exception',
  'lambda-url-permission': 'access-denied-exception',
  'model-access-not-granted': 'access-denied-exception',
  'resource-policy-denies': 'access-denied-exception',
  's3-copy-reads-tags': 'access-denied',
  'bucket-name-is-somebody-elses': 'all-access-disabled',
  'copy-source-without-bucket': 'all-access-disabled',
  'public-data-set-closed': 'all-access-disabled',
  'image-not-open-to-you': 'auth-failure',
  'sms-has-no-topic-arn': 'authorization-error',
  'access-key-empty': 'authorization-header-malformed',
  'bucket-name-taken-elsewhere': 'authorization-header-malformed',
  'cloudfront-signs-for-old-region': 'authorization-header-malformed',
  'key-id-and-secret-swapped': 'authorization-header-malformed',
  'region-name-invalid': 'authorization-header-malformed',
  'signed-for-other-region': 'authorization-header-malformed',
  'presigned-credential-encoded-twice': 'authorization-query-parameters-error',
  'presigned-date-malformed': 'authorization-query-parameters-error',
  'presigned-lifetime-out-of-range': 'authorization-query-parameters-error',
  'presigned-parameter-missing': 'authorization-query-parameters-error',
  'presigned-url-as-format-string': 'authorization-query-parameters-error',
  'authorizer-answers-like-an-api': 'authorizer-configuration-exception',
  'authorizer-function-fails': 'authorizer-configuration-exception',
  'authorizer-permission-missing': 'authorizer-configuration-exception',
  'authorizer-refuses-in-own-words': 'authorizer-configuration-exception',
  'authorizer-response-malformed': 'authorizer-configuration-exception',
  'checksum-of-other-bytes': 'bad-digest',
  'checksum-of-upload-mixed-up': 'bad-digest',
  'file-written-while-uploading': 'bad-digest',
  'whole-file-digest-on-part': 'bad-digest',
  'api-parameter-missing': 'bad-request',
  'deployed-before-complete': 'bad-request',
  'gateway-log-role-missing': 'bad-request',
  'mapped-body-is-no-json': 'bad-request',
  'request-validator-refused': 'bad-request',
  'bucket-in-your-other-account': 'bucket-already-exists',
  'bucket-name-from-sample': 'bucket-already-exists',
  'bucket-name-taken-by-others': 'bucket-already-exists',
  'bucket-already-yours': 'bucket-already-owned-by-you',
  'create-on-every-run': 'bucket-already-owned-by-you',
  'create-retried-after-success': 'bucket-already-owned-by-you',
  'ecr-repository-policy-lacks-account': 'cannot-pull-container-error',
  'ecs-execution-role-lacks-permission': 'cannot-pull-container-error',
  'ecs-image-for-other-platform': 'cannot-pull-container-error',
  'ecs-image-or-tag-missing': 'cannot-pull-container-error',
  'ecs-pinned-digest-deleted': 'cannot-pull-container-error',
  'ecs-registry-rate-limit': 'cannot-pull-container-error',
  'ecs-task-without-network-route': 'cannot-pull-container-error',
  'code-wrong-or-old': 'code-mismatch-exception',
  'mfa-session-restarted': 'code-mismatch-exception',
  'reset-for-hidden-user': 'code-mismatch-exception',
  'totp-clock-or-secret': 'code-mismatch-exception',
  'condition-not-met': 'conditional-check-failed-exception',
  'first-attempt-had-succeeded': 'conditional-check-failed-exception',
  'item-exists-already': 'conditional-check-failed-exception',
  'item-missing': 'conditional-check-failed-exception',
  'resolver-adds-condition': 'conditional-check-failed-exception',
  'terraform-state-locked': 'conditional-check-failed-exception',
  'bucket-host-redirected-to-region': 'cors-preflight-failed',
  'bucket-without-cors-rule': 'cors-preflight-failed',
  'cached-answer-without-origin': 'cors-preflight-failed',
  'error-answer-without-cors-headers': 'cors-preflight-failed',
  'integration-omits-cors-headers': 'cors-preflight-failed',
  'method-not-allowed-by-cors': 'cors-preflight-failed',
  'origin-differs': 'cors-preflight-failed',
  'origin-sent-twice': 'cors-preflight-failed',
  'preflight-redirected': 'cors-preflight-failed',
  'preflight-refused': 'cors-preflight-failed',
  'preflight-without-route': 'cors-preflight-failed',
  'request-header-not-allowed': 'cors-preflight-failed',
  'wildcard-with-credentials': 'cors-preflight-failed',
  'kms-key-disabled': 'disabled-exception',
  'kms-key-left-disabled-by-cancel': 'disabled-exception',
  'kms-rotation-of-disabled-key': 'disabled-exception',
  'kms-state-not-spread': 'disabled-exception',
  'cold-start-over-limit': 'endpoint-request-timed-out',
  'function-slower-than-gateway': 'endpoint-request-timed-out',
  'handler-never-returns': 'endpoint-request-timed-out',
  'integration-timeout-shortened': 'endpoint-request-timed-out',
  'vpc-link-target-unreachable': 'endpoint-request-timed-out',
  'part-larger-than-allowed': 'entity-too-large',
  'post-policy-size-exceeded': 'entity-too-large',
  'upload-larger-than-allowed': 'entity-too-large',
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
  'posted-before-connect-finished': 'gone-exception',
  'websocket-callback-endpoint-wrong': 'gone-exception',
  'websocket-connection-gone': 'gone-exception',
  'authorization-malformed': 'incomplete-signature',
  'authorization-not-sigv4-wrong-route': 'incomplete-signature',
  'date-header-missing': 'incomplete-signature',
  'capabilities-not-acknowledged': 'insufficient-capabilities-exception',
  'macro-needs-auto-expand': 'insufficient-capabilities-exception',
  'named-iam-needs-its-own': 'insufficient-capabilities-exception',
  'nested-stack-not-acknowledged': 'insufficient-capabilities-exception',
  'permission-shows-as-500': 'internal-failure',
  'function-timed-out': 'internal-server-error',
  'handler-raised-error': 'internal-server-error',
  'integration-mapping-failed': 'internal-server-error',
  'integration-unreachable': 'internal-server-error',
  'lambda-permission-missing': 'internal-server-error',
  'proxy-body-not-string': 'internal-server-error',
  'proxy-response-shape': 'internal-server-error',
  'response-over-lambda-limit': 'internal-server-error',
  'function-keys-without-token': 'invalid-access-key-id',
  'key-created-just-now': 'invalid-access-key-id',
  'key-of-other-store': 'invalid-access-key-id',
  'bucket-name-breaks-rules': 'invalid-bucket-name',
  'name-made-from-project-name': 'invalid-bucket-name',
  'path-given-as-bucket': 'invalid-bucket-name',
  'reserved-part-in-name': 'invalid-bucket-name',
  'key-deleted-or-inactive': 'invalid-client-token-id',
  'stale-environment-credentials': 'invalid-client-token-id',
  'identity-token-of-the-wrong-kind': 'invalid-identity-token',
  'oidc-thumbprint-mismatch': 'invalid-identity-token',
  'saml-response-not-acceptable': 'invalid-identity-token',
  'web-identity-audience-unknown': 'invalid-identity-token',
  'web-identity-keys-unreachable': 'invalid-identity-token',
  'copy-of-archived-source': 'invalid-object-state',
  'intelligent-tiering-archived': 'invalid-object-state',
  'object-archived': 'invalid-object-state',
  'restore-of-unarchived': 'invalid-object-state',
  'restore-still-running': 'invalid-object-state',
  'attribute-missing-or-malformed': 'invalid-parameter-exception',
  'auth-flow-not-enabled': 'invalid-parameter-exception',
  'flow-of-other-operation': 'invalid-parameter-exception',
  'no-verified-address-for-reset': 'invalid-parameter-exception',
  'pool-schema-cannot-change': 'invalid-parameter-exception',
  'target-group-without-load-balancer': 'invalid-parameter-exception',
  'container-image-not-accepted': 'invalid-parameter-value-exception',
  'execution-role-lacks-permission': 'invalid-parameter-value-exception',
  'reserved-environment-key': 'invalid-parameter-value-exception',
  'role-not-assumable-by-lambda': 'invalid-parameter-value-exception',
  'runtime-no-longer-supported': 'invalid-parameter-value-exception',
  'value-refused-by-service': 'invalid-parameter-value-exception',
  'checksum-headers-disagree': 'invalid-request',
  'copy-onto-itself-unchanged': 'invalid-request',
  'copy-source-too-large': 'invalid-request',
  'object-lock-checksum-missing': 'invalid-request',
  'canonical-request-differs': 'invalid-signature-exception',
  'region-or-service-wrong': 'invalid-signature-exception',
  'scope-date-wrong': 'invalid-signature-exception',
  'token-beside-other-keys': 'invalid-token',
  'kms-condition-not-met': 'kms-access-denied-exception',
  'kms-decrypt-permission-missing': 'kms-access-denied-exception',
  'kms-key-policy-lacks-caller': 'kms-access-denied-exception',
  'lambda-grant-of-old-role': 'kms-access-denied-exception',
  'kms-key-material-missing': 'kms-invalid-state-exception',
  'kms-key-not-ready': 'kms-invalid-state-exception',
  'kms-key-pending-deletion': 'kms-invalid-state-exception',
  'kms-key-store-disconnected': 'kms-invalid-state-exception',
  'account-quota-reached': 'limit-exceeded-exception',
  'attempt-limit-reached': 'limit-exceeded-exception',
  'cognito-email-quota': 'limit-exceeded-exception',
  'limit-is-a-rate': 'limit-exceeded-exception',
  'operations-at-once-limit': 'limit-exceeded-exception',
  'usage-plan-quota-used-up': 'limit-exceeded-exception',
  'policy-partition-wrong': 'malformed-policy-document',
  'policy-principal-unknown': 'malformed-policy-document',
  'policy-syntax-broken': 'malformed-policy-document',
  'policy-wrong-kind-of-document': 'malformed-policy-document',
  'trust-policy-without-principal': 'malformed-policy-document',
  'bucket-setting-of-other-account': 'method-not-allowed',
  'method-not-for-this-endpoint': 'method-not-allowed',
  'object-is-delete-marker': 'method-not-allowed',
  'post-where-put-is-needed': 'method-not-allowed',
  'custom-domain-stage-kept': 'missing-authentication-token',
  'preflight-without-options': 'missing-authentication-token',
  'request-unsigned': 'missing-authentication-token',
  'rest-change-not-deployed': 'missing-authentication-token',
  'rest-method-missing': 'missing-authentication-token',
  'rest-path-missing': 'missing-authentication-token',
  'rest-root-without-method': 'missing-authentication-token',
  'acl-call-names-no-acl': 'missing-security-header',
  'bucket-acl-left-empty': 'missing-security-header',
  'object-acl-became-null': 'missing-security-header',
  'docker-config-of-another-user': 'no-basic-auth-credentials',
  'docker-credential-store-in-the-way': 'no-basic-auth-credentials',
  'docker-login-missing': 'no-basic-auth-credentials',
  'docker-login-password-altered': 'no-basic-auth-credentials',
  'ecr-login-expired': 'no-basic-auth-credentials',
  'ecr-public-login-stale': 'no-basic-auth-credentials',
  'image-pull-secret-expired': 'no-basic-auth-credentials',
  'container-role-missing': 'no-credentials',
  'credentials-not-in-this-process': 'no-credentials',
  'credentials-undefined-in-client': 'no-credentials',
  'github-token-permission-missing': 'no-credentials',
  'instance-without-role': 'no-credentials',
  'metadata-service-out-of-reach': 'no-credentials',
  'profile-not-selected': 'no-credentials',
  'cdk-assets-bucket-gone': 'no-such-bucket',
  'host-header-read-as-bucket': 'no-such-bucket',
  'event-object-already-gone': 'no-such-key',
  'index-document-not-added': 'no-such-key',
  'multipart-upload-gone': 'no-such-upload',
  'upload-cleared-up-before': 'no-such-upload',
  'upload-completed-already': 'no-such-upload',
  'upload-id-of-other-object': 'no-such-upload',
  'access-token-lacks-scope': 'not-authorized-exception',
  'login-provider-mismatch': 'not-authorized-exception',
  'password-attempts-exceeded': 'not-authorized-exception',
  'password-wrong': 'not-authorized-exception',
  'refresh-token-of-another-client': 'not-authorized-exception',
  'secret-hash-wrong': 'not-authorized-exception',
  'user-token-expired': 'not-authorized-exception',
  'backend-answered-404': 'not-found',
  'default-endpoint-disabled': 'not-found',
  'http-api-route-missing': 'not-found',
  'http-api-stage-missing': 'not-found',
  'marketplace-terms-not-accepted': 'opt-in-required',
  'service-not-activated': 'opt-in-required',
  'service-not-offered-there': 'opt-in-required',
  'support-plan-too-small': 'opt-in-required',
  'edge-function-answer-invalid': 'origin-connect-error',
  'origin-answers-too-late': 'origin-connect-error',
  'origin-certificate-name-mismatch': 'origin-connect-error',
  'origin-name-unresolved': 'origin-connect-error',
  'origin-unreachable': 'origin-connect-error',
  'bucket-just-created': 'permanent-redirect',
  'global-endpoint-pinned': 'permanent-redirect',
  'condition-header-not-met': 'precondition-failed',
  'form-not-multipart': 'precondition-failed',
  'object-changed-during-download': 'precondition-failed',
  'object-exists-already': 'precondition-failed',
  'terraform-lock-held': 'precondition-failed',
  'bulk-job-takes-it-all': 'provisioned-throughput-exceeded-exception',
  'index-capacity-exceeded': 'provisioned-throughput-exceeded-exception',
  'on-demand-peak-outrun': 'provisioned-throughput-exceeded-exception',
  'one-key-too-hot': 'provisioned-throughput-exceeded-exception',
  'shard-limit-exceeded': 'provisioned-throughput-exceeded-exception',
  'table-capacity-exceeded': 'provisioned-throughput-exceeded-exception',
  'queue-access-hidden': 'queue-does-not-exist',
  'queue-missing-here': 'queue-does-not-exist',
  'queue-of-other-account': 'queue-does-not-exist',
  'queue-region-mismatch': 'queue-does-not-exist',
  'receipt-handle-of-moved-message': 'queue-does-not-exist',
  'alternate-domain-not-registered': 'request-could-not-be-satisfied',
  'distributions-stacked': 'request-could-not-be-satisfied',
  'edge-country-blocked': 'request-could-not-be-satisfied',
  'edge-method-not-allowed': 'request-could-not-be-satisfied',
  'edge-waf-blocked': 'request-could-not-be-satisfied',
  'get-with-body': 'request-could-not-be-satisfied',
  'application-body-limit': 'request-entity-too-large',
  'invoke-payload-too-large': 'request-entity-too-large',
  'request-over-lambda-limit': 'request-entity-too-large',
  'request-over-size-limit': 'request-entity-too-large',
  'presigned-lifetime-over': 'request-expired',
  'presigned-url-kept': 'request-expired',
  'ec2-throttled-behind-other-service': 'request-limit-exceeded',
  'clock-skew': 'request-time-too-skewed',
  'time-signed-long-before-sending': 'request-time-too-skewed',
  'virtual-machine-asleep': 'request-time-too-skewed',
  'function-missing-here': 'resource-not-found-exception',
  'function-qualifier-missing': 'resource-not-found-exception',
  'log-group-not-created-yet': 'resource-not-found-exception',
  'model-use-case-form-missing': 'resource-not-found-exception',
  'resource-in-other-region-or-account': 'resource-not-found-exception',
  'table-missing-here': 'resource-not-found-exception',
  'table-not-active-yet': 'resource-not-found-exception',
  'handler-name-wrong': 'runtime-import-module-error',
  'layer-folder-wrong': 'runtime-import-module-error',
  'module-not-packaged': 'runtime-import-module-error',
  'native-library-missing': 'runtime-import-module-error',
  'package-files-not-readable': 'runtime-import-module-error',
  'sdk-v2-not-in-runtime': 'runtime-import-module-error',
  'event-loop-kept-open': 'sandbox-timedout',
  'function-out-of-time': 'sandbox-timedout',
  'init-takes-too-long': 'sandbox-timedout',
  'memory-too-small-for-the-work': 'sandbox-timedout',
  'outside-call-waits': 'sandbox-timedout',
  'cluster-permission-missing': 'security-exception',
  'data-access-policy-missing': 'security-exception',
  'domain-call-unsigned': 'security-exception',
  'index-pattern-too-narrow': 'security-exception',
  'role-not-mapped': 'security-exception',
  'edge-function-failed': 'service-unavailable',
  'model-capacity-short': 'service-unavailable',
  'no-healthy-target': 'service-unavailable',
  'body-changed-after-signing': 'signature-does-not-match',
  'presigned-header-added': 'signature-does-not-match',
  'presigned-other-method': 'signature-does-not-match',
  'query-or-path-not-canonical': 'signature-does-not-match',
  'required-header-unsigned': 'signature-does-not-match',
  'secret-wrong': 'signature-does-not-match',
  'signed-header-changed': 'signature-does-not-match',
  'mass-deletion-throttled': 'slow-down',
  'one-key-written-too-often': 'slow-down',
  'rate-rose-too-fast': 'slow-down',
  'too-many-requests-on-prefix': 'slow-down',
  'calls-bunched-by-script': 'throttling-exception',
  'model-quota-exceeded': 'throttling-exception',
  'rate-shared-with-others': 'throttling-exception',
  'retried-without-backoff': 'throttling-exception',
  'gateway-management-calls-too-fast': 'too-many-requests-exception',
  'gateway-throttled': 'too-many-requests-exception',
  'lambda-concurrency-exhausted': 'too-many-requests-exception',
  'lambda-management-calls-too-fast': 'too-many-requests-exception',
  'throttle-set-to-zero': 'too-many-requests-exception',
  'transaction-conflict': 'transaction-canceled-exception',
  'transaction-item-invalid': 'transaction-canceled-exception',
  'transaction-throttled': 'transaction-canceled-exception',
  'api-key-expired-or-wrong': 'unauthorized-exception',
  'authorization-header-missing': 'unauthorized-exception',
  'bearer-word-in-authorization': 'unauthorized-exception',
  'field-not-authorized': 'unauthorized-exception',
  'iam-role-lacks-graphql-field': 'unauthorized-exception',
  'mode-not-enabled': 'unauthorized-exception',
  'token-expired-for-appsync': 'unauthorized-exception',
  'sso-profile-not-refreshable': 'unauthorized-sso-token',
  'sso-session-ended': 'unauthorized-sso-token',
  'sso-token-cached-elsewhere': 'unauthorized-sso-token',
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
  'client-default-content-type': 'unsupported-media-type',
  'content-type-not-mapped': 'unsupported-media-type',
  'framework-refuses-type': 'unsupported-media-type',
  'confirmation-code-not-delivered': 'user-not-confirmed-exception',
  'nothing-confirms-sign-up': 'user-not-confirmed-exception',
  'user-not-confirmed': 'user-not-confirmed-exception',
  'auto-scaling-group-missing': 'validation-error',
  'change-set-without-changes': 'validation-error',
  'no-changes-in-update': 'validation-error',
  'resources-depend-in-a-circle': 'validation-error',
  'session-duration-too-long': 'validation-error',
  'stack-cannot-be-updated-now': 'validation-error',
  'stack-creation-rolled-back': 'validation-error',
  'stack-missing-here': 'validation-error',
  'stack-rollback-or-delete-failed': 'validation-error',
  'template-invalid': 'validation-error',
  'template-parameters-differ': 'validation-error',
  'template-reference-broken': 'validation-error',
  'template-too-large': 'validation-error',
  'template-url-unreadable': 'validation-error',
  'validation-error-of-a-program': 'validation-error',
  'attribute-type-differs': 'validation-exception',
  'expression-names-do-not-match': 'validation-exception',
  'item-or-batch-over-limit': 'validation-exception',
  'key-differs-from-schema': 'validation-exception',
  'key-value-empty': 'validation-exception',
  'member-constraint-violated': 'validation-exception',
  'model-id-not-in-region': 'validation-exception',
  'model-needs-inference-profile': 'validation-exception',
  'query-without-partition-key': 'validation-exception',
  'request-body-not-for-model': 'validation-exception',
  'reserved-word-in-expression': 'validation-exception',
  'client-address-refused': 'waf-forbidden-exception',
  'client-looks-like-a-bot': 'waf-forbidden-exception',
  'graphql-body-over-8-kb': 'waf-forbidden-exception',
  'introspection-blocked': 'waf-forbidden-exception',
  'managed-rule-matched-variables': 'waf-forbidden-exception',
  'request-rate-over-rule': 'waf-forbidden-exception',
  'parallel-uploads-mixed-up': 'x-amz-content-sha256-mismatch',
  'payload-changed-after-hashing': 'x-amz-content-sha256-mismatch',
  'payload-hashed-as-empty': 'x-amz-content-sha256-mismatch',
  'payload-lost-on-the-way': 'x-amz-content-sha256-mismatch',
  'text-hashed-in-other-charset': 'x-amz-content-sha256-mismatch',
};

/** Errors without an article. */
export const known: readonly KnownError[] = [
  ...appsyncFamily,
  ...clientsFamily,
  ...cloudformationFamily,
  ...cloudfrontFamily,
  ...cognitoFamily,
  ...credentialsFamily,
  ...dynamodbFamily,
  ...ecsFamily,
  ...iamFamily,
  ...kmsFamily,
  ...lambdaFamily,
  ...messagingFamily,
  ...opensearchFamily,
  ...parametersFamily,
  ...s3Family,
  ...servicesFamily,
  ...sharedFamily,
  ...signingFamily,
  ...stsFamily,
  ...throttlingFamily,
];
