import { defineCause } from '#core';
import { saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'parameter-unknown-to-client',
  explains: ['ParamValidation'],
  title: {
    ja: 'クライアントが知らない名前のパラメーターを渡している',
    en: 'A parameter has a name that the client does not know',
  },
  howToTell: {
    ja: '文に並ぶ名前の中に、渡した名前がありません。',
    en: 'The name passed is not among those that are listed.',
  },
  fix: {
    ja: 'つづりと大文字・小文字を直します。新しい機能のパラメーターなら、SDKやAWS CLIを更新します。',
    en: 'Correct the spelling and the letter case, or update the SDK or the AWS CLI where the parameter is new.',
  },
  verify: { ja: '検査を通り、AWSの応答が返ります。', en: 'The check passes, and AWS answers.' },
  why: {
    unknown: {
      ja: '`{name}`という名前は、この操作にないと書かれています。',
      en: 'It says that the operation has no `{name}`.',
    },
  },
  prior: 3,
  stop: 'client',
  experiment: {
    sh: 'aws --version',
    powershell: 'aws --version',
    tells: {
      ja: 'その機能より前の版なら、更新で直ります。',
      en: 'A version before the feature is mended by an update.',
    },
  },
  sources: [
    {
      url: 'https://github.com/boto/botocore/blob/develop/botocore/exceptions.py',
      title: 'botocore/exceptions.py',
      kind: 'project',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-chap-troubleshooting.html',
      title: 'Troubleshooting errors for the AWS CLI',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const unknown = saying(
      facts,
      /Unknown parameter in \S{1,80}: "(?<name>[\w.]{1,80})"/,
      /Unknown options: (?<name>[\w, -]{1,100})/,
      /Unexpected key '(?<name>\w{1,80})' found in params/,
    );
    return unknown
      ? judge.supports('strong', 'unknown', { name: unknown.groups['name'] ?? '' }, unknown)
      : [];
  },
});
