import type { CliMessages } from './cli.en.ts';

export const ja: CliMessages = {
  usage: `使い方: npm run -s check:paste -- [--json] [--verify [--body-file BODY]] [--lang ja|en] [FILE]

FILE（省略時は標準入力）を読み、どのAWSエラーか、原因は何かを表示します。
--verifyを付けると、環境変数AWS_SECRET_ACCESS_KEYで署名し直し、署名のどこが違うかを調べます。
終了ステータスは、読み取れれば0、何も読み取れなければ1、使い方を誤れば2です。`,
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
  noBodyFile: '--body-fileにはファイル名を指定してください。',
  signature: '署名',
  conclusions: {
    right: 'このバイト列に対する正しい署名です。',
    proved:
      '署名は一致しませんが、誤りを特定できました。この誤りを再現すると、送られた値とちょうど同じになります。',
    body: '署名は正しいのですが、ボディが署名したときのものと違います。',
    'sides-differ': 'サービスとクライアントが、違う文字列に署名しています。',
    key: '両者は同じ文字列に署名しているので、シークレットか署名キーの導出が違います。',
    'not-found': '署名は一致しません。既知の誤りの1つ、または2つの組み合わせでは説明できません。',
    'secret-wanted': '検証するには、環境変数AWS_SECRET_ACCESS_KEYを設定してください。',
    'no-signature': 'Signature Version 4の署名が見つかりません。',
  },
  firstDifference: '最初の違い',
  serviceHas: 'サービス',
  clientHas: 'クライアント',
  earlierFault: '署名より前に見つかる誤り',
  steps: 'bashで繰り返せる証明',
  ruledOutMistakes: (count, tried) => `除外した誤り${count}種類、試した組み合わせ${tried}通り`,
};
