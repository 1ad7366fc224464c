import { defineCause } from '#core';

/** Settings and libraries that put an ACL on uploads of their own accord. */
const CLIENT =
  /\b(?:fog_public|fog_attributes|carrierwave|default_acl|AWS_DEFAULT_ACL|flysystem|s3fs|cyberduck|rclone|import-map-deployer|next-s3-upload|visibility)\b/i;

export const cause = defineCause({
  id: 'acl-sent-by-client-default',
  explains: ['AccessControlListNotSupported'],
  title: {
    ja: 'ACLを書いていないのに、ライブラリやツールが既定でACLを付けている',
    en: 'Nobody wrote an ACL: the library or tool adds one by default',
  },
  howToTell: {
    ja: 'コードに`acl`の指定がありません。`aws s3 cp`なら同じファイルが通り、ライブラリだけが失敗します。',
    en: 'Your code names no ACL, `aws s3 cp` uploads the same file, and only the library fails.',
  },
  fix: {
    ja: 'ライブラリの既定のACLを外します（CarrierWaveは`fog_acl = false`、django-storagesは`default_acl = None`など）。外せない製品では`bucket-owner-full-control`にします。',
    en: 'Switch the library’s default off (`fog_acl = false` in CarrierWave, `default_acl = None` in django-storages). Where it cannot be, set it to `bucket-owner-full-control`.',
  },
  verify: {
    ja: '送信したリクエストに`x-amz-acl`がないか、値が`bucket-owner-full-control`です。',
    en: 'The request carries no `x-amz-acl`, or `bucket-owner-full-control`.',
  },
  why: {
    client: {
      ja: '`{client}`は、指定がなくてもACLを付けることがあります。',
      en: '`{client}` can put an ACL on uploads without being told to.',
    },
    private: {
      ja: '送ったACLは`private`です。公開しないACLでも、ACLが無効なバケットは断ります。',
      en: 'The ACL is `private`: a bucket with ACLs disabled refuses that one too.',
    },
    'none-shown': {
      ja: 'このテキストにACLの指定は見えません。ツールが付けた可能性があります。',
      en: 'No ACL is to be seen here; a tool may have added it.',
    },
  },
  prior: 3,
  sources: [
    {
      url: 'https://github.com/carrierwaveuploader/carrierwave/pull/2709',
      title: 'carrierwaveuploader/carrierwave #2709',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/single-spa/import-map-deployer/issues/128',
      title: 'single-spa/import-map-deployer #128',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/iterate-ch/docs/issues/195',
      title: 'iterate-ch/docs #195',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-ownership-error-responses.html',
      title: 'Troubleshooting - Amazon Simple Storage Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('AccessControlListNotSupported');
    if (!said) return [];
    const client = facts.says(CLIENT);
    if (client) return judge.supports('strong', 'client', { client: client.text }, client);
    const isPrivate = facts.says(/\bacl\b["']?[ :=]{1,4}["']?private\b/i);
    if (isPrivate) return judge.supports('moderate', 'private', {}, isPrivate);
    const isShown = facts.says(/(?:\bacl\b|_acl\b|public-read|Acl operation)/i);
    return isShown ? [] : judge.supports('weak', 'none-shown', {}, said);
  },
});
