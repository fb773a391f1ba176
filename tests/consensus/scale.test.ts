import { describe, expect, test } from 'vitest';
import { classesBetween, classOf, readClass } from '../../server/consensus/classes.ts';
import { scaleOf } from '../../server/consensus/scale.ts';
import { expand } from '../../server/questionnaire/expand.ts';
import { asOf, contentOf } from '../fixtures/content-of.ts';
import { published } from '../fixtures/published.ts';
import { questionOf } from '../fixtures/question-of.ts';

const content = published('kommune', '2026-1');
const { byId } = expand(content, 'full');
const scale = (id: string) => scaleOf(byId.get(id)!, content.rules, asOf);

describe('the scale of a question', () => {
  test('has an order where all points rise along the choices', () => {
    expect(scale('strategy.mandate')).toMatchObject({ ordered: true, multiple: false });
  });

  test('has an order where they rise for one score and fall for another', () => {
    expect(scale('office.makers').ordered).toBe(true);
  });

  test('has none where the choice in the middle is the best', () => {
    expect(scale('office.use').ordered).toBe(false);
  });

  test('has none where no score asks, and none of several choices', () => {
    expect(scale('profile.state').ordered).toBe(false);
    expect(scale('strategy.goals')).toMatchObject({ ordered: false, multiple: true });
  });

  test('has, of a number, the classes between which the rules tell', () => {
    expect(scale('independence.largest-share')).toEqual({
      choices: ['..20', '20..35', '35..50', '50..70', '70..'],
      ordered: true,
      multiple: false,
    });
  });

  test('has usual classes where the rules ask no number', () => {
    expect(scale('office.users').choices).toEqual(classesBetween([10, 50, 100, 500, 1000, 5000]));
  });

  test('has, of a date, years from that of the assessment on', () => {
    expect(scale('office.contract-end').choices).toEqual(
      classesBetween(['2026', '2027', '2028', '2029', '2030', '2031', '2032']),
    );
  });
});

describe('the scale of a question of a need area', () => {
  const asked = (question: string) => {
    const areas = contentOf({
      areas: ['mail', 'office'],
      sections: [
        { id: 'area', repeat: 'areas', questions: [{ id: 'makers', kind: 'single', choices: ['a', 'b'] }] },
      ],
      rules: { dimensions: [{ id: 'd', kind: 'mean', parts: [{ question, points: { a: 0, b: 100 } }] }] },
    });
    const questions = expand(areas, 'full').byId;
    return ['mail.makers', 'office.makers'].map(
      (id) => scaleOf(questions.get(id)!, areas.rules, asOf).ordered,
    );
  };

  test('follows what the rules ask of every area, or of this one', () => {
    expect(asked('$.makers')).toEqual([true, true]);
    expect(asked('mail.makers')).toEqual([true, false]);
  });
});

describe('the scale of a number', () => {
  const { rules } = contentOf({ sections: [] });
  const classes = (source: Parameters<typeof questionOf>[0], own = rules) =>
    scaleOf(questionOf(source), own, asOf).choices;

  test('has no class in which nothing can lie', () => {
    expect(classes({ kind: 'number', min: 10, max: 100 })).toEqual(['..50', '50..100', '100..']);
    expect(classes({ kind: 'number', max: 1 })).toEqual(['..']);
    expect(classes({ kind: 'number', unit: 'percent', min: 0, max: 100 })).toHaveLength(5);
  });

  test('joins the bounds of all scores that ask it', () => {
    const steps = (...bounds: number[]) => [
      ...bounds.map((below) => ({ below, points: 0 })),
      { points: 100 },
    ];
    const parts = [steps(30, 60), steps(10, 30)].map((own) => ({ question: 'topic.asked', steps: own }));
    const dimensions = [{ id: 'd', kind: 'mean' as const, parts }];
    expect(classes({ kind: 'number' }, { ...rules, dimensions })).toEqual([
      '..10',
      '10..30',
      '30..60',
      '60..',
    ]);
  });
});

describe('a class', () => {
  const classes = classesBetween([20, 35]);

  test('holds its lower bound and what is below its upper one', () => {
    expect([-5, 19.9, 20, 34.9, 35, 1e6].map((n) => classOf(n, classes))).toEqual([
      '..20',
      '..20',
      '20..35',
      '20..35',
      '35..',
      '35..',
    ]);
  });

  test('holds dates by year, month or day', () => {
    const years = classesBetween(['2026', '2027']);
    expect(['2025-12-31', '2026-01', '2026-12-31', '2027-01-01'].map((day) => classOf(day, years))).toEqual([
      '..2026',
      '2026..2027',
      '2026..2027',
      '2027..',
    ]);
  });

  test('is told from other choices', () => {
    expect(readClass('20..35')).toEqual({ from: '20', below: '35' });
    expect(readClass('council')).toBeNull();
    expect(classOf(5, ['council'])).toBeUndefined();
  });
});
