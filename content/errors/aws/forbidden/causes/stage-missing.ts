import { defineCause } from '#core';

/** Names that people give to stages: `prod`, `Stage`, `v1`, `dev-alice`, `qa2`. */
const STAGE_NAME =
  /^(?:prod|prd|production|dev|develop|development|stg|stage|staging|test|testing|tst|qa|uat|sit|int|sandbox|sbx|demo|preview|preprod|live|beta|alpha|canary|default|\$default|main|master|latest|api|local|v)(?:\d{1,4}|[-_][a-z0-9]{1,20})?$/i;

export const cause = defineCause({
  id: 'stage-missing',
  explains: ['Forbidden', 'MissingAuthenticationToken'],
  title: {
    ja: 'ステージ名がURLに入っていない、または実在しない',
    en: 'The URL has no stage, or a stage that does not exist',
  },
  howToTell: {
    ja: 'URLの最初のセグメントが`aws apigateway get-stages`の`stageName`のどれとも一致しません（大文字と小文字も区別します）。',
    en: 'The first path segment equals no `stageName` of `aws apigateway get-stages`; case counts.',
  },
  fix: {
    ja: 'REST APIのデフォルトエンドポイントでは、パスの先頭に`stageName`をそのまま入れます。',
    en: 'On the default endpoint of a REST API, put the `stageName`, exactly as listed, first in the path.',
  },
  verify: {
    ja: 'ステージ名を入れた同じリクエストが、実行ログかアクセスログにそのステージのものとして残ります。',
    en: 'The same request with the stage in its path appears in that stage’s access or execution log.',
  },
  why: {
    message: {
      ja: '`Forbidden`は、ステージが見つからないときのREST APIの応答でもあります。URLも貼ると判別できます。',
      en: '`Forbidden` is also what a REST API answers when it finds no stage; with the URL this can be told.',
    },
    'no-segment': {
      ja: '`{host}`のあとにパスがありません。REST APIはステージ名のないURLを受け付けません。',
      en: 'Nothing follows `{host}`; a REST API takes no URL without a stage.',
    },
    'not-a-stage': {
      ja: 'ステージ名が入るはずの位置に`{segment}`があります。REST APIはこれをステージ名として探し、なければForbiddenを返します。',
      en: '`{segment}` stands where the stage should. A REST API looks for a stage of that name and answers Forbidden when there is none.',
    },
    'not-a-stage-misnamed': {
      ja: 'ステージ名が入るはずの位置に`{segment}`があります。AWSの文書ではステージの誤りはForbiddenですが、Missing Authentication Tokenだったという報告も多く、まずステージ名を入れて確かめます。',
      en: '`{segment}` stands where the stage should. AWS documents Forbidden for a missing stage, yet many report Missing Authentication Token for it: put the stage in first and see.',
    },
    'usual-stage-name': {
      ja: '`{segment}`はステージ名らしく見えますが、このAPIにその名前のステージがなければForbiddenが返ります。',
      en: '`{segment}` looks like a stage, but the answer is Forbidden if this API has no stage of that name.',
    },
    'usual-stage-name-misnamed': {
      ja: '`{segment}`はステージ名らしい名前です。AWSの文書ではステージが違えばForbiddenなので、Missing Authentication Tokenが返った以上、ステージは見つかっていると考えるほうが自然です。',
      en: '`{segment}` is a usual stage name. AWS documents Forbidden for a wrong stage, so Missing Authentication Token suggests that the stage was found.',
    },
    'http-api': {
      ja: '`apigw-requestid`はHTTP APIの応答に付きます。HTTP APIはステージがなければ403ではなく404を返します。',
      en: '`apigw-requestid` belongs to an HTTP API, which answers a missing stage with 404 and not 403.',
    },
    'not-default-endpoint': {
      ja: '`{host}`はREST APIのデフォルトエンドポイントではないので、URLにステージ名は要りません。',
      en: '`{host}` is not the default endpoint of a REST API, so no stage belongs in the URL.',
    },
  },
  prior: 2,
  stop: 'stage',
  experiment: {
    sh: 'aws apigateway get-stages --rest-api-id {apiId} --region {region} --query "item[].stageName"',
    powershell:
      'aws apigateway get-stages --rest-api-id {apiId} --region {region} --query "item[].stageName"',
    tells: {
      ja: 'URLの先頭のセグメントが一覧になければこの原因です。大文字と小文字も区別します。',
      en: 'It is this cause when the first segment of the URL is not listed; case counts.',
    },
  },
  sources: [
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden',
      title: 'How do I troubleshoot HTTP 403 errors from API Gateway?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-samples/aws-microservices-deploy-options/issues/26',
      title: 'aws-samples/aws-microservices-deploy-options #26',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/berislavlopac/plambdapi/issues/6',
      title: 'berislavlopac/plambdapi #6',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const endpoint = facts.endpoint();
    const host = facts.value('url')?.host;
    if (!endpoint || !host) {
      const words = facts.serviceCall() ? undefined : facts.message(/^Forbidden$/);
      return words ? judge.supports('weak', 'message', {}, words) : [];
    }
    if (endpoint.value.kind !== 'execute-api' && endpoint.value.kind !== 'execute-api-vpce')
      return judge.rulesOut('not-default-endpoint', { host: host.value }, host);
    const httpApi = facts.responseHeader('apigw-requestid');
    if (httpApi) return judge.rulesOut('http-api', {}, httpApi);

    const misnamed =
      facts.code('MissingAuthenticationToken') ?? facts.message(/^Missing Authentication Token/);
    const first = facts.segment(0);
    if (!first?.value)
      return judge.supports(misnamed ? 'moderate' : 'strong', 'no-segment', { host: host.value }, host);

    const isOnlySegment = !facts.segment(1)?.value;
    const data = { segment: first.value };
    if (!STAGE_NAME.test(first.value)) {
      const why = misnamed ? 'not-a-stage-misnamed' : 'not-a-stage';
      return judge.supports(isOnlySegment ? 'strong' : 'moderate', why, data, first);
    }
    if (!misnamed) return judge.supports('weak', 'usual-stage-name', data, first);
    return isOnlySegment
      ? judge.supports('weak', 'usual-stage-name-misnamed', data, first)
      : judge.against('weak', 'usual-stage-name-misnamed', data, first);
  },
  correct(request, facts) {
    const first = facts.segment(0)?.value;
    // A path that already starts with a likely stage needs another name there, which only the reader knows.
    if (first && STAGE_NAME.test(first))
      return { ...request, path: request.path.replace(/^\/[^/]+/, '/{stage}') };
    return { ...request, path: `/{stage}${request.path}` };
  },
});
