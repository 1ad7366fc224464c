import { defineCause } from '#core';
import { anonymousRefusal, namedRefusal } from '../wording.ts';

export const cause = defineCause({
  id: 'anonymous-caller',
  explains: ['AccessDeniedException'],
  title: {
    ja: 'リソースポリシーはIAMのプリンシパルを求めているのに、呼び出しが匿名のまま評価されている',
    en: 'The resource policy asks for an IAM principal, but the call is judged as anonymous',
  },
  howToTell: {
    ja: 'リソースポリシーの`Principal`が`*`ではなくIAMのARNで、メッセージの主語は`anonymous`です。',
    en: 'The resource policy’s `Principal` is an IAM ARN, not `*`, and the message’s subject is `anonymous`.',
  },
  fix: {
    ja: 'メソッドの認可を`AWS_IAM`にしてデプロイし、リクエストにSigV4で署名します。認可が`NONE`のメソッドでは、署名しても匿名のままです。',
    en: 'Set the method’s authorization to `AWS_IAM`, deploy, and sign the request with SigV4. On a method with `NONE` even a signed call stays anonymous.',
  },
  verify: {
    ja: 'メッセージの主語が`anonymous`から自分のARNに変わるか、403でなくなります。',
    en: 'The message’s subject turns from `anonymous` into your ARN, or the 403 is gone.',
  },
  why: {
    anonymous: {
      ja: '主語が`anonymous`です。誰が呼んだかを確かめないまま評価されています。',
      en: 'The subject is `anonymous`: nobody established who calls.',
    },
    unsigned: {
      ja: 'リクエストにSigV4の署名が見えません。',
      en: 'The request shows no SigV4 signature.',
    },
    signed: {
      ja: '署名しているのに`anonymous`です。このメソッドは署名を見ていません（`authorizationType`が`AWS_IAM`ではありません）。',
      en: 'It is signed and still `anonymous`: the method does not look at signatures (`authorizationType` is not `AWS_IAM`).',
    },
    'open-search': {
      ja: '`{action}`を匿名で呼んでいます。OpenSearchのドメインポリシーがIAMのプリンシパルを求めるなら、サービス名`es`で署名します。',
      en: '`{action}` was called anonymously; where the OpenSearch domain’s policy asks for IAM principals, sign for the service `es`.',
    },
    named: {
      ja: '主語は`{who}`で、呼び出し元は分かっています。',
      en: 'The subject is `{who}`, so the caller is known.',
    },
  },
  prior: 2,
  stop: 'authorization',
  experiment: {
    sh: "aws apigateway get-resources --rest-api-id {apiId} --region {region} --embed methods --query 'items[].[path,values(resourceMethods || `{}`)[].[httpMethod,authorizationType]]'",
    powershell:
      "aws apigateway get-resources --rest-api-id {apiId} --region {region} --embed methods --query 'items[].[path,values(resourceMethods || `{}`)[].[httpMethod,authorizationType]]'",
    tells: {
      ja: 'メソッドが`NONE`なのに、リソースポリシーの`Principal`がARNならこの原因です。',
      en: 'It is this cause when the method shows `NONE` and `Principal` of the resource policy is an ARN.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html',
      title: 'How API Gateway resource policies affect authorization workflow',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-troubleshoot-403-forbidden',
      title: 'How do I troubleshoot HTTP 403 errors from API Gateway?',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/handling-errors.html',
      title: 'Troubleshooting Amazon OpenSearch Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = namedRefusal(facts);
    if (named) return judge.rulesOut('named', { who: named.groups['who'] ?? '' }, named);
    const anonymous = anonymousRefusal(facts);
    if (!anonymous) return [];
    const action = anonymous.groups['action'] ?? '';
    const signed = facts.auth('sigv4') ?? facts.auth('signs-itself');
    const shown = facts.one('request-header');
    return [
      ...(action.startsWith('es:')
        ? judge.supports('strong', 'open-search', { action }, anonymous)
        : judge.supports('moderate', 'anonymous', {}, anonymous)),
      ...(signed ? judge.supports('strong', 'signed', {}, signed) : []),
      ...(shown && !signed ? judge.supports('weak', 'unsigned', {}, shown) : []),
    ];
  },
  correct: (request, facts) => {
    const endpoint = facts.endpoint()?.value;
    return endpoint?.region && endpoint.service
      ? { ...request, sign: { region: endpoint.region, service: endpoint.service } }
      : undefined;
  },
});
