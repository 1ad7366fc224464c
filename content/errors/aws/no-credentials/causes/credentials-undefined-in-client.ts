import { defineCause } from '#core';
import { saying } from '../words.ts';

export const cause = defineCause({
  id: 'credentials-undefined-in-client',
  explains: ['NoCredentials'],
  title: {
    ja: 'クライアントに渡したキーが`undefined`か、渡す場所が違う',
    en: 'The keys handed to the client are `undefined`, or stand in the wrong place',
  },
  howToTell: {
    ja: '`new …Client({ … })`の`credentials:`の中で、キーの値が`undefined`です。または、`accessKeyId`が`credentials:`の外にあります。',
    en: 'In `new …Client({ … })` the keys inside `credentials:` are `undefined`, or `accessKeyId` stands outside of `credentials:`.',
  },
  fix: {
    ja: 'SDK v3では`credentials`オブジェクトの中にキーを書きます。`.env`はクライアントより先に読み込みます。ブラウザーではキーの代わりに、Cognito IDプールなどの一時的な認証情報を使います。',
    en: 'In SDK v3 the keys go inside the `credentials` object, and `.env` is loaded before the client is made. In a browser use temporary credentials, such as a Cognito identity pool’s, instead of keys.',
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
    outside: {
      ja: '`{client}`に渡した`accessKeyId`が`credentials`の外にあります。SDK v3はこの位置の値を読まず、エラーにもしません。',
      en: '`accessKeyId` was passed to `{client}` outside of `credentials`. SDK v3 neither reads it there nor complains.',
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
      url: 'https://github.com/vercel/examples/issues/392',
      title: 'vercel/examples #392',
      kind: 'thread',
      checked: '2026-11-23',
    },
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
    const outside = facts.says(/\bnew (?<client>\w{1,60}Client)\(\{[^{}]{0,200}\baccessKeyId\b/);
    if (outside && facts.code('NoCredentials', 'CredentialsProviderError'))
      return judge.supports('strong', 'outside', { client: outside.groups['client'] ?? '' }, outside);
    const missing = saying(facts, /Missing credentials in config/);
    return missing ? judge.supports('weak', 'missing', {}, missing) : [];
  },
});
