import { sendTarget } from '../../domain/sendTo';

/** Whether maps can be sent to what stands there: an e-mail or https address, or nothing said yet. */
export const looksReachable = (typed: string): boolean => {
  const target = sendTarget(typed);
  if (!target || target.type === 'mail') return true;
  return target.type === 'page' && target.address.startsWith('https:');
};
