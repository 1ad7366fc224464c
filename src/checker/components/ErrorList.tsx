import type { VNode } from 'preact';
import type { ErrorReport } from '../../report/model.ts';
import { Heading, type Ui } from './ui.tsx';

type Props = Readonly<{ ui: Ui; errors: readonly ErrorReport[] }>;

/** The errors that the paste names, each with the way to its article. */
export const ErrorList = ({ ui, errors }: Props): VNode => (
  <section class="ck-errors">
    <Heading ui={ui}>{ui.t.errors}</Heading>
    <ul>
      {errors.map((error) => (
        <li>
          <p class="ck-code-name">
            {error.url ? (
              <a href={error.url}>
                <code>{error.code}</code>
              </a>
            ) : (
              <code>{error.code}</code>
            )}
            {error.wireCode && error.wireCode !== error.code && <code class="ck-wire">{error.wireCode}</code>}
          </p>
          <p class="ck-meta">
            {error.service && `${ui.t.service}: ${error.service}`}
            {error.service && error.httpStatus !== undefined && ' · '}
            {error.httpStatus !== undefined && `${ui.t.httpStatus}: ${error.httpStatus}`}
          </p>
        </li>
      ))}
    </ul>
  </section>
);
