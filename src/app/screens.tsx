import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Loading } from './loading.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';
import { ROUTES } from './routes.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import { WorkGate } from './work-gate.tsx';
import { WorkNotices } from './work-notices.tsx';
import { WorkUndo } from './work-undo.tsx';

/** The screen at an address. A fault in one leaves the others usable. */
export function Screens({ location }: { readonly location: string }) {
  return (
    <>
      <WorkNotices />
      <ScreenBoundary key={location}>
        <Suspense fallback={<Loading />}>
          <Switch location={location}>
            {ROUTES.map(({ pattern, needsWork, draw }) => (
              <Route key={pattern} path={pattern}>
                {(parameters) => (needsWork ? <WorkGate>{draw(parameters)}</WorkGate> : draw(parameters))}
              </Route>
            ))}
            <Route>
              <NotFoundScreen />
            </Route>
          </Switch>
        </Suspense>
      </ScreenBoundary>
      <WorkUndo location={location} />
    </>
  );
}
