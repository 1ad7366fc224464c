import { defineCause } from '#core';
import { curlManual, fetchStandard, SLIPS, thread } from '../slips.ts';

export const cause = defineCause({
  id: 'header-not-sent',
  explains: [...SLIPS, 'UnsupportedMediaType'],
  title: {
    ja: '付けたつもりのヘッダーを、クライアントが送っていない',
    en: 'The client does not send a header that the request seems to have',
  },
  howToTell: {
    ja: '`curl -v`の`>`の行や開発者ツールの要求ヘッダーに、そのヘッダーがありません。',
    en: 'The header is neither among the `>` lines of `curl -v` nor among the request headers of the developer tools.',
  },
  fix: {
    ja: 'curlでは`名前: 値`の形で値を書きます。`fetch`では`mode: "no-cors"`を外し、axiosの`post`では`headers`を第3引数に渡します。',
    en: 'Write `name: value` with a value for curl; take `mode: "no-cors"` out of `fetch`; hand `headers` to axios’s `post` as its third argument.',
  },
  verify: {
    ja: '送られたヘッダーの一覧に、その名前と値が出ます。',
    en: 'The header shows, with its value, in the list of what was sent.',
  },
  why: {
    'curl-drops': {
      ja: '`{name}`は、コロンの後ろに値がないか、コロンそのものがありません。curlはこのヘッダーを送りません。',
      en: '`{name}` has no value behind its colon, or no colon: curl does not send it.',
    },
    'no-cors': {
      ja: '`no-cors`では、ブラウザーは`{name}`を送りません。',
      en: 'With `no-cors` a browser does not send `{name}`.',
    },
    'in-body': {
      ja: '`headers`が本文の位置に渡されています。ヘッダーではなく、JSONの本文として送られます。',
      en: '`headers` stands in the place of the body and is sent as JSON, not as headers.',
    },
  },
  // Only what stands in the text makes it speak; then it comes before the other readings of the same answer.
  prior: 5,
  stop: 'client',
  sources: [curlManual, fetchStandard, thread('sindresorhus/ky', 406)],
  detect(facts, judge) {
    return facts
      .all('remark')
      .filter(({ value }) => value.kind === 'unsent-header')
      .slice(0, 3)
      .flatMap((remark) => {
        const name = /^[\w-]{1,60}/.exec(remark.value.text)?.[0] ?? '';
        const isFetch = facts.says(/\b(?:fetch|axios\S{0,12})\(/) !== undefined;
        if (isFetch && name === 'headers') return judge.supports('strong', 'in-body', {}, remark);
        if (name === '') return [];
        return judge.supports(
          CREDENTIAL.test(name) ? 'strong' : 'moderate',
          isFetch ? 'no-cors' : 'curl-drops',
          { name },
          remark,
        );
      });
  },
  correct(request, facts) {
    const name = facts.remark('unsent-header')?.value.text ?? '';
    if (!CREDENTIAL.test(name)) return undefined;
    return { ...request, headers: [...request.headers, [name, '{value}']] };
  },
});

const CREDENTIAL =
  /^(?:authorization|x-api-key|x-amz-security-token|x-amz-access-token|api-key|content-type)$/i;
