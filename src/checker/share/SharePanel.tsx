import type { VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { redact } from '#core';
import { toMarkdown } from '../../report/markdown.ts';
import type { ShareProps } from '../components/ShareDoor.tsx';
import { Code, Heading } from '../components/ui.tsx';
import { toFragment } from './link.ts';

/** What can be handed on of a check: a report, a link, and before both the text as it would go out, without secrets. */
export function SharePanel({ ui, shown: { text, report }, prefix, onClose }: ShareProps): VNode {
  const { share } = ui.t;
  const root = useRef<HTMLElement>(null);
  const redacted = useMemo(() => redact(report.input.truncated ? '' : text, report.secrets), [text, report]);
  const markdown = useMemo(() => toMarkdown(report, redacted, ui.t), [report, redacted]);
  const link = useLink(redacted);
  useEffect(() => root.current?.querySelector<HTMLElement>('h2, h3, h4')?.focus(), []);
  return (
    <section
      class="ck-share"
      ref={root}
      aria-labelledby={`${prefix}-share`}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <Heading ui={ui} id={`${prefix}-share`} focusable>
        {share.title}
      </Heading>
      <p>{share.note(report.secrets.length)}</p>
      <Code ui={ui} title={share.report} code={markdown} />
      {link === undefined ? (
        <p class="ck-next">{share.tooLong}</p>
      ) : (
        <Code ui={ui} title={share.link} code={link} note={share.linkNote} />
      )}
      <Code ui={ui} title={share.preview} code={redacted} />
      <p>
        <button type="button" onClick={onClose}>
          {share.close}
        </button>
      </p>
    </section>
  );
}

/** @returns the address of the checker with the text in its fragment; undefined where that is too long; '' until it is known. */
function useLink(redacted: string): string | undefined {
  const [link, setLink] = useState<string | undefined>('');
  useEffect(() => {
    let isCurrent = true;
    void (redacted ? toFragment(redacted) : Promise.resolve(undefined)).then((fragment) => {
      if (isCurrent) setLink(fragment && checkerAddress() + fragment);
    });
    return () => {
      isCurrent = false;
    };
  }, [redacted]);
  return link;
}

/** The checker's own page in this language, wherever the box stands. */
function checkerAddress(): string {
  const locale = document.documentElement.lang === 'ja' ? 'ja' : 'en';
  return new URL(`/${locale}/check/`, location.origin).href;
}
