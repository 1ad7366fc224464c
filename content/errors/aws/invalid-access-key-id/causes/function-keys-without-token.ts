import { defineCause } from '#core';
import { thread } from '../sources.ts';
import { unknownKey } from '../unknown.ts';

/** Folders and names that stand in traces of functions and nowhere else. */
const IN_LAMBDA =
  /\/var\/(?:task|lang|runtime)\/|\/opt\/bref\/|\b(?:LambdaHandler|lambda_handler|AWS_LAMBDA_[A-Z_]{4,40})\b/;

export const cause = defineCause({
  id: 'function-keys-without-token',
  explains: ['InvalidAccessKeyId', 'InvalidClientTokenId', 'UnrecognizedClientException'],
  title: {
    ja: 'Lambdaが環境変数に入れたキーを、アプリの設定がトークン抜きで読んでいる',
    en: 'The app’s settings read the keys that Lambda put into the environment, without their token',
  },
  howToTell: {
    ja: '手元やEC2では動き、Lambdaでだけ失敗します。応答の`AWSAccessKeyId`は、自分で設定した覚えのない`ASIA`で始まるキーです。',
    en: 'It works elsewhere and fails in Lambda alone. `AWSAccessKeyId` in the answer starts with `ASIA` and is no key that you configured.',
  },
  fix: {
    ja: 'アプリの設定から`AWS_ACCESS_KEY_ID`と`AWS_SECRET_ACCESS_KEY`を読む行を消し、SDKに任せます。値を必ず渡すライブラリなら、`AWS_SESSION_TOKEN`も一緒に渡します。',
    en: 'Delete the settings that read `AWS_ACCESS_KEY_ID` and `AWS_SECRET_ACCESS_KEY` and leave it to the SDK. Where a library insists on values, pass `AWS_SESSION_TOKEN` with them.',
  },
  verify: {
    ja: '関数の中で`GetCallerIdentity`を呼ぶと、実行ロールの`assumed-role`のARNが返り、同じリクエストが通ります。',
    en: '`GetCallerIdentity` within the function returns the `assumed-role` ARN of its execution role, and the request passes.',
  },
  why: {
    'in-function': {
      ja: '`{place}`はLambda関数の中であることを示しています。Lambdaは`AWS_ACCESS_KEY_ID`に実行ロールの一時的なキーを入れるので、トークンがなければ認識されません。',
      en: '`{place}` shows that this ran in a Lambda function, where `AWS_ACCESS_KEY_ID` holds a temporary key of the execution role: unknown without its token.',
    },
    'long-term-key': {
      ja: '送られたキーは`AKIA`で始まる長期のもので、Lambdaが入れたキーではありません。',
      en: 'The key that was sent starts with `AKIA`; it is not one that Lambda handed out.',
    },
    'token-sent': {
      ja: 'リクエストにセッショントークンが入っています。',
      en: 'The request carries a session token.',
    },
  },
  prior: 3,
  stop: 'signature',
  sources: [
    thread('brefphp/laravel-bridge', 67),
    thread('etianen/django-s3-storage', 68),
    thread('jschneier/django-storages', 662),
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html',
      title: 'Working with Lambda environment variables',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const place = unknownKey(facts) && facts.says(IN_LAMBDA);
    if (!place) return [];
    const token = facts.requestHeader('x-amz-security-token');
    if (token) return judge.rulesOut('token-sent', {}, token);
    const key = facts.detail('AWSAccessKeyId');
    if (key?.value.value.startsWith('AKIA')) return judge.rulesOut('long-term-key', {}, key);
    return judge.supports('strong', 'in-function', { place: place.text }, place);
  },
});
