import { defineCause } from '#core';
import { DENIED, bareDenial, namedDenial } from '../denied.ts';

export const cause = defineCause({
  id: 's3-version-permission-missing',
  explains: DENIED,
  title: {
    ja: 'バージョンIDを指定した操作に要る、`…Version`の許可がない',
    en: 'A version id is given, but the `…Version` permission is missing',
  },
  howToTell: {
    ja: '`versionId`を外すと同じ操作が通ります。',
    en: 'Without `versionId` the same call works.',
  },
  fix: {
    ja: '`s3:GetObjectVersion`（削除なら`s3:DeleteObjectVersion`、一覧なら`s3:ListBucketVersions`）を許可します。',
    en: 'Allow `s3:GetObjectVersion` (`s3:DeleteObjectVersion` to delete, `s3:ListBucketVersions` to list).',
  },
  verify: { ja: 'バージョンを指定した操作が通ります。', en: 'The call with the version succeeds.' },
  why: {
    query: { ja: 'URLにバージョンIDがあります。', en: 'The URL carries a version id.' },
    action: {
      ja: '拒否されたのは`{action}`です。バージョンなしの操作とは別の許可です。',
      en: 'What was refused is `{action}`, a permission of its own.',
    },
  },
  prior: 1,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/RetrievingObjectVersions.html',
      title: 'Retrieving object versions from a versioning-enabled bucket',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html',
      title: 'Required permissions for Amazon S3 API operations',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = namedDenial(facts);
    if (named && /Version/.test(named.action))
      return judge.supports('strong', 'action', { action: named.action }, named);
    const version = facts.query('versionId') ?? facts.setting('version-id');
    return version && bareDenial(facts) ? judge.supports('moderate', 'query', {}, version) : [];
  },
});
