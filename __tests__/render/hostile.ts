import fc from 'fast-check';

/** Texts that try to be something else: a link, a mention, a tag, a table edge, a command of the runner, an escape. */
export const HOSTILE: readonly string[] = [
  '@org/team',
  'hello @alice, see #1 and GH-1',
  'owner/repo#1 owner/repo@0123456789abcdef0123456789abcdef01234567',
  '0123456789abcdef0123456789abcdef01234567',
  'https://evil.example.org/?a=b www.evil.example.org mail@example.org',
  '<img src=x onerror=alert(1)>',
  '<!-- pawl:v1 -->',
  '</code></details><script>x</script>',
  '<https://evil.example.org>',
  '[a](javascript:x)',
  '![x](http://evil.example.org/x.png)',
  '[ref]: http://evil.example.org',
  '[^1]',
  '| a | b |\n|---|---|\n| c | d |',
  'a|b\\|c',
  '\\',
  '`',
  '``` js\nx\n```',
  '``x`` `y`',
  '# heading',
  '- [ ] task\n1. one',
  '    indented code',
  '&lt;b&gt; &#60;b&#62; &amp;',
  '**bold** __bold__ ~~gone~~ _it_ *it*',
  '##[add-mask]5.10.0',
  'x##[error]y',
  '::error::z',
  ' \u00a0::set-output name=verdict::pass',
  'x\r::error::y',
  'x\n::stop-commands::z',
  'x\u0085::error::y',
  'x\u2028::error::y',
  '${{ github.token }} $(id) `id`',
  '\u001b[31mred\u001b]8;;http://evil.example.org\u0007link',
  '\u202eabc\u2066def',
  'a\u200b\u200c\u200d\u2060\ufeffb',
  '\ud800',
  'x\udc00y',
  '\u{10fffe}\ufffe',
  '\0',
  '\u{1f469}\u200d\u{1f4bb}\ufe0f',
  'a\u0300\u0301\u0302\u0303',
  '５.10',
  '5.10.0-123.1.0\u00a0',
  'x'.repeat(70_000),
  '\u{1f600}'.repeat(35_000),
  '<'.repeat(70_000),
];

/** Any text, and any mix of hostile ones. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...HOSTILE.filter(({ length }) => length < 100)),
        fc.string({ unit: 'binary', maxLength: 5 }),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
  fc
    .array(fc.constantFrom(...'`|\\<>&@#[]()!*_~:/-. \n\r\t"\'=%{}$^+a1'), { maxLength: 40 })
    .map((chars) => chars.join('')),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
);
