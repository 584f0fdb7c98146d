import { z } from 'zod';

/** The two levels of consultation (mission R01). There is no third. */
export const level = z.enum(['strategic', 'tactical']).meta({ id: 'Level' });
export type Level = z.infer<typeof level>;

/** Roles that are granted to a member, beside what follows from a seat (domain §2). */
export const role = z.enum([
  'chair',
  'vice_chair',
  'note_taker',
  'specialist',
  'editor',
  'coordinator',
  'privacy_officer',
  'moderator',
  'key_holder_1',
  'key_holder_2',
  'admin',
]);
export type Role = z.infer<typeof role>;

export const organisationKind = z.enum([
  'municipality',
  'partner',
  'knowledge_centre',
  'association',
  'central_government',
]);
export type OrganisationKind = z.infer<typeof organisationKind>;

/** On which side of the work a partner stands (mission R12, R20). Decides which cases it may read, never more. */
export const partnerSide = z.enum(['care', 'enforcement']);
export type PartnerSide = z.infer<typeof partnerSide>;

export const seatCapacity = z.enum(['member', 'deputy', 'observer']);
export type SeatCapacity = z.infer<typeof seatCapacity>;

/** How a member is shown to colleagues. */
export const colleague = z
  .strictObject({ id: z.uuid(), name: z.string(), organisation: z.string() })
  .meta({ id: 'Colleague' });
export type Colleague = z.infer<typeof colleague>;

/** A colleague as listed in the side panel of a channel. */
export const channelMember = colleague
  /** In the channel of a working group one is a member or a guest. */
  .extend({ capacity: z.enum([...seatCapacity.options, 'guest']), roles: z.array(role) })
  .meta({ id: 'ChannelMember' });
export type ChannelMember = z.infer<typeof channelMember>;
