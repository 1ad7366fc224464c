import { defineCause } from '#core';
import { keyOf, s3Call } from '../call.ts';
import { DENIED, bareDenial, namedDenial } from '../denied.ts';

export const cause = defineCause({
  id: 's3-key-missing-no-list',
  explains: DENIED,
  title: {
    ja: 'オブジェクトが存在せず、`s3:ListBucket`がないため404ではなく403になっている',
    en: 'The object is not there; without `s3:ListBucket` S3 says 403, not 404',
  },
  howToTell: {
    ja: '同じ認証情報で、確かに存在する別のキーは読めます。`s3:ListBucket`を加えると404に変わります。',
    en: 'With the same credentials another key that surely exists can be read; with `s3:ListBucket` the answer turns into a 404.',
  },
  fix: {
    ja: 'キーの綴り、大文字と小文字、先頭のスラッシュ、アップロードが済んでいるかを確かめます。404を受け取りたいなら、バケットのARNに`s3:ListBucket`を許可します。',
    en: 'Check the key’s spelling, letter case, a leading slash, and whether it was uploaded; to get a 404, allow `s3:ListBucket` on the bucket’s ARN.',
  },
  verify: { ja: '正しいキーで200が返ります。', en: 'The right key answers 200.' },
  why: {
    read: {
      ja: 'オブジェクト`{key}`を読もうとしています。存在しないキーでも、一覧の許可がなければ403です。',
      en: 'The object `{key}` is read; a key that does not exist answers 403 too where listing is not allowed.',
    },
    'list-denied': {
      ja: '`s3:ListBucket`が許可されていません。存在しないキーを読んだときにも、S3はこのアクションを挙げます。',
      en: '`s3:ListBucket` is not allowed; S3 names that action when a key that does not exist is read.',
    },
    unknown: {
      ja: '読み取りなら、キーがないときも同じ`Access Denied`です。',
      en: 'For a read, a missing key gives the same `Access Denied`.',
    },
  },
  prior: 3,
  experiment: {
    sh: 'aws s3api list-objects-v2 --bucket {bucket} --prefix {key} --max-items 3 --query "Contents[].Key"',
    powershell:
      'aws s3api list-objects-v2 --bucket {bucket} --prefix {key} --max-items 3 --query "Contents[].Key"',
    tells: {
      ja: '一覧の許可がある認証情報で実行し、キーがなければこれが原因です。',
      en: 'With credentials that may list: where the key is not shown, it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html',
      title: 'HeadObject',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html',
      title: 'GetObject',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/fsspec/s3fs/issues/591',
      title: 'fsspec/s3fs #591',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const operation = facts.one('operation');
    const named = namedDenial(facts);
    if (named?.action === 's3:ListBucket' && operation && /^(?:Get|Head)Object$/.test(operation.value))
      return judge.supports('strong', 'list-denied', {}, named);
    const denied = bareDenial(facts);
    if (!denied) return [];
    const call = s3Call(facts);
    if (call?.kind === 'read') return judge.supports('moderate', 'read', { key: keyOf(facts) ?? '…' }, call);
    return call ? [] : judge.supports('weak', 'unknown', {}, denied);
  },
});
