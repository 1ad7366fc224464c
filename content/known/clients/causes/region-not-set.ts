import { defineCause } from '#core';
import { NO_REGION, saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'region-not-set',
  explains: ['NoRegion'],
  title: { ja: 'リージョンがどこにも設定されていない', en: 'No region is set anywhere' },
  howToTell: {
    ja: '`aws configure list`の`region`が`<not set>`です。',
    en: '`region` is `<not set>` in `aws configure list`.',
  },
  fix: {
    ja: '`AWS_REGION`を設定する、`~/.aws/config`に`region`を書く、またはクライアントに`region`を渡します。選んだプロファイルに`region`がないときも同じです。',
    en: 'Set `AWS_REGION`, write `region` into `~/.aws/config`, or pass `region` to the client; the same where the selected profile has none.',
  },
  verify: {
    ja: '`aws configure list`の`region`に値が出ます。',
    en: '`aws configure list` shows a value for `region`.',
  },
  why: {
    said: {
      ja: 'クライアントは、リージョンが決まらないので送る先を作れないと言っています。',
      en: 'The client says that without a region it cannot tell where to send.',
    },
  },
  prior: 6,
  stop: 'client',
  experiment: {
    sh: 'aws configure get region; printenv AWS_REGION AWS_DEFAULT_REGION',
    powershell: 'aws configure get region; $env:AWS_REGION; $env:AWS_DEFAULT_REGION',
    tells: { ja: '何も出なければ、この原因です。', en: 'No output means that it is this.' },
  },
  sources: [
    {
      url: 'https://docs.aws.amazon.com/sdkref/latest/guide/feature-region.html',
      title: 'AWS Region',
      kind: 'aws',
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
    const said =
      saying(facts, ...NO_REGION) ??
      facts.code('NoRegion', 'NoRegionError', 'MissingRegion', 'MissingRegionError');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
