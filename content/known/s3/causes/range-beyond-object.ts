import { defineCause } from '#core';

export const cause = defineCause({
  id: 'range-beyond-object',
  explains: ['InvalidRange'],
  title: {
    ja: '`Range`がオブジェクトの大きさを超えている（空のオブジェクトを含む）',
    en: '`Range` begins beyond the object’s end; an empty object counts too',
  },
  howToTell: {
    ja: 'XMLの`ActualObjectSize`が、求めた範囲の始まりより小さい値です。',
    en: '`ActualObjectSize` in the XML is smaller than where the range begins.',
  },
  fix: {
    ja: '先に`head-object`で大きさを確かめ、0バイトのオブジェクトには`Range`を付けません。',
    en: 'Look at the size with `head-object` first, and send no `Range` for an object of 0 bytes.',
  },
  verify: { ja: '206か200が返ります。', en: 'It answers 206 or 200.' },
  why: {
    said: {
      ja: '求めた範囲を満たせないと答えています。',
      en: 'The answer is that the range cannot be satisfied.',
    },
  },
  prior: 2,
  sources: [
    {
      url: 'https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html',
      title: 'GetObject',
      kind: 'aws',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = facts.code('InvalidRange');
    return said ? judge.supports('strong', 'said', {}, said) : [];
  },
});
