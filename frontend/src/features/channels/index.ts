/** Once below LiveProvider, on every page: keeps the list of channels and the open streams true. */
export { ChannelWatch } from './channel-watch.tsx';

/** The route of `/kanalen` and `/kanalen/:channelId`; the page is loaded when somebody first goes there. */
export const channelsRoute = async () => ({ Component: (await import('./channels-page.tsx')).ChannelsPage });
