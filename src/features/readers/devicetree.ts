import { bindingCompatibles } from '../devicetree/bindings.ts';
import { sourceCompatibles } from '../devicetree/sources.ts';
import { defineReader } from '../feature.ts';

/** The devices that device trees name, and those that bindings allow. */
export const devicetree = defineReader({
  kind: 'devicetree',
  title: { en: 'Device-tree compatibles', zh: '设备树 compatible' },
  summary: {
    en:
      'The `compatible` strings of device-tree sources (`.dts`, `.dtsi`), and those that bindings in YAML allow: `const`, ' +
      '`enum` and `pattern` (written `/pattern/`) below a property `compatible`, in `items`, `oneOf`, `anyOf` and `contains` ' +
      'too. What only `if`, `select`, `not` or examples mention is no promise. `deprecated: true` marks them as deprecated. ' +
      'Includes and `$ref` are not followed.',
    zh:
      '设备树源文件（`.dts`、`.dtsi`）中的 `compatible` 字符串，以及 YAML 绑定允许的字符串：属性 `compatible` 之下的 `const`、`enum` 和 ' +
      '`pattern`（写作 `/模式/`），包括 `items`、`oneOf`、`anyOf`、`contains` 之内的。只在 `if`、`select`、`not` 或示例中出现的不算承诺。' +
      '`deprecated: true` 表示已弃用。不跟随 include 与 `$ref`。',
  },
  source: 'https://docs.kernel.org/devicetree/bindings/writing-schema.html',
  paths: ['**/*.dts', '**/*.dtsi', '**/*.dtso', '**/devicetree/bindings/**/*.yaml'],
  examples: [
    {
      title: 'a board that a source no longer claims to be',
      path: 'arch/arm64/boot/dts/hisilicon/hip07.dts',
      before:
        '/ {\n\tcompatible = "hisilicon,hip07-d05", "hisilicon,hip07";\n\tuart0: serial@0 {\n\t\tcompatible = "arm,pl011",\n' +
        '\t\t\t     "arm,primecell"; /* "arm,sbsa" */\n\t};\n};\n',
      after:
        '/ {\n\tcompatible = "hisilicon,hip07-d05";\n\tserial@0 {\n\t\tcompatible = "arm,pl011", "arm,primecell";\n\t};\n};\n',
      features: ['hisilicon,hip07-d05', 'hisilicon,hip07', 'arm,pl011', 'arm,primecell'],
      changes: ['removed hisilicon,hip07'],
    },
    {
      title: 'a binding',
      path: 'Documentation/devicetree/bindings/serial/acme.yaml',
      before:
        'properties:\n  compatible:\n    oneOf:\n      - const: acme,uart-v1\n        deprecated: true\n      - items:\n' +
        '          - enum:\n              - acme,uart-v2\n              - acme,uart-v3\n          - const: acme,uart\n' +
        'if:\n  properties:\n    compatible:\n      contains:\n        const: acme,elsewhere\n',
      after:
        'properties:\n  compatible:\n    items:\n      - enum: ["acme,uart-v2"]\n      - const: acme,uart\n' +
        'if:\n  properties:\n    compatible:\n      contains:\n        const: acme,uart-v3\n',
      features: ['acme,uart-v1 (deprecated)', 'acme,uart-v2', 'acme,uart-v3', 'acme,uart'],
      changes: ['removed acme,uart-v1', 'removed acme,uart-v3'],
    },
  ],
  read: (text, { path }) => (/\.ya?ml$/.test(path) ? bindingCompatibles(text, path) : sourceCompatibles(text, path)),
  weigh: () => 'none',
});
