import { defineCause } from '#core';
import { ground, told } from '../../words.ts';

export const cause = defineCause({
  id: 'trigger-function-failed',
  explains: ['UserLambdaValidationException', 'UnexpectedLambdaException', 'InvalidLambdaResponseException'],
  title: {
    ja: 'ユーザープールのトリガーのLambda関数が、例外を投げたか違う形を返した',
    en: 'A trigger function of the user pool raised an error or returned another form',
  },
  howToTell: {
    ja: 'メッセージがトリガーの名前を挙げ、その関数のログに同じ時刻の例外があります。',
    en: 'The message names the trigger, and the function’s log shows an exception at that time.',
  },
  fix: {
    ja: '関数のログの例外を直します。関数は受け取った`event`を、`response`を埋めて返します。5秒以内に終わらせます。',
    en: 'Mend the exception in its log; the function must return the `event` it was given, with `response` filled in, within 5 seconds.',
  },
  verify: { ja: '同じ操作が成功します。', en: 'The same operation succeeds.' },
  why: {
    named: { ja: '失敗したトリガーは`{trigger}`です。', en: 'The trigger that failed is `{trigger}`.' },
    usual: {
      ja: '`{code}`は、トリガーの関数の失敗を表します。',
      en: '`{code}` is a failure of a trigger function.',
    },
  },
  prior: 5,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_SignUp.html',
      title: 'SignUp - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(
      facts,
      /(?<trigger>(?:Pre|Post|Custom|Define|Create|Verify|User)[A-Z][A-Za-z]{3,40}) (?:failed with error|invocation failed)/,
    );
    const said = ground(facts, 'UserLambdaValidation', 'UnexpectedLambda', 'InvalidLambdaResponse');
    return [
      ...(named ? judge.supports('strong', 'named', { trigger: named.groups['trigger'] ?? '' }, named) : []),
      ...(said
        ? judge.supports(
            'weak',
            'usual',
            { code: facts.value('error-code')?.code ?? 'UserLambdaValidationException' },
            said,
          )
        : []),
    ];
  },
});
