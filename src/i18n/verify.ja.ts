import type { VerifyMessages } from './verify.en.ts';

export const ja: VerifyMessages = {
  title: '署名を検証する（署名バージョン4）',
  local:
    '上の入力欄のテキストから、このブラウザーの中だけで計算します。送信も保存もせず、ページを離れるとシークレットは消えます。',
  reading: 'テキストを読み取っています…',
  nothing:
    '上の入力欄に署名が見つかりません。署名済みのリクエスト、署名付きURL、サービスの応答、クライアントのデバッグログのどれかを貼り付けてください。',

  shows: 'テキストから読み取れたもの',
  sides: { request: '署名済みのリクエスト', service: 'サービスの応答', client: 'クライアントのログ' },
  there: 'あり',
  missing: 'なし',
  wanted: {
    request:
      '実際に送ったリクエストを足してください。curl -vで実行するか、ブラウザーから「cURLとしてコピー」します。',
    service:
      '応答の全文を足してください。S3やAPI Gatewayなどは、期待した正規リクエストを応答に含めます。含めないサービスもあります。',
    client: 'クライアントが署名した内容を出力したログを足してください。',
  },
  logs: 'クライアントに署名の内容を出力させる方法',
  logSwitches: [
    { client: 'curl', how: 'curl -v --aws-sigv4 …' },
    { client: 'AWS CLI', how: 'aws … --debug' },
    { client: 'Python（boto3）', how: "boto3.set_stream_logger('botocore.auth')" },
    { client: 'Go v2', how: 'config.WithClientLogMode(aws.LogSigning)' },
    { client: 'Java v2', how: 'software.amazon.awssdk.auth: DEBUG' },
    { client: 'C++', how: 'Aws::Utils::Logging::LogLevel::Debug' },
  ],

  secret: 'シークレットアクセスキー',
  secretHint:
    'クライアントに設定してある値を、間違いも含めてそのまま入力してください。入力しなくても、両側の比較はできます。',
  secretProblems: {
    missing: 'シークレットアクセスキーを入力してください。',
    blank: '空白か改行が入っています。このままの値と、取り除いた値の両方で試します。',
    'key-id': 'アクセスキーIDのようです。シークレットアクセスキーはもっと長い値です。',
    length: 'シークレットアクセスキーは40文字ですが、長さが違います。このまま試します。',
  },
  body: 'ファイルから読む本文',
  bodyHint: '画像やアップロードなど、送ったバイト列が上のテキストに入っていない場合に使います。',
  bodyChosen: (name, bytes) =>
    `${name}、${bytes.toLocaleString('ja')}バイト。このページの中だけで読み、送信していません。`,
  bodyTooLarge: (name, megabytes) => `「${name}」は${megabytes}MBを超えています。`,
  bodyUnreadable: (name) => `「${name}」を読めませんでした。もう一度選んでください。`,
  bodyRemove: 'ファイルを使わない',
  submit: '検証する',
  forget: 'シークレットを消去',
  forgotten: 'シークレットを消去しました。',
  searching: (tried) => `間違いを探しています… ${tried.toLocaleString('ja')}通りを試しました`,
  stop: '中止',
  stopped: '中止しました。',
  failed: '検証が途中で失敗しました。リクエストと応答だけにして、もう一度お試しください。',

  conclusions: {
    right: {
      title: 'このバイト列に対して、署名は正しい',
      text: 'このシークレットから、送られた署名とまったく同じ値が得られます。それでも拒否される場合は、リクエストが途中で書き換えられたか、サービスが知っているキーと違うか、時刻が違っています。',
    },
    proved: {
      title: '間違いを証明しました',
      text: 'その間違いを再現すると、クライアントが送った値とまったく同じになります。',
    },
    body: {
      title: '署名は正しく、本文が違う',
      text: 'テキストにある本文のハッシュが、署名したときのハッシュと違います。署名の後で本文が変わったか、送ったとおりの本文がテキストに入っていません。後者なら、本文をファイルから選んでください。',
    },
    'sides-differ': {
      title: 'クライアントが署名した内容と、サービスが受け取った内容が違う',
      text: '最初の相違点から確認してください。それより後の相違は、多くがその結果です。',
    },
    key: {
      title: '両側とも同じ内容に署名しているため、残るのはキーだけ',
      text: '正規リクエストと署名対象の文字列は同じです。シークレットが違うか、崩れているか、署名キーの導出が間違っています。下に入力すると、どれなのかが分かります。',
    },
    'not-found': {
      title: '署名が違うが、既知の間違いでは説明できない',
      text: 'シークレットが別のアクセスキーのものか、テキストのリクエストが送ったバイト列と同じではない可能性が高いです。クライアントのログを足してください。',
    },
    'secret-wanted': {
      title: 'テキストだけでは判断できない',
      text: 'シークレットアクセスキーを入力するか、クライアントのログかサービスの応答を足してください。',
    },
    'no-signature': {
      title: '検証できる署名がそろっていない',
      text: 'Credential、SignedHeaders、Signatureのすべてが必要です。',
    },
  },
  algorithm: {
    title: 'このアルゴリズムはここでは検証できない',
    text: '検証できるのはAWS4-HMAC-SHA256とAWS4-ECDSA-P256-SHA256です。',
  },
  changed: {
    title: '署名した後に1バイト変わっている',
    places: { method: 'メソッド', target: 'パスとクエリ', body: '本文' },
    text: (place, at, was, is) =>
      `${place}の${(at + 1).toLocaleString('ja')}バイト目：署名したときは\`${was}\`、送ったときは\`${is}\`です。プロキシ、端末、手入力の誤りなどで変わります。このバイトを元に戻すと署名は正しくなります。`,
  },
  proofs: {
    signature: '根拠は署名の一致です。256ビットが偶然に一致することはありません。',
    hash: '根拠は、クライアントの署名対象の文字列にあるハッシュの一致です。256ビットが偶然に一致することはありません。',
    texts: '根拠は2つのテキストです。下の間違いを当てはめると、サービス側がクライアント側と同じになります。',
  },

  mistakes: (count) => (count === 1 ? '間違い' : `間違い（${count}件）`),
  proved: '証明済み',
  likely: 'テキストと一致',
  alternatives: '同じバイト列になるほかの間違い',
  reason: '何が起きたか',
  cure: '直し方',
  seen: '見つかった値',
  sources: '出典',
  steps: 'opensslで証明を再現する',
  stepsNote: 'bash用です。シークレットは環境変数AWS_SECRET_ACCESS_KEYから読みます。',

  faults: '署名を見る前にサービスが見つける誤り',
  faultsNote: '先にこちらを直してください。サービスが確認する順に並べています。',
  answer: 'サービスの応答',
  chunks: '本文のチャンク',

  comparison: 'サービス側とクライアント側の比較',
  serviceSide: {
    answer: 'サービス側：応答に含まれる値です。',
    request: 'サービス側：送ったリクエストから計算した値です。',
    nowhere: 'サービス側：不明です。',
  },
  clientSide: {
    log: 'クライアント側：ログに含まれる値です。',
    request: 'クライアント側：送ったリクエストから計算した値です。違う部分は途中で書き換えられています。',
    mistakes: 'クライアント側：見つかった間違いを再現した値です。',
    nowhere: 'クライアント側：不明です。',
  },
  part: '部分',
  service: 'サービス側',
  client: 'クライアント側',
  same: '同じ',
  different: '相違',
  absent: 'なし',
  empty: '空',
  firstDifference: (part) => `最初の相違点：${part}`,
  sameParts: (count) => `同じ部分（${count}件）`,
  parts: {
    method: 'メソッド',
    path: 'パス',
    query: 'クエリ',
    headerOrder: 'ヘッダーの順序',
    signedHeaders: '署名付きヘッダー',
    payload: '本文のハッシュ',
    algorithm: 'アルゴリズム',
    timestamp: 'タイムスタンプ',
    'scope.date': 'スコープの日付',
    'scope.region': 'スコープのリージョン',
    'scope.service': 'スコープのサービス名',
    'scope.terminator': 'スコープの末尾',
    hash: '正規リクエストのハッシュ',
  },
  header: (name) => `ヘッダー${name}`,
  invisible:
    '見えない文字は記号で表しています。␣は空白、⇥はタブ、↵は改行、⟨U+00A0⟩はそのコードポイントの文字です。',

  tried: (tried) => `${tried.toLocaleString('ja')}通りを試しました。`,
  ruledOut: (count) => `除外した間違い（${count.toLocaleString('ja')}件）`,

  printers: {
    read: '読み取ったリクエスト',
    corrected: '修正したリクエスト',
    choose: '言語・ツール',
    needs: '必要なもの',
    none: 'このツールでは、このリクエストをそのまま送れません。ほかのものを選んでください。',
    nothing: '上の入力欄にリクエストが見つかりません。リクエストかURLを貼り付けてください。',
    placeholders: '{波括弧}の部分は、実際の値に置き換えてください。',
    environment: '実行時に署名します。キーは環境変数かツールの設定から読みます。',
  },
};
