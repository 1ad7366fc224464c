import { defineCause } from '#core';

export const cause = defineCause({
  id: 's3-object-locked',
  explains: ['AccessDenied'],
  title: {
    ja: 'オブジェクトロックの保持期間かリーガルホールドで、削除や上書きができない',
    en: 'Object Lock, by retention or legal hold, forbids deleting or overwriting',
  },
  howToTell: {
    ja: 'メッセージに`protected by object lock`とあり、`aws s3api get-object-retention`に期限があります。',
    en: 'The message says `protected by object lock`, and `aws s3api get-object-retention` shows a date.',
  },
  fix: {
    ja: '期限が過ぎるのを待つか、ガバナンスモードなら`s3:BypassGovernanceRetention`と`--bypass-governance-retention`で操作します。コンプライアンスモードでは解除できません。',
    en: 'Wait for the date; in governance mode use `s3:BypassGovernanceRetention` with `--bypass-governance-retention`. Compliance mode cannot be lifted.',
  },
  verify: { ja: '期限後に削除できます。', en: 'It can be deleted after the date.' },
  why: {
    said: {
      ja: 'オブジェクトロックで保護されていると書かれています。',
      en: 'It says that Object Lock protects the object.',
    },
  },
  prior: 0,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-lock.html',
      title: 'Locking objects with Object Lock',
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
    const said = facts.message(/\bobject (?:is )?protected by (?:S3 )?object lock/i);
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
