import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'cognito-email-quota',
  explains: ['LimitExceededException'],
  title: {
    ja: 'Cognitoの既定のメール送信の、1日の上限を使い切った',
    en: 'Cognito’s built-in email has used up its number for the day',
  },
  howToTell: {
    ja: 'メッセージが`Exceeded daily email limit`で、どのユーザーのサインアップや確認コードの再送でも同じ日は失敗します。',
    en: 'The message is `Exceeded daily email limit`, and that day signing up and resending codes fail for every user.',
  },
  fix: {
    ja: 'ユーザープールのメール送信をAmazon SESに切り替えます（`EmailSendingAccount`を`DEVELOPER`に）。SESがサンドボックスなら、先に本番アクセスを申請します。',
    en: 'Let the user pool send through Amazon SES (`EmailSendingAccount` `DEVELOPER`); when SES is in its sandbox, ask for production access first.',
  },
  verify: {
    ja: '`describe-user-pool`の`EmailSendingAccount`が`DEVELOPER`になり、`ResendConfirmationCode`が通ります。',
    en: '`EmailSendingAccount` in `describe-user-pool` is `DEVELOPER`, and `ResendConfirmationCode` passes.',
  },
  why: {
    'says-so': {
      ja: '`{message}`は、Cognitoの既定のメール送信の上限です。',
      en: '`{message}` is the limit of Cognito’s built-in email.',
    },
  },
  prior: 0,
  stop: 'operation',
  experiment: {
    sh: 'aws cognito-idp describe-user-pool --user-pool-id {userPoolId} --region {region} --query UserPool.EmailConfiguration',
    powershell:
      'aws cognito-idp describe-user-pool --user-pool-id {userPoolId} --region {region} --query UserPool.EmailConfiguration',
    tells: {
      ja: '`EmailSendingAccount`が`COGNITO_DEFAULT`ならこの原因です。',
      en: '`EmailSendingAccount` `COGNITO_DEFAULT` means this cause.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cognito/latest/developerguide/quotas.html',
      title: 'Quotas in Amazon Cognito',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_EmailConfigurationType.html',
      title: 'EmailConfigurationType - Amazon Cognito User Pools',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/rahulpsd18/cognito-backup-restore/issues/46',
      title: 'rahulpsd18/cognito-backup-restore #46',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /(?<message>Exceeded daily email limit)/i);
    return says ? judge.supports('strong', 'says-so', { message: says.groups['message'] ?? '' }, says) : [];
  },
});
