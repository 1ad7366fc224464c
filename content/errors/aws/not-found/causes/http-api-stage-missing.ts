import { defineCause } from '#core';

export const cause = defineCause({
  id: 'http-api-stage-missing',
  explains: ['NotFound'],
  title: {
    ja: 'HTTP APIのパスの先頭がステージ名ではなく、$defaultステージもない',
    en: 'The path starts with no stage of the HTTP API, and there is no $default stage',
  },
  howToTell: {
    ja: '`aws apigatewayv2 get-stages`の一覧に`$default`がなく、URLの最初のセグメントがどのステージ名とも一致しません。',
    en: '`aws apigatewayv2 get-stages` lists no `$default`, and the first path segment equals none of the names it lists.',
  },
  fix: {
    ja: 'URLの先頭にステージ名を入れます。ステージ名なしで呼ばせたいなら`$default`ステージを作ります。',
    en: 'Put the stage name first in the path; to be called without one, create a `$default` stage.',
  },
  verify: {
    ja: 'ステージ名を入れたURLが404以外を返し、`$context.stage`にその名前が出ます。',
    en: 'The URL with the stage answers something other than 404, and `$context.stage` shows the name.',
  },
  why: {
    'first-segment': {
      ja: '最初のセグメント`{segment}`がステージ名として照合されました。その名前のステージも`$default`もなければ404が返ります。',
      en: 'The first segment `{segment}` is tried as a stage name; without a stage of that name and without `$default` the answer is 404.',
    },
    'no-segment': {
      ja: 'URLにパスがありません。`$default`ステージがなければ404が返ります。',
      en: 'The URL has no path; without a `$default` stage the answer is 404.',
    },
  },
  prior: 2,
  stop: 'stage',
  experiment: {
    sh: 'aws apigatewayv2 get-stages --api-id {apiId} --region {region} --query "Items[].StageName"',
    powershell: 'aws apigatewayv2 get-stages --api-id {apiId} --region {region} --query "Items[].StageName"',
    tells: {
      ja: '`$default`がなく、パスの先頭も一覧になければこの原因です。',
      en: 'It is this cause when there is no `$default` and the first segment is not listed.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-stages.html',
      title: 'Stages for HTTP APIs in API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const endpoint = facts.endpoint();
    const url = facts.url();
    if (endpoint?.value.kind !== 'execute-api' || !url) return [];
    const segment = facts.segment(0);
    return segment?.value
      ? judge.supports('moderate', 'first-segment', { segment: segment.value }, segment)
      : judge.supports('moderate', 'no-segment', {}, url);
  },
  correct: (request) => ({ ...request, path: `/{stage}${request.path === '/' ? '/' : request.path}` }),
});
