import { normaliseName } from '../../domain/match/normalise';
import { rewriteTexts } from '../../domain/people/places';
import { type Spelling, stretchOf, withoutNames } from '../../domain/people/spelling';
import { isObject, jsonIn } from '../../domain/value';
import { clipboard } from '../../state/clipboard';
import { deciderName, nameDecider } from '../../state/decider';
import { eachMemory } from '../../state/deviceMemory';

const OURS = 'yhteiskartta';

/** Names are remembered without their spaces too, as they are compared. */
const holds = (line: string, spelling: Spelling): boolean =>
  stretchOf(line, spelling) !== undefined ||
  (spelling.length > 1 && normaliseName(line).includes(normaliseName(spelling.join(' '))));

/** Of structured texts only what is said in them changes; of others the lines that name somebody go. */
const forgotten = (text: string, spellings: readonly Spelling[]): string => {
  const value = jsonIn(text);
  if (isObject(value)) {
    const left = rewriteTexts(value, (said) => withoutNames(said, spellings));
    return left === value ? text : JSON.stringify(left);
  }
  return text
    .split('\n')
    .filter((line) => !spellings.some((spelling) => holds(line, spelling)))
    .join('\n');
};

type Visit = (storage: Storage, key: string, left: string) => void;

/** Visits every text that says less without somebody. */
const visitMemory = (spellings: readonly Spelling[], visit: Visit): void =>
  eachMemory((storage) => {
    for (const key of Object.keys(storage).filter((one) => one.startsWith(OURS))) {
      const text = storage.getItem(key) ?? '';
      const left = forgotten(text, spellings);
      if (left !== text) visit(storage, key, left);
    }
  });

/** Whether device or tab remember somebody: as the one who decides here, or in what is typed and not yet saved. */
export const isRemembered = (spellings: readonly Spelling[]): boolean => {
  let isFound = false;
  visitMemory(spellings, () => {
    isFound = true;
  });
  return isFound;
};

/** Has device and tab forget somebody. */
export const forgetInMemory = (spellings: readonly Spelling[]): void => {
  visitMemory(spellings, (storage, key, left) => {
    if (left === '') storage.removeItem(key);
    else storage.setItem(key, left);
  });
  clipboard.setState({ copied: null });
  const { name } = deciderName.getState();
  if (spellings.some((spelling) => stretchOf(name, spelling))) nameDecider('');
};
