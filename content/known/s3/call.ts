import type { Facts, Span } from '#core';

/** What was asked of S3, as far as it decides who may refuse it. */
export type S3Kind =
  'read' | 'write' | 'list' | 'buckets' | 'delete' | 'copy' | 'acl' | 'policy' | 'create' | 'bucket';

export interface S3Call {
  readonly kind: S3Kind;
  /** The operation or action by name, or the method. */
  readonly name: string;
  readonly spans: readonly Span[];
}

/** By the name of the operation or of the action behind `s3:`. */
const KINDS: Readonly<Record<S3Kind, RegExp>> = {
  buckets: /^(?:ListBuckets|ListAllMyBuckets)$/,
  list: /^(?:ListObjects(?:V2)?|ListBucket|ListObjectVersions|ListBucketVersions|ListMultipartUploads|ListBucketMultipartUploads)$/,
  copy: /^(?:CopyObject|UploadPartCopy)$/,
  acl: /^(?:Put|Get)(?:Object|Bucket)(?:Version)?Acl$/,
  policy: /^(?:Put|Delete)BucketPolicy$|^PutPublicAccessBlock$|^PutBucketPublicAccessBlock$/,
  create: /^CreateBucket$/,
  bucket:
    /^(?:HeadBucket|DeleteBucket|(?:Get|Put|Delete)(?:Bucket|Lifecycle|Encryption|Replication|PublicAccessBlock|Accelerate)\w{0,60})$/,
  delete: /^Delete(?:Objects?|ObjectVersion|ObjectTagging)$/,
  write:
    /^(?:PutObject|CreateMultipartUpload|UploadPart|CompleteMultipartUpload|AbortMultipartUpload|PutObjectTagging|PutObjectRetention|PutObjectLegalHold|RestoreObject|PostObject)$/,
  read: /^(?:GetObject|HeadObject|GetObject(?:Version|Tagging|Attributes|VersionTagging|Torrent)|SelectObjectContent|DownloadFile)$/,
};

const kindOf = (name: string): S3Kind | undefined =>
  (Object.keys(KINDS) as S3Kind[]).find((kind) => KINDS[kind].test(name));

/** @returns what was asked of S3: by the operation an SDK names, the action of a refusal, or method and path on an S3 host. */
export function s3Call(facts: Facts): S3Call | undefined {
  const operation = facts.one('operation');
  const kind = operation && kindOf(operation.value);
  if (operation && kind) return { kind, name: operation.value, spans: operation.spans };
  const action = facts.all('denial').find(({ value }) => /^s3:/i.test(value.action?.value ?? ''))
    ?.value.action;
  const asked = action && kindOf(action.value.slice(3));
  if (action && asked) return { kind: asked, name: action.value, spans: action.spans };
  return operation ? undefined : (byRequest(facts) ?? byResource(facts));
}

/** What a deployment tool was making when S3 refused, by the resource's type or by Terraform's own words. */
const RESOURCES: readonly (readonly [S3Kind, RegExp])[] = [
  [
    'policy',
    /\baws_s3_bucket_(?:policy|public_access_block)\b|\bAWS::S3::BucketPolicy\b|\b(?:putting|creating) S3 (?:bucket )?policy\b|\bputting S3 Bucket \([^)\n]{1,80}\) Policy\b/i,
  ],
  [
    'acl',
    /\baws_s3_bucket_acl\b|\b(?:putting|creating) S3 (?:bucket )?ACL\b|\bcreating S3 Bucket \([^)\n]{1,80}\) ACL\b/i,
  ],
  ['create', /\bcreating S3 Bucket(?: \([^)\n]{1,80}\))?: /i],
];

function byResource(facts: Facts): S3Call | undefined {
  if (!facts.one('tool')) return undefined;
  for (const [kind, pattern] of RESOURCES) {
    const found = facts.says(pattern);
    const [place] = found?.spans ?? [];
    if (found && place) return { kind, name: found.text, spans: found.spans };
  }
  return undefined;
}

const BY_METHOD: Readonly<Record<string, S3Kind>> = {
  GET: 'read',
  HEAD: 'read',
  PUT: 'write',
  POST: 'write',
  DELETE: 'delete',
};

function byRequest(facts: Facts): S3Call | undefined {
  const endpoint = facts.endpoint();
  const url = facts.url();
  if (endpoint?.value.kind !== 's3' || !url) return undefined;
  const method = facts.one('method');
  const kind = BY_METHOD[method?.value.toUpperCase() ?? 'GET'];
  const isBucketAlone = objectPath(facts) === '';
  if (!kind) return undefined;
  return {
    kind: isBucketAlone && kind === 'read' ? 'list' : kind,
    name: method?.value.toUpperCase() ?? 'GET',
    spans: method?.spans.length ? method.spans : url.value.host.spans,
  };
}

/** @returns the key in the URL, as it is written there, without its first slash. In path style the bucket is left out. */
function objectPath(facts: Facts): string {
  const url = facts.value('url');
  const endpoint = facts.endpoint()?.value;
  if (!url || endpoint?.kind !== 's3') return '';
  const isInHost =
    endpoint.bucket !== undefined &&
    url.host.value.toLowerCase().startsWith(`${endpoint.bucket.toLowerCase()}.`);
  return url.segments
    .slice(isInHost ? 0 : 1)
    .map(({ value }) => value)
    .join('/');
}

/** @returns true where the paste speaks of S3: by host, operation, body or service. */
export const isS3 = (facts: Facts): boolean =>
  facts.endpoint()?.value.kind === 's3' ||
  s3Call(facts) !== undefined ||
  facts.detail('HostId') !== undefined ||
  facts.detail('Service')?.value.value === 's3' ||
  facts.says(/\baws-sdk\/lib\/services\/s3\.js\b/) !== undefined ||
  facts.speaker('s3') !== undefined ||
  facts.responseHeader('x-amz-id-2') !== undefined;

/** @returns the bucket that the paste names, by host, body, setting or ARN. */
export function bucketOf(facts: Facts): string | undefined {
  const resource = facts.denial()?.value.resource?.value ?? '';
  return (
    facts.endpoint()?.value.bucket ??
    facts.detail('BucketName')?.value.value ??
    facts.setting('bucket')?.value.value ??
    /^arn:[\w-]{3,12}:s3:::([^/]{3,63})/.exec(resource)?.[1]
  );
}

/** @returns the key that the paste names. */
export const keyOf = (facts: Facts): string | undefined =>
  facts.detail('Key')?.value.value ?? facts.setting('key')?.value.value ?? (objectPath(facts) || undefined);
