import { defineCause } from '#core';

export const cause = defineCause({
  id: 'authorization-not-sigv4-wrong-route',
  explains: ['IncompleteSignature'],
  title: {
    ja: 'トークン入りのAuthorizationが、存在しないパスやメソッド、またはIAM認可のAPIに届いた',
    en: 'An Authorization header with a token reached a path or method that does not exist, or one with IAM authorization',
  },
  howToTell: {
    ja: '送った`Authorization`が`AWS4-HMAC-SHA256`で始まらず（Bearer、Basic、JWTそのもの）、同じURLを`Authorization`なしで呼ぶと403 `Missing Authentication Token`が返ります。',
    en: 'The `Authorization` you sent does not start with `AWS4-HMAC-SHA256` (Bearer, Basic, a bare JWT), and the same URL without it answers 403 `Missing Authentication Token`.',
  },
  fix: {
    ja: 'トークンではなく、パス、メソッド、ステージを直します。ルートが正しいのに出るなら、そのメソッドはIAM認可なので、オーソライザーを設定して再デプロイするか、SigV4で署名します。',
    en: 'Correct the path, the method or the stage, not the token. If the route is right, its method has IAM authorization: set the authorizer and deploy again, or sign with SigV4.',
  },
  verify: {
    ja: '同じトークンで、オーソライザーかバックエンドの応答（200、401など）が返ります。',
    en: 'With the same token the authorizer or the backend answers (200, 401 and so on).',
  },
  why: {
    'code-alone': {
      ja: 'メッセージがないので、`{code}`でよくある原因として挙げています。',
      en: 'There is no message to go by; this is among the usual causes of `{code}`.',
    },
    'scheme-quoted': {
      ja: '`{scheme}`で始まる値がSigV4として読まれています。',
      en: 'A value that starts with `{scheme}` was read as SigV4.',
    },
    'token-quoted': {
      ja: '`Authorization=eyJ…`はJWTです。`Credential`などの要素があるはずがありません。',
      en: '`Authorization=eyJ…` is a JWT; it cannot hold a `Credential`.',
    },
    'token-sent': {
      ja: 'リクエストの`Authorization`はSigV4ではありません。このAPIのこの場所ではSigV4としてしか読まれません。',
      en: 'The request’s `Authorization` is not SigV4, and this place of the API reads it as nothing else.',
    },
    'no-equal-sign': {
      ja: '`key=value`の形でない値が届いています。ふつうはBearerなどのトークンです。',
      en: 'A value without `key=value` arrived: usually a Bearer or other token.',
    },
    'nothing-of-sigv4': {
      ja: '4つの要素が1つも見つかっていません。SigV4でない値が届いたときのメッセージです。',
      en: 'Not one of the four parts was found, as happens when the value is no SigV4 at all.',
    },
    'no-gateway': {
      ja: '`{host}`はAPI Gatewayではなく、AWSのサービスのエンドポイントです。',
      en: '`{host}` is no API Gateway but an endpoint of a service of AWS.',
    },
    'sigv4-attempted': {
      ja: '届いた値は`AWS4-HMAC-SHA256`の署名です。トークンではありません。',
      en: 'The value that arrived is an `AWS4-HMAC-SHA256` signature, no token.',
    },
  },
  prior: 6,
  stop: 'authorization',
  experiment: {
    sh: "curl -i '{url}'",
    powershell: "curl.exe -i '{url}'",
    tells: {
      ja: 'Authorizationなしで`Missing Authentication Token`が返れば、パスかメソッドが存在しません。',
      en: 'If it answers `Missing Authentication Token` without Authorization, the path or method does not exist.',
    },
  },
  sources: [
    {
      url: 'https://github.com/aws/chalice/issues/828',
      title: 'aws/chalice #828',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/awslabs/time-addressable-media-store/issues/8',
      title: 'awslabs/time-addressable-media-store #8',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://repost.aws/knowledge-center/api-gateway-authentication-token-errors',
      title: 'How do I troubleshoot API Gateway REST API endpoint 403 "Missing Authentication Token" errors?',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const sigv4 =
      facts.auth('sigv4') ??
      facts.message(
        /AWS4-(?:HMAC|ECDSA)|\/aws4_request|AWS query-string parameters|Date must be in ISO-8601|slash-delimited elements/,
      );
    if (sigv4) return judge.rulesOut('sigv4-attempted', {}, sigv4);

    const other = facts.auth('unknown');
    const sent =
      facts.auth('bearer') ??
      facts.auth('jwt') ??
      facts.auth('basic') ??
      (other && !other.value.scheme.startsWith('AWS') ? other : undefined);
    const scheme = facts.message(/in Authorization header: '(?<scheme>[A-Za-z][A-Za-z-]{1,30}) [^']/);
    const token = facts.message(/requires 'Credential' parameter\.[\s\S]{0,400}?Authorization=eyJ/);
    const nothing = facts.message(
      /requires 'Credential' parameter\. Authorization header requires 'Signature' parameter/,
    );
    const bare = facts.message(/key=value pair \(missing equal-sign\) in Authorization header/);
    const alone = facts.one('error-message') ? undefined : facts.code('IncompleteSignature');
    const endpoint = facts.endpoint();
    const isService =
      endpoint && !/^(?:execute-api|cloudfront|other|look-alike|load-balancer)/.test(endpoint.value.kind);
    return [
      ...(isService
        ? judge.against('strong', 'no-gateway', { host: facts.value('url')?.host.value ?? '' }, endpoint)
        : []),
      ...(alone ? judge.supports('weak', 'code-alone', { code: alone.value.code }, alone) : []),
      ...(sent ? judge.supports('strong', 'token-sent', {}, sent) : []),
      ...(scheme
        ? judge.supports('strong', 'scheme-quoted', { scheme: scheme.groups['scheme'] ?? '' }, scheme)
        : []),
      ...(token ? judge.supports('strong', 'token-quoted', {}, token) : []),
      ...(nothing && !token ? judge.supports('moderate', 'nothing-of-sigv4', {}, nothing) : []),
      ...(bare && !scheme ? judge.supports('moderate', 'no-equal-sign', {}, bare) : []),
    ];
  },
});
