// Generated from content/**/cases. Do not edit: run `npm run generate`.
import type { Phrase } from '#core';

/** What people with each error and each of its causes paste. */
export const examples: readonly {
  readonly code: string;
  readonly pastes: readonly { readonly title: Phrase; readonly text: string }[];
}[] = [
  {
    code: 'AccessControlListNotSupported',
    pastes: [
      {
        title: {
          ja: 'ACLが無効なバケット（BucketOwnerEnforced）に、ACLを付けてアップロードしている',
          en: 'An ACL is sent to a bucket whose ACLs are disabled (BucketOwnerEnforced)',
        },
        text: "s3.upload({ Bucket: 'amzn-s3-demo-bucket', Key: 'a.png', ACL: 'public-read' })\nAccessControlListNotSupported: The bucket does not allow ACLs",
      },
      {
        title: {
          ja: 'ACLを書いていないのに、ライブラリやツールが既定でACLを付けている',
          en: 'Nobody wrote an ACL: the library or tool adds one by default',
        },
        text: "Excon::Error::BadRequest: Expected(200) <=> Actual(400 Bad Request)\n<Error><Code>AccessControlListNotSupported</Code><Message>The bucket does not allow ACLs</Message><RequestId>F3VZASXSP003EPFW</RequestId><HostId>nouDZMDKDIpBGzgArq1aVt0dXrnaAjdwXUFZr93dEPmoLNvSG0zQYJTLqSpi5=</HostId></Error>\n/usr/local/bundle/gems/carrierwave-2.2.2/lib/carrierwave/storage/fog.rb:343:in `store'",
      },
      {
        title: {
          ja: '別のアカウントへの許可を、ACL（--grants、x-amz-grant-*）で渡している',
          en: 'Access for another account is handed over by ACL (--grants, x-amz-grant-*)',
        },
        text: '$ aws s3 cp report.csv s3://amzn-s3-demo-bucket/report.csv --grants read=id=79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be\nupload failed: ./report.csv to s3://amzn-s3-demo-bucket/report.csv An error occurred (AccessControlListNotSupported) when calling the PutObject operation: The bucket does not allow ACLs',
      },
      {
        title: {
          ja: 'アップロードではなく、ACLそのものを設定する操作（PutBucketAcl、PutObjectAcl、aws_s3_bucket_acl）が断られている',
          en: 'It is no upload: an ACL is being set (PutBucketAcl, PutObjectAcl, aws_s3_bucket_acl)',
        },
        text: 'Error: creating S3 bucket ACL for amzn-s3-demo-bucket: AccessControlListNotSupported: The bucket does not allow ACLs\n      status code: 400, request id: HWQ5M8MQ9HQYK57A, host id: nouDZMDKDIpBGzgArq1aVt0dXrnaAjdwXUFZr93dEPmoLNvSG0zQYJTLqSpi5=\n\n  with aws_s3_bucket_acl.logs,\n  on s3.tf line 60, in resource "aws_s3_bucket_acl" "logs":\n  60: resource "aws_s3_bucket_acl" "logs" {',
      },
    ],
  },
  {
    code: 'AccessDenied',
    pastes: [
      {
        title: {
          ja: '公開されていないオブジェクトを、署名なしのURLで開いている',
          en: 'An object that is not public is opened by a URL without a signature',
        },
        text: 'https://amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com/images/logo.png\nThis XML file does not appear to have any style information associated with it. The document tree is shown below.\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
      {
        title: {
          ja: 'バケット間のコピーがオブジェクトのタグも読み書きし、その許可がない',
          en: 'A copy between buckets carries the object’s tags along, and tagging is not allowed',
        },
        text: '$ aws s3 sync s3://amzn-s3-demo-source-bucket/data s3://amzn-s3-demo-destination-bucket/data\ncopy failed: s3://amzn-s3-demo-source-bucket/data/part-0001.zip to s3://amzn-s3-demo-destination-bucket/data/part-0001.zip An error occurred (AccessDenied) when calling the GetObjectTagging operation: Access Denied',
      },
      {
        title: {
          ja: '呼び出し元のIAMポリシーにこのアクションの許可がない',
          en: 'The caller’s IAM policies do not allow this action',
        },
        text: '<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/">\n  <Error>\n    <Type>Sender</Type>\n    <Code>AccessDenied</Code>\n    <Message>User: arn:aws:iam::111122223333:user/alice is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::111122223333:role/orders-worker because no identity-based policy allows the iam:CreateRole action</Message>\n  </Error>\n  <RequestId>69d599e0-7b94-4cf4-a564-fc698225471f</RequestId>\n</ErrorResponse>',
      },
      {
        title: {
          ja: 's3:ListBucketが、バケット自体のARN（/*なし）に許可されていない',
          en: 's3:ListBucket is not allowed on the bucket’s own ARN, the one without /*',
        },
        text: 'fatal error: An error occurred (AccessDenied) when calling the ListObjectsV2 operation: Access Denied',
      },
      {
        title: {
          ja: 'オブジェクトを暗号化したKMSキーを、呼び出し元が使えない',
          en: 'The caller may not use the KMS key that encrypts the object',
        },
        text: 'download failed: s3://amzn-s3-demo-bucket/app/config.json to ./config.json An error occurred (AccessDenied) when calling the GetObject operation: The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
      },
      {
        title: {
          ja: 'バケットポリシーのDeny（IP、VPCエンドポイント、TLS、暗号化などの条件）に当たっている',
          en: 'A Deny in the bucket policy applies: source IP, VPC endpoint, TLS, encryption',
        },
        text: 'An error occurred (AccessDenied) when calling the DeleteObject operation: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: s3:DeleteObject on resource: "arn:aws:s3:::amzn-s3-demo-bucket/a.txt" with an explicit deny in a resource-based policy',
      },
      {
        title: {
          ja: 'S3のパブリックアクセスブロックが、公開するポリシーやACL（またはその読み取り）を止めている',
          en: 'S3 Block Public Access stops the public policy or ACL, or reading through it',
        },
        text: 'error: 1 error occurred:\n\t* putting S3 Bucket (amzn-s3-demo-bucket) Policy: operation error S3: PutBucketPolicy, https response error StatusCode: 403, RequestID: BX26C8V22KHV3Y28, HostID: abcdefghijklmnopqrstuvwxyz0123456789, api error AccessDenied: Access Denied',
      },
      {
        title: {
          ja: 'オブジェクトが存在せず、s3:ListBucketがないため404ではなく403になっている',
          en: 'The object is not there; without s3:ListBucket S3 says 403, not 404',
        },
        text: 'botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the GetObject operation: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: s3:ListBucket on resource: "arn:aws:s3:::amzn-s3-demo-bucket" because no identity-based policy allows the s3:ListBucket action',
      },
      {
        title: {
          ja: '引き受けるロールの信頼ポリシーが、呼び出し元を信頼していない',
          en: 'The trust policy of the role to assume does not name the caller',
        },
        text: 'An error occurred (AccessDenied) when calling the AssumeRole operation: User: arn:aws:sts::111122223333:assumed-role/build/ci is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::444455556666:role/deploy',
      },
      {
        title: {
          ja: '呼び出し元に、このS3の操作の許可がない',
          en: 'The caller is not allowed this S3 operation',
        },
        text: 'S3にアップロードすると Access Denied と言われます',
      },
      {
        title: {
          ja: '許可に付けた条件（kms:ViaServiceや暗号化コンテキスト）が、実際の呼び出しと合わない',
          en: 'A condition on the allowance (kms:ViaService, encryption context) does not fit the call',
        },
        text: 'An error occurred (AccessDenied) when calling the GetObject operation: User: arn:aws:sts::111122223333:assumed-role/sync/sync is not authorized to perform: kms:Decrypt on resource: arn:aws:kms:ap-northeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab because no identity-based policy allows the kms:Decrypt action\n\n"Action": "kms:Decrypt",\n"Resource": "arn:aws:kms:ap-northeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab",\n"Condition": {\n  "StringEquals": {\n    "kms:ViaService": "s3.ap-northeast-1.amazonaws.com",\n    "kms:EncryptionContext:aws:s3:arn": "arn:aws:s3:::amzn-s3-demo-bucket/state.json"\n  }\n}',
      },
      {
        title: {
          ja: '署名のないリクエストを、IAMのプリンシパルだけを許すドメインに送っている',
          en: 'The request is unsigned, and the domain’s access policy admits IAM principals only',
        },
        text: 'HTTP/1.1 403 Forbidden\ncontent-type: application/json\nx-amzn-requestid: 9d5a3b1c-2f4e-4a6b-8c7d-1e2f3a4b5c6d\n\n{"Message":"User: anonymous is not authorized to perform: es:ESHttpGet because no resource-based policy allows the es:ESHttpGet action"}',
      },
      {
        title: {
          ja: '呼び出し元のポリシーにあるDenyが、Allowより優先されている',
          en: 'A Deny in the caller’s own policies overrides the Allow',
        },
        text: '│ Error: deleting IAM Role (orders-worker): operation error IAM: DeleteRole, https response error StatusCode: 403, RequestID: 3f2e1d0c-9b8a-4756-8493-a2b1c0d9e8f7, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: iam:DeleteRole on resource: role orders-worker with an explicit deny in an identity-based policy: arn:aws:iam::111122223333:policy/GuardRails\n│\n│   with aws_iam_role.worker,\n│   on iam.tf line 4, in resource "aws_iam_role" "worker":',
      },
      {
        title: {
          ja: 'ポリシーのResourceが、メッセージのリソースと一致していない',
          en: 'The policy’s Resource does not match the one in the message',
        },
        text: 'Resource handler returned message: "User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: wafv2:UpdateWebACL on resource: arn:aws:wafv2:ap-northeast-1:111122223333:regional/ipset/office/a1b2c3d4-5678-90ab-cdef-EXAMPLE11111 because no identity-based policy allows the wafv2:UpdateWebACL action (Service: Wafv2, Status Code: 400, Request ID: 3f2e1d0c-9b8a-4756-8493-a2b1c0d9e8f7)" (RequestToken: 0a1b2c3d, HandlerErrorCode: AccessDenied)',
      },
      {
        title: {
          ja: '思っているのとは別の認証情報で呼び出している',
          en: 'The call is made with other credentials than you think',
        },
        text: 'time="2026-11-23T02:30:00Z" level=error msg="records retrieval failed: failed to list hosted zones: AccessDenied: User: arn:aws:sts::111122223333:assumed-role/eks-node-group/i-0123456789abcdef0 is not authorized to perform: route53:ListHostedZones because no identity-based policy allows the route53:ListHostedZones action\\n\\tstatus code: 403, request id: 3f2e1d0c-9b8a-4756-8493-a2b1c0d9e8f7"',
      },
      {
        title: {
          ja: 'MFAなしの認証情報で、MFAを条件にしたポリシーに拒否されている',
          en: 'Credentials without MFA meet a policy that requires MFA',
        },
        text: '{"Effect":"Deny","NotAction":"iam:*","Resource":"*","Condition":{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}}\n\nAn error occurred (AccessDenied) when calling the CreateKeyPair operation: User: arn:aws:iam::111122223333:user/alice is not authorized to perform: ec2:CreateKeyPair with an explicit deny in an identity-based policy',
      },
      {
        title: {
          ja: 'SQSキューかSNSトピックのポリシーが、送り手を許可していない',
          en: 'The policy of the SQS queue or SNS topic does not admit the sender',
        },
        text: 'botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the SendMessage operation: Access to the resource https://sqs.ap-northeast-1.amazonaws.com/ is denied.',
      },
      {
        title: {
          ja: '組織のリソースコントロールポリシー（RCP）がリソース側で止めている',
          en: 'A resource control policy (RCP) of the organization stops the call at the resource',
        },
        text: 'An error occurred (AccessDenied) when calling the PutObject operation: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::amzn-s3-demo-bucket/report.csv" with an explicit deny in a resource control policy',
      },
      {
        title: {
          ja: '組織のサービスコントロールポリシー（SCP）がこのアクションを止めている',
          en: 'A service control policy (SCP) of the organization stops the action',
        },
        text: 'aws: [ERROR]: An error occurred (AccessDenied) when calling the CreateBucket operation: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: s3:CreateBucket on resource: "arn:aws:s3:::amzn-s3-demo-bucket" with an explicit deny in a service control policy: arn:aws:organizations::444455556666:policy/o-exampleorgid/service_control_policy/p-examplepolicyid',
      },
      {
        title: {
          ja: 'サービスにリンクされたロールがまだなく、呼び出し元はそれを作れない',
          en: 'The service-linked role is not there yet, and the caller may not create it',
        },
        text: 'An error occurred (AccessDenied) when calling the CreateServiceLinkedRole operation: User: arn:aws:iam::111122223333:user/alice is not authorized to perform: iam:CreateServiceLinkedRole on resource: arn:aws:iam::111122223333:role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS because no identity-based policy allows the iam:CreateServiceLinkedRole action',
      },
      {
        title: {
          ja: 'VPCエンドポイントのポリシーがこの呼び出しを許可していない',
          en: 'The VPC endpoint’s policy does not allow the call',
        },
        text: '[2026-11-23 11:30:02] ERROR upload failed: An error occurred (AccessDenied) when calling the PutObject operation: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::amzn-s3-demo-bucket/logs/app.log" because no VPC endpoint policy allows the s3:PutObject action',
      },
      {
        title: {
          ja: 'AWSアカウント自体がLambdaの利用を止められている（新しいアカウントの確認待ちなど）',
          en: 'Lambda refuses the AWS account itself: a new account not yet verified, or one that is restricted',
        },
        text: 'Serverless: Operation failed!\nServerless: View the full error output: https://eu-west-1.console.aws.amazon.com/cloudformation/home?region=eu-west-1#/stack/detail?stackId=arn%3Aaws%3Acloudformation%3Aeu-west-1%3A111122223333%3Astack%2Fshop-dev%2F1\n  An error occurred: OrdersLambdaFunction - Resource handler returned message: "null (Service: Lambda, Status Code: 403, Request ID: 5cd73a06-d0ac-4bc2-b23b-1e96decc9755, Extended Request ID: null)" (RequestToken: a65bb5c2-f366-2463-f6a3-7f5e0487f25c, HandlerErrorCode: AccessDenied).',
      },
      {
        title: {
          ja: '答えたのはAmazon S3ではなく、S3互換ストレージ（MinIO、Cephなど）',
          en: 'An S3-compatible store answered (MinIO, Ceph …), not Amazon S3',
        },
        text: 'curl -i https://uploads.fra1.digitaloceanspaces.com/report.pdf\nHTTP/1.1 403 Forbidden\n\n<?xml version="1.0" encoding="UTF-8"?><Error><Code>AccessDenied</Code><BucketName>uploads</BucketName><RequestId>tx000000000000012ab34cd-0061a2b3c4-1a2b3c4d-fra1b</RequestId><HostId>1a2b3c4d-fra1b-fra1-zg02</HostId></Error>',
      },
      {
        title: {
          ja: '値の代わりに、undefinedや空文字、変数名そのものが送られている',
          en: 'Instead of its value, undefined, nothing or the variable’s own name was sent',
        },
        text: 'An error occurred (AccessDenied) when calling the AssumeRole operation: User: arn:aws:iam::111122223333:user/ci is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::undefined:role/deploy',
      },
      {
        title: {
          ja: 'オブジェクトの所有者が、アップロードした別のアカウントになっている',
          en: 'The object belongs to the other account that uploaded it',
        },
        text: 'An error occurred (AccessDenied) when calling the GetObjectAcl operation: Access Denied',
      },
      {
        title: {
          ja: 'アップロードにACLを付けているが、s3:PutObjectAclがない',
          en: 'The upload sets an ACL, but s3:PutObjectAcl is missing',
        },
        text: 'An error occurred (AccessDenied) when calling the PutObject operation: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: s3:PutObjectAcl on resource: "arn:aws:s3:::amzn-s3-demo-bucket/a.txt" because no identity-based policy allows the s3:PutObjectAcl action',
      },
      {
        title: {
          ja: 'すべてのバケットの一覧に要るs3:ListAllMyBucketsがない',
          en: 's3:ListAllMyBuckets, needed to list all buckets, is missing',
        },
        text: '$ aws s3 ls\nAn error occurred (AccessDenied) when calling the ListBuckets operation: Access Denied',
      },
      {
        title: {
          ja: 'リクエスタ支払いのバケットを、支払いの指定なしで呼んでいる',
          en: 'A Requester Pays bucket is called without agreeing to pay',
        },
        text: '$ aws s3 cp s3://arxiv/pdf/arXiv_pdf_manifest.xml . --bucket arxiv\nAn error occurred (AccessDenied) when calling the GetObject operation: Access Denied',
      },
      {
        title: {
          ja: 'ポリシーのResourceに、バケットのARNとオブジェクトのARN（/*）の片方しかない',
          en: 'Resource holds only one of the bucket’s ARN and the objects’ ARN (/*)',
        },
        text: 'An error occurred (AccessDenied) when calling the GetObject operation: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::amzn-s3-demo-bucket/orders/2026.csv" because no identity-based policy allows the s3:GetObject action',
      },
      {
        title: {
          ja: 'CloudFrontがオリジンのバケットを読めない（OACのバケットポリシーがない）',
          en: 'CloudFront may not read the origin bucket: no bucket policy for its OAC',
        },
        text: 'curl -i https://d111111abcdef8.cloudfront.net/app.js\n\nHTTP/2 403\ncontent-type: application/xml\nserver: AmazonS3\nx-cache: Error from cloudfront\nvia: 1.1 abcdefabcdefabcdef.cloudfront.net (CloudFront)\nx-amz-cf-pop: NRT12-C1\nx-amz-cf-id: abcdefghijklmnopqrstuvwxyz0123456789\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
      {
        title: {
          ja: 'CloudFrontの後ろのバケットに、そのキーがない（デフォルトルートオブジェクトやSPAのパス）',
          en: 'The bucket behind CloudFront has no such key: default root object, or a path of a single-page app',
        },
        text: 'curl -i https://d111111abcdef8.cloudfront.net/\n\nHTTP/2 403\ncontent-type: application/xml\nserver: AmazonS3\nx-cache: Error from cloudfront\nvia: 1.1 abcdefabcdefabcdef.cloudfront.net (CloudFront)\nx-amz-cf-pop: NRT12-C1\nx-amz-cf-id: abcdefghijklmnopqrstuvwxyz0123456789\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
      {
        title: {
          ja: 'コピー元の読み取りか、コピー先の書き込みの片方が許可されていない',
          en: 'Copying needs reading the source and writing the target; one is not allowed',
        },
        text: 'An error occurred (AccessDenied) when calling the CopyObject operation: Access Denied',
      },
      {
        title: {
          ja: 'バケットポリシーが求める暗号化のヘッダーが、アップロードに付いていない',
          en: 'The upload lacks the encryption header that the bucket policy asks for',
        },
        text: 'An error occurred (AccessDenied) when calling the PutObject operation: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: s3:PutObject on resource: "arn:aws:s3:::amzn-s3-demo-bucket/a.txt" with an explicit deny in a resource-based policy',
      },
      {
        title: {
          ja: 'オブジェクトロックの保持期間かリーガルホールドで、削除や上書きができない',
          en: 'Object Lock, by retention or legal hold, forbids deleting or overwriting',
        },
        text: 'An error occurred (AccessDenied) when calling the DeleteObject operation: Access Denied because object protected by object lock.',
      },
      {
        title: {
          ja: 'フォームのPOSTの内容が、POSTポリシーの条件を満たしていない',
          en: 'The form of a POST upload does not meet the conditions of its POST policy',
        },
        text: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Invalid according to Policy: Policy Condition failed: ["eq", "$Content-Type", "image/png"]</Message><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
      {
        title: {
          ja: '署名付きURLを作った側に、その操作の許可がない',
          en: 'Whoever made the presigned URL is not allowed the operation',
        },
        text: 'curl "https://amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com/in/a.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261123%2Fap-northeast-1%2Fs3%2Faws4_request&X-Amz-Date=20261123T000000Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=fe5f80f77d5fa3beca038a248ff027d0445342fe2855ddc963176630326f1024"\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
      {
        title: {
          ja: 'バケットが別のアカウントのもので、許可が片方にしかない',
          en: 'The bucket is another account’s, and only one side allows the call',
        },
        text: '$ aws s3api list-objects-v2 --bucket amzn-s3-demo-bucket --query Contents\nAn error occurred (AccessDenied) when calling the ListObjectsV2 operation: Access Denied',
      },
      {
        title: {
          ja: 'バージョンIDを指定した操作に要る、…Versionの許可がない',
          en: 'A version id is given, but the …Version permission is missing',
        },
        text: 'An error occurred (AccessDenied) when calling the GetObject operation: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: s3:GetObjectVersion on resource: "arn:aws:s3:::amzn-s3-demo-bucket/a.txt" because no identity-based policy allows the s3:GetObjectVersion action',
      },
      {
        title: {
          ja: '署名していないx-amz-*ヘッダーを付けて送っている',
          en: 'The request carries an x-amz-* header that was not signed',
        },
        text: 'PUT https://amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com/a.png?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261120%2Fap-northeast-1%2Fs3%2Faws4_request&X-Amz-Date=20261120T031500Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5\nx-amz-acl: public-read\n\n<Error><Code>AccessDenied</Code><Message>There were headers present in the request which were not signed</Message><HeadersNotSigned>x-amz-acl</HeadersNotSigned><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>',
      },
      {
        title: {
          ja: 'ロールARNが壊れている（アカウントIDが空、または変数が展開されていない）',
          en: 'The role ARN is broken: no account id, or a variable that was never filled in',
        },
        text: '[ERROR] ClientError: An error occurred (AccessDenied) when calling the AssumeRole operation: User: arn:aws:sts::111122223333:assumed-role/audit/session is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam:::role/audit-target',
      },
      {
        title: {
          ja: '信頼ポリシーのsts:ExternalIdと、渡した外部IDが一致しない',
          en: 'The external id does not match sts:ExternalId in the trust policy',
        },
        text: '$ aws sts assume-role --role-arn arn:aws:iam::444455556666:role/vendor --role-session-name s --external-id abc-123\nAn error occurred (AccessDenied) when calling the AssumeRole operation: User: arn:aws:iam::111122223333:user/alice is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::444455556666:role/vendor',
      },
      {
        title: {
          ja: '信頼ポリシーの条件（sub、aud）が、渡したOIDCトークンと合わない',
          en: 'The trust policy’s conditions on sub or aud do not fit the OIDC token',
        },
        text: 'Run aws-actions/configure-aws-credentials@v4\nError: Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity',
      },
      {
        title: {
          ja: 'ロールが自分自身を引き受けようとしていて、信頼ポリシーに自分がない',
          en: 'A role assumes itself, but its trust policy does not name it',
        },
        text: 'An error occurred (AccessDenied) when calling the AssumeRole operation: User: arn:aws:sts::111122223333:assumed-role/workshop-admin/i-0123456789abcdef0 is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/workshop-admin',
      },
      {
        title: {
          ja: 'MFAのコードかシリアル番号が受け付けられていない',
          en: 'The MFA code or the serial number was not accepted',
        },
        text: 'An error occurred (AccessDenied) when calling the GetSessionToken operation: MultiFactorAuthentication failed with invalid MFA one time pass code.',
      },
      {
        title: {
          ja: '渡しているロールのARNが、OIDC用のロールではない',
          en: 'The role ARN that is passed is not the role meant for OIDC',
        },
        text: 'An error occurred (AccessDenied) when calling the AssumeRoleWithWebIdentity operation: Not authorized to perform sts:AssumeRoleWithWebIdentity',
      },
      {
        title: {
          ja: '引き受けるロールが存在しない（名前、パス、アカウントの違い）',
          en: 'The role to assume does not exist: wrong name, path or account',
        },
        text: 'Error: assuming IAM Role (arn:aws:iam::111122223333:role/deploy): operation error STS: AssumeRole, https response error StatusCode: 403, RequestID: 3f2e1d0c-9b8a-4756-8493-a2b1c0d9e8f7, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/ci/session is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/deploy',
      },
      {
        title: {
          ja: 'ルートユーザーの認証情報でロールを引き受けようとしている',
          en: 'A role is to be assumed with the root user’s credentials',
        },
        text: 'An error occurred (AccessDenied) when calling the AssumeRole operation: Roles may not be assumed by root accounts.',
      },
      {
        title: {
          ja: 'SAMLアサーションのロールとプロバイダーの組が、ロールの信頼ポリシーと合わない',
          en: 'The pair of role and provider in the SAML assertion does not fit the role’s trust policy',
        },
        text: 'An error occurred (AccessDenied) when calling the AssumeRoleWithSAML operation: Not authorized to perform sts:AssumeRoleWithSAML',
      },
      {
        title: {
          ja: '一時的な認証情報でGetSessionTokenかGetFederationTokenを呼んでいる',
          en: 'GetSessionToken or GetFederationToken is called with temporary credentials',
        },
        text: 'An error occurred (AccessDenied) when calling the GetSessionToken operation: Cannot call GetSessionToken with session credentials',
      },
      {
        title: {
          ja: 'セッションタグを渡しているのに、信頼ポリシーがsts:TagSessionを許可していない',
          en: 'Session tags are passed, but the trust policy does not allow sts:TagSession',
        },
        text: 'Error: Could not assume role with user credentials: User: arn:aws:iam::111122223333:user/ci is not authorized to perform: sts:TagSession on resource: arn:aws:iam::111122223333:role/deploy\nAccessDenied: User: arn:aws:iam::111122223333:user/ci is not authorized to perform: sts:TagSession on resource: arn:aws:iam::111122223333:role/deploy',
      },
      {
        title: {
          ja: '引き受けようとしているARNがロールではない（ユーザーやセッションのARN）',
          en: 'The ARN to assume is no role: it is a user’s or a session’s',
        },
        text: 'AccessDenied (client): User: arn:aws:iam::111122223333:user/alice is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:user/alice',
      },
    ],
  },
  {
    code: 'AccessDeniedException',
    pastes: [
      {
        title: {
          ja: 'Lambdaオーソライザーのポリシーが拒否している',
          en: 'The Lambda authorizer’s policy refuses the call',
        },
        text: 'curl -i https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/orders -H \'Authorization: Bearer example-session-token\'\n\nHTTP/2 403\ncontent-type: application/json\nx-amzn-requestid: 3f2e1d0c-9b8a-4756-8493-a2b1c0d9e8f7\nx-amzn-errortype: AccessDeniedException\nx-amz-apigw-id: Gh4IjKlMtjMFsZw=\n\n{"Message":"User is not authorized to access this resource with an explicit deny in an identity-based policy"}',
      },
      {
        title: {
          ja: '呼び出し元のIAMポリシーにこのアクションの許可がない',
          en: 'The caller’s IAM policies do not allow this action',
        },
        text: 'Lambdaを実行すると AccessDeniedException になります',
      },
      {
        title: {
          ja: 'Lambda関数URLに必要な2つの許可が、片方しかない',
          en: 'A Lambda function URL with only one of its two permissions',
        },
        text: 'curl -i https://abcdefghijklmnopqrstuvwxyz012345.lambda-url.ap-northeast-1.on.aws/\n\nHTTP/1.1 403 Forbidden\nDate: Mon, 23 Nov 2026 02:30:00 GMT\nContent-Type: application/json\nContent-Length: 144\nx-amzn-RequestId: 2b1c0d9e-8f7a-4615-9403-c2b1d0e9f8a7\nx-amzn-ErrorType: AccessDeniedException\n\n{"Message":"Forbidden. For troubleshooting Function URL authorization issues, see: https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html"}',
      },
      {
        title: {
          ja: 'アカウントで、そのBedrockのモデルをまだ使えない',
          en: 'The account cannot use this Bedrock model yet',
        },
        text: "An error occurred (AccessDeniedException) when calling the InvokeModel operation: You don't have access to the model with the specified model ID.",
      },
      {
        title: {
          ja: 'Bedrockの推論プロファイルの行き先のリージョンを、IAMかSCPが許していない',
          en: 'IAM or an SCP does not allow the Region that a Bedrock inference profile went on to',
        },
        text: 'modelId: jp.anthropic.claude-sonnet-4-6 (ap-northeast-1)\nAccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: bedrock:InvokeModel on resource: arn:aws:bedrock:ap-northeast-3::foundation-model/anthropic.claude-sonnet-4-6 because no identity-based policy allows the bedrock:InvokeModel action',
      },
      {
        title: {
          ja: 'キャッシュされたLambdaオーソライザーのポリシーが、別のメソッドしか許可していない',
          en: 'The Lambda authorizer’s cached policy allows another method only',
        },
        text: 'DELETE https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/orders/42 403\n\n{\n    "Message": "User is not authorized to access this resource"\n}',
      },
      {
        title: {
          ja: 'リソースポリシーはIAMのプリンシパルを求めているのに、呼び出しが匿名のまま評価されている',
          en: 'The resource policy asks for an IAM principal, but the call is judged as anonymous',
        },
        text: 'curl -i --aws-sigv4 "aws:amz:ap-northeast-1:execute-api" --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/pets\n\nHTTP/2 403\ncontent-type: application/json\nx-amzn-requestid: 1a0b9c8d-7e6f-4504-9342-b1a0c9d8e7f6\nx-amzn-errortype: AccessDeniedException\nx-amz-apigw-id: Jk5LmNoPtjMFtAg=\n\n{"Message":"User: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:ap-northeast-1:********3333:a1b2c3d4e5/prod/GET/pets"}',
      },
      {
        title: {
          ja: 'APIのリソースポリシーがこの呼び出しを許可していない',
          en: 'The API’s resource policy does not allow this call',
        },
        text: 'HTTP/1.1 403 Forbidden\nDate: Mon, 23 Nov 2026 02:30:00 GMT\nContent-Type: application/json\nx-amzn-RequestId: 7c6b5a49-3827-4165-8904-f3e2d1c0b9a8\nx-amzn-ErrorType: AccessDeniedException\n\n{"Message":"User: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:ap-northeast-1:********3333:a1b2c3d4e5/prod/GET/pets with an explicit deny"}',
      },
      {
        title: {
          ja: '呼び出し元に、暗号化したKMSキーのkms:Decryptがない',
          en: 'The caller has no kms:Decrypt on the key that encrypted it',
        },
        text: '2026-11-23T02:30:00.000Z\t3f2e1d0c-9b8a-4756-8493-a2b1c0d9e8f7\tERROR\tAccessDeniedException: The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
      },
      {
        title: {
          ja: 'KMSのキーポリシーが、呼び出し元もそのアカウントも許可していない',
          en: 'The KMS key policy admits neither the caller nor its account',
        },
        text: 'An error occurred (AccessDeniedException) when calling the Decrypt operation: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: kms:Decrypt on resource: arn:aws:kms:ap-northeast-1:444455556666:key/1234abcd-12ab-34cd-56ef-1234567890ab because no resource-based policy allows the kms:Decrypt action',
      },
      {
        title: {
          ja: 'アクセス許可の境界（permissions boundary）がこのアクションを含んでいない',
          en: 'The permissions boundary does not include the action',
        },
        text: 'com.amazonaws.services.dynamodbv2.model.AmazonDynamoDBException: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: dynamodb:Scan on resource: arn:aws:dynamodb:ap-northeast-1:111122223333:table/Orders because no permissions boundary allows the dynamodb:Scan action (Service: AmazonDynamoDBv2; Status Code: 400; Error Code: AccessDeniedException; Request ID: A1B2C3D4E5F6; Proxy: null)',
      },
      {
        title: {
          ja: 'ecr:GetAuthorizationTokenを、リポジトリのARNに対して許可している',
          en: 'ecr:GetAuthorizationToken is allowed on a repository’s ARN',
        },
        text: 'Error: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: ecr:GetAuthorizationToken on resource: * because no identity-based policy allows the ecr:GetAuthorizationToken action\nAn error occurred (AccessDeniedException) when calling the GetAuthorizationToken operation: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: ecr:GetAuthorizationToken on resource: * because no identity-based policy allows the ecr:GetAuthorizationToken action',
      },
      {
        title: {
          ja: '認可タイプがAWS_IAMのLambda関数URLを、署名なしで呼んでいる',
          en: 'A Lambda function URL with auth type AWS_IAM is called without a signature',
        },
        text: 'curl -i https://abcdefghijklmnopqrstuvwxyz012345.lambda-url.ap-northeast-1.on.aws/orders\n\nHTTP/1.1 403 Forbidden\nx-amzn-ErrorType: AccessDeniedException\n\n{"Message":"Forbidden"}',
      },
      {
        title: {
          ja: 'Lake Formationの権限が、テーブルかデータベースに与えられていない',
          en: 'Lake Formation grants nothing on the table or database',
        },
        text: 'An error occurred (AccessDeniedException) when calling the GetTable operation: Insufficient Lake Formation permission(s): Required Describe on orders',
      },
      {
        title: {
          ja: '別アカウントのリソースで、許可が片方のアカウントにしかない',
          en: 'The resource is another account’s, and only one side allows the call',
        },
        text: 'An error occurred (AccessDeniedException) when calling the Query operation: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: dynamodb:Query on resource: arn:aws:dynamodb:ap-northeast-1:444455556666:table/Orders because no resource-based policy allows the dynamodb:Query action',
      },
      {
        title: {
          ja: 'Parameter StoreのポリシーのARNが、名前の階層や先頭のスラッシュと合っていない',
          en: 'The policy’s ARN does not fit the parameter’s hierarchy or its leading slash',
        },
        text: '[ERROR] ClientError: An error occurred (AccessDeniedException) when calling the GetParametersByPath operation: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: ssm:GetParametersByPath on resource: arn:aws:ssm:ap-northeast-1:111122223333:parameter/app/prod because no identity-based policy allows the ssm:GetParametersByPath action\nTraceback (most recent call last):\n  File "/var/task/index.py", line 12, in handler',
      },
      {
        title: {
          ja: 'サービスに渡すロールについて、呼び出し元にiam:PassRoleがない',
          en: 'The caller lacks iam:PassRole on the role it hands to a service',
        },
        text: 'An error occurred (AccessDeniedException) when calling the CreateFunction operation: User: arn:aws:iam::111122223333:user/alice is not authorized to perform: iam:PassRole on resource: arn:aws:iam::111122223333:role/lambda-exec because no identity-based policy allows the iam:PassRole action',
      },
      {
        title: {
          ja: 'シークレットのARNの末尾にあるランダムな6文字を、ポリシーが考慮していない',
          en: 'The policy ignores the six random characters at the end of a secret’s ARN',
        },
        text: 'An error occurred (AccessDeniedException) when calling the GetSecretValue operation: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: secretsmanager:GetSecretValue on resource: prod/db because no identity-based policy allows the secretsmanager:GetSecretValue action',
      },
      {
        title: {
          ja: 'リソース側のポリシーが、この呼び出し元を許可していない',
          en: 'The resource’s own policy does not admit the caller',
        },
        text: "AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: secretsmanager:GetSecretValue on resource: arn:aws:secretsmanager:ap-northeast-1:444455556666:secret:prod/db-AbCdEf because no resource-based policy allows the secretsmanager:GetSecretValue action\n    at throwDefaultError (/var/task/node_modules/@smithy/smithy-client/dist-cjs/index.js:388:20)\n    at de_GetSecretValueCommandError (/var/task/index.js:100:10) {\n  '$fault': 'client',\n  '$metadata': { httpStatusCode: 400, requestId: '3f2e1d0c-9b8a-4756-8493-a2b1c0d9e8f7', attempts: 1, totalRetryDelay: 0 }\n}",
      },
      {
        title: {
          ja: 'セッションポリシーが、ロールの許可をさらに狭めている',
          en: 'A session policy narrows what the role allows',
        },
        text: 'botocore.exceptions.ClientError: An error occurred (AccessDeniedException) when calling the GetItem operation: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: dynamodb:GetItem on resource: arn:aws:dynamodb:ap-northeast-1:111122223333:table/Orders because no session policy allows the dynamodb:GetItem action',
      },
      {
        title: {
          ja: '呼び出し元のポリシーにあるDenyが、Allowより優先されている',
          en: 'A Deny in the caller’s own policies overrides the Allow',
        },
        text: 'Step Functionsの実行が失敗します\nUser: arn:aws:sts::111122223333:assumed-role/StepFunctions-Example/AbCdEfGhIjKlMnOp\nis not authorized to perform: lambda:InvokeFunction on resource:\narn:aws:lambda:us-east-2:111122223333:function:prepare-data with an explicit deny (Service: AWSLambda; Status Code: 403; Error\nCode: AccessDeniedException; Request ID: EXAMPLE1-90ab-cdef-fedc-ba987EXAMPLE)',
      },
    ],
  },
  {
    code: 'AccessForbidden',
    pastes: [
      {
        title: {
          ja: 'バケットに、このオリジンとメソッドを許可するCORSの設定がない',
          en: 'The bucket has no CORS rule for this origin, method or header',
        },
        text: "<Error><Code>AccessForbidden</Code><Message>CORSResponse: This CORS request is not allowed. This is usually because the evalution of Origin, request method / Access-Control-Request-Method or Access-Control-Request-Headers are not whitelisted by the resource's CORS spec.</Message><Method>PUT</Method><ResourceType>OBJECT</ResourceType></Error>",
      },
    ],
  },
  {
    code: 'AllAccessDisabled',
    pastes: [
      {
        title: {
          ja: 'CopySourceにバケット名がなく、キーの最初の部分がバケットとして読まれている',
          en: 'CopySource lacks the bucket, so the first part of the key is read as one',
        },
        text: 'AllAccessDisabled: All access to this object has been disabled\nAn error occurred (AllAccessDisabled) when calling the CopyObject operation: All access to this object has been disabled',
      },
      {
        title: {
          ja: '読んでいた公開データセットのバケットが閉じられた',
          en: 'The bucket of a public data set has been closed',
        },
        text: '$ aws s3 ls --no-sign-request s3://amzn-s3-demo-bucket/2024/\n\nAn error occurred (AllAccessDisabled) when calling the ListObjectsV2 operation: All access to this object has been disabled',
      },
      {
        title: {
          ja: '指定したバケットが自分のものではなく、AWSか所有者に閉じられている',
          en: 'The bucket is not yours, and AWS or its owner shut it off',
        },
        text: 'HTTP/1.1 403 Forbidden\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AllAccessDisabled</Code><Message>All access to this object has been disabled</Message><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
    ],
  },
  {
    code: 'AlreadyExistsException',
    pastes: [
      {
        title: {
          ja: '同じ名前のスタックか物理リソースがすでにある',
          en: 'A stack or resource of that name exists already',
        },
        text: 'An error occurred (AlreadyExistsException) when calling the CreateStack operation: Stack [orders-prod] already exists',
      },
    ],
  },
  {
    code: 'AuthFailure',
    pastes: [
      {
        title: {
          ja: '指定したAMIがもうないか、このアカウントに公開されていない',
          en: 'The AMI is gone, or not open to this account',
        },
        text: '│ Error: creating EC2 Instance: AuthFailure: Not authorized for images: [ami-0abcdef1234567890]\n│ \tstatus code: 400, request id: 3f1c2a54-7e0b-4d7a-9c55-0b6f9a1e2d34\n│\n│   with aws_instance.web,\n│   on web.tf line 12, in resource "aws_instance" "web":',
      },
      {
        title: {
          ja: '送信側の時計がずれている',
          en: 'The sender’s clock is wrong',
        },
        text: 'aws_security_group.web: AuthFailure: AWS was not able to validate the provided access credentials\n\tstatus code: 401, request id: f1569889-c513-466a-9056-637538038058',
      },
      {
        title: {
          ja: 'オプトインリージョンが有効でない、またはトークンがそこで通らない',
          en: 'An opt-in Region is not enabled, or does not take this token',
        },
        text: '$ for region in eu-west-1 ap-northeast-1 ap-east-1; do aws ec2 describe-instances --region "$region" --query \'Reservations[].Instances[].InstanceId\'; done\n[]\n[]\n\nAn error occurred (AuthFailure) when calling the DescribeInstances operation: AWS was not able to validate the provided access credentials',
      },
    ],
  },
  {
    code: 'AuthorizationError',
    pastes: [
      {
        title: {
          ja: 'SMSを電話番号へ直接送っているのに、ポリシーはトピックのARNだけを許可している',
          en: 'An SMS goes straight to a phone number, and the policy allows topic ARNs only',
        },
        text: 'An error occurred (AuthorizationError) when calling the Publish operation: User: arn:aws:sts::111122223333:assumed-role/PostConfirmation/PostConfirmation is not authorized to perform: SNS:Publish on resource: +8190xxxxxxxx because no identity-based policy allows the SNS:Publish action',
      },
      {
        title: {
          ja: 'SQSキューかSNSトピックのポリシーが、送り手を許可していない',
          en: 'The policy of the SQS queue or SNS topic does not admit the sender',
        },
        text: 'An error occurred (AuthorizationError) when calling the Publish operation: User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: SNS:Publish on resource: arn:aws:sns:ap-northeast-1:111122223333:orders because no resource-based policy allows the SNS:Publish action',
      },
    ],
  },
  {
    code: 'AuthorizationHeaderMalformed',
    pastes: [
      {
        title: {
          ja: 'バケットのあるリージョンがクライアントに設定されていない',
          en: 'The client is not set to the region the bucket lives in',
        },
        text: '  File "/app/backup.py", line 41, in upload\n    s3.put_object(Bucket="amzn-s3-demo-bucket", Key=key, Body=body)\nbotocore.exceptions.ClientError: An error occurred (AuthorizationHeaderMalformed) when calling the PutObject operation: The authorization header is malformed; the region \'us-east-1\' is wrong; expecting \'ap-northeast-1\'',
      },
      {
        title: {
          ja: 'CloudFrontが、バケットが以前あったリージョンで署名している',
          en: 'CloudFront signs for the region that the bucket used to be in',
        },
        text: '$ curl -i https://d111111abcdef8.cloudfront.net/index.html\nHTTP/2 400\ncontent-type: application/xml\nserver: AmazonS3\nx-amz-bucket-region: eu-central-1\nx-cache: Error from cloudfront\nvia: 1.1 b16b27beb2ddd6157254d21ed660c025.cloudfront.net (CloudFront)\nx-amz-cf-pop: NRT57-P1\nx-amz-cf-id: s9lzHYrFp76ZVxRcpX9cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3eTPFvsiPXV==\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; the region \'us-east-1\' is wrong; expecting \'eu-central-1\'</Message><Region>eu-central-1</Region><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>',
      },
      {
        title: {
          ja: '設定したリージョンの名前が、リージョンの名前ではない',
          en: 'What the client is set to is no region’s name',
        },
        text: "$ cat ~/.aws/config\n[default]\nregion = ap_northeast_1\noutput = json\n$ aws s3 ls\nAn error occurred (AuthorizationHeaderMalformed) when calling the ListBuckets operation: The authorization header is malformed; the region 'ap_northeast_1' is wrong; expecting 'us-east-1'",
      },
      {
        title: {
          ja: 'アクセスキーIDの場所に、シークレットアクセスキーが入っている',
          en: 'The secret access key stands where the access key ID belongs',
        },
        text: 'PUT /photos/cat.jpg HTTP/1.1\nHost: amzn-s3-demo-bucket.s3.us-east-1.amazonaws.com\nx-amz-content-sha256: UNSIGNED-PAYLOAD\nx-amz-date: 20261120T031500Z\nAuthorization: AWS4-HMAC-SHA256 Credential=wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY/20261120/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5\n\nHTTP/1.1 400 Bad Request\nContent-Type: application/xml\n\n<Error><Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; the Credential is mal-formed; expecting "&lt;YOUR-AKID&gt;/YYYYMMDD/REGION/SERVICE/aws4_request".</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>',
      },
      {
        title: {
          ja: 'アクセスキーIDが空のまま署名されている',
          en: 'The request was signed with an empty access key ID',
        },
        text: '<Error>\n  <Code>AuthorizationHeaderMalformed</Code>\n  <Message>The authorization header is malformed; a non-empty Access Key (AKID) must be provided in the credential.</Message>\n  <RequestId>4442587FB7D0A2F9</RequestId>\n</Error>',
      },
      {
        title: {
          ja: '署名のリージョンかサービス名が、呼び出し先と違う',
          en: 'The signature names another region or service than the one called',
        },
        text: 'PUT https://amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com/a.txt\nAuthorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261120/ap-northeast-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5\n\n<Error><Code>AuthorizationHeaderMalformed</Code><Message>The authorization header is malformed; incorrect service "execute-api". This endpoint belongs to "s3".</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>',
      },
      {
        title: {
          ja: '作ろうとしたバケットの名前が、別のリージョンですでに使われている',
          en: 'A bucket of the name to be created already exists in another region',
        },
        text: '╷\n│ Error: creating S3 Bucket (amzn-s3-demo-bucket): operation error S3: CreateBucket, https response error StatusCode: 400, RequestID: 4442587FB7D0A2F9, HostID: s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=, api error AuthorizationHeaderMalformed: The authorization header is malformed; the region \'us-east-1\' is wrong; expecting \'us-west-1\'\n│\n│   with aws_s3_bucket.images,\n│   on s3.tf line 1, in resource "aws_s3_bucket" "images":\n│    1: resource "aws_s3_bucket" "images" {\n╵',
      },
      {
        title: {
          ja: '署名に使ったリージョンが存在しない（つづりの誤り）',
          en: 'The region that was signed for does not exist: its name is misspelt',
        },
        text: "$ export AWS_DEFAULT_REGION=ap-northest-1\n$ aws s3 ls\nAn error occurred (AuthorizationHeaderMalformed) when calling the ListBuckets operation: The authorization header is malformed; the region 'ap-northest-1' is wrong; expecting 'us-east-1'",
      },
    ],
  },
  {
    code: 'AuthorizationQueryParametersError',
    pastes: [
      {
        title: {
          ja: '署名付きURLを書式文字列として出力し、%2Fが置き換わった',
          en: 'The presigned URL was printed as a format string, which replaced its %2F',
        },
        text: 'log.Printf(urlStr)\nhttps://amzn-s3-demo-bucket.s3.eu-west-1.amazonaws.com/report.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%!F(MISSING)20261120%!F(MISSING)eu-west-1%!F(MISSING)s3%!F(MISSING)aws4_request&X-Amz-Date=20261120T110116Z&X-Amz-Expires=60&X-Amz-SignedHeaders=host&X-Amz-Signature=b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5\n\n<Error><Code>AuthorizationQueryParametersError</Code><Message>Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; expecting "&lt;YOUR-AKID&gt;/YYYYMMDD/REGION/SERVICE/aws4_request".</Message><RequestId>4442587FB7D0A2F9</RequestId></Error>',
      },
      {
        title: {
          ja: '署名付きURLの有効期間が、1秒から7日の範囲にない',
          en: 'The presigned URL’s lifetime is not between one second and seven days',
        },
        text: 'https://amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com/manual.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261120%2Fap-northeast-1%2Fs3%2Faws4_request&X-Amz-Date=20261120T031500Z&X-Amz-Expires=31536000&X-Amz-SignedHeaders=host&X-Amz-Signature=b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5\n\n<Error><Code>AuthorizationQueryParametersError</Code><Message>X-Amz-Expires must be less than a week (in seconds); that is, the given X-Amz-Expires must be less than 604800 seconds</Message><X-Amz-Expires>31536000</X-Amz-Expires><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>',
      },
      {
        title: {
          ja: '署名付きURLが途中で切れたか、&が壊れていて、パラメーターが足りない',
          en: 'The presigned URL lost parameters: cut off, or its & spoilt',
        },
        text: 'curl -i "https://amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com/a.zip?X-Amz-Algorithm=AWS4-HMAC-SHA256\\u0026X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261120%2Fap-northeast-1%2Fs3%2Faws4_request\\u0026X-Amz-Date=20261120T031500Z\\u0026X-Amz-Expires=3600\\u0026X-Amz-SignedHeaders=host\\u0026X-Amz-Signature=b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5"\n\n<Error><Code>AuthorizationQueryParametersError</Code><Message>Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.</Message><RequestId>4442587FB7D0A2F9</RequestId></Error>',
      },
      {
        title: {
          ja: '署名付きURLのX-Amz-DateがyyyyMMddTHHmmssZの形ではない',
          en: 'The presigned URL’s X-Amz-Date is not written as yyyyMMddTHHmmssZ',
        },
        text: "https://amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com/photo.jpg?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261120%2Fap-northeast-1%2Fs3%2Faws4_request&X-Amz-Date=00081120T121500%20PMZ&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5\nStatus: 400\n<Error><Code>AuthorizationQueryParametersError</Code><Message>X-Amz-Date must be in the ISO8601 Long Format \"yyyyMMdd'T'HHmmss'Z'\"</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>",
      },
      {
        title: {
          ja: 'バケットのあるリージョンがクライアントに設定されていない',
          en: 'The client is not set to the region the bucket lives in',
        },
        text: 'GET https://amzn-s3-demo-bucket.s3.amazonaws.com/report.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261120%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20261120T031500Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AuthorizationQueryParametersError</Code><Message>Error parsing the X-Amz-Credential parameter; the region \'us-east-1\' is wrong; expecting \'eu-central-1\'</Message><Region>eu-central-1</Region><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>',
      },
      {
        title: {
          ja: '認証情報スコープの日付がX-Amz-Dateの日付と違う',
          en: 'The date in the credential scope is not the date of X-Amz-Date',
        },
        text: 'https://amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com/a.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261121%2Fap-northeast-1%2Fs3%2Faws4_request&X-Amz-Date=20261120T151500Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5\n\n<Error><Code>AuthorizationQueryParametersError</Code><Message>Invalid credential date "20261121". This date is not the same as X-Amz-Date: "20261120".</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>',
      },
      {
        title: {
          ja: '署名付きURLが二重にURLエンコードされている',
          en: 'The presigned URL was percent-encoded a second time',
        },
        text: '"source": "https://amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com/lesson/1.jpg?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%252F20261120%252Fap-northeast-1%252Fs3%252Faws4_request&X-Amz-Date=20261120T031500Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature=b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5"\n"http_status": 400\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AuthorizationQueryParametersError</Code><Message>Error parsing the X-Amz-Credential parameter; the Credential is mal-formed; expecting "&lt;YOUR-AKID&gt;/YYYYMMDD/REGION/SERVICE/aws4_request".</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>',
      },
      {
        title: {
          ja: 'URLを引用符で囲んでおらず、シェルが&のところでコマンドを切っている',
          en: 'The URL is not quoted, and the shell ends the command at &',
        },
        text: '$ curl https://amzn-s3-demo-bucket.s3.us-east-1.amazonaws.com/report.csv?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261123%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-Date=20261123T010203Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host\n[1] 24811\n[2] 24812\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AuthorizationQueryParametersError</Code><Message>Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.</Message><RequestId>1AB2C3D4E5F6G7H8</RequestId></Error>',
      },
    ],
  },
  {
    code: 'AuthorizerConfigurationException',
    pastes: [
      {
        title: {
          ja: 'Lambdaオーソライザーの戻り値が、ポリシーの形をしていない',
          en: 'What the Lambda authorizer returns is not a policy of the agreed form',
        },
        text: "x-amzn-ErrorType: AuthorizerConfigurationException\n\n{\"message\":null}\n\nreturn {\n  principalId: 'alice',\n  policyDocument,\n  context: { roles: ['admin'] }\n}",
      },
      {
        title: {
          ja: 'API GatewayがLambdaオーソライザーの関数を呼ぶ許可がない',
          en: 'API Gateway has no permission to invoke the Lambda authorizer’s function',
        },
        text: 'HTTP/1.1 500 Internal Server Error\nx-amzn-ErrorType: AuthorizerConfigurationException\n\n{"message":null}\n\nAuthorizer log: Execution failed due to configuration error: Invalid permissions on Lambda function',
      },
      {
        title: {
          ja: 'Lambdaオーソライザーの関数が例外で終わった、または時間切れになった',
          en: 'The Lambda authorizer’s function raised an error or timed out',
        },
        text: 'HTTP/1.1 500 Internal Server Error\nx-amzn-ErrorType: AuthorizerConfigurationException\n\n{"message":null}',
      },
      {
        title: {
          ja: 'オーソライザーが、Unauthorized以外の文言の例外で拒否している',
          en: 'The authorizer refuses with an error that says something other than Unauthorized',
        },
        text: '認証に失敗したときだけ、こうなります。\n{"message":null}',
      },
      {
        title: {
          ja: 'オーソライザーが、ポリシーではなくHTTPの応答（statusCode）を返している',
          en: 'The authorizer returns an HTTP response (statusCode) and not a policy',
        },
        text: "x-amzn-errortype: AuthorizerConfigurationException\nx-cache: Error from cloudfront\n\ndef handler(event, context):\n    if not is_valid(event['authorizationToken']):\n        return {'statusCode': 401, 'headers': {}, 'body': 'unauthorized'}",
      },
    ],
  },
  {
    code: 'BadDigest',
    pastes: [
      {
        title: {
          ja: 'マルチパートの完了で、チェックサムの種類（COMPOSITEとFULL_OBJECT）が食い違っている',
          en: 'The completion of a multipart upload mixes composite and full-object checksums',
        },
        text: 'An error occurred (BadDigest) when calling the CompleteMultipartUpload operation: The sha256 you specified did not match the calculated checksum.',
      },
      {
        title: {
          ja: '送ったチェックサムが、届いた本文のものではない',
          en: 'The checksum that was sent is not that of the body which arrived',
        },
        text: 'Aws::S3::Errors::BadDigest: The CRC32 you specified did not match the calculated checksum.',
      },
      {
        title: {
          ja: 'アップロードの途中で、別の処理がファイルを書き換えている',
          en: 'Something else writes the file while it is being uploaded',
        },
        text: 'upload failed: ./app.log to s3://amzn-s3-demo-bucket/logs/app.log An error occurred (BadDigest) when calling the PutObject operation: The CRC64NVME you specified did not match the calculated checksum.',
      },
      {
        title: {
          ja: 'ファイル全体のチェックサムを、分割したパートに付けている',
          en: 'The checksum of the whole file is sent with a part of it',
        },
        text: 'An error occurred (BadDigest) when calling the UploadPart operation: The Content-MD5 you specified did not match what we received.',
      },
      {
        title: {
          ja: '本文を送らずにリクエストだけが届いた（読み終えたストリーム、再試行、リダイレクト）',
          en: 'The request arrived without its body: a stream already read, a retry, a redirect',
        },
        text: '<Error><Code>BadDigest</Code><Message>The Content-MD5 you specified did not match what we received.</Message><ExpectedDigest>gLxIjMpxrJzqKFCfngbjQA==</ExpectedDigest><CalculatedDigest>1B2M2Y8AsgTpgAmY7PhCfg==</CalculatedDigest><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>',
      },
    ],
  },
  {
    code: 'BadGatewayException',
    pastes: [
      {
        title: {
          ja: 'ターゲットが接続を閉じたか、HTTPとして読めない応答を返した',
          en: 'The target closed the connection or answered what is no HTTP',
        },
        text: 'HTTP/1.1 502 Bad Gateway\nServer: awselb/2.0\n\n<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center></body></html>',
      },
    ],
  },
  {
    code: 'BadRequest',
    pastes: [
      {
        title: {
          ja: '本文が、APIのモデル（JSONスキーマ）に合わない',
          en: 'The body does not satisfy the API’s model (JSON schema)',
        },
        text: '(5cb7ee58-39e6-11e9-be7e-29aff96747f2) Request body does not match model schema for content type application/json: [object has missing required properties (["subject","to"])]\n(5cb7ee58-39e6-11e9-be7e-29aff96747f2) Gateway response type: BAD_REQUEST_BODY with status code: 400\n(5cb7ee58-39e6-11e9-be7e-29aff96747f2) Gateway response body: {"message": "Invalid request body"}',
      },
      {
        title: {
          ja: 'メソッドや統合ができる前に、APIをデプロイしている',
          en: 'The API is deployed before its methods or integrations exist',
        },
        text: "Error: creating API Gateway Deployment: operation error API Gateway: CreateDeployment, https response error StatusCode: 400, RequestID: 718397a6-8066-4d08-8d42-169056a78565, BadRequestException: The REST API doesn't contain any methods",
      },
      {
        title: {
          ja: 'API Gatewayのアカウント設定に、ログを書くロールがない',
          en: 'The account settings of API Gateway name no role for writing logs',
        },
        text: 'botocore.errorfactory.BadRequestException: An error occurred (BadRequestException) when calling the UpdateStage operation: CloudWatch Logs role ARN must be set in account settings to enable logging',
      },
      {
        title: {
          ja: '必須のクエリ文字列、ヘッダー、パスパラメーターがないか空',
          en: 'A required query string, header or path parameter is missing or empty',
        },
        text: 'HTTP/1.1 400 Bad Request\nx-amzn-ErrorType: BadRequestException\n\n{"message": "Missing required request parameters: [petId]"}',
      },
      {
        title: {
          ja: '一時的な認証情報の期限が切れているか、壊れている（HEADの応答には理由が入らない）',
          en: 'The temporary credentials have expired or are broken; the answer to a HEAD does not say so',
        },
        text: 'botocore.exceptions.ClientError: An error occurred (400) when calling the HeadObject operation: Bad Request',
      },
      {
        title: {
          ja: 'バケットのリージョンと違うリージョンか、古い署名（V2）で呼んでいる（HEADの応答には理由が入らない）',
          en: 'The call is signed for another region than the bucket’s, or with Signature Version 2; the answer to a HEAD does not say so',
        },
        text: 'org.apache.hadoop.fs.s3a.AWSBadRequestException: getFileStatus on s3a://amzn-s3-demo-bucket/in: com.amazonaws.services.s3.model.AmazonS3Exception: Bad Request (Service: Amazon S3; Status Code: 400; Error Code: 400 Bad Request; Request ID: 4442587FB7D0A2F9; S3 Extended Request ID: null), S3 Extended Request ID: null:400 Bad Request: Bad Request (Service: Amazon S3; Status Code: 400; Error Code: 400 Bad Request; Request ID: 4442587FB7D0A2F9; S3 Extended Request ID: null)\n\tat org.apache.hadoop.fs.s3a.S3AUtils.translateException(S3AUtils.java:224)',
      },
    ],
  },
  {
    code: 'BucketAlreadyExists',
    pastes: [
      {
        title: {
          ja: 'その名前のバケットが、自分たちの別のアカウントにある',
          en: 'A bucket of that name is in another account of your own',
        },
        text: 'make_bucket failed: s3://amzn-s3-demo-bucket-111122223333-prod An error occurred (BucketAlreadyExists) when calling the CreateBucket operation: The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.',
      },
      {
        title: {
          ja: 'その名前のバケットを、別のアカウントがすでに使っている',
          en: 'Another account already has a bucket of that name',
        },
        text: 'Error: creating S3 Bucket (orders-archive): operation error S3: CreateBucket, https response error StatusCode: 409, RequestID: A1B2C3D4E5F6G7H8, HostID: abcdefghijklmnopqrstuvwxyz0123456789, BucketAlreadyExists: The requested bucket name is not available. The bucket namespace is shared by all users of the system. Please select a different name and try again.',
      },
      {
        title: {
          ja: 'チュートリアルやサンプルの名前を、そのまま使っている',
          en: 'The name comes from a tutorial or sample as it stands',
        },
        text: 'Error: creating S3 Bucket (helloworld): operation error S3: CreateBucket, https response error StatusCode: 409, RequestID: A1B2C3D4E5F6G7H8, HostID: abcdefghijklmnopqrstuvwxyz0123456789, BucketAlreadyExists:',
      },
    ],
  },
  {
    code: 'BucketAlreadyOwnedByYou',
    pastes: [
      {
        title: {
          ja: '同じ名前のバケットを、自分のアカウントですでに作っている',
          en: 'You already have a bucket of that name',
        },
        text: 'make_bucket failed: s3://amzn-s3-demo-bucket An error occurred (BucketAlreadyOwnedByYou) when calling the CreateBucket operation: Your previous request to create the named bucket succeeded and you already own it.',
      },
      {
        title: {
          ja: '最初の要求は成功していて、SDKの再試行がエラーになった',
          en: 'The first request succeeded, and it was the SDK’s retry that failed',
        },
        text: "BucketAlreadyOwnedByYou: Your previous request to create the named bucket succeeded and you already own it.\n    at de_BucketAlreadyOwnedByYouRes (/app/node_modules/@aws-sdk/client-s3/dist-cjs/index.js:6010:21)\n    at de_CreateBucketCommandError (/app/node_modules/@aws-sdk/client-s3/dist-cjs/index.js:4380:19) {\n  '$fault': 'client',\n  '$metadata': { httpStatusCode: 409, requestId: 'A1B2C3D4E5F6G7H8', attempts: 2, totalRetryDelay: 112 }\n}",
      },
      {
        title: {
          ja: 'コードが起動のたびにバケットを作ろうとし、us-east-1以外で失敗する',
          en: 'The code creates the bucket at every start, which fails outside us-east-1',
        },
        text: "Traceback (most recent call last):\n  File \"/app/storage.py\", line 18, in ensure_bucket\n    s3.create_bucket(Bucket=name, CreateBucketConfiguration={'LocationConstraint': 'ap-northeast-1'})\nbotocore.errorfactory.BucketAlreadyOwnedByYou: An error occurred (BucketAlreadyOwnedByYou) when calling the CreateBucket operation: Your previous request to create the named bucket succeeded and you already own it.",
      },
    ],
  },
  {
    code: 'BucketNotEmpty',
    pastes: [
      {
        title: {
          ja: 'バケットに、オブジェクトか古いバージョン、削除マーカーが残っている',
          en: 'Objects, old versions or delete markers are left in the bucket',
        },
        text: 'remove_bucket failed: s3://amzn-s3-demo-bucket An error occurred (BucketNotEmpty) when calling the DeleteBucket operation: The bucket you tried to delete is not empty. You must delete all versions in the bucket.',
      },
    ],
  },
  {
    code: 'BucketRegionError',
    pastes: [
      {
        title: {
          ja: 'クライアントのリージョンが、バケットのリージョンと違う',
          en: 'The client’s region is not the bucket’s',
        },
        text: "BucketRegionError: incorrect region, the bucket is not in 'us-east-1' region at endpoint '', bucket is in 'ap-northeast-1' region\n\tstatus code: 301, request id: , host id:",
      },
    ],
  },
  {
    code: 'CORSPreflightFailed',
    pastes: [
      {
        title: {
          ja: '送るヘッダーがAccess-Control-Allow-Headersにない',
          en: 'A header of the request is not in Access-Control-Allow-Headers',
        },
        text: "Access to fetch at 'https://api.example.com/orders' from origin 'https://www.example.com' has been blocked by CORS policy: Request header field authorization is not allowed by Access-Control-Allow-Headers in preflight response.",
      },
      {
        title: {
          ja: 'リージョンのないS3のホストを呼び、プリフライトがリージョンのホストへ転送されている',
          en: 'A bucket’s host without a Region was called, and S3 redirects the preflight to the regional host',
        },
        text: "Access to XMLHttpRequest at 'https://amzn-s3-demo-bucket.s3.amazonaws.com/a.png' from origin 'https://app.example.com' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: Redirect is not allowed for a preflight request.\nPUT https://amzn-s3-demo-bucket.s3.amazonaws.com/a.png 307 (Temporary Redirect)",
      },
      {
        title: {
          ja: 'CloudFrontかブラウザーが、Originなしで取得した応答をキャッシュしている',
          en: 'CloudFront or the browser cached an answer fetched without Origin',
        },
        text: "GET https://d111111abcdef8.cloudfront.net/font.woff2\nHTTP/2 200\nx-cache: Hit from cloudfront\nage: 3600\n\nAccess to font at 'https://d111111abcdef8.cloudfront.net/font.woff2' from origin 'https://www.example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
      },
      {
        title: {
          ja: '認証情報を伴うリクエストに、Access-Control-Allow-Origin: *を返している',
          en: 'A request with credentials is answered with Access-Control-Allow-Origin: *',
        },
        text: "Access to fetch at 'https://api.example.com/me' from origin 'https://www.example.com' has been blocked by CORS policy: The value of the 'Access-Control-Allow-Origin' header in the response must not be the wildcard '*' when the request's credentials mode is 'include'.",
      },
      {
        title: {
          ja: 'プロキシ統合のLambda関数が、CORSヘッダーを返していない',
          en: 'The function behind a proxy integration does not return the CORS headers itself',
        },
        text: "Access to fetch at 'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/orders' from origin 'http://localhost:3000' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
      },
      {
        title: {
          ja: 'プリフライトのOPTIONSが、認可やAPIキーで拒否されている',
          en: 'The preflight OPTIONS is refused by an authorizer, IAM or an API key',
        },
        text: "Access to fetch at 'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/orders' from origin 'http://localhost:3000' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: It does not have HTTP ok status.",
      },
      {
        title: {
          ja: 'OPTIONSに応えるメソッドやCORSの設定がない',
          en: 'Nothing answers the OPTIONS: there is no such method, or CORS was not set up or not deployed',
        },
        text: "Access to XMLHttpRequest at 'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/orders' from origin 'http://localhost:3000' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
      },
      {
        title: {
          ja: 'Access-Control-Allow-Originが二重に付いている',
          en: 'Access-Control-Allow-Origin is added twice',
        },
        text: "Access to fetch at 'https://api.example.com/' from origin 'https://www.example.com' has been blocked by CORS policy: The 'Access-Control-Allow-Origin' header contains multiple values '*, *', but only one is allowed.",
      },
      {
        title: {
          ja: '許可したオリジンが、ページのオリジンと一致しない',
          en: 'The allowed origin is not the origin of the page',
        },
        text: "Access to fetch at 'https://api.example.com/' from origin 'https://www.example.com' has been blocked by CORS policy: The 'Access-Control-Allow-Origin' header has a value 'https://www.example.com/' that is not equal to the supplied origin.",
      },
      {
        title: {
          ja: '送るメソッドがAccess-Control-Allow-Methodsにない',
          en: 'The method is not in Access-Control-Allow-Methods',
        },
        text: "Access to fetch at 'https://api.example.com/orders/1' from origin 'https://www.example.com' has been blocked by CORS policy: Method PUT is not allowed by Access-Control-Allow-Methods in preflight response.",
      },
      {
        title: {
          ja: '本当の失敗は別にあり、そのエラー応答にCORSヘッダーがない',
          en: 'Something else failed, and its error answer carries no CORS headers',
        },
        text: "Access to fetch at 'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/orders' from origin 'https://www.example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.\nGET https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/orders net::ERR_FAILED 502 (Bad Gateway)",
      },
      {
        title: {
          ja: 'プリフライトが別のURLへ転送されている（httpからhttps、末尾のスラッシュなど）',
          en: 'The preflight is redirected to another URL (http to https, a slash at the end)',
        },
        text: "Access to fetch at 'http://api.example.com/orders' from origin 'https://www.example.com' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: Redirect is not allowed for a preflight request.",
      },
    ],
  },
  {
    code: 'CannotPullContainerError',
    pastes: [
      {
        title: {
          ja: 'タスク実行ロールに、イメージやシークレットを取得する権限がない',
          en: 'The task execution role may not fetch the image or the secret',
        },
        text: 'タスクがすぐ停止します。停止理由:\nCannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref 111122223333.dkr.ecr.ap-northeast-1.amazonaws.com/web:latest: unexpected status from HEAD request to https://111122223333.dkr.ecr.ap-northeast-1.amazonaws.com/v2/web/manifests/latest: 403 Forbidden',
      },
      {
        title: {
          ja: 'イメージに、タスクのCPUアーキテクチャ用のものがない',
          en: 'The image has nothing for the task’s CPU architecture',
        },
        text: "$ aws ecs describe-tasks --cluster prod --tasks 0123456789abcdef0123456789abcdef --query 'tasks[].stoppedReason'\n[\n    \"CannotPullContainerError: image Manifest does not contain descriptor matching platform 'linux/amd64'\"\n]",
      },
      {
        title: {
          ja: 'デプロイ時に固定されたダイジェストのイメージが、もうリポジトリにない',
          en: 'The digest that the deployment was pinned to is no longer in the repository',
        },
        text: 'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref 111122223333.dkr.ecr.us-west-2.amazonaws.com/otel-collector:latest@sha256:863f0a1b2c3d4e5f60718293a4b5c6d7e8f90123456789abcdef0123456789ac: unexpected status from HEAD request to https://111122223333.dkr.ecr.us-west-2.amazonaws.com/v2/otel-collector/blobs/sha256:863f0a1b2c3d4e5f60718293a4b5c6d7e8f90123456789abcdef0123456789ac: 403 Forbidden',
      },
      {
        title: {
          ja: 'Docker Hubの匿名プルの上限を超えた',
          en: 'Docker Hub’s limit for anonymous pulls was exceeded',
        },
        text: 'CannotPullContainerError: inspect image has been retried 5 time(s): httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/nginx/manifests/sha256:1b2c: 429 Too Many Requests - Server message: toomanyrequests: You have reached your pull rate limit.',
      },
      {
        title: {
          ja: 'リポジトリに、そのイメージかタグがない',
          en: 'The repository has no such image or tag',
        },
        text: 'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref 111122223333.dkr.ecr.ap-northeast-1.amazonaws.com/web:v42: 111122223333.dkr.ecr.ap-northeast-1.amazonaws.com/web:v42: not found',
      },
      {
        title: {
          ja: 'タスクのサブネットから、ECRやSecrets Managerへの経路がない',
          en: 'The task’s subnet has no route to ECR, Secrets Manager or wherever it must go',
        },
        text: 'STOPPED (CannotPullContainerError: Error response from daemon: Get https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers))',
      },
      {
        title: {
          ja: '別のアカウントのリポジトリのポリシーが、タスクのアカウントを許可していない',
          en: 'The repository of another account does not allow the task’s account',
        },
        text: 'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref 444455556666.dkr.ecr.us-west-2.amazonaws.com/shared/base:3: unexpected status from HEAD request to https://444455556666.dkr.ecr.us-west-2.amazonaws.com/v2/shared/base/manifests/3: 403 Forbidden\n"taskArn": "arn:aws:ecs:us-west-2:111122223333:task/prod/0123456789abcdef0123456789abcdef",',
      },
    ],
  },
  {
    code: 'CdkBootstrapMissing',
    pastes: [
      {
        title: {
          ja: 'このアカウントとリージョンでcdk bootstrapをしていない',
          en: 'cdk bootstrap was not run for this account and region',
        },
        text: "❌  AppStack failed: Error: AppStack: SSM parameter /cdk-bootstrap/hnb659fds/version not found. Has the environment been bootstrapped? Please run 'cdk bootstrap' (see https://docs.aws.amazon.com/cdk/latest/guide/bootstrapping.html)",
      },
    ],
  },
  {
    code: 'CdkRoleNotAssumed',
    pastes: [
      {
        title: {
          ja: '呼び出し元に、CDKのロールを引き受ける権限がない',
          en: 'The caller may not assume CDK’s roles',
        },
        text: "current credentials could not be used to assume 'arn:aws:iam::111122223333:role/cdk-hnb659fds-deploy-role-111122223333-ap-northeast-1', but are for the right account. Proceeding anyway.",
      },
    ],
  },
  {
    code: 'CodeMismatchException',
    pastes: [
      {
        title: {
          ja: '認証アプリの時刻がずれているか、別のシークレットで登録されている',
          en: 'The authenticator’s clock is off, or it holds another secret',
        },
        text: 'aws cognito-idp respond-to-auth-challenge --client-id 1example23456789 --challenge-name SOFTWARE_TOKEN_MFA --session "$SESSION" --challenge-responses USERNAME=tanaka,SOFTWARE_TOKEN_MFA_CODE=123456\n\nAn error occurred (CodeMismatchException) when calling the RespondToAuthChallenge operation: Invalid code received for user',
      },
      {
        title: {
          ja: 'コードの打ち間違い、または別の要求で届いたコードである',
          en: 'The code is mistyped, or came with another request',
        },
        text: 'CodeMismatchException: Invalid verification code provided, please try again.',
      },
      {
        title: {
          ja: 'パスワードを再設定しようとしたユーザーがいないか、無効である（存在を隠す設定）',
          en: 'The user whose password is reset does not exist or is disabled, and the client hides that',
        },
        text: '$ aws cognito-idp forgot-password --client-id 1example23456789 --username tanaka@example.co\n{\n    "CodeDeliveryDetails": {\n        "Destination": "t***@e***",\n        "DeliveryMedium": "EMAIL",\n        "AttributeName": "email"\n    }\n}\nコードが届かないので、前のコードで試した:\n\nAn error occurred (CodeMismatchException) when calling the ConfirmForgotPassword operation: Invalid verification code provided, please try again.',
      },
      {
        title: {
          ja: 'コードを送ったサインインと、応答しているサインインが別である',
          en: 'The code went out with another sign-in than the one that is answered',
        },
        text: 'const user = await Auth.signIn(email, password);\nawait Auth.confirmSignIn(user, code, \'SMS_MFA\');\n\n{"__type":"CodeMismatchException","message":"Invalid code or auth state for the user."}',
      },
    ],
  },
  {
    code: 'ConditionalCheckFailedException',
    pastes: [
      {
        title: {
          ja: '条件を書いたのは自分ではなく、AppSyncやAmplifyのリゾルバー',
          en: 'The condition is not yours: a resolver of AppSync or Amplify adds it',
        },
        text: '{"data":{"updateItem":null},"errors":[{"path":["updateItem"],"data":null,"errorType":"DynamoDB:ConditionalCheckFailedException","errorInfo":null,"locations":[{"line":2,"column":3,"sourceName":null}],"message":"The conditional request failed (Service: DynamoDb, Status Code: 400, Request ID: T3VA85U221515OCO3739D4EXAMPLE)"}]}',
      },
      {
        title: {
          ja: 'ないはずの項目がすでにある（attribute_not_exists）',
          en: 'The item that should not exist does (attribute_not_exists)',
        },
        text: 'ConditionalCheckFailedException: The conditional request failed\nConditionExpression: attribute_not_exists(orderId)',
      },
      {
        title: {
          ja: '1回目の書き込みは届いていて、SDKの自動再試行が自分の書いた項目にぶつかった',
          en: 'The first attempt was carried out, and the SDK’s own retry met the item it had written',
        },
        text: 'WARN  software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException: HTTP request execution did not complete before the specified timeout configuration: 500 millis\nERROR software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException: The conditional request failed (Service: DynamoDb, Status Code: 400, Request ID: T3VA85U221515OCO3739D4EXAMPLE)',
      },
      {
        title: {
          ja: 'Terraformの状態のロックを、別の実行か中断した実行が持っている',
          en: 'Terraform’s state lock is held by another run, or by one that was cut off',
        },
        text: 'Error: Error acquiring the state lock\n\nError message: ConditionalCheckFailedException: The conditional request\nfailed\nLock Info:\n  ID:        f9763602-b03f-e35c-da30-4083cdbb99ae\n  Path:      amzn-s3-demo-bucket/network/terraform.tfstate\n  Operation: OperationTypeApply\n  Who:       alice@build-7\n  Version:   1.9.8\n  Created:   2026-11-22 00:10:27.424064363 +0000 UTC',
      },
      {
        title: {
          ja: 'あるはずの項目がない（attribute_exists、キーの一部の違い）',
          en: 'The item that should exist does not (attribute_exists, or a part of the key differs)',
        },
        text: '$ aws dynamodb update-item --table-name orders --key \'{"id":{"S":"42"}}\' --update-expression \'SET paid = :t\' --expression-attribute-values \'{":t":{"BOOL":true}}\' --condition-expression \'attribute_exists(id)\'\n\nAn error occurred (ConditionalCheckFailedException) when calling the UpdateItem operation: The conditional request failed',
      },
      {
        title: {
          ja: '条件で比べた値（版や状態）が、読んでから書くまでの間に変わった',
          en: 'The value that the condition compares, a version or a status, changed between reading and writing',
        },
        text: "table.put_item(Item=item, ConditionExpression='version = :previous', ExpressionAttributeValues={':previous': 8})\n\nbotocore.errorfactory.ConditionalCheckFailedException: An error occurred (ConditionalCheckFailedException) when calling the PutItem operation: The conditional request failed",
      },
    ],
  },
  {
    code: 'ConfigParseError',
    pastes: [
      {
        title: {
          ja: '設定ファイルがINIとして読めない',
          en: 'The configuration file cannot be read as INI',
        },
        text: 'Unable to parse config file: /home/taro/.aws/config',
      },
    ],
  },
  {
    code: 'ConnectTimeout',
    pastes: [
      {
        title: {
          ja: 'サブネットからAWSのエンドポイントへの経路がない',
          en: 'The subnet has no route to AWS’s endpoint',
        },
        text: '[ERROR] ConnectTimeoutError: Connect timeout on endpoint URL: "https://secretsmanager.ap-northeast-1.amazonaws.com/"\nTraceback (most recent call last):\n  File "/var/task/app.py", line 12, in handler',
      },
    ],
  },
  {
    code: 'ConnectionClosed',
    pastes: [
      {
        title: {
          ja: '応答の前に、途中で接続が切れた',
          en: 'The connection was dropped before the answer',
        },
        text: 'botocore.exceptions.ConnectionClosedError: Connection was closed before we received a valid response from endpoint URL: "https://lambda.us-east-1.amazonaws.com/2015-03-31/functions/app/invocations".',
      },
    ],
  },
  {
    code: 'ConnectionRefused',
    pastes: [
      {
        title: {
          ja: 'HTTPSしか受けないエンドポイントにhttp://で送っている',
          en: 'http:// is used where only HTTPS is served',
        },
        text: 'curl http://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/items\ncurl: (7) Failed to connect to a1b2c3d4e5.execute-api.us-east-1.amazonaws.com port 80 after 180 ms: Connection refused',
      },
      {
        title: {
          ja: '接続先のポートで何も待ち受けていない',
          en: 'Nothing listens on that port',
        },
        text: 'NetworkingError: connect ECONNREFUSED 127.0.0.1:4566\n    at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1555:16)',
      },
    ],
  },
  {
    code: 'CouldNotResolveHost',
    pastes: [
      {
        title: {
          ja: 'この場所から名前解決ができない',
          en: 'Names cannot be resolved from here',
        },
        text: 'Error: getaddrinfo EAI_AGAIN dynamodb.ap-northeast-1.amazonaws.com\n    at GetAddrInfoReqWrap.onlookup [as oncomplete] (node:dns:107:26)',
      },
      {
        title: {
          ja: 'そのホスト名は存在しない',
          en: 'The host does not exist',
        },
        text: '$ curl https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/items\ncurl: (6) Could not resolve host: a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com',
      },
      {
        title: {
          ja: 'ホスト名に、値の入らなかった変数やプレースホルダーが残っている',
          en: 'A variable that was never filled in stands in the host',
        },
        text: 'TypeError: fetch failed\n    at node:internal/deps/undici/undici:13185:13\n  [cause]: Error: getaddrinfo ENOTFOUND undefined.execute-api.ap-northeast-1.amazonaws.com\n      at GetAddrInfoReqWrap.onlookupall [as oncomplete] (node:dns:120:26)',
      },
      {
        title: {
          ja: 'リージョンとドメインのパーティションが合っていない（cn-なのにamazonaws.comなど）',
          en: 'Region and domain belong to different partitions (cn- with amazonaws.com, say)',
        },
        text: 'Error response from daemon: Get https://123456789012.dkr.ecr.cn-north-1.amazonaws.com/v2/: dial tcp: lookup 123456789012.dkr.ecr.cn-north-1.amazonaws.com on 192.168.65.1:53: no such host',
      },
      {
        title: {
          ja: 'このサービスにはデュアルスタックやFIPSのエンドポイントがそのリージョンにない',
          en: 'The service offers no dual-stack or FIPS endpoint in that region',
        },
        text: 'Error: getaddrinfo ENOTFOUND ssm.ap-southeast-2.api.aws\n    at GetAddrInfoReqWrap.onlookupall [as oncomplete] (node:dns:118:26)',
      },
      {
        title: {
          ja: 'ホスト名の末尾がAWSのドメインではない',
          en: 'The host ends in a domain that is not AWS’s',
        },
        text: 'curl https://s3.amazonaws.com.example.net/amzn-s3-demo-bucket/report.csv\ncurl: (6) Could not resolve host: s3.amazonaws.com.example.net',
      },
    ],
  },
  {
    code: 'CredentialRetrievalError',
    pastes: [
      {
        title: {
          ja: 'credential_processに書いたコマンドが失敗している',
          en: 'The command in credential_process fails',
        },
        text: 'Error when retrieving credentials from custom-process: /bin/sh: 1: aws-vault: not found',
      },
    ],
  },
  {
    code: 'DeleteConflict',
    pastes: [
      {
        title: {
          ja: 'ポリシーやインスタンスプロファイル、アクセスキーが付いたまま削除しようとしている',
          en: 'It is to be deleted while policies, instance profiles or keys are still attached',
        },
        text: 'An error occurred (DeleteConflict) when calling the DeleteRole operation: Cannot delete entity, must detach all policies first.',
      },
    ],
  },
  {
    code: 'DependencyViolation',
    pastes: [
      {
        title: {
          ja: '削除しようとしたリソースを、別のリソースがまだ使っている',
          en: 'Something still uses the resource that is to be deleted',
        },
        text: 'An error occurred (DependencyViolation) when calling the DeleteSecurityGroup operation: resource sg-0abcdef1234567890 has a dependent object',
      },
    ],
  },
  {
    code: 'DisabledException',
    pastes: [
      {
        title: {
          ja: '削除の取り消しのあと、有効に戻していない',
          en: 'The deletion was cancelled, and the key never enabled again',
        },
        text: '$ aws kms cancel-key-deletion --key-id arn:aws:kms:ap-northeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab\n{\n    "KeyId": "arn:aws:kms:ap-northeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab"\n}\n$ aws s3 cp s3://amzn-s3-demo-bucket/report.pdf .\nfatal error: An error occurred (KMS.DisabledException) when calling the GetObject operation: arn:aws:kms:ap-northeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab is disabled.',
      },
      {
        title: {
          ja: '誰か、または何かがKMSキーを無効にした',
          en: 'Somebody, or something, disabled the KMS key',
        },
        text: 'An error occurred (DisabledException) when calling the Encrypt operation: arn:aws:kms:ap-northeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab is disabled.',
      },
      {
        title: {
          ja: '状態を変えた直後で、変更がまだ行き渡っていない',
          en: 'The state was changed a moment ago and has not spread yet',
        },
        text: '$ aws kms enable-key --key-id arn:aws:kms:ap-northeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab\n$ aws kms describe-key --key-id arn:aws:kms:ap-northeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab\n{"KeyMetadata": {"KeyState": "Enabled", "Enabled": true}}\n$ aws kms encrypt --key-id arn:aws:kms:ap-northeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab --plaintext fileb://note\n\nAn error occurred (DisabledException) when calling the Encrypt operation: arn:aws:kms:ap-northeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab is disabled.',
      },
      {
        title: {
          ja: '無効なキーに、ローテーションなどの設定をしようとしている',
          en: 'Rotation, or another setting, is applied to a key that is disabled',
        },
        text: 'Error: updating KMS Key (1234abcd-12ab-34cd-56ef-1234567890ab): enabling key rotation\n\naws_kms_key.bar: Failed to set key rotation for "1234abcd-12ab-34cd-56ef-1234567890ab" to true: "DisabledException: arn:aws:kms:ap-northeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab is disabled.\n\tstatus code: 400, request id: 4f313968-ebfc-11e5-abec-6fffd87a64bf"',
      },
    ],
  },
  {
    code: 'EndpointConnectionError',
    pastes: [
      {
        title: {
          ja: '接続先のポートで何も待ち受けていない',
          en: 'Nothing listens on that port',
        },
        text: '$ aws --endpoint-url http://localhost:8000 dynamodb list-tables\n\nCould not connect to the endpoint URL: "http://localhost:8000/"',
      },
      {
        title: {
          ja: 'リージョン名のつづりが違う',
          en: 'The region’s name is misspelt',
        },
        text: '$ aws ec2 describe-instances --region us-east-1a\n\nCould not connect to the endpoint URL: "https://ec2.us-east-1a.amazonaws.com/"',
      },
      {
        title: {
          ja: 'そのリージョンに、このサービスのエンドポイントがない',
          en: 'The service has no endpoint in that region',
        },
        text: '>>> boto3.client("cur").describe_report_definitions()\nbotocore.exceptions.EndpointConnectionError: Could not connect to the endpoint URL: "https://cur.eu-west-1.amazonaws.com/"',
      },
      {
        title: {
          ja: 'リージョンが空文字のまま、ホスト名が組み立てられている',
          en: 'The region was an empty text when the host was put together',
        },
        text: 'Run aws sts get-caller-identity\n\nCould not connect to the endpoint URL: "https://sts..amazonaws.com/"',
      },
      {
        title: {
          ja: 'ホスト名の末尾がAWSのドメインではない',
          en: 'The host ends in a domain that is not AWS’s',
        },
        text: 'aws sqs list-queues --endpoint-url https://sqs.ap-northeast-1.amazonaw.com\n\nCould not connect to the endpoint URL: "https://sqs.ap-northeast-1.amazonaw.com/"',
      },
    ],
  },
  {
    code: 'EndpointRequestTimedOut',
    pastes: [
      {
        title: {
          ja: '処理は終わっているのに、ハンドラーが応答を返し終えない',
          en: 'The work is done, but the handler never finishes returning',
        },
        text: '{"message": "Endpoint request timed out"}\n\nexports.handler = (event, context, callback) => {\n  pool.query(\'SELECT 1\', (error, rows) => {\n    console.log(\'rows\', rows.length);\n  });\n};',
      },
      {
        title: {
          ja: 'Lambda関数の初期化（コールドスタート）を含めると、上限を超える',
          en: 'The function’s start (cold start) brings the call above the limit',
        },
        text: '$ curl -i https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/orders\nHTTP/1.1 504 Gateway Timeout\nx-amzn-ErrorType: InternalServerErrorException\n\n{"message": "Endpoint request timed out"}\n\nデプロイ直後の1回目だけ:\nREPORT RequestId: 8f507cfc-0000-4697-b07a-ac58fc914c95 Duration: 21033.10 ms Billed Duration: 30311 ms Memory Size: 128 MB Init Duration: 9277.36 ms',
      },
      {
        title: {
          ja: '統合先の処理が、API Gatewayの時間切れ（REST APIは既定で29秒、HTTP APIは30秒）より長い',
          en: 'The integration takes longer than API Gateway waits (29 seconds by default for a REST API, 30 for an HTTP API)',
        },
        text: 'POST /prod/reports 504\n{"message": "Endpoint request timed out"}\nREPORT RequestId: 8f507cfc Duration: 34120.55 ms Billed Duration: 34121 ms',
      },
      {
        title: {
          ja: '統合のtimeoutInMillisが、処理にかかる時間より短く設定されている',
          en: 'timeoutInMillis of the integration is set below what the work takes',
        },
        text: '$ time curl -s https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/report\n{"message": "Endpoint request timed out"}\nreal    0m6.612s\n\n$ aws apigateway get-integration --rest-api-id a1b2c3d4e5 --resource-id abc123 --http-method GET\n{\n    "type": "AWS_PROXY",\n    "timeoutInMillis": 6500\n}',
      },
      {
        title: {
          ja: 'VPCリンクの先のロードバランサーに、応答できるターゲットがない',
          en: 'Behind the VPC link no target of the load balancer answers',
        },
        text: 'VPC Link 経由の NLB につないでいます。\n{"message": "Endpoint request timed out"}',
      },
      {
        title: {
          ja: 'VPC内のLambda関数に、接続先への経路がない',
          en: 'The Lambda function sits in a VPC without a route to what it calls',
        },
        text: 'https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/pay\n\n504 {"message": "Endpoint request timed out"}\n\n関数は VPC の private subnet に置いています。\nconnect ETIMEDOUT 203.0.113.10:443',
      },
    ],
  },
  {
    code: 'EntityAlreadyExists',
    pastes: [
      {
        title: {
          ja: '同じ名前のロール、ユーザー、ポリシーがすでにアカウントにある',
          en: 'A role, user or policy of that name is already in the account',
        },
        text: 'Error: creating IAM Role (orders-worker): operation error IAM: CreateRole, https response error StatusCode: 409, RequestID: 3f2e1d0c-9b8a-4756-8493-a2b1c0d9e8f7, EntityAlreadyExists: Role with name orders-worker already exists.',
      },
    ],
  },
  {
    code: 'EntityTooLarge',
    pastes: [
      {
        title: {
          ja: 'フォームの署名に書いたcontent-length-rangeの上限を超えている',
          en: 'The upload is beyond the content-length-range that the form was signed with',
        },
        text: 'HTTP/1.1 400 Bad Request\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>EntityTooLarge</Code><Message>Your proposed upload exceeds the maximum allowed size</Message><ProposedSize>12582912</ProposedSize><MaxSizeAllowed>10485760</MaxSizeAllowed><RequestId>MMJ77JNG2E67ZJGM</RequestId><HostId>WXqgi9QKn4LxUkphL8GWMBj8LhoIqA0cEon7IL3fIeDVGztJb8dKXK8ZClStSzd3i4dDnq2wucg=</HostId></Error>',
      },
      {
        title: {
          ja: '5 GBを超えるファイルを、1回のPUTで送っている',
          en: 'A file beyond 5 GB is sent in a single PUT',
        },
        text: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>EntityTooLarge</Code><Message>Your proposed upload exceeds the maximum allowed size</Message><ProposedSize>6442450944</ProposedSize><MaxSizeAllowed>5368709120</MaxSizeAllowed><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
      {
        title: {
          ja: 'マルチパートアップロードの1つのパートが5 GBを超えている（ファイル全体を1パートで送っている）',
          en: 'One part of a multipart upload is beyond 5 GB: the whole file was given as a part',
        },
        text: '$ aws s3api upload-part --bucket amzn-s3-demo-bucket --key backup.tar.gz --part-number 1 --upload-id 2~abc --body backup.tar.gz\n\nAn error occurred (EntityTooLarge) when calling the UploadPart operation: Your proposed upload exceeds the maximum allowed size',
      },
    ],
  },
  {
    code: 'EntityTooSmall',
    pastes: [
      {
        title: {
          ja: 'マルチパートの最後以外のパートが、5 MBより小さい',
          en: 'A part of a multipart upload, not the last, is smaller than 5 MB',
        },
        text: 'An error occurred (EntityTooSmall) when calling the CompleteMultipartUpload operation: Your proposed upload is smaller than the minimum allowed size',
      },
    ],
  },
  {
    code: 'ExpiredToken',
    pastes: [
      {
        title: {
          ja: '一時的な認証情報のセッションが期限切れ',
          en: 'The session of the temporary credentials has ended',
        },
        text: 'An error occurred (ExpiredTokenException) when calling the ListTables operation: The security token included in the request is expired',
      },
      {
        title: {
          ja: '動き続けるプロセスが、起動時の認証情報を持ち続けている',
          en: 'A running process keeps the credentials it started with',
        },
        text: 'Traceback (most recent call last):\n  File "/app/backup.py", line 88, in upload\n    part = s3.upload_part(Bucket=bucket, Key=key, PartNumber=number, UploadId=upload, Body=chunk)\nbotocore.exceptions.ClientError: An error occurred (ExpiredToken) when calling the UploadPart operation: The provided token has expired.',
      },
      {
        title: {
          ja: 'ログインし直しても、古い認証情報のほうが使われている',
          en: 'Old credentials win over the new login',
        },
        text: '$ cat ~/.aws/config\n[profile alice]\ncredential_process = sso-helper --profile alice\nregion = ap-northeast-1\n\n$ aws sts get-caller-identity --profile alice\n\nAn error occurred (ExpiredToken) when calling the GetCallerIdentity operation: The security token included in the request is expired\n\n$ grep -c alice ~/.aws/credentials\n1',
      },
      {
        title: {
          ja: '署名付きURLの期限より先に、URLを作ったロールのセッションが切れた',
          en: 'The session of the role that made the presigned URL ended before the URL',
        },
        text: 'https://example-bucket.s3.ap-northeast-1.amazonaws.com/report.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=ASIAIOSFODNN7EXAMPLE%2F20261101%2Fap-northeast-1%2Fs3%2Faws4_request&X-Amz-Date=20261101T031200Z&X-Amz-Expires=604800&X-Amz-SignedHeaders=host&X-Amz-Security-Token=FwoGZXIvYXdzEXAMPLETOKENEXAMPLETOKENEXAMPLETOKENEXAMPLETOKENEXAMPLETOKENEXAMPLE&X-Amz-Signature=796a5b4cc3d2e1f02f1c0e3d4b5a697885d4c3b2a19080f1e2d3c4b5a6978888\n\nHTTP/1.1 400 Bad Request\nx-amz-request-id: M12001B8FSZJDR8Z\nContent-Type: application/xml\nDate: Mon, 02 Nov 2026 01:00:00 GMT\nServer: AmazonS3\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>ExpiredToken</Code><Message>The provided token has expired.</Message><RequestId>M12001B8FSZJDR8Z</RequestId><HostId>mSXA7Gi07vlFW0NNvq0nQtMEEThETkcHLpaf4PlmuVzp8O9X8bfi19b4mTaqpJQNK/05e3HiTHb7ddvLu2agTwbmlX2Dqz+I</HostId></Error>',
      },
      {
        title: {
          ja: 'STSに渡したOIDCトークンかSAMLアサーションが古い',
          en: 'The OIDC token or SAML assertion handed to STS is too old',
        },
        text: 'Failed to generate credentials for arn:aws:iam::111122223333:role/Admin due to An error occurred (ExpiredTokenException) when calling the AssumeRoleWithSAML operation: Token must be redeemed within 5 minutes of issuance',
      },
    ],
  },
  {
    code: 'FailedToFetch',
    pastes: [
      {
        title: {
          ja: 'ブラウザーがその先につながらなかった',
          en: 'The browser got no connection',
        },
        text: 'GET https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/items net::ERR_INTERNET_DISCONNECTED\nTypeError: Failed to fetch',
      },
      {
        title: {
          ja: '応答にCORSのヘッダーがなく、ブラウザーが中身を隠した',
          en: 'The answer had no CORS headers, and the browser hid it',
        },
        text: '画面には次だけが出ます。\nTypeError: Failed to fetch\n    at getItems (https://app.example.com/main.js:10:5)',
      },
    ],
  },
  {
    code: 'Forbidden',
    pastes: [
      {
        title: {
          ja: 'AWS WAFがリクエストを遮断した',
          en: 'AWS WAF blocked the request',
        },
        text: 'HTTP/2 400\ncontent-type: application/x-amz-json-1.1\nx-amzn-errortype: ForbiddenException:\n\n{"__type":"ForbiddenException","message":"Request not allowed due to WAF block."}',
      },
      {
        title: {
          ja: 'カスタムドメインに、このパスと合うAPIマッピングがない',
          en: 'The custom domain has no API mapping for this path',
        },
        text: '$ curl https://api.example.com/orders\n{"message":"Forbidden"}',
      },
      {
        title: {
          ja: 'x-api-keyヘッダーがない、または空',
          en: 'The x-api-key header is absent or empty',
        },
        text: 'GET /prod/orders HTTP/1.1\nHost: a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com\nAccept: application/json\nx-api-key: undefined\n\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\nx-amzn-ErrorType: ForbiddenException\n\n{"message":"Forbidden"}',
      },
      {
        title: {
          ja: 'HTTP APIのルートで、LambdaオーソライザーかIAMが拒否した',
          en: 'On an HTTP API’s route, the Lambda authorizer or IAM refused',
        },
        text: '$ curl -i https://a1b2c3d4e5.execute-api.us-west-2.amazonaws.com/orders -H \'x-user: guest\'\n\nHTTP/2 403\ndate: Mon, 23 Nov 2026 03:15:40 GMT\ncontent-type: application/json\ncontent-length: 23\napigw-requestid: JKJaXmPLvHcESHA=\n\n{"message":"Forbidden"}',
      },
      {
        title: {
          ja: 'JWTに、HTTP APIのルートが求めるスコープがない',
          en: 'The JWT lacks a scope that the HTTP API’s route asks for',
        },
        text: 'curl -i -X POST https://a1b2c3d4e5.execute-api.us-west-2.amazonaws.com/orders \\\n  -H \'Authorization: Bearer eyJhbGciOiJSUzI1NiIsImtpZCI6ImV4YW1wbGUifQ.eyJpc3MiOiJodHRwczovL2NvZ25pdG8taWRwLnVzLXdlc3QtMi5hbWF6b25hd3MuY29tL3VzLXdlc3QtMl9FWEFNUExFIiwiY2xpZW50X2lkIjoiZXhhbXBsZSIsInRva2VuX3VzZSI6ImFjY2VzcyIsInNjb3BlIjoib3JkZXJzL3JlYWQiLCJleHAiOjE3OTU0MDUyMDB9.c2lnbmF0dXJl\' \\\n  -H \'content-type: application/json\' -d \'{"sku":"A-1"}\'\n\nHTTP/2 403\ndate: Mon, 23 Nov 2026 03:18:02 GMT\ncontent-type: application/json\ncontent-length: 23\napigw-requestid: JKKo7hEXAMPLECw=\n\n{"message":"Forbidden"}',
      },
      {
        title: {
          ja: '送ったAPIキーが、このステージの使用量プランで有効になっていない',
          en: 'The API key that was sent is not enabled in a usage plan of this stage',
        },
        text: 'curl -i -H \'x-api-key: ****************************************\' \\\n  https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/dev/orders\n\nHTTP/2 403\ncontent-type: application/json\ncontent-length: 23\nx-amzn-requestid: 9b0b3d5e-0d68-4c36-8d7e-1f0a4d4a2f61\nx-amzn-errortype: ForbiddenException\nx-amz-apigw-id: JKRCnEXAMPLEPrQ=\n\n{"message":"Forbidden"}',
      },
      {
        title: {
          ja: 'ステージ名がURLに入っていない、または実在しない',
          en: 'The URL has no stage, or a stage that does not exist',
        },
        text: 'https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/users\n\n{"message":"Forbidden"}',
      },
      {
        title: {
          ja: 'リクエストが通るVPCエンドポイントから、このAPIに届かない',
          en: 'The request goes through a VPC endpoint that does not lead to this API',
        },
        text: '[ec2-user@ip-10-0-1-23 ~]$ curl -i https://vpce-0123456789abcdef0-abcd1234.execute-api.ap-northeast-1.vpce.amazonaws.com/prod/users\nHTTP/1.1 403 Forbidden\ncontent-type: application/json\ncontent-length: 23\nx-amzn-requestid: 7c1f0b62-1f1a-4a0d-8f38-6f4a0b1c9d25\nx-amzn-errortype: ForbiddenException\n\n{"message":"Forbidden"}',
      },
      {
        title: {
          ja: 'ログインした相手に、このECRリポジトリへpushやpullする許可がない',
          en: 'Whoever logged in may not push to or pull from this ECR repository',
        },
        text: '$ docker push 111122223333.dkr.ecr.ap-northeast-1.amazonaws.com/billing-worker:42\nThe push refers to repository [111122223333.dkr.ecr.ap-northeast-1.amazonaws.com/billing-worker]\n5f70bf18a086: Preparing\nd8d1f5b29c73: Preparing\nerror parsing HTTP 403 response body: unexpected end of JSON input: ""',
      },
      {
        title: {
          ja: 'CloudFrontやプロキシが、閲覧者のHostヘッダーをそのままAPI Gatewayに渡している',
          en: 'CloudFront or a proxy passes the caller’s own Host header on to API Gateway',
        },
        text: 'location /api/ {\n    proxy_pass https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/;\n    proxy_set_header Host $host;\n}\n\n{"message":"Forbidden"}',
      },
      {
        title: {
          ja: '相互TLSのカスタムドメインに、有効なクライアント証明書なしで接続している',
          en: 'A custom domain with mutual TLS was called without a valid client certificate',
        },
        text: '$ curl --cert client.pem --key client.key https://api.example.com/orders\n{"message":"Forbidden"}',
      },
      {
        title: {
          ja: 'リソースポリシーを変えたあと、APIを再デプロイしていない',
          en: 'The resource policy was changed and the API not deployed afterwards',
        },
        text: 'リソースポリシーを全許可にしたのに 403 のままです。\n\n{\n  "Version": "2012-10-17",\n  "Statement": [\n    { "Effect": "Allow", "Principal": "*", "Action": "execute-api:Invoke", "Resource": "execute-api:/*" }\n  ]\n}\n\nHTTP/1.1 403 Forbidden\nx-amzn-errortype: ForbiddenException\n\n{"message":"Forbidden"}',
      },
      {
        title: {
          ja: 'WebSocket APIのURLに、ステージ名がないか実在しない',
          en: 'The URL of the WebSocket API has no stage, or one that does not exist',
        },
        text: 'wscat -c wss://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com\nerror: Unexpected server response: 403\n\nHTTP/1.1 403 Forbidden\nx-amzn-ErrorType: ForbiddenException\n\n{"message":"Forbidden"}',
      },
      {
        title: {
          ja: 'EKSクラスターには入れるが、KubernetesのRBACで権限が与えられていない',
          en: 'The cluster knows the caller, but its RBAC grants no such permission',
        },
        text: '$ kubectl get nodes\nError from server (Forbidden): nodes is forbidden: User "arn:aws:iam::111122223333:user/dev" cannot list resource "nodes" in API group "" at the cluster scope',
      },
      {
        title: {
          ja: 'APIではなく、マネジメントコンソールの画面のURLを呼んでいる',
          en: 'The URL of a page of the Management Console was called instead of the API',
        },
        text: 'curl -i \'https://us-east-1.console.aws.amazon.com/apigateway/main/apis/a1b2c3d4e5/stages?api=a1b2c3d4e5&region=us-east-1\'\nHTTP/1.1 403 Forbidden\ncontent-type: text/html\n\n{"message":"Forbidden"}',
      },
      {
        title: {
          ja: 'ステージ名の大文字と小文字が違う',
          en: 'The stage’s name is written in other capitals',
        },
        text: 'Key                 HelloWorldApi\nDescription         API Gateway endpoint URL for Prod stage\nValue               https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/Prod/hello/\n\n$ curl https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/hello/\n{"message":"Forbidden"}',
      },
      {
        title: {
          ja: 'ロードバランサーのAWS WAFのルールが、リクエストを遮断した',
          en: 'A rule of AWS WAF on the load balancer blocked the request',
        },
        text: 'HTTP/1.1 403 Forbidden\nServer: awselb/2.0\n\n"terminatingRuleId":"AWS-AWSManagedRulesCommonRuleSet", "ruleId":"SizeRestrictions_BODY", "action":"BLOCK"',
      },
      {
        title: {
          ja: '途中のプロキシやCDN（nginx、Cloudflare、社内プロキシなど）が答え、AWSには届いていない',
          en: 'A proxy or CDN on the way answered (nginx, Cloudflare, a company proxy …); AWS was not reached',
        },
        text: '$ curl -i https://api.example.com/v1/items\nHTTP/1.1 403 Forbidden\nServer: nginx/1.24.0\nContent-Type: text/html\n\n<html>\n<head><title>403 Forbidden</title></head>\n<body>\n<center><h1>403 Forbidden</h1></center>\n<hr><center>nginx/1.24.0</center>\n</body>\n</html>',
      },
      {
        title: {
          ja: '答えたのはAPI Gatewayやロードバランサーではなく、その先のアプリケーション',
          en: 'The application behind the gateway or load balancer answered, not AWS',
        },
        text: 'curl -i -X POST https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/orders -H \'content-type: application/json\' -d \'{"item":"book"}\'\n\nHTTP/2 403\ndate: Mon, 23 Nov 2026 02:14:11 GMT\ncontent-type: application/json\napigw-requestid: U1a2bjXYtjMEJxQ=\n\n{"timestamp":"2026-11-23T02:14:11.532+00:00","status":403,"error":"Forbidden","path":"/orders"}',
      },
      {
        title: {
          ja: '付けたつもりのヘッダーを、クライアントが送っていない',
          en: 'The client does not send a header that the request seems to have',
        },
        text: "curl -X POST https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/users -H 'x-api-key:' -H 'Content-Type: application/json' -d '{}'\n{\"message\":\"Forbidden\"}",
      },
      {
        title: {
          ja: 'URLを引用符で囲んでおらず、シェルが&のところでコマンドを切っている',
          en: 'The URL is not quoted, and the shell ends the command at &',
        },
        text: 'C:\\Users\\me>curl https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/users?limit=10&key=abc ^\n  -H "x-api-key: abc"\n{"message":"Forbidden"}\n\'key\' is not recognized as an internal or external command,\noperable program or batch file.',
      },
      {
        title: {
          ja: '文書からコピーした“ ”や‘ ’が、引用符としてではなく値として送られている',
          en: 'Typographic quotes copied from a document are sent as part of a value',
        },
        text: 'curl -H “x-api-key: abc” https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/users\n\nHTTP/2 403\ncontent-type: application/json\nx-amzn-errortype: ForbiddenException\n\n{"message":"Forbidden"}',
      },
      {
        title: {
          ja: '値の代わりに、undefinedや空文字、変数名そのものが送られている',
          en: 'Instead of its value, undefined, nothing or the variable’s own name was sent',
        },
        text: '$ curl -H \'x-api-key: $API_KEY\' https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/users\n{"message":"Forbidden"}',
      },
      {
        title: {
          ja: '見えない文字（ゼロ幅スペース、ノーブレークスペース、BOM、全角スペース）が値に混ざっている',
          en: 'A character that nobody sees (zero-width space, no-break space, BOM) is part of a value',
        },
        text: 'Invoke-RestMethod -Uri "https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/users" -Headers @{ "x-api-key" = "abc​def" }\nInvoke-RestMethod : {"message":"Forbidden"}',
      },
      {
        title: {
          ja: 'オブジェクトが存在せず、s3:ListBucketがないため404ではなく403になっている',
          en: 'The object is not there; without s3:ListBucket S3 says 403, not 404',
        },
        text: 'fatal error: An error occurred (403) when calling the HeadObject operation: Forbidden',
      },
    ],
  },
  {
    code: 'GatewayTimeout',
    pastes: [
      {
        title: {
          ja: 'ターゲットがアイドルタイムアウトまでに応答しないか、接続できない',
          en: 'The target does not answer within the idle timeout, or cannot be connected to',
        },
        text: 'HTTP/1.1 504 Gateway Time-out\nServer: awselb/2.0\n\n<html><head><title>504 Gateway Time-out</title></head></html>',
      },
    ],
  },
  {
    code: 'GitAccessForbidden',
    pastes: [
      {
        title: {
          ja: 'Gitが古い認証情報か、別の認証情報ヘルパーを使っている',
          en: 'Git uses old credentials, or another credential helper',
        },
        text: "fatal: unable to access 'https://git-codecommit.us-east-1.amazonaws.com/v1/repos/app/': The requested URL returned error: 403",
      },
    ],
  },
  {
    code: 'GoneException',
    pastes: [
      {
        title: {
          ja: '$connectの処理が終わる前に、その接続へ送っている',
          en: 'The connection is posted to before its $connect has finished',
        },
        text: '{"level":"INFO","routeKey":"$connect","eventType":"CONNECT","connectionId":"L0SM9cOFvHcCIhw=","message":"sending the welcome message"}\nGoneException: UnknownError\n    at throwDefaultError (/var/task/node_modules/@smithy/smithy-client/dist-cjs/index.js:838:20)\n  \'$fault\': \'client\',\n  \'$metadata\': { httpStatusCode: 410, attempts: 1, totalRetryDelay: 0 }',
      },
      {
        title: {
          ja: '送信先のWebSocket接続が、すでに閉じている',
          en: 'The WebSocket connection to post to is already closed',
        },
        text: 'botocore.errorfactory.GoneException: An error occurred (GoneException) when calling the PostToConnection operation:',
      },
      {
        title: {
          ja: '@connectionsを、別のAPIかステージのエンドポイントに送っている',
          en: '@connections is posted to the endpoint of another API or stage',
        },
        text: 'POST https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/%40connections\nendpoint = https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/@connections\n\nHTTP/1.1 410 Gone\nx-amzn-ErrorType: GoneException',
      },
    ],
  },
  {
    code: 'IllegalLocationConstraintException',
    pastes: [
      {
        title: {
          ja: '操作したいバケットが、呼び出したリージョンとは別のリージョンにすでにある',
          en: 'The bucket already exists, in another Region than the one called',
        },
        text: 'An error occurred (IllegalLocationConstraintException) when calling the ListObjectsV2 operation: The ap-northeast-1 location constraint is incompatible for the region specific endpoint this request was sent to.',
      },
      {
        title: {
          ja: 'CreateBucketのLocationConstraintが、呼び出したリージョンと合わない',
          en: 'LocationConstraint of CreateBucket does not fit the Region that was called',
        },
        text: 'An error occurred (IllegalLocationConstraintException) when calling the CreateBucket operation: The unspecified location constraint is incompatible for the region specific endpoint this request was sent to.',
      },
    ],
  },
  {
    code: 'IncompleteSignature',
    pastes: [
      {
        title: {
          ja: 'トークン入りのAuthorizationが、存在しないパスやメソッド、またはIAM認可のAPIに届いた',
          en: 'An Authorization header with a token reached a path or method that does not exist, or one with IAM authorization',
        },
        text: '403 {message: "...not a valid key=value pair (missing equal-sign) in Authorization header..."}',
      },
      {
        title: {
          ja: '署名はそろっているが、X-Amz-Dateがないか形式が違う',
          en: 'The signature is complete, but X-Amz-Date is missing or in another format',
        },
        text: 'GET /prod/orders HTTP/1.1\nHost: a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com\nAuthorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261120/ap-northeast-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=c4500d611e693bdaa6499c2f263d79c82c6ae922ca0fb2c3c7a961548e3a8596\n\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\nx-amzn-RequestId: 2a7c4e90-1b3d-4f56-9e87-5c6d7e8f9a01\nx-amzn-ErrorType: IncompleteSignatureException\n\n{"message":"Authorization header requires existence of either a \'X-Amz-Date\' or a \'Date\' header. Authorization=AWS4-HMAC-SHA256"}',
      },
      {
        title: {
          ja: 'SigV4のAuthorizationが壊れている（アクセスキーIDの空白や改行、要素の不足）',
          en: 'The SigV4 Authorization is broken: a space or newline in the access key ID, or a missing part',
        },
        text: "An error occurred (IncompleteSignature) when calling the GetCallerIdentity operation: '/20261120/us-east-1/sts/aws4_request' not a valid key=value pair (missing equal-sign) in Authorization header: 'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE /20261120/us-east-1/sts/aws4_request, SignedHeaders=content-type;host;x-amz-date, Signature=2d8241ed5852ed1644a5f8216471096eb1fa64300c5042171921c3d1ae4e9333'.",
      },
      {
        title: {
          ja: 'URL、ヘッダー、認証情報の途中か末尾に、改行が入っている',
          en: 'A line break stands inside or at the end of a URL, a header or a credential',
        },
        text: 'GET /prod/users HTTP/1.1\nHost: a1b2c3d4e5.execute-api.us-east-1.amazonaws.com\nX-Amz-Date: 20261123T010203Z\nAuthorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE /20261123/us-east-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7\n\nHTTP/1.1 403 Forbidden\n{"message":"\'/20261123/us-east-1/execute-api/aws4_request,\' not a valid key=value pair (missing equal-sign) in Authorization header: \'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE /20261123/us-east-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7\'."}',
      },
      {
        title: {
          ja: 'SigV4だけを受け付けるAWSのエンドポイントに、トークンを送っている',
          en: 'A token was sent to an endpoint of AWS that takes SigV4 only',
        },
        text: "$ curl -u admin:example-password https://search-logs-abcdefghijklmnop.ap-northeast-1.es.amazonaws.com/_cat/indices\n{\"message\":\"Authorization header requires 'Credential' parameter. Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter. Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. Authorization=Basic\"}",
      },
    ],
  },
  {
    code: 'InsufficientCapabilitiesException',
    pastes: [
      {
        title: {
          ja: 'ネストしたスタックのための承認を、親のスタックに渡していない',
          en: 'The consent that a nested stack needs was not given to its parent',
        },
        text: 'CREATE_FAILED - Requires capabilities : [CAPABILITY_AUTO_EXPAND]',
      },
      {
        title: {
          ja: 'IAMリソースかマクロを含むテンプレートに、--capabilitiesを付けていない',
          en: 'A template with IAM resources or macros was sent without --capabilities',
        },
        text: 'An error occurred (InsufficientCapabilitiesException) when calling the CreateStack operation: Requires capabilities : [CAPABILITY_NAMED_IAM]',
      },
      {
        title: {
          ja: 'テンプレートがIAMリソースに名前を付けていて、CAPABILITY_IAMでは足りない',
          en: 'The template names its IAM resources, and CAPABILITY_IAM is not enough',
        },
        text: 'ERROR: Could not create app-roles: An error occurred (InsufficientCapabilitiesException) when calling the CreateStack operation: Requires capabilities : [CAPABILITY_NAMED_IAM]',
      },
      {
        title: {
          ja: 'テンプレートにマクロかTransformがある',
          en: 'The template uses a macro or a Transform',
        },
        text: 'An error occurred (InsufficientCapabilitiesException) when calling the CreateStack operation: Requires capabilities : [CAPABILITY_AUTO_EXPAND]',
      },
    ],
  },
  {
    code: 'InternalError',
    pastes: [
      {
        title: {
          ja: 'AWS側の一時的な障害で、リクエストに誤りはない',
          en: 'A passing fault at AWS; nothing is wrong with the request',
        },
        text: 'An error occurred (InternalFailure) when calling the SendMessage operation (reached max retries: 4): We encountered an internal error. Please try again.',
      },
    ],
  },
  {
    code: 'InternalFailure',
    pastes: [
      {
        title: {
          ja: 'サービスが呼び出し元に代わって行う呼び出しの権限がなく、それが500として返っている',
          en: 'A permission is missing for what the service calls on the caller’s behalf, and it shows as a 500',
        },
        text: 'An error occurred (InternalFailure) when calling the CreateServer operation (reached max retries: 4): Unknown',
      },
      {
        title: {
          ja: '答えたのは手元のエミュレーター（serverless-offline、sam local、LocalStack）で、AWSではない',
          en: 'A local emulator answered (serverless-offline, sam local, LocalStack), not AWS',
        },
        text: "$ aws --endpoint-url http://localhost:4566 ecr create-repository --repository-name app\nAn error occurred (InternalFailure) when calling the CreateRepository operation: API for service 'ecr' not yet implemented or pro feature - please check https://docs.localstack.cloud/references/coverage/ for further information",
      },
    ],
  },
  {
    code: 'InternalServerError',
    pastes: [
      {
        title: {
          ja: 'Lambda関数がbodyを文字列でなくオブジェクトのまま返している',
          en: 'The Lambda function returns body as an object and not as a string',
        },
        text: 'Endpoint response body before transformations: {"statusCode":200,"headers":{"Content-Type":"application/json"},"body":{"orders":[]}}\nExecution failed due to configuration error: Malformed Lambda proxy response\nMethod completed with status: 502',
      },
      {
        title: {
          ja: 'API Gatewayから統合先のHTTPエンドポイントに届かない',
          en: 'API Gateway cannot reach the HTTP endpoint of the integration',
        },
        text: 'Execution failed due to configuration error: Invalid endpoint address\nMethod completed with status: 500\n{"message": "Internal server error"}',
      },
      {
        title: {
          ja: 'Lambda関数が例外を投げたか、応答とともにエラーを返した',
          en: 'The Lambda function raised an error, or returned one beside its response',
        },
        text: 'Endpoint response body before transformations: {"errorMessage": "\'id\'", "errorType": "KeyError", "stackTrace": ["  File \\"/var/task/app.py\\", line 12, in handler\\n"]}\nExecution failed due to configuration error: Malformed Lambda proxy response\nMethod completed with status: 502',
      },
      {
        title: {
          ja: 'API GatewayがLambda関数を呼ぶ許可がない',
          en: 'API Gateway has no permission to invoke the Lambda function',
        },
        text: 'HTTP/2 500\napigw-requestid: JKJaXmPLvHcESHA=\n\n{"message":"Internal Server Error"}\n\n$context.integrationErrorMessage: The IAM role configured on the integration or API Gateway doesn\'t have permissions to call the integration. Check the permissions and try again.',
      },
      {
        title: {
          ja: 'Lambda関数が、自身のタイムアウトまでに終わらなかった',
          en: 'The Lambda function did not finish within its own timeout',
        },
        text: 'HTTP/1.1 502 Bad Gateway\nx-amzn-ErrorType: InternalServerErrorException\n\n{"message": "Internal server error"}\n\n2026-01-15T03:00:06.010Z 8f507cfc-0000-4697-b07a-ac58fc914c95 Task timed out after 6.01 seconds',
      },
      {
        title: {
          ja: 'Lambda関数の戻り値が、プロキシ統合の形をしていない',
          en: 'What the Lambda function returns is not a proxy response',
        },
        text: 'Endpoint response body before transformations: null\nExecution failed due to configuration error: Malformed Lambda proxy response\nMethod completed with status: 502',
      },
      {
        title: {
          ja: '統合のマッピングテンプレートか、メソッドレスポンスの定義が合わない',
          en: 'A mapping template of the integration, or its method response, does not fit',
        },
        text: 'Execution failed due to configuration error: Output mapping refers to an invalid method response: 200\nMethod completed with status: 500\n{"message": "Internal server error"}',
      },
      {
        title: {
          ja: 'Lambda関数の応答が、上限の6 MBを超えている',
          en: 'The function’s response is larger than Lambda’s 6 MB',
        },
        text: '$ curl -s -w \'%{http_code}\\n\' \'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/datasets?size=1000\'\n{"message": "Internal server error"}502\n\n[INFO] 8f507cfc-1234-4697-b07a-ac58fc914c95 Returning 200 response\n[ERROR] [1607717147403] LAMBDA_RUNTIME Failed to post handler success response. Http response code: 413.',
      },
    ],
  },
  {
    code: 'InvalidAMIID.NotFound',
    pastes: [
      {
        title: {
          ja: 'そのリージョンとアカウントに、このIDのEC2リソースがない',
          en: 'This Region and account have no EC2 resource of that id',
        },
        text: "An error occurred (InvalidAMIID.NotFound) when calling the RunInstances operation: The image id '[ami-0abcdef1234567890]' does not exist",
      },
    ],
  },
  {
    code: 'InvalidAccessKeyId',
    pastes: [
      {
        title: {
          ja: 'キーとエンドポイントの組が違う（S3互換ストレージやエミュレーターのキーをAWSに送った、またはその逆）',
          en: 'Key and endpoint belong to different stores: an S3-compatible store’s or emulator’s key at AWS, or the reverse',
        },
        text: 'mc: <ERROR> Unable to list folder.\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>InvalidAccessKeyId</Code><Message>The Access Key Id you provided does not exist in our records.</Message><Key>a.txt</Key><BucketName>backup</BucketName><Resource>/backup/a.txt</Resource><RequestId>1823BA099FBB4C77</RequestId></Error>',
      },
      {
        title: {
          ja: 'アクセスキーが削除されているか、無効になっている',
          en: 'The access key was deleted or made inactive',
        },
        text: 'Aws\\S3\\Exception\\S3Exception: Error executing "ListBuckets" on "https://s3.amazonaws.com/"; AWS HTTP error: Client error: `GET https://s3.amazonaws.com/` resulted in a `403 Forbidden` response:\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>InvalidAccessKeyId</Code><Message>The AWS Access Key Id you provided does not exist in our records.</Message><AWSAccessKeyId>AKIAIOSFODNN7EXAMPLE</AWSAccessKeyId><RequestId>4442587FB7D0A2F9</RequestId></Error>',
      },
      {
        title: {
          ja: 'Lambdaが環境変数に入れたキーを、アプリの設定がトークン抜きで読んでいる',
          en: 'The app’s settings read the keys that Lambda put into the environment, without their token',
        },
        text: '[ERROR] ClientError: An error occurred (InvalidAccessKeyId) when calling the PutObject operation: The AWS Access Key Id you provided does not exist in our records.\nTraceback (most recent call last):\n  File "/var/task/handler.py", line 657, in lambda_handler\n    return LambdaHandler.lambda_handler(event, context)\n  File "/var/task/storages/backends/s3.py", line 464, in _save\n    obj.upload_fileobj(content, ExtraArgs=params, Config=self.transfer_config)',
      },
      {
        title: {
          ja: '別のパーティション（中国、GovCloud）の認証情報を使っている',
          en: 'The credentials belong to another partition (China, GovCloud)',
        },
        text: 'export AWS_REGION=cn-north-1\nAn error occurred (InvalidAccessKeyId) when calling the ListBuckets operation: The AWS Access Key Id you provided does not exist in our records.',
      },
      {
        title: {
          ja: '一時的な認証情報を、セッショントークンなしで使っている',
          en: 'Temporary credentials are used without their session token',
        },
        text: '<Error><Code>InvalidAccessKeyId</Code><Message>The AWS Access Key Id you provided does not exist in our records.</Message><AWSAccessKeyId>ASIAIOSFODNN7EXAMPLE</AWSAccessKeyId><RequestId>4442587FB7D0A2F9</RequestId></Error>',
      },
      {
        title: {
          ja: '作ったばかりのアクセスキーが、まだ行き渡っていない',
          en: 'The access key was created seconds ago and is not known everywhere yet',
        },
        text: "const { AccessKey } = (await iam.createAccessKey({ UserName: 'uploader' }).promise());\nawait new AWS.S3({ credentials: new AWS.Credentials(AccessKey.AccessKeyId, AccessKey.SecretAccessKey) })\n  .createBucket({ Bucket: 'amzn-s3-demo-bucket' }).promise();\n\nInvalidAccessKeyId: The AWS Access Key Id you provided does not exist in our records.\n    at Request.extractError (/app/node_modules/aws-sdk/lib/services/s3.js:710:35)",
      },
      {
        title: {
          ja: 'エミュレーター用の認証情報（testなど）が、本物のAWSへ送られている',
          en: 'Credentials made for an emulator (test, dummy …) went to the real AWS',
        },
        text: 'export AWS_ACCESS_KEY_ID=test\nexport AWS_SECRET_ACCESS_KEY=test\ndocker compose up -d localstack\naws s3 ls\nAn error occurred (InvalidAccessKeyId) when calling the ListBuckets operation: The AWS Access Key Id you provided does not exist in our records.',
      },
    ],
  },
  {
    code: 'InvalidAction',
    pastes: [
      {
        title: {
          ja: '操作の名前、版か宛先のエンドポイントが、サービスと合わない',
          en: 'Operation, version or endpoint does not belong to the service that answered',
        },
        text: '<ErrorResponse><Error><Type>Sender</Type><Code>InvalidAction</Code><Message>Could not find operation ListBuckets for version 2010-05-08</Message></Error></ErrorResponse>',
      },
    ],
  },
  {
    code: 'InvalidArgument',
    pastes: [
      {
        title: {
          ja: '通知先のLambda、SQS、SNSのポリシーが、S3からの送信を許可していない',
          en: 'The Lambda, SQS or SNS destination does not let S3 send to it',
        },
        text: 'An error occurred (InvalidArgument) when calling the PutBucketNotificationConfiguration operation: Unable to validate the following destination configurations',
      },
      {
        title: {
          ja: '署名付きURLにAuthorizationヘッダーも付けている',
          en: 'A presigned URL is sent with an Authorization header as well',
        },
        text: 'curl -L -H "Authorization: Bearer abcdef1234567890" "https://amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com/release.zip?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261120%2Fap-northeast-1%2Fs3%2Faws4_request&X-Amz-Date=20261120T031500Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5"\n<Error><Code>InvalidArgument</Code><Message>Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified</Message><ArgumentName>Authorization</ArgumentName><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>',
      },
    ],
  },
  {
    code: 'InvalidBucketName',
    pastes: [
      {
        title: {
          ja: 'ツールが、大文字やアンダースコアを含むプロジェクト名からバケット名を作っている',
          en: 'A tool makes the bucket’s name from a project name with capitals or underscores',
        },
        text: '     Error: deploying: deploying: ap-southeast-1: creating s3 bucket: InvalidBucketName: The specified bucket is not valid.\n        status code: 400, request id: F60CF0168C35DFC0, host id: abcdefghijklmnopqrstuvwxyz0123456789\n\n$ cat up.json\n{\n  "name": "VTHUMB",\n  "type": "static"\n}',
      },
      {
        title: {
          ja: 'バケット名が規則に合わない（大文字、アンダースコア、長さ、記号）',
          en: 'The bucket’s name breaks the rules: capitals, underscores, length, signs',
        },
        text: '$ aws s3 mb s3://SAM-tutorial-test-12345\nmake_bucket failed: s3://SAM-tutorial-test-12345 An error occurred (InvalidBucketName) when calling the CreateBucket operation: The specified bucket is not valid.',
      },
      {
        title: {
          ja: 'バケット名の代わりに、パス、s3://のURL、ARNを渡している',
          en: 'A path, an s3:// address or an ARN is passed where the bare name belongs',
        },
        text: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>InvalidBucketName</Code><Message>The specified bucket is not valid.</Message><BucketName>amzn-s3-demo-bucket/reports</BucketName><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
      {
        title: {
          ja: 'AWSが予約している接頭辞か接尾辞が名前に入っている',
          en: 'The name begins or ends with something that AWS keeps for itself',
        },
        text: 'An error occurred (InvalidBucketName) when calling the CreateBucket operation: The specified bucket is not valid.\nmake_bucket failed: s3://orders-archive-an',
      },
      {
        title: {
          ja: 'バケット名の一部が、置き換えられていないプレースホルダーや空の変数のまま',
          en: 'Part of the bucket’s name is a placeholder never replaced, or an empty variable',
        },
        text: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>InvalidBucketName</Code><Message>The specified bucket is not valid.</Message><BucketName>${STAGE}-uploads</BucketName><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
    ],
  },
  {
    code: 'InvalidChangeSetStatusException',
    pastes: [
      {
        title: {
          ja: '変更セットに変更が1つもなく、作成がFAILEDで終わった',
          en: 'The change set holds no change, and ended as FAILED',
        },
        text: 'An error occurred (InvalidChangeSetStatus) when calling the ExecuteChangeSet operation: ChangeSet [arn:aws:cloudformation:us-east-1:111122223333:changeSet/network/9189df70-92b0-49e3-97f7-d1fd173161b4] cannot be executed in its current status of [FAILED]',
      },
    ],
  },
  {
    code: 'InvalidCiphertextException',
    pastes: [
      {
        title: {
          ja: '復号に渡したデータ、キー、暗号化コンテキストのどれかが、暗号化したときと違う',
          en: 'Ciphertext, key or encryption context differ from those at encryption',
        },
        text: 'An error occurred (InvalidCiphertextException) when calling the Decrypt operation:',
      },
    ],
  },
  {
    code: 'InvalidClientTokenId',
    pastes: [
      {
        title: {
          ja: 'アクセスキーが削除されているか、無効になっている',
          en: 'The access key was deleted or made inactive',
        },
        text: "$ curl -i 'https://sts.ap-northeast-1.amazonaws.com/?Action=GetCallerIdentity&Version=2011-06-15' \\\n    -H 'X-Amz-Date: 20261101T031200Z' \\\n    -H 'Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261101/ap-northeast-1/sts/aws4_request, SignedHeaders=host;x-amz-date, Signature=a19080f1e2d3c4b5a6978888796a5b4cc3d2e1f02f1c0e3d4b5a697885d4c3b2'\n\nHTTP/1.1 403 Forbidden\nx-amzn-RequestId: 42d5b609-ce33-60a0-f8f6-607eaf113b73\nContent-Type: text/xml\nContent-Length: 306\nDate: Sun, 01 Nov 2026 03:12:01 GMT\n\n<ErrorResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\">\n  <Error>\n    <Type>Sender</Type>\n    <Code>InvalidClientTokenId</Code>\n    <Message>The security token included in the request is invalid.</Message>\n  </Error>\n  <RequestId>42d5b609-ce33-60a0-f8f6-607eaf113b73</RequestId>\n</ErrorResponse>",
      },
      {
        title: {
          ja: '環境変数に残った古い認証情報が優先されている',
          en: 'Old credentials left in environment variables win',
        },
        text: '$ aws sso login --profile prod\nSuccessfully logged into Start URL: https://example.awsapps.com/start\n$ export AWS_PROFILE=prod\n$ aws sts get-caller-identity\n\nAn error occurred (InvalidClientTokenId) when calling the GetCallerIdentity operation: The security token included in the request is invalid.',
      },
      {
        title: {
          ja: '一時的な認証情報を、セッショントークンなしで使っている',
          en: 'Temporary credentials are used without their session token',
        },
        text: 'Initializing the backend...\n\nError: error using credentials to get account ID: error calling sts:GetCallerIdentity: InvalidClientTokenId: The security token included in the request is invalid.\n\tstatus code: 403, request id: bb7e4adf-a19a-21e3-d1aa-56f0a105f5f4',
      },
    ],
  },
  {
    code: 'InvalidIdentityPoolConfigurationException',
    pastes: [
      {
        title: {
          ja: 'IDプールに設定したロールの信頼ポリシーが、このIDプールを信頼していない',
          en: 'The trust policy of the identity pool’s role does not trust this pool',
        },
        text: 'POST https://cognito-identity.ap-northeast-1.amazonaws.com/ 400 (Bad Request)\n{"__type":"InvalidIdentityPoolConfigurationException","message":"Invalid identity pool configuration. Check assigned IAM roles for this pool."}',
      },
    ],
  },
  {
    code: 'InvalidIdentityToken',
    pastes: [
      {
        title: {
          ja: '渡したものがIDトークンではない（アクセストークン、ファイルのパス、欠けた文字列）',
          en: 'What was handed over is no ID token: an access token, the path of a file, a cut string',
        },
        text: 'An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)',
      },
      {
        title: {
          ja: 'トークンのaudが、OIDCプロバイダーに登録したクライアントIDにない',
          en: 'The token’s aud is not among the client ids of the OIDC provider',
        },
        text: 'An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: Incorrect token audience',
      },
      {
        title: {
          ja: 'STSが、OIDCプロバイダーの公開鍵（JWKS）を取得できない',
          en: 'STS cannot fetch the OIDC provider’s keys',
        },
        text: "An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
      },
      {
        title: {
          ja: 'SAMLの応答の署名、発行者、対象者、セッション名のどれかが受け付けられない',
          en: 'Signature, issuer, audience or session name of the SAML response is not accepted',
        },
        text: 'An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithSAML operation: Response signature invalid (Service: AWSSecurityTokenService; Status Code: 400; Error Code: InvalidIdentityToken)',
      },
      {
        title: {
          ja: 'OIDCプロバイダーの証明書が、登録した拇印と合わない',
          en: 'The certificate of the OIDC provider does not match the thumbprint on record',
        },
        text: "Run aws-actions/configure-aws-credentials@v2\nError: OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
      },
      {
        title: {
          ja: '信頼ポリシーのFederatedが、トークンの発行者のOIDCプロバイダーと違う（またはプロバイダーがない）',
          en: 'Federated in the trust policy is not the token issuer’s OIDC provider, or there is none',
        },
        text: 'WebIdentityErr: failed to retrieve credentials\ncaused by: InvalidIdentityToken: No OpenIDConnect provider found in your account for https://oidc.eks.ap-northeast-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B716D3041E\n\tstatus code: 400, request id: 3f2e1d0c-9b8a-4756-8493-a2b1c0d9e8f7',
      },
    ],
  },
  {
    code: 'InvalidObjectState',
    pastes: [
      {
        title: {
          ja: 'オブジェクトがGlacierなどのアーカイブにあり、復元していない',
          en: 'The object is archived (Glacier, Deep Archive) and not restored',
        },
        text: "An error occurred (InvalidObjectState) when calling the GetObject operation: The operation is not valid for the object's storage class",
      },
      {
        title: {
          ja: '読み取りではなくコピー（移動、名前の変更、ストレージクラスの変更）の元がアーカイブにある',
          en: 'It is a copy (a move, a rename, a change of storage class) whose source is archived',
        },
        text: "ERROR: S3 error: 403 (InvalidObjectState): Operation is not valid for the source object's storage class",
      },
      {
        title: {
          ja: '復元を頼んだが、まだ終わっていないか、もう期限が切れている',
          en: 'A restore was asked for, and is not done yet or has run out again',
        },
        text: '$ aws s3api get-object --bucket amzn-s3-demo-bucket --key backup/2024.tar backup.tar\n\nAn error occurred (InvalidObjectState) when calling the GetObject operation: The operation is not valid for the object\'s storage class\n\n$ aws s3api head-object --bucket amzn-s3-demo-bucket --key backup/2024.tar\n{\n    "Restore": "ongoing-request=\\"true\\"",\n    "StorageClass": "DEEP_ARCHIVE"\n}',
      },
      {
        title: {
          ja: 'アーカイブされていないオブジェクト（STANDARD、GLACIER_IRなど）を復元しようとしている',
          en: 'A restore is asked of an object that is not archived: STANDARD, GLACIER_IR and others',
        },
        text: "botocore.errorfactory.InvalidObjectState: An error occurred (InvalidObjectState) when calling the RestoreObject operation: Restore is not allowed for the object's current storage class",
      },
      {
        title: {
          ja: 'Intelligent-Tieringのオブジェクトが、アーカイブの階層に移っている',
          en: 'An INTELLIGENT_TIERING object has moved to one of the archive tiers',
        },
        text: 'HTTP/1.1 403 Forbidden\nServer: AmazonS3\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>InvalidObjectState</Code><Message>The operation is not valid for the object\'s storage class</Message><StorageClass>INTELLIGENT_TIERING</StorageClass><AccessTier>ARCHIVE_ACCESS</AccessTier><RequestId>3A4D763EE819CFE4</RequestId><HostId>nOWlHTwtcDeaTylnGvoMYq5FC9C96hHMEM17CL0IC7GOX15xy05AmD6xoddM/2cY</HostId></Error>',
      },
    ],
  },
  {
    code: 'InvalidParameter',
    pastes: [
      {
        title: {
          ja: '渡したARN、電話番号かメッセージの形式が違う',
          en: 'The ARN, phone number or message that was passed has the wrong form',
        },
        text: 'An error occurred (InvalidParameter) when calling the Publish operation: Invalid parameter: TopicArn Reason: An ARN must have at least 6 elements, not 1',
      },
    ],
  },
  {
    code: 'InvalidParameterException',
    pastes: [
      {
        title: {
          ja: 'ADMIN_で始まるフローと、呼んでいる操作が合っていない',
          en: 'The flow belongs to the other operation: ADMIN_… to AdminInitiateAuth, the rest to InitiateAuth',
        },
        text: "client.admin_initiate_auth(UserPoolId=pool, ClientId=client_id, AuthFlow='USER_PASSWORD_AUTH', AuthParameters={...})\n\nbotocore.errorfactory.InvalidParameterException: An error occurred (InvalidParameterException) when calling the AdminInitiateAuth operation: Initiate Auth method not supported.",
      },
      {
        title: {
          ja: '作成済みのユーザープールの標準属性を、デプロイが変えようとしている',
          en: 'The deployment changes standard attributes of a user pool that exists',
        },
        text: 'UPDATE_FAILED | AWS::Cognito::UserPool | Users0A0EEA89\nResource handler returned message: "Invalid AttributeDataType input, consider using the provided AttributeDataType enum. (Service: CognitoIdentityProvider, Status Code: 400, Request ID: 3f2e1d0c-9b8a-4756-8493-a2b1c0d9e8f7)" (HandlerErrorCode: InvalidRequest)',
      },
      {
        title: {
          ja: 'ECSサービスのターゲットグループが、まだどのリスナーにもつながっていない',
          en: 'The target group of an ECS service is on no listener yet',
        },
        text: 'Error: creating ECS Service (orders): InvalidParameterException: The target group with targetGroupArn arn:aws:elasticloadbalancing:ap-northeast-1:111122223333:targetgroup/orders/97c07ffe67daf38f does not have an associated load balancer.',
      },
      {
        title: {
          ja: 'アプリクライアントで、この認証フローが有効になっていない',
          en: 'The app client does not allow this authentication flow',
        },
        text: 'InvalidParameterException: USER_PASSWORD_AUTH flow not enabled for this client',
      },
      {
        title: {
          ja: 'パスワードの再設定に使える、検証済みの宛先がない',
          en: 'The user has no verified address that a reset code may go to',
        },
        text: "InvalidParameterException: Cannot reset password for the user as there is no registered/verified email or phone_number\n    at throwDefaultError (/app/node_modules/@smithy/smithy-client/dist-cjs/index.js:388:20)\nUserMFASettingList: [ 'EMAIL_OTP' ]",
      },
      {
        title: {
          ja: '必須のパラメーターがないか、形式が違う',
          en: 'A required parameter is missing or has the wrong form',
        },
        text: 'InvalidParameterException: Missing required parameter SRP_A',
      },
    ],
  },
  {
    code: 'InvalidParameterValueException',
    pastes: [
      {
        title: {
          ja: '実行ロールに、Lambdaが関数の代わりに使う権限がない（SQSの読み取り、VPCのENIなど）',
          en: 'The execution role lacks what Lambda does in the function’s name: reading SQS, network interfaces and so on',
        },
        text: 'Resource handler returned message: "The provided execution role does not have permissions to call CreateNetworkInterface on EC2 (Service: Lambda, Status Code: 400, Request ID: b8d705e6-af89-464c-bc64-ec1e956254c9)" (RequestToken: 457b169c-3690-b98b-1cba-7114d3a0f94b, HandlerErrorCode: InvalidRequest)',
      },
      {
        title: {
          ja: 'コンテナイメージの場所か形式を、Lambdaが受け付けない',
          en: 'Lambda takes neither this place nor this form of container image',
        },
        text: 'UPDATE_FAILED: OrdersLambdaFunction (AWS::Lambda::Function)\nResource handler returned message: "The image manifest, config or layer media type for the source image 111122223333.dkr.ecr.us-east-1.amazonaws.com/orders:latest is not supported. (Service: Lambda, Status Code: 400, Request ID: 873aad37-92bf-4242-914c-361d010f64e1)" (RequestToken: 3326635b-3947-aea0-d4bd-1913eb03c3ae, HandlerErrorCode: InvalidRequest)',
      },
      {
        title: {
          ja: '実行ロールの信頼ポリシーがLambdaを許可していないか、作成直後で行き渡っていない',
          en: 'The execution role does not trust Lambda, or was created a moment ago',
        },
        text: '$ aws iam create-role --role-name orders --assume-role-policy-document file://trust.json\n$ aws lambda create-function --function-name orders --role arn:aws:iam::111122223333:role/orders --runtime nodejs22.x --handler index.handler --zip-file fileb://function.zip\n\nAn error occurred (InvalidParameterValueException) when calling the CreateFunction operation: The role defined for the function cannot be assumed by Lambda.',
      },
      {
        title: {
          ja: '指定したランタイムは、もう作成も更新もできない',
          en: 'The runtime can no longer be created or updated',
        },
        text: 'Error: creating Lambda Function (orders): operation error Lambda: CreateFunction, https response error StatusCode: 400, RequestID: 591f08ed-46bb-4b20-913b-177e78596983, InvalidParameterValueException: The runtime parameter of nodejs16.x is no longer supported for creating or updating AWS Lambda functions. We recommend you use a supported runtime while creating or updating functions.',
      },
      {
        title: {
          ja: '予約された名前の環境変数を設定している（AWS_REGIONなど）',
          en: 'An environment variable has a reserved name, such as AWS_REGION',
        },
        text: 'An error occurred (InvalidParameterValueException) when calling the UpdateFunctionConfiguration operation: Lambda was unable to configure your environment variables because the environment variables you have provided contains reserved keys that are currently not supported for modification. Reserved keys used in this request: AWS_REGION',
      },
      {
        title: {
          ja: 'EC2、RDS、SQSなどで、値が空か、そのパラメーターに許されない',
          en: 'With EC2, RDS, SQS and others: the value is empty, or not allowed for that parameter',
        },
        text: 'botocore.exceptions.ClientError: An error occurred (InvalidParameterValue) when calling the RunInstances operation: Value () for parameter groupId is invalid. The value cannot be empty',
      },
      {
        title: {
          ja: 'デプロイパッケージが上限（展開後250 MB、直接アップロードは50 MB）を超えている',
          en: 'The deployment package exceeds the limit (250 MB unzipped, 50 MB in a direct upload)',
        },
        text: 'An error occurred (InvalidParameterValueException) when calling the UpdateFunctionCode operation: Unzipped size must be smaller than 262144000 bytes',
      },
    ],
  },
  {
    code: 'InvalidPart',
    pastes: [
      {
        title: {
          ja: '完了に渡したパートの番号かETagが、送ったパートと合わない',
          en: 'A number or ETag in the list for the completion is of no part that was sent',
        },
        text: "An error occurred (InvalidPart) when calling the CompleteMultipartUpload operation: One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
      },
    ],
  },
  {
    code: 'InvalidPasswordException',
    pastes: [
      {
        title: {
          ja: 'パスワードが、ユーザープールのパスワードポリシーに合わない',
          en: 'The password does not satisfy the pool’s policy',
        },
        text: 'InvalidPasswordException: Password did not conform with policy: Password not long enough',
      },
    ],
  },
  {
    code: 'InvalidRange',
    pastes: [
      {
        title: {
          ja: 'Rangeがオブジェクトの大きさを超えている（空のオブジェクトを含む）',
          en: 'Range begins beyond the object’s end; an empty object counts too',
        },
        text: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>InvalidRange</Code><Message>The requested range is not satisfiable</Message><RangeRequested>bytes=0-99</RangeRequested><ActualObjectSize>0</ActualObjectSize><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
    ],
  },
  {
    code: 'InvalidRegion',
    pastes: [
      {
        title: {
          ja: 'リージョン名のつづりが違う',
          en: 'The region’s name is misspelt',
        },
        text: "botocore.exceptions.InvalidRegionError: Provided region_name 'us east 1' doesn't match a supported format.",
      },
    ],
  },
  {
    code: 'InvalidRequest',
    pastes: [
      {
        title: {
          ja: '5 GBを超えるオブジェクトを、1回のCopyObjectで複製している',
          en: 'An object beyond 5 GB is copied with a single CopyObject',
        },
        text: 'An error occurred (InvalidRequest) when calling the CopyObject operation: The specified copy source is larger than the maximum allowable size for a copy source: 5368709120',
      },
      {
        title: {
          ja: 'オブジェクトロックのあるバケットへ、チェックサムなしで書いている',
          en: 'A write to a bucket with Object Lock carries no checksum',
        },
        text: 'ERROR: S3 error: 400 (InvalidRequest): Content-MD5 OR x-amz-checksum- HTTP header is required for Put Part requests with Object Lock parameters',
      },
      {
        title: {
          ja: 'チェックサムのヘッダーどうしが食い違っている',
          en: 'The checksum headers of the request contradict each other',
        },
        text: '<Error><Code>InvalidRequest</Code><Message>Checksum Type mismatch occurred, expected checksum Type: null, actual checksum Type: crc32c</Message><RequestId>19WFZ2N8XAZ4P9FV</RequestId><HostId>g+zCfxfDbTCOoFTOrujsZFVgAT48wO2OODXEX5opd96xdgnG1pPHV=</HostId></Error>',
      },
      {
        title: {
          ja: 'オブジェクトを、何も変えずに同じキーへコピーしている',
          en: 'An object is copied onto itself without changing anything',
        },
        text: "An error occurred (InvalidRequest) when calling the CopyObject operation: This copy request is illegal because it is trying to copy an object to itself without changing the object's metadata, storage class, website redirect location or encryption attributes.",
      },
      {
        title: {
          ja: '署名バージョン2で署名している（このリージョンやこの操作はバージョン4だけを受け付ける）',
          en: 'The request is signed with Signature Version 2 where only Version 4 is accepted',
        },
        text: 'Warning: S3::getBucket(): [InvalidRequest] The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256. in /var/www/html/upload.php on line 42',
      },
      {
        title: {
          ja: 'S3へのリクエストにx-amz-content-sha256ヘッダーがない',
          en: 'The request to S3 lacks the x-amz-content-sha256 header',
        },
        text: 'PUT /logs/1.json HTTP/1.1\nHost: amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com\nx-amz-date: 20261120T031500Z\nAuthorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261120/ap-northeast-1/s3/aws4_request, SignedHeaders=host;x-amz-date, Signature=b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5\n\nHTTP/1.1 400 Bad Request\nContent-Type: application/xml\n\n<Error><Code>InvalidRequest</Code><Message>Missing required header for this request: x-amz-content-sha256</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>',
      },
    ],
  },
  {
    code: 'InvalidRequestContentException',
    pastes: [
      {
        title: {
          ja: 'マッピングテンプレートが作った本文が、JSONになっていない',
          en: 'What the mapping template made of the body is no JSON',
        },
        text: '{ "message": "Could not parse request body into json: Illegal unquoted character ((CTRL-CHAR, code 13)): has to be escaped using backslash to be included in string value\\n at [Source: [B@c9ff915; line: 6, column: 102]" }',
      },
      {
        title: {
          ja: '呼び出しのペイロードがJSONでない（AWS CLI v2ではbase64として読まれる）',
          en: 'The payload is no JSON (AWS CLI v2 takes it for base64)',
        },
        text: '$ aws lambda invoke --function-name orders --payload \'{"id": 1}\' out.json\n\nAn error occurred (InvalidRequestContentException) when calling the Invoke operation: Could not parse request body into json: Could not parse payload into json: Unexpected character',
      },
    ],
  },
  {
    code: 'InvalidSignatureException',
    pastes: [
      {
        title: {
          ja: '署名した正規リクエストが、届いたリクエストから作ったものと違う',
          en: 'The canonical request you signed is not the one the service built',
        },
        text: "curl -i 'https://d111111abcdef8.cloudfront.net/prod/orders?limit=10' \\\n  -H 'X-Amz-Date: 20261120T031500Z' \\\n  -H 'Authorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261120/ap-northeast-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=13c68e518aa4dc211724e7bed4df3b2f2c0f4e01e58a1272ab32730ed4e8f861'\n\nHTTP/2 403\ncontent-type: application/json\nx-amzn-requestid: 6c0a4f1d-93e2-4b58-a7d6-1e5b9f3c2a80\nx-amzn-errortype: InvalidSignatureException\nx-amz-apigw-id: Bx1u2F7YtjMFqYw=\nx-cache: Error from cloudfront\nvia: 1.1 0123456789abcdef0123456789abcdef.cloudfront.net (CloudFront)\n\n{\"message\":\"The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.\\n\\nThe Canonical String for this request should have been\\n'GET\\n/prod/orders\\nlimit=10\\nhost:a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com\\nx-amz-date:20261120T031500Z\\n\\nhost;x-amz-date\\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'\\n\\nThe String-to-Sign should have been\\n'AWS4-HMAC-SHA256\\n20261120T031500Z\\n20261120/ap-northeast-1/execute-api/aws4_request\\n22071e2a001829f77e29c5da37e0afebf5f1d6f75dc039d9035c61458f1cf7f6'\\n\"}",
      },
      {
        title: {
          ja: '送信側の時計がずれている',
          en: 'The sender’s clock is wrong',
        },
        text: 'botocore.exceptions.ClientError: An error occurred (InvalidSignatureException) when calling the InitiateAuth operation: Signature expired: 20261120T184500Z is now earlier than 20261121T034100Z (20261121T034600Z - 5 min.)',
      },
      {
        title: {
          ja: 'シークレットアクセスキーが、アクセスキーIDと対になっていない',
          en: 'The secret access key does not belong to the access key ID',
        },
        text: 'HTTP/1.1 400 Bad Request\nx-amzn-RequestId: 3CT4LSCT0395369U3SVVNMV4B3VV4KQNSO5AEMVJF66Q9ASUAAJG\nContent-Type: application/x-amz-json-1.0\n\n{"__type":"com.amazon.coral.service#InvalidSignatureException","message":"The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details."}',
      },
      {
        title: {
          ja: '署名のリージョンかサービス名が、呼び出し先と違う',
          en: 'The signature names another region or service than the one called',
        },
        text: '$ awscurl --service es --region us-east-1 \'https://search-orders-abcdefghijklmnopqrstuvwxyz.ap-northeast-1.es.amazonaws.com/_cat/indices?v\'\n\nHTTP/1.1 403 Forbidden\nx-amzn-RequestId: 5b1f0c9e-2d4a-4f7b-8c3e-9a6d1e0f2b73\nx-amzn-ErrorType: InvalidSignatureException\nContent-Type: application/json\n\n{"message":"Credential should be scoped to a valid region, not \'us-east-1\'. "}',
      },
      {
        title: {
          ja: '認証情報スコープの日付がX-Amz-Dateの日付と違う',
          en: 'The date in the credential scope is not the date of X-Amz-Date',
        },
        text: 'HTTP/1.1 400 Bad Request\nx-amzn-RequestId: HJ2V4E6K8M0P1R3T5V7X9Z1B3D5F7H9JVV4KQNSO5AEMVJF66Q9ASUAAJG\nContent-Type: application/x-amz-json-1.0\nDate: Wed, 30 Dec 2026 22:10:12 GMT\n\n{"__type":"com.amazon.coral.service#InvalidSignatureException","message":"Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: \'20271230\' != \'20261230\', from \'20261230T221010Z\'."}',
      },
      {
        title: {
          ja: '署名に入れたx-amz-security-tokenが、送信したリクエストにない',
          en: 'x-amz-security-token was signed but is not in the request',
        },
        text: '{"message":"\'x-amz-security-token\' is named as a SignedHeader, but it does not exist in the HTTP request"}\nx-amzn-ErrorType: InvalidSignatureException',
      },
      {
        title: {
          ja: 'SigV4A（複数リージョン用の署名）が要る呼び出し先に、ふつうのSigV4で署名している',
          en: 'The endpoint needs SigV4A, the signature for several regions, and got plain SigV4',
        },
        text: 'InvalidSignatureException: The credential must be scoped to a valid region.\n    at throwDefaultError (/var/task/node_modules/@smithy/smithy-client/dist-cjs/default-error-handler.js:8:22)\n    at de_DescribeKeyValueStoreCommandError (/var/task/node_modules/@aws-sdk/client-cloudfront-keyvaluestore/dist-cjs/index.js:369:20)',
      },
    ],
  },
  {
    code: 'InvalidToken',
    pastes: [
      {
        title: {
          ja: '自分で設定したキーに、環境に元からあるセッショントークンが付いている',
          en: 'Keys of your own go out with the session token that the environment had before',
        },
        text: 'Sys.setenv("AWS_ACCESS_KEY_ID" = aws_s3_key,\n           "AWS_SECRET_ACCESS_KEY" = aws_s3_secret,\n           "AWS_DEFAULT_REGION" = "eu-west-2")\naws.s3::get_bucket(bucket = aws_s3_bucket_name, url_style = "path")\n\n<Error><Code>InvalidToken</Code><Message>The provided token is malformed or otherwise invalid.</Message><Token-0>IQoJb3JpZ2luX2VjEXAMPLETOKEN</Token-0><RequestId>4442587FB7D0A2F9</RequestId></Error>',
      },
      {
        title: {
          ja: 'セッショントークンが壊れている、または別のアクセスキーのもの',
          en: 'The session token is garbled or belongs to another key',
        },
        text: 'GET /reports/2026.csv HTTP/1.1\nHost: amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com\nX-Amz-Content-Sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\nX-Amz-Date: 20261120T031500Z\nX-Amz-Security-Token: IQoJb3JpZ2luX2VjEXAMPLETOKENEXAMPLETOKENEXAMPLE TOKENEXAMPLETOKENEXAMPLETOKENEXAMPLE==\nAuthorization: AWS4-HMAC-SHA256 Credential=ASIAIOSFODNN7EXAMPLE/20261120/ap-northeast-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date;x-amz-security-token, Signature=b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5\n\nHTTP/1.1 400 Bad Request\nContent-Type: application/xml\nServer: AmazonS3\n\n<Error><Code>InvalidToken</Code><Message>The provided token is malformed or otherwise invalid.</Message><RequestId>4442587FB7D0A2F9</RequestId></Error>',
      },
    ],
  },
  {
    code: 'InvalidViewerCertificate',
    pastes: [
      {
        title: {
          ja: 'ディストリビューションの証明書が、加えようとした代替ドメイン名を含まない、または使えない',
          en: 'The distribution’s certificate does not cover the alternate domain name, or cannot be used',
        },
        text: "aws cloudfront update-distribution --id E1EXAMPLE --distribution-config file://config.json --if-match E2EXAMPLE\n\nAn error occurred (InvalidViewerCertificate) when calling the UpdateDistribution operation: The certificate that is attached to your distribution doesn't cover the alternate domain name (CNAME) that you're trying to add.",
      },
    ],
  },
  {
    code: 'KMSAccessDeniedException',
    pastes: [
      {
        title: {
          ja: 'ロールを同じ名前で作り直したため、Lambdaのキーの許可（grant）が古いロールのまま',
          en: 'The role was made anew under the same name, and Lambda’s grant on the key is still the old one’s',
        },
        text: "An error occurred (KMSAccessDeniedException) when calling the Invoke operation (reached max retries: 4): Lambda was unable to decrypt the environment variables because KMS access was denied. Please check the function's KMS key settings. KMS Exception: AccessDeniedException",
      },
    ],
  },
  {
    code: 'KMSInvalidStateException',
    pastes: [
      {
        title: {
          ja: 'インポートしたキーマテリアルがない、または有効期限が切れた',
          en: 'The imported key material is missing or has expired',
        },
        text: 'An error occurred (KMSInvalidStateException) when calling the GenerateDataKey operation: arn:aws:kms:ap-northeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab is pending import.\n\n"Origin": "EXTERNAL", "ValidTo": 1793491200.0, "ExpirationModel": "KEY_MATERIAL_EXPIRES"',
      },
      {
        title: {
          ja: 'カスタムキーストアが切断されている',
          en: 'The custom key store is disconnected',
        },
        text: 'An error occurred (KMSInvalidStateException) when calling the Decrypt operation: arn:aws:kms:ap-northeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab is unavailable.\n\n"CustomKeyStoreId": "cks-1234567890abcdef0"',
      },
      {
        title: {
          ja: 'KMSキーの削除が予約されている',
          en: 'The KMS key is scheduled for deletion',
        },
        text: 'An error occurred (KMS.KMSInvalidStateException) when calling the PutObject operation: arn:aws:kms:ap-northeast-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab is pending deletion.',
      },
      {
        title: {
          ja: 'マルチリージョンキーの複製や更新が、まだ終わっていない',
          en: 'A multi-Region key is still being replicated or updated',
        },
        text: '$ aws kms describe-key --region us-west-2 --key-id mrk-1234abcd12ab34cd56ef1234567890ab\n{"KeyMetadata": {"KeyState": "Creating", "MultiRegion": true}}\n\nAn error occurred (KMSInvalidStateException) when calling the Encrypt operation:',
      },
    ],
  },
  {
    code: 'KeyTooLongError',
    pastes: [
      {
        title: {
          ja: 'キーが1,024バイトを超えている（データそのものや、フルパスをキーにしている）',
          en: 'The key is longer than 1,024 bytes; often data or a whole path became the key',
        },
        text: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>KeyTooLongError</Code><Message>Your key is too long</Message><Size>4096</Size><MaxSizeAllowed>1024</MaxSizeAllowed><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
    ],
  },
  {
    code: 'LimitExceededException',
    pastes: [
      {
        title: {
          ja: '上限は数ではなく、呼び出しの速さだった（KinesisのDescribeStreamなど）',
          en: 'The limit is a rate of calls and not a number (Kinesis DescribeStream and others)',
        },
        text: 'Error in DescribeStream: clicks Error: LimitExceededException: Rate exceeded for stream clicks under account 111122223333.\n\tstatus code: 400, request id: e6627d14-7953-fcf3-b77c-d159895e0058 Request: {\n  StreamName: "clicks"\n}',
      },
      {
        title: {
          ja: '同時に進められる操作の数を超えた（DynamoDBのテーブル操作など）',
          en: 'Too many operations are under way at once (DynamoDB table operations and others)',
        },
        text: 'aws_dynamodb_table.orders: Creating...\nError: creating Amazon DynamoDB Table (orders): operation error DynamoDB: CreateTable, https response error StatusCode: 400, RequestID: 3TH8M79JRKP93H62O96DUU3RM3VV4KQNSO5AEMVJF66Q9ASUAAJG, LimitExceededException: Subscriber limit exceeded: Only 10 tables can be created, updated, or deleted simultaneously',
      },
      {
        title: {
          ja: '使用量プランのクォータを、APIキーが使い切った',
          en: 'The API key has used up the quota of its usage plan',
        },
        text: '$ curl -i -H \'x-api-key: {api-key}\' https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/orders\nHTTP/1.1 429 Too Many Requests\nx-amzn-ErrorType: LimitExceededException\n\n{"message":"Limit Exceeded"}',
      },
      {
        title: {
          ja: 'Cognitoの既定のメール送信の、1日の上限を使い切った',
          en: 'Cognito’s built-in email has used up its number for the day',
        },
        text: 'LimitExceededException: Exceeded daily email limit for the operation or the account. If a higher limit is required, please configure your user pool to use your own Amazon SES configuration for sending email.\n    at Request.extractError (/app/node_modules/aws-sdk/lib/protocol/json.js:52:27)',
      },
      {
        title: {
          ja: '同じユーザーの確認コードやパスワード変更の試行が多すぎる',
          en: 'Too many tries of codes or password changes for one user',
        },
        text: 'An error occurred (LimitExceededException) when calling the ForgotPassword operation: Attempt limit exceeded, please try after some time.',
      },
      {
        title: {
          ja: 'アカウントかリージョンの、リソース数の上限に達している',
          en: 'A quota on the number of resources in the account or Region is reached',
        },
        text: 'An error occurred (LimitExceeded) when calling the CreateRole operation: Cannot exceed quota for RolesPerAccount: 1000',
      },
    ],
  },
  {
    code: 'MalformedPolicy',
    pastes: [
      {
        title: {
          ja: 'バケットポリシーのPrincipal、Resource、Actionのどれかが受け付けられない',
          en: 'Principal, Resource or Action in the bucket policy is not accepted',
        },
        text: 'An error occurred (MalformedPolicy) when calling the PutBucketPolicy operation: Invalid principal in policy',
      },
    ],
  },
  {
    code: 'MalformedPolicyDocument',
    pastes: [
      {
        title: {
          ja: 'ポリシーのJSONか文法が正しくない',
          en: 'The policy’s JSON or grammar is not valid',
        },
        text: 'An error occurred (MalformedPolicyDocument) when calling the PutRolePolicy operation: Syntax errors in policy.',
      },
      {
        title: {
          ja: 'ポリシーのARNのパーティションが、このアカウントのものではない',
          en: 'An ARN in the policy is of another partition than the account',
        },
        text: '* aws_iam_policy.test_policy: Error creating IAM policy test: MalformedPolicyDocument: Partition "aws" is not valid for resource "arn:aws:s3:::amzn-s3-demo-bucket/test/*".\n\tstatus code: 400, request id: 2efdfb71-db33-11e5-9922-5573d8391e45',
      },
      {
        title: {
          ja: '信頼ポリシーのPrincipalが空（変数やリストの中身がない）',
          en: 'Principal of the trust policy is empty: a variable or list held nothing',
        },
        text: 'Error: Error creating IAM Role admin: MalformedPolicyDocument: Invalid principal in policy: com.amazon.balsa.error.InvalidPolicyException: The passed in policy has a statement with no principals!\n\tstatus code: 400, request id: 006f33b5-1312-45f2-bc52-7b0d9316191b',
      },
      {
        title: {
          ja: 'ポリシーのPrincipalに、存在しないユーザーやロールのARNがある',
          en: 'Principal in the policy names a user or role that does not exist',
        },
        text: 'An error occurred (MalformedPolicyDocument) when calling the CreateRole operation: Invalid principal in policy: "AWS":"arn:aws:iam::444455556666:role/deploy"',
      },
      {
        title: {
          ja: '信頼ポリシーと許可ポリシーを取り違えている（ResourceやPrincipalが余計）',
          en: 'Trust policy and permissions policy are mixed up: a Resource or Principal too many',
        },
        text: 'An error occurred (MalformedPolicyDocument) when calling the CreateRole operation: Has prohibited field Resource',
      },
    ],
  },
  {
    code: 'MalformedXML',
    pastes: [
      {
        title: {
          ja: '送ったXMLが、その操作の形に合わない（空のDelete、1,000件超、余計な要素）',
          en: 'The XML that was sent does not fit the operation: an empty Delete, more than 1,000 keys, a stray element',
        },
        text: 'An error occurred (MalformedXML) when calling the DeleteObjects operation: The XML you provided was not well-formed or did not validate against our published schema',
      },
    ],
  },
  {
    code: 'MappingTemplate',
    pastes: [
      {
        title: {
          ja: 'AppSyncのマッピングテンプレートかリゾルバーの関数が失敗した',
          en: 'A mapping template or resolver function of AppSync failed',
        },
        text: '{"data":{"list":null},"errors":[{"path":["list"],"data":null,"errorType":"MappingTemplate","message":"Template transformation yielded an empty response."}]}',
      },
    ],
  },
  {
    code: 'MessageRejected',
    pastes: [
      {
        title: {
          ja: '送信元か、サンドボックスでは宛先も、検証済みのIDでない',
          en: 'The sender, or in the sandbox the recipient too, is not a verified identity',
        },
        text: 'An error occurred (MessageRejected) when calling the SendEmail operation: Email address is not verified. The following identities failed the check in region AP-NORTHEAST-1: user@example.com',
      },
    ],
  },
  {
    code: 'MethodNotAllowed',
    pastes: [
      {
        title: {
          ja: 'バージョンIDで指定したものが、オブジェクトではなく削除マーカー',
          en: 'The version that was asked for is a delete marker',
        },
        text: 'GET https://amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com/a.txt?versionId=3HL4kqtJlcpXroDTDmJ&x=1\n\nHTTP/1.1 405 Method Not Allowed\nx-amz-delete-marker: true\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>MethodNotAllowed</Code><Message>The specified method is not allowed against this resource.</Message><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
      {
        title: {
          ja: '別のアカウントのバケットの設定（バケットポリシーなど）を読み書きしている',
          en: 'A setting of another account’s bucket, such as its policy, is read or written',
        },
        text: '$ aws s3api get-bucket-policy --bucket amzn-s3-demo-bucket\n\nAn error occurred (MethodNotAllowed) when calling the GetBucketPolicy operation: The specified method is not allowed against this resource.',
      },
      {
        title: {
          ja: 'オブジェクトのURL（署名付きPUTのURLなど）にPOSTしている',
          en: 'A POST goes to the URL of an object, such as one presigned for PUT',
        },
        text: 'POST https://amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com/uploads/a.png\n\nHTTP/1.1 405 Method Not Allowed\nAllow: HEAD, DELETE, GET, PUT\nServer: AmazonS3\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>MethodNotAllowed</Code><Message>The specified method is not allowed against this resource.</Message><Method>POST</Method><ResourceType>OBJECT</ResourceType><RequestId>0C4A6JK8B8BFE1RE</RequestId><HostId>3e6sc8G52sPOavL+SbhCBkUuqiSr0QBCBnRD/hclxv6+HtZMEz6cJAhyLMS4rR9w9goMcux6h64=</HostId></Error>',
      },
      {
        title: {
          ja: 'Webサイトエンドポイント（s3-website）に、GETとHEAD以外を送っている',
          en: 'Something other than GET or HEAD is sent to a website endpoint (s3-website)',
        },
        text: 'POST http://amzn-s3-demo-bucket.s3-website-ap-northeast-1.amazonaws.com/contact\n\nHTTP/1.1 405 Method Not Allowed\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>MethodNotAllowed</Code><Message>The specified method is not allowed against this resource.</Message><Method>POST</Method><ResourceType>OBJECT</ResourceType><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
    ],
  },
  {
    code: 'MissingAuthenticationToken',
    pastes: [
      {
        title: {
          ja: 'IAM認可のメソッドかAWSのサービスに、署名なしで送っている',
          en: 'An unsigned request to a method with IAM authorization, or to an AWS service',
        },
        text: 'Traceback (most recent call last):\n  File "/app/whoami.py", line 9, in <module>\n    print(sts.get_caller_identity()[\'Arn\'])\nbotocore.exceptions.ClientError: An error occurred (MissingAuthenticationToken) when calling the GetCallerIdentity operation: Request is missing Authentication Token',
      },
      {
        title: {
          ja: 'REST APIにパスはあるが、このHTTPメソッドが定義されていない',
          en: 'The REST API has the path, but not with this HTTP method',
        },
        text: 'https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/stg/auth/login\n\n{message: "Missing Authentication Token"}',
      },
      {
        title: {
          ja: 'REST APIのリソースやメソッドを変えたあと、ステージへデプロイしていない',
          en: 'The REST API’s resource or method was changed and not deployed to the stage',
        },
        text: 'コンソールでGETメソッドを追加したばかりのAPIです。\n{"message":"Missing Authentication Token"}',
      },
      {
        title: {
          ja: 'REST APIに、このパスのリソースがない',
          en: 'The REST API has no resource at this path',
        },
        text: 'https://a1b2c3d4e5.execute-api.ap-southeast-1.amazonaws.com/image-resize/image-resize/200x200/1.jpg\n"Missing Authentication Token"',
      },
      {
        title: {
          ja: 'CORSのプリフライト（OPTIONS）に応えるメソッドがない',
          en: 'No method answers the CORS preflight (OPTIONS)',
        },
        text: "curl -i -X OPTIONS 'https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/orders' \\\n  -H 'Origin: https://app.example.com' \\\n  -H 'Access-Control-Request-Method: POST' \\\n  -H 'Access-Control-Request-Headers: authorization,content-type'\n\nHTTP/2 403\ncontent-type: application/json\ncontent-length: 42\nx-amzn-requestid: 0c5a8e2f-93d1-4f8a-8a53-1b7d0f6f2f4e\nx-amzn-errortype: MissingAuthenticationTokenException\nx-amz-apigw-id: JKNZsEXAMPLEGmA=\n\n{\"message\":\"Missing Authentication Token\"}",
      },
      {
        title: {
          ja: 'ステージ名がURLに入っていない、または実在しない',
          en: 'The URL has no stage, or a stage that does not exist',
        },
        text: 'curl https://abc123.execute-api.ap-northeast-1.amazonaws.com/users\n\n{"message":"Missing Authentication Token"}',
      },
      {
        title: {
          ja: 'カスタムドメインのURLにステージ名が残っている',
          en: 'The stage was kept in the URL of a custom domain',
        },
        text: '$ curl -i https://api.example.com/prod/users\n\nHTTP/2 403\ncontent-type: application/json\ncontent-length: 42\nx-amzn-requestid: 5f0c7c51-3f0e-4a53-a6f8-7b1c1c2f6b11\nx-amzn-errortype: MissingAuthenticationTokenException\nx-amz-apigw-id: JKM1xEXAMPLEAcw=\n\n{"message":"Missing Authentication Token"}',
      },
      {
        title: {
          ja: 'REST APIのルート（/）を呼んでいるが、ルートにメソッドがない',
          en: 'The root (/) of a REST API was called and has no method',
        },
        text: 'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/Prod/\n\n{"message":"Missing Authentication Token"}',
      },
      {
        title: {
          ja: 'パスに空のセグメント（//）がある',
          en: 'The path holds an empty segment (//)',
        },
        text: 'curl -X POST \'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod//orders\' -d \'{}\'\n\n{"message":"Missing Authentication Token"}',
      },
      {
        title: {
          ja: '作成したAPIではなく、AWSサービス自身のエンドポイントを呼んでいる',
          en: 'The endpoint of the AWS service itself was called, not the API or application that was meant',
        },
        text: 'https://apigateway.eu-west-1.amazonaws.com/login?client_id=web&redirect_uri=https%3A%2F%2Fwww.example.com%2Fcallback\n\n<MissingAuthenticationTokenException>\n  <Message>Missing Authentication Token</Message>\n</MissingAuthenticationTokenException>',
      },
      {
        title: {
          ja: '{proxy+}だけでは、末尾が空のパスに一致しない',
          en: 'A {proxy+} alone does not match a path whose tail is empty',
        },
        text: 'endpoints:\n  ANY - https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/v1/{proxy+}\n\n$ curl https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/v1/\n{"message":"Missing Authentication Token"}',
      },
      {
        title: {
          ja: 'URLに、値の入らなかった変数やプレースホルダーが残っている',
          en: 'A variable that was never filled in stands in the URL',
        },
        text: 'POST https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/dev/users/undefined/orders 403 (Forbidden)\n{"message":"Missing Authentication Token"}',
      },
      {
        title: {
          ja: '答えたのは手元のエミュレーター（serverless-offline、sam local、LocalStack）で、AWSではない',
          en: 'A local emulator answered (serverless-offline, sam local, LocalStack), not AWS',
        },
        text: 'sam local start-api で起動して http://127.0.0.1:3000/ を開くと\n{"message":"Missing Authentication Token"}\nと返ってきます。',
      },
      {
        title: {
          ja: '文書からコピーした“ ”や‘ ’が、引用符としてではなく値として送られている',
          en: 'Typographic quotes copied from a document are sent as part of a value',
        },
        text: 'GET https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/%E2%80%9Corders%E2%80%9D\n\nHTTP/1.1 403 Forbidden\nx-amzn-ErrorType: MissingAuthenticationTokenException\n\n{"message":"Missing Authentication Token"}',
      },
    ],
  },
  {
    code: 'MissingContentLength',
    pastes: [
      {
        title: {
          ja: 'Content-Lengthがない（ストリームを長さなしで、またはチャンク転送で送っている）',
          en: 'Content-Length is missing: a stream of unknown length, or chunked transfer',
        },
        text: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>MissingContentLength</Code><Message>You must provide the Content-Length HTTP header.</Message><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
    ],
  },
  {
    code: 'MissingSecurityHeader',
    pastes: [
      {
        title: {
          ja: 'Terraform、Pulumi、Crossplaneの定義で、バケットのACLが空になっている',
          en: 'A template of Terraform, Pulumi or Crossplane leaves the bucket’s ACL empty',
        },
        text: 'apiVersion: s3.aws.crossplane.io/v1beta1\nkind: Bucket\nspec:\n  forProvider:\n    locationConstraint: us-east-1\n\nWarning  CannotObserveExternalResource  managed/bucket.s3.aws.crossplane.io  operation error S3: PutBucketAcl, https response error StatusCode: 400, RequestID: 4442587FB7D0A2F9, HostID: s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=, api error MissingSecurityHeader: Your request was missing a required header',
      },
      {
        title: {
          ja: 'Terraformがオブジェクトのaclをprivateからnullに変えようとしている',
          en: 'Terraform changes the acl of an object from private to null',
        },
        text: '  ~ resource "aws_s3_object" "this" {\n      - acl                    = "private" -> null\n        id                     = "forwarder-3.71.0.zip"\n    }\n\n│ Error: putting S3 object ACL: MissingSecurityHeader: Your request was missing a required header\n│ \tstatus code: 400, request id: 4442587FB7D0A2F9',
      },
      {
        title: {
          ja: 'ACLを設定する呼び出しに、ACLが1つも入っていない',
          en: 'A call that sets an ACL names no ACL',
        },
        text: 'botocore.exceptions.ClientError: An error occurred (MissingSecurityHeader) when calling the PutObjectAcl operation: Your request was missing a required header',
      },
    ],
  },
  {
    code: 'NoBasicAuthCredentials',
    pastes: [
      {
        title: {
          ja: 'Dockerが、このレジストリのホストにログインしていない',
          en: 'Docker is not logged in to this registry’s host',
        },
        text: 'The push refers to repository [111122223333.dkr.ecr.ap-northeast-1.amazonaws.com/app]\nno basic auth credentials',
      },
      {
        title: {
          ja: 'docker loginで保存したECRのトークンの期限が切れた',
          en: 'The ECR token that docker login stored has expired',
        },
        text: 'denied: Your authorization token has expired. Reauthenticate and try again.',
      },
      {
        title: {
          ja: 'credsStoreやcredHelpers、古いhttps://のエントリーが、ログインを隠している',
          en: 'credsStore, credHelpers or an old https:// entry hides the login',
        },
        text: '~/.docker/config.json\n{\n  "credsStore": "secretservice",\n  "credHelpers": {\n    "*.dkr.ecr.*.amazonaws.com": "ecr-login"\n  }\n}\n\n$ docker compose up\nERROR: for web  Get "https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/web/manifests/master": no basic auth credentials',
      },
      {
        title: {
          ja: 'docker loginに届いたパスワードが、空か、途中で変わっている',
          en: 'The password reached docker login empty or altered',
        },
        text: 'PS C:\\work> aws ecr get-login-password --region us-east-1 | docker login --username AWS --password-stdin 111122223333.dkr.ecr.us-east-1.amazonaws.com\nError response from daemon: login attempt to https://111122223333.dkr.ecr.us-east-1.amazonaws.com/v2/ failed with status: 400 Bad Request',
      },
      {
        title: {
          ja: 'public.ecr.awsに、期限切れか別のサービスのトークンを送っている',
          en: 'public.ecr.aws is sent a token that is over, or one of another service',
        },
        text: "$ docker pull public.ecr.aws/bitnami/golang:1.15\nError response from daemon: pull access denied for public.ecr.aws/bitnami/golang, repository does not exist or may require 'docker login': denied: Your authorization token has expired. Reauthenticate and try again.",
      },
      {
        title: {
          ja: 'KubernetesのimagePullSecretが古いか、ノードがECRのトークンを取れていない',
          en: 'The imagePullSecret of Kubernetes is too old, or the node gets no token of ECR',
        },
        text: '夜のうちにノードが入れ替わり、朝からPodが起動しません。\n\nEvents:\n  Type     Reason     Age                From     Message\n  Normal   Pulling    29s (x3 over 67s)  kubelet  Pulling image "111122223333.dkr.ecr.us-west-2.amazonaws.com/api:1.12.5"\n  Warning  Failed     29s (x3 over 67s)  kubelet  Failed to pull image "111122223333.dkr.ecr.us-west-2.amazonaws.com/api:1.12.5": rpc error: code = Unknown desc = failed to pull and unpack image "111122223333.dkr.ecr.us-west-2.amazonaws.com/api:1.12.5": failed to resolve reference "111122223333.dkr.ecr.us-west-2.amazonaws.com/api:1.12.5": unexpected status from HEAD request to https://111122223333.dkr.ecr.us-west-2.amazonaws.com/v2/api/manifests/1.12.5: 401 Unauthorized\n  Warning  Failed     29s (x3 over 67s)  kubelet  Error: ErrImagePull',
      },
      {
        title: {
          ja: 'docker loginしたときとは別のユーザー、別の設定ファイルで動いている',
          en: 'Docker runs as another user, or with another configuration, than docker login did',
        },
        text: 'ubuntu@build-1:~$ aws ecr get-login-password --region eu-west-1 | docker login --username AWS --password-stdin 111122223333.dkr.ecr.eu-west-1.amazonaws.com\nLogin Succeeded\nubuntu@build-1:~$ sudo docker pull 111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-repo:1.0.0\nError response from daemon: Head "https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/my-repo/manifests/1.0.0": no basic auth credentials',
      },
    ],
  },
  {
    code: 'NoCredentials',
    pastes: [
      {
        title: {
          ja: 'GitHub Actionsのジョブにid-token: writeがない',
          en: 'The GitHub Actions job lacks id-token: write',
        },
        text: 'Run aws-actions/configure-aws-credentials@v4\nError: Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers',
      },
      {
        title: {
          ja: '認証情報が、このプロセスから見える場所に1つもない',
          en: 'No credentials are where this process can see them',
        },
        text: 'CRON[4120]: (backup) CMD (/usr/local/bin/aws s3 sync /srv/backup s3://amzn-s3-demo-bucket/)\nfatal error: Unable to locate credentials',
      },
      {
        title: {
          ja: 'コンテナからインスタンスメタデータに届かない',
          en: 'The container cannot reach the instance metadata service',
        },
        text: '2026/10/01 02:00:00 operation error S3: GetObject, get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata, canceled, context deadline exceeded',
      },
      {
        title: {
          ja: 'インスタンスにIAMロールが付いていない',
          en: 'The instance has no IAM role',
        },
        text: 'EC2RoleRequestError: no EC2 instance role found\ncaused by: EC2MetadataError: failed to make EC2Metadata request\n\tstatus code: 404, request id:',
      },
      {
        title: {
          ja: 'タスクやPodにロールが渡っていない',
          en: 'The task or pod was not given its role',
        },
        text: 'software.amazon.awssdk.core.exception.SdkClientException: Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(credentialsProviders=[SystemPropertyCredentialsProvider(), EnvironmentVariableCredentialsProvider()]) : [EnvironmentVariableCredentialsProvider(): Unable to load credentials from system settings., ContainerCredentialsProvider(): Cannot fetch credentials from container - neither AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI environment variables are set.]',
      },
      {
        title: {
          ja: 'クライアントに渡したキーがundefinedか、渡す場所が違う',
          en: 'The keys handed to the client are undefined, or stand in the wrong place',
        },
        text: 'Uncaught (in promise) CredentialsProviderError: Resolved credential object is not valid\n    at SignatureV4.validateResolvedCredentials (https://app.example.com/static/js/main.js:2:41021)',
      },
      {
        title: {
          ja: '認証情報は名前付きプロファイルにあるのに、プロファイルを選んでいない',
          en: 'The credentials are in a named profile, and no profile is selected',
        },
        text: '$ export AWS_PROFILE=prod\n$ sudo aws s3 ls\nUnable to locate credentials. You can configure credentials by running "aws configure".',
      },
    ],
  },
  {
    code: 'NoRegion',
    pastes: [
      {
        title: {
          ja: 'リージョンがどこにも設定されていない',
          en: 'No region is set anywhere',
        },
        text: 'Error: Region is missing\n    at default (/app/node_modules/@smithy/config-resolver/dist-cjs/index.js:117:11)',
      },
    ],
  },
  {
    code: 'NoSuchBucket',
    pastes: [
      {
        title: {
          ja: 'CDKのブートストラップのバケットがない（削除された、または別のリージョン）',
          en: 'The bucket of the CDK bootstrap is missing: deleted by hand, or another Region',
        },
        text: "my-stack: fail: No bucket named 'cdk-hnb659fds-assets-111122223333-ap-northeast-1'. Is account 111122223333 bootstrapped?",
      },
      {
        title: {
          ja: 'バケット名が違う（綴り、環境名、接頭辞や接尾辞）',
          en: 'The bucket’s name is wrong: spelling, environment, prefix or suffix',
        },
        text: '$ aws s3 sync ./site s3://amzn-s3-demo-bucket-site\nfatal error: An error occurred (NoSuchBucket) when calling the ListObjectsV2 operation: The specified bucket does not exist',
      },
      {
        title: {
          ja: 'URLにバケット名がなく、最初のフォルダー名が他人のバケットとして読まれている',
          en: 'The URL has no bucket, so the first folder is read as a stranger’s bucket',
        },
        text: 'GET https://s3.ap-northeast-1.amazonaws.com/uploads/2026/report.pdf\n\nHTTP/1.1 404 Not Found\nContent-Type: application/xml\nServer: AmazonS3\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message><BucketName>uploads</BucketName><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
      {
        title: {
          ja: 'バケットはあるが、呼び出したエンドポイント（パーティション、リージョン、S3互換ストレージ）が違う',
          en: 'The bucket exists, but another endpoint was called: partition, Region, or an S3-compatible store',
        },
        text: '$ AWS_ENDPOINT_URL=http://localhost:4566 aws s3api list-objects-v2 --bucket amzn-s3-demo-bucket\n\nAn error occurred (NoSuchBucket) when calling the ListObjectsV2 operation: The specified bucket does not exist',
      },
      {
        title: {
          ja: '独自ドメインがS3に直接向いていて、ホスト名がバケット名として読まれている',
          en: 'A domain of your own points straight at S3, so its host name is read as the bucket',
        },
        text: 'https://www.example.com/\n\n<Error>\n<Code>NoSuchBucket</Code>\n<Message>The specified bucket does not exist</Message>\n<BucketName>www.example.com</BucketName>\n<RequestId>F1A86D44ECF44775</RequestId>\n<HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId>\n</Error>',
      },
      {
        title: {
          ja: 'バケット名の一部が、置き換えられていないプレースホルダーや空の変数のまま',
          en: 'Part of the bucket’s name is a placeholder never replaced, or an empty variable',
        },
        text: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchBucket</Code><Message>The specified bucket does not exist</Message><BucketName>%bucket%-ap-northeast-1</BucketName><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
      {
        title: {
          ja: 'バケットが削除された（またはまだ作られていない）',
          en: 'The bucket was deleted, or is not created yet',
        },
        text: 'Caused by: software.amazon.awssdk.services.s3.model.NoSuchBucketException: The specified bucket does not exist (Service: S3, Status Code: 404, Request ID: A1B2C3D4E5F6G7H8, Extended Request ID: abcdefghijklmnopqrstuvwxyz0123456789)',
      },
    ],
  },
  {
    code: 'NoSuchEntity',
    pastes: [
      {
        title: {
          ja: 'AWS管理ポリシーのARNが違う（service-role/などのパスか名前の間違い）',
          en: 'The ARN of the AWS managed policy is wrong: a path such as service-role/ or the name',
        },
        text: 'An error occurred (NoSuchEntity) when calling the AttachRolePolicy operation: Policy arn:aws:iam::aws:policy/AWSLambdaBasicExecutionRole does not exist or is not attachable.',
      },
      {
        title: {
          ja: '作ったばかりのロールやユーザーが、まだ反映されていない',
          en: 'A role or user just created is not visible yet',
        },
        text: '09:30:00 CreateRole orders-worker OK\n09:30:01 Error: attaching IAM Policy (arn:aws:iam::111122223333:policy/orders) to IAM Role (orders-worker): operation error IAM: AttachRolePolicy, https response error StatusCode: 404, RequestID: 3f2e1d0c-9b8a-4756-8493-a2b1c0d9e8f7, NoSuchEntity: The role with name orders-worker cannot be found.',
      },
      {
        title: {
          ja: 'その名前のロール、ユーザー、ポリシーが、呼び出したアカウントにない',
          en: 'The account that was asked has no role, user or policy of that name',
        },
        text: 'An error occurred (NoSuchEntity) when calling the GetRole operation: The role with name orders-worker cannot be found.',
      },
    ],
  },
  {
    code: 'NoSuchKey',
    pastes: [
      {
        title: {
          ja: 'ページのURLがそのままキーとして読まれ、index.htmlが補われていない',
          en: 'The path of a page is read as a key as it stands; nobody added index.html',
        },
        text: 'https://www.example.com/about\n\nThis XML file does not appear to have any style information associated with it. The document tree is shown below.\n<Error>\n<Code>NoSuchKey</Code>\n<Message>The specified key does not exist.</Message>\n<Key>about</Key>\n<RequestId>87567F3A5B8A1C2D</RequestId>\n<HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId>\n</Error>',
      },
      {
        title: {
          ja: 'オブジェクトがまだアップロードされていないか、削除された',
          en: 'The object is not uploaded yet, or was deleted',
        },
        text: '[ERROR] NoSuchKey: An error occurred (NoSuchKey) when calling the GetObject operation: The specified key does not exist.',
      },
      {
        title: {
          ja: 'S3イベントのキーはURLエンコードされているのに、デコードせずに使っている',
          en: 'The key in an S3 event is URL-encoded, and is used without decoding',
        },
        text: "key = event['Records'][0]['s3']['object']['key']\ns3.get_object(Bucket=bucket, Key=key)\n\n[ERROR] NoSuchKey: An error occurred (NoSuchKey) when calling the GetObject operation: The specified key does not exist.",
      },
      {
        title: {
          ja: 'S3イベントが削除のイベントか、処理する前にオブジェクトが消えている',
          en: 'The S3 event is one of a deletion, or the object was gone before the event was handled',
        },
        text: '[ERROR] NoSuchKey: An error occurred (NoSuchKey) when calling the GetObject operation: The specified key does not exist.\nTraceback (most recent call last):\n  File "/var/task/lambda_function.py", line 84, in _extract_data\nevent = {"Records": [{"eventName": "ObjectRemoved:Delete", "s3": {"bucket": {"name": "amzn-s3-demo-bucket"}, "object": {"key": "logs/2026-11-23.gz"}}}]}',
      },
      {
        title: {
          ja: 'キーの綴り、大文字と小文字、拡張子、先頭のスラッシュが違う',
          en: 'The key differs in spelling, letter case, extension or a leading slash',
        },
        text: 'botocore.errorfactory.NoSuchKey: An error occurred (NoSuchKey) when calling the GetObject operation: The specified key does not exist.\n\n$ aws s3 ls s3://amzn-s3-demo-bucket/photos/\n2026-11-23 09:12:44     184233 cat.JPG',
      },
      {
        title: {
          ja: 'キーは正しいが、別のバケット（環境、リージョン）を読んでいる',
          en: 'The key is right, but another bucket is read: other environment or Region',
        },
        text: 'GET https://amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com/releases/app.zip\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>releases/app.zip</Key><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
      {
        title: {
          ja: 'URL、ヘッダー、認証情報の途中か末尾に、改行が入っている',
          en: 'A line break stands inside or at the end of a URL, a header or a credential',
        },
        text: '$ http https://amzn-s3-demo-bucket.s3.us-east-1.amazonaws.com/report.csv%0A\nHTTP/1.1 404 Not Found\n\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>report.csv\n</Key></Error>',
      },
      {
        title: {
          ja: '文書からコピーした“ ”や‘ ’が、引用符としてではなく値として送られている',
          en: 'Typographic quotes copied from a document are sent as part of a value',
        },
        text: 'GET https://amzn-s3-demo-bucket.s3.us-east-1.amazonaws.com/%E2%80%9Creport.csv%E2%80%9D\n<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>“report.csv”</Key></Error>',
      },
    ],
  },
  {
    code: 'NoSuchLifecycleConfiguration',
    pastes: [
      {
        title: {
          ja: '読もうとした設定が、そのバケットにまだない（壊れているのではない）',
          en: 'The bucket has no such setting yet; nothing is broken',
        },
        text: 'An error occurred (NoSuchLifecycleConfiguration) when calling the GetBucketLifecycleConfiguration operation: The lifecycle configuration does not exist',
      },
    ],
  },
  {
    code: 'NoSuchUpload',
    pastes: [
      {
        title: {
          ja: 'すでに終わったアップロードを中止しようとしている',
          en: 'An upload that has ended already is being aborted',
        },
        text: 'botocore.errorfactory.NoSuchUpload: An error occurred (NoSuchUpload) when calling the AbortMultipartUpload operation: The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
      },
      {
        title: {
          ja: '完了がもう一度送られた（1度目は成功していた）',
          en: 'The completion was sent again, and the first one had worked',
        },
        text: 'botocore.errorfactory.NoSuchUpload: An error occurred (NoSuchUpload) when calling the CompleteMultipartUpload operation: The specified multipart upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
      },
      {
        title: {
          ja: 'UploadIdが、別のキーやバケットで始めたアップロードのもの',
          en: 'The UploadId belongs to an upload that was begun for another key or bucket',
        },
        text: '$ aws s3api create-multipart-upload --bucket amzn-s3-demo-bucket --key videos/launch.mp4 --query UploadId --output text\nVXBsb2FkIElEIGZvciBlbHZpbmcncyBteS1tb3ZpZS5tMnRzIHVwbG9hZA\n$ aws s3api upload-part --bucket amzn-s3-demo-bucket --key launch.mp4 --part-number 1 --body part-01 --upload-id VXBsb2FkIElEIGZvciBlbHZpbmcncyBteS1tb3ZpZS5tMnRzIHVwbG9hZA\n\nAn error occurred (NoSuchUpload) when calling the UploadPart operation: The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
      },
      {
        title: {
          ja: 'アップロードが途中で中止されている（ライフサイクル、失敗時の後始末、掃除のジョブ）',
          en: 'The upload was aborted on its way: by a lifecycle rule, a client’s own clean-up, or a job that tidies',
        },
        text: 'An error occurred (NoSuchUpload) when calling the CompleteMultipartUpload operation: The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.',
      },
    ],
  },
  {
    code: 'NoSuchVersion',
    pastes: [
      {
        title: {
          ja: 'そのバージョンIDは、このキーにない',
          en: 'The key has no version of that id',
        },
        text: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>NoSuchVersion</Code><Message>The specified version does not exist.</Message><Key>a.txt</Key><VersionId>3HL4kqtJlcpXroDTDmJ</VersionId><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
    ],
  },
  {
    code: 'NotAuthorizedException',
    pastes: [
      {
        title: {
          ja: 'アプリクライアントにシークレットがあり、SECRET_HASHがないか間違っている',
          en: 'The app client has a secret, and SECRET_HASH is missing or wrong',
        },
        text: 'An error occurred (NotAuthorizedException) when calling the InitiateAuth operation: Unable to verify secret hash for client 1example23456789',
      },
      {
        title: {
          ja: 'パスワードの誤りが続き、このユーザーのサインインが一時的に止められている',
          en: 'Too many wrong passwords: this user’s sign-in is held back for a while',
        },
        text: 'An error occurred (NotAuthorizedException) when calling the AdminInitiateAuth operation: Password attempts exceeded',
      },
      {
        title: {
          ja: 'リフレッシュトークンが、別のアプリクライアントか端末のものである',
          en: 'The refresh token belongs to another app client or device',
        },
        text: '{"__type":"NotAuthorizedException","message":"Invalid Refresh Token"}',
      },
      {
        title: {
          ja: 'アクセストークンかリフレッシュトークンの有効期限が過ぎている',
          en: 'The access or refresh token is past its lifetime',
        },
        text: '{"__type":"NotAuthorizedException","message":"Refresh Token has expired"}',
      },
      {
        title: {
          ja: 'アクセストークンにaws.cognito.signin.user.adminスコープがない',
          en: 'The access token lacks the scope aws.cognito.signin.user.admin',
        },
        text: 'val options = HostedUIOptions.builder()\n    .scopes("openid", "email", "profile")\n    .identityProvider("Google")\n    .build()\n\nNotAuthorizedException: Access Token does not have required scopes (Service: AmazonCognitoIdentityProvider; Status Code: 400; Error Code: NotAuthorizedException; Request ID: e3943497-10d0-43a7-a0fa-5ad2d1747ee8)',
      },
      {
        title: {
          ja: 'トークンの発行元か対象者が、IDプールに登録されたものと違う',
          en: 'Issuer or audience of the token is not what the identity pool was told',
        },
        text: 'An error occurred (NotAuthorizedException) when calling the GetId operation: Token is not from a supported provider of this identity pool.',
      },
      {
        title: {
          ja: 'ユーザー名かパスワードが違う、またはこのプールにそのユーザーがいない',
          en: 'Wrong user name or password, or no such user in this pool',
        },
        text: 'NotAuthorizedException: Incorrect username or password.\n    at de_NotAuthorizedExceptionRes (/app/node_modules/@aws-sdk/client-cognito-identity-provider/dist-cjs/index.js:100:21)',
      },
      {
        title: {
          ja: 'IDプールでゲスト（未認証のID）が有効になっていないのに、Loginsなしで呼んでいる',
          en: 'The identity pool allows no guests, and Logins was not sent',
        },
        text: 'NotAuthorizedException: Unauthenticated access is not supported for this identity pool.',
      },
      {
        title: {
          ja: 'IDプールに渡したIDトークンの有効期限が過ぎている',
          en: 'The ID token handed to the identity pool has expired',
        },
        text: 'NotAuthorizedException: Invalid login token. Token expired: 1735693200 >= 1735689600',
      },
      {
        title: {
          ja: 'チャレンジのSessionが古いか、すでに使われている',
          en: 'The challenge’s Session is too old or was used before',
        },
        text: '{"__type":"NotAuthorizedException","message":"Invalid session for the user, session is expired."}',
      },
      {
        title: {
          ja: '発行元の鍵をAWSが取得できない、またはAWS側の一時的な障害',
          en: 'AWS could not get the issuer’s keys, or has a passing fault of its own',
        },
        text: '{"__type":"NotAuthorizedException","message":"Invalid login token. Couldn\'t verify signed token."}',
      },
      {
        title: {
          ja: 'トークンが、サインアウトや取り消しで無効になっている',
          en: 'The token was revoked by a global sign-out or a revocation',
        },
        text: '{"__type":"NotAuthorizedException","message":"Access Token has been revoked"}',
      },
    ],
  },
  {
    code: 'NotFound',
    pastes: [
      {
        title: {
          ja: '404を返したのはAPI Gatewayではなくバックエンド',
          en: 'The backend, not API Gateway, answered 404',
        },
        text: 'curl -X POST https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/staging/health\n\nHTTP/2 404\ncontent-type: application/json; charset=utf-8\nx-powered-by: Express\napigw-requestid: JKJaXmPLvHcESHA=\n\n{"message":"Cannot POST /staging/health"}',
      },
      {
        title: {
          ja: 'HTTP APIに、メソッドとパスに合うルートがない',
          en: 'The HTTP API has no route for the method and path',
        },
        text: 'curl -i https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/users\n\nHTTP/2 404\ncontent-type: application/json\napigw-requestid: JKJaXmPLvHcESHA=\n\n{"message":"Not Found"}',
      },
      {
        title: {
          ja: 'デフォルトエンドポイントが無効になっている',
          en: 'The default endpoint is disabled',
        },
        text: 'カスタムドメインなら動く:\n$ curl -s -o /dev/null -w \'%{http_code}\\n\' https://api.example.com/users\n200\n\nデフォルトエンドポイントは 404:\n$ curl -i https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/users\nHTTP/2 404\ncontent-type: application/json\napigw-requestid: JKJcEi2RvHcEJbA=\n\n{"message":"Not Found"}',
      },
      {
        title: {
          ja: 'REST APIに、このパスのリソースがない',
          en: 'The REST API has no resource at this path',
        },
        text: "Making API request\n{ status: 404,\n  statusText: 'Not Found',\n  data: { message: 'No method found matching route users/42 for http method GET.' } }\n\nx-amz-apigw-id: JKJe1F4nPHcEbOw=",
      },
      {
        title: {
          ja: 'HTTP APIのパスの先頭がステージ名ではなく、$defaultステージもない',
          en: 'The path starts with no stage of the HTTP API, and there is no $default stage',
        },
        text: '> await fetch(\'https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/\')\n\nHTTP/2 404\ndate: Mon, 02 Nov 2026 09:14:07 GMT\ncontent-type: application/json\ncontent-length: 23\napigw-requestid: JKJbKg4nPHcEPZA=\n\n{"message":"Not Found"}',
      },
      {
        title: {
          ja: '指定したKMSキーかエイリアスが、そのアカウントとリージョンにない',
          en: 'The key or alias is not in that account and Region',
        },
        text: 'An error occurred (NotFoundException) when calling the DescribeKey operation: Alias arn:aws:kms:ap-northeast-1:111122223333:alias/orders is not found.',
      },
      {
        title: {
          ja: 'KMSキーが別のリージョンにある',
          en: 'The KMS key is in another Region',
        },
        text: 'An error occurred (NotFoundException) when calling the Decrypt operation: Invalid arn us-east-1',
      },
      {
        title: {
          ja: '答えたのは手元のエミュレーター（serverless-offline、sam local、LocalStack）で、AWSではない',
          en: 'A local emulator answered (serverless-offline, sam local, LocalStack), not AWS',
        },
        text: '$ curl http://localhost:3000/hello\n{"currentRoute":"get - /hello","error":"Serverless-offline: route not found.","existingRoutes":["get - /dev/hello"],"statusCode":404}',
      },
    ],
  },
  {
    code: 'NotImplemented',
    pastes: [
      {
        title: {
          ja: 'S3互換ストレージが、SDKが既定で付けるチェックサムを知らない',
          en: 'An S3-compatible store does not know the checksums that SDKs now send by default',
        },
        text: "PUT /backup/1.tar HTTP/1.1\nHost: storage.example.com\nx-amz-checksum-crc32: 7WLb6Q==\nx-amz-sdk-checksum-algorithm: CRC32\n\nHTTP/1.1 501 Not Implemented\n<Error><Code>NotImplemented</Code><Message>Header 'x-amz-checksum-crc32' with value '7WLb6Q==' not implemented</Message></Error>",
      },
    ],
  },
  {
    code: 'OperationAborted',
    pastes: [
      {
        title: {
          ja: '同じバケットへの別の操作（削除直後の作成など）がまだ終わっていない',
          en: 'Another operation on the bucket is still going on, such as creating it right after its deletion',
        },
        text: 'An error occurred (OperationAborted) when calling the CreateBucket operation: A conflicting conditional operation is currently in progress against this resource. Please try again.',
      },
    ],
  },
  {
    code: 'OptInRequired',
    pastes: [
      {
        title: {
          ja: 'そのリージョンやパーティションでは、アカウントにサービスが提供されていない',
          en: 'In that region or partition the service is not offered to the account',
        },
        text: '$ aws shield get-subscription-state --region cn-northwest-1\nAn error occurred (SubscriptionRequiredException) when calling the GetSubscriptionState operation: The AWS Access Key Id needs a subscription for the service',
      },
      {
        title: {
          ja: 'AWSアカウントで、そのサービスかリージョンがまだ有効になっていない',
          en: 'The service or region is not active in the AWS account yet',
        },
        text: 'An error occurred (OptInRequired) when calling the DescribeInstances operation: You are not subscribed to this service. Please go to http://aws.amazon.com to subscribe.',
      },
      {
        title: {
          ja: '起動するAMIのAWS Marketplace契約に同意していない',
          en: 'The terms of the AWS Marketplace product behind the AMI were not accepted',
        },
        text: 'An error occurred (OptInRequired) when calling the RunInstances operation: In order to use this AWS Marketplace product you need to accept terms and subscribe. To do so please visit https://aws.amazon.com/marketplace/pp?sku=abcdefghijklmnopqrstuvwxy',
      },
      {
        title: {
          ja: 'サポートプランが、そのAPIを含んでいない',
          en: 'The support plan does not include this API',
        },
        text: 'botocore.exceptions.ClientError: An error occurred (SubscriptionRequiredException) when calling the DescribeTrustedAdvisorCheckResult operation: AWS Premium Support Subscription is required to use this service.',
      },
    ],
  },
  {
    code: 'OriginConnectError',
    pastes: [
      {
        title: {
          ja: 'CloudFrontからオリジンのポートに届かない（セキュリティグループ、ポート、プロトコル）',
          en: 'CloudFront does not reach the origin’s port (security group, port, protocol)',
        },
        text: "HTTP/1.1 502 Bad Gateway\nServer: CloudFront\nX-Cache: Error from cloudfront\n\nCloudFront wasn't able to connect to the origin.",
      },
      {
        title: {
          ja: 'Lambda@Edgeの関数が、CloudFrontの読めないものを返した',
          en: 'A Lambda@Edge function returned something that CloudFront cannot use',
        },
        text: 'HTTP/2 502\ncontent-type: text/html\nx-cache: LambdaValidationError from cloudfront\n\n<TITLE>ERROR: The request could not be satisfied</TITLE>\n</HEAD><BODY>\n<H1>502 ERROR</H1>\n<H2>The request could not be satisfied.</H2>\n<HR noshade size="1px">\nThe Lambda function returned invalid JSON: The JSON output must be an object type.\nWe can\'t connect to the server for this app or website at this time. There might be too much traffic or a configuration error. Try again later, or contact the app or website owner.\n<BR clear="all">\n<PRE>\nGenerated by cloudfront (CloudFront)\nRequest ID: HIlJv-iPxkK0f_35ZmXBvNaMqhODQeCCWHEJvmchYdP9NXnlB6NOrA==\n</PRE>\n</BODY></HTML>',
      },
      {
        title: {
          ja: 'オリジンの証明書が、CloudFrontの使う名前に合わないか、信頼されない',
          en: 'The origin’s certificate does not fit the name that CloudFront asks for, or is not trusted',
        },
        text: 'HTTP/2 502\ncontent-type: text/html\nx-cache: Error from cloudfront\nvia: 1.1 670a338b13066689f35346a843426e26.cloudfront.net (CloudFront)\nx-amz-cf-pop: HEL51-P6\n\n<TITLE>ERROR: The request could not be satisfied</TITLE>\n</HEAD><BODY>\n<H1>502 Bad Gateway ERROR</H1>\n<H2>The request could not be satisfied.</H2>\n<HR noshade size="1px">\nWe can\'t connect to the server for this app or website at this time. There might be too much traffic or a configuration error. Try again later, or contact the app or website owner.\n<BR clear="all">\n<PRE>\nGenerated by cloudfront (CloudFront)\nRequest ID: HIlJv-iPxkK0f_35ZmXBvNaMqhODQeCCWHEJvmchYdP9NXnlB6NOrA==\n</PRE>\n</BODY></HTML>',
      },
      {
        title: {
          ja: 'オリジンドメインの名前が、インターネットのDNSにない',
          en: 'The origin domain does not resolve in public DNS',
        },
        text: 'HTTP/2 502\ncontent-type: text/html\nx-cache: Error from cloudfront\n\n<TITLE>ERROR: The request could not be satisfied</TITLE>\n</HEAD><BODY>\n<H1>502 ERROR</H1>\n<H2>The request could not be satisfied.</H2>\n<HR noshade size="1px">\nCloudFront wasn\'t able to resolve the origin domain name.\nWe can\'t connect to the server for this app or website at this time. There might be too much traffic or a configuration error. Try again later, or contact the app or website owner.\n<BR clear="all">\n<PRE>\nGenerated by cloudfront (CloudFront)\nRequest ID: HIlJv-iPxkK0f_35ZmXBvNaMqhODQeCCWHEJvmchYdP9NXnlB6NOrA==\n</PRE>\n</BODY></HTML>',
      },
      {
        title: {
          ja: 'オリジンの応答が、CloudFrontの待つ時間（既定で30秒）より遅い',
          en: 'The origin takes longer to answer than CloudFront waits, 30 seconds by default',
        },
        text: 'HTTP/2 504\ncontent-type: text/html\nx-cache: Error from cloudfront\n\n<TITLE>ERROR: The request could not be satisfied</TITLE>\n</HEAD><BODY>\n<H1>504 ERROR</H1>\n<H2>The request could not be satisfied.</H2>\n<HR noshade size="1px">\nCloudFront attempted to establish a connection with the origin, but either the attempt failed or the origin closed the connection.\nWe can\'t connect to the server for this app or website at this time. There might be too much traffic or a configuration error. Try again later, or contact the app or website owner.\n<BR clear="all">\n<PRE>\nGenerated by cloudfront (CloudFront)\nRequest ID: HIlJv-iPxkK0f_35ZmXBvNaMqhODQeCCWHEJvmchYdP9NXnlB6NOrA==\n</PRE>\n</BODY></HTML>\n\nreal\t0m30.412s',
      },
    ],
  },
  {
    code: 'Pager',
    pastes: [
      {
        title: {
          ja: 'AWS CLIが使うページャー（less）が入っていない',
          en: 'The pager that the AWS CLI uses (less) is not installed',
        },
        text: "Unable to redirect output to pager. Received the following error when opening pager:\n[Errno 2] No such file or directory: 'less'",
      },
    ],
  },
  {
    code: 'ParamValidation',
    pastes: [
      {
        title: {
          ja: 'パラメーターの値が空かNone（undefined）になっている',
          en: 'A parameter’s value is empty, None or undefined',
        },
        text: "[ERROR] ParamValidationError: Parameter validation failed:\nInvalid type for parameter Bucket, value: None, type: <class 'NoneType'>, valid types: <class 'str'>\nTraceback (most recent call last):",
      },
      {
        title: {
          ja: '必須のパラメーターを渡していない',
          en: 'A required parameter is not passed',
        },
        text: 'botocore.exceptions.ParamValidationError: Parameter validation failed:\nMissing required parameter in input: "Key"',
      },
      {
        title: {
          ja: 'バケット名の欄に、URLやパスを渡している',
          en: 'A URL or a path is passed as the bucket’s name',
        },
        text: 'Parameter validation failed:\nInvalid bucket name "s3://amzn-s3-demo-bucket/in": Bucket name must match the regex "^[a-zA-Z0-9.\\-_]{1,255}$"',
      },
      {
        title: {
          ja: 'クライアントが知らない名前のパラメーターを渡している',
          en: 'A parameter has a name that the client does not know',
        },
        text: 'aws: [ERROR]: An error occurred (ParamValidation): Unknown options: --no-cli-pagr',
      },
      {
        title: {
          ja: 'シェルがJSONの引用符を取り除いた',
          en: 'The shell took the quotes out of the JSON',
        },
        text: 'PS C:\\> aws dynamodb get-item --table-name orders --key \'{"id":{"S":"1"}}\'\n\nError parsing parameter \'--key\': Invalid JSON: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)\nJSON received: {id:{S:1}}',
      },
    ],
  },
  {
    code: 'ParameterNotFound',
    pastes: [
      {
        title: {
          ja: 'そのリージョンとアカウントに、この名前のパラメーターがない',
          en: 'This Region and account have no parameter of that name',
        },
        text: 'An error occurred (ParameterNotFound) when calling the GetParameter operation:',
      },
    ],
  },
  {
    code: 'PartialCredentials',
    pastes: [
      {
        title: {
          ja: 'アクセスキーの組の片方だけが設定されている',
          en: 'Only half of the key pair is set',
        },
        text: 'botocore.exceptions.PartialCredentialsError: Partial credentials found in env, missing: AWS_SECRET_ACCESS_KEY',
      },
    ],
  },
  {
    code: 'PermanentRedirect',
    pastes: [
      {
        title: {
          ja: 'バケットが、呼び出したエンドポイントとは別のリージョンにある',
          en: 'The bucket is in another Region than the endpoint that was called',
        },
        text: 'An error occurred (301) when calling the HeadBucket operation: Moved Permanently',
      },
      {
        title: {
          ja: 'エンドポイントが手で固定されていて、リージョンの設定が効いていない',
          en: 'The endpoint is pinned by hand, so the Region that is set has no effect',
        },
        text: '$ export AWS_ENDPOINT_URL=https://s3.amazonaws.com\n$ aws s3api list-objects-v2 --bucket amzn-s3-demo-bucket --region ap-northeast-1\n\nAn error occurred (PermanentRedirect) when calling the ListObjectsV2 operation: The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.',
      },
      {
        title: {
          ja: 'URLにバケット名がなく、最初のフォルダー名が他人のバケットとして読まれている',
          en: 'The URL has no bucket, so the first folder is read as a stranger’s bucket',
        },
        text: 'https://files.example.com/accounts/avatars/1.png\n\n<Error>\n<Code>PermanentRedirect</Code>\n<Message>The bucket you are attempting to access must be addressed using the specified endpoint. Please send all future requests to this endpoint.</Message>\n<Endpoint>s3.amazonaws.com</Endpoint>\n<Bucket>accounts</Bucket>\n<RequestId>C8WMVKGWXXXRK0WM</RequestId>\n<HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId>\n</Error>',
      },
    ],
  },
  {
    code: 'PreconditionFailed',
    pastes: [
      {
        title: {
          ja: 'If-Matchに渡したETagが古い（読んだあとに別の処理が書き換えた）',
          en: 'The ETag in If-Match is an old one: something wrote the object after it was read',
        },
        text: '$ aws s3api put-object --bucket amzn-s3-demo-bucket --key config.json --body config.json --if-match 6805f2cfc46c0f04559748bb039d69ae\n\nAn error occurred (PreconditionFailed) when calling the PutObject operation: At least one of the pre-conditions you specified did not hold',
      },
      {
        title: {
          ja: 'If-None-Match: *（なければ作る）で書いたキーに、もうオブジェクトがある',
          en: 'If-None-Match: * asks to create, and the key has an object already',
        },
        text: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>PreconditionFailed</Code><Message>At least one of the pre-conditions you specified did not hold</Message><Condition>If-None-Match</Condition><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
      {
        title: {
          ja: 'バケットへのPOSTがmultipart/form-dataではない',
          en: 'A POST to the bucket is not multipart/form-data',
        },
        text: '<Error><Code>PreconditionFailed</Code><Message>At least one of the pre-conditions you specified did not hold</Message><Condition>Bucket POST must be of the enclosure-type multipart/form-data</Condition><RequestId>A05CC8899FE783C8</RequestId><HostId>RNTOTXJEJtXOa3FMgyEtcKcqV3+YGedEQxUImG1PQijkPeDUeb8PgIz9D1abVmZ3fCvoIS/u8ZQ=</HostId></Error>',
      },
      {
        title: {
          ja: '分割ダウンロードの途中で、オブジェクトが書き換わった',
          en: 'The object was replaced while it was being downloaded in pieces',
        },
        text: 'download failed: s3://amzn-s3-demo-bucket/exports/latest.parquet to ./latest.parquet An error occurred (PreconditionFailed) when calling the GetObject operation: At least one of the pre-conditions you specified did not hold',
      },
      {
        title: {
          ja: 'Terraformのロックファイル（.tflock）が残っている',
          en: 'Terraform’s lock file (.tflock) is there already',
        },
        text: 'Error: Error acquiring the state lock\n\nError message: operation error S3: PutObject, https response error StatusCode: 412, RequestID: EDJYEF8WY9Y7JTCZ, HostID: lRPUFsH4HVyZBlBmttk3J6=, api error PreconditionFailed: At least one of the pre-conditions you specified did not hold\nLock Info:\n  ID:        6a1f0c9e-3c1b-4f5e-9a55-2f6a5f0b6f11\n  Path:      amzn-s3-demo-bucket/prod/terraform.tfstate\n  Operation: OperationTypeApply',
      },
    ],
  },
  {
    code: 'ProfileNotFound',
    pastes: [
      {
        title: {
          ja: '指定したプロファイルが設定ファイルにない',
          en: 'The named profile is not in the configuration file',
        },
        text: '$ aws s3 ls --profile prd\n\nThe config profile (prd) could not be found',
      },
    ],
  },
  {
    code: 'ProvisionedThroughputExceededException',
    pastes: [
      {
        title: {
          ja: '1つのパーティションキーに読み書きが集中している',
          en: 'Reads or writes gather on one partition key',
        },
        text: "botocore.errorfactory.ProvisionedThroughputExceededException: An error occurred (ProvisionedThroughputExceededException) when calling the PutItem operation: The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning level with the UpdateTable API.\n{'ThrottlingReasons': [{'reason': 'TableWriteKeyRangeThroughputExceeded', 'resource': 'arn:aws:dynamodb:ap-northeast-1:111122223333:table/orders'}]}",
      },
      {
        title: {
          ja: 'グローバルセカンダリインデックスの容量が足りず、テーブルへの書き込みまで止まっている',
          en: 'A global secondary index lacks capacity and holds up writes to the table itself',
        },
        text: 'Caused by: com.amazonaws.services.dynamodbv2.model.ProvisionedThroughputExceededException: The level of configured provisioned throughput for one or more global secondary indexes of the table was exceeded. Consider increasing your provisioning level for the under-provisioned global secondary indexes with the UpdateTable API (Service: AmazonDynamoDBv2; Status Code: 400; Error Code: ProvisionedThroughputExceededException; Request ID: T3VA85U221515OCO3739D4EXAMPLE)',
      },
      {
        title: {
          ja: 'Kinesisのシャードの読み書きの上限を超えている',
          en: 'The read or write limit of a Kinesis shard is exceeded',
        },
        text: '{"FailedRecordCount":1,"Records":[{"ErrorCode":"ProvisionedThroughputExceededException","ErrorMessage":"Rate exceeded for shard shardId-000000000003 in stream orders under account 111122223333."}]}',
      },
      {
        title: {
          ja: 'スキャンや一括の書き込みが、容量を使い切っている',
          en: 'A scan or a bulk write uses the capacity up',
        },
        text: 'An error occurred (ProvisionedThroughputExceededException) when calling the Scan operation (reached max retries: 9): The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning level with the UpdateTable API.',
      },
      {
        title: {
          ja: 'テーブルに設定した読み書きの容量を超えている',
          en: 'The read or write capacity provisioned for the table is exceeded',
        },
        text: 'ProvisionedThroughputExceededException: The level of configured provisioned throughput for the table was exceeded. Consider increasing your provisioning level with the UpdateTable API.',
      },
    ],
  },
  {
    code: 'ProxyConnectionError',
    pastes: [
      {
        title: {
          ja: 'プロキシの設定が足りないか、誤っている',
          en: 'The proxy settings are missing or wrong',
        },
        text: 'botocore.exceptions.ProxyConnectionError: Failed to connect to proxy URL: "http://proxy.example.com:8080"',
      },
    ],
  },
  {
    code: 'QueueDoesNotExist',
    pastes: [
      {
        title: {
          ja: '別のアカウントのキューを、名前だけで探している',
          en: 'A queue of another account is looked up by its name alone',
        },
        text: 'botocore.errorfactory.QueueDoesNotExist: An error occurred (AWS.SimpleQueueService.NonExistentQueue) when calling the GetQueueUrl operation: The specified queue does not exist for this wsdl version.',
      },
      {
        title: {
          ja: 'キューはあるが、呼び出し元に権限がない',
          en: 'The queue is there, and the caller may not use it',
        },
        text: 'Aws::SQS::Errors::NonExistentQueue The specified queue does not exist or you do not have access to it.',
      },
      {
        title: {
          ja: 'そのリージョンとアカウントに、この名前のキューがない',
          en: 'This Region and account have no queue of that name',
        },
        text: 'An error occurred (AWS.SimpleQueueService.NonExistentQueue) when calling the SendMessage operation: The specified queue does not exist for this wsdl version.',
      },
      {
        title: {
          ja: 'クライアントのリージョンが、キューのURLのリージョンと違う',
          en: 'The client’s Region is not the one in the queue’s URL',
        },
        text: 'aws sqs send-message --region us-east-1 --queue-url https://sqs.ap-northeast-1.amazonaws.com/111122223333/orders --message-body hello\n\nAn error occurred (AWS.SimpleQueueService.NonExistentQueue) when calling the SendMessage operation: The specified queue does not exist.',
      },
      {
        title: {
          ja: 'デッドレターキューに移ったメッセージを、元のキューの受信ハンドルで削除しようとしている',
          en: 'A message that moved to the dead-letter queue is deleted with its old receipt handle',
        },
        text: 'An error occurred (AWS.SimpleQueueService.NonExistentQueue) when calling the DeleteMessage operation: The specified queue does not exist for this wsdl version.',
      },
    ],
  },
  {
    code: 'ReadTimeout',
    pastes: [
      {
        title: {
          ja: '応答がクライアントの待ち時間より遅い',
          en: 'The answer takes longer than the client waits',
        },
        text: 'Read timeout on endpoint URL: "https://lambda.ap-northeast-1.amazonaws.com/2015-03-31/functions/batch/invocations"',
      },
    ],
  },
  {
    code: 'RegionDisabledException',
    pastes: [
      {
        title: {
          ja: 'そのリージョンのSTSエンドポイントが、アカウントで無効になっている',
          en: 'The STS endpoint of that Region is switched off for the account',
        },
        text: 'An error occurred (RegionDisabledException) when calling the AssumeRole operation: STS is not activated in this region for account:111122223333. Your account administrator can activate STS in this region using the IAM Console.',
      },
    ],
  },
  {
    code: 'RequestCouldNotBeSatisfied',
    pastes: [
      {
        title: {
          ja: 'ホスト名が、CloudFrontの代替ドメイン名に登録されていない、またはHTTPのまま届いた',
          en: 'The host is no alternate domain name of the distribution, or the request came by plain HTTP',
        },
        text: "HTTP/1.1 403 Forbidden\nServer: CloudFront\nContent-Type: text/html\n\n<H1>403 ERROR</H1>\n<H2>The request could not be satisfied.</H2>\nBad request.\nWe can't connect to the server for this app or website at this time.\nGenerated by cloudfront (CloudFront)",
      },
      {
        title: {
          ja: 'ディストリビューションの地理的制限が、呼び出し元の国を拒否した',
          en: 'The distribution’s geographic restriction refuses the caller’s country',
        },
        text: 'HTTP/1.1 403 Forbidden\nServer: CloudFront\nContent-Type: text/html\n\n<TITLE>ERROR: The request could not be satisfied</TITLE>\n</HEAD><BODY>\n<H1>403 ERROR</H1>\n<H2>The request could not be satisfied.</H2>\n<HR noshade size="1px">\nThe Amazon CloudFront distribution is configured to block access from your country.\nWe can\'t connect to the server for this app or website at this time. There might be too much traffic or a configuration error. Try again later, or contact the app or website owner.\n<BR clear="all">\n<PRE>\nGenerated by cloudfront (CloudFront)\nRequest ID: opLHZwbJQQ44vAxAjWZ_oHvGKi_OKMKiBdR0a5ek2AZryutDxUdnrQ==\n</PRE>\n</BODY></HTML>',
      },
      {
        title: {
          ja: 'CloudFrontのオリジンが別のCloudFrontで、2つめがホスト名を知らない',
          en: 'The origin of the distribution is another distribution, which does not know the host',
        },
        text: 'HTTP/1.1 403 Forbidden\nServer: CloudFront\nContent-Type: text/html\nX-Cache: Error from cloudfront\nVia: 1.1 4f6ad1a9b1fd3be0bd3ba8a7d84b8d2c.cloudfront.net (CloudFront), 1.1 9b51ea0192df87ecb2185cd2247e4a1b.cloudfront.net (CloudFront)\n\n<TITLE>ERROR: The request could not be satisfied</TITLE>\n</HEAD><BODY>\n<H1>403 ERROR</H1>\n<H2>The request could not be satisfied.</H2>\n<HR noshade size="1px">\nBad request.\nWe can\'t connect to the server for this app or website at this time. There might be too much traffic or a configuration error. Try again later, or contact the app or website owner.\n<BR clear="all">\n<PRE>\nGenerated by cloudfront (CloudFront)\nRequest ID: opLHZwbJQQ44vAxAjWZ_oHvGKi_OKMKiBdR0a5ek2AZryutDxUdnrQ==\n</PRE>\n</BODY></HTML>',
      },
      {
        title: {
          ja: 'GETリクエストに本文が付いている',
          en: 'A GET request carries a body',
        },
        text: "curl -i -X GET https://api.example.com/v1/positions -H 'Content-Type: application/json' -d '{}'\n\nHTTP/1.1 403 Forbidden\nServer: CloudFront\nContent-Type: text/html\nX-Cache: Error from cloudfront\n\n<TITLE>ERROR: The request could not be satisfied</TITLE>\n</HEAD><BODY>\n<H1>403 ERROR</H1>\n<H2>The request could not be satisfied.</H2>\n<HR noshade size=\"1px\">\nBad request.\nWe can't connect to the server for this app or website at this time. There might be too much traffic or a configuration error. Try again later, or contact the app or website owner.\n<BR clear=\"all\">\n<PRE>\nGenerated by cloudfront (CloudFront)\nRequest ID: opLHZwbJQQ44vAxAjWZ_oHvGKi_OKMKiBdR0a5ek2AZryutDxUdnrQ==\n</PRE>\n</BODY></HTML>",
      },
      {
        title: {
          ja: 'キャッシュビヘイビアの許可メソッドに、送ったHTTPメソッドがない',
          en: 'The cache behaviour that matches the path does not allow the HTTP method',
        },
        text: 'POST /api/orders HTTP/1.1\nHost: www.example.com\nContent-Type: application/json\n\n{"item":"42"}\n\nHTTP/1.1 403 Forbidden\nServer: CloudFront\nContent-Type: text/html\nX-Cache: Error from cloudfront\n\n<TITLE>ERROR: The request could not be satisfied</TITLE>\n</HEAD><BODY>\n<H1>403 ERROR</H1>\n<H2>The request could not be satisfied.</H2>\n<HR noshade size="1px">\nThis distribution is not configured to allow the HTTP request method that was used for this request. The distribution supports only cachable requests.\nWe can\'t connect to the server for this app or website at this time. There might be too much traffic or a configuration error. Try again later, or contact the app or website owner.\n<BR clear="all">\n<PRE>\nGenerated by cloudfront (CloudFront)\nRequest ID: opLHZwbJQQ44vAxAjWZ_oHvGKi_OKMKiBdR0a5ek2AZryutDxUdnrQ==\n</PRE>\n</BODY></HTML>',
      },
      {
        title: {
          ja: 'CloudFrontのAWS WAFが、リクエストを遮断した',
          en: 'AWS WAF at CloudFront blocked the request',
        },
        text: "HTTP/1.1 403 Forbidden\nServer: CloudFront\nContent-Type: text/html\n\n<H1>403 ERROR</H1>\n<H2>The request could not be satisfied.</H2>\nRequest blocked.\nWe can't connect to the server for this app or website at this time.\nGenerated by cloudfront (CloudFront)",
      },
    ],
  },
  {
    code: 'RequestEntityTooLarge',
    pastes: [
      {
        title: {
          ja: 'SDKやCLIのInvokeに渡したペイロードが、呼び出し方ごとの上限を超えている',
          en: 'The payload of Invoke is larger than that kind of invocation takes',
        },
        text: '1115107 byte payload is too large for the Event invocation type (limit 262144 bytes) (Service: AWSLambda; Status Code: 413; Error Code: RequestEntityTooLargeException; Request ID: 9f16fddd-3500-4106-aba5-07d6398ba67d; Proxy: null)',
      },
      {
        title: {
          ja: '413を返したのはAWSではなく、関数の中の本文パーサー',
          en: 'Not AWS but the body parser inside the function answered 413',
        },
        text: 'POST https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/admin/catalog 413\n\n<pre>PayloadTooLargeError: request entity too large<br> &nbsp; &nbsp;at IncomingMessage.onData (/var/task/node_modules/raw-body/index.js:246:12)<br></pre>',
      },
      {
        title: {
          ja: 'リクエストの本文が、API Gatewayの上限の10 MBを超えている',
          en: 'The body is larger than API Gateway’s 10 MB',
        },
        text: '$ curl -i -F file=@movie.mp4 https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/images\nHTTP/2 413\ncontent-type: text; charset=utf-8\ncontent-length: 44\n\nHTTP content length exceeded 10485760 bytes.',
      },
      {
        title: {
          ja: '本文がAPI Gatewayは通ったが、その先のLambdaの6 MBを超えている',
          en: 'The body passes API Gateway, and is larger than the 6 MB of the Lambda function behind it',
        },
        text: 'HTTP/2 413\ncontent-type: application/json\nx-amzn-requestid: 9c8d440b-420d-47c2-880c-c40f692293fa\nx-amzn-errortype: BadRequestException\nx-amz-apigw-id: FiV9AHvHoAMFtsg=\n\n{"message": "Request Too Long"}',
      },
      {
        title: {
          ja: '途中のプロキシやCDN（nginx、Cloudflare、社内プロキシなど）が答え、AWSには届いていない',
          en: 'A proxy or CDN on the way answered (nginx, Cloudflare, a company proxy …); AWS was not reached',
        },
        text: '社内のゲートウェイ経由でファイルを送ると失敗します。\n<html>\n<head><title>413 Request Entity Too Large</title></head>\n<body>\n<center><h1>413 Request Entity Too Large</h1></center>\n<hr><center>nginx</center>\n</body>\n</html>',
      },
    ],
  },
  {
    code: 'RequestExpired',
    pastes: [
      {
        title: {
          ja: '一度発行したURLが、キャッシュやデータベースから何度も配られている',
          en: 'A URL issued once is handed out again from a cache or a database',
        },
        text: 'GET https://amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com/avatars/42.png?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261120%2Fap-northeast-1%2Fs3%2Faws4_request&X-Amz-Date=20261120T031500Z&X-Amz-Expires=900&X-Amz-SignedHeaders=host&X-Amz-Signature=b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5 403 (Forbidden)\n\n<Error><Code>AccessDenied</Code><Message>Request has expired</Message><X-Amz-Expires>900</X-Amz-Expires><Expires>2026-11-20T03:30:00Z</Expires><ServerTime>2026-11-23T01:02:11Z</ServerTime><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>',
      },
      {
        title: {
          ja: '一時的な認証情報のセッションが期限切れ',
          en: 'The session of the temporary credentials has ended',
        },
        text: 'com.amazonaws.services.ec2.model.AmazonEC2Exception: Request has expired. (Service: AmazonEC2; Status Code: 400; Error Code: RequestExpired; Request ID: 3ad835bb-58e7-4a40-9a92-b32372a3c0ab)\n\tat com.amazonaws.http.AmazonHttpClient$RequestExecutor.handleErrorResponse(AmazonHttpClient.java:1639)\n\tat com.amazonaws.services.ec2.AmazonEC2Client.doInvoke(AmazonEC2Client.java:15651)',
      },
      {
        title: {
          ja: '署名付きURLを、有効期間が過ぎてから使っている',
          en: 'The presigned URL is used after its lifetime',
        },
        text: 'This XML file does not appear to have any style information associated with it.\n<Error>\n<Code>AccessDenied</Code>\n<Message>Request has expired</Message>\n<X-Amz-Expires>300</X-Amz-Expires>\n<Expires>2026-11-20T03:20:00Z</Expires>\n<ServerTime>2026-11-20T09:02:11Z</ServerTime>\n<RequestId>4442587FB7D0A2F9</RequestId>\n</Error>',
      },
    ],
  },
  {
    code: 'RequestLimitExceeded',
    pastes: [
      {
        title: {
          ja: 'アカウントとリージョンで共有する上限を、ほかの処理が使っている',
          en: 'Something else uses up the rate that the account shares in this Region',
        },
        text: 'An error occurred (RequestLimitExceeded) when calling the DescribeInstances operation: Request limit exceeded.',
      },
    ],
  },
  {
    code: 'RequestTimeTooSkewed',
    pastes: [
      {
        title: {
          ja: '送信側の時計がずれている',
          en: 'The sender’s clock is wrong',
        },
        text: 'PUT /reports/2026-11.csv HTTP/1.1\nHost: example-bucket.s3.ap-northeast-1.amazonaws.com\nX-Amz-Date: 20261101T121530Z\nX-Amz-Content-Sha256: UNSIGNED-PAYLOAD\nAuthorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261101/ap-northeast-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=4b5a697885d4c3b2a19080f1e2d3c4b5a6978888796a5b4cc3d2e1f02f1c0e3d\n\nHTTP/1.1 403 Forbidden\nx-amz-request-id: 8D98C1Q0X88I509Q\nContent-Type: application/xml\nDate: Sun, 01 Nov 2026 03:15:33 GMT\nServer: AmazonS3\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the current time is too large.</Message><RequestTime>20261101T121530Z</RequestTime><ServerTime>2026-11-01T03:15:34Z</ServerTime><MaxAllowedSkewMilliseconds>900000</MaxAllowedSkewMilliseconds><RequestId>8D98C1Q0X88I509Q</RequestId><HostId>ABk52Uw8fdGraaBBwad919Y8AzXOW+JrKCBzWIjIQmF6qtb2dJYtCCtQJOiPWXwfpMSNUdnwQqz=</HostId></Error>',
      },
      {
        title: {
          ja: '署名してから送るまでに時間がかかりすぎている',
          en: 'The request is sent long after it was signed',
        },
        text: 'RequestTimeTooSkewed: The difference between the request time and the current time is too large.\n    at async uploadAll (file:///app/upload.mjs:41:5)\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the current time is too large.</Message><RequestTime>20261101T031200Z</RequestTime><ServerTime>2026-11-01T03:28:47Z</ServerTime><MaxAllowedSkewMilliseconds>900000</MaxAllowedSkewMilliseconds><RequestId>9E09E2E8D09D863C</RequestId><HostId>ABk52Uw8fdGraaBBwad919Y8AzXOW+JrKCBzWIjIQmF6qtb2dJYtCCtQJOiPWXwfpMSNUdnwQqz=</HostId></Error>',
      },
      {
        title: {
          ja: 'スリープ中に止まった仮想マシンの時計が、遅れたままになっている',
          en: 'A virtual machine’s clock stayed behind after sleep',
        },
        text: 'GET /?list-type=2 HTTP/1.1\nHost: example-bucket.s3.ap-northeast-1.amazonaws.com\nUser-Agent: aws-cli/2.31.0 md/awscrt#0.27.6 ua/2.1 os/linux#5.15.167.4-microsoft-standard-WSL2 md/arch#x86_64 lang/python#3.13.7\nX-Amz-Date: 20261031T164635Z\nX-Amz-Content-Sha256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\nAuthorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261031/ap-northeast-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=e2d3c4b5a6978888796a5b4cc3d2e1f02f1c0e3d4b5a697885d4c3b2a19080f1\n\nHTTP/1.1 403 Forbidden\nContent-Type: application/xml\nDate: Sun, 01 Nov 2026 03:18:09 GMT\nServer: AmazonS3\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>RequestTimeTooSkewed</Code><Message>The difference between the request time and the current time is too large.</Message><RequestTime>20261031T164635Z</RequestTime><ServerTime>2026-11-01T03:18:10Z</ServerTime><MaxAllowedSkewMilliseconds>900000</MaxAllowedSkewMilliseconds><RequestId>7C21F6WZ1EXAMPLE</RequestId><HostId>ABk52Uw8fdGraaBBwad919Y8AzXOW+JrKCBzWIjIQmF6qtb2dJYtCCtQJOiPWXwfpMSNUdnwQqz=</HostId></Error>',
      },
    ],
  },
  {
    code: 'RequestTimeout',
    pastes: [
      {
        title: {
          ja: 'アップロードの途中でデータが流れなくなった（ストリームの停止、Content-Lengthの過大）',
          en: 'The upload stalled: a stream that stopped, or a Content-Length larger than the body',
        },
        text: 'com.amazonaws.services.s3.model.AmazonS3Exception: Your socket connection to the server was not read from or written to within the timeout period. Idle connections will be closed. (Service: Amazon S3; Status Code: 400; Error Code: RequestTimeout; Request ID: A1B2C3D4E5F6G7H8; S3 Extended Request ID: abcdefghijklmnopqrstuvwxyz0123456789; Proxy: null)',
      },
    ],
  },
  {
    code: 'ResourceConflictException',
    pastes: [
      {
        title: {
          ja: '関数の作成や復帰がまだ終わっていない（Pending、Inactive）',
          en: 'The function is still being created or woken (Pending, Inactive)',
        },
        text: 'An error occurred (ResourceConflictException) when calling the Invoke operation: The operation cannot be performed at this time. The function is currently in the following state: Pending',
      },
      {
        title: {
          ja: '同じ名前の関数、エイリアス、ポリシーのステートメントがすでにある',
          en: 'A function, alias or policy statement of that name exists already',
        },
        text: 'An error occurred (ResourceConflictException) when calling the AddPermission operation: The statement id (apigateway-prod) provided already exists. Please provide a new statement id, or remove the existing statement.',
      },
      {
        title: {
          ja: '同じ関数の前の更新がまだ終わっていない',
          en: 'An earlier update of the same function has not finished',
        },
        text: 'An error occurred (ResourceConflictException) when calling the UpdateFunctionConfiguration operation: The operation cannot be performed at this time. An update is in progress for resource: arn:aws:lambda:ap-northeast-1:111122223333:function:orders',
      },
    ],
  },
  {
    code: 'ResourceInitializationError',
    pastes: [
      {
        title: {
          ja: 'タスクのサブネットから、ECRやSecrets Managerへの経路がない',
          en: 'The task’s subnet has no route to ECR, Secrets Manager or wherever it must go',
        },
        text: 'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: unable to retrieve ecr registry auth: service call has been retried 3 time(s): RequestError: send request failed caused by: Post "https://api.ecr.ap-northeast-1.amazonaws.com/": dial tcp 198.51.100.7:443: i/o timeout. Please check your task network configuration.',
      },
    ],
  },
  {
    code: 'ResourceNotFoundException',
    pastes: [
      {
        title: {
          ja: '関数はあるが、指定したエイリアスかバージョンがない',
          en: 'The function is there, but not the alias or version that was asked for',
        },
        text: 'HTTP/1.1 404 Not Found\nContent-Type: application/json\nx-amzn-ErrorType: ResourceNotFoundException\n\n{"Message":"Function not found: arn:aws:lambda:us-east-1:111122223333:function:orders:active","Type":"User"}',
      },
      {
        title: {
          ja: 'BedrockのAnthropicのモデルで、利用目的のフォームを送っていない',
          en: 'The use case form for Anthropic’s models on Bedrock has not been sent',
        },
        text: 'An error occurred (ResourceNotFoundException) when calling the Converse operation: Model use case details have not been submitted for this account. Fill out the Anthropic use case details form before using the model. If you have already filled out the form, try again in 15 minutes.',
      },
      {
        title: {
          ja: 'そのリージョンとアカウントに、この名前のテーブルかインデックスがない',
          en: 'This Region and account have no table or index of that name',
        },
        text: 'An error occurred (ResourceNotFoundException) when calling the GetItem operation: Requested resource not found',
      },
      {
        title: {
          ja: 'そのリージョンとアカウントに、この名前の関数がない',
          en: 'This Region and account have no function of that name',
        },
        text: 'An error occurred (ResourceNotFoundException) when calling the Invoke operation: Function not found: arn:aws:lambda:us-east-1:111122223333:function:orders',
      },
      {
        title: {
          ja: 'ロググループがまだ作られていない（関数が一度も呼ばれていないか、ログを書く権限がない）',
          en: 'The log group was never made: the function has not run, or may not write logs',
        },
        text: '$ aws logs describe-log-streams --log-group-name /aws/lambda/orders --region us-east-1\n\nAn error occurred (ResourceNotFoundException) when calling the DescribeLogStreams operation: The specified log group does not exist.',
      },
      {
        title: {
          ja: 'BedrockのモデルIDの綴りが違うか、そのリージョンにないか、提供が終わっている',
          en: 'The Bedrock model id is misspelt, not offered in this Region, or no longer offered',
        },
        text: 'An error occurred (ResourceNotFoundException) when calling the InvokeModel operation: Access denied. This Model is marked by provider as Legacy and you have not been actively using the model in the last 30 days. Please upgrade to an active model on Amazon Bedrock',
      },
      {
        title: {
          ja: 'リソースが別のリージョンかアカウントにある、または名前が違う',
          en: 'The resource is in another Region or account, or has another name',
        },
        text: '$ export AWS_PROFILE=staging\n$ aws kinesis describe-stream --stream-name orders --region us-east-1\n\nAn error occurred (ResourceNotFoundException) when calling the DescribeStream operation: Stream orders under account 444455556666 not found.',
      },
      {
        title: {
          ja: 'テーブルを作った直後で、まだACTIVEになっていない',
          en: 'The table was created a moment ago and is not ACTIVE yet',
        },
        text: '2026/11/09 19:06:16 ensuring table exists\n2026/11/09 19:06:16 operation error DynamoDB: PutItem, https response error StatusCode: 400, RequestID: T3VA85U221515OCO3739D4EXAMPLE, ResourceNotFoundException: Requested resource not found\nexit status 1',
      },
      {
        title: {
          ja: 'そのリージョンに、このユーザープール、アプリクライアントかIDプールがない',
          en: 'This Region has no such user pool, app client or identity pool',
        },
        text: 'An error occurred (ResourceNotFoundException) when calling the InitiateAuth operation: User pool client 1example23456789 does not exist.',
      },
      {
        title: {
          ja: 'シークレットはあるが、求めたバージョンの値がまだ入っていない',
          en: 'The secret is there, but the version that was asked for holds no value',
        },
        text: "botocore.errorfactory.ResourceNotFoundException: An error occurred (ResourceNotFoundException) when calling the GetSecretValue operation: Secrets Manager can't find the specified secret value for staging label: AWSCURRENT",
      },
      {
        title: {
          ja: 'そのリージョンとアカウントに、この名前のシークレットがない',
          en: 'This Region and account have no secret of that name',
        },
        text: 'ERROR controllers.secrets  Failed to sync {"name": "billing-db", "error": "get parameter: ResourceNotFoundException: Secrets Manager can\'t find the specified secret."}',
      },
    ],
  },
  {
    code: 'Runtime.ExitError',
    pastes: [
      {
        title: {
          ja: '関数のプロセスが、応答の前に終了した（メモリ不足、exit、ネイティブの異常終了）',
          en: 'The function’s process ended before it answered (out of memory, exit, a native crash)',
        },
        text: 'RequestId: 8f507cfc-0000-4697-b07a-ac58fc914c95 Error: Runtime exited with error: signal: killed\nRuntime.ExitError\nREPORT RequestId: 8f507cfc Duration: 812.10 ms Billed Duration: 813 ms Memory Size: 128 MB Max Memory Used: 128 MB',
      },
    ],
  },
  {
    code: 'Runtime.HandlerNotFound',
    pastes: [
      {
        title: {
          ja: 'Handlerの設定が、実際のファイル名か関数名と違う',
          en: 'Handler does not name the file and function that are there',
        },
        text: '{"errorType":"Runtime.HandlerNotFound","errorMessage":"index.handler is undefined or not exported"}',
      },
    ],
  },
  {
    code: 'Runtime.ImportModuleError',
    pastes: [
      {
        title: {
          ja: 'ネイティブライブラリのアーキテクチャやglibcが、関数のランタイムと合わない',
          en: 'A native library was built for another architecture or glibc than the function’s runtime',
        },
        text: "[ERROR] Runtime.ImportModuleError: Unable to import module 'app': /lib64/libc.so.6: version `GLIBC_2.28' not found (required by /var/task/cryptography/hazmat/bindings/_rust.abi3.so)",
      },
      {
        title: {
          ja: 'レイヤーのZIPの中に、python/やnodejs/node_modules/のフォルダーがない',
          en: 'The layer’s ZIP lacks the folder python/ or nodejs/node_modules/ at its top',
        },
        text: "$ unzip -l layer.zip | head -5\nArchive:  layer.zip\n  Length      Date    Time    Name\n---------  ---------- -----   ----\n        0  2026-11-20 10:01   requests/\n     5178  2026-11-20 10:01   requests/__init__.py\n\n[ERROR] Runtime.ImportModuleError: Unable to import module 'app': No module named 'requests'\nTraceback (most recent call last):\nINIT_REPORT Init Duration: 412.03 ms\tPhase: init\tStatus: error\tError Type: Runtime.ImportModuleError",
      },
      {
        title: {
          ja: '依存パッケージが、デプロイパッケージにもレイヤーにも入っていない',
          en: 'A dependency is neither in the deployment package nor in a layer',
        },
        text: "INIT_REPORT Init Duration: 374.97 ms\tPhase: init\tStatus: error\tError Type: Runtime.ImportModuleError\n[ERROR] Runtime.ImportModuleError: Unable to import module 'app': No module named 'requests'",
      },
      {
        title: {
          ja: 'Node.js 18以降のランタイムには、AWS SDK for JavaScript v2（aws-sdk）が入っていない',
          en: 'The Node.js runtimes from 18 on do not include version 2 of the SDK (aws-sdk)',
        },
        text: '{\n  "errorType": "Runtime.ImportModuleError",\n  "errorMessage": "Error: Cannot find module \'aws-sdk\'\\nRequire stack:\\n- /var/task/app.js\\n- /var/runtime/index.mjs",\n  "trace": [\n    "Runtime.ImportModuleError: Error: Cannot find module \'aws-sdk\'",\n    "Require stack:",\n    "- /var/task/app.js",\n    "- /var/runtime/index.mjs",\n    "    at _loadUserApp (file:///var/runtime/index.mjs:1087:17)"\n  ]\n}',
      },
      {
        title: {
          ja: 'ファイルはZIPにあるが、Lambdaに読む権限がない（モードが600など）',
          en: 'The file is in the ZIP, but its mode does not let Lambda read it (600, for example)',
        },
        text: "[ERROR] Runtime.ImportModuleError: Unable to import module 'index': No module named 'index'\n\n$ unzip -Z function.zip\nArchive:  function.zip\nZip file size: 1034 bytes, number of entries: 1\n-rw-------  3.0 unx      412 tx defN 26-Nov-20 10:01 index.py",
      },
    ],
  },
  {
    code: 'SSLError',
    pastes: [
      {
        title: {
          ja: 'ホスト名が証明書の名前と合わない（名前に点のあるバケットなど）',
          en: 'The host is not one the certificate names (a bucket with dots, say)',
        },
        text: "NetworkingError: Hostname/IP does not match certificate's altnames: Host: img.amzn-s3-demo-bucket.example.s3.amazonaws.com. is not in the cert's altnames: DNS:s3.amazonaws.com, DNS:*.s3.amazonaws.com",
      },
      {
        title: {
          ja: '途中のプロキシの証明書を、クライアントが信頼していない',
          en: 'The client does not trust the certificate of a proxy in between',
        },
        text: 'SSL validation failed for https://sts.ap-northeast-1.amazonaws.com/ [SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: self-signed certificate in certificate chain (_ssl.c:1000)',
      },
    ],
  },
  {
    code: 'Sandbox.Timedout',
    pastes: [
      {
        title: {
          ja: '外部への呼び出しが応答を待ち続けている（クライアントのタイムアウトが関数より長い）',
          en: 'A call to the outside waits for its answer, with a client timeout longer than the function’s',
        },
        text: 'START RequestId: 2cfef79a-2b94-4e31-9fba-07cd6747ff2e Version: $LATEST\n2026-06-06T03:10:09.970Z\t2cfef79a-2b94-4e31-9fba-07cd6747ff2e\tINFO\tSending HTTP request to: /preset/test\nEND RequestId: 2cfef79a-2b94-4e31-9fba-07cd6747ff2e\nREPORT RequestId: 2cfef79a-2b94-4e31-9fba-07cd6747ff2e\tDuration: 10000.66 ms\tBilled Duration: 10000 ms\tMemory Size: 128 MB\tMax Memory Used: 16 MB\n2026-06-06T03:10:19.163Z 2cfef79a-2b94-4e31-9fba-07cd6747ff2e Task timed out after 10.00 seconds',
      },
      {
        title: {
          ja: '初期化（ハンドラーの外のコードと拡張機能）が10秒に収まらない',
          en: 'Initialization (code outside the handler, and extensions) does not fit into 10 seconds',
        },
        text: 'INIT_REPORT Init Duration: 9999.12 ms\tPhase: init\tStatus: timeout\nSTART RequestId: fb63a8b6-599d-41e8-a437-911ac44bc0b4 Version: 12\n2026-05-17T06:46:28.161Z fb63a8b6-599d-41e8-a437-911ac44bc0b4 Task timed out after 15.00 seconds',
      },
      {
        title: {
          ja: 'メモリの設定が小さく、割り当てられるCPUも足りない',
          en: 'The memory setting is small, and with it the share of CPU',
        },
        text: '2026-06-06T03:10:19.163Z 160788cd-45ff-4583-809f-c7e31127cb95 Task timed out after 30.03 seconds\nEND RequestId: 160788cd-45ff-4583-809f-c7e31127cb95\nREPORT RequestId: 160788cd-45ff-4583-809f-c7e31127cb95\tDuration: 30030.27 ms\tBilled Duration: 30000 ms\tMemory Size: 128 MB\tMax Memory Used: 121 MB',
      },
      {
        title: {
          ja: '応答は返したのに、開いたままの接続がNode.jsのイベントループを終わらせない',
          en: 'The answer was given, but an open connection keeps Node.js’s event loop running',
        },
        text: "exports.handler = (event, context, callback) => {\n  pool.query('select * from orders', (error, rows) => callback(null, rows));\n};\nconst pool = mysql.createPool({ host: process.env.DB_HOST });\n\n2026-05-21T12:28:06.013Z 3d93c802-3e20-41e7-8c9a-e78f22160234 INFO 42 rows\n2026-05-21T12:33:06.013Z 3d93c802-3e20-41e7-8c9a-e78f22160234 Task timed out after 300.00 seconds",
      },
      {
        title: {
          ja: '処理に必要な時間より、設定したタイムアウトが短い（既定は3秒）',
          en: 'The configured timeout is shorter than the work takes (3 seconds by default)',
        },
        text: 'START RequestId: 8f507cfc-0000-4697-b07a-ac58fc914c95 Version: $LATEST\n2026-01-15T03:00:03.010Z 8f507cfc-0000-4697-b07a-ac58fc914c95 Task timed out after 3.00 seconds\nEND RequestId: 8f507cfc-0000-4697-b07a-ac58fc914c95\nREPORT RequestId: 8f507cfc-0000-4697-b07a-ac58fc914c95\tDuration: 3000.00 ms\tBilled Duration: 3000 ms\tMemory Size: 512 MB\tMax Memory Used: 211 MB',
      },
    ],
  },
  {
    code: 'SdkServiceError',
    pastes: [
      {
        title: {
          ja: 'エラーの表示が、AWSのコードと文を捨てている',
          en: 'The error is printed without AWS’s code and words',
        },
        text: '[2026-06-17T14:23:19Z ERROR app] service error',
      },
    ],
  },
  {
    code: 'SerializationException',
    pastes: [
      {
        title: {
          ja: '本文がJSONとして壊れているか、項目の型がAPIの定義と違う',
          en: 'The body is no proper JSON, or a member has another type than the API defines',
        },
        text: '{"__type":"com.amazon.coral.service#SerializationException","Message":"NUMBER_VALUE can not be converted to String"}',
      },
    ],
  },
  {
    code: 'ServiceQuotaExceededException',
    pastes: [
      {
        title: {
          ja: 'サービスの上限（数か大きさ）に達している',
          en: 'A quota of the service, in number or size, is reached',
        },
        text: 'An error occurred (ServiceQuotaExceededException) when calling the CreateIndex operation: You have exceeded the maximum number of indices.',
      },
    ],
  },
  {
    code: 'ServiceUnavailable',
    pastes: [
      {
        title: {
          ja: '統合先の処理が、API Gatewayの時間切れ（REST APIは既定で29秒、HTTP APIは30秒）より長い',
          en: 'The integration takes longer than API Gateway waits (29 seconds by default for a REST API, 30 for an HTTP API)',
        },
        text: '$ curl -i https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/reports\nHTTP/2 503\napigw-requestid: JKJaXmPLvHcESHA=\n\n{"message":"Service Unavailable"}',
      },
      {
        title: {
          ja: 'Bedrockのモデルが混み合っていて、リクエストを受けられない',
          en: 'The Bedrock model is too busy to take the request',
        },
        text: 'botocore.errorfactory.ServiceUnavailableException: An error occurred (ServiceUnavailableException) when calling the Converse operation (reached max retries: 4): Too many connections, please wait before trying again.',
      },
      {
        title: {
          ja: 'CloudFront FunctionsかLambda@Edgeの関数が失敗した、または上限に達した',
          en: 'A CloudFront function or a Lambda@Edge function failed or ran into a limit',
        },
        text: "HTTP/2 503\nserver: CloudFront\nx-cache: FunctionExecutionError from cloudfront\nvia: 1.1 0123456789abcdef0123456789abcdef.cloudfront.net (CloudFront)\n\n503 ERROR\nThe request could not be satisfied.\nThe CloudFront function associated with the CloudFront distribution is invalid or could not run. We can't connect to the server for this app or website at this time. There might be too much traffic or a configuration error. Try again later, or contact the app or website owner.",
      },
      {
        title: {
          ja: 'ロードバランサーのターゲットグループに、使えるターゲットが登録されていない',
          en: 'The target group has no registered target that can be used',
        },
        text: 'HTTP/1.1 503 Service Temporarily Unavailable\nServer: awselb/2.0\n\n<html><head><title>503 Service Temporarily Unavailable</title></head></html>',
      },
    ],
  },
  {
    code: 'SignatureDoesNotMatch',
    pastes: [
      {
        title: {
          ja: '送信側の時計がずれている',
          en: 'The sender’s clock is wrong',
        },
        text: 'An error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: Signature not yet current: 20261101T040012Z is still later than 20261101T033155Z (20261101T031655Z + 15 min.)',
      },
      {
        title: {
          ja: 'シークレットアクセスキーが、アクセスキーIDと対になっていない',
          en: 'The secret access key does not belong to the access key ID',
        },
        text: '$ aws sts get-caller-identity\n\nAn error occurred (SignatureDoesNotMatch) when calling the GetCallerIdentity operation: The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
      },
      {
        title: {
          ja: '署名が必須のヘッダーがSignedHeadersに入っていない',
          en: 'A header that must be signed is not in SignedHeaders',
        },
        text: "GET /?Action=ListUsers&Version=2010-05-08 HTTP/1.1\nHost: iam.amazonaws.com\nX-Amz-Date: 20261120T031500Z\nAuthorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261120/us-east-1/iam/aws4_request, SignedHeaders=x-amz-date, Signature=0b4702b967d75722dd4889b677be922f19e832a884b39e9100b42174e1870a3e\n\nHTTP/1.1 403 Forbidden\nx-amzn-RequestId: 8a5b0d3c-41f2-4c6e-8b1d-6f2f8f0f7c11\nContent-Type: text/xml\n\n<ErrorResponse xmlns=\"https://iam.amazonaws.com/doc/2010-05-08/\">\n  <Error>\n    <Type>Sender</Type>\n    <Code>SignatureDoesNotMatch</Code>\n    <Message>'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization.</Message>\n  </Error>\n  <RequestId>8a5b0d3c-41f2-4c6e-8b1d-6f2f8f0f7c11</RequestId>\n</ErrorResponse>",
      },
      {
        title: {
          ja: '署名付きURLに、署名したときと違うヘッダー（多くはContent-Type）を付けて送っている',
          en: 'The presigned URL is sent with other headers than it was signed for, mostly Content-Type',
        },
        text: 'curl -i -X PUT -T cat.jpg -H \'Content-Type: application/octet-stream\' \'https://amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com/photos/cat.jpg?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Content-Sha256=UNSIGNED-PAYLOAD&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261120%2Fap-northeast-1%2Fs3%2Faws4_request&X-Amz-Date=20261120T031500Z&X-Amz-Expires=3600&X-Amz-Signature=7093d3a533bbb1e29eb02289b9061e626a12fd012a94cc57ffeabb4843ffc609&X-Amz-SignedHeaders=content-type%3Bhost&x-id=PutObject\'\n\nHTTP/1.1 403 Forbidden\nx-amz-request-id: 4442587FB7D0A2F9\nx-amz-id-2: s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=\nContent-Type: application/xml\nTransfer-Encoding: chunked\nDate: Fri, 20 Nov 2026 03:15:41 GMT\nServer: AmazonS3\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message><AWSAccessKeyId>AKIAIOSFODNN7EXAMPLE</AWSAccessKeyId><StringToSign>AWS4-HMAC-SHA256\n20261120T031500Z\n20261120/ap-northeast-1/s3/aws4_request\nb16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5</StringToSign><SignatureProvided>7093d3a533bbb1e29eb02289b9061e626a12fd012a94cc57ffeabb4843ffc609</SignatureProvided><StringToSignBytes>41 57 53 34 2d 48 4d 41 43 2d 53 48 41 32 35 36 0a 32 30 32 36 31 31 32 30 54 30 33 31 35 30 30 5a 0a 32 30 32 36 31 31 32 30 2f 61 70 2d 6e 6f 72 74 68 65 61 73 74 2d 31 2f 73 33 2f 61 77 73 34 5f 72 65 71 75 65 73 74 0a 62 31 36 62 32 37 62 65 62 32 64 64 64 36 31 35 37 32 35 34 64 32 31 65 64 36 36 30 63 30 32 35 61 62 32 64 30 32 34 39 36 36 30 36 35 37 63 32 37 64 35 38 34 38 38 36 61 32 38 33 61 62 61 35</StringToSignBytes><CanonicalRequest>PUT\n/photos/cat.jpg\nX-Amz-Algorithm=AWS4-HMAC-SHA256&amp;X-Amz-Content-Sha256=UNSIGNED-PAYLOAD&amp;X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261120%2Fap-northeast-1%2Fs3%2Faws4_request&amp;X-Amz-Date=20261120T031500Z&amp;X-Amz-Expires=3600&amp;X-Amz-SignedHeaders=content-type%3Bhost&amp;x-id=PutObject\ncontent-type:application/octet-stream\nhost:amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com\n\ncontent-type;host\nUNSIGNED-PAYLOAD</CanonicalRequest><CanonicalRequestBytes>50 55 54 0a 2f 70 68 6f 74 6f 73 2f 63 61 74 2e 6a 70 67 0a 58 2d 41 6d 7a 2d 41 6c 67 6f 72 69 74 68 6d 3d 41 57 53 34 2d 48 4d 41 43 2d 53 48 41 32 35 36 26 58 2d 41 6d 7a 2d 43 6f 6e 74 65 6e 74 2d 53 68 61 32 35 36 3d 55 4e 53 49 47 4e 45 44 2d 50 41 59 4c 4f 41 44 26 58 2d 41 6d 7a 2d 43 72 65 64 65 6e 74 69 61 6c 3d 41 4b 49 41 49 4f 53 46 4f 44 4e 4e 37 45 58 41 4d 50 4c 45 25 32 46 32 30 32 36 31 31 32 30 25 32 46 61 70 2d 6e 6f 72 74 68 65 61 73 74 2d 31 25 32 46 73 33 25 32 46 61 77 73 34 5f 72 65 71 75 65 73 74 26 58 2d 41 6d 7a 2d 44 61 74 65 3d 32 30 32 36 31 31 32 30 54 30 33 31 35 30 30 5a 26 58 2d 41 6d 7a 2d 45 78 70 69 72 65 73 3d 33 36 30 30 26 58 2d 41 6d 7a 2d 53 69 67 6e 65 64 48 65 61 64 65 72 73 3d 63 6f 6e 74 65 6e 74 2d 74 79 70 65 25 33 42 68 6f 73 74 26 78 2d 69 64 3d 50 75 74 4f 62 6a 65 63 74 0a 63 6f 6e 74 65 6e 74 2d 74 79 70 65 3a 61 70 70 6c 69 63 61 74 69 6f 6e 2f 6f 63 74 65 74 2d 73 74 72 65 61 6d 0a 68 6f 73 74 3a 61 6d 7a 6e 2d 73 33 2d 64 65 6d 6f 2d 62 75 63 6b 65 74 2e 73 33 2e 61 70 2d 6e 6f 72 74 68 65 61 73 74 2d 31 2e 61 6d 61 7a 6f 6e 61 77 73 2e 63 6f 6d 0a 0a 63 6f 6e 74 65 6e 74 2d 74 79 70 65 3b 68 6f 73 74 0a 55 4e 53 49 47 4e 45 44 2d 50 41 59 4c 4f 41 44</CanonicalRequestBytes><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>',
      },
      {
        title: {
          ja: '署名付きURLを、署名したときと違うメソッドで呼んでいる',
          en: 'The presigned URL is called with another method than it was signed for',
        },
        text: 'https://amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com/photos/cat.jpg?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Content-Sha256=UNSIGNED-PAYLOAD&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261120%2Fap-northeast-1%2Fs3%2Faws4_request&X-Amz-Date=20261120T031500Z&X-Amz-Expires=3600&X-Amz-Signature=75824898638fa1c607daec98355eb0e7d3705b705b192a796c52e53bb8ca2466&X-Amz-SignedHeaders=host&x-id=PutObject\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message><AWSAccessKeyId>AKIAIOSFODNN7EXAMPLE</AWSAccessKeyId><StringToSign>AWS4-HMAC-SHA256\n20261120T031500Z\n20261120/ap-northeast-1/s3/aws4_request\n6e3749a3c83a261019038cb6b6268b5d676dd63540408b1044e7f1c86650e7eb</StringToSign><SignatureProvided>75824898638fa1c607daec98355eb0e7d3705b705b192a796c52e53bb8ca2466</SignatureProvided><StringToSignBytes>41 57 53 34 2d 48 4d 41 43 2d 53 48 41 32 35 36 0a 32 30 32 36 31 31 32 30 54 30 33 31 35 30 30 5a 0a 32 30 32 36 31 31 32 30 2f 61 70 2d 6e 6f 72 74 68 65 61 73 74 2d 31 2f 73 33 2f 61 77 73 34 5f 72 65 71 75 65 73 74 0a 36 65 33 37 34 39 61 33 63 38 33 61 32 36 31 30 31 39 30 33 38 63 62 36 62 36 32 36 38 62 35 64 36 37 36 64 64 36 33 35 34 30 34 30 38 62 31 30 34 34 65 37 66 31 63 38 36 36 35 30 65 37 65 62</StringToSignBytes><CanonicalRequest>GET\n/photos/cat.jpg\nX-Amz-Algorithm=AWS4-HMAC-SHA256&amp;X-Amz-Content-Sha256=UNSIGNED-PAYLOAD&amp;X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261120%2Fap-northeast-1%2Fs3%2Faws4_request&amp;X-Amz-Date=20261120T031500Z&amp;X-Amz-Expires=3600&amp;X-Amz-SignedHeaders=host&amp;x-id=PutObject\nhost:amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com\n\nhost\nUNSIGNED-PAYLOAD</CanonicalRequest><CanonicalRequestBytes>47 45 54 0a 2f 70 68 6f 74 6f 73 2f 63 61 74 2e 6a 70 67 0a 58 2d 41 6d 7a 2d 41 6c 67 6f 72 69 74 68 6d 3d 41 57 53 34 2d 48 4d 41 43 2d 53 48 41 32 35 36 26 58 2d 41 6d 7a 2d 43 6f 6e 74 65 6e 74 2d 53 68 61 32 35 36 3d 55 4e 53 49 47 4e 45 44 2d 50 41 59 4c 4f 41 44 26 58 2d 41 6d 7a 2d 43 72 65 64 65 6e 74 69 61 6c 3d 41 4b 49 41 49 4f 53 46 4f 44 4e 4e 37 45 58 41 4d 50 4c 45 25 32 46 32 30 32 36 31 31 32 30 25 32 46 61 70 2d 6e 6f 72 74 68 65 61 73 74 2d 31 25 32 46 73 33 25 32 46 61 77 73 34 5f 72 65 71 75 65 73 74 26 58 2d 41 6d 7a 2d 44 61 74 65 3d 32 30 32 36 31 31 32 30 54 30 33 31 35 30 30 5a 26 58 2d 41 6d 7a 2d 45 78 70 69 72 65 73 3d 33 36 30 30 26 58 2d 41 6d 7a 2d 53 69 67 6e 65 64 48 65 61 64 65 72 73 3d 68 6f 73 74 26 78 2d 69 64 3d 50 75 74 4f 62 6a 65 63 74 0a 68 6f 73 74 3a 61 6d 7a 6e 2d 73 33 2d 64 65 6d 6f 2d 62 75 63 6b 65 74 2e 73 33 2e 61 70 2d 6e 6f 72 74 68 65 61 73 74 2d 31 2e 61 6d 61 7a 6f 6e 61 77 73 2e 63 6f 6d 0a 0a 68 6f 73 74 0a 55 4e 53 49 47 4e 45 44 2d 50 41 59 4c 4f 41 44</CanonicalRequestBytes><RequestId>7B1F0E1E5A9C4D21</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>',
      },
      {
        title: {
          ja: 'パスまたはクエリ文字列が、署名したものと違う形で届いている',
          en: 'The path or query string arrived in another form than was signed',
        },
        text: 'https://amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com/reports/2026-11.pdf?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Content-Sha256=UNSIGNED-PAYLOAD&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261120%2Fap-northeast-1%2Fs3%2Faws4_request&X-Amz-Date=20261120T031500Z&X-Amz-Expires=3600&X-Amz-Signature=3d140e4e3ce7bd4a7548844f829612bdc177bc69f9d625366ffc5cbb61174d51&X-Amz-SignedHeaders=host&x-id=GetObject&utm_source=newsletter\n\n403 Forbidden\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message><AWSAccessKeyId>AKIAIOSFODNN7EXAMPLE</AWSAccessKeyId><StringToSign>AWS4-HMAC-SHA256\n20261120T031500Z\n20261120/ap-northeast-1/s3/aws4_request\naf46d51ce729bf81eff6d64a9452b45ebe212aa1fd51050d3f5db33a018d7ec6</StringToSign><SignatureProvided>3d140e4e3ce7bd4a7548844f829612bdc177bc69f9d625366ffc5cbb61174d51</SignatureProvided><StringToSignBytes>41 57 53 34 2d 48 4d 41 43 2d 53 48 41 32 35 36 0a 32 30 32 36 31 31 32 30 54 30 33 31 35 30 30 5a 0a 32 30 32 36 31 31 32 30 2f 61 70 2d 6e 6f 72 74 68 65 61 73 74 2d 31 2f 73 33 2f 61 77 73 34 5f 72 65 71 75 65 73 74 0a 61 66 34 36 64 35 31 63 65 37 32 39 62 66 38 31 65 66 66 36 64 36 34 61 39 34 35 32 62 34 35 65 62 65 32 31 32 61 61 31 66 64 35 31 30 35 30 64 33 66 35 64 62 33 33 61 30 31 38 64 37 65 63 36</StringToSignBytes><CanonicalRequest>GET\n/reports/2026-11.pdf\nX-Amz-Algorithm=AWS4-HMAC-SHA256&amp;X-Amz-Content-Sha256=UNSIGNED-PAYLOAD&amp;X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20261120%2Fap-northeast-1%2Fs3%2Faws4_request&amp;X-Amz-Date=20261120T031500Z&amp;X-Amz-Expires=3600&amp;X-Amz-SignedHeaders=host&amp;utm_source=newsletter&amp;x-id=GetObject\nhost:amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com\n\nhost\nUNSIGNED-PAYLOAD</CanonicalRequest><CanonicalRequestBytes>47 45 54 0a 2f 72 65 70 6f 72 74 73 2f 32 30 32 36 2d 31 31 2e 70 64 66 0a 58 2d 41 6d 7a 2d 41 6c 67 6f 72 69 74 68 6d 3d 41 57 53 34 2d 48 4d 41 43 2d 53 48 41 32 35 36 26 58 2d 41 6d 7a 2d 43 6f 6e 74 65 6e 74 2d 53 68 61 32 35 36 3d 55 4e 53 49 47 4e 45 44 2d 50 41 59 4c 4f 41 44 26 58 2d 41 6d 7a 2d 43 72 65 64 65 6e 74 69 61 6c 3d 41 4b 49 41 49 4f 53 46 4f 44 4e 4e 37 45 58 41 4d 50 4c 45 25 32 46 32 30 32 36 31 31 32 30 25 32 46 61 70 2d 6e 6f 72 74 68 65 61 73 74 2d 31 25 32 46 73 33 25 32 46 61 77 73 34 5f 72 65 71 75 65 73 74 26 58 2d 41 6d 7a 2d 44 61 74 65 3d 32 30 32 36 31 31 32 30 54 30 33 31 35 30 30 5a 26 58 2d 41 6d 7a 2d 45 78 70 69 72 65 73 3d 33 36 30 30 26 58 2d 41 6d 7a 2d 53 69 67 6e 65 64 48 65 61 64 65 72 73 3d 68 6f 73 74 26 75 74 6d 5f 73 6f 75 72 63 65 3d 6e 65 77 73 6c 65 74 74 65 72 26 78 2d 69 64 3d 47 65 74 4f 62 6a 65 63 74 0a 68 6f 73 74 3a 61 6d 7a 6e 2d 73 33 2d 64 65 6d 6f 2d 62 75 63 6b 65 74 2e 73 33 2e 61 70 2d 6e 6f 72 74 68 65 61 73 74 2d 31 2e 61 6d 61 7a 6f 6e 61 77 73 2e 63 6f 6d 0a 0a 68 6f 73 74 0a 55 4e 53 49 47 4e 45 44 2d 50 41 59 4c 4f 41 44</CanonicalRequestBytes><RequestId>C2A9B6D1E0F34A87</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>',
      },
      {
        title: {
          ja: '署名に入れたヘッダーが、途中で書き換えられたか落とされた',
          en: 'A header that was signed was rewritten or dropped on the way',
        },
        text: 'GET /reports/2026-11.pdf HTTP/1.1\nHost: amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com\nAccept-Encoding: identity\nX-Amz-Content-SHA256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\nX-Amz-Date: 20261120T031500Z\nAuthorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261120/ap-northeast-1/s3/aws4_request, SignedHeaders=accept-encoding;host;x-amz-content-sha256;x-amz-date, Signature=a0199b4b458e6be7afb07a07e8a6d8517e223bae90e4fdc63814b44e6fe50579\n\nHTTP/1.1 403 Forbidden\nx-amz-request-id: 9D3C1B7AE5F06428\nContent-Type: application/xml\nDate: Fri, 20 Nov 2026 03:15:02 GMT\nServer: AmazonS3\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message><AWSAccessKeyId>AKIAIOSFODNN7EXAMPLE</AWSAccessKeyId><StringToSign>AWS4-HMAC-SHA256\n20261120T031500Z\n20261120/ap-northeast-1/s3/aws4_request\n3e222b7a8411d2f4996bc64888a2e35ddb05c845c6a9eddd3c1bd892f17bdea8</StringToSign><SignatureProvided>a0199b4b458e6be7afb07a07e8a6d8517e223bae90e4fdc63814b44e6fe50579</SignatureProvided><StringToSignBytes>41 57 53 34 2d 48 4d 41 43 2d 53 48 41 32 35 36 0a 32 30 32 36 31 31 32 30 54 30 33 31 35 30 30 5a 0a 32 30 32 36 31 31 32 30 2f 61 70 2d 6e 6f 72 74 68 65 61 73 74 2d 31 2f 73 33 2f 61 77 73 34 5f 72 65 71 75 65 73 74 0a 33 65 32 32 32 62 37 61 38 34 31 31 64 32 66 34 39 39 36 62 63 36 34 38 38 38 61 32 65 33 35 64 64 62 30 35 63 38 34 35 63 36 61 39 65 64 64 64 33 63 31 62 64 38 39 32 66 31 37 62 64 65 61 38</StringToSignBytes><CanonicalRequest>GET\n/reports/2026-11.pdf\n\naccept-encoding:gzip\nhost:amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com\nx-amz-content-sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\nx-amz-date:20261120T031500Z\n\naccept-encoding;host;x-amz-content-sha256;x-amz-date\ne3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855</CanonicalRequest><CanonicalRequestBytes>47 45 54 0a 2f 72 65 70 6f 72 74 73 2f 32 30 32 36 2d 31 31 2e 70 64 66 0a 0a 61 63 63 65 70 74 2d 65 6e 63 6f 64 69 6e 67 3a 67 7a 69 70 0a 68 6f 73 74 3a 61 6d 7a 6e 2d 73 33 2d 64 65 6d 6f 2d 62 75 63 6b 65 74 2e 73 33 2e 61 70 2d 6e 6f 72 74 68 65 61 73 74 2d 31 2e 61 6d 61 7a 6f 6e 61 77 73 2e 63 6f 6d 0a 78 2d 61 6d 7a 2d 63 6f 6e 74 65 6e 74 2d 73 68 61 32 35 36 3a 65 33 62 30 63 34 34 32 39 38 66 63 31 63 31 34 39 61 66 62 66 34 63 38 39 39 36 66 62 39 32 34 32 37 61 65 34 31 65 34 36 34 39 62 39 33 34 63 61 34 39 35 39 39 31 62 37 38 35 32 62 38 35 35 0a 78 2d 61 6d 7a 2d 64 61 74 65 3a 32 30 32 36 31 31 32 30 54 30 33 31 35 30 30 5a 0a 0a 61 63 63 65 70 74 2d 65 6e 63 6f 64 69 6e 67 3b 68 6f 73 74 3b 78 2d 61 6d 7a 2d 63 6f 6e 74 65 6e 74 2d 73 68 61 32 35 36 3b 78 2d 61 6d 7a 2d 64 61 74 65 0a 65 33 62 30 63 34 34 32 39 38 66 63 31 63 31 34 39 61 66 62 66 34 63 38 39 39 36 66 62 39 32 34 32 37 61 65 34 31 65 34 36 34 39 62 39 33 34 63 61 34 39 35 39 39 31 62 37 38 35 32 62 38 35 35</CanonicalRequestBytes><RequestId>9D3C1B7AE5F06428</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>',
      },
      {
        title: {
          ja: '署名したあとで、本文が付いたか変わった',
          en: 'The body was attached or changed after signing',
        },
        text: 'POST / HTTP/1.1\nHost: sts.ap-northeast-1.amazonaws.com\nContent-Type: application/x-www-form-urlencoded; charset=utf-8\nX-Amz-Content-SHA256: e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\nX-Amz-Date: 20261120T031500Z\nAuthorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261120/ap-northeast-1/sts/aws4_request, SignedHeaders=content-type;host;x-amz-content-sha256;x-amz-date, Signature=d55de91b468569e7023d02fe561ceed439bc62fb981bf25728e4e0c1e8104b01\n\nAction=GetCallerIdentity&Version=2011-06-15\n\nHTTP/1.1 403 Forbidden\nx-amzn-RequestId: 3f1c2a54-7e0b-4d7a-9c55-0b6f9a1e2d34\nContent-Type: text/xml\nDate: Fri, 20 Nov 2026 03:15:01 GMT\n\n<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/">\n  <Error>\n    <Type>Sender</Type>\n    <Code>SignatureDoesNotMatch</Code>\n    <Message>The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.</Message>\n  </Error>\n  <RequestId>3f1c2a54-7e0b-4d7a-9c55-0b6f9a1e2d34</RequestId>\n</ErrorResponse>',
      },
      {
        title: {
          ja: '答えたのはAmazon S3ではなく、S3互換ストレージ（MinIO、Cephなど）',
          en: 'An S3-compatible store answered (MinIO, Ceph …), not Amazon S3',
        },
        text: 'HTTP/1.1 403 Forbidden\nServer: MinIO\nContent-Type: application/xml\nX-Amz-Request-Id: 17A1B2C3D4E5F607\n\n<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>SignatureDoesNotMatch</Code><Message>The request signature we calculated does not match the signature you provided. Check your key and signing method.</Message><Key>report.pdf</Key><BucketName>uploads</BucketName><Resource>/uploads/report.pdf</Resource><RequestId>17A1B2C3D4E5F607</RequestId><HostId>dd9025bab4ad464b049177c95eb6ebf374d3b3fd1af9251148b658df7ac2e3e8</HostId></Error>',
      },
    ],
  },
  {
    code: 'SlowDown',
    pastes: [
      {
        title: {
          ja: 'バケットを空にする処理などの大量の削除が、書き込みの上限に当たっている',
          en: 'A mass deletion, such as emptying a bucket, meets the limit for writes',
        },
        text: 'HTTP/1.1 200 OK\nContent-Type: application/xml\nServer: AmazonS3\n\n<?xml version="1.0" encoding="UTF-8"?>\n<DeleteResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Error><Key>logs/2026/11/23/a.gz</Key><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error></DeleteResult>',
      },
      {
        title: {
          ja: '1つのキーに書き込みが集中しているか、そのキーのバージョンが大量に溜まっている',
          en: 'One key is written all the time, or has gathered a great many versions',
        },
        text: 'An error occurred (SlowDown) when calling the PutObject operation (reached max retries: 2): Please reduce your request rate.\nkey=status/latest.json attempt=3',
      },
      {
        title: {
          ja: '1つのプレフィックスへのリクエストが、S3の受け付けられる速さを超えている',
          en: 'More requests hit one prefix than S3 takes',
        },
        text: 'botocore.exceptions.ClientError: An error occurred (SlowDown) when calling the PutObject operation (reached max retries: 4): Please reduce your request rate.',
      },
      {
        title: {
          ja: '答えたのはAmazon S3ではなく、S3互換ストレージ（MinIO、Cephなど）',
          en: 'An S3-compatible store answered (MinIO, Ceph …), not Amazon S3',
        },
        text: 'Error executing "ListObjects" on "https://assets.sfo2.digitaloceanspaces.com/?prefix=tmp%2F&max-keys=1&encoding-type=url"; AWS HTTP error: Server error: `GET https://assets.sfo2.digitaloceanspaces.com/?prefix=tmp%2F&max-keys=1&encoding-type=url` resulted in a `503 Slow Down` response:\n<?xml version="1.0" encoding="UTF-8"?>\n<Error>\n<Code>SlowDown</Code>\n<Message>Reduce your request rate.</Message>\n</Error>',
      },
      {
        title: {
          ja: '並列処理で一気に増えたリクエストに、S3のパーティション分割が追いついていない',
          en: 'Requests rose at once, faster than S3 splits its partitions',
        },
        text: 'WARN TaskSetManager: Lost task 210.1 in stage 3.0 (TID 12452, ip-10-0-1-23.ap-northeast-1.compute.internal, executor 122): java.io.IOException: com.amazon.ws.emr.hadoop.fs.shaded.com.amazonaws.services.s3.model.AmazonS3Exception: Slow Down (Service: Amazon S3; Status Code: 503; Error Code: 503 Slow Down; Request ID: 2E8B8866BFF00645; S3 Extended Request ID: abcdefghijklmnopqrstuvwxyz0123456789)',
      },
    ],
  },
  {
    code: 'StateMachineDoesNotExist',
    pastes: [
      {
        title: {
          ja: 'そのリージョンとアカウントに、このARNのステートマシンがない',
          en: 'This Region and account have no state machine of that ARN',
        },
        text: "An error occurred (StateMachineDoesNotExist) when calling the StartExecution operation: State Machine Does Not Exist: 'arn:aws:states:us-east-1:111122223333:stateMachine:orders'",
      },
    ],
  },
  {
    code: 'TemporaryRedirect',
    pastes: [
      {
        title: {
          ja: '作ったばかりのバケットの名前が、まだDNSに行き渡っていない',
          en: 'The name of a bucket just created has not spread through DNS',
        },
        text: '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>TemporaryRedirect</Code><Message>Please re-send this request to the specified temporary endpoint. Continue to use the original request endpoint for future requests.</Message><Endpoint>amzn-s3-demo-bucket.s3-ap-northeast-1.amazonaws.com</Endpoint><Bucket>amzn-s3-demo-bucket</Bucket><RequestId>A1B2C3D4E5F6G7H8</RequestId><HostId>abcdefghijklmnopqrstuvwxyz0123456789</HostId></Error>',
      },
    ],
  },
  {
    code: 'ThrottlingException',
    pastes: [
      {
        title: {
          ja: 'オンデマンドのテーブルで、増え方が急すぎるか、上限に達した',
          en: 'An on-demand table: the rise was too steep, or a maximum was reached',
        },
        text: 'operation error DynamoDB: PutItem, exceeded maximum number of attempts, 10, https response error StatusCode: 400, RequestID: T3VA85U221515OCO3739D4EXAMPLE, api error ThrottlingException: Throughput exceeds the current capacity of your table or index. DynamoDB is automatically scaling your table or index so please try again shortly. If exceptions persist, check if you have a hot key: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html',
      },
      {
        title: {
          ja: 'Bedrockのモデルごとの、1分か1日の枠（リクエスト数かトークン数）を超えた',
          en: 'Bedrock’s allowance for this model, of requests or tokens a minute or a day, was exceeded',
        },
        text: 'An error occurred (ThrottlingException) when calling the InvokeModel operation: Too many tokens, please wait before trying again.',
      },
      {
        title: {
          ja: '再試行やポーリングの間隔が短く、上限から抜け出せない',
          en: 'Retries or polling come too close together to ever get below the limit',
        },
        text: 'botocore.exceptions.ClientError: An error occurred (ThrottlingException) when calling the DescribeLogStreams operation (reached max retries: 4): Rate exceeded',
      },
      {
        title: {
          ja: 'デプロイやスクリプトが、短い間にAPIを呼びすぎている',
          en: 'A deploy or script calls the API too often in a short time',
        },
        text: 'Error: reading IAM Role (app): operation error IAM: GetRole, https response error StatusCode: 400, api error Throttling: Rate exceeded\n  with aws_iam_role.app,',
      },
    ],
  },
  {
    code: 'TooManyRequestsException',
    pastes: [
      {
        title: {
          ja: 'デプロイやスクリプトが、Lambdaの管理APIを短い間に呼びすぎている',
          en: 'A deploy or script calls Lambda’s management API too often in a short time',
        },
        text: 'TooManyRequestsException: An error occurred (TooManyRequestsException) when calling the UpdateFunctionConfiguration operation (reached max retries: 4): Rate exceeded',
      },
      {
        title: {
          ja: 'ステージのスロットリングの上限が0になっている',
          en: 'The stage’s throttle is set to 0',
        },
        text: '$ curl -i https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/\nHTTP/2 429\napigw-requestid: JKJaXmPLvHcESHA=\n\n{"message":"Too Many Requests"}\n\n$ aws apigatewayv2 get-stage --api-id a1b2c3d4e5 --stage-name \'$default\' --query DefaultRouteSettings\n{\n    "DetailedMetricsEnabled": true,\n    "ThrottlingBurstLimit": 0,\n    "ThrottlingRateLimit": 0.0\n}',
      },
      {
        title: {
          ja: '呼び出しの速さが、API Gatewayのスロットリングの上限を超えた',
          en: 'Calls come faster than API Gateway’s throttle allows',
        },
        text: 'HTTP/1.1 429 Too Many Requests\nx-amzn-ErrorType: TooManyRequestsException\n\n{"message":"Too Many Requests"}',
      },
      {
        title: {
          ja: 'デプロイが、API Gatewayの管理APIを短い間に呼びすぎている',
          en: 'A deploy calls API Gateway’s management API too often in a short time',
        },
        text: 'UPDATE_FAILED  AWS::ApiGateway::Model  OrderModel  Too Many Requests (Service: ApiGateway, Status Code: 429, Request ID: 9649383f-8ebe-4073-8cac-100df7a113cb)',
      },
      {
        title: {
          ja: 'Lambdaの同時実行数が、関数の予約かアカウントの上限に達した',
          en: 'Lambda’s concurrency reached the function’s reservation or the account’s limit',
        },
        text: '{"Reason":"ReservedFunctionConcurrentInvocationLimitExceeded","Type":"User","message":"Rate Exceeded."}\nHTTP/1.1 429 Too Many Requests\nx-amzn-ErrorType: TooManyRequestsException',
      },
    ],
  },
  {
    code: 'TransactionCanceledException',
    pastes: [
      {
        title: {
          ja: 'トランザクションの1つの操作が、書き方の誤りで断られた',
          en: 'One operation of the transaction is written in a way that is refused',
        },
        text: '{\n   "__type": "com.amazonaws.dynamodb.v20120810#TransactionCanceledException",\n   "CancellationReasons": [\n      { "Code": "None" },\n      { "Code": "ValidationError", "Message": "The provided expression refers to an attribute that does not exist in the item" }\n   ],\n   "Message": "Transaction cancelled, please refer cancellation reasons for specific reasons [None, ValidationError]"\n}',
      },
      {
        title: {
          ja: 'トランザクションの中の項目が、スロットリングされた',
          en: 'An item of the transaction was throttled',
        },
        text: 'botocore.errorfactory.TransactionCanceledException: An error occurred (TransactionCanceledException) when calling the TransactWriteItems operation: Transaction cancelled, please refer cancellation reasons for specific reasons [ThrottlingError, None, None]',
      },
      {
        title: {
          ja: '同じ項目への別の書き込みと、トランザクションがぶつかった',
          en: 'The transaction met another write to the same item',
        },
        text: 'TransactionCanceledException: Transaction cancelled, please refer cancellation reasons for specific reasons [None, TransactionConflict]',
      },
    ],
  },
  {
    code: 'Unauthorized',
    pastes: [
      {
        title: {
          ja: '署名は正しいが、ロールのポリシーがこのフィールドを許可していない',
          en: 'The signature is right, but the role’s policy does not allow the field',
        },
        text: '{\n  errors: [ { errorType: \'UnauthorizedException\', message: \'Permission denied\' } ]\n}\n\n"Action": ["appsync:GraphQL"],\n"Resource": ["arn:aws:appsync:ap-northeast-1:111122223333:apis/abcdefghijklmnopqrstuvwxyz/types/Mutation/resolvers/registerTenant"]',
      },
      {
        title: {
          ja: 'CognitoのIDトークンとアクセストークンを取り違えている',
          en: 'The other of Cognito’s two tokens: ID for access, or access for ID',
        },
        text: 'curl -i https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/users -H \'Authorization: Bearer eyJraWQiOiJleGFtcGxlIiwiYWxnIjoiUlMyNTYifQ.eyJzdWIiOiJ1c2VyIiwidG9rZW5fdXNlIjoiYWNjZXNzIiwic2NvcGUiOiJhd3MuY29nbml0by5zaWduaW4udXNlci5hZG1pbiIsImlzcyI6Imh0dHBzOi8vY29nbml0by1pZHAuYXAtbm9ydGhlYXN0LTEuYW1hem9uYXdzLmNvbS9hcC1ub3J0aGVhc3QtMV9FWEFNUExFIiwiZXhwIjoxNzk1NDAyODAwLCJpYXQiOjE3OTUzOTkyMDAsImNsaWVudF9pZCI6IjFleGFtcGxlMjM0NTY3ODkifQ.c2lnbmF0dXJl\'\n\nHTTP/2 401\ndate: Mon, 23 Nov 2026 02:30:00 GMT\ncontent-type: application/json\nx-amzn-requestid: 5b6c7d8e-1f2a-4b3c-9d4e-5f6a7b8c9d0e\nx-amzn-errortype: UnauthorizedException\nx-amz-apigw-id: Cd2EfGhItjMFqKg=\n\n{"message":"Unauthorized"}',
      },
      {
        title: {
          ja: 'オーソライザーに送ったトークンの有効期限が切れている',
          en: 'The token sent to the authorizer has expired',
        },
        text: 'AxiosError: Request failed with status code 401\n{"message":"The incoming token has expired"}',
      },
      {
        title: {
          ja: 'オーソライザーが見る場所にトークンがない',
          en: 'No token where the authorizer looks for one',
        },
        text: 'curl -i https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/users -H \'accept: application/json\'\n\nHTTP/2 401\ndate: Mon, 23 Nov 2026 02:30:00 GMT\ncontent-type: application/json\nx-amzn-requestid: d1f2a3b4-5c6d-4e7f-8a9b-0c1d2e3f4a5b\nx-amzn-errortype: UnauthorizedException\nx-amz-apigw-id: Ab1CdEfGtjMFrJA=\n\n{"message":"Unauthorized"}',
      },
      {
        title: {
          ja: 'Lambdaオーソライザー自身がUnauthorizedを投げている',
          en: 'The Lambda authorizer itself throws Unauthorized',
        },
        text: 'POST /prod/orders HTTP/1.1\nHost: a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com\nAuthorization: Bearer example-session-token\nContent-Type: application/json\n\nHTTP/1.1 401 Unauthorized\nContent-Type: application/json\nx-amzn-RequestId: 0f1e2d3c-4b5a-4697-8877-665544332211\nx-amzn-ErrorType: UnauthorizedException\nx-amz-apigw-id: Ef3GhIjKtjMFnQw=\n\n{"message":"Unauthorized"}',
      },
      {
        title: {
          ja: 'HTTP APIのJWTオーソライザーがトークンを受け付けない',
          en: 'The JWT authorizer of an HTTP API refuses the token',
        },
        text: 'curl -v -H \'Authorization: eyJraWQiOiJleGFtcGxlIiwiYWxnIjoiUlMyNTYifQ.eyJpc3MiOiJodHRwczovL2xvZ2luLmV4YW1wbGUuY29tLyIsImF1ZCI6Imh0dHBzOi8vd2ViLmV4YW1wbGUuY29tIiwiZXhwIjoxNzk1NDAyODAwLCJpYXQiOjE3OTUzOTkyMDB9.c2lnbmF0dXJl\' https://a1b2c3d4e5.execute-api.us-west-2.amazonaws.com/pets\n\n< HTTP/1.1 401 Unauthorized\n< Date: Mon, 23 Nov 2026 02:30:00 GMT\n< Content-Length: 26\n< Connection: keep-alive\n< www-authenticate: Bearer scope="" error="invalid_token" error_description="the token does not have a valid audience"\n< apigw-requestid: Mc7UVioPPHcEKPA=\n<\n{"message":"Unauthorized"}',
      },
      {
        title: {
          ja: 'トークンの発行元が、オーソライザーのユーザープールや発行者と違う',
          en: 'The token was issued by another user pool or issuer than the authorizer’s',
        },
        text: '401 {"message":"Unauthorized"}\n\n"iss": "https://login.example.com",\n"aud": ["https://api.example.com"]',
      },
      {
        title: {
          ja: 'オーソライザーのトークンの検証式に、送った値が一致しない',
          en: 'The value sent does not match the authorizer’s token validation expression',
        },
        text: 'HTTP/1.1 401 Unauthorized\nx-amzn-ErrorType: UnauthorizedException\n\n{"message":"Unauthorized"}\n\n"identityValidationExpression": "^Bearer [A-Za-z0-9]+$"',
      },
      {
        title: {
          ja: '呼び出し元のIAMプリンシパルが、EKSクラスターに割り当てられていない',
          en: 'The caller’s IAM principal is not mapped in the EKS cluster',
        },
        text: '$ kubectl get ns\nerror: You must be logged in to the server (Unauthorized)',
      },
      {
        title: {
          ja: '答えたのはAPI Gatewayやロードバランサーではなく、その先のアプリケーション',
          en: 'The application behind the gateway or load balancer answered, not AWS',
        },
        text: 'HTTP/1.1 401 Unauthorized\ndate: Mon, 23 Nov 2026 02:14:11 GMT\nserver: uvicorn\ncontent-length: 30\ncontent-type: application/json\nwww-authenticate: Bearer\n\n{"detail":"Not authenticated"}',
      },
      {
        title: {
          ja: '値の代わりに、undefinedや空文字、変数名そのものが送られている',
          en: 'Instead of its value, undefined, nothing or the variable’s own name was sent',
        },
        text: 'fetch("https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/users", {\n  "headers": {\n    "accept": "application/json",\n    "authorization": "Bearer undefined"\n  },\n  "body": null,\n  "method": "GET",\n  "mode": "cors"\n});\n\n{"message":"Unauthorized"}',
      },
      {
        title: {
          ja: '見えない文字（ゼロ幅スペース、ノーブレークスペース、BOM、全角スペース）が値に混ざっている',
          en: 'A character that nobody sees (zero-width space, no-break space, BOM) is part of a value',
        },
        text: 'curl -H \'Authorization: Bearer abc\' https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/users\n{"message":"Unauthorized"}',
      },
    ],
  },
  {
    code: 'UnauthorizedException',
    pastes: [
      {
        title: {
          ja: 'ユーザープール認可のAppSyncに、Bearer を付けてトークンを送っている',
          en: 'Bearer  stands before the token sent to AppSync',
        },
        text: 'curl https://example1.appsync-api.us-east-1.amazonaws.com/graphql -H \'Authorization: Bearer abc.def.ghi\' -d \'{"query":"{ me }"}\'\n\n{"errors":[{"errorType":"UnauthorizedException","message":"You are not authorized to make this call."}]}',
      },
      {
        title: {
          ja: '呼び出しは認証されたが、型かフィールドの認可ルールがその操作を許可していない',
          en: 'The call was authenticated, but the rules of the type or field do not allow it',
        },
        text: '{"data":{"getOrder":null},"errors":[{"path":["getOrder"],"data":null,"errorType":"Unauthorized","errorInfo":null,"message":"Not Authorized to access getOrder on type Query"}]}',
      },
      {
        title: {
          ja: 'AppSyncのAPIキーが期限切れか、このAPIのものでない',
          en: 'The AppSync API key has expired or belongs to another API',
        },
        text: 'curl -i https://example1.appsync-api.us-east-1.amazonaws.com/graphql -H \'x-api-key: da2-example\' -d \'{"query":"{ list { id } }"}\'\nHTTP/2 401\n\n{"errors":[{"errorType":"UnauthorizedException","message":"You are not authorized to make this call."}]}',
      },
      {
        title: {
          ja: 'AppSyncに、認可のヘッダーが届いていない',
          en: 'No authorization header reached AppSync',
        },
        text: '{"errors":[{"errorType":"UnauthorizedException","message":"Valid authorization header not provided."}]}',
      },
      {
        title: {
          ja: '送った認可の種類が、APIの認可モードと違う（IAM署名、APIキー、トークンの取り違え）',
          en: 'What was sent is of another authorization mode than the API’s (signature, key or token mixed up)',
        },
        text: '{"errors":[{"errorType":"UnauthorizedException","message":"Unable to parse JWT token."}]}\n\nauthMode: \'iam\'',
      },
      {
        title: {
          ja: 'AppSyncに送ったトークンの有効期限が過ぎている',
          en: 'The token sent to AppSync has expired',
        },
        text: '{"errors":[{"errorType":"UnauthorizedException","message":"Token has expired."}]}',
      },
    ],
  },
  {
    code: 'UnauthorizedOperation',
    pastes: [
      {
        title: {
          ja: '組織のサービスコントロールポリシー（SCP）がこのアクションを止めている',
          en: 'A service control policy (SCP) of the organization stops the action',
        },
        text: 'AdministratorAccessを付けています。Control Towerの管理下のアカウントです。\n\nAn error occurred (UnauthorizedOperation) when calling the DescribeInstances operation: You are not authorized to perform this operation.',
      },
      {
        title: {
          ja: '作成時にタグを付ける許可がない',
          en: 'Tags are set on creation, but tagging is not allowed',
        },
        text: 'Error: creating Security Group (web): operation error EC2: CreateSecurityGroup, https response error StatusCode: 403, RequestID: 3f2e1d0c-9b8a-4756-8493-a2b1c0d9e8f7, api error UnauthorizedOperation: You are not authorized to perform this operation. User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: ec2:CreateTags on resource: arn:aws:ec2:ap-northeast-1:111122223333:security-group/* because no identity-based policy allows the ec2:CreateTags action',
      },
      {
        title: {
          ja: '呼び出し元のポリシーにあるDenyが、Allowより優先されている',
          en: 'A Deny in the caller’s own policies overrides the Allow',
        },
        text: '{\n    "DecodedMessage": "{\\"allowed\\":false,\\"explicitDeny\\":true,\\"matchedStatements\\":{\\"items\\":[{\\"statementId\\":\\"DenyLargeInstances\\",\\"effect\\":\\"DENY\\"}]},\\"failures\\":{\\"items\\":[]},\\"context\\":{\\"principal\\":{\\"id\\":\\"AROACKCEVSQ6C2EXAMPLE:session\\",\\"arn\\":\\"arn:aws:sts::111122223333:assumed-role/orders-worker/session\\"},\\"action\\":\\"ec2:RunInstances\\",\\"resource\\":\\"arn:aws:ec2:ap-northeast-1:111122223333:instance/*\\",\\"conditions\\":{\\"items\\":[]}}}"\n}',
      },
      {
        title: {
          ja: '呼び出し元のIAMポリシーにこのアクションの許可がない',
          en: 'The caller’s IAM policies do not allow this action',
        },
        text: '$ aws sts decode-authorization-message --encoded-message 4GIOHlTkIaWHQD0Q0m6XSnuMMCm --query DecodedMessage --output text\n{"allowed":false,"explicitDeny":false,"matchedStatements":{"items":[]},"failures":{"items":[]},"context":{"principal":{"id":"AIDACKCEVSQ6C2EXAMPLE","name":"alice","arn":"arn:aws:iam::111122223333:user/alice"},"action":"ec2:RunInstances","resource":"arn:aws:ec2:ap-northeast-1:111122223333:subnet/subnet-0123456789abcdef0","conditions":{"items":[{"key":"ec2:Region","values":{"items":[{"value":"ap-northeast-1"}]}}]}}}',
      },
      {
        title: {
          ja: '操作が内部で必要とする別のアクションの許可がない',
          en: 'An action that the operation needs besides its own is not allowed',
        },
        text: 'operation error EC2: CreateVpcEndpoint, https response error StatusCode: 403, RequestID: 3f2e1d0c-9b8a-4756-8493-a2b1c0d9e8f7, api error UnauthorizedOperation: You are not authorized to perform this operation. User: arn:aws:sts::111122223333:assumed-role/orders-worker/session is not authorized to perform: vpce:AllowMultiRegion on resource: arn:aws:ec2:ap-northeast-1:111122223333:vpc-endpoint/* because no identity-based policy allows the vpce:AllowMultiRegion action',
      },
      {
        title: {
          ja: '拒否の理由が、暗号化された承認メッセージの中にある（どのポリシーかはまだ分からない）',
          en: 'The reason is inside the encoded authorization message (which policy is not yet known)',
        },
        text: 'An error occurred (UnauthorizedOperation) when calling the RunInstances operation: You are not authorized to perform this operation. Encoded authorization failure message: 4GIOHlTkIaWHQD0Q0m6XSnuMMCm-abcdefghijklmn-abcdefghijklmn-abcdefghijklmnQ0m6XSnuMMCm-abcdefghijklmn-abcdefg',
      },
      {
        title: {
          ja: 'MFAなしの認証情報で、MFAを条件にしたポリシーに拒否されている',
          en: 'Credentials without MFA meet a policy that requires MFA',
        },
        text: '$ aws ec2 stop-instances --instance-ids i-0123456789abcdef0\nAn error occurred (UnauthorizedOperation) when calling the StopInstances operation: You are not authorized to perform this operation. User: arn:aws:iam::111122223333:user/alice is not authorized to perform: ec2:StopInstances on resource: arn:aws:ec2:ap-northeast-1:111122223333:instance/i-0123456789abcdef0 with an explicit deny in an identity-based policy',
      },
    ],
  },
  {
    code: 'UnauthorizedSSOToken',
    pastes: [
      {
        title: {
          ja: 'IAM Identity Center（SSO）のログインが切れている',
          en: 'The IAM Identity Center (SSO) login has ended',
        },
        text: 'aws: [ERROR]: Error when retrieving token from sso: Token has expired and refresh failed',
      },
      {
        title: {
          ja: 'プロファイルが古い形式で、トークンが更新されない',
          en: 'The profile is of the old form, whose token is never renewed',
        },
        text: '$ cat ~/.aws/config\n[profile prod]\nsso_start_url = https://d-1234567890.awsapps.com/start\nsso_region = ap-northeast-1\nsso_account_id = 111122223333\nsso_role_name = Developer\n$ aws s3 ls --profile prod\nThe SSO session associated with this profile has expired or is otherwise invalid. To refresh this SSO session run aws sso login with the corresponding profile.',
      },
      {
        title: {
          ja: 'ログインは成功したのに、このツールが別のキャッシュファイルを見ている',
          en: 'The login worked, but this tool looks for another cache file',
        },
        text: '$ aws sso login --profile prod\nSuccessfully logged into Start URL: https://d-1234567890.awsapps.com/start\n$ terragrunt plan\nSSOProviderInvalidToken: the SSO session has expired or is invalid\ncaused by: open /home/me/.aws/sso/cache/EXAMPLE.json: no such file or directory',
      },
    ],
  },
  {
    code: 'UnprocessedItems',
    pastes: [
      {
        title: {
          ja: '一括操作の一部が、スロットリングなどで処理されていない',
          en: 'A part of the batch was not done, most often for throttling',
        },
        text: 'HTTP/1.1 200 OK\n\n{"UnprocessedItems":{"orders":[{"PutRequest":{"Item":{"id":{"S":"1"}}}}]}}',
      },
    ],
  },
  {
    code: 'UnrecognizedClientException',
    pastes: [
      {
        title: {
          ja: '別のパーティション（中国、GovCloud）の認証情報を使っている',
          en: 'The credentials belong to another partition (China, GovCloud)',
        },
        text: '$ curl -i https://dynamodb.cn-north-1.amazonaws.com.cn/ -X POST \\\n    --aws-sigv4 "aws:amz:cn-north-1:dynamodb" --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" \\\n    -H "x-amz-security-token: $AWS_SESSION_TOKEN" \\\n    -H \'content-type: application/x-amz-json-1.0\' \\\n    -H \'x-amz-target: DynamoDB_20120810.ListTables\' -d \'{}\'\n\nHTTP/1.1 400 Bad Request\nServer: Server\nContent-Type: application/x-amz-json-1.0\nx-amzn-RequestId: 8L0EXAMPLEREQUESTIDEXAMPLE5FG2NCJVV4KQNSO5AEMVJF66Q9ASUAAJG\n\n{"__type":"com.amazon.coral.service#UnrecognizedClientException","message":"The security token included in the request is invalid."}',
      },
      {
        title: {
          ja: 'アクセスキーIDが、AWSの発行したものではない',
          en: 'The access key ID was never issued by AWS',
        },
        text: 'POST / HTTP/1.1\nHost: dynamodb.ap-northeast-1.amazonaws.com\nContent-Type: application/x-amz-json-1.0\nX-Amz-Target: DynamoDB_20120810.ListTables\nX-Amz-Date: 20261101T031200Z\nAuthorization: AWS4-HMAC-SHA256 Credential=test/20261101/ap-northeast-1/dynamodb/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-target, Signature=88796a5b4c3d2e1f02f1c0e3d4b5a697885d4c3b2a19080f1e2d3c4b5a697887\n\n{}\n\nHTTP/1.1 400 Bad Request\nServer: Server\nDate: Sun, 01 Nov 2026 03:12:01 GMT\nContent-Type: application/x-amz-json-1.0\nx-amzn-RequestId: 4KVNFGEXAMPLEREQUESTIDEXAMPLEVV4KQNSO5AEMVJF66Q9ASUAAJG\n\n{"__type":"com.amazon.coral.service#UnrecognizedClientException","message":"The security token included in the request is invalid."}',
      },
      {
        title: {
          ja: 'オプトインリージョンが有効でない、またはトークンがそこで通らない',
          en: 'An opt-in Region is not enabled, or does not take this token',
        },
        text: 'POST / HTTP/1.1\nHost: kinesis.ap-east-1.amazonaws.com\nContent-Type: application/x-amz-json-1.1\nX-Amz-Target: Kinesis_20131202.ListStreams\nX-Amz-Date: 20261101T031200Z\nX-Amz-Security-Token: FwoGZXIvYXdzEXAMPLETOKENEXAMPLETOKENEXAMPLETOKENEXAMPLETOKENEXAMPLETOKENEXAMPLETOKENEXAMPLETOKENEXAMPLE\nAuthorization: AWS4-HMAC-SHA256 Credential=ASIAIOSFODNN7EXAMPLE/20261101/ap-east-1/kinesis/aws4_request, SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target, Signature=c3d2e1f02f1c0e3d4b5a697885d4c3b2a19080f1e2d3c4b5a6978888796a5b4c\n\n{}\n\nHTTP/1.1 400 Bad Request\nx-amzn-RequestId: cd5d22ab-524c-5a42-ac28-759e951cf359\nContent-Type: application/x-amz-json-1.1\n\n{"__type":"UnrecognizedClientException","message":"The security token included in the request is invalid"}',
      },
      {
        title: {
          ja: '一時的な認証情報を、セッショントークンなしで使っている',
          en: 'Temporary credentials are used without their session token',
        },
        text: 'curl -i https://a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com/prod/users \\\n  -H \'X-Amz-Date: 20261101T031200Z\' \\\n  -H \'Authorization: AWS4-HMAC-SHA256 Credential=ASIAIOSFODNN7EXAMPLE/20261101/ap-northeast-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date, Signature=2f1c0e3d4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0\'\n\nHTTP/2 403\ncontent-type: application/json\nx-amzn-requestid: 0b1f6c6e-1c0f-4a6e-9d3b-3c2a1f0e9d8c\nx-amzn-errortype: UnrecognizedClientException\nx-amz-apigw-id: WfXKcE5rNjMFZbg=\n\n{"message":"The security token included in the request is invalid."}',
      },
      {
        title: {
          ja: 'セッショントークンが壊れている、または別のアクセスキーのもの',
          en: 'The session token is garbled or belongs to another key',
        },
        text: 'GET /prod/users HTTP/1.1\nHost: a1b2c3d4e5.execute-api.ap-northeast-1.amazonaws.com\nx-amz-date: 20261101T031200Z\nx-amz-security-token: undefined\nAuthorization: AWS4-HMAC-SHA256 Credential=ASIAIOSFODNN7EXAMPLE/20261101/ap-northeast-1/execute-api/aws4_request, SignedHeaders=host;x-amz-date;x-amz-security-token, Signature=5d4c3b2a19080f1e2d3c4b5a69788796a5b4c3d2e1f02f1c0e3d4b5a69788796\n\nHTTP/1.1 403 Forbidden\nContent-Type: application/json\nx-amzn-ErrorType: UnrecognizedClientException\n\n{"message":"The security token included in the request is invalid."}',
      },
    ],
  },
  {
    code: 'UnsupportedMediaType',
    pastes: [
      {
        title: {
          ja: '415を返したのはAPI Gatewayではなく、関数の中のフレームワーク',
          en: 'Not API Gateway but the framework inside the function answered 415',
        },
        text: '@app.route(\'/introspect\', methods=[\'POST\'], content_types=[\'application/json\'])\n\n$ curl -i -X POST -d "eyXXX.XXX" -H "Content-Type: application/jwt" https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/dev/introspect\nHTTP/1.1 415 Unsupported Media Type\nContent-Type: application/json\n\n{"Code":"UnsupportedMediaType","Message":"Unsupported media type: application/jwt"}',
      },
      {
        title: {
          ja: 'Content-Typeを書かなかったので、クライアントの既定の値が送られた',
          en: 'No Content-Type was written, so the client sent its own default',
        },
        text: 'curl -X POST https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/orders -d \'{"id":1}\'\n{"message": "Unsupported Media Type"}',
      },
      {
        title: {
          ja: '送ったContent-Typeのマッピングテンプレートがない',
          en: 'The integration has no mapping template for the Content-Type that was sent',
        },
        text: 'curl -i -X POST https://a1b2c3d4e5.execute-api.us-east-1.amazonaws.com/prod/orders -H \'Content-Type: text/plain\' -d hello\nHTTP/1.1 415 Unsupported Media Type\nx-amzn-ErrorType: BadRequestException\n\n{"message": "Unsupported Media Type"}',
      },
    ],
  },
  {
    code: 'UserLambdaValidationException',
    pastes: [
      {
        title: {
          ja: 'ユーザープールのトリガーのLambda関数が、例外を投げたか違う形を返した',
          en: 'A trigger function of the user pool raised an error or returned another form',
        },
        text: 'UserLambdaValidationException: PreSignUp failed with error KeyError.',
      },
    ],
  },
  {
    code: 'UserNotConfirmedException',
    pastes: [
      {
        title: {
          ja: '確認コードは送られたが、利用者に届いていない',
          en: 'The code was sent and never reached the user',
        },
        text: '$ aws cognito-idp resend-confirmation-code --client-id 1example23456789 --username tanaka@example.com\n{\n    "CodeDeliveryDetails": {\n        "Destination": "t***@e***",\n        "DeliveryMedium": "EMAIL",\n        "AttributeName": "email"\n    }\n}\nメールが届かないままサインインすると:\n\nAn error occurred (UserNotConfirmedException) when calling the InitiateAuth operation: User is not confirmed.',
      },
      {
        title: {
          ja: 'サインアップのあと、確認コードがまだ入力されていない',
          en: 'The code of the sign-up was never entered',
        },
        text: 'UserNotConfirmedException: User is not confirmed.',
      },
      {
        title: {
          ja: 'プールがコードを送らない設定なのに、確認する仕組みもない',
          en: 'The pool sends no code, and nothing else confirms the user',
        },
        text: 'const res = await Auth.signUp({ username: email, password, attributes: { email } });\nconst session = await Auth.signIn({ username: email, password });\n\n{\n  "code": "UserNotConfirmedException",\n  "message": "User is not confirmed.",\n  "name": "UserNotConfirmedException"\n}\n\nnew UserPool(this, \'pool\', {\n  selfSignUpEnabled: true,\n  signInAliases: { email: true },\n  autoVerify: { email: false },\n})',
      },
    ],
  },
  {
    code: 'UserNotFoundException',
    pastes: [
      {
        title: {
          ja: 'そのユーザープールに、このユーザーがいない',
          en: 'The user pool has no such user',
        },
        text: 'An error occurred (UserNotFoundException) when calling the AdminGetUser operation: User does not exist.',
      },
    ],
  },
  {
    code: 'UsernameExistsException',
    pastes: [
      {
        title: {
          ja: '同じユーザー名か、エイリアスのメールアドレスがすでに使われている',
          en: 'The user name, or an address used as an alias, is taken',
        },
        text: 'An error occurred (UsernameExistsException) when calling the SignUp operation: An account with the given email already exists.',
      },
    ],
  },
  {
    code: 'ValidationError',
    pastes: [
      {
        title: {
          ja: 'テンプレートが、本文で送れる51,200バイトか、スタックの上限を超えている',
          en: 'The template is over the 51,200 bytes that a request carries, or over what a stack may hold',
        },
        text: 'An error occurred (ValidationError) when calling the ValidateTemplate operation: 1 validation error detected: Value \'\n{"Resources":{"OrdersTable":{"Type":"AWS::DynamoDB::Table"}}}\n\' at \'templateBody\' failed to satisfy constraint: Member must have length less than or equal to 51200',
      },
      {
        title: {
          ja: '更新のロールバックか削除が途中で失敗し、スタックが止まっている',
          en: 'A rollback of an update, or a deletion, failed halfway and left the stack stuck',
        },
        text: ' ❌  Environment aws://111122223333/us-east-1 failed bootstrapping: Error [ValidationError]: Stack:arn:aws:cloudformation:us-east-1:111122223333:stack/CDKToolkit/2da112c0-f1dd-11ec-a0b1-0af7b5cc55e9 is in DELETE_FAILED state and can not be updated.',
      },
      {
        title: {
          ja: '求めたセッション時間が、ロールの上限（またはロールチェーンの1時間）を超えている',
          en: 'The session asked for is longer than the role allows, or than the hour of role chaining',
        },
        text: 'An error occurred (ValidationError) when calling the AssumeRole operation: The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
      },
      {
        title: {
          ja: '変更セットに変更が1つもなく、作成がFAILEDで終わった',
          en: 'The change set holds no change, and ended as FAILED',
        },
        text: 'Error: Failed to create changeset for the stack: orders, ex: Waiter ChangeSetCreateComplete failed: Waiter encountered a terminal failure state: For expression "Status" we matched expected path: "FAILED" Status: FAILED. Reason: The submitted information didn\'t contain changes. Submit different information to create a change set.',
      },
      {
        title: {
          ja: 'そのリージョンに、この名前のAuto Scalingグループか起動設定がない',
          en: 'This Region has no Auto Scaling group or launch configuration of that name',
        },
        text: 'ValidationError: AutoScalingGroup name not found - null\n\tstatus code: 400, request id: 8557d617-113e-11e7-9575-896cee602cd3',
      },
      {
        title: {
          ja: 'パラメーターの値が、長さ、形式か列挙の制約に合わない',
          en: 'A parameter’s value breaks a constraint of length, pattern or enumeration',
        },
        text: "aws_alb_target_group.test: Error creating ALB Target Group: ValidationError: Target group name 'VeryLongGroupNameWhichCausesAnError' cannot be longer than '32' characters\n\tstatus code: 400, request id: cb020159-ea78-11e6-8546-15674f4fb6d2",
      },
      {
        title: {
          ja: 'そのリージョンとアカウントに、この名前のスタックがない',
          en: 'This Region and account have no stack of that name',
        },
        text: 'An error occurred (ValidationError) when calling the DescribeStacks operation: Stack with id orders-prod does not exist',
      },
      {
        title: {
          ja: 'テンプレートとパラメーターが今のスタックと同じで、更新するものがない',
          en: 'Template and parameters equal the stack’s, so there is nothing to update',
        },
        text: 'An error occurred (ValidationError) when calling the UpdateStack operation: No updates are to be performed.',
      },
      {
        title: {
          ja: '渡したパラメーターが、テンプレートのParametersと合わない',
          en: 'The parameters passed do not match the template’s Parameters',
        },
        text: 'An error occurred (ValidationError) when calling the CreateStack operation: Parameters: [EnvironmentName] must have values',
      },
      {
        title: {
          ja: 'テンプレートの書き方か構造を、CloudFormationが読めない',
          en: 'CloudFormation cannot read the template: its syntax or its structure is wrong',
        },
        text: 'An error occurred (ValidationError) when calling the CreateStack operation: Template format error: YAML not well-formed. (line 5, column 15)',
      },
      {
        title: {
          ja: 'CDKかライブラリが自分で投げたもので、AWSには何も送られていない',
          en: 'CDK or a library threw it by itself, and nothing was sent to AWS',
        },
        text: "[ERROR] ValidationError: 1 validation error for Order\ntotal\n  Field required [type=missing, input_value={'id': '42'}, input_type=dict]",
      },
      {
        title: {
          ja: 'Ref、GetAtt、FindInMapの指す先が、テンプレートにない',
          en: 'A Ref, GetAtt or FindInMap points at nothing in the template',
        },
        text: 'Error: The CloudFormation template is invalid: Template error: instance of Fn::GetAtt references undefined resource IamRoleLambdaExecution',
      },
      {
        title: {
          ja: '最初の作成に失敗したスタックが、ROLLBACK_COMPLETEのまま残っている',
          en: 'The stack’s first creation failed, and it is left in ROLLBACK_COMPLETE',
        },
        text: 'An error occurred (ValidationError) when calling the CreateChangeSet operation: Stack:arn:aws:cloudformation:us-east-1:111122223333:stack/orders/8f507cfc is in ROLLBACK_COMPLETE state and can not be updated.',
      },
      {
        title: {
          ja: 'リソースの参照が輪になっていて、最初に作れるものがない',
          en: 'Resources refer to each other in a circle, and none can be made first',
        },
        text: 'Error: Failed to create changeset for the stack: blob, ex: Waiter ChangeSetCreateComplete failed: Waiter encountered a terminal failure state: For expression "Status" we matched expected path: "FAILED" Status: FAILED. Reason: Circular dependency between resources: [ProcessBlobFunction, ProcessBlobFunctionBlobsBucketPermission, ProcessBlobFunctionRole, BlobsBucket]',
      },
      {
        title: {
          ja: 'TemplateURLのテンプレートを、呼び出し元の権限ではS3から読めない',
          en: 'The template at TemplateURL cannot be read from S3 with the caller’s permissions',
        },
        text: 'An error occurred (ValidationError) when calling the CreateStack operation: S3 error: Access Denied\nFor more information check http://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html',
      },
      {
        title: {
          ja: '前の操作が終わっていないスタックを、更新しようとしている',
          en: 'Another operation on the stack has not ended yet',
        },
        text: 'An error occurred (ValidationError) when calling the UpdateStack operation: Stack:arn:aws:cloudformation:ap-northeast-1:111122223333:stack/orders/860672b0-c3c3-11ea-9df5-0a1a4d297742 is in UPDATE_IN_PROGRESS state and can not be updated.',
      },
      {
        title: {
          ja: 'サービスに渡したロールの信頼ポリシーが、そのサービスを信頼していない',
          en: 'The role handed to a service does not trust that service',
        },
        text: 'An error occurred (ValidationError) when calling the CreateStack operation: Role arn:aws:iam::111122223333:role/cloudformation is invalid or cannot be assumed',
      },
      {
        title: {
          ja: 'ロールARNが壊れている（アカウントIDが空、または変数が展開されていない）',
          en: 'The role ARN is broken: no account id, or a variable that was never filled in',
        },
        text: 'An error occurred (ValidationError) when calling the AssumeRole operation: arn:aws:iam::${ACCOUNT_ID}:role/deploy is invalid',
      },
    ],
  },
  {
    code: 'ValidationException',
    pastes: [
      {
        title: {
          ja: '渡したキーの属性名か数が、テーブルのキースキーマと違う',
          en: 'The key that was passed does not have the attributes of the table’s key schema',
        },
        text: '$ aws dynamodb describe-table --table-name work --query Table.KeySchema\n[ { "AttributeName": "id", "KeyType": "HASH" } ]\n\n$ aws dynamodb delete-item --table-name work --key \'{"location": {"S": "location1"}}\'\n\nAn error occurred (ValidationException) when calling the DeleteItem operation: The provided key element does not match the schema',
      },
      {
        title: {
          ja: 'キー属性の値が空文字列か、未設定である',
          en: 'The value of a key attribute is empty or not set',
        },
        text: 'ValidationException: One or more parameter values are not valid. A value specified for a secondary index key is not supported. The AttributeValue for a key attribute cannot contain an empty string value. IndexName: gsi2, IndexKey: gsi2pk',
      },
      {
        title: {
          ja: 'パラメーターの値が、長さ、形式か列挙の制約に合わない',
          en: 'A parameter’s value breaks a constraint of length, pattern or enumeration',
        },
        text: "ValidationException: 1 validation error detected: Value '' at 'serviceNamespace' failed to satisfy constraint: Member must have length greater than or equal to 1",
      },
      {
        title: {
          ja: '本文の形が、Bedrockのそのモデルのパラメーターと違う',
          en: 'The body does not have the parameters of this Bedrock model',
        },
        text: 'ValidationException: Malformed input request: #: extraneous key [max_token] is not permitted, please reformat your input and try again.',
      },
      {
        title: {
          ja: '属性の型が、キースキーマか演算の求める型と違う',
          en: 'An attribute has another type than the key schema or the operation wants',
        },
        text: 'ValidationException: One or more parameter values were invalid: Type mismatch for key id expected: N actual: S',
      },
      {
        title: {
          ja: '項目が400 KBを超えているか、一括操作の件数が多すぎる',
          en: 'An item is over 400 KB, or a batch holds too many',
        },
        text: 'ValidationException: Item size has exceeded the maximum allowed size',
      },
      {
        title: {
          ja: 'BedrockのモデルIDの綴りが違うか、そのリージョンにないか、提供が終わっている',
          en: 'The Bedrock model id is misspelt, not offered in this Region, or no longer offered',
        },
        text: 'An error occurred (ValidationException) when calling the Converse operation: The provided model identifier is invalid.',
      },
      {
        title: {
          ja: 'Bedrockのモデルをオンデマンドで呼べず、推論プロファイルのIDが要る',
          en: 'The Bedrock model cannot be called on demand; it wants the id of an inference profile',
        },
        text: 'An error occurred (ValidationException) when calling the InvokeModel operation: Invocation of model ID anthropic.claude-3-7-sonnet-20250219-v1:0 with on-demand throughput isn’t supported. Retry your request with the ID or ARN of an inference profile that contains this model.',
      },
      {
        title: {
          ja: 'クエリのキー条件に、テーブルかインデックスのパーティションキーの等価条件がない',
          en: 'The key condition has no equality on the partition key of the table or index',
        },
        text: 'An error occurred (ValidationException) when calling the Query operation: Query condition missed key schema element: customerId',
      },
      {
        title: {
          ja: '式の中の属性名が予約語である',
          en: 'An attribute name in the expression is a reserved word',
        },
        text: 'An error occurred (ValidationException) when calling the UpdateItem operation: Invalid UpdateExpression: Attribute name is a reserved keyword; reserved keyword: status',
      },
      {
        title: {
          ja: '式の:値や#名と、渡した対応表が食い違っている',
          en: 'The :values and #names of the expression and the maps passed with it do not match',
        },
        text: 'ValidationException: Invalid UpdateExpression: An expression attribute value used in expression is not defined; attribute value: :total',
      },
      {
        title: {
          ja: 'サービスに渡したロールの信頼ポリシーが、そのサービスを信頼していない',
          en: 'The role handed to a service does not trust that service',
        },
        text: "An error occurred (ValidationException) when calling the PutTargets operation: Provided role 'arn:aws:iam::111122223333:role/events' cannot be assumed by principal 'events.amazonaws.com'.",
      },
    ],
  },
  {
    code: 'VcpuLimitExceeded',
    pastes: [
      {
        title: {
          ja: 'アベイラビリティーゾーンの空き、またはアカウントのvCPUの上限が足りない',
          en: 'The Availability Zone has no capacity left, or the account’s vCPU limit is too low',
        },
        text: 'An error occurred (VcpuLimitExceeded) when calling the RunInstances operation: You have requested more vCPU capacity than your current vCPU limit of 32 allows for the instance bucket that the specified instance type belongs to.',
      },
    ],
  },
  {
    code: 'WAFForbiddenException',
    pastes: [
      {
        title: {
          ja: 'イントロスペクションのクエリを、自分のルールが遮断している',
          en: 'A rule of your own blocks introspection',
        },
        text: 'curl -i https://example1.appsync-api.ap-northeast-1.amazonaws.com/graphql -H \'x-api-key: da2-example\' -d \'{"query":"query IntrospectionQuery { __schema { queryType { name } } }"}\'\n\nHTTP/2 403\ncontent-type: application/json;charset=UTF-8\n\n{"errors":[{"errorType":"WAFForbiddenException","message":"403 Forbidden"}]}',
      },
      {
        title: {
          ja: '送信元のIPアドレスか国を、ルールが断っている',
          en: 'A rule refuses the caller’s IP address or country',
        },
        text: 'Run npm run smoke (GitHub Actions, ubuntu-latest)\nPOST https://example1.appsync-api.ap-northeast-1.amazonaws.com/graphql 403\n{"errors":[{"errorType":"WAFForbiddenException","message":"403 Forbidden"}]}',
      },
      {
        title: {
          ja: 'GraphQLの変数の中身を、マネージドルールが攻撃と見なした',
          en: 'A managed rule took what the GraphQL variables hold for an attack',
        },
        text: 'curl -i https://example1.appsync-api.ap-northeast-1.amazonaws.com/graphql -H \'x-api-key: da2-example\' -H \'content-type: application/json\' -d \'{"query":"mutation($b:String!){ savePage(body:$b){ id } }","variables":{"b":"<script src=app.js></script>"}}\'\n\nHTTP/2 403\ncontent-type: application/json;charset=UTF-8\n\n{"errors":[{"errorType":"WAFForbiddenException","message":"403 Forbidden"}]}',
      },
      {
        title: {
          ja: '送信元ごとのリクエスト数が、レートベースのルールを超えた',
          en: 'The requests of one address went over a rate-based rule',
        },
        text: '{"errors":[{"errorType":"WAFForbiddenException","message":"403 Forbidden"}]}\n\n"terminatingRuleId":"per-address","terminatingRuleType":"RATE_BASED","action":"BLOCK"',
      },
      {
        title: {
          ja: 'User-Agentがないか、ブラウザーのものでないクライアントを、ルールがボットと見なした',
          en: 'A rule took a client without a browser’s User-Agent for a bot',
        },
        text: 'POST /graphql HTTP/1.1\nhost: example1.appsync-api.ap-northeast-1.amazonaws.com\nuser-agent: python-requests/2.32.3\ncontent-type: application/json\n\n{"query":"{ listOrders { id } }"}\n\nHTTP/1.1 403 Forbidden\ncontent-type: application/json;charset=UTF-8\n\n{"errors":[{"errorType":"WAFForbiddenException","message":"403 Forbidden"}]}',
      },
      {
        title: {
          ja: 'GraphQLの本文が8 KBを超えた（SizeRestrictions_BODY）',
          en: 'The GraphQL body is over 8 KB (SizeRestrictions_BODY)',
        },
        text: '{"timestamp":1795392000000,"formatVersion":1,"terminatingRuleId":"AWS-AWSManagedRulesCommonRuleSet","terminatingRuleType":"MANAGED_RULE_GROUP","action":"BLOCK","httpSourceName":"APPSYNC","ruleGroupList":[{"ruleGroupId":"AWS#AWSManagedRulesCommonRuleSet","terminatingRule":{"ruleId":"SizeRestrictions_BODY","action":"BLOCK"}}],"httpRequest":{"clientIp":"203.0.113.10","country":"JP","uri":"/graphql","httpMethod":"POST"}}\n\n{"errors":[{"errorType":"WAFForbiddenException","message":"403 Forbidden"}]}',
      },
    ],
  },
  {
    code: 'WaiterError',
    pastes: [
      {
        title: {
          ja: 'スタックの更新が失敗してロールバックした',
          en: 'The stack’s update failed and was rolled back',
        },
        text: 'Error: Failed to create/update the stack: app, Waiter StackCreateComplete failed: Waiter encountered a terminal failure state: For expression "Stacks[].StackStatus" we matched expected path: "ROLLBACK_COMPLETE" at least once',
      },
    ],
  },
  {
    code: 'XAmzContentSHA256Mismatch',
    pastes: [
      {
        title: {
          ja: '日本語などを含む本文で、ハッシュと送信の文字コードが違う',
          en: 'A text with letters beyond ASCII is hashed in one charset and sent in another',
        },
        text: "PUT /memo.txt HTTP/1.1\nHost: amzn-s3-demo-bucket.s3.ap-northeast-1.amazonaws.com\nx-amz-content-sha256: 22071e2a001829f77e29c5da37e0afebf5f1d6f75dc039d9035c61458f1cf7f6\nx-amz-date: 20261120T031500Z\nAuthorization: AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20261120/ap-northeast-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5\n\n会議は15時から\n\nHTTP/1.1 400 Bad Request\nContent-Type: application/xml\nServer: AmazonS3\n\n<Error><Code>XAmzContentSHA256Mismatch</Code><Message>The provided 'x-amz-content-sha256' header does not match what was computed.</Message><ClientComputedContentSHA256>22071e2a001829f77e29c5da37e0afebf5f1d6f75dc039d9035c61458f1cf7f6</ClientComputedContentSHA256><S3ComputedContentSHA256>b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5</S3ComputedContentSHA256><RequestId>4442587FB7D0A2F9</RequestId></Error>",
      },
      {
        title: {
          ja: '本文があるのに、空の本文のハッシュに署名している',
          en: 'The request has a body but was signed with the hash of an empty one',
        },
        text: "PUT https://amzn-s3-demo-bucket.s3.us-east-1.amazonaws.com/cat.png\n<Error>\n    <Code>XAmzContentSHA256Mismatch</Code>\n    <Message>The provided 'x-amz-content-sha256' header does not match what was computed.</Message>\n    <ClientComputedContentSHA256>e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855</ClientComputedContentSHA256>\n    <S3ComputedContentSHA256>b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5</S3ComputedContentSHA256>\n    <RequestId>4442587FB7D0A2F9</RequestId>\n</Error>",
      },
      {
        title: {
          ja: '本文を送らずにリクエストだけが届いた（読み終えたストリーム、再試行、リダイレクト）',
          en: 'The request arrived without its body: a stream already read, a retry, a redirect',
        },
        text: "The provided 'x-amz-content-sha256' header does not match what was computed. (Service: Amazon S3; Status Code: 400; Error Code: XAmzContentSHA256Mismatch; Request ID: 4442587FB7D0A2F9)\n\n<Error><Code>XAmzContentSHA256Mismatch</Code><Message>The provided 'x-amz-content-sha256' header does not match what was computed.</Message><ClientComputedContentSHA256>22071e2a001829f77e29c5da37e0afebf5f1d6f75dc039d9035c61458f1cf7f6</ClientComputedContentSHA256><S3ComputedContentSHA256>e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855</S3ComputedContentSHA256><RequestId>4442587FB7D0A2F9</RequestId></Error>",
      },
      {
        title: {
          ja: '並行する多数のアップロードの間で、本文が入れ替わっている',
          en: 'Many uploads run side by side and get each other’s bodies',
        },
        text: "<Error><Code>XAmzContentSHA256Mismatch</Code><Message>The provided 'x-amz-content-sha256' header does not match what was computed.</Message><ClientComputedContentSHA256>22071e2a001829f77e29c5da37e0afebf5f1d6f75dc039d9035c61458f1cf7f6</ClientComputedContentSHA256><S3ComputedContentSHA256>b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5</S3ComputedContentSHA256><RequestId>4442587FB7D0A2F9</RequestId></Error>\n\n<Error><Code>XAmzContentSHA256Mismatch</Code><Message>The provided 'x-amz-content-sha256' header does not match what was computed.</Message><ClientComputedContentSHA256>b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5</ClientComputedContentSHA256><S3ComputedContentSHA256>7093d3a533bbb1e29eb02289b9061e626a12fd012a94cc57ffeabb4843ffc609</S3ComputedContentSHA256><RequestId>1AB2C3D4E5F6G7H8</RequestId></Error>",
      },
      {
        title: {
          ja: 'ハッシュを計算したあとで、本文のバイト列が変わった',
          en: 'The body’s bytes changed after they were hashed',
        },
        text: "DEBUG: ErrorXML: Code: 'XAmzContentSHA256Mismatch'\n<Error><Code>XAmzContentSHA256Mismatch</Code><Message>The provided 'x-amz-content-sha256' header does not match what was computed.</Message><ClientComputedContentSHA256>22071e2a001829f77e29c5da37e0afebf5f1d6f75dc039d9035c61458f1cf7f6</ClientComputedContentSHA256><S3ComputedContentSHA256>b16b27beb2ddd6157254d21ed660c025ab2d0249660657c27d584886a283aba5</S3ComputedContentSHA256><RequestId>4442587FB7D0A2F9</RequestId><HostId>s9lzHYrFp76ZVxRcpX9+5cjAnEH2ROuNkd2BHfIa6UkFVdtjf5mKR3/eTPFvsiP/XV/VLi31234=</HostId></Error>",
      },
    ],
  },
  {
    code: 'cluster_block_exception',
    pastes: [
      {
        title: {
          ja: 'ディスクの空きが足りず、インデックスが読み取り専用になっている',
          en: 'Disk space ran low, and the index was made read-only',
        },
        text: '{"error":{"root_cause":[{"type":"cluster_block_exception","reason":"blocked by: [FORBIDDEN/12/index read-only / allow delete (api)];"}],"type":"cluster_block_exception","reason":"blocked by: [FORBIDDEN/12/index read-only / allow delete (api)];"},"status":403}',
      },
    ],
  },
  {
    code: 'index_not_found_exception',
    pastes: [
      {
        title: {
          ja: 'その名前のインデックスがドメインにない',
          en: 'The domain has no index of that name',
        },
        text: '{"error":{"root_cause":[{"type":"index_not_found_exception","reason":"no such index [logs-2026.01.01]","index":"logs-2026.01.01"}],"type":"index_not_found_exception","reason":"no such index [logs-2026.01.01]"},"status":404}',
      },
    ],
  },
  {
    code: 'invalid_client',
    pastes: [
      {
        title: {
          ja: 'アプリクライアントのIDかシークレットが届いていない、または違う',
          en: 'Id or secret of the app client is wrong, or did not arrive',
        },
        text: 'curl -X POST https://example.auth.ap-northeast-1.amazoncognito.com/oauth2/token -H \'Content-Type: application/x-www-form-urlencoded\' -d \'grant_type=client_credentials&client_id=1example23456789\'\n{"error":"invalid_client"}',
      },
    ],
  },
  {
    code: 'redirect_mismatch',
    pastes: [
      {
        title: {
          ja: 'redirect_uriが、アプリクライアントに登録されたコールバックURLと一字一句同じではない',
          en: 'The redirect_uri is not, character for character, a callback URL of the app client',
        },
        text: 'https://example.auth.ap-northeast-1.amazoncognito.com/error?error=redirect_mismatch&client_id=1example23456789',
      },
    ],
  },
  {
    code: 'security_exception',
    pastes: [
      {
        title: {
          ja: 'バルクやスクロールの権限が、クラスター権限に入っていない',
          en: 'A permission for bulk, scroll or the like stands under the indices and not under the cluster',
        },
        text: '{"error":{"root_cause":[{"type":"security_exception","reason":"no permissions for [indices:data/write/bulk] and User [name=arn:aws:iam::111122223333:role/indexer, backend_roles=[arn:aws:iam::111122223333:role/indexer], requestedTenant=null]"}],"type":"security_exception","reason":"no permissions for [indices:data/write/bulk] and User [name=arn:aws:iam::111122223333:role/indexer, backend_roles=[arn:aws:iam::111122223333:role/indexer], requestedTenant=null]"},"status":403}',
      },
      {
        title: {
          ja: 'きめ細かなアクセスコントロールで、呼び出し元のロールが権限のあるロールに割り当てられていない',
          en: 'With fine-grained access control, the caller’s role is mapped to no role that may do this',
        },
        text: '{"error":{"root_cause":[{"type":"security_exception","reason":"no permissions for [indices:data/read/search] and User [name=arn:aws:iam::111122223333:role/search, backend_roles=[arn:aws:iam::111122223333:role/search], requestedTenant=null]"}],"type":"security_exception","reason":"no permissions for [indices:data/read/search] and User [name=arn:aws:iam::111122223333:role/search, backend_roles=[arn:aws:iam::111122223333:role/search], requestedTenant=null]"},"status":403}',
      },
      {
        title: {
          ja: 'ロールのインデックスパターンが、リクエストの対象をすべては含まない',
          en: 'The role’s index patterns do not cover every index that the request touches',
        },
        text: 'GET /_search/ HTTP/1.1\nHost: search-logs-a1b2c3d4e5f6g7h8i9j0.ap-northeast-1.es.amazonaws.com\n\nHTTP/1.1 403 Forbidden\ncontent-type: application/json; charset=UTF-8\n\n{"error":{"root_cause":[{"type":"security_exception","reason":"no permissions for [indices:data/read/search] and User [name=analyst, backend_roles=[], requestedTenant=__user__]"}],"type":"security_exception","reason":"no permissions for [indices:data/read/search] and User [name=analyst, backend_roles=[], requestedTenant=__user__]"},"status":403}',
      },
      {
        title: {
          ja: 'OpenSearch Serverlessのデータアクセスポリシーに、呼び出し元が含まれていない',
          en: 'No data access policy of the OpenSearch Serverless collection names the caller',
        },
        text: "opensearchpy.exceptions.AuthorizationException: AuthorizationException(403, 'security_exception', 'OpenSearch exception [type=authorization_exception, reason=User does not have permissions for the requested resource]')\nPUT https://a1b2c3d4e5f6g7h8.ap-northeast-1.aoss.amazonaws.com:443/docs-index [status:403 request:0.073s]",
      },
    ],
  },
];
