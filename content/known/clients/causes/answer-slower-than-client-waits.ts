import { defineCause } from '#core';
import { READ_TIMEOUT, saying } from '../sentences.ts';

export const cause = defineCause({
  id: 'answer-slower-than-client-waits',
  explains: ['ReadTimeout'],
  title: { ja: '応答がクライアントの待ち時間より遅い', en: 'The answer takes longer than the client waits' },
  howToTell: {
    ja: '失敗までの時間が、いつもクライアントの読み取りタイムアウト（botocoreの既定は60秒）と同じです。',
    en: 'It always fails after the client’s read timeout (60 seconds by default in botocore).',
  },
  fix: {
    ja: 'タイムアウトを延ばします（`--cli-read-timeout`、`read_timeout`）。Lambdaの長い呼び出しでは、再試行で二重に動かないよう非同期の呼び出しにします。',
    en: 'Raise it (`--cli-read-timeout`, `read_timeout`). For long Lambda calls use asynchronous invocation, so that no retry runs the work twice.',
  },
  verify: { ja: '延ばした時間の中で応答が返ります。', en: 'The answer arrives within the longer time.' },
  why: {
    said: {
      ja: '接続はできていて、応答を待つ間に時間が切れています。',
      en: 'The connection stood; time ran out while waiting for the answer.',
    },
  },
  prior: 5,
  stop: 'connection',
  sources: [
    {
      url: 'https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-options.html',
      title: 'Command line options in the AWS CLI',
      kind: 'aws',
      checked: '2026-11-23',
    },
    {
      url: 'https://github.com/boto/botocore/blob/develop/botocore/exceptions.py',
      title: 'botocore/exceptions.py',
      kind: 'project',
      checked: '2026-11-23',
    },
  ],
  detect(facts, judge) {
    const said = saying(facts, ...READ_TIMEOUT) ?? facts.code('ReadTimeout', 'ReadTimeoutError');
    return said ? judge.supports('moderate', 'said', {}, said) : [];
  },
});
