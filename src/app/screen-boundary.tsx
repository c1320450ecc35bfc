import { Component, type ReactNode } from 'react';
import { FaultScreen } from './fault-screen.tsx';

type ScreenBoundaryProps = { readonly children: ReactNode };
type ScreenBoundaryState = { readonly fault: Error | null };

/** Catches what a screen throws and says so in its place. React offers this to classes only. */
export class ScreenBoundary extends Component<ScreenBoundaryProps, ScreenBoundaryState> {
  override state: ScreenBoundaryState = { fault: null };

  static getDerivedStateFromError(thrown: unknown): ScreenBoundaryState {
    return { fault: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    return this.state.fault === null ? this.props.children : <FaultScreen fault={this.state.fault} />;
  }
}
