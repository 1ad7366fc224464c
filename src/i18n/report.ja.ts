import type { ReportMessages } from './report.en.ts';

export const ja: ReportMessages = {
  kinds: {
    url: 'URL',
    headers: 'ヘッダー',
    curl: 'curlコマンド',
    'http-request': 'HTTPリクエスト',
    'http-response': 'HTTPレスポンス',
    json: 'JSONの本文',
    xml: 'XMLの本文',
    'sdk-text': 'SDKやツールの出力',
    'bare-code': 'エラーコード',
    text: 'テキスト',
  },
  next: {
    'nothing-read':
      'AWSへのリクエスト、応答、エラーのどれも読み取れませんでした。URLかcurlコマンドを貼り、その下に応答をヘッダーごと（`curl -i`の出力）貼ってください。',
    'not-aws':
      'ホストはAWSのものではなく、AWSのエラーも見つかりません。AWSの手前に置いた独自ドメインなら、応答もヘッダーごと貼ってください。',
    'paste-response': 'リクエストは読めました。`curl -i`で実行し、応答をヘッダーごと下に貼ってください。',
    'paste-request':
      'エラーは読めました。URLかcurlコマンドを上に貼ると、メソッド、パス、ヘッダーから原因を絞れます。',
    'paste-response-headers':
      '応答ヘッダー（`curl -i`の出力）を足してください。`x-amzn-errortype`とリクエストIDから、どこが応答したかが分かります。',
  },
  headline: {
    named: (code) => `\`${code}\`です。`,
    namedWithCause: (code, cause) => `\`${code}\`です。まず疑うのは「${cause}」です。`,
    noArticle: (code) =>
      `\`${code}\`です。このエラーの記事はまだありません。読み取れた内容は下のとおりです。`,
    several: (count, first) => `エラーが${count}件あります。最初は\`${first}\`です。`,
    readOnly: 'リクエストを読み取りました。エラーは含まれていません。',
    nothing: 'AWSのエラーは見つかりませんでした。',
    empty: 'URL、curlコマンド、ヘッダー、エラーを貼ってください。',
  },
  codesDisagree: (header, body) =>
    `ヘッダー\`x-amzn-errortype\`は\`${header}\`、本文は\`${body}\`です。REST APIではヘッダーが正です。`,
  truncated: (read) => `長いテキストなので、先頭の${read.toLocaleString('ja')}文字だけを読みました。`,
  groups: { url: 'URL', request: 'リクエスト', auth: '認証', response: '応答' },
  names: {
    scheme: 'スキーム',
    host: 'ホスト',
    service: 'サービス',
    apiId: 'API ID',
    region: 'リージョン',
    partition: 'パーティション',
    stage: 'ステージ',
    resourcePath: 'ステージより後のパス',
    path: 'パス',
    bucket: 'バケット',
    vpce: 'VPCエンドポイント',
    query: 'クエリ',
    method: 'メソッド',
    header: 'ヘッダー',
    apiKey: 'APIキー',
    basic: 'Basic認証',
    bearer: 'Bearerトークン',
    jwt: 'JWT',
    sigv4: '署名バージョン4',
    presigned: '署名付きURL',
    noAuth: 'なし',
    signsItself: 'curlが署名',
    unknownAuth: 'Authorization',
    algorithm: 'アルゴリズム',
    accessKeyId: 'アクセスキーID',
    scopeDate: '認証情報スコープ: 日付',
    scopeRegion: '認証情報スコープ: リージョン',
    scopeService: '認証情報スコープ: サービス',
    terminator: '認証情報スコープ: 末尾',
    signedHeaders: '署名付きヘッダー',
    signature: '署名',
    expires: '有効期間',
    issuer: 'iss',
    audience: 'aud / client_id',
    tokenUse: 'token_use',
    expiry: 'exp',
    issuedAt: 'iat',
    scopes: 'scope',
    status: 'HTTPステータス',
    errorType: 'エラーの種類',
    message: 'メッセージ',
    date: '日時',
    serverTime: 'サーバーの時計',
    signedAt: '署名した時刻',
    operation: 'オペレーション',
  },
  notes: {
    httpOnly: 'このエンドポイントはhttpsだけに応答します。80番ポートは開いていません。',
    notAws: 'AWSのホスト名ではありません。独自ドメインなら、この先がAWSのこともあります。',
    lookAlike: 'AWSのホスト名に似ていますが、別のドメインです。認証情報を送らないでください。',
    unknownRegion: 'この名前のリージョンはありません。ホスト名を解決できないはずです。',
    stageIsFirst:
      'REST APIのデフォルトエンドポイントでは、パスの最初のセグメントがステージ名です。この名前のステージがあるか確かめてください。',
    nothingAfterStage: 'ステージの後に何もないので、ルートリソース`/`を呼んでいます。',
    noPath: 'URLにパスがなく、ステージ名もありません。',
    methodAssumed: '指定がないのでGETです。',
    noAuth: '`Authorization`、`x-api-key`、署名付きURLのクエリのどれもありません。',
    missingParts: '`Authorization`ヘッダーに足りないもの: {parts}',
    temporaryKey: '一時的な認証情報です。`x-amz-security-token`も必要です。',
    longTermKey: '長期のアクセスキーです。',
    oddKey: 'アクセスキーIDは`AKIA`か`ASIA`で始まる20文字です。',
    notDecodedAsValid: 'デコードしただけです。発行者の鍵がないので、有効かどうかは判断できません。',
    bareJwt:
      '`Bearer`の付かないJWTです。API GatewayのCognitoオーソライザーには渡せますが、SigV4としては読めません。',
    idToken: 'IDトークンです。',
    accessToken: 'アクセストークンです。',
    signsItself: '送信時にcurlが署名するので、署名はここからは見えません。',
    basicToAws: 'AWSのエンドポイントはBasic認証を受け付けません。',
    literalUndefined: '文字列`{value}`がそのまま入っています。リクエストを作ったときに変数が空でした。',
    emptyHash: '空の本文のSHA-256です。',
    unsignedPayload: '本文は署名の対象外です。',
    regionDiffers: '署名は`{signed}`向けですが、ホストは`{host}`です。',
    serviceDiffers: '署名は`{signed}`向けですが、ホストは`{host}`のものです。',
    tooLong: '604800秒（7日）を超えています。サービスが拒否します。',
    terminatorOdd: '認証情報スコープは`aws4_request`で終わります。',
    hostUnsigned: '署名付きヘッダーに`host`がありません。どのサービスでも必須です。',
    apiKeyNote: 'APIキーは使用量プランで呼び出し元を見分けるためのもので、認可には使えません。',
    customDomainTarget: 'カスタムドメインのDNSターゲットです。カスタムドメインそのものを呼んでください。',
    vpceHost: 'VPCエンドポイントです。どのAPIかを`Host`か`x-apigw-api-id`で伝える必要があります。',
    restApi: 'REST APIが作った応答か、REST APIを通った応答です。',
    httpApi: 'HTTP APIが作った応答か、HTTP APIを通った応答です。',
    cloudfront: 'CloudFrontを通った応答です。',
  },
  ago: (duration) => `${duration}前`,
  ahead: (duration) => `${duration}後`,
  skew: (duration) => `クライアントとサーバーの時計が${duration}ずれています。`,
  duration: (seconds) => {
    const units: readonly (readonly [number, string])[] = [
      [86_400, '日'],
      [3_600, '時間'],
      [60, '分'],
      [1, '秒'],
    ];
    let left = Math.round(seconds);
    let text = '';
    for (const [size, unit] of units) {
      const count = Math.floor(left / size);
      left -= count * size;
      if (count > 0) text += `${count.toLocaleString('ja')}${unit}`;
    }
    return text || '0秒';
  },
};
