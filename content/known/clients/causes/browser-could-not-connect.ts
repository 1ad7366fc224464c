import { defineCause } from '#core';
import { NO_ANSWER_FOR_SCRIPT, saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'browser-could-not-connect',
  explains: ['FailedToFetch'],
  title: { ja: 'ブラウザーがその先につながらなかった', en: 'The browser got no connection' },
  howToTell: {
    ja: 'NetworkにERR_NAME_NOT_RESOLVED、ERR_CONNECTION_…、`blocked:mixed-content`、`blocked:other`のどれかが出ています。',
    en: 'The Network pane shows `ERR_NAME_NOT_RESOLVED`, `ERR_CONNECTION_…`, `blocked:mixed-content` or `blocked:other`.',
  },
  fix: {
    ja: 'URLを直し、`https://`のページからは`https://`で呼び、広告ブロッカーを切って試します。',
    en: 'Correct the URL, call `https://` from an `https://` page, and try without ad blockers.',
  },
  verify: { ja: 'Networkにステータスが出ます。', en: 'The Network pane shows a status.' },
  why: {
    net: {
      ja: '`{words}`は、接続そのものの失敗です。',
      en: '`{words}` is a failure of the connection itself.',
    },
    said: {
      ja: '接続できないときも、スクリプトには同じ文しか渡りません。',
      en: 'Without a connection a script gets the same words.',
    },
  },
  prior: 0,
  stop: 'connection',
  sources: [
    {
      url: 'https://developer.mozilla.org/en-US/docs/Web/API/Window/fetch',
      title: 'Window: fetch() method',
      kind: 'project',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const net = saying(
      facts,
      /(?<words>net::ERR_[A-Z_]{3,60}|Mixed Content|The Internet connection appears to be offline)/,
    );
    if (net) return judge.supports('strong', 'net', { words: net.groups['words'] ?? '' }, net);
    const said = saying(facts, ...NO_ANSWER_FOR_SCRIPT);
    return said ? judge.supports('weak', 'said', {}, said) : [];
  },
});
