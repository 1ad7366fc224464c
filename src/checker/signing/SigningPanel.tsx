import { Sha256 } from '@aws-crypto/sha256-js';
import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SignField } from '#i18n/checker';
import {
  forgetSigningKeys,
  signRequest,
  type SignedRequest,
  type SigningInput,
} from '../../core/sigv4/sign.ts';
import type { SigningProps } from '../components/SigningDoor.tsx';
import { Heading } from '../components/ui.tsx';
import { Field } from './Field.tsx';
import { Signed } from './Signed.tsx';
import { placeOf, readForm, seededForm, withoutKeys, type Problems, type SignForm } from './sign-form.ts';

type Outcome =
  | { readonly kind: 'none' | 'failed' | 'cleared' }
  | { readonly kind: 'signed'; readonly input: SigningInput; readonly signed: SignedRequest };

const NONE: Outcome = { kind: 'none' };

/** The signing form and its answer. Keys live in this component's memory and nowhere else. */
export function SigningPanel({ ui, seed, prefix }: SigningProps): VNode {
  const { sign } = ui.t;
  const [form, setForm] = useState<SignForm>(() => seededForm(seed));
  const [edited, setEdited] = useState<ReadonlySet<SignField>>(new Set());
  const [problems, setProblems] = useState<Problems>({});
  const [outcome, setOutcome] = useState<Outcome>(NONE);
  const root = useRef<HTMLFormElement>(null);

  const forget = (to: Outcome): void => {
    setForm(withoutKeys);
    setProblems({});
    setOutcome(to);
    forgetSigningKeys();
  };
  useEffect(() => {
    const leave = (): void => forget(NONE);
    addEventListener('pagehide', leave);
    return () => removeEventListener('pagehide', leave);
  }, []);
  useEffect(() => root.current?.querySelector('h2, h3, h4')?.scrollIntoView({ block: 'nearest' }), []);

  // A new paste fills the request again; what the reader typed over stays.
  const seededBy = useRef(seed);
  if (seededBy.current !== seed) {
    seededBy.current = seed;
    if (seed) {
      setForm({ ...form, ...untouched(seededForm(seed), edited) });
      setOutcome(NONE);
    }
  }

  const edit = (field: SignField, value: string): void => {
    const touched = new Set(edited).add(field);
    const derived = field === 'url' ? untouched(placeOf(value), touched) : {};
    setForm({ ...form, ...derived, [field]: value });
    setEdited(touched);
    setProblems({});
    setOutcome(NONE);
  };
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const input = readForm(form, Date.now());
    if ('problems' in input) {
      setProblems(input.problems);
      const [first] = FIELDS.filter((field) => input.problems[field]);
      root.current?.querySelector<HTMLElement>(`#${prefix}-sign-${first}`)?.focus();
      return;
    }
    try {
      setOutcome({ kind: 'signed', input, signed: await signRequest(input, Sha256) });
    } catch {
      // Nothing of the error is shown: its message may hold what was typed.
      setOutcome({ kind: 'failed' });
    } finally {
      forgetSigningKeys();
    }
  };

  return (
    <form
      class="ck-sign"
      ref={root}
      onSubmit={submit}
      autocomplete="off"
      noValidate
      aria-labelledby={`${prefix}-sign`}
    >
      <Heading ui={ui} down={0} id={`${prefix}-sign`}>
        {sign.title}
      </Heading>
      <p class="ck-note">{sign.local}</p>
      <div class="ck-fields">
        {FIELDS.map((field) => (
          <Field
            key={field}
            ui={ui}
            field={field}
            id={`${prefix}-sign-${field}`}
            value={form[field]}
            problem={problems[field]}
            hint={field === 'url' && /\?[^#]*\+/.test(form.url) ? sign.plusInQuery : sign.hints[field]}
            onEdit={edit}
          />
        ))}
      </div>
      <p class="ck-actions">
        <button type="submit" class="ck-primary">
          {sign.submit}
        </button>
        <button type="button" onClick={() => forget({ kind: 'cleared' })}>
          {sign.clear}
        </button>
        <span role="status">{said(outcome, sign)}</span>
      </p>
      {outcome.kind === 'signed' && <Signed ui={ui} input={outcome.input} signed={outcome.signed} />}
    </form>
  );
}

const FIELDS: readonly SignField[] = [
  'method',
  'url',
  'region',
  'service',
  'headers',
  'body',
  'accessKeyId',
  'secretAccessKey',
  'sessionToken',
  'date',
];

const untouched = (fields: Partial<SignForm>, edited: ReadonlySet<SignField>): Partial<SignForm> =>
  Object.fromEntries(Object.entries(fields).filter(([field]) => !edited.has(field as SignField)));

function said(outcome: Outcome, sign: SigningProps['ui']['t']['sign']): string {
  switch (outcome.kind) {
    case 'none':
      return '';
    case 'failed':
      return sign.failed;
    case 'cleared':
      return sign.cleared;
    case 'signed':
      return sign.done;
  }
}
