import { defineCause } from '#core';
import { authorizerRefusal } from '../wording.ts';

/** A grant of the one permission, in a template, in code or on a command line. */
const GRANT = /lambda:InvokeFunctionUrl\b/;

export const cause = defineCause({
  id: 'lambda-url-permission',
  explains: ['AccessDeniedException', 'Forbidden'],
  title: {
    ja: 'Lambda関数URLに必要な2つの許可が、片方しかない',
    en: 'A Lambda function URL with only one of its two permissions',
  },
  howToTell: {
    ja: 'ホストが`….lambda-url.ap-northeast-1.on.aws`で、`aws lambda get-policy`に`lambda:InvokeFunctionUrl`と`lambda:InvokeFunction`の両方がそろっていません。関数のログには何も残りません。',
    en: 'The host is `….lambda-url.ap-northeast-1.on.aws`, and `aws lambda get-policy` does not show both `lambda:InvokeFunctionUrl` and `lambda:InvokeFunction`. The function logs nothing.',
  },
  fix: {
    ja: '`lambda:InvokeFunctionUrl`に加えて、関数URL経由に限った`lambda:InvokeFunction`を`add-permission`で許可します。`AWS_IAM`のURLなら、呼び出し元だけに許可して署名します。',
    en: 'Besides `lambda:InvokeFunctionUrl`, allow `lambda:InvokeFunction` for calls through the URL with `add-permission`. For an `AWS_IAM` URL allow the caller alone, and sign.',
  },
  verify: {
    ja: '`aws lambda get-policy`に2つのステートメントが並び、URLへの呼び出しが関数のログに出ます。',
    en: '`aws lambda get-policy` lists both statements, and a call of the URL shows in the function’s log.',
  },
  why: {
    'one-granted': {
      ja: '貼られたテキストが与えているのは`lambda:InvokeFunctionUrl`だけで、`lambda:InvokeFunction`がありません。',
      en: 'The text grants `lambda:InvokeFunctionUrl` alone and no `lambda:InvokeFunction`.',
    },
    'says-so': {
      ja: '`{message}`を返すのはLambda関数URLだけです。',
      en: '`{message}` is said by Lambda function URLs only.',
    },
    'function-url': {
      ja: '`{host}`はLambda関数URLです。認可タイプが`NONE`でも、関数のリソースベースのポリシーは評価されます。',
      en: '`{host}` is a Lambda function URL; even with auth type `NONE` the function’s resource-based policy is evaluated.',
    },
    'plain-forbidden': {
      ja: 'AccessDeniedExceptionの本文が`Forbidden`だけなのは、Lambda関数URLの以前の応答です。',
      en: 'AccessDeniedException with no more than `Forbidden` is how Lambda function URLs used to answer.',
    },
    'other-host': {
      ja: '`{host}`はLambda関数URLではありません。',
      en: '`{host}` is no Lambda function URL.',
    },
  },
  prior: 0,
  stop: 'policy',
  experiment: {
    sh: 'aws lambda get-policy --function-name {functionName} --region {region} --query Policy --output text',
    powershell:
      'aws lambda get-policy --function-name {functionName} --region {region} --query Policy --output text',
    tells: {
      ja: '`lambda:InvokeFunctionUrl`と`lambda:InvokeFunction`のどちらかがなければこの原因です。',
      en: 'It is this cause when either `lambda:InvokeFunctionUrl` or `lambda:InvokeFunction` is missing.',
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
    const host = facts.value('url')?.host.value ?? '';
    if (endpoint && endpoint.value.kind !== 'lambda-url')
      return judge.rulesOut('other-host', { host }, endpoint);
    if (authorizerRefusal(facts)) return [];
    const told = facts.message(/^Forbidden\. For troubleshooting Function URL authorization issues/);
    const plain = facts.code('AccessDeniedException') && facts.message(/^Forbidden$/);
    const granted = facts.says(GRANT);
    const both = facts.says(/lambda:InvokeFunction(?!Url)\b/);
    return [
      ...(told
        ? judge.supports('strong', 'says-so', { message: 'Function URL authorization issues' }, told)
        : []),
      ...(endpoint ? judge.supports('strong', 'function-url', { host }, endpoint) : []),
      ...(plain ? judge.supports('moderate', 'plain-forbidden', {}, plain) : []),
      ...(granted && !both ? judge.supports('strong', 'one-granted', {}, granted) : []),
    ];
  },
});
