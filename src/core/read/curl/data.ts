import { percentEncode } from '../../text/percent.ts';
import { type View, ViewBuilder } from '../../text/view.ts';

/** What `--data-urlencode` makes of its value: `name=content`, `=content` and `content`; a file behind `@` stays as written. */
export function urlEncoded(value: View): View {
  const { text } = value;
  const equals = text.indexOf('=');
  const at = text.indexOf('@');
  if (at >= 0 && (equals < 0 || at < equals)) return value;
  const name = equals > 0 ? equals + 1 : 0;
  const content = equals === 0 ? 1 : name;
  const encoded = percentEncode(text.slice(content));
  const builder = new ViewBuilder(value).copy(0, name);
  return builder.append(encoded, content, text.length).build();
}

/** @returns a URL with more in its query, as `-G` and `--url-query` put it there. */
export function appendQuery(url: View, parts: readonly View[]): View {
  if (parts.length === 0) return url;
  const builder = new ViewBuilder().appendView(url);
  let joint = url.text.includes('?') ? '&' : '?';
  for (const part of parts) {
    appendJoint(builder, joint, part);
    builder.appendView(part);
    joint = '&';
  }
  return builder.build();
}

/**
 * A character that curl puts in. It is mapped to the one before what it joins, so that every character of the
 * result has a place and parts of it can still be pointed at.
 */
export function appendJoint(builder: ViewBuilder, joint: string, before: View): void {
  const start = before.spansOf(0, 0)[0]?.start ?? 1;
  builder.append(joint, Math.max(0, start - 1), Math.max(1, start));
}
