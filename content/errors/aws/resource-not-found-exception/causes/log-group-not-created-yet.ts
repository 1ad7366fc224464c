import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'log-group-not-created-yet',
  explains: ['ResourceNotFoundException'],
  title: {
    ja: 'ロググループがまだ作られていない。関数が一度も呼ばれていないか、ログを書く権限がない',
    en: 'The log group was never made: the function has not run, or may not write logs',
  },
  howToTell: {
    ja: '`aws logs describe-log-groups --log-group-name-prefix`に名前が出ません。関数には呼び出しの記録（`Invocations`）がないか、実行ロールに`logs:CreateLogGroup`がありません。',
    en: '`aws logs describe-log-groups --log-group-name-prefix` does not list it, and the function has no `Invocations` or its role lacks `logs:CreateLogGroup`.',
  },
  fix: {
    ja: 'ロググループは関数と一緒に自分で作ります（保持期間も決まります）。権限の不足なら、実行ロールに`AWSLambdaBasicExecutionRole`相当の権限を付けます。',
    en: 'Create the log group yourself, together with the function, which also settles its retention; if a permission is missing, give the role what `AWSLambdaBasicExecutionRole` holds.',
  },
  verify: {
    ja: '`describe-log-groups`に名前が出て、呼び出しの後にログストリームが増えます。',
    en: '`describe-log-groups` lists it, and a log stream appears after a call.',
  },
  why: {
    'says-so': {
      ja: 'CloudWatch Logsは、ロググループがないと答えています。',
      en: 'CloudWatch Logs says that the log group is not there.',
    },
    'lambda-group': {
      ja: '`{group}`は、Lambdaが最初のログを書くときに作るロググループです。',
      en: '`{group}` is made by Lambda when it writes the first log line.',
    },
  },
  prior: 2,
  stop: 'operation',
  experiment: {
    sh: 'aws logs describe-log-groups --log-group-name-prefix /aws/lambda/{functionName} --region {region} --query "logGroups[].logGroupName"',
    powershell:
      'aws logs describe-log-groups --log-group-name-prefix /aws/lambda/{functionName} --region {region} --query "logGroups[].logGroupName"',
    tells: {
      ja: '空ならこの原因です。名前が出れば、失敗したほうが別のリージョンかアカウントを見ています。',
      en: 'An empty list means this cause; if the name shows, the failing call looked in another Region or account.',
    },
  },
  sources: [
    {
      url: 'https://github.com/newrelic/newrelic-lambda-cli/issues/157',
      title: 'newrelic/newrelic-lambda-cli #157',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/garnaat/kappa/issues/27',
      title: 'garnaat/kappa #27',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/epsagon/list-lambdas/issues/5',
      title: 'epsagon/list-lambdas #5',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(facts, /\bspecified log (?:group|stream) does not exist/i);
    if (!says) return [];
    const group = facts.says(
      /(?<group>\/aws\/(?:lambda|codebuild|apigateway|ecs|vendedlogs)\/[\w./-]{1,100})/,
    );
    return [
      ...judge.supports('moderate', 'says-so', {}, says),
      ...(group
        ? judge.supports('moderate', 'lambda-group', { group: group.groups['group'] ?? '' }, group)
        : []),
    ];
  },
});
