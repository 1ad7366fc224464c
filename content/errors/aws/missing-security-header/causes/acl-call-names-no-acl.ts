import { defineCause } from '#core';
import { BUCKET_ACL, headerRefusal, OBJECT_ACL } from '../refusal.ts';
import { thread } from '../sources.ts';

export const cause = defineCause({
  id: 'acl-call-names-no-acl',
  explains: ['MissingSecurityHeader'],
  title: {
    ja: 'ACLを設定する呼び出しに、ACLが1つも入っていない',
    en: 'A call that sets an ACL names no ACL',
  },
  howToTell: {
    ja: '失敗した操作が`PutBucketAcl`か`PutObjectAcl`で、リクエストに`x-amz-acl`も`x-amz-grant-*`も本文もありません。',
    en: 'The failed operation is `PutBucketAcl` or `PutObjectAcl`, and the request has neither `x-amz-acl` nor `x-amz-grant-*` nor a body.',
  },
  fix: {
    ja: '多くは、この呼び出し自体が不要です。ACLを使わないなら削除します。使うなら`ACL`（`private`など）か`AccessControlPolicy`を渡します。',
    en: 'Most often the call is not needed: remove it where ACLs are not in use. Otherwise pass `ACL` (`private`, say) or `AccessControlPolicy`.',
  },
  verify: {
    ja: '送信したリクエストに`x-amz-acl`があるか、`PutBucketAcl`と`PutObjectAcl`が送られなくなります。',
    en: 'The request carries `x-amz-acl`, or no `PutBucketAcl` and `PutObjectAcl` is sent any more.',
  },
  why: {
    operation: {
      ja: '`{operation}`はACLを設定する操作です。ACLを表すヘッダーも本文もないと、S3はこう答えます。',
      en: '`{operation}` sets an ACL; without a header or body that says which, S3 answers so.',
    },
    message: {
      ja: '公開されたスレッドでは、このメッセージのほとんどがACLのない`PutBucketAcl`か`PutObjectAcl`です。',
      en: 'In public threads this message nearly always follows a `PutBucketAcl` or `PutObjectAcl` without an ACL.',
    },
    'acl-sent': {
      ja: 'リクエストに`{header}`があります。',
      en: 'The request carries `{header}`.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    thread('dlhdesign/node-aws-beanstalk', 4),
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketAcl.html',
      title: 'PutBucketAcl - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = headerRefusal(facts);
    if (!said) return [];
    const sent = facts
      .all('request-header')
      .find(({ value }) => /^x-amz-(?:acl|grant-)/i.test(value.name) && value.value !== '');
    if (sent) return judge.rulesOut('acl-sent', { header: sent.value.name }, sent);
    // What a tool left empty is mended in its template, not in a call.
    if (facts.says(OBJECT_ACL) ?? facts.says(BUCKET_ACL)) return [];
    const operation = facts.all('operation').find(({ value }) => /^Put(?:Bucket|Object)Acl$/.test(value));
    return operation
      ? judge.supports('strong', 'operation', { operation: operation.value }, operation)
      : judge.supports('moderate', 'message', {}, said);
  },
});
