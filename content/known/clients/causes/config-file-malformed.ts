import { defineCause } from '#core';
import { saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'config-file-malformed',
  explains: ['ConfigParseError'],
  title: { ja: '設定ファイルがINIとして読めない', en: 'The configuration file cannot be read as INI' },
  howToTell: {
    ja: '文に出ているファイルに、`[`のない行、2つ目の同じ見出し、BOMや全角文字があります。',
    en: 'The file that is named holds a line without a section, a section twice, a BOM or full-width characters.',
  },
  fix: {
    ja: '`~/.aws/config`と`~/.aws/credentials`を、`[見出し]`と`名前 = 値`だけの行に直し、BOMなしのUTF-8で保存します。',
    en: 'Reduce `~/.aws/config` and `~/.aws/credentials` to `[section]` and `name = value` lines, saved as UTF-8 without a BOM.',
  },
  verify: { ja: '`aws configure list`が表を出します。', en: '`aws configure list` prints its table.' },
  why: {
    file: { ja: '`{path}`を読めないと書かれています。', en: 'It says that `{path}` cannot be read.' },
    said: {
      ja: '設定ファイルを読めないと書かれています。',
      en: 'It says that a configuration file cannot be read.',
    },
  },
  prior: 5,
  stop: 'client',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-files.html',
      title: 'Configuration and credential file settings in the AWS CLI',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const file = saying(facts, /Unable to parse config file: (?<path>[^\s'"]{1,200})/);
    if (file) return judge.supports('strong', 'file', { path: file.groups['path'] ?? '' }, file);
    const said = facts.code('ConfigParseError');
    return said ? judge.supports('moderate', 'said', {}, said) : [];
  },
});
