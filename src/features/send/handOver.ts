import type { SendTarget } from '../../domain/sendTo';
import { downloadOwn, fileName, OWN_ENDING, openAddress } from '../../storage/files';
import { copyText } from '../../ui/clipboard';
import { letterOf } from './letter';
import { mailAddress } from './mail';
import type { Parcel } from './parcel';

/** What has been done with a parcel, and what is left to the user. */
export type Handed =
  | { readonly way: 'mail'; readonly address: string; readonly file?: string }
  | { readonly way: 'page'; readonly address: string; readonly file: string }
  | { readonly way: 'copy'; readonly link: string; readonly isCopied: boolean }
  | { readonly way: 'file'; readonly file: string };

/** What the parcel's file is called. */
export const fileOf = ({ title }: Parcel): string => fileName(title, OWN_ENDING);

const saved = ({ title, text }: Parcel): string => downloadOwn(title, text);

const byMail = (parcel: Parcel, to: string): Handed => {
  const { mail, needsFile } = letterOf(parcel, to, fileOf(parcel));
  const address = mailAddress(mail);
  const file = needsFile ? { file: saved(parcel) } : {};
  openAddress(address);
  return { way: 'mail', address, ...file };
};

const toPage = (parcel: Parcel, address: string): Handed => {
  const file = saved(parcel);
  openAddress(address);
  return { way: 'page', address, file };
};

/** Does with a parcel what the app can do; to be called from a press. */
export const handOver = async (
  way: Handed['way'],
  parcel: Parcel,
  target: SendTarget | undefined,
): Promise<Handed> => {
  if (way === 'mail' && target?.type === 'mail') return byMail(parcel, target.address);
  if (way === 'page' && target?.type === 'page') return toPage(parcel, target.address);
  if (way === 'copy') return { way, link: parcel.link, isCopied: await copyText(parcel.link) };
  return { way: 'file', file: saved(parcel) };
};
