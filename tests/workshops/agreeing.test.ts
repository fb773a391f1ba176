import { describe, expect, test } from 'vitest';
import { startWorkshop } from './start.ts';

const item = 'strategy.mandate';

async function revealed() {
  const { workshop } = await startWorkshop();
  await workshop.lead('open', { item });
  await workshop.lead('reveal', { item });
  const answers = async () => (await workshop.assessment.get()).body.answers;
  return { ...workshop, answers };
}

describe('what was agreed', () => {
  test('is recorded only once the votes are shown', async () => {
    const { workshop } = await startWorkshop();
    await workshop.lead('open', { item });
    const early = await workshop.lead('agree', { item, answer: { value: 'none' } });
    expect(early).toMatchObject({ status: 409, body: { code: 'not-revealed' } });
    expect((await workshop.assessment.get()).body.answers).toEqual({});
  });

  test('keeps evidence and grade of the answer before, and takes its place', async () => {
    const { lead, assessment, answers } = await revealed();
    await assessment.put(item, { value: 'none', note: 'old', evidence: 'Akte 7', grade: 'heard' });
    await lead('agree', { item, answer: { value: 'council' } });
    expect((await answers())[item]).toEqual({
      value: 'council',
      note: 'old',
      evidence: 'Akte 7',
      grade: 'heard',
      origin: 'workshop',
    });
  });

  test('says how sure it is, where somebody knows', async () => {
    const { lead, assessment, answers } = await revealed();
    await assessment.put(item, { value: 'none', grade: 'heard' });
    const agreed = await lead('agree', { item, answer: { value: 'council' }, grade: 'documented' });
    expect(agreed.body.current.agreed.answer).toEqual({ value: 'council', grade: 'documented' });
    expect((await answers())[item]).toMatchObject({ value: 'council', grade: 'documented' });
    await lead('agree/undo', { item });
    expect((await answers())[item]).toEqual({ value: 'none', grade: 'heard' });
    expect((await lead('agree', { item, answer: { value: 'none' }, grade: 'sure' })).status).toBe(400);
  });

  test('is taken back to the answer before, even if it was agreed on twice', async () => {
    const { lead, assessment, answers } = await revealed();
    await assessment.put(item, { value: 'none', note: 'old' });
    await lead('agree', { item, answer: { value: 'council' }, note: 'first' });
    const second = await lead('agree', { item, answer: { unknown: true }, finder: 'Frau Ö' });
    expect(second.body.current.agreed).toMatchObject({ answer: { unknown: true }, finder: 'Frau Ö' });
    expect((await answers())[item]).toMatchObject({ unknown: true, who: 'Frau Ö', note: 'old' });
    await lead('agree/undo', { item });
    expect((await answers())[item]).toEqual({ value: 'none', note: 'old' });
  });

  test('is not taken back over what somebody has answered since', async () => {
    const { lead, assessment, answers } = await revealed();
    await lead('agree', { item, answer: { value: 'council' } });
    await assessment.put(item, { value: 'none' });
    expect((await lead('agree/undo', { item })).body.current.phase).toBe('revealed');
    expect((await answers())[item]).toEqual({ value: 'none' });
  });

  test('on a question that is not asked is refused with why', async () => {
    const { workshop } = await startWorkshop({ items: [{ id: 'strategy.scope', of: 'question' }] });
    await workshop.lead('open', { item: 'strategy.scope' });
    await workshop.lead('reveal', { item: 'strategy.scope' });
    const refused = await workshop.lead('agree', { item: 'strategy.scope', answer: { value: 'part' } });
    expect(refused.body.code).toBe('hidden-question');
  });

  test('is not recorded in a workshop that is closed', async () => {
    const { lead, call, id, keys, answers } = await revealed();
    await call('PATCH', `/api/workshops/${id}`, { key: keys.moderator, body: { closed: true } });
    expect((await lead('agree', { item, answer: { value: 'council' } })).body.code).toBe('workshop-closed');
    expect((await lead('agree/undo', { item })).body.code).toBe('workshop-closed');
    expect(await answers()).toEqual({});
  });

  test('on a statement answers nothing of the assessment', async () => {
    const { lead, answers } = await revealed();
    await lead('open', { item: 'open-is-free' });
    await lead('reveal', { item: 'open-is-free' });
    const agreed = await lead('agree', { item: 'open-is-free', answer: { value: 'depends' }, note: 'x' });
    expect(agreed.body.current).toMatchObject({ phase: 'agreed', agreed: { note: 'x' } });
    expect(await answers()).toEqual({});
    expect((await lead('agree/undo', { item: 'open-is-free' })).body.current.phase).toBe('revealed');
  });
});
