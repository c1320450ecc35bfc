import { type ComponentType, type LazyExoticComponent, lazy, type ReactNode } from 'react';
import { PATHS, stepPath, trustPath } from '../features/paths.ts';

type Parameters = Readonly<Record<string, string | undefined>>;

/** An address, as the router matches it, and the screen that stands there. */
export type AppRoute = {
  readonly pattern: string;
  readonly draw: (parameters: Parameters) => ReactNode;
};

function screen<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await load() }));
}

const patternOf = (href: string) => decodeURIComponent(href.replace(/^#/, ''));

const StartScreen = screen(async () => (await import('../features/start/index.ts')).StartScreen);
const DataScreen = screen(async () => (await import('../features/data-page/index.ts')).DataScreen);
const MethodScreen = screen(async () => (await import('../features/data-page/index.ts')).MethodScreen);
const PrivacyScreen = screen(async () => (await import('../features/data-page/index.ts')).PrivacyScreen);
const AccessibilityScreen = screen(
  async () => (await import('../features/data-page/index.ts')).AccessibilityScreen,
);
const ComingScreen = screen(async () => (await import('./coming-screen.tsx')).ComingScreen);

/** Every address of the app. Each feature is its own chunk, loaded when first needed. */
export const ROUTES: readonly AppRoute[] = [
  { pattern: patternOf(PATHS.start), draw: () => <StartScreen /> },
  { pattern: patternOf(PATHS.school), draw: () => <ComingScreen name="Our school" /> },
  { pattern: patternOf(PATHS.taskList), draw: () => <ComingScreen name="Task list" /> },
  { pattern: patternOf(stepPath(':id')), draw: ({ id }) => <ComingScreen name={`Step ${id}`} /> },
  { pattern: patternOf(PATHS.check), draw: () => <ComingScreen name="Check your answers" /> },
  { pattern: patternOf(PATHS.shortlist), draw: () => <ComingScreen name="Shortlist" /> },
  { pattern: patternOf(trustPath(':uid')), draw: ({ uid }) => <ComingScreen name={`Trust ${uid}`} /> },
  { pattern: patternOf(PATHS.notInList), draw: () => <ComingScreen name="Not in your list" /> },
  { pattern: patternOf(PATHS.report), draw: () => <ComingScreen name="Report" /> },
  { pattern: patternOf(PATHS.data), draw: () => <DataScreen /> },
  { pattern: patternOf(PATHS.method), draw: () => <MethodScreen /> },
  { pattern: patternOf(PATHS.privacy), draw: () => <PrivacyScreen /> },
  { pattern: patternOf(PATHS.accessibility), draw: () => <AccessibilityScreen /> },
];
