import { useState } from 'react';
import { Router, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { WorkerContext } from '../features/worker-hooks.ts';
import { PageHeadingContext } from '../ui/page-heading.tsx';
import { createWorkerClient } from '../worker/client.ts';
import { Layout } from './layout.tsx';
import { Screens } from './screens.tsx';
import { startWorker } from './start-worker.ts';

const PRODUCT_NAME = 'Trust Match';

const workerClient = createWorkerClient(startWorker);

/** The whole app: addresses after the hash, so that it runs from any folder of any server. */
export function App() {
  return (
    <WorkerContext value={workerClient}>
      <Router hook={useHashLocation}>
        <Page />
      </Router>
    </WorkerContext>
  );
}

function Page() {
  const [location] = useLocation();
  const [firstLocation, setFirstLocation] = useState<string | null>(location);
  if (firstLocation !== null && firstLocation !== location) setFirstLocation(null);
  const moved = firstLocation === null || firstLocation !== location;
  return (
    <PageHeadingContext value={{ productName: PRODUCT_NAME, takesFocus: moved }}>
      <Layout location={location}>
        <Screens location={location} />
      </Layout>
    </PageHeadingContext>
  );
}
