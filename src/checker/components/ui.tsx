/** The small pieces that the other components are made of. */
import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '#core';
import type { CheckerMessages } from '#i18n/checker';
import type { RichText } from '../../report/model.ts';

/** What every component is drawn with. */
export interface Ui {
  readonly t: CheckerMessages;
  readonly locale: Locale;
  /** Level of the result's own heading; what is inside it stands one lower. */
  readonly level: 2 | 3;
  /** What the paste calls its own things; links to articles take it along. */
  readonly own?: string;
}

/** @returns an article's address for a link, with the reader's own values for its commands. */
export const articleHref = ({ own }: Ui, url: string): string =>
  own ? `${url}${url.includes('#') ? '' : '#'}?${own}` : url;

/** Words with code in them. */
export const Rich = ({ text }: { readonly text: RichText }): VNode => (
  <>{text.map((piece) => (typeof piece === 'string' ? piece : <code>{piece.code}</code>))}</>
);

type HeadingProps = Readonly<{
  ui: Ui;
  down?: 0 | 1 | 2;
  id?: string;
  focusable?: boolean;
  children: ComponentChildren;
}>;

/** @param props - `down`: how many levels below the result's own heading. */
export function Heading({ ui, down = 1, id, focusable = false, children }: HeadingProps): VNode {
  const Tag = `h${ui.level + down}` as 'h2';
  return (
    <Tag id={id} {...(focusable && { tabIndex: -1 })}>
      {children}
    </Tag>
  );
}

type CodeProps = Readonly<{
  ui: Ui;
  title: string;
  code: string;
  note?: string | undefined;
  marksPlaceholders?: boolean;
}>;

/** A block of code with its name and a copy button. */
export const Code = ({ ui, title, code, note, marksPlaceholders = false }: CodeProps): VNode => (
  <figure class="ck-code">
    <figcaption>
      <span>{title}</span>
      <Copy ui={ui} text={code} />
    </figcaption>
    <pre tabIndex={0} role="group" aria-label={title} translate={false}>
      <code>{marksPlaceholders ? withPlaceholders(code) : code}</code>
    </pre>
    {note && <p class="ck-note">{note}</p>}
  </figure>
);

/** Copies a text; where the browser keeps the clipboard to secure pages, it selects nothing and says nothing. */
export function Copy({ ui, text }: Readonly<{ ui: Ui; text: string }>): VNode | null {
  const [copied, setCopied] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (!('clipboard' in navigator)) return null;
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => undefined,
    );
    clearTimeout(timer.current);
    timer.current = setTimeout(setCopied, 2000, false);
  };
  return (
    <button type="button" class="ck-copy" onClick={copy}>
      <span aria-live="polite">{copied ? ui.t.copied : ui.t.copy}</span>
    </button>
  );
}

const withPlaceholders = (code: string): ComponentChildren =>
  code
    .split(/((?<!\$)\{[A-Za-z][\w-]{0,40}\})/)
    .map((piece, index) => (index % 2 ? <var>{piece}</var> : piece));
