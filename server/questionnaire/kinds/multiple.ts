import { type Kind, notAChoice, problem } from './kind.ts';

export const multiple: Kind = {
  errors: ['not-a-choice', 'choose-at-least-one', 'chosen-twice', 'exclusive'],
  check: (question, value) => {
    if (!Array.isArray(value) || value.length === 0) return problem(question, 'choose-at-least-one');
    const wrong = value.find((choice) => !question.choices.includes(choice));
    if (wrong !== undefined) return notAChoice(question, wrong);
    const twice = value.find((choice, i) => value.indexOf(choice) !== i);
    if (twice !== undefined) return problem(question, 'chosen-twice', { choice: twice });
    const alone = value.find((choice) => question.exclusive.includes(choice));
    return alone !== undefined && value.length > 1 ? problem(question, 'exclusive', { choice: alone }) : null;
  },
  read: (question, { values }) => {
    const value = values.filter((v) => v !== '');
    if (value.length === 0) return undefined;
    return multiple.check(question, value) ?? { value };
  },
  fields: (_question, answer) => ({
    values: 'value' in answer && Array.isArray(answer.value) ? answer.value : [],
    to: '',
  }),
};
