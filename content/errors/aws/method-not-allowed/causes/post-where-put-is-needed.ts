import { defineCause } from '#core';

export const cause = defineCause({
  id: 'post-where-put-is-needed',
  explains: ['MethodNotAllowed'],
  title: {
    ja: 'オブジェクトのURL（署名付きPUTのURLなど）にPOSTしている',
    en: 'A POST goes to the URL of an object, such as one presigned for PUT',
  },
  howToTell: {
    ja: 'XMLが`<Method>POST</Method>`と`<ResourceType>OBJECT</ResourceType>`（またはSERVICE）で、応答の`Allow`にPOSTがありません。',
    en: 'The XML says `<Method>POST</Method>` and `<ResourceType>OBJECT</ResourceType>` (or SERVICE), and `Allow` lists no POST.',
  },
  fix: {
    ja: '署名付きURLには、本文をそのままPUTします。フォームで送るなら署名付きPOSTを発行し、キーのないバケットのURLへ`multipart/form-data`で送ります。',
    en: 'PUT the bytes as they are to a presigned URL. For a form make a presigned POST and send `multipart/form-data` to the URL of the bucket, without a key.',
  },
  verify: {
    ja: 'PUTなら200とETag、フォームのPOSTなら204が返ります。',
    en: 'A PUT answers 200 with an ETag, a form POST 204.',
  },
  why: {
    named: {
      ja: 'S3が断ったのは、`{resource}`へのPOSTです。',
      en: 'What S3 refuses is a POST to `{resource}`.',
    },
    request: {
      ja: 'リクエストがPOSTです。POSTは、バケットのURLへ送るフォームのためのメソッドです。',
      en: 'The request is a POST, which is for forms sent to the URL of a bucket.',
    },
    website: {
      ja: '`{host}`はWebサイトエンドポイントで、POSTの送り方とは関係しません。',
      en: '`{host}` is a website endpoint, where no way of posting works.',
    },
  },
  prior: 3,
  sources: [
    {
      url: 'https://github.com/mhart/aws4fetch/issues/14',
      title: 'mhart/aws4fetch #14',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/valor-software/ng2-file-upload/issues/771',
      title: 'valor-software/ng2-file-upload #771',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/google/tensorstore/pull/91',
      title: 'google/tensorstore #91',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    if (!facts.code('MethodNotAllowed')) return [];
    const host = facts.value('url')?.host;
    if (host && /s3-website/i.test(host.value)) return judge.rulesOut('website', { host: host.value }, host);
    const named = facts.detail('Method');
    const resource = facts.detail('ResourceType')?.value.value ?? 'OBJECT';
    if (named?.value.value === 'POST') return judge.supports('strong', 'named', { resource }, named);
    const method = facts.one('method');
    return method?.value.toUpperCase() === 'POST' ? judge.supports('moderate', 'request', {}, method) : [];
  },
});
