import { defineCause } from '#core';
import { BAD_PARAMETERS, saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'required-parameter-missing',
  explains: ['ParamValidation'],
  title: { ja: '必須のパラメーターを渡していない', en: 'A required parameter is not passed' },
  howToTell: {
    ja: '文に名前の出ているパラメーターが、呼び出しにありません。',
    en: 'The parameter that is named is not in the call.',
  },
  fix: {
    ja: 'そのパラメーターを渡します。名前の大文字と小文字もAPIリファレンスに合わせます（`Bucket`と`bucket`は別です）。',
    en: 'Pass it, with the API reference’s letter case (`Bucket` is not `bucket`).',
  },
  verify: {
    ja: 'クライアントの検査を通り、AWSの応答が返ります。',
    en: 'The client’s check passes, and AWS answers.',
  },
  why: {
    named: { ja: '`{name}`が足りないと書かれています。', en: 'It says that `{name}` is missing.' },
    said: {
      ja: '送る前の検査で止められました。AWSには届いていません。',
      en: 'The call was stopped by a check before sending: AWS never saw it.',
    },
  },
  prior: 3,
  stop: 'client',
  sources: [
    {
      url: 'https://github.com/boto/botocore/blob/develop/botocore/exceptions.py',
      title: 'botocore/exceptions.py',
      kind: 'project',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-error-format.html',
      title: 'Structured error output in the AWS CLI',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const named = saying(
      facts,
      /Missing required parameter in \S{1,80}: "(?<name>[\w.]{1,80})"/,
      /Missing required key '(?<name>\w{1,80})' in params/,
      /the following arguments are required: (?<name>[\w, -]{1,100})/,
      /missing required field, (?<name>[\w.]{1,120})/,
      /missing required parameter params\[:(?<name>\w{1,80})\]/,
    );
    if (named) return judge.supports('strong', 'named', { name: named.groups['name'] ?? '' }, named);
    const said = facts.code('ParamValidation', 'ParamValidationError') ?? saying(facts, ...BAD_PARAMETERS);
    return said ? judge.supports('weak', 'said', {}, said) : [];
  },
});
