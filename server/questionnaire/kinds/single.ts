import { type Kind, notAChoice, problem } from './kind.ts';

export const single: Kind = {
  errors: ['not-a-choice', 'choose-one'],
  check: (question, value) => {
    if (typeof value !== 'string') return problem(question, 'choose-one');
    return question.choices.includes(value) ? null : notAChoice(question, value);
  },
  read: (question, { values }) => {
    const [value, ...more] = values.filter((v) => v !== '');
    if (value === undefined) return undefined;
    if (more.length > 0) return problem(question, 'choose-one');
    return single.check(question, value) ?? { value };
  },
  fields: (_question, answer) => ({ values: 'value' in answer ? [String(answer.value)] : [], to: '' }),
};
