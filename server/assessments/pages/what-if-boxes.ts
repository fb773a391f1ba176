/** Shows whether a question is asked, and what was saved where it is changed. */
export function markBox(box: HTMLElement, asked: boolean, changed: boolean): void {
  box.hidden = !asked;
  if (changed) box.dataset.changed = '';
  else delete box.dataset.changed;
  box.querySelector<HTMLElement>('.what-if__was')!.hidden = !changed;
}

/** Puts the saved answer back into the fields of a question. */
export function putBack(form: HTMLElement, question: string): void {
  const box = form.querySelector<HTMLElement>(`[data-question="${CSS.escape(question)}"]`)!;
  for (const field of box.querySelectorAll<HTMLInputElement>('fieldset input')) {
    if (field.type === 'text') field.value = field.dataset.saved ?? '';
    else field.checked = 'saved' in field.dataset;
  }
  box.querySelector<HTMLElement>('fieldset input')!.focus();
}

/** "We do not know" stands alone, as does "none of these": the last one touched holds. */
export function leaveAlone(touched: HTMLInputElement): void {
  const fields = [...(touched.closest('fieldset')?.querySelectorAll('input') ?? [])];
  const others = fields.filter((field) => field !== touched);
  if (touched.type === 'radio') return;
  const alone = 'alone' in touched.dataset;
  if (alone && !touched.checked) return;
  for (const field of others) {
    if (field.type === 'checkbox' && (alone || 'alone' in field.dataset)) field.checked = false;
    if (field.type === 'text' && alone) field.value = '';
  }
}
