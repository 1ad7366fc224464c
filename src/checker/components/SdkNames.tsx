import type { VNode } from 'preact';
import type { SdkNameReport } from '../../report/model.ts';
import { Rich, type Ui } from './ui.tsx';

type Props = Readonly<{ ui: Ui; names: readonly SdkNameReport[] }>;

/** Under which name each SDK's users meet the error, for whoever writes a `catch`. */
export const SdkNames = ({ ui: { t }, names }: Props): VNode => (
  <details class="ck-fold ck-sdk-names">
    <summary>{t.sdkNames.title}</summary>
    {/* Wider than a phone: it scrolls by itself, by keyboard too. */}
    <div class="ck-scroll" tabIndex={0} role="region" aria-label={t.sdkNames.title}>
      <table translate={false}>
        <thead>
          <tr>
            <th scope="col">{t.sdkNames.sdk}</th>
            <th scope="col">{t.sdkNames.code}</th>
            <th scope="col">{t.sdkNames.test}</th>
          </tr>
        </thead>
        <tbody>
          {names.map(({ sdk, code, test, note }) => (
            <tr key={sdk}>
              <th scope="row">{sdk}</th>
              <td>
                {code ? <code>{code}</code> : t.sdkNames.none}
                {note && (
                  <span class="ck-note">
                    <Rich text={note} />
                  </span>
                )}
              </td>
              <td>
                <code>{test}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </details>
);
