import { defineError } from '#core';
import { NO_CREDENTIALS } from './words.ts';

export const error = defineError({
  code: 'NoCredentials',
  aliases: [
    'NoCredentialsError',
    'CredentialsProviderError',
    'CredentialsError',
    'NoCredentialProviders',
    'MissingCredentialsError',
  ],
  saidBy: 'client',
  statuses: [],
  fault: 'client',
  retry: 'after-fix',
  services: [],
  isAnswer: false,
  wire: [],
  spoken: [
    {
      by: 'AWS CLI',
      text: 'Unable to locate credentials. You can configure credentials by running "aws configure".',
      source: 'https://github.com/Nike-Inc/gimme-aws-creds/issues/175',
    },
    {
      by: 'boto3',
      text: 'botocore.exceptions.NoCredentialsError: Unable to locate credentials',
      source: 'https://github.com/Netflix/lemur-docker/issues/34',
    },
    {
      by: 'AWS SDK for JavaScript v3',
      text: 'CredentialsProviderError: Could not load credentials from any providers',
      note: {
        ja: 'v3の`CredentialsProviderError`はどのプロバイダーの失敗にも使われるクラス名です。SSOの期限切れなど、後ろの文が違えば別のエラーです。',
        en: 'In v3 `CredentialsProviderError` is the class of every provider’s failure. With other words behind it, such as those of an ended SSO session, it is another error.',
      },
      source: 'https://github.com/aws/aws-sdk-js-v3/issues/4989',
    },
    {
      by: 'AWS SDK for JavaScript v2',
      text: 'CredentialsError: Missing credentials in config, if using AWS_CONFIG_FILE, set AWS_SDK_LOAD_CONFIG=1',
      source: 'https://github.com/lambci/docker-lambda/issues/316',
    },
    {
      by: 'AWS SDK for Java 2.x',
      text: "software.amazon.awssdk.core.exception.SdkClientException: Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(credentialsProviders=[…]) : [SystemPropertyCredentialsProvider(): Unable to load credentials from system settings. …, EnvironmentVariableCredentialsProvider(): …, WebIdentityTokenCredentialsProvider(): …, ProfileCredentialsProvider(profileName=default, …): Profile file contained no credentials for profile 'default': …, ContainerCredentialsProvider(): …]",
      note: {
        ja: '`…`は省略です。Javaだけは、探した場所とそれぞれの失敗理由をすべて出力します。使うつもりだったプロバイダーの行を読みます。',
        en: '`…` stands for what is left out. Java alone prints every place and why it failed: read the line of the provider you meant to use.',
      },
      source: 'https://github.com/aws/aws-msk-iam-auth/issues/195',
    },
    {
      by: 'AWS SDK for Go v2, Terraform, Pulumi',
      text: 'Error: no EC2 IMDS role found, operation error ec2imds: GetMetadata, canceled, context deadline exceeded',
      note: {
        ja: 'EC2の話に見えますが、最後に探す場所がインスタンスメタデータだというだけです。手元のPCでもこの文になります。',
        en: 'It reads like EC2, but the instance metadata is merely the last place looked at; a laptop says the same.',
      },
      source: 'https://github.com/pulumi/pulumi-aws/issues/2070',
    },
    {
      by: 'AWS SDK for Go v1, Terraform',
      text: 'NoCredentialProviders: no valid providers in chain. Deprecated.\n\tFor verbose messaging see aws.Config.CredentialsChainVerboseErrors',
      source: 'https://github.com/aws-quickstart/terraform-aws-vpc/issues/6',
    },
    {
      by: 'AWS SDK for PHP',
      text: 'Error retrieving credentials from the instance profile metadata service.',
      source: 'https://github.com/aws/aws-sdk-php/issues/2323',
    },
    {
      by: 'AWS SDK for .NET',
      text: 'Amazon.Runtime.AmazonServiceException: Unable to get IAM security credentials from EC2 Instance Metadata Service.',
      source: 'https://github.com/aws/aws-sdk-net/issues/1609',
    },
    {
      by: 'AWS SDK for Ruby',
      text: '#<Aws::Errors::MissingCredentialsError: unable to sign request without credentials set>',
      source: 'https://github.com/aws/aws-sdk-ruby/issues/1951',
    },
  ],
  messages: NO_CREDENTIALS.map((pattern) => ({ pattern, certainty: 'sure' })),
  causes: [
    'credentials-not-in-this-process',
    'github-token-permission-missing',
    'profile-not-selected',
    'credentials-undefined-in-client',
    'instance-without-role',
    'container-role-missing',
    'metadata-service-out-of-reach',
  ],
  order: {
    ja: '読んだ公開スレッドでの多さによる、当サイトの判断です。GitHub Actions、EC2、ECS、EKSの上では、その場所の原因を先に見ます。',
    en: 'Our judgement, by how often the public threads we read end there. On GitHub Actions, EC2, ECS or EKS look at the cause of that place first.',
  },
  related: [
    {
      to: 'missing-authentication-token',
      kind: 'confused-with',
      why: {
        ja: 'NoCredentialsはリクエストを送る前にクライアントが止まります。署名のないリクエストを送ると、AWSがMissingAuthenticationTokenを返します。',
        en: 'With NoCredentials the client stops before it sends anything. A request that goes out unsigned is answered MissingAuthenticationToken.',
      },
    },
    {
      to: 'invalid-client-token-id',
      kind: 'confused-with',
      why: {
        ja: 'InvalidClientTokenIdは、送ったキーをAWSが知らないという応答です。NoCredentialsではキーが1つも見つかっていません。',
        en: 'InvalidClientTokenId is AWS’s answer to a key it does not know. With NoCredentials no key was found at all.',
      },
    },
    {
      to: 'expired-token',
      kind: 'confused-with',
      why: {
        ja: 'セッションが切れた認証情報は、見つかって送られ、ExpiredTokenになります。見つからなければNoCredentialsです。',
        en: 'Credentials whose session is over are found and sent, and answered ExpiredToken. NoCredentials means that none were found.',
      },
    },
    {
      to: 'unauthorized-sso-token',
      kind: 'sibling',
      why: {
        ja: 'SSOのトークンが切れたときも、クライアントがリクエストを送る前に止まります。',
        en: 'With an ended SSO token, too, the client stops before it sends anything.',
      },
    },
    {
      to: 'no-basic-auth-credentials',
      kind: 'confused-with',
      why: {
        ja: '`no basic auth credentials`はDockerの文です。AWSの認証情報はあっても、Dockerがそのレジストリにログインしていません。',
        en: '`no basic auth credentials` is Docker’s: AWS credentials may be there, but Docker is not logged in to this registry.',
      },
    },
  ],
  sources: [
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
      title: 'AWS SDKs and Tools standardized credential providers',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-error-format.html',
      title: 'Structured error output in the AWS CLI',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-js-v3/issues/4989',
      title: 'aws/aws-sdk-js-v3 #4989',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-net/issues/1830',
      title: 'aws/aws-sdk-net #1830',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  updated: '2026-11-23',
  checked: '2026-11-23',
});
