import type { Evidence, Facts } from '#core';

/** @returns where S3 says that a header is missing, without saying which: the message, else the code. */
export const headerRefusal = (facts: Facts): Evidence | undefined =>
  facts.message(/Your request was missing a required header/) ?? facts.code('MissingSecurityHeader');

/** What a tool that keeps resources in step says while it sets the ACL of an object. */
export const OBJECT_ACL = /\b(?:putting|updating) S3 object ACL\b|"aws_s3_(?:bucket_)?object"/i;

/** What such a tool says while it sets the ACL of a bucket. */
export const BUCKET_ACL =
  /\b(?:creating|updating|putting) S3 bucket ACL\b|\baws_s3_bucket_acl\b|\bBucketAclV?2?\b|\bs3\.aws\.crossplane\.io\b/i;
