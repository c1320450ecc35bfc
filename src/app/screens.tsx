import { Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { cx } from '../ui/cx.ts';
import { NotFoundScreen } from './not-found-screen.tsx';
import { ROUTES } from './routes.tsx';
import { ScreenBoundary } from './screen-boundary.tsx';
import styles from './screens.module.css';

/** The screen at an address. A fault in one leaves the others usable. */
export function Screens({ location }: { readonly location: string }) {
  return (
    <ScreenBoundary key={location}>
      <Suspense fallback={<Loading />}>
        <Switch location={location}>
          {ROUTES.map(({ pattern, draw }) => (
            <Route key={pattern} path={pattern}>
              {(parameters) => draw(parameters)}
            </Route>
          ))}
          <Route>
            <NotFoundScreen />
          </Route>
        </Switch>
      </Suspense>
    </ScreenBoundary>
  );
}

function Loading() {
  return (
    <p role="status" className={cx(styles.loading)}>
      Loading this page…
    </p>
  );
}
