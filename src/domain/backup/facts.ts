import { deviceInfo } from '../device';
import type { DeviceInfo, Entities, Receipt } from '../entity';

/** What one device alone knows of a workshop, and no workshop file tells. */
export interface DeviceFacts {
  readonly device?: Partial<Omit<DeviceInfo, 'is' | 'id' | 'revision' | 'deletedAt'>>;
  readonly receipts?: readonly Omit<Receipt, 'is' | 'revision' | 'deletedAt'>[];
}

const deviceFacts = (entities: Entities): Pick<DeviceFacts, 'device'> => {
  const info = deviceInfo(entities);
  if (!info) return {};
  const { is: _is, id: _id, revision: _revision, deletedAt: _deletedAt, ...device } = info;
  return { device };
};

const receiptFacts = (entities: Entities): Pick<DeviceFacts, 'receipts'> => {
  const receipts = [...entities.values()].flatMap((entity) => {
    if (entity.is !== 'receipt') return [];
    const { is: _is, revision: _revision, deletedAt: _deletedAt, ...receipt } = entity;
    return [receipt];
  });
  return receipts.length > 0 ? { receipts } : {};
};

/** What this device alone knows of a workshop. */
export const factsOf = (entities: Entities): DeviceFacts => ({
  ...deviceFacts(entities),
  ...receiptFacts(entities),
});
