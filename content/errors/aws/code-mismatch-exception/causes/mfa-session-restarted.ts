import { defineCause, type Match } from '#core';

export const cause = defineCause({
  id: 'mfa-session-restarted',
  explains: ['CodeMismatchException'],
  title: {
    ja: 'コードを送ったサインインと、応答しているサインインが別である',
    en: 'The code went out with another sign-in than the one that is answered',
  },
  howToTell: {
    ja: 'メッセージが`Invalid code or auth state for the user.`で、コードを打つたびに新しいSMSやメールが届きます。',
    en: 'The message is `Invalid code or auth state for the user.`, and each try brings another text message or mail.',
  },
  fix: {
    ja: 'サインインは1回だけ呼び、その応答の`Session`と`ChallengeName`をそのまま`RespondToAuthChallenge`に渡します。',
    en: 'Call the sign-in once, and hand `Session` and `ChallengeName` of its answer to `RespondToAuthChallenge` as they are.',
  },
  verify: { ja: 'コードは1通だけ届き、それで通ります。', en: 'One code arrives, and it passes.' },
  why: {
    'says-so': {
      ja: '`Invalid code or auth state for the user`は、コードか、認証の状態のどちらかが合わないことを表します。',
      en: '`Invalid code or auth state for the user`: the code or the state of the sign-in does not fit.',
    },
    'signs-in-again': {
      ja: 'コードへの応答と同じ処理で、サインインも呼んでいます。新しいコードが出て、手元のコードは古くなります。',
      en: 'The same step that answers with the code signs in, too: that sends a new code and makes yours old.',
    },
  },
  prior: 3,
  stop: 'operation',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_RespondToAuthChallenge.html',
      title: 'RespondToAuthChallenge - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/11069',
      title: 'aws-amplify/amplify-js #11069',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/3066',
      title: 'aws-amplify/amplify-js #3066',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = facts.message(/Invalid code or auth state for the user/);
    if (!says) return [];
    const signIn = facts.says(/\bsignIn\s{0,4}\(/);
    const answer = facts.says(/\bconfirmSignIn\s{0,4}\(/);
    const again = signIn && answer && startOf(signIn) < startOf(answer);
    return [
      ...judge.supports('strong', 'says-so', {}, says),
      ...(again ? judge.supports('strong', 'signs-in-again', {}, signIn, answer) : []),
    ];
  },
});

const startOf = ({ spans: [place] }: Match): number => place?.start ?? 0;
