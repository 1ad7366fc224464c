import { defineCause } from '#core';
import { s3Call } from '../call.ts';
import { DENIED, bareDenial, anonymousCall } from '../denied.ts';

const PUBLIC_ACL = /\bacl['"]?\s{0,4}(?:=>|[:=])?\s{0,4}['"]?public-?read/i;

export const cause = defineCause({
  id: 's3-block-public-access',
  explains: DENIED,
  title: {
    ja: 'S3のパブリックアクセスブロックが、公開するポリシーやACL（またはその読み取り）を止めている',
    en: 'S3 Block Public Access stops the public policy or ACL, or reading through it',
  },
  howToTell: {
    ja: '`aws s3api get-public-access-block`（アカウントなら`aws s3control`）で、`true`の設定があります。新しいバケットではすべて`true`です。',
    en: '`aws s3api get-public-access-block`, or `aws s3control` for the account, shows a `true`; on new buckets all of them are.',
  },
  fix: {
    ja: '公開しないで済むなら、CloudFront（OAC）や署名付きURLで配信します。公開が必要なら、バケットとアカウントの両方で該当する設定を解除してからポリシーを付けます。',
    en: 'Serve through CloudFront (OAC) or presigned URLs where nothing has to be public; otherwise lift the setting on the bucket and on the account, then put the policy.',
  },
  verify: { ja: 'ポリシーやACLを付ける操作が通ります。', en: 'Putting the policy or ACL succeeds.' },
  why: {
    acl: {
      ja: '公開のACLを付けようとしています。パブリックアクセスブロックはこれを止めます。',
      en: 'A public ACL is to be set, which Block Public Access stops.',
    },
    named: {
      ja: 'メッセージが`{setting}`の設定を名指ししています。',
      en: 'The message names the setting `{setting}`.',
    },
    publish: {
      ja: '`{name}`は、公開する内容ならパブリックアクセスブロックに止められます。',
      en: '`{name}` is stopped by Block Public Access where it would make something public.',
    },
    anonymous: {
      ja: '署名のない読み取りです。パブリックアクセスブロックが有効だと、公開のポリシーがあっても拒否されます。',
      en: 'The read is unsigned; with Block Public Access on it is refused whatever the policy says.',
    },
  },
  prior: 3,
  experiment: {
    sh: 'aws s3api get-public-access-block --bucket {bucket}',
    powershell: 'aws s3api get-public-access-block --bucket {bucket}',
    tells: {
      ja: '`true`の設定があれば止められます。アカウント全体の設定は`aws s3control get-public-access-block --account-id {accountId}`で見えます。',
      en: 'A `true` stops it; the account’s own setting shows in `aws s3control get-public-access-block --account-id {accountId}`.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html',
      title: 'Blocking public access to your Amazon S3 storage',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html',
      title: 'Troubleshoot access denied (403 Forbidden) errors in Amazon S3',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/by the (?<setting>\w{5,40}) setting in S3 Block Public Access/i);
    if (said) return judge.supports('strong', 'named', { setting: said.groups['setting'] ?? '' }, said);
    const denied = bareDenial(facts);
    const call = s3Call(facts);
    if (!denied) return [];
    if (call?.kind === 'policy' || call?.kind === 'acl')
      return judge.supports('moderate', 'publish', { name: call.name }, call);
    const mayPublish = call === undefined || call.kind === 'write' || call.kind === 'create';
    const acl = mayPublish ? facts.says(PUBLIC_ACL) : undefined;
    if (acl) return judge.supports('moderate', 'acl', {}, acl);
    const anonymous = anonymousCall(facts);
    return anonymous && call?.kind !== 'list' ? judge.supports('weak', 'anonymous', {}, denied) : [];
  },
});
