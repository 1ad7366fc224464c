import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'authorizer-response-malformed',
  explains: ['AuthorizerConfigurationException', 'InternalServerError'],
  title: {
    ja: 'Lambdaオーソライザーの戻り値が、ポリシーの形をしていない',
    en: 'What the Lambda authorizer returns is not a policy of the agreed form',
  },
  howToTell: {
    ja: '戻り値に`principalId`か`policyDocument`がないか、`context`に文字列、数、真偽値以外の値があります。',
    en: 'The returned value lacks `principalId` or `policyDocument`, or `context` holds something other than strings, numbers and booleans.',
  },
  fix: {
    ja: '`principalId`と`policyDocument`を返し、`context`の値を平らな文字列にします。HTTP APIの簡易形式は`enableSimpleResponses`を有効にしてから使います。',
    en: 'Return `principalId` and `policyDocument`, and keep `context` flat; the simple form of HTTP APIs needs `enableSimpleResponses`.',
  },
  verify: {
    ja: 'コンソールのオーソライザーのテストが、ポリシーを表示します。',
    en: 'The console’s test of the authorizer shows a policy.',
  },
  why: {
    possible: {
      ja: '戻り値の形が違うときも、この応答です。',
      en: 'This is the answer too when the returned value has another form.',
    },
    'no-policy': {
      ja: 'ログの`{found}`は、戻り値をポリシーとして読めなかったことを表します。',
      en: '`{found}` in the log: what came back could not be read as a policy.',
    },
    shown: { ja: '貼られた戻り値に`{found}`があります。', en: 'The returned value holds `{found}`.' },
  },
  prior: 2,
  stop: 'authorization',
  sources: [
    {
      url: 'https://github.com/ExpanseLLC/lambda_authorizer/issues/1',
      title: 'ExpanseLLC/lambda_authorizer #1',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/dherault/serverless-offline/issues/533',
      title: 'dherault/serverless-offline #533',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/supported-gateway-response-types.html',
      title: 'Gateway response types for API Gateway',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html',
      title: 'Use API Gateway Lambda authorizers',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const code = facts.code('AuthorizerConfigurationException', 'AuthorizerFailureException');
    const shown = facts.says(
      /(?<found>isAuthorized["']?\s{0,4}:|["']?context["']?\s{0,4}:\s{0,4}\{[^}]{0,200}[{[])/,
    );
    const unread = told(
      facts,
      /(?<found>Could not parse policy|Invalid JSON in response|Authorizer result body before parsing: (?:null|undefined|""))/,
    );
    if (unread) return judge.supports('strong', 'no-policy', { found: unread.groups['found'] ?? '' }, unread);
    if (!code) return [];
    return [
      ...judge.supports('weak', 'possible', {}, code),
      ...(shown
        ? judge.supports('strong', 'shown', { found: (shown.groups['found'] ?? '').slice(0, 40) }, shown)
        : []),
    ];
  },
});
