import type { SearchMessages } from './search.en.ts';

export const ja: SearchMessages = {
  label: 'エラーを検索',
  placeholder: 'エラーコード、メッセージ、症状',
  close: '閉じる',
  hint: 'MissingAuthenticationToken、Signature expired、ステージ名などで検索できます。',
  loading: '検索しています…',
  results: '検索結果',
  found: (pages) => `${pages}件の記事`,
  nothing: (query) => `「${query}」に一致する記事はありません。`,
  nothingHint:
    '語を減らすか、エラーコードだけで検索してください。記事のないエラーも、チェッカーで調べられます。',
  failed: '検索用の索引を読み込めませんでした。接続を確かめて、もう一度お試しください。',
  allErrors: 'エラーの一覧',
  pasteNotice:
    '応答かコマンドの貼り付けのようです。チェッカーなら全体を読み取れます。処理はこのブラウザーの中だけで、どこにも送信しません。',
  openChecker: 'チェッカーを開く',
  keyMove: '移動',
  keyOpen: '開く',
  keyClose: '閉じる',
};
