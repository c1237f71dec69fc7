import { type ReactElement, useEffect, useRef, useState } from 'react';

/** A select of the form. */
export interface ChoiceList {
  name: string;
  label: string;
  options: { value: string; words: string; mark: number; className: string; lang?: string | undefined }[];
}

interface Props {
  lists: ChoiceList[];
  /** The marks of each resource. */
  resources: number[][];
  words: { form: string; any: string; reset: string; of: string };
}

/** What is chosen, by the name of the select; nothing for "all". */
type Chosen = Record<string, string>;

const chosenIn = (form: HTMLFormElement): Chosen =>
  Object.fromEntries([...new FormData(form)].filter((choice): choice is [string, string] => choice[1] !== ''));

/** So that the address can be kept and passed on. */
function keepInAddress(chosen: Chosen): void {
  const query = String(new URLSearchParams(chosen));
  history.replaceState(history.state, '', `${location.pathname}${query && `?${query}`}${location.hash}`);
}

/**
 * The form that sifts the resources. The style sheet leaves out what does not fit, with this script or without it;
 * the script says how many are left, keeps the choices in the address and closes those that would leave nothing.
 */
export default function ResourceForm({ lists, resources, words }: Props): ReactElement {
  const [chosen, setChosen] = useState<Chosen>({});
  const [says, setSays] = useState('');
  const form = useRef<HTMLFormElement>(null);

  const marksOf = (choices: Chosen): number[] =>
    lists.flatMap(({ name, options }) => options.filter(({ value }) => value === choices[name]).map(({ mark }) => mark));
  const left = (marks: number[]): number => resources.filter((own) => marks.every((mark) => own.includes(mark))).length;

  const show = (choices: Chosen): void => {
    setChosen(choices);
    setSays(`${left(marksOf(choices))} ${words.of}`);
    keepInAddress(choices);
  };

  useEffect(() => {
    // Somebody may have chosen before the script came, or come with an address that chose; see on-use.ts.
    const choices = chosenIn(form.current!);
    if (Object.keys(choices).length > 0) show(choices);
  }, []);

  return (
    <form className="sift-form" ref={form} aria-label={words.form} onChange={(event) => show(chosenIn(event.currentTarget))} onReset={() => show({})}>
      {lists.map(({ name, label, options }) => {
        const others = marksOf({ ...chosen, [name]: '' });
        return (
          <p key={name}>
            <label className="label" htmlFor={`choose-${name}`}>{label}</label>
            <select id={`choose-${name}`} name={name}>
              <option value="">{words.any}</option>
              {options.map(({ value, words: option, mark, className, lang }) => (
                <option key={value} value={value} className={className} lang={lang} disabled={value !== chosen[name] && left([...others, mark]) === 0}>{option}</option>
              ))}
            </select>
          </p>
        );
      })}
      <button type="reset" className="go">{words.reset}</button>
      <output className="sift-says">{says}</output>
    </form>
  );
}
