import type { FaultPlace } from '../core/sigv4/index.ts';
import type { FaultMessages } from './faults-messages.ts';

const code = (text: string): string => `\`${text}\``;

const SCOPE: Readonly<Record<string, string>> = {
  date: '認証情報スコープの日付',
  region: '認証情報スコープのリージョン',
  service: '認証情報スコープのサービス名',
  terminator: '認証情報スコープの末尾',
};

function nameOf({ in: where, name = '' }: FaultPlace): string {
  switch (where) {
    case 'path':
      return 'パス';
    case 'query':
      return name ? `クエリパラメーター${code(name)}` : 'クエリ';
    case 'header':
      return `ヘッダー${code(name)}`;
    case 'authorization':
      return name ? `署名の${code(name)}` : 'Authorizationヘッダー';
    case 'scope':
      return SCOPE[name] ?? '認証情報スコープ';
  }
}

export const ja: FaultMessages = {
  checks: {
    escapes: {
      title: '%の後に16進数2桁がない',
      what: 'サービスは、何よりも先にパスとクエリをデコードします。',
      cure: '文字としての%は`%25`と書きます。パスはルートより上をたどらないようにします。',
    },
    mechanism: {
      title: '署名が1つではない',
      what: '署名はAuthorizationヘッダーかクエリのどちらか一方に入れます。',
      cure: '署名がなければ付け、2つあれば片方を外します。署名付きURLにAuthorizationヘッダーは付けません。リダイレクト先に自分のAuthorizationヘッダーを引き継ぐクライアントにも注意してください。',
    },
    algorithm: {
      title: 'サービスが受け付けないアルゴリズム',
      what: 'Authorizationヘッダーの先頭か`X-Amz-Algorithm`が、アルゴリズムの名前です。',
      cure: '`AWS4-HMAC-SHA256`で署名します。`AWS`で始まるのは署名バージョン2です。クライアントを更新するか、バージョン4を使うように設定してください。',
    },
    pairs: {
      title: 'Authorizationヘッダーを分解できない',
      what: 'アルゴリズムの後に、`Credential`、`SignedHeaders`、`Signature`をコンマで区切って並べます。',
      cure: 'アクセスキーIDに混ざった空白や改行を取り除き、ヘッダーを途中で切ったり引用符で囲んだりしないようにします。Bearerトークンは、別のオーソライザーのあるルートに送ります。',
    },
    'missing-parts': {
      title: '署名の一部が欠けている',
      what: '必要な部分がすべて、正確な名前でそろっているかを見ます。',
      cure: '欠けている部分を送ります。署名付きURLは引用符で囲んでください。囲まないと、シェルが`&`で切ります。',
    },
    'missing-date': {
      title: '署名した時刻がない',
      what: 'サービスは`X-Amz-Date`か`Date`から時刻を取ります。',
      cure: '`X-Amz-Date`を`yyyymmddThhmmssZ`の形で送ります。ブラウザーは`Date`を黙って落とします。',
    },
    'host-signed': {
      title: '`host`に署名していない',
      what: '`SignedHeaders`には`host`（HTTP/2なら`:authority`）が必要です。',
      cure: '署名するヘッダーに`host`を加えます。',
    },
    'headers-signed': {
      title: '署名していないヘッダーを送っている',
      what: '送るなら署名しなければならないヘッダーがあります。S3では`x-amz-`で始まるものすべてです。',
      cure: 'そのヘッダーにも署名するか、送らないようにします。署名した後でヘッダーを足してはいけません。プロキシが足すこともあります。',
    },
    'date-form': {
      title: '署名した時刻の形が違う',
      what: '区切りのないISO 8601の形で、UTCで書きます。',
      cure: '`yyyymmddThhmmssZ`と書きます。ハイフン、コロン、秒の小数は入れません。',
    },
    'expires-form': {
      title: '`X-Amz-Expires`が範囲外',
      what: '0から604800（7日）までの秒数です。',
      cure: '有効期間は7日以内にします。一時的な認証情報では、セッションが終わるとURLも使えなくなります。',
    },
    expired: {
      title: '署名してから時間がたちすぎている',
      what: 'サービスは、署名した時刻を自分の時計と比べます。',
      cure: '時計を合わせ、送る直前に署名し直します。署名付きURLなら`X-Amz-Expires`を長くします。',
    },
    'not-yet-current': {
      title: '署名した時刻が未来になっている',
      what: 'サービスは、署名した時刻を自分の時計と比べます。',
      cure: '時計を合わせます。現地時刻ではなくUTCで署名してください。',
    },
    'credential-shape': {
      title: 'Credentialが5つの部分になっていない',
      what: '`Credential`は、アクセスキーIDと認証情報スコープをスラッシュでつないだものです。',
      cure: '`keyid/yyyymmdd/region/service/aws4_request`と書きます。クエリではスラッシュを1回だけエンコードして`%2F`にします。',
    },
    scope: {
      title: '認証情報スコープが違う',
      what: '日付、リージョン、サービス名、末尾が、リクエストとエンドポイントのものと一致するかを見ます。',
      cure: 'エンドポイントのリージョンとサービス名で署名し、日付は`X-Amz-Date`から切り出します。',
    },
    'payload-header': {
      title: '`x-amz-content-sha256`がないか、形が違う',
      what: 'S3は、ヘッダーで署名したリクエストに、本文のハッシュか本文の種類を表す語を求めます。',
      cure: '本文のSHA-256（16進数）か`UNSIGNED-PAYLOAD`を送り、このヘッダーにも署名します。',
    },
    'key-known': {
      title: 'アクセスキーが認識されない',
      what: 'サービスはアクセスキーIDを調べ、一時的な認証情報ならセッショントークンも調べます。',
      cure: 'キーが有効かどうかを確かめます。`ASIA`で始まるキーなら、`X-Amz-Security-Token`も送ります。',
    },
    signature: {
      title: '署名が一致しない',
      what: '最後の検査です。ここまでの検査はすべて通っています。',
      cure: '正規リクエストと署名対象の文字列をサービスのものと比べ、同じならキーを確かめます。',
    },
  },
  seen(check, place) {
    const name = nameOf(place);
    const { seen, wanted } = place;
    if (check === 'signature') return 'サービスが計算した署名と違います。';
    if (check === 'host-signed' || check === 'headers-signed')
      return `${name}が${code('SignedHeaders')}にありません。`;
    if (seen === undefined) return `${name}がありません。`;
    if (wanted === undefined) return `${name}は${code(seen)}です。`;
    if (check === 'expired') return `${name}は${code(seen)}です。受け付けるのは${code(wanted)}からです。`;
    if (check === 'not-yet-current')
      return `${name}は${code(seen)}です。受け付けるのは${code(wanted)}までです。`;
    if (check === 'expires-form') return `${name}は${code(seen)}です。最大は${code(wanted)}です。`;
    return `${name}は${code(seen)}です。正しくは${code(wanted)}です。`;
  },
  chunks: {
    framing: (kind, at) => `${FRAMING[kind]}本文の${at.toLocaleString('ja')}バイト目です。`,
    remark(remark) {
      switch (remark.kind) {
        case 'no-length':
          return 'ヘッダー`x-amz-decoded-content-length`がないか、数値ではありません。';
        case 'other-length':
          return `\`x-amz-decoded-content-length\`は${remark.stated.toLocaleString('ja')}バイトですが、チャンクの中身は${remark.actual.toLocaleString('ja')}バイトです。`;
        case 'trailer-missing':
          return `\`x-amz-trailer\`で予告した${code(remark.name)}が届いていません。`;
        case 'trailer-unannounced':
          return `トレーラー${code(remark.name)}が\`x-amz-trailer\`で予告されていません。`;
        case 'trailer-unexpected':
          return 'トレーラーがありますが、`x-amz-content-sha256`が`-TRAILER`で終わっていません。';
        case 'trailer-expected':
          return '`x-amz-content-sha256`は`-TRAILER`で終わっていますが、トレーラーがありません。';
        case 'small-chunk':
          return `チャンク${String(remark.index + 1)}が${String(remark.size)}バイトです。S3で8192バイト未満にできるのは最後のチャンクだけです。`;
      }
    },
    wrong({ kind, index, from, to, status }) {
      const name = kind === 'trailer' ? 'トレーラー' : `チャンク${String(index + 1)}`;
      const fault = status === 'unsigned' ? 'に署名がありません' : 'の署名が違います';
      return `${name}${fault}（本文の${from.toLocaleString('ja')}～${to.toLocaleString('ja')}バイト）。`;
    },
    right: (count) => `本文にある${count.toLocaleString('ja')}個の署名はすべて正しいです。`,
  },
};

const FRAMING = {
  'no-line-end': 'チャンクの大きさの行がCR LFで終わっていません。',
  'bad-size': 'チャンクの大きさが16進数ではありません。',
  'cut-off': 'チャンクの途中で本文が終わっています。',
  'no-data-end': 'データの後にCR LFがありません。大きさが違うか、本文が書き換えられています。',
  'no-last-chunk': '大きさ0の最後のチャンクがありません。',
  'bad-trailer': '最後のチャンクの後に、トレーラーではない行があります。',
  'no-end': '末尾の空行がありません。',
} as const;
