import { defineCause } from '#core';
import { EMPTY_HASH, hashRefusal, payloadHashes } from '../payload.ts';
import { thread } from '../sources.ts';

/** Functions that send or hash a string one byte a character. */
const NARROW =
  /\b(?:writeBytes\(|getBytes\(\)|update\([^)\n]{1,60},\s{0,3}['"](?:binary|latin1|ascii)['"]\)|encode\(['"](?:latin-?1|ascii|cp932|shift_jis)['"])/i;

export const cause = defineCause({
  id: 'text-hashed-in-other-charset',
  explains: ['XAmzContentSHA256Mismatch'],
  title: {
    ja: '日本語などを含む本文で、ハッシュと送信の文字コードが違う',
    en: 'A text with letters beyond ASCII is hashed in one charset and sent in another',
  },
  howToTell: {
    ja: '英数字だけの本文なら成功し、日本語や絵文字が1文字でも入ると失敗します。',
    en: 'A body of plain ASCII passes; one letter such as é or あ makes it fail.',
  },
  fix: {
    ja: '文字列を一度だけUTF-8のバイト列にし、同じバイト列をハッシュし、その長さを`Content-Length`にして送ります。Javaの`writeBytes`や引数のない`getBytes()`は使いません。',
    en: 'Turn the text into UTF-8 bytes once; hash these, count these for `Content-Length`, send these. Keep off Java’s `writeBytes` and a `getBytes()` without a charset.',
  },
  verify: {
    ja: '「あ」だけの本文が送れ、保存されたオブジェクトは3バイトです。',
    en: 'A body of あ alone is accepted, and the object has 3 bytes.',
  },
  why: {
    'body-beyond-ascii': {
      ja: '本文に、ASCIIにない文字（`{letter}`など）があります。',
      en: 'The body holds letters beyond ASCII, such as `{letter}`.',
    },
    'one-byte-each': {
      ja: '`{text}`は、UTF-8ではない文字コードで文字列を扱います。',
      en: '`{text}` treats the text in a charset other than UTF-8.',
    },
    'empty-hash': {
      ja: '一方が空の本文のハッシュです。文字コードの違いではありません。',
      en: 'One of the two is the hash of an empty body, which no charset explains.',
    },
  },
  prior: 2,
  stop: 'signature',
  sources: [thread('awsdocs/aws-doc-sdk-examples', 6799), thread('r7kamura/aws-signer-v4', 3, 'pull')],
  detect(facts, judge) {
    if (!hashRefusal(facts)) return [];
    const hashes = payloadHashes(facts);
    const empty = [hashes?.client, hashes?.s3].find((hash) => hash?.value.value === EMPTY_HASH);
    if (empty) return judge.rulesOut('empty-hash', {}, empty);
    const body = facts.one('request-body');
    const letter = /[^\p{ASCII}]/u.exec(body?.value ?? '')?.[0];
    const narrow = facts.says(NARROW);
    return [
      ...(body && letter ? judge.supports('strong', 'body-beyond-ascii', { letter }, body) : []),
      ...(narrow ? judge.supports('strong', 'one-byte-each', { text: narrow.text }, narrow) : []),
    ];
  },
});
