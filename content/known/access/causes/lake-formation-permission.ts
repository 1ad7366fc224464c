import { defineCause } from '#core';
import { DENIED } from '../refusal.ts';

export const cause = defineCause({
  id: 'lake-formation-permission',
  explains: DENIED,
  title: {
    ja: 'Lake Formationの権限が、テーブルかデータベースに与えられていない',
    en: 'Lake Formation grants nothing on the table or database',
  },
  howToTell: {
    ja: 'メッセージに`Lake Formation permission`とあり、IAMポリシーとS3の許可はそろっています。',
    en: 'The message speaks of `Lake Formation permission`; IAM policies and S3 permissions are in place.',
  },
  fix: {
    ja: 'Lake Formationで、そのロールに`DESCRIBE`や`SELECT`などを与えます。IAMだけで管理するなら、`IAMAllowedPrincipals`の設定を確かめます。',
    en: 'Grant the role `DESCRIBE`, `SELECT` or what the message names in Lake Formation; to manage by IAM alone, look at `IAMAllowedPrincipals`.',
  },
  verify: { ja: '同じクエリが通ります。', en: 'The same query succeeds.' },
  why: {
    said: {
      ja: 'メッセージがLake Formationの権限を名指ししています。',
      en: 'The message names a Lake Formation permission.',
    },
  },
  prior: 0,
  experiment: {
    sh: 'aws lakeformation list-permissions --principal DataLakePrincipalIdentifier={principal} --region {region}',
    powershell:
      'aws lakeformation list-permissions --principal DataLakePrincipalIdentifier={principal} --region {region}',
    tells: {
      ja: 'テーブルとデータベースの権限が並ばなければ、これが原因です。',
      en: 'No permission on the table and its database: it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lake-formation/latest/dg/troubleshooting.html',
      title: 'Troubleshooting Lake Formation',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/Lake Formation permissions?\b|lakeformation:GetDataAccess/i);
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
