import type { ReactNode } from 'react';
import { COLOR, isColor } from './color.ts';
import { withHint } from './component-hint.tsx';
import { asChoice, isState, type Attribute } from './state-field.ts';
import { say } from './words.ts';

interface Field { name: string; type: string; label: string; hint?: string; labelAction?: ReactNode; attribute: Attribute }
type Row = Field[];
interface Layout { layout: Row[][]; components: Record<string, { layout: Row[] }> }

/** Longest text for which "max. 300 characters" helps; above that the form would only look frightening. The CMS still checks. */
const WORTH_SAYING = 300;

const quiet = ({ maxLength = 0, ...attribute }: Attribute): Attribute => (maxLength > WORTH_SAYING ? attribute : { ...attribute, maxLength });

function attributeOf({ type, attribute }: Field): Partial<Field> {
  if (isColor(attribute)) return { type: COLOR, attribute };
  if (isState(attribute)) return { type: 'enumeration', attribute: asChoice(attribute) };
  return { type, attribute: attribute.maxLength ? quiet(attribute) : attribute };
}

function wordField(field: Field): Field {
  const hint = field.hint && say(field.hint);
  const labelAction = hint && field.type === 'component' ? withHint(hint, field.labelAction) : field.labelAction;
  return { ...field, ...attributeOf(field), label: say(field.label), hint, labelAction };
}

const wordRow = (row: Row): Row => row.map(wordField);
const startsPanel = (row: Row): boolean => row.some(({ attribute }) => attribute.pluginOptions?.broadside?.startsPanel);

/** One long box becomes several: a new one begins at each row that schema.json marks so. */
function split(panel: Row[]): Row[][] {
  const panels: Row[][] = [];
  for (const row of panel) {
    if (!panels.length || startsPanel(row)) panels.push([]);
    panels.at(-1)!.push(row);
  }
  return panels;
}

/** The form of an item: in the editor's language, in readable boxes, with states chosen by name. */
export function mendEditView<T extends { layout: unknown }>(value: T): T {
  const layout = value.layout as Layout;
  const components = Object.entries(layout.components).map(([uid, component]) => [uid, { ...component, layout: component.layout.map(wordRow) }]);
  return { ...value, layout: { ...layout, layout: layout.layout.flatMap(split).map((panel) => panel.map(wordRow)), components: Object.fromEntries(components) } };
}
