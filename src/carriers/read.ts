import type { SpecOptions } from '../spec/types.ts';
import type { CarrierReading } from './carrier.ts';
import type { CarrierKind } from './kinds.ts';
import { readKernelMakefile } from './kernel-makefile.ts';
import { readRpmSpec } from './rpm-spec.ts';
import { readText } from './text.ts';

/** What a carrier of this kind states. */
export function readCarrier(kind: CarrierKind, source: string, options: SpecOptions = {}): CarrierReading {
  switch (kind) {
    case 'rpm-spec':
      return readRpmSpec(source, options);
    case 'text':
      return readText(source);
    case 'kernel-makefile':
      return readKernelMakefile(source);
  }
}
