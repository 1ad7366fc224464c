import { defineCause } from '#core';

export const cause = defineCause({
  id: 'form-not-multipart',
  explains: ['PreconditionFailed'],
  title: {
    ja: 'バケットへのPOSTが`multipart/form-data`ではない',
    en: 'A POST to the bucket is not `multipart/form-data`',
  },
  howToTell: {
    ja: '`<Condition>`が`Bucket POST must be of the enclosure-type multipart/form-data`です。条件付きヘッダーは送っていません。',
    en: '`<Condition>` reads `Bucket POST must be of the enclosure-type multipart/form-data`; no conditional header is sent.',
  },
  fix: {
    ja: '`FormData`に署名の項目とファイルを入れ、`Content-Type`は自分で設定せずに送ります。PUT用の署名付きURLなら、フォームではなくPUTにします。',
    en: 'Put the signed fields and the file into a `FormData`, and leave `Content-Type` to the browser. With a URL presigned for PUT use PUT, no form.',
  },
  verify: {
    ja: 'リクエストの`Content-Type`が`multipart/form-data; boundary=…`になり、204が返ります。',
    en: 'The `Content-Type` sent is `multipart/form-data; boundary=…`, and the answer 204.',
  },
  why: {
    named: {
      ja: 'S3が求めた条件は、フォームの形式です。',
      en: 'The condition S3 names is the form’s encoding.',
    },
  },
  prior: 4,
  sources: [
    {
      url: 'https://github.com/benjreinhart/react-native-aws3/issues/26',
      title: 'benjreinhart/react-native-aws3 #26',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/danialfarid/ng-file-upload/issues/2054',
      title: 'danialfarid/ng-file-upload #2054',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.says(/\bBucket POST must be of the enclosure-type multipart\/form-data\b/);
    return said ? judge.supports('strong', 'named', {}, said) : [];
  },
});
