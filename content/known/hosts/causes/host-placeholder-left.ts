import { defineCause } from '#core';
import { serviceEndpoints, thread } from '../sources.ts';

/** What a paste that was blacked out for others to read looks like too. */
const MAY_BE_BLACKED_OUT = /^(?:xx[x-]{0,60}|\*{1,60}|<[^>]{0,60}>)$/i;

export const cause = defineCause({
  id: 'host-placeholder-left',
  explains: [
    'CouldNotResolveHost',
    'EndpointConnectionError',
    'UnknownEndpoint',
    'InvalidEndpoint',
    'FailedToFetch',
    'SdkClientException',
  ],
  title: {
    ja: 'ホスト名に、値の入らなかった変数やプレースホルダーが残っている',
    en: 'A variable that was never filled in stands in the host',
  },
  howToTell: {
    ja: '接続しようとしたホスト名に`undefined`、`None`、`{region}`、`your-api-id`のような文字がそのまま入っています。',
    en: 'The host that was looked up holds `undefined`, `None`, `{region}` or `your-api-id` as it stands.',
  },
  fix: {
    ja: 'その変数が、実行時ではなくビルド時に必要なものでないか、設定ファイルが読み込まれているかを確かめ、実際の値を入れます。',
    en: 'Check that the variable is set where it is read (at build time or at run time) and that its file is loaded, then fill in the value.',
  },
  verify: {
    ja: '送信先のホスト名の同じ場所に、実際の値が入っています。',
    en: 'The place in the host holds the real value.',
  },
  why: {
    'left-over': {
      ja: 'ホスト名に`{found}`がそのまま入っています。',
      en: 'The host holds `{found}` as it stands.',
    },
    'perhaps-blacked-out': {
      ja: 'ホスト名に`{found}`があります。貼り付けるときに伏せたのでなければ、これが原因です。',
      en: 'The host holds `{found}`. Unless you blacked it out for the paste, this is it.',
    },
  },
  prior: 0,
  stop: 'client',
  sources: [serviceEndpoints, thread('awslabs/run-model-context-protocol-servers-with-aws-lambda', 151)],
  detect(facts, judge) {
    const remark = facts.hostRemark('placeholder');
    if (!remark) return [];
    const found = remark.value.text;
    return MAY_BE_BLACKED_OUT.test(found)
      ? judge.supports('weak', 'perhaps-blacked-out', { found }, remark)
      : judge.supports('strong', 'left-over', { found }, remark);
  },
});
