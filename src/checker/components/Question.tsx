import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { QuestionReport } from '../../report/model.ts';
import { Code, Heading, Rich, type Ui } from './ui.tsx';

type Shell = 'sh' | 'powershell';

const SHELLS: readonly Shell[] = ['sh', 'powershell'];

/** A command that only looks, and whose outcome tells the first causes apart. */
export function Question({ ui, question }: Readonly<{ ui: Ui; question: QuestionReport }>): VNode {
  const { t } = ui;
  const [shell, choose] = useState<Shell>(() =>
    navigator.userAgent.includes('Windows') ? 'powershell' : 'sh',
  );
  const isSame = question.sh === question.powershell;
  return (
    <section class="ck-question">
      <Heading ui={ui}>{question.from ? t.question.which : t.question.title}</Heading>
      <dl>
        <dt>{t.question.settles}</dt>
        <dd>
          <Rich text={question.settles} />
        </dd>
        {question.from && (
          <>
            <dt>{t.question.from}</dt>
            <dd>
              <Rich text={question.from} />
            </dd>
          </>
        )}
      </dl>
      {!isSame && (
        <p class="ck-row">
          {SHELLS.map((each) => (
            <button
              type="button"
              class="ck-plain"
              aria-pressed={each === shell}
              onClick={() => choose(each)}
              key={each}
            >
              {t.question[each]}
            </button>
          ))}
        </p>
      )}
      <Code
        ui={ui}
        title={isSame ? t.question.either : t.question[shell]}
        code={question[shell]}
        marksPlaceholders
      />
      <p>
        <Rich text={question.tells} />
      </p>
    </section>
  );
}
