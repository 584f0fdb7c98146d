export { call } from './call.ts';
export { type CaseList, casesQuery } from './cases-query.ts';
export { type ChannelList, channelsQuery } from './channels-query.ts';
export { codeOf, ProblemError, type FailureCode } from './problem-error.ts';
