import { defineCause } from '#core';

export const cause = defineCause({
  id: 'grants-to-other-accounts',
  explains: ['AccessControlListNotSupported'],
  title: {
    ja: '別のアカウントへの許可を、ACL（`--grants`、`x-amz-grant-*`）で渡している',
    en: 'Access for another account is handed over by ACL (`--grants`, `x-amz-grant-*`)',
  },
  howToTell: {
    ja: 'コマンドに`--grants`や`--grant-read`、リクエストに`x-amz-grant-…`があります。`--acl`は使っていません。',
    en: 'The command has `--grants` or `--grant-read`, or the request `x-amz-grant-…`; `--acl` is nowhere.',
  },
  fix: {
    ja: '相手のアカウントやロールをプリンシパルにしたバケットポリシーで許可し、`--grants`を外します。',
    en: 'Allow the other account’s role in the bucket policy, and leave `--grants` out.',
  },
  verify: {
    ja: '`--grants`なしのアップロードが通り、相手のロールで同じオブジェクトを読めます。',
    en: 'The upload succeeds without `--grants`, and the other role reads the object.',
  },
  why: {
    header: {
      ja: 'リクエストの`{header}`は、ACLによる許可です。',
      en: '`{header}` in the request grants by ACL.',
    },
    option: {
      ja: '`{option}`は、ACLによる許可です。',
      en: '`{option}` grants by ACL.',
    },
  },
  prior: 3,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutObject.html',
      title: 'PutObject',
      kind: 'aws',
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
    if (!facts.code('AccessControlListNotSupported')) return [];
    const header = facts
      .all('request-header')
      .find(({ value }) => /^x-amz-grant-[a-z-]{4,20}$/i.test(value.name));
    if (header) return judge.supports('strong', 'header', { header: header.value.name }, header);
    const option = facts.says(
      /--grants?\b(?:-read|-write|-full-control)?(?:-acp)?|\bGrant(?:Read|Write|FullControl)(?:ACP)?\b/,
    );
    return option ? judge.supports('strong', 'option', { option: option.text }, option) : [];
  },
});
