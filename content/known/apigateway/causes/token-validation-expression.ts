import { defineCause } from '#core';

export const cause = defineCause({
  id: 'token-validation-expression',
  explains: ['Unauthorized'],
  title: {
    ja: 'オーソライザーのトークンの検証式に、送った値が一致しない',
    en: 'The value sent does not match the authorizer’s token validation expression',
  },
  howToTell: {
    ja: 'オーソライザーの`identityValidationExpression`があり、`Bearer `を含む値全体には一致しません。関数は呼ばれません。',
    en: 'The authorizer has an `identityValidationExpression`, which does not match the whole value including `Bearer `; its function is never called.',
  },
  fix: {
    ja: '式を送る値に合わせるか、式を外します。',
    en: 'Make the expression fit the value, or take it away.',
  },
  verify: {
    ja: 'オーソライザーの関数のログに呼び出しが残ります。',
    en: 'The authorizer’s function shows the call in its log.',
  },
  why: {
    'spoken-of': { ja: '貼られたテキストに`{found}`があります。', en: 'The text shows `{found}`.' },
  },
  prior: -3,
  stop: 'authorization',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-use-lambda-authorizer.html',
      title: 'Use API Gateway Lambda authorizers',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const found = facts.says(
      /(?<found>identityValidationExpression|IdentityValidationExpression|ValidationExpression|token validation)/i,
    );
    return found ? judge.supports('strong', 'spoken-of', { found: found.groups['found'] ?? '' }, found) : [];
  },
});
