import type { Locale } from '#core';

/** What the page that sends says before any script has run, and to whoever opens it by itself. */
export interface SenderPageMessages {
  readonly title: string;
  readonly description: string;
  readonly lead: string;
  readonly nothing: string;
  readonly rules: readonly string[];
  readonly toChecker: string;
  readonly noScript: string;
}

const en: SenderPageMessages = {
  title: 'Send a request',
  description:
    'Sends one request that the checker prepared, from this browser to one host, after you confirmed where it goes and who sees what.',
  lead: 'This page alone can connect to other hosts. It does so once, when you confirm it.',
  nothing: 'There is no request here',
  rules: [
    'The checker opens this page in a tab of its own and hands it one request. Opened by itself it has nothing to send.',
    'Your secret access key never comes here. A request arrives signed or unsigned.',
    'Before anything is sent you see the host, who runs it, and the headers that the browser will really send.',
    'The request goes from your browser straight to the host, without cookies. Nothing goes to this site’s server.',
    'When you leave or finish, everything is wiped. Nothing is stored.',
  ],
  toChecker: 'Open the checker',
  noScript: 'Sending needs JavaScript.',
};

const ja: SenderPageMessages = {
  title: 'リクエストを送信する',
  description:
    'チェッカーで用意したリクエストを1つだけ、宛先と見える範囲を確認したうえで、このブラウザーから送信します。',
  lead: 'ほかのホストに接続できるのは、このページだけです。接続するのは、確認して送信したときの1回だけです。',
  nothing: '送信するリクエストがありません',
  rules: [
    'このページは、チェッカーが別のタブで開き、リクエストを1つだけ渡します。直接開いても、送信するものはありません。',
    'シークレットアクセスキーは、ここには渡りません。届くのは、署名済みか署名なしのリクエストだけです。',
    '送信する前に、ホスト、その運営者、ブラウザーが実際に送るヘッダーを表示します。',
    'リクエストは、ブラウザーからホストに直接、Cookieなしで送られます。このサイトのサーバーには何も届きません。',
    '離れるか終えると、すべて消去します。保存はしません。',
  ],
  toChecker: 'チェッカーを開く',
  noScript: '送信にはJavaScriptが必要です。',
};

/** @returns what the page says in a language. For the build: the page's script brings its own words. */
export const senderPageMessages = (locale: Locale): SenderPageMessages => ({ ja, en })[locale];
