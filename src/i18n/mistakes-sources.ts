import type { MistakeId } from '../core/sigv4/index.ts';

const GUIDE = 'https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html';
const S3 = 'https://docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html';
const S3_STREAMING = 'https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html';

/** Where mistakes are written about. The threads are of people who met them. */
export const sources: Readonly<Partial<Record<MistakeId, readonly string[]>>> = {
  'secret-line-end': [
    'https://github.com/aws/aws-cli/issues/602',
    'https://github.com/aws-actions/configure-aws-credentials/issues/50',
  ],
  'secret-percent-encoded': [
    'https://github.com/aws/aws-cli/issues/602',
    'https://github.com/mhart/aws4/issues/22',
  ],
  'secret-plus-to-blank': ['https://github.com/aws/aws-cli/issues/602'],
  'secret-is-key-id': ['https://github.com/aws/aws-sdk-java/issues/865'],
  'key-not-derived': [GUIDE],
  'key-prefix': [GUIDE],
  'key-steps': [GUIDE],
  'key-chained-as-text': [GUIDE, 'https://github.com/kaltura/nginx-aws-auth-module/issues/12'],
  'region-other': ['https://github.com/aws/aws-sdk-go/issues/156'],
  'region-is-service': [
    'https://github.com/n8n-io/n8n/issues/12216',
    'https://github.com/JuliaServices/CloudStore.jl/issues/52',
  ],
  'region-form': ['https://github.com/aws/aws-sdk-java-v2/issues/2981'],
  'service-other': ['https://github.com/arnemolland/sigv4/issues/15'],
  'scope-form': [GUIDE],
  'terminator-other': [GUIDE],
  'algorithm-other': [GUIDE],
  'timestamp-form': [GUIDE],
  'day-form': [GUIDE],
  'hash-case': [GUIDE],
  'hash-line-ends': [GUIDE],
  'hash-newline-missing': [GUIDE],
  'hash-extra-newline': [GUIDE],
  'hash-line-missing': [GUIDE],
  'string-line-ends': [GUIDE],
  'string-form': [GUIDE],
  'method-other': [
    'https://github.com/samvera/browse-everything/issues/341',
    'https://github.com/minio/minio/issues/6146',
    'https://github.com/aws/aws-sdk-java-v2/issues/5473',
    'https://github.com/aws/aws-sdk-js/issues/457',
    'https://github.com/appwrite/appwrite/issues/13744',
  ],
  'path-encoded-again': [
    'https://github.com/aws-amplify/amplify-android/issues/655',
    'https://github.com/smithy-lang/smithy-rs/issues/1308',
    'https://github.com/versity/versitygw/issues/2274',
  ],
  'path-encoded-once': [GUIDE, 'https://github.com/aws/aws-sdk-cpp/issues/17'],
  'path-normalized': [
    'https://github.com/smithy-lang/smithy-rs/issues/1308',
    'https://github.com/tedder/requests-aws4auth/issues/31',
  ],
  'path-characters': [
    'https://github.com/curl/curl/issues/7559',
    'https://github.com/curl/curl/issues/11794',
    'https://github.com/curl/curl/issues/13058',
  ],
  'path-trailing-slash': [
    'https://github.com/aws/aws-sdk-java/issues/2583',
    'https://github.com/postmanlabs/postman-app-support/issues/7585',
  ],
  'path-with-query': [
    'https://github.com/aws-samples/sigv4-signing-examples/issues/14',
    'https://github.com/aws/aws-sdk-js-v3/issues/6870',
  ],
  'path-stage-missing': ['https://github.com/mhart/aws4/issues/93'],
  'path-prefix-added': ['https://github.com/mhart/aws4/issues/93'],
  'path-plus': ['https://github.com/anomalizer/ngx_aws_auth/issues/87'],
  'query-as-sent': ['https://github.com/curl/curl/issues/9717'],
  'query-not-sorted': ['https://github.com/curl/curl/issues/9717'],
  'query-sorted-before-encoding': [
    'https://github.com/smithy-lang/smithy-typescript/issues/1404',
    'https://github.com/aws/aws-sdk-php/issues/3200',
  ],
  'query-sorted-joined': [
    'https://github.com/tedder/requests-aws4auth/issues/21',
    'https://github.com/aws-amplify/amplify-js/issues/3582',
    'https://github.com/boto/boto/issues/1122',
    'https://github.com/mhart/aws4/issues/103',
  ],
  'query-repeated': [
    'https://github.com/aws/aws-sdk-go/issues/1495',
    'https://github.com/mhart/aws4/issues/59',
  ],
  'query-no-equals': [
    'https://github.com/curl/curl/issues/8107',
    'https://github.com/xcir/libvmod-awsrest/issues/24',
  ],
  'query-plus': [
    'https://github.com/mhart/aws4fetch/issues/83',
    'https://github.com/envoyproxy/envoy/issues/40523',
    'https://github.com/aws/aws-sdk-go/issues/220',
    'https://github.com/curl/curl/issues/20543',
  ],
  'query-encoded-twice': ['https://github.com/okigan/awscurl/issues/216'],
  'query-cut-at-equals': ['https://github.com/inreachventures/aws-signing-request-interceptor/issues/17'],
  'query-javascript': ['https://github.com/zirkelc/aws-signature-v4/issues/4'],
  'presign-added-later': ['https://github.com/nulib/dc-api-v2/issues/389'],
  'presign-token-appended': [
    'https://github.com/mhart/aws4/issues/30',
    'https://github.com/aws/aws-sdk-js/issues/1456',
  ],
  'presign-token-signed': [
    'https://github.com/mhart/aws4/issues/30',
    'https://github.com/aws/aws-sdk-js-v3/issues/3417',
    'https://github.com/awslabs/aws-c-auth/issues/34',
  ],
  'host-other-form': [
    'https://github.com/aws-amplify/amplify-js/issues/1339',
    'https://github.com/aws-amplify/amplify-js/issues/9194',
    'https://github.com/kndt84/aws-api-gateway-client/issues/70',
    'https://github.com/okigan/awscurl/issues/68',
    'https://github.com/aws-amplify/amplify-android/issues/1328',
  ],
  'host-port-missing': [
    'https://github.com/minio/minio/issues/1315',
    'https://github.com/minio/minio/issues/8624',
    'https://github.com/minio/minio/issues/7857',
  ],
  'host-behind-proxy': [
    'https://github.com/kndt84/aws-api-gateway-client/issues/76',
    'https://github.com/webiny/webiny-js/issues/2639',
  ],
  'header-rewritten': [
    'https://github.com/aws/aws-sdk-cpp/issues/323',
    'https://github.com/mhart/aws4fetch/issues/39',
    'https://github.com/minio/minio/issues/15506',
    'https://github.com/wojtekmach/req/issues/546',
  ],
  'header-not-sent': [
    'https://github.com/aws/aws-sdk-go-v2/issues/2722',
    'https://github.com/awslabs/aws-mobile-appsync-sdk-js/issues/702',
    'https://github.com/aws/aws-sdk-js-v3/issues/6062',
  ],
  'header-list-grown': [
    'https://github.com/FantasticFiasco/aws-signature-version-4/issues/1231',
    'https://github.com/FantasticFiasco/aws-signature-version-4/issues/1067',
    'https://github.com/rancher/rancher/issues/17983',
  ],
  'header-unsigned-added': ['https://github.com/carsales/aws-request-signer/issues/10'],
  'content-type-charset': [
    'https://github.com/jonsaw/amazon-cognito-identity-dart/issues/41',
    'https://github.com/mhart/aws4/issues/68',
  ],
  'content-type-other': [
    'https://github.com/aws/aws-sdk-js-v3/issues/5268',
    'https://github.com/boto/boto3/issues/3708',
    'https://github.com/aws/aws-sdk-js/issues/557',
  ],
  'content-sha256-missing': ['https://github.com/aws/aws-sdk-php/issues/3145', S3],
  'token-missing': ['https://github.com/mitchellh/goamz/issues/238'],
  'payload-empty': [
    'https://github.com/grosskur/lua-resty-aws/issues/2',
    'https://github.com/postmanlabs/postman-app-support/issues/3680',
  ],
  'payload-unsigned': ['https://github.com/iksteen/aws-request-signer/issues/13', S3],
  'payload-form': [
    'https://github.com/postmanlabs/postman-app-support/issues/1663',
    'https://github.com/curl/curl/issues/13351',
  ],
  'payload-streaming': [
    'https://github.com/seaweedfs/seaweedfs/issues/6517',
    'https://github.com/trinodb/aws-proxy/issues/199',
    S3_STREAMING,
  ],
};
