import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'reserved-environment-key',
  explains: ['InvalidParameterValueException'],
  title: {
    ja: '予約された名前の環境変数を設定している（`AWS_REGION`など）',
    en: 'An environment variable has a reserved name, such as `AWS_REGION`',
  },
  howToTell: {
    ja: 'メッセージの`Reserved keys used in this request:`の後ろに名前があります。',
    en: 'The names stand behind `Reserved keys used in this request:` in the message.',
  },
  fix: {
    ja: 'その変数を設定から外します。`AWS_REGION`はLambdaが自分で入れます。別の値が要るなら、別の名前にします。',
    en: 'Take it out: Lambda sets `AWS_REGION` itself. Where another value is meant, use another name.',
  },
  verify: {
    ja: '作成が成功し、関数の中では`AWS_REGION`に関数のリージョンが入っています。',
    en: 'It succeeds, and inside the function `AWS_REGION` holds the function’s Region.',
  },
  why: { named: { ja: '予約されているのは`{key}`です。', en: '`{key}` is reserved.' } },
  prior: 1,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/localstack/localstack/issues/2951',
      title: 'localstack/localstack #2951',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cdk/pull/28048',
      title: 'aws/aws-cdk #28048',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html',
      title: 'Working with Lambda environment variables',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(facts, /Reserved keys used in this request: (?<key>[A-Z][A-Z_]{2,40})/);
    return named ? judge.supports('strong', 'named', { key: named.groups['key'] ?? '' }, named) : [];
  },
});
