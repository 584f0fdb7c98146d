import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * The counter of a stream. Its row stays locked from the moment a number is given out until commit, so that the order of numbers is
 * the order of commit, on any number of nodes. Apart from the channel, because it changes with every message.
 */
@Entity('stream')
export class Stream {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('integer', { default: 0 })
  lastSeq!: number;
}
