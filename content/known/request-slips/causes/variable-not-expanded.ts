import { defineCause } from '#core';
import { shellLanguage, slip, SLIPS, thread } from '../slips.ts';

export const cause = defineCause({
  id: 'variable-not-expanded',
  explains: [...SLIPS],
  title: {
    ja: '値の代わりに、`undefined`や空文字、変数名そのものが送られている',
    en: 'Instead of its value, `undefined`, nothing or the variable’s own name was sent',
  },
  howToTell: {
    ja: '実際に送られたヘッダーが、`Bearer undefined`、`Bearer`だけ、`$TOKEN`、`{{token}}`などになっています。',
    en: 'The header that was really sent reads `Bearer undefined`, `Bearer` alone, `$TOKEN` or `{{token}}`.',
  },
  fix: {
    ja: '変数に値が入ってから送ります。シェルでは変数を`\'`ではなく`"`で囲み、コードでは認証情報の取得が終わるのを待ちます。',
    en: 'Send once the variable has its value: in a shell put it in `"` and not in `\'`, in code wait until the credentials have arrived.',
  },
  verify: {
    ja: '`curl -v`や開発者ツールで見たヘッダーに、本物の値が入っています。',
    en: 'The header, seen with `curl -v` or in the developer tools, holds the real value.',
  },
  why: {
    literal: {
      ja: '`{found}`が、そのまま送られています。値が入る前に組み立てられた形です。',
      en: '`{found}` was sent as it stands: it was put together before there was a value.',
    },
    'in-single-quotes': {
      ja: "`{found}`が`'`の中にあります。シェルは展開せず、この文字のまま送ります。",
      en: "`{found}` stands in `'`: the shell leaves it alone and these characters are sent.",
    },
    'in-url': {
      ja: 'URLに`{found}`がそのまま入っています。',
      en: 'The URL holds `{found}` as it stands.',
    },
    'in-arn': {
      ja: '`{found}`の中に、値の入らなかった場所があります。',
      en: 'A value is missing from `{found}`.',
    },
  },

  prior: 0,
  stop: 'client',
  sources: [shellLanguage, thread('kndt84/aws-api-gateway-client', 31)],
  detect(facts, judge) {
    const remark = slip(facts, 'unexpanded-variable');
    const found = remark?.value.text ?? '';
    const isName = found.startsWith('$');
    const isHeader = /^[\w-]{1,60}: /.test(found);
    const why = isName ? 'in-single-quotes' : isHeader ? 'literal' : 'in-url';
    const signed = facts.auth('sigv4');
    const key =
      signed && /^(?:undefined|null|None|\$\{?\w{1,60}\}?)$/.exec(signed.value.accessKeyId ?? '')?.[0];
    const arn = facts.message(
      /(?<found>arn:aws[\w-]{0,12}:[\w-]{1,30}:[\w-]{0,30}:(?:(?:undefined|null|None|\$\{?\w{1,40}\}?):[\w/-]{0,60}|\d{0,12}:[\w-]{1,30}[/:](?:undefined|null|None)\b))/,
    );
    return [
      ...(remark ? judge.supports(isName ? 'moderate' : 'strong', why, { found: shown(found) }, remark) : []),
      ...(key ? judge.supports('strong', 'literal', { found: `Credential=${key}` }, signed) : []),
      ...(arn ? judge.supports('strong', 'in-arn', { found: arn.groups['found'] ?? '' }, arn) : []),
    ];
  },
  correct(request, facts) {
    const text = slip(facts, 'unexpanded-variable')?.value.text ?? '';
    const name = /^([\w-]{1,60}): /.exec(text)?.[1]?.toLowerCase();
    if (!name) return undefined;
    return {
      ...request,
      headers: request.headers.map(([own, value]) =>
        own.toLowerCase() === name
          ? [own, /^bearer\b/i.test(value) ? 'Bearer {token}' : '{value}']
          : [own, value],
      ),
    };
  },
});

/** The name and the word for nothing; a value that was really there is never among them. */
const shown = (found: string): string => found.slice(0, 80);
