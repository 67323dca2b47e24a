import { expect, test } from 'vitest';
import { parseConcepts } from '../../../../src/domain/match/names/conceptTable';

test('a line gives a form for each spelling, folded', () => {
  const forms = parseConcepts('# heading\n\nunit | työryhmä tr. | arbetsgrupp | working_group\n');
  const concepts = [{ id: 'tyoryhma', role: 'unit' }];
  expect(forms).toEqual([
    { text: 'tyoryhma', concepts, languages: ['fi'], isAbbreviation: false },
    { text: 'tr', concepts, languages: ['fi'], isAbbreviation: true },
    { text: 'arbetsgrupp', concepts, languages: ['sv'], isAbbreviation: false },
    { text: 'working group', concepts, languages: ['en'], isAbbreviation: false },
  ]);
});

test('a spelling that languages share is one form of all of them', () => {
  expect(parseConcepts('- | media | media | media')).toMatchObject([{ languages: ['fi', 'sv', 'en'] }]);
});

test('a concept without Finnish words is called by its first other form', () => {
  expect(parseConcepts('- | | brandkår fbk. | ')[1]?.concepts).toEqual([
    { id: 'brandkar', role: 'ordinary' },
  ]);
});

test('a shorthand says several concepts, which may stand after it', () => {
  const forms = parseConcepts('= sosiaali terveys | sote. | | \n- | sosiaali | | \n- | terveys | | ');
  expect(forms[0]?.concepts.map(({ id }) => id)).toEqual(['sosiaali', 'terveys']);
});

test('what is no line of concepts is refused with the line', () => {
  expect(() => parseConcepts('oddly | kunta | kommun | municipality')).toThrow('oddly | kunta');
  expect(() => parseConcepts('- | | |')).toThrow('Not a line of concepts');
  expect(() => parseConcepts('= sosiaali | sote. | |')).toThrow('No concept is called sosiaali');
});
