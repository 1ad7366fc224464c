import { defineCause } from '#core';
import { cliQuoting, slip, SLIPS, thread, withText } from '../slips.ts';

export const cause = defineCause({
  id: 'smart-quotes-in-request',
  explains: [...SLIPS],
  title: {
    ja: '文書からコピーした“ ”や‘ ’が、引用符としてではなく値として送られている',
    en: 'Typographic quotes copied from a document are sent as part of a value',
  },
  howToTell: {
    ja: '送られたURLやヘッダーに`%E2%80%9C`、`“`、`’`などが残っています。シェルが引用符として扱うのは`"`と`\'`だけです。',
    en: 'The URL or header that was sent holds `%E2%80%9C`, `“`, `’` or the like: `"` and `\'` alone are quotes to a shell.',
  },
  fix: {
    ja: '“ ”を`"`に、‘ ’を`\'`に打ち直します。コマンドは、WordやSlackを通さずにテキストエディターで写します。',
    en: 'Type `"` for “ ” and `\'` for ‘ ’, and carry commands in a plain text editor, not through a word processor or a chat.',
  },
  verify: {
    ja: '`curl -v`が送ったURLとヘッダーに、曲がった引用符が残っていません。',
    en: 'The URL and the headers that `curl -v` sends hold no typographic quote.',
  },
  why: {
    encoded: {
      ja: '`{found}`は引用符です。囲む記号としてではなく、値の一部として届いています。',
      en: '`{found}` is a quote that quotes nothing: it arrived as part of a value.',
    },
    written: {
      ja: 'リクエストに“ ”か‘ ’が書かれています。シェルには引用符ではなく、ただの文字です。',
      en: 'The request is written with “ ” or ‘ ’, which are plain characters to a shell and no quotes.',
    },
  },
  // Only what stands in the text makes it speak; then it comes before the other readings of the same answer.
  prior: 5,
  stop: 'client',
  sources: [cliQuoting, thread('anomalyco/guide', 320)],
  detect(facts, judge) {
    // AWS writes “isn’t” too: an apostrophe within a word is none of these.
    const said = facts.message(
      /(?<found>%E2%80%9[89CD]|%2[27](?=[\w%/])|(?<![A-Za-z])[\u2018\u2019\u201c\u201d](?=[\w/])|(?<=[\w/])[\u201c\u201d])/i,
    );
    if (said) return judge.supports('strong', 'encoded', { found: said.groups['found'] ?? '' }, said);
    const remark = slip(facts, 'smart-quote');
    if (!remark) return [];
    const { text } = remark.value;
    return /^%/.test(text)
      ? judge.supports('strong', 'encoded', { found: text }, remark)
      : judge.supports('moderate', 'written', {}, remark);
  },
  correct: (request) => {
    const mended = withText(request, (text) =>
      text.replace(/[\u2018\u2019\u201c\u201d]|%E2%80%9[89CD]/gi, ''),
    );
    return JSON.stringify(mended) === JSON.stringify(request) ? undefined : mended;
  },
});
