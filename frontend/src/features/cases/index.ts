/** Once below LiveProvider, on every page: keeps the list of cases and the open streams true. */
export { CaseWatch } from './case-watch.tsx';

/** The routes of `/casussen`; each page is loaded when somebody first goes there. */
export const casesRoute = async () => ({ Component: (await import('./cases-page.tsx')).CasesPage });
export const newCaseRoute = async () => ({ Component: (await import('./form/case-form-page.tsx')).NewCase });
export const caseFormRoute = async () => ({ Component: (await import('./form/case-form-page.tsx')).CaseFormPage });
