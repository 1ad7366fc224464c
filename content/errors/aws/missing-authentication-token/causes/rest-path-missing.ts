import { defineCause } from '#core';
import { authorization, gatewayAnswer, serviceAnswer } from '../answer.ts';

export const cause = defineCause({
  id: 'rest-path-missing',
  explains: ['MissingAuthenticationToken', 'NotFound'],
  title: {
    ja: 'REST APIに、このパスのリソースがない',
    en: 'The REST API has no resource at this path',
  },
  howToTell: {
    ja: 'ステージからエクスポートした定義（`aws apigateway get-export`）の`paths`に、ステージ名より後ろのパスが一字一句同じ形では載っていません。',
    en: 'The definition exported from the stage (`aws apigateway get-export`) has no entry in `paths` that equals, letter by letter, the path after the stage.',
  },
  fix: {
    ja: 'URLのパスを定義にあるものへ直します。定義のほうが足りなければ、リソースを足してデプロイします。',
    en: 'Correct the path to one the definition has; if it is the definition that lacks it, add the resource and deploy.',
  },
  verify: {
    ja: '同じメソッドで直したパスを呼ぶと、アクセスログの`$context.resourcePath`に定義どおりのパスが出ます。',
    en: 'Called with the corrected path, `$context.resourcePath` in the access log shows the path of the definition.',
  },
  why: {
    message: {
      ja: '`Missing Authentication Token`は、パスに合うリソースがないときにREST APIが返すメッセージです。',
      en: '`Missing Authentication Token` is what a REST API says when no resource fits the path.',
    },
    'signed-and-not-found': {
      ja: '`{message}`は、署名の正しい呼び出し元にREST APIが返すメッセージです。`route`の後ろが、受け取ったパスです。',
      en: '`{message}` is what a REST API tells a caller whose signature it accepted; behind `route` stands the path it received.',
    },
    'path-after-stage': {
      ja: 'ステージ`{stage}`の先の`{path}`がリソースとして照合されました。認証情報なしで合うものがなければこの応答です。',
      en: 'Behind the stage `{stage}`, `{path}` was looked up as a resource; without credentials, no match is answered like this.',
    },
    'trailing-slash': {
      ja: '`{path}`はスラッシュで終わります。`{proxy+}`はその後ろに1つ以上のセグメントを求めるので、空の末尾には合いません。',
      en: '`{path}` ends with a slash; a `{proxy+}` wants at least one more segment and does not match the empty end.',
    },
    'segment-twice': {
      ja: '`{segment}`が2回続いています。ステージ名を含むURLに、さらに同じ名前を足していないか確かめます。',
      en: '`{segment}` stands there twice: was it added to a URL that already ended with the stage?',
    },
    'path-on-custom-domain': {
      ja: 'APIマッピングを除いた残りのパスがリソースとして照合されます。',
      en: 'What is left of the path after the API mapping is looked up as a resource.',
    },
    'authorization-was-sent': {
      ja: 'リクエストに`Authorization`があります。これを付けて存在しないパスを呼ぶと、通常はIncompleteSignatureか404が返ります。',
      en: 'The request carries an `Authorization`; with one, a path that does not exist usually answers IncompleteSignature or 404.',
    },
    'service-answered': {
      ja: '答えたのはAPI GatewayのAPIではなく、AWSのサービス自身です。',
      en: 'An AWS service itself answered, not an API behind API Gateway.',
    },
  },
  prior: 6,
  stop: 'route',
  experiment: {
    sh: 'aws apigateway get-resources --rest-api-id {apiId} --region {region} --query "items[].path"',
    powershell: 'aws apigateway get-resources --rest-api-id {apiId} --region {region} --query "items[].path"',
    tells: {
      ja: 'URLのステージより後ろのパスが一覧になければこの原因です。あれば、メソッドか未デプロイを疑います。',
      en: 'It is this cause when the path behind the stage is not listed; when it is, suspect the method or a missing deployment.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'Gateway response types for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/chalice/issues/12',
      title: 'aws/chalice #12',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/mikestaub/serverless-express/issues/43',
      title: 'mikestaub/serverless-express #43',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const told = facts.message(/No method found matching route [^\s]{1,300}/);
    if (told)
      return judge.supports(
        'strong',
        'signed-and-not-found',
        { message: 'No method found matching route' },
        told,
      );
    const service = serviceAnswer(facts);
    if (service) return judge.rulesOut('service-answered', {}, service);
    const answer = gatewayAnswer(facts);
    const url = facts.url();
    const endpoint = facts.endpoint();
    if (!answer) return [];
    if (!url || !endpoint) return judge.supports('weak', 'message', {}, answer);

    const sent = authorization(facts);
    const against = sent ? judge.against('weak', 'authorization-was-sent', {}, sent) : [];
    if (endpoint.value.kind !== 'execute-api' && endpoint.value.kind !== 'execute-api-vpce')
      return [...judge.supports('weak', 'path-on-custom-domain', {}, url.value.path), ...against];
    // With nothing after the stage there is no resource to be missing; the root is another cause.
    const [first, second] = url.value.segments;
    if (!first || !second?.value) return [];
    if (first.value === second.value)
      return [
        ...judge.supports('strong', 'segment-twice', { segment: second.value }, first, second),
        ...against,
      ];
    const { stage = '', resourcePath: path = url.value.path.value } = endpoint.value;
    const method = facts.value('method');
    const strength = method === 'HEAD' || method === 'OPTIONS' ? 'weak' : 'moderate';
    const why = path.endsWith('/') ? 'trailing-slash' : 'path-after-stage';
    return [...judge.supports(strength, why, { stage, path }, url.value.path), ...against];
  },
  correct(request, facts) {
    const [first, second] = facts.value('url')?.segments ?? [];
    return first && first.value === second?.value
      ? { ...request, path: request.path.replace(/^\/[^/]+/, '') }
      : undefined;
  },
});
