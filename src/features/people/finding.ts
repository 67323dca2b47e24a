import type { Finding } from '../../domain/people/find';
import { type Spelling, stretchOf } from '../../domain/people/spelling';
import { mapIdOfKey } from '../../domain/recordKeys';
import { words } from '../../i18n';
import type { WorkshopFinds } from '../../storage/people/search';

const AROUND = 60;

/** A text around the name in it, in stretches; the name stands out. */
export const excerpt = (text: string, spellings: readonly Spelling[]) => {
  const found = spellings.flatMap((spelling) => stretchOf(text, spelling) ?? [])[0];
  if (!found) return [{ text }];
  const [from, to] = [Math.max(0, found.start - AROUND), Math.min(text.length, found.end + AROUND)];
  return [
    { text: `${from > 0 ? '…' : ''}${text.slice(from, found.start)}` },
    { text: text.slice(found.start, found.end), isName: true },
    { text: `${text.slice(found.end, to)}${to < text.length ? '…' : ''}` },
  ].filter((part) => part.text !== '');
};

const SAID = [
  'actor',
  'link',
  'network',
  'map',
  'text',
  'note',
  'workshop',
  'rosterEntry',
  'snapshot',
  'phase',
] as const;

const isSaid = (is: string): is is (typeof SAID)[number] => SAID.some((one) => one === is);

const whatIs = ({ kind, is, count }: Finding): string => {
  const t = words('people');
  if (kind === 'decider') return `${t('kind_decider')}: ${t('decisions', { count })}`;
  if (kind !== 'text') return t(`kind_${kind}`);
  return isSaid(is) ? t(`is_${is}`) : t('anyText');
};

/** What a place is, on which map, and whether it is seen there now: "Muistiinpano, Kartta 7, roskakorissa". */
export const placeWords = (finding: Finding, { numbers }: Pick<WorkshopFinds, 'numbers'>): string => {
  const t = words('people');
  const number = numbers.get(mapIdOfKey(finding.key));
  const map = number === undefined ? [] : [t('inMap', { number })];
  const source = finding.source === 'now' ? [] : [t(`source_${finding.source}`)];
  return [whatIs(finding), ...map, ...source].join(', ');
};
