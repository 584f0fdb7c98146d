export { ChannelEntryRow } from './channel-entry.entity.ts';
export { Channel } from './channel.entity.ts';
export { ChannelsModule } from './channels.module.ts';
export { Draft } from './draft.entity.ts';
export { MessageVersion } from './message-version.entity.ts';
export { ReadMark } from './read-mark.entity.ts';
export { Stream } from './stream.entity.ts';
