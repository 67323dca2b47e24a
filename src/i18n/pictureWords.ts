import { day, words } from '.';

const today = (): string => day(new Date());

/** What a picture made from so many maps shows, as the line below it says: "Samankaltaisuus · 12 karttaa · 22.11.2026". */
export const footLine = (what: string, maps: number): string =>
  [what, words('common')('maps', { count: maps }), today()].join(' · ');

/** The line below the shared map: how many maps, and how many of them must have drawn what is on it. */
export const sharedFoot = (
  count: number,
  { kActors, kLinks }: { readonly kActors: number; readonly kLinks: number },
): string => {
  const t = words('shared');
  const said = { maps: words('common')('maps', { count }), day: today() };
  return kActors === kLinks
    ? t('pngNote', { ...said, k: kActors })
    : t('pngNoteTwo', { ...said, kActors, kLinks });
};

const OVERLAY_NOTES = { all: 'pngNoteEmphasis', both: 'pngNoteBoth' } as const;

/** The line below all maps on one another: how many maps, and from how many of them on a thing stands out. */
export const overlayFoot = (m: number, k: number, counting: keyof typeof OVERLAY_NOTES): string => {
  const t = words('compare');
  const said = { maps: words('common')('maps', { count: m }), day: today() };
  return k > 1 ? t(OVERLAY_NOTES[counting], { ...said, k, m }) : t('pngNote', said);
};

/** What became of a picture that was to be saved; without a file it could not be made. */
export const savedWords = (file: string | undefined): string => {
  const t = words('compare');
  return file === undefined ? t('pngFailed') : t('savedAs', { file });
};
