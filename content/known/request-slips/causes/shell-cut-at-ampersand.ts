import { defineCause, type RequestModel } from '#core';
import { SLIPS, shellLanguage, thread } from '../slips.ts';

export const cause = defineCause({
  id: 'shell-cut-at-ampersand',
  explains: [...SLIPS],
  title: {
    ja: 'URLを引用符で囲んでおらず、シェルが`&`のところでコマンドを切っている',
    en: 'The URL is not quoted, and the shell ends the command at `&`',
  },
  howToTell: {
    ja: '実行すると`[1] 12345`のようなジョブ番号が出ます。`curl -v`が送ったパスは、最初の`&`の手前で終わっています。',
    en: 'Running it prints a job number such as `[1] 12345`, and the path that `curl -v` sends stops in front of the first `&`.',
  },
  fix: {
    ja: 'URL全体を`\'`（cmd.exeでは`"`）で囲みます。後ろに書いたオプションも、囲むまでは届いていません。',
    en: 'Put the whole URL in `\'` (in cmd.exe in `"`). Options behind it do not arrive either until then.',
  },
  verify: {
    ja: '`curl -v`の`>`の行に、クエリ文字列が最後まで出ます。',
    en: 'The `>` lines of `curl -v` show the query string to its end.',
  },
  why: {
    cut: {
      ja: '`{cut}`より後ろはサーバーに届きません。シェルは`&`でコマンドを終え、残りを別のコマンドとして読みます。',
      en: 'From `{cut}` on nothing reaches the server: the shell ends the command at `&` and reads the rest as another one.',
    },
    'only-first-left': {
      ja: '署名付きURLのクエリに`{name}`しか残っていません。引用符なしでシェルに渡したときの形です。',
      en: 'Of the presigned URL’s query only `{name}` is left, as when the URL was given to a shell without quotes.',
    },
    job: {
      ja: '`{job}`は、シェルがコマンドをバックグラウンドで始めたときに出すジョブ番号です。',
      en: '`{job}` is the job number that a shell prints when it starts a command in the background.',
    },
  },
  // Only what stands in the text makes it speak; then it comes before the other readings of the same answer.
  prior: 5,
  stop: 'client',
  sources: [shellLanguage, thread('okigan/awscurl', 115)],
  detect(facts, judge) {
    const remark = facts.remark('unquoted-ampersand');
    const query = facts.value('url')?.query ?? [];
    const algorithm = facts.query('X-Amz-Algorithm');
    const isCut = algorithm !== undefined && query.at(-1)?.name.value === algorithm.name.value && !remark;
    const job = facts.says(/^(?<job>\[\d{1,2}\] \d{2,8})$/m);
    return [
      ...(remark ? judge.supports('strong', 'cut', { cut: firstOf(remark.value.text) }, remark) : []),
      ...(isCut
        ? judge.supports('moderate', 'only-first-left', { name: algorithm.name.value }, algorithm)
        : []),
      ...(job && (remark || isCut)
        ? judge.supports('moderate', 'job', { job: job.groups['job'] ?? '' }, job)
        : []),
    ];
  },
  correct(request, facts) {
    const cut = facts.remark('unquoted-ampersand')?.value.text ?? '';
    return cut.startsWith('&') ? withRest(request, cut) : undefined;
  },
});

/** Enough to find the place, and never a signature. */
const firstOf = (cut: string): string => /^&[\w.%-]{0,40}/.exec(cut)?.[0] ?? '&';

/** The query goes on up to a blank; of the options behind it headers and method are understood. */
function withRest(request: RequestModel, cut: string): RequestModel {
  const more = /^&[^\s'"]{0,8000}/.exec(cut)?.[0].slice(1) ?? '';
  const options = cut.slice(more.length + 1);
  const headers = [
    ...options.matchAll(/\s(?:-H|--header)[ =]{0,2}(["'])([\w-]{1,80}):[ \t]{0,4}([^"'\r\n]{1,4000})\1/g),
  ];
  const method = /\s(?:-X|--request)[ =]{0,2}["']?([A-Z]{3,7})\b/.exec(options)?.[1];
  return {
    ...request,
    method: method ?? request.method,
    query: request.query === '' ? more : `${request.query}&${more}`,
    headers: [
      ...request.headers,
      ...headers.map(({ 2: name = '', 3: value = '' }) => [name, value] as const),
    ],
  };
}
