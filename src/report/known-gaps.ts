/** What the published files leave open for most schools and trusts; the registry's own notes on its sources, August 2025 to July 2026. */
export const KNOWN_GAPS: readonly string[] = [
  'What a school would pay towards the trust’s central services, whether grant or reserves are pooled, and who decides what: trusts tell schools when asked.',
  'Which diocese a school belongs to, and what that diocese would agree to.',
  'When a school joined its trust: an academy’s opening date stands in for it, which is right for schools that converted into the trust.',
  'A trust’s accounts. Its reserves and results have to be looked up or asked for.',
  'Who leads a trust, and what its schools say about it.',
  'Journey times: all distances are straight lines.',
];
