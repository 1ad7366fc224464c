import { defineCause } from '#core';
import { regionSetting, thread } from '../sources.ts';

export const cause = defineCause({
  id: 'region-empty-in-host',
  explains: [
    'CouldNotResolveHost',
    'EndpointConnectionError',
    'UnknownEndpoint',
    'InvalidEndpoint',
    'SdkClientException',
  ],
  title: {
    ja: 'リージョンが空文字のまま、ホスト名が組み立てられている',
    en: 'The region was an empty text when the host was put together',
  },
  howToTell: {
    ja: 'ホスト名に、リージョンの入るところでドットが2つ続いています（`s3..amazonaws.com`）。',
    en: 'Two dots follow each other where the region belongs: `s3..amazonaws.com`.',
  },
  fix: {
    ja: '`AWS_REGION`などの変数が空で設定されていないかを確かめ、リージョンを入れます。空の変数は、設定していないのとは違って既定値で補われません。',
    en: 'Look for a variable such as `AWS_REGION` that is set but empty, and give it a region. Unlike one that is not set, it is not replaced by a default.',
  },
  verify: {
    ja: 'ホスト名にリージョンが入り、呼び出しがAWSまで届きます。',
    en: 'The host holds a region, and the call reaches AWS.',
  },
  why: {
    'two-dots': {
      ja: 'ホスト名のリージョンの場所に何もありません。',
      en: 'Nothing stands where the host names its region.',
    },
  },
  prior: 4,
  stop: 'client',
  experiment: {
    sh: 'aws configure list; printenv AWS_REGION AWS_DEFAULT_REGION',
    powershell: 'aws configure list; $Env:AWS_REGION; $Env:AWS_DEFAULT_REGION',
    tells: {
      ja: '`region`が`<not set>`か空なら、これが原因です。',
      en: '`region` being `<not set>` or empty means that it is this.',
    },
  },
  sources: [
    regionSetting,
    thread('boto/boto3', 2131),
    thread('agilord/aws_client', 433),
    thread('AshMenhennett/Forum', 12),
  ],
  detect(facts, judge) {
    const remark = facts
      .all('host-remark')
      .find(({ value }) => value.kind === 'unknown-region' && value.text === '');
    return remark ? judge.supports('strong', 'two-dots', {}, remark) : [];
  },
});
