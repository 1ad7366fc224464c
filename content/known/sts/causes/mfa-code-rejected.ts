import { defineCause } from '#core';

export const cause = defineCause({
  id: 'mfa-code-rejected',
  explains: ['AccessDenied', 'AccessDeniedException'],
  title: {
    ja: 'MFAのコードかシリアル番号が受け付けられていない',
    en: 'The MFA code or the serial number was not accepted',
  },
  howToTell: {
    ja: 'メッセージが`MultiFactorAuthentication failed`で始まります。`unable to validate MFA code`ならシリアル番号、`invalid MFA one time pass code`ならコードです。',
    en: 'The message begins with `MultiFactorAuthentication failed`: `unable to validate MFA code` is about the serial number, `invalid MFA one time pass code` about the code.',
  },
  fix: {
    ja: '次のコードが出るまで待って入れ直します（同じコードは2度使えません）。`mfa_serial`を`aws iam list-mfa-devices`の値に合わせ、端末の時計を合わせます。',
    en: 'Wait for the next code (one code works once), set `mfa_serial` to what `aws iam list-mfa-devices` shows, and set the device’s clock.',
  },
  verify: {
    ja: '`aws sts get-session-token`が認証情報を返します。',
    en: '`aws sts get-session-token` returns credentials.',
  },
  why: {
    said: { ja: 'MFAの検証に失敗したと書かれています。', en: 'It says that MFA failed.' },
  },
  prior: 0,
  experiment: {
    sh: 'aws iam list-mfa-devices --query "MFADevices[].SerialNumber" --output text',
    powershell: 'aws iam list-mfa-devices --query "MFADevices[].SerialNumber" --output text',
    tells: {
      ja: '設定の`mfa_serial`と違えば、そこを直します。',
      en: 'Where it differs from `mfa_serial`, mend that.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html',
      title: 'GetSessionToken',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_configure-api-require.html',
      title: 'Secure API access with MFA',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.message(/^MultiFactorAuthentication failed\b/);
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
