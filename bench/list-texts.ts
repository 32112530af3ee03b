/** Lists like a kernel's, of any length; the same length gives the same text. */

/** A `Module.symvers`; in the second edition every hundredth symbol has another CRC and every five hundredth is gone. */
export function symversText(symbols: number, edition: 'first' | 'second'): string {
  const lines: string[] = [];
  for (let index = 0; index < symbols; index += 1) {
    if (edition === 'second' && index % 500 === 7) continue;
    const crc = Math.imul(index + (edition === 'second' && index % 100 === 3 ? 1 : 0), 0x9e3779b1) >>> 0;
    const module = index % 3 === 0 ? 'vmlinux' : `drivers/part${index % 60}/unit${index % 700}`;
    const exported = index % 4 === 0 ? 'EXPORT_SYMBOL_GPL' : 'EXPORT_SYMBOL';
    lines.push(`0x${crc.toString(16).padStart(8, '0')}\tpart${index % 60}_symbol_${index}\t${module}\t${exported}\t`);
  }
  return `${lines.join('\n')}\n`;
}

/** A `Kconfig` with help texts, dependencies and some menus. */
export function kconfigText(options: number): string {
  const parts: string[] = [];
  for (let index = 0; index < options; index += 1) {
    if (index % 50 === 0) parts.push(`menu "Part ${index / 50}"\n`);
    parts.push(
      `config PART_${index}`,
      `\t${index % 3 === 0 ? 'bool' : 'tristate'} "Support for part ${index}"`,
      `\tdepends on PCI && ${index % 40 === 0 ? 'STAGING' : 'NET'}`,
      index % 5 === 0 ? '\tselect CRC32' : '\tdefault n',
      '\thelp',
      `\t  Say Y here if your machine has part ${index}. Most machines`,
      '\t  have none of it, and nothing is lost by leaving it out.',
      '\t  If unsure, say N.',
      '',
    );
    if (index % 50 === 49 || index === options - 1) parts.push('endmenu\n');
  }
  return parts.join('\n');
}

/** A `kernel.spec` of as many lines: a tenth of it preamble, scripts and lists of files, the rest changelog. */
export function specText(lines: number): string {
  const head = `%global upstream_version 5.10
%global upstream_sublevel 0
%global devel_release 136
%global maintenance_release .12.0
%global pkg_release .86
%bcond_without debug
Name: kernel
Version: %{upstream_version}.%{upstream_sublevel}
Release: %{devel_release}%{?maintenance_release}%{?pkg_release}%{?dist}
Summary: Linux Kernel
License: GPLv2
Source0: kernel.tar.gz
BuildRequires: gcc
`.split('\n');
  const patches = Array.from({ length: Math.floor(lines / 20) }, (_, index) => `Patch${index}: fix-${index}.patch`);
  const script = Array.from({ length: Math.floor(lines / 20) }, (_, index) =>
    index % 10 === 9 ? `%if 0%{?with_debug}\ncp -a part${index} %{buildroot}/boot\n%endif` : `make -C part${index} all`,
  );
  const top = [...head, ...patches, '%description', 'The Linux Kernel.', '%build', ...script, '%changelog'];
  const log: string[] = [];
  for (let index = 0; top.length + log.length < lines; index += 1) {
    log.push(
      `* Mon Jan 02 2023 Somebody <somebody@example.org> - 5.10.0-136.12.0.${Math.max(1, 86 - index)}`,
      ...Array.from({ length: 9 }, (_, line) => `- ${index}.${line} net: a change that somebody made to some driver`),
    );
  }
  return `${[...top, ...log].join('\n')}\n`;
}
