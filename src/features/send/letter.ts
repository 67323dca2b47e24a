import { words } from '../../i18n';
import { fitsMail, type Mail } from './mail';
import type { Parcel } from './parcel';

/** A mail with the parcel as a link, or, when that is too long for mail programs, with a file to be attached. */
export interface Letter {
  readonly mail: Mail;
  readonly needsFile: boolean;
}

const subjectOf = ({ matter, heading }: Parcel): string =>
  words('send')(matter === 'map' ? 'mailSubject' : 'mailSubjectWithdrawal', { heading });

const withLink = (parcel: Parcel, to: string): Mail => {
  const t = words('send');
  const lines =
    parcel.matter === 'map'
      ? [t('mailBody'), '', parcel.link, '', t('mailCheckCode', { code: parcel.checkCode })]
      : [t('mailBodyWithdrawal'), '', parcel.link];
  return { to, subject: subjectOf(parcel), lines: [...lines, ''] };
};

const withFile = (parcel: Parcel, to: string, file: string): Mail => {
  const t = words('send');
  const lines = [t('mailBodyFile', { file }), '', t('mailCheckCode', { code: parcel.checkCode }), ''];
  return { to, subject: subjectOf(parcel), lines };
};

/** The mail that brings a parcel; `file` is what its file is called, should it be needed. */
export const letterOf = (parcel: Parcel, to: string, file: string): Letter => {
  const light = withLink(parcel, to);
  return fitsMail(light)
    ? { mail: light, needsFile: false }
    : { mail: withFile(parcel, to, file), needsFile: true };
};
