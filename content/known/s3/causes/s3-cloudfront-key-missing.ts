import { defineCause } from '#core';
import { DENIED, bareDenial, throughCloudFront } from '../denied.ts';

export const cause = defineCause({
  id: 's3-cloudfront-key-missing',
  explains: DENIED,
  title: {
    ja: 'CloudFrontの後ろのバケットに、そのキーがない（デフォルトルートオブジェクトやSPAのパス）',
    en: 'The bucket behind CloudFront has no such key: default root object, or a path of a single-page app',
  },
  howToTell: {
    ja: '`/index.html`は開けるのに、`/`やサブディレクトリ、クライアント側のルートだけが`AccessDenied`です。',
    en: '`/index.html` opens; only `/`, a directory or a client-side route answers `AccessDenied`.',
  },
  fix: {
    ja: 'デフォルトルートオブジェクトに`index.html`を設定します。SPAなら403と404のエラーページを`/index.html`（200）にするか、CloudFront Functionsでパスを書き換えます。',
    en: 'Set `index.html` as default root object; for a single-page app map 403 and 404 to `/index.html` with 200, or rewrite the path in a CloudFront function.',
  },
  verify: { ja: '同じパスが200を返します。', en: 'The same path answers 200.' },
  why: {
    root: {
      ja: 'パスが`/`です。デフォルトルートオブジェクトがないと、存在しないキーを読みに行きます。',
      en: 'The path is `/`; without a default root object a key that does not exist is read.',
    },
    route: {
      ja: 'パス`{path}`に拡張子がありません。オブジェクトのキーではなく、ディレクトリか画面のパスのようです。',
      en: 'The path `{path}` has no extension: it looks like a directory or a screen, not like a key.',
    },
    maybe: {
      ja: 'CloudFrontに一覧の許可がないので、存在しないキーも403になります。',
      en: 'CloudFront may not list, so a key that does not exist answers 403 too.',
    },
  },
  prior: 2,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/DefaultRootObject.html',
      title: 'Specify a default root object',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html',
      title: 'Restrict access to an Amazon S3 origin',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const edge = throughCloudFront(facts);
    if (!edge || !facts.code('AccessDenied') || !bareDenial(facts)) return [];
    const path = facts.value('url')?.path;
    if (path && /^\/?$/.test(path.value))
      return judge.supports('strong', 'root', {}, path.value ? path : edge);
    if (path && !/\.\w{1,8}$/.test(path.value))
      return judge.supports('moderate', 'route', { path: path.value }, path);
    return judge.supports('weak', 'maybe', {}, edge);
  },
});
