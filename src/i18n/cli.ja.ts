import type { CliMessages } from './cli.en.ts';

export const ja: CliMessages = {
  usage: `使い方: npm run -s check:paste -- [--json] [--lang ja|en] [FILE]

FILE（省略時は標準入力）を読み、どのAWSエラーか、原因は何かを表示します。
終了ステータス: 0 読み取れた、1 何も読み取れない、2 使い方の誤り。`,
  unknownOption: (option) => `${option}というオプションはありません。`,
  badLanguage: (value) => `--langに指定できるのはjaかenです（指定: ${value}）。`,
  tooMany: 'FILEは1つだけ指定してください。',
  cannotRead: (file, reason) => `${file}を読めません: ${reason}`,
  levels: { confirmed: '確定', likely: '有力', possible: '候補', 'ruled-out': '除外' },
  read: '読み取ったもの',
  errors: 'エラー',
  causes: '原因',
  ruledOut: '除外した原因',
  parts: '内訳',
  next: '次にすること',
  unread: '読み取れなかった部分',
  tell: '見分け方',
  fix: '直し方',
  verify: '確認',
  corrected: '修正後',
  article: '記事',
  source: '出典',
  question: '見分けるコマンド',
};
