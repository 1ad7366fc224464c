import { defineCause, type Match } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'nothing-confirms-sign-up',
  explains: ['UserNotConfirmedException', 'InvalidParameterException'],
  title: {
    ja: 'プールがコードを送らない設定なのに、確認する仕組みもない',
    en: 'The pool sends no code, and nothing else confirms the user',
  },
  howToTell: {
    ja: '`aws cognito-idp describe-user-pool`の`AutoVerifiedAttributes`が空です。`SignUp`の応答に`CodeDeliveryDetails`がなく、`resend-confirmation-code`は`Cannot resend codes. Auto verification not turned on.`と答えます。',
    en: '`AutoVerifiedAttributes` in `aws cognito-idp describe-user-pool` is empty, the answer to `SignUp` has no `CodeDeliveryDetails`, and `resend-confirmation-code` says `Cannot resend codes. Auto verification not turned on.`',
  },
  fix: {
    ja: 'コードで確認するなら、プールの`AutoVerifiedAttributes`に`email`などを入れます。確認なしで使わせるなら、サインアップ前のトリガーで`autoConfirmUser`を`true`にします。',
    en: 'To confirm by code, put `email` or `phone_number` into the pool’s `AutoVerifiedAttributes`. To let users in without it, set `autoConfirmUser` to `true` in a pre sign-up trigger.',
  },
  verify: {
    ja: '新しいサインアップの応答に`CodeDeliveryDetails`があるか、`UserConfirmed`が`true`です。',
    en: 'The answer to a new sign-up holds `CodeDeliveryDetails`, or `UserConfirmed` is `true`.',
  },
  why: {
    'not-turned-on': {
      ja: 'Cognitoは、コードを送る設定がないと答えています。',
      en: 'Cognito says that sending codes is not turned on.',
    },
    'verify-off': {
      ja: 'プールの定義が、属性の検証を無効にしています。',
      en: 'The definition of the pool turns the verification of attributes off.',
    },
    'signed-in-at-once': {
      ja: 'サインアップの直後に、確認なしでサインインしています。',
      en: 'The sign-in follows the sign-up at once, with no confirmation between.',
    },
  },
  prior: 1,
  stop: 'operation',
  experiment: {
    sh: 'aws cognito-idp describe-user-pool --user-pool-id {userPoolId} --region {region} --query "UserPool.[AutoVerifiedAttributes,LambdaConfig.PreSignUp]"',
    powershell:
      'aws cognito-idp describe-user-pool --user-pool-id {userPoolId} --region {region} --query "UserPool.[AutoVerifiedAttributes,LambdaConfig.PreSignUp]"',
    tells: {
      ja: '最初の値が空で、トリガーもなければ、確認する仕組みがありません。',
      en: 'With the first empty and no trigger, nothing confirms users.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/signing-up-users-in-your-app.html',
      title: 'Signing up and confirming user accounts - Amazon Cognito',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cdk/issues/10623',
      title: 'aws/aws-cdk #10623',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-cli/issues/3646',
      title: 'aws-amplify/amplify-cli #3646',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-amplify/amplify-js/issues/3387',
      title: 'aws-amplify/amplify-js #3387',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const off = told(facts, /Cannot resend codes\. Auto verification not turned on/);
    if (off) return judge.supports('strong', 'not-turned-on', {}, off);
    if (!facts.code('UserNotConfirmed')) return [];
    const verify = facts.says(
      /\bauto_?verify\W{1,4}\{\s{0,20}email\W{1,3}false|\bauto_?verified_?attributes\W{1,6}\[\s{0,4}\]/i,
    );
    const up = facts.says(/\bsign_?up\s{0,4}\(/i);
    const into = facts.says(/\bsign_?in\s{0,4}\(/i);
    const atOnce = up && into && startOf(up) < startOf(into);
    const confirms = facts.says(/\bconfirm_?sign_?up\b/i);
    return [
      ...(verify ? judge.supports('strong', 'verify-off', {}, verify) : []),
      ...(atOnce && !confirms ? judge.supports('moderate', 'signed-in-at-once', {}, up, into) : []),
    ];
  },
});

const startOf = ({ spans: [place] }: Match): number => place?.start ?? 0;
