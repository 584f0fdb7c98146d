/** Once below LiveProvider, on every page: keeps the dilemmas true. */
export { DilemmaWatch } from './dilemma-watch.tsx';
/** What somebody was still writing goes when they sign out. */
export { forgetDilemmaDraft } from './form/dilemma-draft.ts';

/** The routes of `/dilemmas`; each page is loaded when somebody first goes there. */
export const dilemmasRoute = async () => ({ Component: (await import('./dilemmas-page.tsx')).DilemmasPage });
export const newDilemmaRoute = async () => ({
  Component: (await import('./form/dilemma-form-page.tsx')).DilemmaFormPage,
});
