import type { Locale } from '#core';

/** Words of an article that the reader's own values were filled into. */
export interface ValuesMessages {
  readonly filled: string;
  readonly taken: string;
  readonly undo: string;
  readonly again: string;
  readonly close: string;
  readonly kinds: Readonly<
    Record<'apiId' | 'stage' | 'region' | 'account' | 'bucket' | 'functionName', string>
  >;
}

const en: ValuesMessages = {
  filled: 'The code on this page was filled in with the values that came with the link:',
  taken: 'The code on this page shows its examples again.',
  undo: 'Undo',
  again: 'Fill in again',
  close: 'Close',
  kinds: {
    apiId: 'API ID',
    stage: 'stage',
    region: 'Region',
    account: 'account ID',
    bucket: 'bucket',
    functionName: 'function name',
  },
};

const ja: ValuesMessages = {
  filled: 'このページのコードに、リンクに付いていた値を入れました。',
  taken: 'このページのコードを元の例に戻しました。',
  undo: '元に戻す',
  again: 'もう一度入れる',
  close: '閉じる',
  kinds: {
    apiId: 'API ID',
    stage: 'ステージ',
    region: 'リージョン',
    account: 'アカウントID',
    bucket: 'バケット',
    functionName: '関数名',
  },
};

/** @returns the words in one language. */
export const valuesMessages = (locale: Locale): ValuesMessages => (locale === 'ja' ? ja : en);
