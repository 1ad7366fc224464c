import type { CheckerMessages } from './checker.en.ts';

export const ja: CheckerMessages = {
  checking: '調べています…',
  failed: {
    slow: '10秒たっても終わらないため、中止しました。入力したテキストはそのまま残っています。リクエスト、ステータス行、エラーの本文だけを残して、もう一度お試しください。',
    broken:
      '途中で失敗しました。入力したテキストはそのまま残っています。リクエストとエラーの本文だけにして、もう一度お試しください。',
    stopped: '中止しました。入力したテキストはそのまま残っています。',
  },
  progress: {
    loading: 'エラーの情報を読み込んでいます…',
    file: 'ファイルを読んでいます…',
    reading: 'テキストを読み取っています…',
    wording: '結果をまとめています…',
  },
  stop: '中止',
  found: (code, causes) =>
    `調べ終わりました。${code ? `${code}です。` : 'AWSのエラーは見つかりませんでした。'}${
      causes === 0 ? '原因は見つかりませんでした。' : `原因の候補は${causes}件です。`
    }`,
  clear: 'すべて消去',
  copy: 'コピー',
  copied: 'コピーしました',
  read: '読み取った形式',

  notices: {
    fromLink: 'リンクに含まれていたテキストです。どこにも送信していません。',
    badLink: 'リンクが途中で切れているか、別の版で作られたものなので、テキストを取り出せませんでした。',
    replaced: '入力されていたテキストを置き換えました。',
    restore: '元に戻す',
    file: (name) => `ファイル「${name}」の内容です。このページの中だけで読み、送信していません。`,
    excerpt: (name, left) =>
      `ファイル「${name}」から、エラーの前後の行を抜き出しました。${left.toLocaleString('ja')}文字を省いています。`,
    tooLarge: (name, megabytes) =>
      `「${name}」は${megabytes}MBを超えています。失敗したリクエストの部分を切り出してください。`,
    unreadable: (name) => `「${name}」を読めませんでした。もう一度選んでください。`,
    examplesFailed: '例を読み込めませんでした。接続を確かめて、もう一度ボタンを押してください。',
    close: '閉じる',
  },

  place: {
    legend: { evidence: '根拠', error: 'エラー', secret: '秘密の値', unread: '読み取れなかった部分' },
    hint: '印にカーソルを置くかタップすると説明が出ます。',
    evidenceFor: '根拠：',
    error: 'エラー：',
    secret: (kind) => `秘密の値（${kind}）です。ここからコピーや共有をするときは取り除かれます。`,
    unread: '読み取れなかった部分です。リクエスト、応答、エラーのどれにも見えません。',
    back: '説明に戻る',
  },

  examples: { label: '例', choose: 'エラーを選んでください…' },

  recording: {
    title: (name, entries) => `${name}：リクエスト${entries.toLocaleString('ja')}件`,
    note: '調べたいリクエストを選んでください。ファイルはこのページの外に出ません。',
    failing: (count) => `失敗したAWSの呼び出し（${count.toLocaleString('ja')}件）`,
    all: (count) => `すべてのリクエスト（${count.toLocaleString('ja')}件）`,
    none: 'この記録に、失敗したAWSの呼び出しはありません。',
    preflight: 'プリフライト',
    noAnswer: '応答なし',
    more: (count) => `ほか${count.toLocaleString('ja')}件`,
  },

  unrecognised: {
    read: (kinds) => `読み取れたもの：${kinds}`,
    readNothing: 'リクエスト、応答、エラーに見える部分がありません。',
    unread: (characters) =>
      `読み取れなかったもの：${characters.toLocaleString('ja')}文字（入力欄では薄く表示しています）`,
    instead: '次のどれかを貼り付けると、手がかりが増えます。',
    things: [
      {
        what: 'ヘッダー付きの応答',
        how: 'curl -iで同じリクエストをもう一度送り、表示された全文を貼り付けます。',
      },
      {
        what: 'ブラウザーから送ったリクエスト',
        how: '開発者ツールの「ネットワーク」で、失敗したリクエストを右クリックして「cURLとしてコピー」を選び、その下に応答の本文を足します。HARファイルに保存して、ここにドロップしてもかまいません。',
      },
      {
        what: 'SDKやツールのエラー文',
        how: 'コードとリクエストIDを含む全文です。「An error occurred (AccessDenied) when calling …」のように始まります。',
      },
    ],
    example: '例で試す',
  },

  share: {
    open: 'コピー・共有',
    loading: '読み込んでいます…',
    loadFailed: '読み込めませんでした。接続を確かめて、もう一度ボタンを押してください。',
    title: 'コピー・共有',
    note: (secrets) =>
      secrets === 0
        ? '秘密の値は見つかりませんでした。渡す前に、ご自身でも目を通してください。'
        : `秘密の値${secrets.toLocaleString('ja')}か所を置き換えました。渡す前に、ご自身でも目を通してください。`,
    preview: '秘密の値を除いたテキスト',
    link: 'この結果を開くリンク',
    linkNote: 'テキストはリンクの#より後ろに入っています。サーバーには届きません。',
    tooLong:
      'テキストが長すぎて、リンクに入りません。リクエスト、ステータス行、エラーの本文だけを残すか、報告をコピーしてください。',
    report: '報告（Markdown）',
    close: '閉じる',
  },

  errors: 'エラー',
  times: (count) => `${count.toLocaleString('ja')}回`,
  showCauses: 'このエラーの原因を先に表示',
  service: 'サービス',
  httpStatus: 'HTTPステータス',
  readArticle: '記事で読む',

  causes: '考えられる原因（可能性の高い順）',
  causesOf: (code) => `${code}の原因（可能性の高い順）`,
  otherCauses: 'ほかのエラーの原因',
  noCauses: 'このエラーの原因は、このテキストだけでは絞れません。',
  sources: '出典',
  levels: { confirmed: '確定', likely: '有力', possible: '候補', 'ruled-out': '除外' },
  polarities: { supports: '裏付け', against: '反証', 'rules-out': '除外の根拠' },
  why: '根拠',
  showEvidence: 'テキスト内の位置を表示',
  howToTell: '見分け方',
  fix: '直し方',
  verify: '直ったことの確認',
  corrected: '修正したリクエスト',
  placeholders: '{波括弧}の部分は、実際の値に置き換えてください。',
  otherLanguages: 'ほかの言語で表示',
  ruledOut: (causes) => `除外した原因（${causes}件）`,

  question: {
    title: '確かめるためのコマンド',
    which: 'どちらなのかを確かめるコマンド',
    settles: 'こちらか',
    from: 'こちらか',
    sh: 'bash、zsh',
    powershell: 'PowerShell',
    either: 'コマンド',
  },
  way: {
    title: 'リクエストが止まった場所',
    states: { passed: '通過', stopped: 'ここで停止', 'not-reached': '未到達', unknown: '不明' },
  },
  timeline: { title: 'テキストに出てくる時刻', outside: '範囲外' },
  sdkNames: {
    title: '各SDKでのこのエラーの名前',
    sdk: 'AWS SDK',
    code: 'コード',
    test: 'プログラムでの判定',
    none: 'なし',
  },

  next: '次にすること',
  conflicts: '確認が必要な点',
  tones: { good: '問題なし', warn: '要確認', bad: '誤り' },
  asCurl: 'curlで表したリクエスト',
  related: '関連エラー',

  secrets: {
    'access-key-id': 'アクセスキーID',
    'secret-access-key': 'シークレットアクセスキー',
    'session-token': 'セッショントークン',
    signature: '署名',
    token: 'トークン',
    'api-key': 'APIキー',
    basic: 'ユーザー名とパスワード',
    password: 'パスワード',
    cookie: 'Cookie',
    'private-key': '秘密鍵',
    'encoded-message': 'エンコードされた認可失敗メッセージ',
  },

  sign: {
    open: 'テスト用に署名する',
    loading: '署名機能を読み込んでいます…',
    loadFailed: '署名機能を読み込めませんでした。接続を確かめて、もう一度ボタンを押してください。',
  },
};
