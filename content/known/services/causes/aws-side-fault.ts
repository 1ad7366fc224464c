import { defineCause } from '#core';

export const cause = defineCause({
  id: 'aws-side-fault',
  explains: ['InternalFailure', 'ServiceUnavailable', 'InternalServerError', 'InternalError'],
  title: {
    ja: 'AWS側の一時的な障害で、リクエストに誤りはない',
    en: 'A passing fault at AWS; nothing is wrong with the request',
  },
  howToTell: {
    ja: '5xxで、同じリクエストが間を置くと通ります。AWS Health Dashboardに同じ時刻の障害が出ることがあります。',
    en: 'A 5xx, and the same request passes after a while; the AWS Health Dashboard may show trouble at that time.',
  },
  fix: {
    ja: 'ジッター付きの指数バックオフで再試行します（SDKの`standard`モードがそうします）。続くなら、リクエストIDを付けてサポートに問い合わせます。',
    en: 'Retry with exponential backoff and jitter, as the SDKs’ `standard` mode does; when it lasts, give the request id to AWS Support.',
  },
  verify: { ja: '再試行で成功します。', en: 'A retry succeeds.' },
  why: {
    'says-so': {
      ja: '`{code}`は、AWSのサービス自身の失敗を表します。',
      en: '`{code}` is a failure of the AWS service itself.',
    },
  },
  prior: 4,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
      title: 'Common Error Types - AWS Identity and Access Management',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-retry-behavior.html',
      title: 'Retry behavior',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    // The words of API Gateway about its own integrations are another matter: there the fault is nearly always the integration’s.
    const isService =
      facts.one('operation') ??
      facts.says(/@aws-sdk\/client-|\bbotocore\.|software\.amazon\.awssdk\./) ??
      facts.code('InternalFailure', 'InternalError', 'ServiceUnavailableException', 'InternalServiceError');
    const kind = facts.endpoint()?.value.kind;
    // What stands in front of somebody's own program speaks of that program.
    const inFront = facts.speaker('load-balancer', 'cloudfront', 'api-gateway', 'nginx');
    if (!isService || kind === 'execute-api' || inFront) return [];
    const code = facts.one('error-code') ?? facts.status(500, 503);
    return code
      ? judge.supports('moderate', 'says-so', { code: facts.value('error-code')?.code ?? '5xx' }, code)
      : [];
  },
});
