import type { View } from '../../../text/view.ts';
import { ViewBuilder } from '../../../text/view.ts';
import type { Command, Judge, LexRemark, Word } from '../../curl/lexer.ts';
import { textOf } from '../literal.ts';
import { Values } from './values.ts';

/**
 * Splits a command as PowerShell does, for programs such as curl.exe: backquotes escape and join lines, `''` and `""` stand for a quote.
 * What PowerShell hands on is read once more by the program's own rules, where `\"` is a quote.
 * @param isWorthwhile - asked after each word; false ends the reading.
 */
export function lexPowershell(text: string, from: number, isWorthwhile: Judge): Command {
  const values = new Values(text, from, new Map());
  const words: Word[] = [];
  const remarks: LexRemark[] = [];
  for (;;) {
    values.skip();
    if (values.isAtEnd()) break;
    const start = values.at;
    const value = values.argument();
    if (!value) break;
    if (/^[\u2018-\u201e]/.test(text.charAt(start)))
      remarks.push({ kind: 'smart-quote', span: { start, end: start + 1 } });
    words.push({ view: withoutBackslashes(textOf(value)), span: { start, end: values.at } });
    if (!isWorthwhile(words, false)) break;
  }
  return { words, end: values.at, remarks };
}

function withoutBackslashes(view: View): View {
  if (!view.text.includes('\\"')) return view;
  const builder = new ViewBuilder(view);
  let from = 0;
  for (const { index } of view.text.matchAll(/\\(?=")/g)) {
    builder.copy(from, index);
    from = index + 1;
  }
  return builder.copy(from, view.text.length).build();
}
