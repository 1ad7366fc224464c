import type { VNode } from 'preact';
import type { FieldProblem, SignField } from '#i18n/checker';
import type { Ui } from '../components/ui.tsx';

type Props = Readonly<{
  ui: Ui;
  field: SignField;
  id: string;
  value: string;
  problem: FieldProblem | undefined;
  hint: string | undefined;
  onEdit: (field: SignField, value: string) => void;
}>;

/** Nothing in a browser may keep, correct, translate or send away what is typed here. */
const PRIVATE = {
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'off',
  spellcheck: false,
  translate: false,
  'data-gramm': 'false',
} as const;

/** One labelled field with its hint and, in words, what is wrong with it. */
export function Field({ ui, field, id, value, problem, hint, onEdit }: Props): VNode {
  const { sign } = ui.t;
  const shared = {
    id,
    value,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-hint`,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onEdit(field, event.currentTarget.value),
    ...PRIVATE,
  };
  return (
    <div class={`ck-field ck-field-${field}`}>
      <label for={id}>{sign.fields[field]}</label>
      {field === 'headers' || field === 'body' ? (
        <textarea {...shared} rows={3} />
      ) : (
        <input
          {...shared}
          type={field === 'secretAccessKey' ? 'password' : field === 'url' ? 'url' : 'text'}
        />
      )}
      <p id={`${id}-hint`} class={problem ? 'ck-problem' : 'ck-note'}>
        {problem ? sign.problems[problem] : hint}
      </p>
    </div>
  );
}
