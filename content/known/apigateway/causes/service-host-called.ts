import { defineCause } from '#core';

/** Paths of applications: login and callback pages, none of AWS’s operations. */
const PAGE = /^\/(?:authorize|login|logout|callback|oauth2?|signin|signup|saml2?|api|v\d|index\.html)\b/;

export const cause = defineCause({
  id: 'service-host-called',
  explains: ['MissingAuthenticationToken'],
  title: {
    ja: '作成したAPIではなく、AWSサービス自身のエンドポイントを呼んでいる',
    en: 'The endpoint of the AWS service itself was called, not the API or application that was meant',
  },
  howToTell: {
    ja: 'ホスト名が`apigateway.<region>.amazonaws.com`のような管理用の名前です。作成したAPIのホスト名には`execute-api`が入ります。',
    en: 'The host is a management name such as `apigateway.<region>.amazonaws.com`; the host of an API that you built has `execute-api` in it.',
  },
  fix: {
    ja: '設定やリンクのホスト名を、アプリケーション自身のドメインか`{apiId}.execute-api.{region}.amazonaws.com`に直します。',
    en: 'Put the application’s own domain, or `{apiId}.execute-api.{region}.amazonaws.com`, into the setting or link that held this host.',
  },
  verify: {
    ja: '直したURLから、AWSのXMLではなくアプリケーションの応答が返ります。',
    en: 'The corrected URL brings the application’s answer and no XML of AWS.',
  },
  why: {
    'service-host': {
      ja: '`{host}`はAWSサービスのAPIで、署名のない呼び出しには必ずこのエラーを返します。',
      en: '`{host}` is the API of an AWS service, which answers every unsigned call like this.',
    },
    'browser-path': {
      ja: '`{path}`はAWSのAPIの操作ではなく、アプリケーションのページのように見えます。',
      en: '`{path}` looks like a page of an application, not like an operation of AWS.',
    },
    'not-service': {
      ja: '`{host}`はAWSサービスの管理用エンドポイントではありません。',
      en: '`{host}` is no management endpoint of an AWS service.',
    },
  },
  prior: 0,
  stop: 'client',
  sources: [
    {
      url: 'https://github.com/common-voice/common-voice/issues/1599',
      title: 'common-voice/common-voice #1599',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
      title: 'Common Error Types - AWS Identity and Access Management',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const endpoint = facts.endpoint();
    const url = facts.url();
    if (!endpoint || !url) return [];
    const { host, path } = url.value;
    if (endpoint.value.kind !== 'service') return judge.rulesOut('not-service', { host: host.value }, host);
    if (facts.auth('sigv4') ?? facts.auth('signs-itself') ?? facts.one('operation')) return [];
    return [
      ...judge.supports(
        endpoint.value.product === 'apigateway' ? 'strong' : 'moderate',
        'service-host',
        { host: host.value },
        host,
      ),
      ...(PAGE.test(path.value)
        ? judge.supports('moderate', 'browser-path', { path: path.value }, path)
        : []),
    ];
  },
});
