import type { DemoConversation } from '../shapes.ts';
import { strategicGeneral } from './strategic-general.ts';
import { strategicChildFirst } from './strategic-child-first.ts';
import { strategicCareAndEnforcement } from './strategic-care-and-enforcement.ts';
import { strategicInternational } from './strategic-international.ts';
import { strategicNewMunicipalities } from './strategic-new-municipalities.ts';
import { tacticalGeneral } from './tactical-general.ts';
import { tacticalSchoolAbsence } from './tactical-school-absence.ts';
import { tacticalRecognisingExploitation } from './tactical-recognising-exploitation.ts';
import { tacticalHousingNuisance } from './tactical-housing-nuisance.ts';
import { tacticalWorkPerspective } from './tactical-work-perspective.ts';
import { tacticalForcedMarriage } from './tactical-forced-marriage.ts';
import { tacticalMovingHandover } from './tactical-moving-handover.ts';
import { tacticalHealth } from './tactical-health.ts';
import { tacticalKnowledgeBase } from './tactical-knowledge-base.ts';

export const conversations: readonly DemoConversation[] = [
  strategicGeneral,
  strategicChildFirst,
  strategicCareAndEnforcement,
  strategicInternational,
  strategicNewMunicipalities,
  tacticalGeneral,
  tacticalSchoolAbsence,
  tacticalRecognisingExploitation,
  tacticalHousingNuisance,
  tacticalWorkPerspective,
  tacticalForcedMarriage,
  tacticalMovingHandover,
  tacticalHealth,
  tacticalKnowledgeBase,
];
