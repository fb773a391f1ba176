import { schemaSaid, yamlSaid } from './en-files.ts';
import type { ProblemWords, Said } from './words.ts';

const languages: Record<string, string> = { de: 'German', en: 'English' };
const languageName = (code: string): string => languages[code] ?? code;
const or = (names: string): string => names.replace(/, ([^,]*)$/, ' or $1');

function unknown(what: string, near: string, otherwise: string): Said {
  return { what, todo: near === '' ? otherwise : `Did you mean "${near}"?` };
}

/** The problems of the content in English. */
export const en: ProblemWords = {
  yaml: yamlSaid,
  schema: schemaSaid,
  'missing-file': ({ file }) => ({ what: `The file ${file} is missing.`, todo: 'Write it.' }),
  'unread-file': () => ({
    what: 'Nothing reads this file.',
    todo: 'Move it to its place, list it in questionnaire.yaml, or delete it.',
  }),
  'missing-rule': ({ rule }) => ({
    what: `No file in rules/ has "${rule}".`,
    todo: `Add "${rule}:" to one of them.`,
  }),
  'unknown-version': ({ version, near }) =>
    unknown(`There is no older version "${version}".`, near, 'Name one that is older than this.'),
  'no-place': ({ question, choice }) =>
    choice === ''
      ? {
          what: `Answers to ${question} of the older version have no place here.`,
          todo: 'Name its new id in migration.yaml under questions, or list the question under dropped.',
        }
      : {
          what: `The choice "${choice}" of ${question} of the older version has no place here.`,
          todo: 'Say in migration.yaml under choices what became of it, or list it under dropped.',
        },
  'duplicate-id': ({ id, other }) => ({
    what: `"${id}" exists twice, also in ${other}.`,
    todo: 'Rename one, or take it out.',
  }),
  'name-mismatch': ({ id, name }) => ({
    what: `The id is "${id}", the name of file or folder "${name}".`,
    todo: 'Make them the same.',
  }),
  'areas-mismatch': ({ area, listed }) =>
    listed === 'yes'
      ? {
          what: `The need area "${area}" is no choice of the question that areas come from.`,
          todo: 'Add it to its choices, or take it out here.',
        }
      : {
          what: `The choice "${area}" is no need area.`,
          todo: 'Add it to areas.ids in questionnaire.yaml, or take it out here.',
        },
  'unknown-question': ({ question, near }) =>
    unknown(`There is no question "${question}".`, near, 'Write the question, or name another.'),
  'unknown-questionnaire': ({ questionnaire, near }) =>
    unknown(`There is no questionnaire "${questionnaire}".`, near, 'Name one that has a folder.'),
  'reading-order': ({ question, score }) =>
    score === ''
      ? {
          what: `The span begins higher than it ends, in the order of the choices of ${question}.`,
          todo: 'Name the lowest choice first.',
        }
      : {
          what: `Along the choices of ${question} the points in ${score} fall, so a span of them has no ends.`,
          todo: 'Order the choices from unfavourable to favourable, or read this line into no question.',
        },
  'reading-plain': () => ({
    what: 'That version hides questions, or has knock-outs or discounts. Then the ends of a span are not the ends of a score.',
    todo: 'Take "into" out: without it the reading tells what covers what.',
  }),
  'unknown-choice': ({ question, choice, near }) =>
    unknown(`"${choice}" is no choice of ${question}.`, near, 'Name one of its choices.'),
  'unknown-area': ({ area, near }) =>
    unknown(`There is no need area "${area}".`, near, 'Name one that is listed in questionnaire.yaml.'),
  'unknown-score': ({ score, near }) =>
    unknown(`There is no score "${score}".`, near, 'Name a dimension or a score.'),
  'unknown-level': ({ level, near }) =>
    unknown(`There is no level "${level}".`, near, 'Name one that stands under levels.'),
  'unknown-knockout': ({ knockout, near }) =>
    unknown(`There is no knock-out "${knockout}".`, near, 'Write the knock-out, or name another.'),
  'unknown-finding': ({ finding, near }) =>
    unknown(`There is no finding "${finding}".`, near, 'Write the finding, or name another.'),
  'unknown-measure': ({ measure, near }) =>
    unknown(`There is no measure "${measure}".`, near, 'Write the measure, or name another.'),
  'unknown-dimension': ({ dimension, near }) =>
    unknown(`There is no dimension "${dimension}".`, near, 'Write the dimension, or name another.'),
  'unknown-source': ({ source, near }) =>
    unknown(`There is no source "${source}".`, near, 'Add it to shared/sources/.'),
  'unknown-term': ({ term, near }) =>
    unknown(`There is no term "${term}".`, near, 'Add it to shared/glossary.yaml.'),
  'unknown-cost-kind': ({ kind, near }) =>
    unknown(`There is no kind of cost "${kind}".`, near, 'Add it to shared/cost-kinds.yaml.'),
  'missing-text': ({ language, text }) => ({
    what: `The ${languageName(language)} text ${text} is missing.`,
    todo: `Write it in texts/${language}/.`,
  }),
  'unneeded-text': ({ text }) => ({
    what: `${text} has words, but nothing has this name.`,
    todo: 'Correct the name, or take the words out.',
  }),
  'wrong-kind': ({ question, kind, wanted }) => ({
    what: `${question} is of kind ${kind}; here it must be ${or(wanted)}.`,
    todo: 'Name another question, or ask this one in another way.',
  }),
  'points-missing': ({ of }) => ({ what: `Points are missing for ${of}.`, todo: 'Add them.' }),
  'points-too-many': ({ question, sum }) => ({
    what: `The choices of ${question} bring ${sum} points together.`,
    todo: 'Make it 100 or less.',
  }),
  'exclusive-points': ({ choice, points }) => ({
    what: `"${choice}" stands alone and brings ${points} points.`,
    todo: 'Give it 0.',
  }),
  'steps-order': () => ({
    what: 'The steps are not in order.',
    todo: 'Let "below" ascend, and only the last step be without it.',
  }),
  bounds: ({ min, max }) => ({
    what: `From ${min} to ${max} is no range.`,
    todo: 'Put the smaller number first.',
  }),
  'years-order': () => ({
    what: 'The case ends before it begins.',
    todo: 'Write the same year at "to" as at "from", or a later one.',
  }),
  'unknown-basis': ({ basis, near }) =>
    unknown(`There is no basis "${basis}".`, near, 'Add it below "bases".'),
  'basis-missing': ({ country }) => ({
    what: `No basis of this line speaks in "${country}".`,
    todo: 'Name one that does, or leave the country out with "countries".',
  }),
  'weights-sum': ({ sum, country, area }) => ({
    what: `The weights for "${country}", area "${area}", sum to ${sum}.`,
    todo: 'Make them 100.',
  }),
  'product-named': ({ name }) => ({
    what: `A criterion names "${name}", a product or a maker.`,
    todo: 'Write what is needed, or name the standard.',
  }),
  'default-unit': () => ({
    what: 'Percent hold for the whole, all else for areas.',
    todo: 'Take out "areas" and "alternatives", or write another unit.',
  }),
  'levels-order': () => ({
    what: 'The levels are not in order.',
    todo: 'Let the first be from 0 and each be higher than the one before.',
  }),
  'visibility-cycle': ({ cycle }) => ({
    what: `Whether a question is asked depends on itself: ${cycle}.`,
    todo: 'Take one "show" of these out.',
  }),
  'score-cycle': ({ cycle }) => ({
    what: `A score is made of itself: ${cycle}.`,
    todo: 'Take one of these parts out.',
  }),
  'measure-cycle': ({ cycle }) => ({
    what: `A measure comes after itself: ${cycle}.`,
    todo: 'Take one "after" of these out.',
  }),
  'dollar-outside': ({ name }) => ({
    what: `"${name}" stands where there is no area at hand.`,
    todo: 'Add "each: areas", or name an area in place of $.',
  }),
  'dollar-needed': ({ name, key }) => ({
    what: `"${name}" is not one for each area.`,
    todo: `Write "$.${key}" where something stands for each area, else name the area.`,
  }),
  'outside-area': ({ name, area }) => ({
    what: `"${name}" does not exist for the area "${area}".`,
    todo: 'Limit this to the areas it exists for with "areas", or add the area there.',
  }),
  'each-needed': ({ name }) => ({
    what: `"${name}" stands for each area, this one only once.`,
    todo: 'Add "each: areas" here, or take it out.',
  }),
  'area-points-outside': () => ({
    what: 'areaPoints stands in a score that is not one for each area.',
    todo: 'Add "each: areas" to the score, or take it out.',
  }),
  'profile-measured': ({ question }) => ({
    what: `${question} belongs to the profile, which is not measured.`,
    todo: 'Take it out here; a condition may name it.',
  }),
  'quick-needs-full': ({ question }) => ({
    what: `This belongs to the quick check, ${question} does not.`,
    todo: 'Make both quick, or neither.',
  }),
  'quick-unmet': () => ({
    what: 'The measure is quick but meets no quick finding.',
    todo: 'Make one of the findings it meets quick, or the measure not.',
  }),
  'quick-too-long': ({ count, most }) => ({
    what: `The quick check has ${count} questions.`,
    todo: `Leave at most ${most}.`,
  }),
  'scenario-answer': ({ question, reason }) => ({
    what: `This answer to ${question} could not be given (${reason}).`,
    todo: 'Give one the question allows.',
  }),
  'published-changed': ({ published }) => ({
    what: `Questions or rules differ from what was published on ${published}.`,
    todo: 'Make a new version: copy the folder, take "published" and lock.yaml out of the copy, and undo the change here.',
  }),
  'published-unlocked': ({ published }) => ({
    what: `What is published (${published}) has no lock.`,
    todo: 'Bring lock.yaml back from version control; only if the version is new, run `npx oss-kompass lock`.',
  }),
  'texts-undated': ({ date }) => ({
    what: `The content has changed, its date is still ${date}.`,
    todo: 'Set the date here and run `npx oss-kompass lock`.',
  }),
  'lock-behind': ({ date }) => ({
    what: `The lock does not know the state of ${date} yet.`,
    todo: 'Run `npx oss-kompass lock`.',
  }),
};
