import { defineCause } from '#core';

export const cause = defineCause({
  id: 'index-document-not-added',
  explains: ['NoSuchKey'],
  title: {
    ja: 'ページのURLがそのままキーとして読まれ、`index.html`が補われていない',
    en: 'The path of a page is read as a key as it stands; nobody added `index.html`',
  },
  howToTell: {
    ja: 'XMLの`<Key>`に拡張子がないか、`/`で終わっています。同じパスに`index.html`を付けると開けます。',
    en: '`<Key>` in the XML has no extension or ends in `/`, and the same path with `index.html` added opens.',
  },
  fix: {
    ja: 'CloudFront Functionsで`/`や拡張子のないパスに`index.html`を補うか、シングルページアプリケーションならエラーページで`index.html`を返します。S3が自分で補うのは、ウェブサイトエンドポイントだけです。',
    en: 'Add `index.html` in a CloudFront function to paths without a file name, or, for a single-page app, answer errors with `index.html`. S3 itself adds it on the website endpoint alone.',
  },
  verify: {
    ja: '深い階層のURLを直接開いても、再読み込みしてもページが表示されます。',
    en: 'A deep URL opens directly, and again after a reload.',
  },
  why: {
    folder: {
      ja: 'キー`{key}`は`/`で終わっています。RESTのエンドポイントは、フォルダーの既定のページを探しません。',
      en: 'The key `{key}` ends in `/`; the REST endpoint looks for no default page of a folder.',
    },
    page: {
      ja: 'ブラウザーで開いたアドレスのキーが`{key}`で、ファイル名の形をしていません。',
      en: 'The key of the address opened in a browser is `{key}`, which is no file name.',
    },
  },
  prior: 0,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/WebsiteEndpoints.html',
      title: 'Website endpoints',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/gatsby-uc/gatsby-plugin-s3/issues/21',
      title: 'gatsby-uc/gatsby-plugin-s3 #21',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/laurilehmijoki/s3_website/issues/45',
      title: 'laurilehmijoki/s3_website #45',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const stated = facts.detail('Key');
    // An SDK names the key that its own code asked for; nobody adds a page to that.
    if (!facts.code('NoSuchKey') || !stated || facts.one('operation') || facts.all('auth').length > 0)
      return [];
    const key = stated.value.value;
    if (/[^/]\/$/.test(key)) return judge.supports('strong', 'folder', { key }, stated);
    const isPage = /^[^./][^.]{0,300}$/.test(key);
    const opened =
      facts.says(/does not appear to have any style information/) ??
      facts.speaker('cloudfront') ??
      facts.responseHeader('x-amz-cf-id') ??
      facts.responseHeader('x-amz-cf-pop');
    return isPage && opened ? judge.supports('strong', 'page', { key }, stated) : [];
  },
});
