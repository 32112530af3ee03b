import { type ChangelogEntry, changelog } from './changelog.ts';

/** The numbers of a 4.19 kernel.spec, as they stand in it. */
export type MonthlySpec = {
  /** `4.19.90`. */
  readonly version: string;
  /** `2412.3.0`. */
  readonly hulkRelease: string;
  /** The build counter, written out in the Release line: `0308`. */
  readonly build: string;
  readonly changelog: readonly ChangelogEntry[];
};

/** A kernel.spec in the way of openEuler 4.19: a calendar release in one macro, the build counter a literal. Written for these tests. */
export function monthlySpec(spec: MonthlySpec): string {
  return `

%define with_signmodules  1

%define with_kabichk 1

%define modsign_cmd %{SOURCE10}

%global Arch $(echo %{_host_cpu} | sed -e s/i.86/x86/ -e s/x86_64/x86/ -e s/aarch64.*/arm64/)

%global TarballVer ${spec.version}

%global KernelVer %{version}-%{release}.%{_target_cpu}

%global hulkrelease ${spec.hulkRelease}

%define with_patch 1

%define debuginfodir /usr/lib/debug

%define with_debuginfo 1

%define with_perf 1

Name:	 kernel
Version: ${spec.version}
Release: %{hulkrelease}.${spec.build}
Summary: Linux Kernel
License: GPLv2
URL:	 http://www.kernel.org/

Source0: kernel.tar.gz
Source10: sign-modules
%if 0%{?with_patch}
Source9000: apply-patches
Source9002: series.conf
%endif

BuildRequires: module-init-tools, patch >= 2.5.4, bash >= 2.03, tar
BuildRequires: gcc >= 3.4.2, binutils >= 2.12, hostname, bc
ExclusiveArch: aarch64 x86_64

%description
The Linux Kernel, the operating system core itself.

%package devel
Summary: Development package for building kernel modules to match the %{KernelVer} kernel
Provides: kernel-devel-%{_target_cpu} = %{version}-%{release}
%description devel
Kernel headers and makefiles sufficient to build modules.

%prep
%setup -q -n kernel-%{version} -c
%if 0%{?with_patch}
cd kernel
sh %{SOURCE9000} %{SOURCE9002}
%endif

%build
make ARCH=%{Arch} openeuler_defconfig
make ARCH=%{Arch} %{?_smp_mflags}

%install
make ARCH=%{Arch} INSTALL_MOD_PATH=$RPM_BUILD_ROOT modules_install

%files
%defattr (-, root, root)
/lib/modules/%{KernelVer}/

%files devel
/usr/src/kernels/%{KernelVer}

%changelog

${changelog(spec.changelog)}`;
}
