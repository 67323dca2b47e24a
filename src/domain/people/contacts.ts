import type { Contact, Entity } from '../entity';

/** A contact without the person: a role outlives whoever holds it. */
export const roleOfContact = ({ role }: Contact): Contact => (role ? { role } : {});

const saysMore = (contact: Contact): boolean => Object.keys(contact).some((field) => field !== 'role');

/** A record whose contacts are roles alone; the very same one when they are so already. */
export const withRolesOnly = (entity: Entity): Entity => {
  if (!('contacts' in entity) || !entity.contacts?.some(saysMore)) return entity;
  const { contacts, ...others } = entity;
  const roles = contacts.map(roleOfContact).filter(({ role }) => role);
  return roles.length > 0 ? { ...others, contacts: roles } : others;
};
