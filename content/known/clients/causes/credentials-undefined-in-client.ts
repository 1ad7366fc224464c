import { defineCause } from '#core';
import { saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'credentials-undefined-in-client',
  explains: ['CredentialsProviderError', 'CredentialsError'],
  title: {
    ja: 'クライアントに渡した認証情報が`undefined`になっている',
    en: 'The credentials handed to the client are `undefined`',
  },
  howToTell: {
    ja: 'クライアントを作る直前に出力すると、`accessKeyId`などが`undefined`です。',
    en: 'Logged right before the client is made, `accessKeyId` and the rest are `undefined`.',
  },
  fix: {
    ja: '`.env`を先に読み込み、変数名を合わせます。ブラウザーのコードに鍵は置けないので、Cognito IDプールなどの一時的な認証情報を使います。',
    en: 'Load `.env` first and match the variables’ names. Browser code can hold no keys: use temporary credentials, such as a Cognito identity pool’s.',
  },
  verify: {
    ja: '同じ場所の出力に値が出て、呼び出しがAWSまで届きます。',
    en: 'The same log shows values, and the call reaches AWS.',
  },
  why: {
    invalid: {
      ja: '`{words}`は、渡された値が認証情報の形をしていないときの文です。',
      en: '`{words}` is said when what was passed has not the shape of credentials.',
    },
    missing: {
      ja: 'クライアントに認証情報が渡っていないときの文です。',
      en: 'This is said where the client was given no credentials.',
    },
  },
  prior: 1,
  stop: 'client',
  sources: [
    {
      url: 'https://github.com/aws/aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md',
      title: 'aws-sdk-js-v3/supplemental-docs/CLIENTS.md',
      kind: 'project',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html',
      title: 'AWS SDKs and Tools standardized credential providers',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const invalid = saying(facts, /(?<words>Resolved credential object is not valid|Credential is missing)/);
    if (invalid)
      return judge.supports('strong', 'invalid', { words: invalid.groups['words'] ?? '' }, invalid);
    const missing = saying(facts, /Missing credentials in config/);
    return missing ? judge.supports('weak', 'missing', {}, missing) : [];
  },
});
