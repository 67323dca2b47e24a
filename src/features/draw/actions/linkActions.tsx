import { ArrowLeft, ArrowLeftRight, ArrowRight, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Link } from '../../../domain/entity';
import { words } from '../../../i18n';
import { ICON } from '../../../ui/icon';
import type { Drawing } from '../drawing';
import { type Facing, faceLink } from '../facing';
import { endNames } from '../labels';
import type { Action, ActionContext } from './action';

const onlyLink = (drawing: Drawing): Link | undefined => {
  const [only, ...others] = drawing.selection.getState().ids;
  return others.length === 0 ? drawing.content().links.find(({ id }) => id === only) : undefined;
};

/** The ways that the one chosen link can go, but the one it goes. */
export const linkActions = ({ drawing }: ActionContext): Action[] => {
  const t = words('draw');
  const link = onlyLink(drawing);
  if (!link) return [];
  const ends = endNames(link, drawing.content());
  const face = (facing: Facing, label: string, icon: ReactNode): Action => ({
    id: `face:${facing}`,
    group: 'draw',
    label,
    icon,
    isEnabled: () => facing !== (link.direction ?? 'none'),
    inMenusOf: ['link'],
    perform: () => faceLink(drawing, link, facing),
  });
  return [
    face('forward', t('directionForward', ends), <ArrowRight {...ICON} />),
    face('backward', t('directionBackward', ends), <ArrowLeft {...ICON} />),
    face('both', t('directionBoth'), <ArrowLeftRight {...ICON} />),
    face('none', t('directionNone'), <Minus {...ICON} />),
  ];
};
