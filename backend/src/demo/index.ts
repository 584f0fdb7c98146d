export { DemoModule } from './demo.module.ts';
export { loadDemo, refuseDemoData } from './load-demo.ts';
