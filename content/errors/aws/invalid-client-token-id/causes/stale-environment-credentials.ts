import { defineCause } from '#core';
import { refusal } from '../refusal.ts';

export const cause = defineCause({
  id: 'stale-environment-credentials',
  explains: [
    'InvalidClientTokenId',
    'UnrecognizedClientException',
    'InvalidAccessKeyId',
    'InvalidToken',
    'AuthFailure',
  ],
  title: {
    ja: '環境変数に残った古い認証情報が優先されている',
    en: 'Old credentials left in environment variables win',
  },
  howToTell: {
    ja: '`aws configure list`の`access_key`の`Type`が`env`になっていて、同じコマンドに`--profile`を付けると成功します。',
    en: '`aws configure list` shows `env` as the `Type` of `access_key`, and the same command with `--profile` spelled out succeeds.',
  },
  fix: {
    ja: '`AWS_ACCESS_KEY_ID`、`AWS_SECRET_ACCESS_KEY`、`AWS_SESSION_TOKEN`、`AWS_SECURITY_TOKEN`をまとめて`unset`します。`.bashrc`、`.env`、CIの変数など、設定している場所も直します。',
    en: '`unset` `AWS_ACCESS_KEY_ID`, `AWS_SECRET_ACCESS_KEY`, `AWS_SESSION_TOKEN` and `AWS_SECURITY_TOKEN` together, and clean the place that sets them: `.bashrc`, `.env`, CI variables.',
  },
  verify: {
    ja: '`aws configure list`の`Type`が`env`以外になり、`aws sts get-caller-identity`が想定したARNを返します。',
    en: '`aws configure list` no longer says `env`, and `aws sts get-caller-identity` prints the ARN you expect.',
  },
  why: {
    'client-chose': {
      ja: '`{operation}`を呼んだSDKやCLIは、認証情報を自分で探しました。AWS CLIとboto3では、環境変数のキーが`AWS_PROFILE`より先に見つかります。',
      en: 'The SDK or CLI that called `{operation}` found its credentials by itself; with the AWS CLI and boto3, exported keys come before `AWS_PROFILE`.',
    },
    exported: {
      ja: '`{name}`が設定されています。環境変数のキーは、`AWS_PROFILE`や画面で入力したキーより先に使われることがあります。',
      en: '`{name}` is set; exported keys often come before `AWS_PROFILE` and before keys typed into a tool.',
    },
    message: {
      ja: '意図と違う認証情報が選ばれたときも、このメッセージが返ります。',
      en: 'Credentials other than the intended ones give this message.',
    },
  },
  prior: 4,
  stop: 'signature',
  experiment: {
    sh: 'aws configure list',
    powershell: 'aws configure list',
    tells: {
      ja: '`access_key`の`Type`が`env`なら、環境変数が使われています。',
      en: 'If the `Type` of `access_key` is `env`, the environment variables are in use.',
    },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-configure.html',
      title: 'Configuring settings for the AWS CLI',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-sdk-js-v3/blob/e583141a5e3c7c721fb6d0a29dbc66e026c8447d/packages/credential-provider-node/src/defaultProvider.ts',
      title: 'aws/aws-sdk-js-v3 credential-provider-node',
      kind: 'project',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/mmmorris1975/aws-runas/issues/22',
      title: 'mmmorris1975/aws-runas #22',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    // A request that shows its own credentials did not take them from the environment of an SDK.
    if (facts.auth('sigv4')) return [];
    const set = facts.setting('AWS_SESSION_TOKEN', 'AWS_SECURITY_TOKEN', 'AWS_ACCESS_KEY_ID');
    if (set && refusal(facts)) return judge.supports('strong', 'exported', { name: set.value.name }, set);
    const operation = facts.one('operation');
    if (operation)
      return judge.supports('moderate', 'client-chose', { operation: operation.value }, operation);
    const said = refusal(facts);
    return said ? judge.supports('weak', 'message', {}, said) : [];
  },
});
