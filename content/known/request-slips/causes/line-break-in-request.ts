import { defineCause } from '#core';
import { slip, SLIPS, thread, withText } from '../slips.ts';

export const cause = defineCause({
  id: 'line-break-in-request',
  explains: [...SLIPS],
  title: {
    ja: 'URL、ヘッダー、認証情報の途中か末尾に、改行が入っている',
    en: 'A line break stands inside or at the end of a URL, a header or a credential',
  },
  howToTell: {
    ja: '送られた値に`%0A`か`\\n`があります。`printf %s "$VALUE" | wc -l`が0以外を返します。',
    en: 'The value that was sent holds `%0A` or `\\n`, and `printf %s "$VALUE" | wc -l` prints something other than 0.',
  },
  fix: {
    ja: '値を一行に書き直します。ファイルやシークレットから読むときは、末尾の改行を取り除きます（`echo -n`、`tr -d "\\r\\n"`、`.trim()`）。',
    en: 'Write the value on one line; when it is read from a file or a secret, take the line end off (`echo -n`, `tr -d "\\r\\n"`, `.trim()`).',
  },
  verify: {
    ja: '同じ値に`%0A`が現れなくなり、応答が変わります。',
    en: '`%0A` is gone from the value, and the answer changes.',
  },
  why: {
    written: {
      ja: '値の途中に改行（`{found}`）があります。そこで切れるか、値の一部として送られます。',
      en: 'There is a line break (`{found}`) inside a value: it is cut there, or the break is sent with it.',
    },
    'in-key': {
      ja: '`Credential`のアクセスキーIDに、空白か改行が混ざっています。',
      en: 'A blank or a line break stands in the access key ID of `Credential`.',
    },
    'in-message': {
      ja: '届いた値に`{found}`があります。読み込んだ値の末尾に残った改行です。',
      en: 'The value that arrived holds `{found}`, the line end of what it was read from.',
    },
  },
  // Only what stands in the text makes it speak; then it comes before the other readings of the same answer.
  prior: 5,
  stop: 'client',
  sources: [
    thread('postmanlabs/postman-app-support', 7882),
    thread('aws-actions/configure-aws-credentials', 50),
    thread('aws/aws-cli', 5755),
  ],
  detect(facts, judge) {
    const remark = slip(facts, 'line-break');
    const signed = facts.auth('sigv4');
    const hasBreak = signed !== undefined && /\s/.test(signed.value.accessKeyId ?? '');
    const said = facts.message(/[\w/=.-]{1,80}(?<found>%0D%0A|%0A)/i);
    return [
      ...(remark ? judge.supports('strong', 'written', { found: remark.value.text || '\\n' }, remark) : []),
      ...(hasBreak ? judge.supports('strong', 'in-key', {}, signed) : []),
      ...(said ? judge.supports('strong', 'in-message', { found: said.groups['found'] ?? '' }, said) : []),
    ];
  },
  correct: (request) => {
    const mended = withText(request, (text) => text.replace(/[\r\n]{1,4}|%0D|%0A/gi, ''));
    return JSON.stringify(mended) === JSON.stringify(request) ? undefined : mended;
  },
});
