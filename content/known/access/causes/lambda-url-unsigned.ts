import { defineCause } from '#core';

export const cause = defineCause({
  id: 'lambda-url-unsigned',
  explains: ['AccessDeniedException', 'AccessDenied', 'Forbidden'],
  title: {
    ja: '認可タイプが`AWS_IAM`のLambda関数URLを、署名なしで呼んでいる',
    en: 'A Lambda function URL with auth type `AWS_IAM` is called without a signature',
  },
  howToTell: {
    ja: '`aws lambda get-function-url-config`の`AuthType`が`AWS_IAM`です。',
    en: '`AuthType` in `aws lambda get-function-url-config` is `AWS_IAM`.',
  },
  fix: {
    ja: 'サービス名`lambda`でSigV4の署名を付けます。公開するURLなら`AuthType`を`NONE`にし、2つの許可を加えます。',
    en: 'Sign with SigV4 for the service `lambda`. For a public URL set `AuthType` to `NONE` and add both permissions.',
  },
  verify: {
    ja: '署名した呼び出しが関数のログに出ます。',
    en: 'The signed call shows in the function’s log.',
  },
  why: {
    unsigned: {
      ja: '`{host}`への呼び出しに署名が見えません。',
      en: 'The call of `{host}` shows no signature.',
    },
    'url-only': {
      ja: '`{host}`はLambda関数URLです。`AWS_IAM`なら、ブラウザーで開くだけではこの403になります。',
      en: '`{host}` is a Lambda function URL; with `AWS_IAM`, opening it in a browser answers this 403.',
    },
    signed: { ja: 'リクエストには署名があります。', en: 'The request is signed.' },
  },
  prior: 1,
  experiment: {
    sh: 'aws lambda get-function-url-config --function-name {functionName} --region {region} --query AuthType --output text',
    powershell:
      'aws lambda get-function-url-config --function-name {functionName} --region {region} --query AuthType --output text',
    tells: {
      ja: '`AWS_IAM`なら署名が要ります。`NONE`なら、足りないのは許可です。',
      en: '`AWS_IAM`: sign. `NONE`: a permission is missing instead.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html',
      title: 'Control access to Lambda function URLs',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/brikis98/devops-book/pull/12',
      title: 'brikis98/devops-book #12',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const endpoint = facts.endpoint();
    if (endpoint?.value.kind !== 'lambda-url') return [];
    const host = facts.value('url')?.host.value ?? '';
    const signed = facts.auth('sigv4') ?? facts.auth('signs-itself');
    if (signed) return judge.rulesOut('signed', {}, signed);
    return facts.showsRequest()
      ? judge.supports('moderate', 'unsigned', { host }, endpoint)
      : judge.supports('weak', 'url-only', { host }, endpoint);
  },
  correct: (request, facts) => {
    const region = facts.endpoint()?.value.region;
    return region ? { ...request, sign: { region, service: 'lambda' } } : undefined;
  },
});
