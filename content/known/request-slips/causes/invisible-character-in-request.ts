import { defineCause } from '#core';
import { slip, SLIPS, thread, withText } from '../slips.ts';

export const cause = defineCause({
  id: 'invisible-character-in-request',
  explains: [...SLIPS],
  title: {
    ja: '見えない文字（ゼロ幅スペース、ノーブレークスペース、BOM、全角スペース）が値に混ざっている',
    en: 'A character that nobody sees (zero-width space, no-break space, BOM) is part of a value',
  },
  howToTell: {
    ja: '値を手で打ち直すと通ります。`od -c`に通すと、ASCIIでないバイト（`342 200 213`や`302 240`）が現れます。',
    en: 'Typed anew by hand the value works, and `od -c` shows bytes outside ASCII (`342 200 213`, `302 240`).',
  },
  fix: {
    ja: '該当する値を消して、手で打ち直すか、元の画面のコピーボタンで取り直します。',
    en: 'Delete the value and type it, or take it again with the copy button of the page it came from.',
  },
  verify: {
    ja: '`grep -nP "[^\\x00-\\x7F]"`が、コマンドや設定ファイルで何も見つけません。',
    en: '`grep -nP "[^\\x00-\\x7F]"` finds nothing in the command or the file.',
  },
  why: {
    'zero-width': {
      ja: 'リクエストに、見えない文字`{found}`があります。値の一部として送られます。',
      en: 'The request holds `{found}`, which shows nowhere and is sent as part of the value.',
    },
    blank: {
      ja: 'リクエストの空白の1つは`{found}`で、普通のスペースではありません。区切りにならず、値の一部になります。',
      en: 'One blank of the request is `{found}` and no space: it separates nothing and becomes part of a value.',
    },
    'in-message': {
      ja: '届いた値に`{found}`があります。パーセントエンコードされた、見えない文字です。',
      en: 'The value that arrived holds `{found}`, a percent-encoded character that nobody sees.',
    },
  },
  // Only what stands in the text makes it speak; then it comes before the other readings of the same answer.
  prior: 5,
  stop: 'client',
  experiment: {
    sh: `printf %s '{url}' | od -c | tail -n 4`,
    powershell: `'{url}'.ToCharArray() | Where-Object { [int]$_ -gt 126 } | ForEach-Object { 'U+{0:X4}' -f [int]$_ }`,
    tells: {
      ja: 'ASCIIでない文字が出れば、これが原因です。何も出なければ、URLには見えない文字がありません。',
      en: 'Anything outside ASCII is the cause; if there is nothing, the URL holds no such character.',
    },
  },
  sources: [thread('aws/aws-cli', 5755), thread('aws/aws-cli', 2579)],
  detect(facts, judge) {
    const said = facts.message(/(?<found>%E2%80%8[BCD]|%EF%BB%BF|%C2%A0|[\u200b-\u200d\u2060\ufeff])/i);
    const hidden = slip(facts, 'zero-width');
    const blank = slip(facts, 'no-break-blank');
    return [
      ...(said
        ? judge.supports('strong', 'in-message', { found: nameOf(said.groups['found'] ?? '') }, said)
        : []),
      ...(hidden
        ? judge.supports('strong', 'zero-width', { found: hidden.value.text || 'U+200B' }, hidden)
        : []),
      ...(blank ? judge.supports('moderate', 'blank', { found: blank.value.text || 'U+00A0' }, blank) : []),
    ];
  },
  correct: (request) => {
    const mended = withText(request, (text) =>
      text.replace(
        /[\u200b-\u200d\u2060\ufeff\u00a0\u202f\u3000]|%E2%80%8[BCD]|%EF%BB%BF|%C2%A0|%E3%80%80/gi,
        '',
      ),
    );
    return JSON.stringify(mended) === JSON.stringify(request) ? undefined : mended;
  },
});

const nameOf = (found: string): string =>
  found.startsWith('%')
    ? found
    : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
