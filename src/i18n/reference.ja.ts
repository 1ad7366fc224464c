import type { ReferenceMessages } from './reference.en.ts';

export const ja: ReferenceMessages = {
  services: {
    title: 'AWSサービスと、そのエラーコード',
    description:
      'モデルが公開されているAWSサービスの一覧です。エラーコード、HTTPステータス、問題のある側、標準の再試行、宣言している操作を、サービスごとに確認できます。',
    lead: (services, codes) =>
      `AWS自身のモデルが宣言している、${services}サービス、${codes}種類のエラーコードです。モデルから作った早見表であり、詳しく説明できるエラーには記事へのリンクがあります。`,
    toCodes: '複数のサービスに共通のコード',
    column: { service: 'サービス', signsAs: '署名時のサービス名', errors: 'エラー' },
  },
  codes: {
    title: '複数のサービスに共通のエラーコード',
    description:
      '2つ以上のAWSサービスが宣言しているエラーコードの一覧です。サービスごとの違いと、各SDKでの名前をまとめています。',
    lead: (codes) =>
      `2つ以上のサービスが宣言しているコードは${codes}種類です。ステータス、問題のある側、再試行、通信上のコードがサービスごとにどう違うかを、各ページにまとめています。`,
    column: { code: 'コード', services: 'サービス', status: 'HTTP' },
  },
  service: {
    title: (name) => `${name}のエラーコード`,
    description: (name, errors) =>
      `${name}のエラーコード${errors}件の一覧です。HTTPステータス、問題のある側、標準の再試行、宣言している操作、各SDKでの名前が分かります。`,
    facts: '通信上の特徴',
    serviceId: 'モデル上のID',
    signsAs: '署名時のサービス名',
    host: 'ホスト',
    noHost: 'リソースごとに異なります',
    protocol: 'プロトコル',
    operations: '操作',
    errors: 'エラー',
    empty: 'モデルにはエラーの宣言がなく、公式の一覧も見つかっていません。',
    article: '記事',
    elsewhere: (services) => `${services}サービスに共通`,
    onWire: '通信上のコード',
    commonTitle: 'モデルにないエラー',
    common:
      '署名、認証情報、時刻は、サービス本体の処理より前に検査されます。そのエラーはどのモデルにも載っていません。このサービスの応答に触れている記事は次のとおりです。',
    causesTitle: 'チェッカーが知っている原因',
    neighbours: (signingName) => `署名時のサービス名が同じ（${signingName}）サービス`,
    byFault:
      'AWS JSONのサービスは、モデルに書かれたステータスにかかわらず、呼び出し側の問題なら400、AWS側の問題なら500を返します。この表のHTTPは、実際に届くステータスです。',
    unsaid: 'HTTPの欄が空いているエラーは、公開されているクライアントにステータスの記載がありません。',
  },
  code: {
    title: (code) => `${code}（サービス別）`,
    description: (code, services) =>
      `${code}は、${services}のAWSサービスが宣言しているエラーコードです。サービスごとのHTTPステータス、問題のある側、再試行と、各SDKでの名前をまとめています。`,
    lead: (services) => `${services}サービスのモデルが、このコードを宣言しています。`,
    alone: '現在、このコードを宣言しているサービスは1つです。',
    gone: '現在、このコードを宣言しているモデルはありません。',
    spellings: '表記の違い',
    article: (code) => `${code}の原因と直し方`,
    articleOn: '記事で扱うサービス',
    noArticle: 'モデルから作った早見表です。このコードの記事はまだありません。',
    toChecker: 'リクエストやログをチェッカーに貼り付けると、原因を絞り込めます。',
    differs: 'サービスによる違い',
    same: 'すべて同じ',
    services: 'サービス',
    causes: 'チェッカーが知っている原因',
    wire: '通信上のコード',
    unsaid: '記載なし',
  },
  column: {
    code: 'コード',
    status: 'HTTP',
    fault: '問題のある側',
    retry: '標準の再試行',
    operations: '操作',
    service: 'サービス',
  },
  faults: { client: '呼び出し側', server: 'AWS側' },
  retries: { retry: '再試行する', throttle: '再試行する（スロットリング）', none: '再試行しない' },
  operations: {
    all: 'すべての操作',
    some: (operations) => `${operations}個の操作`,
    except: (operations, excepted) => `${operations}個（${excepted}個を除くすべて）`,
    excepted: '宣言していない操作',
    none: '操作には宣言なし',
  },
  filter: {
    label: '絞り込み',
    byOperation: 'コード、ステータス、操作名',
    forServices: 'サービス名',
    found: '{all}件中{shown}件',
  },
  sdk: {
    title: 'SDKでの名前',
    lead: '各SDKのコード生成の規則から導いた名前です。波括弧の部分は、呼び出すプログラムによって変わります。',
    inPrograms: 'SDKでのコード',
    byCode:
      'サービスのモデルに宣言がないコードには、SDKの例外クラスもありません。どのSDKでも、コードの文字列で判定できます。',
    example: (code) => `${code}を例にしています。`,
    sdk: 'SDK',
    test: '判定の書き方',
    from: 'パッケージなど',
  },
  from: {
    title: 'このページの元データ',
    model: (client, version, read) => `${client} ${version}（${read}取得）`,
    models: (read) => `AWSのJavaScriptクライアントに含まれるモデル（${read}取得）`,
    retryTitle: 'Retry behavior',
    retry:
      '標準モードが再試行する対象（モデルの指定、スロットリングとタイムアウトの既知のコード、HTTP 500・502・503・504）',
    list: (checked) => `モデルにないコードの一覧（${checked}確認）`,
    only: 'モデルから機械的に作ったページです。モデルから分かるのは宣言されているエラーであり、その原因ではありません。',
  },
  howToTell: '見分け方',
  fix: '直し方',
};
