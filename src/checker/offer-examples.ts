import type { Locale } from '#core';
import type { Ui } from './components/ui.tsx';

/**
 * Turns the button for all examples into a list of them, one for each cause, grouped by error. They come when it is pressed.
 * @param take - puts an example into the box. @param fail - tells that the examples did not come.
 */
export function offerExamples(
  form: HTMLFormElement,
  { t }: Ui,
  locale: Locale,
  take: (text: string) => void,
  fail: () => void,
): void {
  const button = form.querySelector<HTMLButtonElement>('[data-checker-examples]');
  if (!button) return;
  const offer = (): void => {
    void import('./examples.generated.ts').then(({ examples }) => {
      const list = document.createElement('select');
      list.setAttribute('aria-label', t.examples.label);
      list.append(new Option(t.examples.choose, ''));
      for (const { code, pastes } of examples) {
        const group = document.createElement('optgroup');
        group.label = code;
        for (const { title, text } of pastes) group.append(new Option(title[locale], text));
        list.append(group);
      }
      list.addEventListener('change', () => {
        if (list.value) take(list.value);
      });
      button.replaceWith(list);
      list.focus();
    }, fail);
  };
  button.addEventListener('click', offer);
  if ('wanted' in button.dataset) offer();
}
