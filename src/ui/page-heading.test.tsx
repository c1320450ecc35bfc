import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { PageHeading, PageHeadingContext } from './page-heading.tsx';

function onPage(takesFocus: boolean, heading: React.ReactNode) {
  return <PageHeadingContext value={{ productName: 'Elm', takesFocus }}>{heading}</PageHeadingContext>;
}

test('names the document and, after a change of route, takes focus', () => {
  render(onPage(true, <PageHeading>Our school</PageHeading>));
  expect(document.title).toBe('Our school – Elm');
  expect(screen.getByRole('heading', { level: 1, name: 'Our school' })).toHaveFocus();
});

test('leaves focus at the top of the page that a visit begins with', () => {
  render(onPage(false, <PageHeading>Our school</PageHeading>));
  expect(document.body).toHaveFocus();
});

test('puts errors first in the title, and takes the error away again', () => {
  const { rerender } = render(onPage(true, <PageHeading hasError>Our school</PageHeading>));
  expect(document.title).toBe('Error: Our school – Elm');
  rerender(onPage(true, <PageHeading>Our school</PageHeading>));
  expect(document.title).toBe('Our school – Elm');
});
