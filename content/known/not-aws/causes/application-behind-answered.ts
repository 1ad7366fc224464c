import { defineCause } from '#core';

export const cause = defineCause({
  id: 'application-behind-answered',
  explains: [
    'Forbidden',
    'Unauthorized',
    'InternalServerError',
    'BadRequest',
    'MethodNotAllowed',
    'ServiceUnavailable',
  ],
  title: {
    ja: '答えたのはAPI Gatewayやロードバランサーではなく、その先のアプリケーション',
    en: 'The application behind the gateway or load balancer answered, not AWS',
  },
  howToTell: {
    ja: '応答に`x-amzn-ErrorType`がなく、アプリケーションのログに同じリクエストが残っています。アクセスログの`$context.integrationStatus`も同じステータスです。',
    en: 'The answer has no `x-amzn-ErrorType`, and the application logged the request. In the access log `$context.integrationStatus` is that same status.',
  },
  fix: {
    ja: 'AWS側の設定は変えず、アプリケーションのログとその認可・ルーティングの設定を調べます。Spring Securityなら、CSRF対策と`authorizeHttpRequests`の規則から見ます。',
    en: 'Leave AWS’s settings alone and look at the application’s log and its rules of authorization and routing: with Spring Security first at CSRF protection and `authorizeHttpRequests`.',
  },
  verify: {
    ja: 'アプリケーションのログで、同じリクエストが2xxになります。',
    en: 'The application’s log shows the same request with a 2xx.',
  },
  why: {
    speaks: {
      ja: '応答の形が、AWSではなくWebアプリケーションのフレームワークのものです。',
      en: 'The answer has the form of a web framework’s, not of AWS’s.',
    },
    'gateway-own': {
      ja: '`x-amzn-ErrorType`は、API Gateway自身が作った応答に付くヘッダーです。',
      en: '`x-amzn-ErrorType` comes with the answers that API Gateway makes itself.',
    },
  },
  prior: 0,
  stop: 'integration',
  experiment: {
    sh: 'aws apigateway get-stage --rest-api-id {apiId} --stage-name {stage} --region {region} --query accessLogSettings',
    powershell:
      'aws apigateway get-stage --rest-api-id {apiId} --stage-name {stage} --region {region} --query accessLogSettings',
    tells: {
      ja: '設定されたアクセスログに`$context.integrationStatus`があり、この応答と同じステータスなら、答えたのはアプリケーションです。空ならAPI Gatewayが答えています。',
      en: 'Where the access log it names shows this status as `$context.integrationStatus`, the application answered; where that is empty, API Gateway did.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-variables-for-access-logging.html',
      title: 'Variables for access logging for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/spring-guides/tut-spring-security-and-angular-js/issues/120',
      title: 'spring-guides/tut-spring-security-and-angular-js #120',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const speaker = facts.speaker('express', 'web-server');
    if (!speaker) return [];
    const own = facts.responseHeader('x-amzn-errortype');
    return own
      ? judge.against('moderate', 'gateway-own', {}, own)
      : judge.supports('strong', 'speaks', {}, speaker);
  },
});
