import { defineCause } from '#core';
import { refusalInOwnWords } from '../refusal.ts';

export const cause = defineCause({
  id: 'authorizer-refuses-in-own-words',
  explains: ['AuthorizerConfigurationException'],
  title: {
    ja: 'オーソライザーが、`Unauthorized`以外の文言の例外で拒否している',
    en: 'The authorizer refuses with an error that says something other than `Unauthorized`',
  },
  howToTell: {
    ja: '正しいトークンは通り、拒否するはずのトークンのときだけ500になります。関数のログの例外は、トークンについて述べています。',
    en: 'Good tokens pass and only those that should be refused end in 500; the exception in the log speaks of the token.',
  },
  fix: {
    ja: '拒否の例外は`Unauthorized`という文字列だけにします（401）。403にするならDenyのポリシーを返し、理由はログに書きます。',
    en: 'Throw exactly `Unauthorized` (401), or return a policy with Deny (403); the reason belongs into the log.',
  },
  verify: {
    ja: '同じトークンで401か403が返ります。',
    en: 'The same token answers 401 or 403.',
  },
  why: {
    'own-words': {
      ja: '貼られたコードは`{words}`という例外で拒否しています。401に変わるのは`Unauthorized`だけで、ほかは500です。',
      en: 'The code refuses with `{words}`. Only `Unauthorized` becomes a 401; everything else is a 500.',
    },
    'refused-only': {
      ja: '`{found}`とあり、拒否するときにだけ起きています。',
      en: '`{found}`: it happens only when somebody is refused.',
    },
  },
  prior: 4,
  stop: 'authorization',
  sources: [
    {
      url: 'https://github.com/auth0-samples/jwt-rsa-aws-custom-authorizer/pull/6',
      title: 'auth0-samples/jwt-rsa-aws-custom-authorizer #6',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-lambda-go/issues/81',
      title: 'aws/aws-lambda-go #81',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const answer =
      facts.code('AuthorizerConfigurationException', 'AuthorizerFailureException') ??
      facts.says(/\{\s{0,4}"message"\s{0,4}:\s{0,4}null\s{0,4}\}/);
    if (!answer) return [];
    const words = refusalInOwnWords(facts);
    if (words) return judge.supports('strong', 'own-words', { words: words.groups['words'] ?? '' }, words);
    const only = facts.says(
      /(?<found>認証に失敗したときだけ|不正なトークンのときだけ|only (?:when|with|for) (?:the )?(?:token|an? (?:invalid|expired|bad) token)[^\n]{0,40})/i,
    );
    return only ? judge.supports('strong', 'refused-only', { found: only.groups['found'] ?? '' }, only) : [];
  },
});
