import { defineCause } from '#core';
import { signedRequest, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'token-where-only-sigv4',
  explains: ['IncompleteSignature'],
  title: {
    ja: 'SigV4だけを受け付けるAWSのエンドポイントに、トークンを送っている',
    en: 'A token was sent to an endpoint of AWS that takes SigV4 only',
  },
  howToTell: {
    ja: '送り先がOpenSearch、Lambda関数URL（IAM認証）、DynamoDBなどAWSのサービス自体です。`Authorization`はBearer、Basic、JWTのどれかです。',
    en: 'The host is a service of AWS itself (OpenSearch, a Lambda function URL with IAM, DynamoDB …), and `Authorization` is Bearer, Basic or a JWT.',
  },
  fix: {
    ja: 'SigV4で署名します。トークンしかないなら、Cognitoのアイデンティティプールで一時的な認証情報に替えてから署名します。OpenSearchのBasic認証は、きめ細かなアクセス制御の内部データベースを有効にし、ドメインポリシーがIAMに限られていない場合だけ使えます。',
    en: 'Sign with SigV4. With nothing but a token, trade it for temporary credentials at a Cognito identity pool first. OpenSearch takes Basic only with fine-grained access control’s internal user database and a domain policy that is not tied to IAM.',
  },
  verify: {
    ja: '`curl --aws-sigv4`で同じURLを呼ぶと、この応答が出なくなります。',
    en: 'The same URL called with `curl --aws-sigv4` no longer gives this answer.',
  },
  why: {
    'service-host': {
      ja: '`{host}`は`{service}`のエンドポイントで、`Authorization`をSigV4としてしか読みません。',
      en: '`{host}` is an endpoint of `{service}`, which reads `Authorization` as SigV4 and nothing else.',
    },
    'token-sent': {
      ja: '届いた値はSigV4ではなくトークンです。IAM認可のメソッドでもこうなります。',
      en: 'The value that arrived is a token, no SigV4; a method with IAM authorization answers so too.',
    },
    'gateway-host': {
      ja: '送り先はAPI Gatewayです。ルートの誤りのほうがずっと多くなります。',
      en: 'The host is an API Gateway, where a wrong route is far more common.',
    },
    'sigv4-attempted': {
      ja: '届いた値は`AWS4-HMAC-SHA256`の署名です。',
      en: 'The value that arrived is an `AWS4-HMAC-SHA256` signature.',
    },
  },
  prior: 0,
  stop: 'signature',
  sources: [
    signedRequest,
    {
      url: 'https://docs.aws.amazon.com/opensearch-service/latest/developerguide/fgac.html',
      title: 'Fine-grained access control in Amazon OpenSearch Service',
      kind: 'aws',
      checked: '2026-11-23',
    },
    thread('aws/chalice', 828),
  ],
  detect(facts, judge) {
    const signed =
      facts.auth('sigv4') ?? facts.message(/AWS4-(?:HMAC|ECDSA)|\/aws4_request|slash-delimited elements/);
    if (signed) return judge.rulesOut('sigv4-attempted', {}, signed);
    const said = facts.message(
      /requires 'Credential' parameter|not a valid key=value pair \(missing equal-sign\)/,
    );
    if (!said) return [];
    const endpoint = facts.endpoint();
    const { kind, service } = endpoint?.value ?? {};
    const host = facts.value('url')?.host.value;
    if (endpoint && kind?.startsWith('execute-api'))
      return judge.against('moderate', 'gateway-host', {}, endpoint);
    const isService = kind === 'service' || kind === 'lambda-url' || kind === 's3' || kind === 'appsync';
    return [
      ...(endpoint && isService && host
        ? judge.supports('strong', 'service-host', { host, service: service ?? kind }, endpoint)
        : []),
      ...judge.supports('weak', 'token-sent', {}, said),
    ];
  },
});
