import { defineCause } from '#core';
import { authorization, gatewayAnswer, serviceAnswer } from '../answer.ts';

export const cause = defineCause({
  id: 'request-unsigned',
  explains: ['MissingAuthenticationToken'],
  title: {
    ja: 'IAM認可のメソッドかAWSのサービスに、署名なしで送っている',
    en: 'An unsigned request to a method with IAM authorization, or to an AWS service',
  },
  howToTell: {
    ja: 'REST APIなら`aws apigateway get-method`の`authorizationType`が`AWS_IAM`です。AWSのサービスなら、メッセージが`Request is missing Authentication Token`です。どちらも、届いたリクエストに`AWS4-HMAC-SHA256`の`Authorization`がありません。',
    en: 'On a REST API `authorizationType` in `aws apigateway get-method` is `AWS_IAM`; an AWS service says `Request is missing Authentication Token`. In both the request arrives without an `Authorization: AWS4-HMAC-SHA256`.',
  },
  fix: {
    ja: '署名バージョン4（SigV4）で署名して送ります。REST APIのサービス名は`execute-api`です。SDKやCLIなら、無署名の設定を外して認証情報を渡します。',
    en: 'Sign with Signature Version 4; a REST API’s service name is `execute-api`. With an SDK or the CLI, remove the setting that turns signing off and give it credentials.',
  },
  verify: {
    ja: '署名したリクエストが403 Missing Authentication Token以外を返します。`AccessDeniedException`に変われば、署名は通り、次は権限です。',
    en: 'The signed request answers something else. If that is `AccessDeniedException`, the signature is accepted and permissions come next.',
  },
  why: {
    message: {
      ja: 'IAM認可のメソッドを署名なしで呼んだときも、REST APIは`Missing Authentication Token`を返します。',
      en: 'A REST API also says `Missing Authentication Token` to an unsigned call of a method with IAM authorization.',
    },
    'service-asks-for-signature': {
      ja: 'AWSのサービス自身が、署名のないリクエストを受け取ったと答えています。',
      en: 'An AWS service itself says that the request came without a signature.',
    },
    'api-key-is-no-signature': {
      ja: '`x-api-key`だけが付いています。APIキーはIAM認可の署名の代わりになりません。',
      en: 'There is an `x-api-key` and nothing else; an API key does not stand in for a signature.',
    },
    'signature-in-request': {
      ja: 'リクエストには署名があります。それでもこの応答なら、途中のプロキシかリダイレクトが`Authorization`を落としたと考えられます。',
      en: 'The request is signed. If this is still the answer, a proxy or a redirect probably dropped the `Authorization` on the way.',
    },
    'other-authorization': {
      ja: 'リクエストに署名ではない`Authorization`があります。IAM認可のメソッドならIncompleteSignatureが返るはずです。',
      en: 'The request carries an `Authorization` that is no signature; a method with IAM authorization would answer IncompleteSignature.',
    },
  },
  prior: 1,
  stop: 'authorization',
  experiment: {
    sh: 'aws sts get-caller-identity',
    powershell: 'aws sts get-caller-identity',
    tells: {
      ja: 'ARNが出れば、認証情報はあり、送った側が署名していません。失敗すれば、認証情報自体がありません。',
      en: 'An ARN means that there are credentials and the sender did not sign; a failure means that there are no credentials at all.',
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
      url: 'https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html',
      title: 'Common Error Types - AWS Identity and Access Management',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/amzn/selling-partner-api-docs/issues/3081',
      title: 'amzn/selling-partner-api-docs #3081',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const signature = facts.auth('sigv4') ?? facts.auth('signs-itself');
    const service = serviceAnswer(facts);
    if (service) {
      const against = signature ? judge.against('weak', 'signature-in-request', {}, signature) : [];
      return [...judge.supports('strong', 'service-asks-for-signature', {}, service), ...against];
    }
    const answer = gatewayAnswer(facts);
    // Browsers never sign a preflight, and none should be under IAM.
    if (!answer || facts.value('method') === 'OPTIONS') return [];
    if (signature) return judge.against('moderate', 'signature-in-request', {}, signature);
    const other = authorization(facts);
    if (other) return judge.against('moderate', 'other-authorization', {}, other);
    const key = facts.auth('api-key');
    return key
      ? judge.supports('weak', 'api-key-is-no-signature', {}, key)
      : judge.supports('weak', 'message', {}, answer);
  },
  correct(request, facts) {
    const endpoint = facts.endpoint()?.value;
    if (!endpoint?.service || !endpoint.region) return undefined;
    return { ...request, sign: { region: endpoint.region, service: endpoint.service } };
  },
});
