import { refresh, showAnswered, showError, showProgress } from './question-boxes.js';

/**
 * Saves each question as soon as it is changed, tells in `state` what is saved, and warns before someone
 * leaves what is not.
 */
export function saveOnChange(form, state) {
  /** Questions in which something stands that is not saved. */
  const unsaved = new Set();
  /** Questions to be sent next. */
  const waiting = new Set();
  let running = Promise.resolve();
  let leaving = false;

  const boxOf = (element) => element.closest('.question');
  const boxes = () => [...form.querySelectorAll('.question')];
  const boxNamed = (question) => boxes().find((box) => box.dataset.question === question);
  const say = (text) => {
    state.textContent = text;
  };

  form.addEventListener('input', ({ target }) => {
    if (boxOf(target)) unsaved.add(boxOf(target).dataset.question);
  });
  form.addEventListener('change', ({ target }) => {
    const box = boxOf(target);
    if (!box) return;
    leaveAlone(box, target);
    unsaved.add(box.dataset.question);
    waiting.add(box.dataset.question);
    running = running.then(save);
  });
  form.addEventListener('submit', async (event) => {
    if (leaving) return;
    event.preventDefault();
    await running;
    // Sent without a look, a form would be lost behind the browser's own error page.
    if (!(await reachable())) return say(form.dataset.offline);
    leaving = true;
    form.requestSubmit(event.submitter);
  });
  addEventListener('online', () => {
    running = running.then(save);
  });
  addEventListener('pageshow', () => {
    leaving = false;
  });
  addEventListener('beforeunload', (event) => {
    if (unsaved.size > 0 && !leaving) event.preventDefault();
  });

  async function save() {
    const questions = [...waiting].filter(boxNamed);
    waiting.clear();
    if (questions.length === 0) return;
    const sent = new Map(questions.map((question) => [question, typedIn(form, question).toString()]));
    const answer = await post([...sent.values()]);
    if (!answer?.fields) {
      for (const question of questions) waiting.add(question);
      return say(answer?.detail ?? form.dataset.offline);
    }
    for (const question of questions) {
      const box = boxNamed(question);
      const error = answer.errors[question];
      showError(box, error);
      showAnswered(box, answer.answered.includes(question));
      if (error === undefined && typedIn(form, question).toString() === sent.get(question))
        unsaved.delete(question);
      for (const name of [`${question}--revision`, `${question}--was`])
        if (name in answer.fields) form.elements.namedItem(name).value = answer.fields[name];
    }
    say(answer.state);
    showProgress(answer.progress);
    if (
      answer.questions.join() ===
      boxes()
        .map((box) => box.dataset.question)
        .join()
    )
      return;
    const changed = await refresh(form).catch(() => null);
    for (const question of changed?.removed ?? []) unsaved.delete(question);
    if (changed?.added.length > 0) say(`${answer.state} ${form.dataset.appeared}`);
  }

  /** The answer of the server, or null where there was none. */
  async function post(parts) {
    try {
      const body = new URLSearchParams(
        [...parts, 'then=script', `token=${form.elements.token.value}`].join('&'),
      );
      const headers = { accept: 'application/json' };
      return await (await fetch(form.action, { method: 'POST', body, headers })).json();
    } catch {
      return null;
    }
  }
}

/** The fields of one question, with those that tell what was shown. */
function typedIn(form, question) {
  const fields = [...new FormData(form)].filter(
    ([name]) => name === question || name.startsWith(`${question}--`),
  );
  return new URLSearchParams(fields);
}

/** "We do not know" stands alone, as does "none of these": the last one touched holds. */
function leaveAlone(box, touched) {
  if (touched.name !== box.dataset.question && touched.name !== `${box.dataset.question}--to`) return;
  const ticks = [...box.querySelectorAll('fieldset input[type=checkbox]')].filter((tick) => tick !== touched);
  if (!('alone' in touched.dataset)) {
    for (const tick of ticks) if ('alone' in tick.dataset) tick.checked = false;
  } else if (touched.checked) {
    for (const tick of ticks) tick.checked = false;
    for (const entry of box.querySelectorAll('.span input')) entry.value = '';
  }
}

/** Any answer will do: who runs the server may keep this address from the outside. */
async function reachable() {
  try {
    await fetch('/healthz', { method: 'HEAD', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}
