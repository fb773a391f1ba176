import { expect, test } from 'vitest';
import type { Answers } from '../../server/questionnaire/answers.ts';
import { closure } from '../../server/questionnaire/conditions.ts';
import { encode } from '../../server/questionnaire/encode.ts';
import type { Condition } from '../../server/questionnaire/model.ts';
import { compile } from '../../server/scoring/evaluate.ts';
import { holding } from '../../server/scoring/holding.ts';
import { asOf, contentOf, is, unknown, value } from '../fixtures/content-of.ts';

const content = contentOf({
  sections: [
    {
      id: 's',
      questions: [
        { id: 'one', kind: 'single', choices: ['yes', 'no'] },
        { id: 'two', kind: 'single', choices: ['yes', 'no'] },
      ],
    },
  ],
});
const { encoder, questionnaire } = compile(content, 'full');
const yes = is('s.one', 'yes');
const no = is('s.one', 'no');

test.each<[string, Condition, Answers, string]>([
  ['an answer that says so', yes, { 's.one': value('yes') }, 'certainly'],
  ['an answer that says otherwise', yes, { 's.one': value('no') }, 'not'],
  ['an answer that could turn out so', yes, { 's.one': unknown }, 'possibly'],
  [
    'all ways in which an unknown answer could turn out',
    { any: [yes, no] },
    { 's.one': unknown },
    'certainly',
  ],
  ['no way at all', { all: [yes, no] }, { 's.one': unknown }, 'not'],
  ['one of two unknown answers', { any: [yes, is('s.two', 'yes')] }, {}, 'possibly'],
])('a condition over %s', (_, condition, answers, holds) => {
  const when = closure(condition, questionnaire);
  expect(holding(when, encoder, encode(encoder, answers, asOf))).toEqual({ holds, exact: true });
});
