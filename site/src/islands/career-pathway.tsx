import { type ReactElement, useEffect, useRef, useState } from 'react';

export interface PathwayStep {
  title: string;
  /** Safe HTML. */
  what: string;
  /** Safe HTML of one line. */
  why: string;
  /** "Step 2 of 5" */
  place: string;
}

interface Props {
  steps: PathwayStep[];
  words: { why: string; back: string; next: string };
  /** The language of the buttons, where the steps are not translated. */
  language: string;
}

const html = (markup: string): { __html: string } => ({ __html: markup });

/**
 * A career step by step. Without the script these are folded sections, each opened by itself.
 * With it one step is open at a time and buttons lead on.
 */
export default function CareerPathway({ steps, words, language }: Props): ReactElement {
  const [current, setCurrent] = useState(0);
  const [ready, setReady] = useState(false);
  const list = useRef<HTMLOListElement>(null);

  useEffect(() => {
    // Somebody may have opened steps before the script came: begin where they are.
    const opened = [...(list.current?.querySelectorAll('details') ?? [])].findLastIndex((step) => step.open);
    setCurrent(Math.max(0, opened));
    setReady(true);
  }, []);

  const go = (to: number): void => {
    setCurrent(to);
    // Focus follows, so that the keyboard and a screen reader are at the step that opened.
    list.current?.querySelectorAll('summary')[to]?.focus();
  };

  return (
    <ol className="pathway" ref={list}>
      {steps.map((step, index) => (
        <li key={step.place} aria-current={ready && index === current ? 'step' : undefined}>
          <details open={ready ? index === current : index === 0}>
            <summary
              onClick={(event) => {
                event.preventDefault();
                setCurrent(index === current ? -1 : index);
              }}
            >
              {step.title}
            </summary>
            <div className="pathway-step">
              <div className="prose" dangerouslySetInnerHTML={html(step.what)} />
              <p><b>{words.why}</b> <span dangerouslySetInnerHTML={html(step.why)} /></p>
              {ready && (
                <p className="pathway-walk" lang={language}>
                  <span className="from">{step.place}</span>
                  {index > 0 && <button type="button" onClick={() => go(index - 1)}>{words.back}</button>}
                  {index < steps.length - 1 && <button type="button" onClick={() => go(index + 1)}>{words.next}</button>}
                </p>
              )}
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
}
