import { defineCause } from '#core';
import { saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'json-argument-lost-its-quotes',
  explains: ['ParamValidation'],
  title: { ja: 'シェルがJSONの引用符を取り除いた', en: 'The shell took the quotes out of the JSON' },
  howToTell: {
    ja: '`echo`で同じ引数を出すと、`"`が消えています。',
    en: '`echo` of the same argument shows no `"`.',
  },
  fix: {
    ja: '`file://`でファイルから渡します。直接書くなら、`sh`では全体を`\'`で囲み、`cmd.exe`では`\\"`、PowerShellでは版に応じた書き方をします。',
    en: 'Pass it from a file by `file://`. Written in place: `\'` around it in `sh`, `\\"` in `cmd.exe`, and what the version asks for in PowerShell.',
  },
  verify: { ja: '同じ引数を`file://`で渡すと成功します。', en: 'The same argument works by `file://`.' },
  why: {
    json: {
      ja: '`{name}`の値をJSONとして読めないと書かれています。',
      en: 'It says that the value of `{name}` is no JSON.',
    },
  },
  prior: 4,
  stop: 'client',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-usage-parameters-quoting-strings.html',
      title: 'Using quotation marks and literals with strings in the AWS CLI',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = saying(
      facts,
      /Error parsing parameter '(?<name>[\w-]{1,80})': (?:Invalid JSON|Expected: '='|Expected)/,
    );
    return said ? judge.supports('strong', 'json', { name: said.groups['name'] ?? '' }, said) : [];
  },
});
