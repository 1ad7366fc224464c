import { defineCause } from '#core';
import { saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'parameter-value-empty',
  explains: ['ParamValidation'],
  title: {
    ja: 'パラメーターの値が空か`None`（`undefined`）になっている',
    en: 'A parameter’s value is empty, `None` or `undefined`',
  },
  howToTell: {
    ja: '呼び出しの直前に値を出力すると、空文字列、`None`、`undefined`のどれかです。',
    en: 'Logged right before the call, the value is an empty string, `None` or `undefined`.',
  },
  fix: {
    ja: '値の出どころ（環境変数名、イベントのキー、前の処理の戻り値）を直します。',
    en: 'Mend where it comes from: a variable’s name, an event’s key, an earlier result.',
  },
  verify: { ja: '出力に値が出て、検査を通ります。', en: 'The log shows a value, and the check passes.' },
  why: {
    none: { ja: '`{name}`の値が`None`です。', en: 'The value of `{name}` is `None`.' },
    empty: { ja: '長さが0の値が渡されています。', en: 'A value of length 0 was passed.' },
    undefined: { ja: '`{name}`に値がありません。', en: '`{name}` has no value.' },
  },
  prior: 3,
  stop: 'client',
  sources: [
    {
      url: 'https://github.com/boto/botocore/blob/develop/botocore/exceptions.py',
      title: 'botocore/exceptions.py',
      kind: 'project',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const none = saying(facts, /Invalid type for parameter (?<name>[\w.[\]]{1,120}), value: None\b/);
    if (none) return judge.supports('strong', 'none', { name: none.groups['name'] ?? '' }, none);
    const empty = saying(
      facts,
      /Invalid length for parameter [^\n]{1,160}value: 0\b/,
      /minimum field size of 1, /,
    );
    if (empty) return judge.supports('strong', 'empty', {}, empty);
    const missing = saying(
      facts,
      /No value provided for input HTTP label: (?<name>\w{1,80})/,
      /Expected params\.(?<name>[\w.[\]]{1,120}) to be a string/,
    );
    return missing
      ? judge.supports('strong', 'undefined', { name: missing.groups['name'] ?? '' }, missing)
      : [];
  },
});
