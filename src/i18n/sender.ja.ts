import type { SenderMessages } from './sender.en.ts';

export const ja: SenderMessages = {
  framed: 'このページは、ほかのページの中では動きません。チェッカーから開いてください。',
  wrongMessage:
    'チェッカーから渡されたデータの形が正しくないため、受け取りませんでした。チェッカーから開き直してください。',
  review: {
    title: '送信前の確認',
    method: 'メソッド',
    host: 'ホスト',
    hostClass: '運営者',
    url: 'URL',
    classes: {
      aws: 'AWSです。AWSのAPIのエンドポイントです。',
      customer: (product) =>
        `AWSの利用者です${product && `（${product}）`}。名前はAWSのものですが、応答するのは利用者が用意したもので、届いた内容をすべて読めます。`,
      bucket:
        'AWSの利用者です（Amazon S3）。応答するのはS3ですが、だれが何を要求したかを、バケットの所有者が記録できます。',
      other: 'この名前の持ち主です。AWSのAPIの名前ではありません。',
      lookAlike: 'AWSではありません。AWSの名前に似ているだけです。',
    },
    refusedTitle: 'このリクエストは、ここからは送信しません',
    refusals: {
      'url-shape': () =>
        '絶対URLとして読めません。https://、ホスト名、パスの順に、空白を入れずに書いてください。',
      scheme: () => 'ここから送信できるのはhttpsだけです。',
      userinfo: () => 'URLからユーザー名とパスワードを取り除いてください。',
      'host-rewritten': () => '書かれているホスト名とは別の名前に、ブラウザーが接続してしまいます。',
      'host-shape': () => 'ホストが完全なDNS名ではありません。末尾のドットも原因になります。',
      'ip-address': () => 'IPアドレスには、ここからは接続しません。',
      'private-name': () =>
        'プライベートネットワークにつながる名前です。そのネットワークの中のマシンで、コマンドを実行してください。',
      port: () => '接続するのは443番ポートだけです。例外は、AWSの文書に別のポートがあるサービスだけです。',
      method: () => 'ブラウザーからは送信できないメソッドです。',
      'body-with-get': () => 'ブラウザーは、GETとHEADでは本文を送信できません。',
      'signed-for-look-alike': () =>
        'AWSの名前に似た、AWSではないホストなので、署名は渡しません。名前を1文字ずつ確かめてください。',
      'header-name': (name) => `「${name}」は、ヘッダーの名前にできません。`,
      'header-value': (name) => `${name}の値に、ブラウザーがヘッダーで送信できない文字があります。`,
      'token-for-other-service': (service) =>
        service
          ? `リクエストにセッショントークンがあり、署名は${service}用です。このホストはそのサービスのものではないため、トークンを知られてしまいます。`
          : 'リクエストにセッショントークンがありますが、どのサービス用かを示す署名がありません。このホストにトークンを知られてしまいます。',
    },
    otherwise: 'リクエストはチェッカーに残っています。そちらで直してから、もう一度開いてください。',
    concernsTitle: '署名が一致しなくなります',
    concerns: {
      'url-changed': () => 'ブラウザーが接続するのは上のURLで、署名したものと違います。',
      'method-changed': () => 'ブラウザーはメソッドを大文字で送りますが、署名したのは別の書き方です。',
      'header-changed': (name) => `${name}は署名の対象ですが、ブラウザーは別の値を送るか、送りません。`,
      'header-missing': (name) => `${name}はSignedHeadersにありますが、リクエストにありません。`,
      'header-latin1': (name) =>
        `${name}にASCII以外の文字があります。ブラウザーはLatin-1で送りますが、多くのクライアントはUTF-8で署名します。`,
    },
  },
  sees: {
    title: '見える範囲',
    all: (host) => `${host}には、URL、下のヘッダー、本文が届きます。`,
    exposed: {
      'session-token': 'セッショントークンも届きます。',
      signature: '署名も届きます。有効期限が切れるまでは、このリクエストを手に入れた人が同じものを送れます。',
      authorization: 'Authorizationヘッダーも届きます。手に入れた人が、有効期限まで使えます。',
      'api-key': 'APIキーも届きます。',
    },
    ownerReads:
      '届いたものは、ホストの所有者にも見えます。所有者がだれか分かっている場合だけ、送信してください。',
    origin: (origin) =>
      `Originヘッダーで、${origin}から送ったことが伝わります。CookieとRefererは送りません。`,
    nobody: 'このサイトのサーバーには、何も届きません。',
  },
  headers: {
    title: 'ブラウザーが送るヘッダー',
    name: '名前',
    value: '値',
    fate: '扱い',
    fates: {
      sent: '送信',
      joined: '「, 」でつないで1つで送信',
      'by-browser': 'ブラウザー自身の値になる',
      dropped: 'ブラウザーが取り除く',
    },
    masked: (start, characters) => `${start}…（${characters.toLocaleString('ja')}文字）`,
    added:
      'ほかに、Host、Origin、User-Agent、Accept、Accept-Language、Accept-Encoding、Sec-Fetch-*をブラウザーが付けます。本文があればContent-Lengthも付きます。',
    none: 'リクエストが指定するヘッダーはありません。',
  },
  body: {
    title: '本文',
    none: '本文はありません。',
    size: (bytes) => `UTF-8で${bytes.toLocaleString('ja')}バイト`,
    cut: (characters) => `先頭の${characters.toLocaleString('ja')}文字を表示しています。`,
  },
  cors: {
    title: 'ブラウザーが先に尋ねること（CORS）',
    before: 'ブラウザーは先にOPTIONSを送り、次のことを尋ねます。',
    allows: (origin) => `応答は200〜299で、Access-Control-Allow-Origin: ${origin}（または*）が必要です。`,
    allowsMethod: (method) => `Access-Control-Allow-Methodsに、${method}（または*）が必要です。`,
    allowsHeaders:
      'Access-Control-Allow-Headersに、尋ねたヘッダーがすべて必要です。*で済みますが、Authorizationだけは名前が要ります。',
    atOnce: 'プリフライトはありません。ブラウザーはすぐにリクエストを送り、ホストはそれを実行します。',
    answer: (origin) =>
      `このページが応答を読めるのは、応答そのものにもAccess-Control-Allow-Origin: ${origin}（または*）がある場合だけです。`,
    thisOrigin: (origin) =>
      `いずれも${origin}から送った場合の結果です。ご自身のサイトから送った結果とは、違うことがあります。`,
  },
  curl: {
    title: '同じことをするcurl',
    preflight: 'プリフライト',
    request: 'リクエスト',
    variables: (names) => `秘密の値は書き出していません。${names}を設定してから実行してください。`,
    bodyFile: (file) => `本文は${file}に保存してください。`,
  },
  ask: {
    next: '送信に進む',
    title: '送信しますか',
    what: (method, host) => `${method}を${host}に1回送信します。`,
    typeHost: (host) => `確認のため、ホスト名を入力してください：${host}`,
    notTheHost: 'このリクエストのホスト名と違います。',
    send: (host) => `${host}に送信する`,
    back: '戻る',
    forget: '送信せずに消去',
  },
  sending: (host, seconds) => `${host}に送信しています。${seconds}秒で打ち切ります。`,
  stop: '中止',
  answer: {
    title: (status) => `応答：${status}`,
    headers: 'このページから読めるヘッダー',
    hidden:
      'ほかにもヘッダーがあった可能性があります。常に読めるのはCache-Control、Content-Language、Content-Length、Content-Type、Expires、Last-Modified、Pragmaだけです。ほかは、Access-Control-Expose-Headersに挙がっていればページから読めます。',
    body: '本文',
    emptyBody: '本文はありません。',
    truncated: '本文には続きがあります。読み取ったのはここまでです。',
    handBack: 'チェッカーに渡す',
    handedBack: 'チェッカーに応答を渡し、ここの内容はすべて消去しました。このタブは閉じてかまいません。',
    openerGone: 'チェッカーのタブが閉じられています。必要な部分をここからコピーしてください。',
    closeTab: 'このタブを閉じる',
    wipe: '消去する',
  },
  failed: {
    title: 'このページから読める応答がありません',
    kinds: {
      unreadable: 'ブラウザーのエラーはFailed to fetchなどの一言だけで、理由は分かりません。',
      'too-slow': '制限時間内に終わらないため、打ち切りました。',
      stopped: '中止しました。',
    },
    hides: 'ページがネットワークを探れないように、次のどれが起きても、ページからは同じに見えます。',
    reasons: [
      'プリフライトで許可されず、リクエストは送信されなかった。',
      '応答に、このサイト向けのAccess-Control-Allow-Originがない。ステータス、ヘッダー、本文は届いているのに、ページからは読めない。',
      'リダイレクトが返された（ここからは、たどりません）。',
      '名前が見つからない、接続できない、TLSで失敗した。',
      '拡張機能やプロキシが止めた。',
    ],
    maybeDone:
      'それでも、ホストがリクエストを実行した可能性があります。何かを変更するリクエストは、送り直す前に結果を確かめてください。',
    see: '届いたものは、開発者ツールの「ネットワーク」で見られます。次のコマンドなら、CORSで隠れるものはありません。',
  },
  wiped: 'すべて消去しました。このタブは閉じてかまいません。',
};
