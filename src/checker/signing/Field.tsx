import type { VNode } from 'preact';
import type { Choices, SignField, WorkbenchMessages } from '#i18n/workbench';
import { fill } from '../../report/rich-text.ts';
import { Rich } from '../components/ui.tsx';
import type { Problem } from './sign-form.ts';
import type { Warning } from './warnings.ts';

type Props = Readonly<{
  words: WorkbenchMessages;
  field: SignField;
  id: string;
  value: string;
  problem: Problem | undefined;
  warnings: readonly Warning[];
  onEdit: (field: SignField, value: string) => void;
}>;

/** Nothing in a browser may keep, correct, translate or send away what is typed here. */
export const PRIVATE = {
  autocomplete: 'off',
  autocorrect: 'off',
  autocapitalize: 'off',
  spellcheck: false,
  translate: false,
  'data-gramm': 'false',
} as const;

/** One labelled field with its hint or, in words, what is wrong with it, and what is worth a look. */
export function Field({ words, field, id, value, problem, warnings, onEdit }: Props): VNode {
  const hint = words.hints[field];
  const shared = {
    id,
    value,
    'aria-invalid': problem !== undefined,
    'aria-describedby': `${id}-said`,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onEdit(field, event.currentTarget.value),
  };
  return (
    <div class={`ck-field ck-field-${field}`}>
      <label for={id}>{words.fields[field]}</label>
      <Control words={words} field={field} shared={shared} />
      <div id={`${id}-said`} class="ck-said">
        {problem ? (
          <p class="ck-problem">
            <Rich text={fill(words.problems[problem.id], problem.values)} />
          </p>
        ) : (
          hint && (
            <p class="ck-note">
              <Rich text={fill(hint)} />
            </p>
          )
        )}
        {warnings.map((warning) => (
          <p key={warning.id} class="ck-warning">
            <b>{words.warning}</b> <Rich text={fill(words.warnings[warning.id], warning.values)} />
          </p>
        ))}
      </div>
    </div>
  );
}

type ControlProps = Pick<Props, 'words' | 'field'> & { readonly shared: object };

function Control({ words, field, shared }: ControlProps): VNode {
  if (isChoice(field, words.choices)) {
    return (
      <select {...shared}>
        {Object.entries(words.choices[field]).map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    );
  }
  if (field === 'headers' || field === 'body') return <textarea {...shared} {...PRIVATE} rows={3} />;
  return <input {...shared} {...PRIVATE} {...INPUTS[field]} />;
}

const INPUTS: Readonly<Partial<Record<SignField, object>>> = {
  secretAccessKey: { type: 'password' },
  url: { type: 'url' },
  expires: { inputMode: 'numeric' },
};

const isChoice = (field: SignField, choices: Choices): field is keyof Choices => field in choices;
