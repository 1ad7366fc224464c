import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { RequestModel } from '#core';
import type { VerifyMessages } from '#i18n/verify';
import { printers, type Printer } from '../../core/request/printers/index.ts';
import { Code, type Ui } from '../components/ui.tsx';
import { rememberedPrinter, rememberPrinter } from './remembered.ts';

type Props = Readonly<{
  ui: Ui;
  words: VerifyMessages;
  id: string;
  title: string;
  request: RequestModel;
  /** Whether `{names}` are left for the reader to fill in. */
  hasPlaceholders: boolean;
}>;

/** A request in the language or tool that the reader chooses. */
export function Printed({ ui, words, id, title, request, hasPlaceholders }: Props): VNode {
  const { printers: said } = words;
  const [printer, setPrinter] = useState<Printer | undefined>(
    () => printers.find((each) => each.id === rememberedPrinter()) ?? printers[0],
  );
  const choose = (chosen: string): void => {
    const next = printers.find((each) => each.id === chosen);
    setPrinter(next);
    if (next) rememberPrinter(next.id);
  };
  const code = printer?.print(request);
  const notes = [request.sign && said.environment, hasPlaceholders && said.placeholders].filter(Boolean);
  return (
    <div class="ck-printed">
      <p class="ck-row">
        <label for={id}>{said.choose}</label>
        <select id={id} value={printer?.id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {printers.map(({ id: each, label }) => (
            <option key={each} value={each}>
              {label}
            </option>
          ))}
        </select>
      </p>
      {code === undefined ? (
        <p class="ck-next">{said.none}</p>
      ) : (
        <Code ui={ui} title={title} code={code} note={notes.join(' ')} marksPlaceholders={hasPlaceholders} />
      )}
      {code !== undefined && printer?.needs && (
        <p class="ck-note" translate={false}>
          {said.needs}: <code>{printer.needs}</code>
        </p>
      )}
    </div>
  );
}
