import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';
import { refusalAsResponse, refusalInOwnWords } from '../refusal.ts';

export const cause = defineCause({
  id: 'authorizer-function-fails',
  explains: ['AuthorizerConfigurationException', 'InternalServerError'],
  title: {
    ja: 'Lambdaオーソライザーの関数が例外で終わった、または時間切れになった',
    en: 'The Lambda authorizer’s function raised an error or timed out',
  },
  howToTell: {
    ja: '正しいトークンでも500になり、オーソライザーの関数のログに、同じ時刻の例外か`Task timed out`があります。',
    en: 'Good tokens end in 500 too, and the authorizer’s log shows an exception or `Task timed out` at the same time.',
  },
  fix: {
    ja: 'トークンの検証の失敗などを関数の中で受け、拒否するときは`Unauthorized`を投げるかDenyのポリシーを返します。',
    en: 'Catch what fails inside the function, such as a token that cannot be verified; to refuse, throw `Unauthorized` or return a policy with Deny.',
  },
  verify: {
    ja: '不正なトークンでは401か403、正しいトークンでは200が返り、500はなくなります。',
    en: 'A bad token answers 401 or 403, a good one 200, and no call answers 500.',
  },
  why: {
    'says-so': {
      ja: '`{code}`は、オーソライザーの関数かその戻り値に問題があるときの応答です。',
      en: '`{code}` is the answer when the authorizer’s function, or what it returned, has a fault.',
    },
    'null-message': {
      ja: '500で`message`が`null`なのは、オーソライザーが失敗したときの応答です。',
      en: 'A 500 whose `message` is `null` is what a failed authorizer looks like.',
    },
    log: { ja: 'ログに`{found}`があります。', en: 'The log shows `{found}`.' },
    'own-words': {
      ja: '関数は意図して拒否しています。失敗したのではなく、拒否のしかたが約束と違います。',
      en: 'The function refuses on purpose; it did not fail, it refuses in a form that was not agreed.',
    },
    'never-ran': {
      ja: 'オーソライザーの関数は呼ばれていません。',
      en: 'The authorizer’s function was never called.',
    },
  },
  prior: 4,
  stop: 'authorization',
  sources: [
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
    const never = told(facts, /Invalid permissions on Lambda function/);
    if (never) return judge.rulesOut('never-ran', {}, never);
    const meant = refusalInOwnWords(facts) ?? refusalAsResponse(facts);
    if (meant) return judge.against('moderate', 'own-words', {}, meant);
    const code = facts.code('AuthorizerConfigurationException', 'AuthorizerFailureException');
    const empty = facts.says(/\{\s{0,4}"message"\s{0,4}:\s{0,4}null\s{0,4}\}/);
    const log = told(
      facts,
      /(?<found>Execution failed due to configuration error: Authorizer error|Execution failed due to an internal error|authorizer[^\n]{0,60}(?:Task timed out|Traceback|TypeError))/i,
    );
    return [
      ...(code ? judge.supports('moderate', 'says-so', { code: code.value.code }, code) : []),
      ...(empty && (code ?? facts.status(500) ?? !facts.one('status'))
        ? judge.supports('moderate', 'null-message', {}, empty)
        : []),
      ...(log ? judge.supports('strong', 'log', { found: log.groups['found'] ?? '' }, log) : []),
    ];
  },
});
