import { defineCause } from '#core';
import { told } from '../../../../known/words.ts';

export const cause = defineCause({
  id: 'invoke-payload-too-large',
  explains: ['RequestEntityTooLarge'],
  title: {
    ja: 'SDKやCLIの`Invoke`に渡したペイロードが、呼び出し方ごとの上限を超えている',
    en: 'The payload of `Invoke` is larger than that kind of invocation takes',
  },
  howToTell: {
    ja: 'メッセージに`byte payload is too large for the … invocation type`とあり、呼び出しの種類と上限が書かれています。',
    en: 'The message says `byte payload is too large for the … invocation type` and names the kind and its limit.',
  },
  fix: {
    ja: '本体をS3に置き、ペイロードではキーを渡します。非同期（`Event`）の上限は同期よりずっと小さいです。',
    en: 'Put the data into S3 and pass the key; an asynchronous invocation (`Event`) takes far less than a synchronous one.',
  },
  verify: {
    ja: '同じ`Invoke`が202（非同期）か200（同期）を返します。',
    en: 'The same `Invoke` answers 202 (asynchronous) or 200 (synchronous).',
  },
  why: {
    'says-so': {
      ja: '`{kind}`の呼び出しに渡したペイロードが、上限の{limit}バイトを超えています。',
      en: 'The payload for a `{kind}` invocation exceeds its limit of {limit} bytes.',
    },
  },
  prior: 0,
  stop: 'operation',
  sources: [
    {
      url: 'https://github.com/aws/aws-pdk/issues/771',
      title: 'aws/aws-pdk #771',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/faultline/faultline/issues/12',
      title: 'faultline/faultline #12',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/gettingstarted-limits.html',
      title: 'Lambda quotas',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const says = told(
      facts,
      /byte payload is too large for the (?<kind>Event|RequestResponse) invocation type \(\s?limit (?<limit>\d{4,9}) bytes/,
    );
    return says
      ? judge.supports(
          'strong',
          'says-so',
          { kind: says.groups['kind'] ?? '', limit: says.groups['limit'] ?? '' },
          says,
        )
      : [];
  },
});
