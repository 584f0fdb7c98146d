export { DilemmaStep } from './dilemma-step.entity.ts';
export { Dilemma } from './dilemma.entity.ts';
export { DilemmasModule } from './dilemmas.module.ts';
export { WorkingGroup } from './working-group.entity.ts';
