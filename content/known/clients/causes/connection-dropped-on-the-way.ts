import { defineCause } from '#core';
import { DROPPED, saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'connection-dropped-on-the-way',
  explains: ['ConnectionClosed', 'SdkClientException'],
  title: { ja: '応答の前に、途中で接続が切れた', en: 'The connection was dropped before the answer' },
  howToTell: {
    ja: '再試行すると成功することがあり、長く使われていない接続や大きな送信のときに起きます。',
    en: 'A retry may work; it happens on connections long idle, or with large uploads.',
  },
  fix: {
    ja: '再試行を有効にし、待機中の接続の寿命を途中の機器（NATゲートウェイは350秒）より短くします。',
    en: 'Have it retried, and let idle connections live shorter than what is in between allows (350 seconds on a NAT gateway).',
  },
  verify: { ja: '繰り返しても切れません。', en: 'It does not happen again over many calls.' },
  why: {
    said: {
      ja: '接続が応答の前に閉じられたと書かれています。',
      en: 'It says that the connection was closed before an answer.',
    },
  },
  prior: 3,
  stop: 'connection',
  sources: [
    {
      url: 'https://github.com/boto/botocore/blob/develop/botocore/exceptions.py',
      title: 'botocore/exceptions.py',
      kind: 'project',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said =
      saying(facts, ...DROPPED) ?? facts.code('ConnectionClosed', 'ConnectionClosedError', 'ECONNRESET');
    return said ? judge.supports('moderate', 'said', {}, said) : [];
  },
});
