import type { VNode } from 'preact';
import type { ErrorReport } from '../../report/model.ts';
import type { PlaceEvents } from './ShowInPaste.tsx';
import { articleHref, Heading, Rich, type Ui } from './ui.tsx';

export interface ErrorEvents extends PlaceEvents {
  readonly chooseError: (code: string) => void;
}

type Props = Readonly<{
  ui: Ui;
  errors: readonly ErrorReport[];
  chosen: string | undefined;
  on: ErrorEvents;
}>;

/** The errors that the paste names, each once however often it says it. Of several, one may be looked at first. */
export const ErrorList = ({ ui, errors, chosen, on }: Props): VNode => (
  <section class="ck-errors">
    <Heading ui={ui}>{ui.t.errors}</Heading>
    <ul>
      {errors.map((error) => (
        <li class={error.code === chosen ? 'ck-chosen' : undefined}>
          <p class="ck-code-name">
            {error.url ? (
              <a href={articleHref(ui, error.url)}>
                <code>{error.code}</code>
              </a>
            ) : (
              <code>{error.code}</code>
            )}
            {error.wireCode && error.wireCode !== error.code && <code class="ck-wire">{error.wireCode}</code>}
            {error.times !== undefined && error.times > 1 && (
              <span class="ck-times">{ui.t.times(error.times)}</span>
            )}
          </p>
          <p class="ck-meta">
            {error.service && `${ui.t.service}: ${error.service}`}
            {error.service && error.httpStatus !== undefined && ' · '}
            {error.httpStatus !== undefined && `${ui.t.httpStatus}: ${error.httpStatus}`}
          </p>
          {error.said && (
            <p class="ck-note">
              <Rich text={error.said} />
            </p>
          )}
          {error.declared && (
            <p class="ck-note">
              <Rich text={error.declared} />
            </p>
          )}
          <p class="ck-row">
            {errors.length > 1 && (
              <button
                type="button"
                class="ck-plain"
                aria-pressed={error.code === chosen}
                onClick={() => on.chooseError(error.code)}
              >
                {ui.t.showCauses}
              </button>
            )}
            <ToEvidence ui={ui} error={error} on={on} />
          </p>
        </li>
      ))}
    </ul>
  </section>
);

/** The code is quoted right above; a button that said it again would tell nothing. */
function ToEvidence({
  ui,
  error: { evidence },
  on,
}: Readonly<{ ui: Ui; error: ErrorReport; on: ErrorEvents }>): VNode | null {
  const [quote] = evidence;
  if (!quote) return null;
  return (
    <button
      type="button"
      class="ck-plain"
      onClick={({ currentTarget }) => on.showInPaste(quote, currentTarget)}
    >
      {ui.t.showEvidence}
    </button>
  );
}
