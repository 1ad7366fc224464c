import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'docker-login-password-altered',
  explains: ['NoBasicAuthCredentials'],
  title: {
    ja: '`docker login`に届いたパスワードが、空か、途中で変わっている',
    en: 'The password reached `docker login` empty or altered',
  },
  howToTell: {
    ja: '失敗するのは`docker login`そのものです。`failed with status: 400 Bad Request`か、`Cannot perform an interactive login from a non TTY device`と出ます。',
    en: 'It is `docker login` itself that fails: `failed with status: 400 Bad Request`, or `Cannot perform an interactive login from a non TTY device`.',
  },
  fix: {
    ja: '`aws ecr get-login-password`だけを実行し、エラーならそれを先に直します。PowerShellでは`cmd /c`の中でパイプし、`docker run`でAWS CLIを使うなら`-t`を外します。',
    en: 'Run `aws ecr get-login-password` alone and mend what it says. In PowerShell pipe within `cmd /c`; where the AWS CLI runs by `docker run`, leave out `-t`.',
  },
  verify: {
    ja: '`docker login`が`Login Succeeded`で終わります。',
    en: '`docker login` ends with `Login Succeeded`.',
  },
  why: {
    altered: {
      ja: 'ECRがログインを`{status}`で断っています。期限や権限の前に、パスワードの形が壊れています。',
      en: 'ECR refuses the login with `{status}`: before age or permission, the form of the password is broken.',
    },
    empty: {
      ja: '標準入力に何も届かなかったときの、Dockerの文です。左側のコマンドが失敗しています。',
      en: 'Docker says so when nothing came through standard input: the command on the left failed.',
    },
  },
  prior: 2,
  stop: 'client',
  experiment: {
    sh: 'aws ecr get-login-password --region {region} | wc -lc',
    powershell: '(aws ecr get-login-password --region {region}).Length',
    tells: {
      ja: '0文字なら、左側のコマンドが失敗しています。長い1行が出るのに失敗するなら、パイプの途中で変わっています。',
      en: 'No characters mean that the command on the left fails; one long line that is refused nevertheless was altered in the pipe.',
    },
  },
  sources: [
    {
      url: 'https://github.com/aws/aws-cli/issues/5317',
      title: 'aws/aws-cli #5317',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-tools-for-powershell/issues/270',
      title: 'aws/aws-tools-for-powershell #270',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/aws/aws-cli/issues/6128',
      title: 'aws/aws-cli #6128',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const altered = told(
      facts,
      /\blogin attempt to https:\/\/\S{1,200} failed with status: (?<status>40[01] [A-Z][A-Za-z ]{2,20})/,
    );
    if (altered)
      return judge.supports('strong', 'altered', { status: altered.groups['status'] ?? '' }, altered);
    const empty = told(facts, /\bCannot perform an interactive login from a non TTY device\b/);
    return empty ? judge.supports('strong', 'empty', {}, empty) : [];
  },
});
