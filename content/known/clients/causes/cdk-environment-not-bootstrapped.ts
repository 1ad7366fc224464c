import { defineCause } from '#core';
import { saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'cdk-environment-not-bootstrapped',
  explains: ['CdkBootstrapMissing', 'CdkRoleNotAssumed'],
  title: {
    ja: 'このアカウントとリージョンで`cdk bootstrap`をしていない',
    en: '`cdk bootstrap` was not run for this account and region',
  },
  howToTell: {
    ja: 'CloudFormationに`CDKToolkit`というスタックがありません。',
    en: 'There is no stack `CDKToolkit` in CloudFormation.',
  },
  fix: {
    ja: '`cdk bootstrap aws://アカウント/リージョン`を、デプロイ先のリージョンごとに実行します。古い版なら同じコマンドで更新されます。',
    en: 'Run `cdk bootstrap aws://account/region` for each region deployed to; the same command updates an old one.',
  },
  verify: {
    ja: 'SSMパラメーター`/cdk-bootstrap/hnb659fds/version`が読めます。',
    en: 'The SSM parameter `/cdk-bootstrap/hnb659fds/version` can be read.',
  },
  why: {
    said: {
      ja: 'ブートストラップの印になるSSMパラメーターがない、または古いと書かれています。',
      en: 'It says that the SSM parameter that marks a bootstrap is missing or old.',
    },
    roles: {
      ja: 'CDKが使うロールは`cdk bootstrap`が作ります。なければ引き受けられません。',
      en: 'The roles that CDK uses are made by `cdk bootstrap`; without it none can be assumed.',
    },
  },
  prior: 4,
  stop: 'client',
  experiment: {
    sh: 'aws ssm get-parameter --name /cdk-bootstrap/hnb659fds/version --region {region}',
    powershell: 'aws ssm get-parameter --name /cdk-bootstrap/hnb659fds/version --region {region}',
    tells: {
      ja: '`ParameterNotFound`なら、この原因です。',
      en: '`ParameterNotFound` means that it is this.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-troubleshoot.html',
      title: 'Troubleshoot AWS CDK bootstrapping issues',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws-samples/aws-genai-llm-chatbot/issues/454',
      title: 'aws-samples/aws-genai-llm-chatbot #454',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = saying(
      facts,
      /Has the environment been bootstrapped\?/,
      /requires bootstrap stack version '\d{1,3}'/,
    );
    if (said) return judge.supports('strong', 'said', {}, said);
    const roles = saying(facts, /could not be used to assume '/, /Could not assume role in target account/);
    return roles ? judge.supports('weak', 'roles', {}, roles) : [];
  },
});
