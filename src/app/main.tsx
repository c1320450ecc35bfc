import '../ui/tokens.css';
import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchOtherTabs } from '../store/use-decision.ts';
import { App } from './app.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id "root"');

watchOtherTabs(window);

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
