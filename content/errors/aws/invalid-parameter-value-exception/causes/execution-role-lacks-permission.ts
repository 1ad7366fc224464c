import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'execution-role-lacks-permission',
  explains: ['InvalidParameterValueException'],
  title: {
    ja: '実行ロールに、Lambdaが関数の代わりに使う権限がない（SQSの読み取り、VPCのENIなど）',
    en: 'The execution role lacks what Lambda does in the function’s name: reading SQS, network interfaces and so on',
  },
  howToTell: {
    ja: 'メッセージに`The provided execution role does not have permissions to call … on …`とあり、アクションとサービスが名指しされています。',
    en: 'The message says `The provided execution role does not have permissions to call … on …` and names action and service.',
  },
  fix: {
    ja: '名指しされたアクションを、呼び出し元ではなく関数の実行ロールに付けます。VPCなら`AWSLambdaVPCAccessExecutionRole`、SQSなら対象のキューに絞った3つのアクションです。',
    en: 'Give the action named to the function’s role and not to the caller: `AWSLambdaVPCAccessExecutionRole` for a VPC, three actions on that one queue for SQS.',
  },
  verify: { ja: '同じ作成か更新が成功します。', en: 'The same create or update succeeds.' },
  why: {
    named: {
      ja: '実行ロールに足りないのは{service}の`{action}`です。',
      en: 'What the execution role lacks is `{action}` on {service}.',
    },
  },
  prior: 3,
  stop: 'policy',
  experiment: {
    sh: 'aws lambda get-function-configuration --function-name {functionName} --region {region} --query Role',
    powershell:
      'aws lambda get-function-configuration --function-name {functionName} --region {region} --query Role',
    tells: {
      ja: '出たロールに名指しされたアクションがなければこの原因です。あれば、SCPかアクセス許可の境界を見ます。',
      en: 'It is this cause when that role does not have the action; when it does, look at SCPs and the permissions boundary.',
    },
  },
  sources: [
    {
      url: 'https://github.com/justinram11/serverless-aws-batch/issues/16',
      title: 'justinram11/serverless-aws-batch #16',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cdk/issues/6770',
      title: 'aws/aws-cdk #6770',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/chalice/issues/1388',
      title: 'aws/chalice #1388',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-samples/aws-codepipeline-bitbucket-integration/issues/19',
      title: 'aws-samples/aws-codepipeline-bitbucket-integration #19',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = told(
      facts,
      /The provided execution role does not have permissions to call (?<action>\w{2,60}) on (?<service>[\w ]{2,30}\w)/,
    );
    return named
      ? judge.supports(
          'strong',
          'named',
          { action: named.groups['action'] ?? '', service: named.groups['service'] ?? '' },
          named,
        )
      : [];
  },
});
