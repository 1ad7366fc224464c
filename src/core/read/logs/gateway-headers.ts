import type { Header, Span } from '../../model.ts';
import type { View } from '../../text/view.ts';

/** A comma parts two headers only where a name and an equals sign follow: dates and lists hold commas too. */
const PAIR =
  /(?<name>[A-Za-z:][\w-]{0,80})=(?<value>(?:[^,}]|,(?! ?[A-Za-z][\w-]{0,80}=)|\}(?!\s{0,8}$)){0,8000})/dg;

/** @returns headers as a Java map prints them: `{Server=Server, Date=Tue, 23 Jun 2020 05:56:11 GMT}`. */
export function headersOfMap(map: View): Header[] {
  return [...map.text.matchAll(PAIR)].slice(0, 200).map(({ groups, indices }) => {
    const at = (name: string): Span[] => map.spansOf(...(indices?.groups?.[name] ?? [0, 0]));
    return {
      name: groups?.['name'] ?? '',
      value: groups?.['value'] ?? '',
      spans: [...at('name'), ...at('value')],
      valueSpans: at('value'),
    };
  });
}
