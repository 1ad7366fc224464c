/** Elements from names and text. Text becomes text nodes and nothing else. */

type Child = Node | string | false | undefined;
type Attributes = Readonly<Record<string, string | boolean>>;

/** @returns an element; an attribute that is `false` is left out, one that is `true` is empty. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(key, value === true ? '' : value);
  made.append(...children.filter((child) => child !== false && child !== undefined));
  return made;
}

/** @returns a button that does one thing. */
export function button(label: string, act: () => void, kind = ''): HTMLButtonElement {
  const made = element('button', { type: 'button', class: kind }, label);
  made.addEventListener('click', act);
  return made;
}

/** @returns a block of code that scrolls by keyboard too. */
export const codeBlock = (label: string, text: string): HTMLElement =>
  element(
    'pre',
    { tabindex: '0', role: 'group', 'aria-label': label, translate: 'no' },
    element('code', {}, text),
  );
