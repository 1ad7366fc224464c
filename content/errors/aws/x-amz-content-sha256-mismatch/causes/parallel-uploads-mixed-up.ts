import { defineCause } from '#core';
import { EMPTY_HASH, hashRefusal } from '../payload.ts';
import { thread } from '../sources.ts';

const PARALLEL =
  /\bPromise\.all(?:Settled)?\(|\b(?:max[-_ ]?)?(?:concurrency|concurrent uploads?|queueSize|max_workers)\b|\bmultiple threads\b|@aws-sdk\/lib-storage/i;

export const cause = defineCause({
  id: 'parallel-uploads-mixed-up',
  explains: ['XAmzContentSHA256Mismatch'],
  title: {
    ja: '並行する多数のアップロードの間で、本文が入れ替わっている',
    en: 'Many uploads run side by side and get each other’s bodies',
  },
  howToTell: {
    ja: 'ときどき、別々のファイルで失敗し、1つずつ送ると起こりません。ある失敗の`S3ComputedContentSHA256`が、別のファイルの`ClientComputedContentSHA256`と同じです。',
    en: 'It fails now and then, at another file each time, and never one at a time. The `S3ComputedContentSHA256` of one failure is the `ClientComputedContentSHA256` of another file.',
  },
  fix: {
    ja: '同時に送る数を減らし、ストリームは送る直前に開きます。小さなファイルはバッファーで渡し、クライアントやHTTP接続をスレッド間で共有しません。SDKは新しい版に上げます。',
    en: 'Send fewer at a time and open a stream only when its upload starts. Pass small files as buffers, don’t share a client or connection between threads that were not made for it, and update the SDK.',
  },
  verify: {
    ja: '同じファイルの一式を3回続けて送り、一度も失敗しません。',
    en: 'The same set of files goes through three times in a row.',
  },
  why: {
    'hash-of-another': {
      ja: 'S3が計算した`{hash}…`は、別のリクエストでクライアントが計算したハッシュです。本文が別のリクエストに届いています。',
      en: '`{hash}…`, which S3 computed, is what the client computed for another request: the body went to the wrong one.',
    },
    parallel: {
      ja: '`{text}`は、複数のアップロードが並行していることを示します。',
      en: '`{text}` shows that several uploads run at once.',
    },
    'empty-hash': {
      ja: '空の本文のハッシュがあります。入れ替わったのではなく、片方に本文がありません。',
      en: 'The hash of an empty body is there: nothing was mixed up, one side had none.',
    },
  },
  prior: 1,
  stop: 'signature',
  sources: [
    thread('aws/aws-sdk-js-v3', 6115),
    thread('aws/aws-sdk-js-v3', 6893),
    thread('aws/aws-sdk-ruby', 1594),
    thread('ottokruse/s3-spa-upload', 9),
  ],
  detect(facts, judge) {
    if (!hashRefusal(facts)) return [];
    const named = (name: string) => facts.all('error-detail').filter(({ value }) => value.name === name);
    const sent = named('ClientComputedContentSHA256');
    const arrived = named('S3ComputedContentSHA256');
    const empty = [...sent, ...arrived].find(({ value }) => value.value === EMPTY_HASH);
    if (empty) return judge.rulesOut('empty-hash', {}, empty);
    const strayed = arrived.find(({ value }) => sent.some((other) => other.value.value === value.value));
    const origin = sent.find(({ value }) => value.value === strayed?.value.value);
    const parallel = facts.says(PARALLEL);
    return [
      ...(strayed && origin
        ? judge.supports(
            'proof',
            'hash-of-another',
            { hash: strayed.value.value.slice(0, 8) },
            strayed,
            origin,
          )
        : []),
      ...(parallel ? judge.supports('moderate', 'parallel', { text: parallel.text }, parallel) : []),
    ];
  },
});
