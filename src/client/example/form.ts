import type { FieldViewFragment } from '../index.js';

type Field = FieldViewFragment & { readonly fields: readonly FieldViewFragment[] };

/** The kinds of control for the SDL's types; whatever is not here is text. */
const CONTROLS: Readonly<Record<string, string>> = { Boolean: 'checkbox', Date: 'date', Int: 'number' };

/**
 * A form for a step, read off `ProcedureStep.fields`. Lists, such as materials, are left to pages of their own: here
 * they stay as they are.
 */
export function formOf(
  all: readonly Field[],
  label: string,
  onSubmit: (values: Readonly<Record<string, unknown>>) => Promise<void>,
): HTMLFormElement {
  const fields = all.filter(({ list }) => !list);
  const button = make('button', {}, label);
  const form = make('form', {}, ...fields.map(controlOf), button);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    button.disabled = true;
    const values = fields.map((field) => [field.name, valueOf(form, field)] as const);
    // What is left out stays as it is.
    void onSubmit(Object.fromEntries(values.filter(([, value]) => value !== undefined))).finally(() => {
      button.disabled = false;
    });
  });
  return form;
}

function controlOf({ name, label, type, required, minimum, maximum, choices }: Field): HTMLLabelElement {
  const control = choices.length > 0 ? make('select', { name }) : make('input', { name });
  if (control instanceof HTMLInputElement) {
    control.type = CONTROLS[type] ?? 'text';
    control.required = required && type !== 'Boolean';
    if (type === 'Int') Object.assign(control, { min: minimum ?? '', max: maximum ?? '' });
    else if (maximum !== null) control.maxLength = maximum;
  } else {
    control.append(...choices.map((choice) => make('option', { value: choice.value }, choice.label)));
  }
  return make('label', {}, `${label} `, control);
}

function valueOf(form: HTMLFormElement, { name, type }: Field): unknown {
  const control = form.elements.namedItem(name) as HTMLInputElement;
  if (type === 'Boolean') return control.checked;
  if (control.value === '') return undefined;
  return type === 'Int' ? Number(control.value) : control.value;
}

/** An element with properties and children. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}
