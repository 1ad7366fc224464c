import { defineCause } from '#core';
import { isHarmless, skewOf, timeRefusal } from '../skew.ts';

const HALF_HOUR_MS = 1_800_000;

export const cause = defineCause({
  id: 'virtual-machine-asleep',
  explains: ['RequestTimeTooSkewed', 'InvalidSignatureException', 'SignatureDoesNotMatch'],
  title: {
    ja: 'スリープ中に止まった仮想マシンの時計が、遅れたままになっている',
    en: 'A virtual machine’s clock stayed behind after sleep',
  },
  howToTell: {
    ja: 'ホストの時計は正しく、WSL2、Docker Desktop、仮想マシンの中で実行した`date -u`だけが遅れています。',
    en: 'The host’s clock is right; only `date -u` inside WSL2, Docker Desktop or the virtual machine is behind.',
  },
  fix: {
    ja: 'ゲストを再起動するか（WSL2は`wsl --shutdown`）、ホストの時計からその場で合わせます。繰り返すなら、ゲストで時刻同期を動かします。',
    en: 'Restart the guest (WSL2: `wsl --shutdown`) or set its clock from the host’s. If it comes back, run time synchronisation in the guest.',
  },
  verify: {
    ja: 'ホストとゲストで`date -u`を実行すると、同じ時刻が出ます。スリープから復帰したあとも同じです。',
    en: '`date -u` shows the same on host and guest, also after the next sleep.',
  },
  why: {
    'guest-kernel': {
      ja: '`{name}`に`{kernel}`とあり、WSL2かDocker Desktopの中で動いています。',
      en: '`{name}` names `{kernel}`: the client runs inside WSL2 or Docker Desktop.',
    },
    behind: {
      ja: '署名の時刻が{apart}（時:分:秒）遅れていて、時差の形でもありません。止まっていた時計の特徴です。',
      en: 'The time of the signature is {apart} (h:mm:ss) behind, which is no time zone: the mark of a clock that stood still.',
    },
    ahead: {
      ja: '署名の時刻は進んでいます。止まっていた時計なら遅れます。',
      en: 'The time of the signature is ahead; a clock that stood still would be behind.',
    },
    'clocks-agree': {
      ja: '署名の時刻とサービスの時計の差は{apart}（時:分:秒）です。',
      en: 'The time of the signature and the service’s clock are {apart} (h:mm:ss) apart.',
    },
  },
  prior: 0,
  stop: 'signature',
  sources: [
    {
      url: 'https://github.com/microsoft/WSL/issues/10006',
      title: 'microsoft/WSL #10006',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/webiny/webiny-js/issues/612',
      title: 'webiny/webiny-js #612',
      kind: 'thread',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/docker/for-win/issues/4526',
      title: 'docker/for-win #4526',
      kind: 'thread',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const skew = skewOf(facts);
    if (skew && skew.ms > 0 && !isHarmless(skew)) return judge.rulesOut('ahead', {}, ...skew.evidence);
    const said = timeRefusal(facts);
    if (skew && isHarmless(skew))
      return said ? [] : judge.rulesOut('clocks-agree', { apart: skew.apart }, ...skew.evidence);
    if (!said) return [];
    const agent = facts.requestHeader('user-agent') ?? facts.requestHeader('x-amz-user-agent');
    const kernel = /microsoft-standard(?:-WSL2)?|linuxkit/.exec(agent?.value.value ?? '')?.[0];
    const isPause = skew !== undefined && skew.zone === undefined;
    return [
      ...(agent && kernel
        ? judge.supports('strong', 'guest-kernel', { name: agent.value.name, kernel }, agent)
        : []),
      ...(isPause
        ? judge.supports(
            -skew.ms > HALF_HOUR_MS ? 'moderate' : 'weak',
            'behind',
            { apart: skew.apart },
            ...skew.evidence,
          )
        : []),
    ];
  },
});
