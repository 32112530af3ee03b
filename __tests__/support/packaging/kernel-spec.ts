import { type ChangelogEntry, changelog } from './changelog.ts';

/** The numbers of a 5.10+ kernel.spec, as they stand in it: the last two start with their dot. */
export type KernelSpec = {
  readonly upstreamVersion: string;
  readonly upstreamSublevel: string;
  readonly develRelease: string;
  readonly maintenanceRelease: string;
  readonly pkgRelease: string;
  readonly changelog: readonly ChangelogEntry[];
  /** Lines put after the patches, to change packaged content and nothing else. */
  readonly patches?: readonly string[];
};

/** A kernel.spec in the way of openEuler 5.10 and later: every number is a macro at the top. Written for these tests. */
export function kernelSpec(spec: KernelSpec): string {
  return `%define with_signmodules  1
%ifarch loongarch64
%define with_kabichk 0
%else
%define with_kabichk 1
%endif

%define modsign_cmd %{SOURCE10}

%global Arch $(echo %{_host_cpu} | sed -e s/i.86/x86/ -e s/x86_64/x86/ -e s/aarch64.*/arm64/)

%global KernelVer %{version}-%{release}.%{_target_cpu}
%global debuginfodir /usr/lib/debug

%global upstream_version    ${spec.upstreamVersion}
%global upstream_sublevel   ${spec.upstreamSublevel}
%global devel_release       ${spec.develRelease}
%global maintenance_release ${spec.maintenanceRelease}
%global pkg_release         ${spec.pkgRelease}

%define with_debuginfo 1
# The build id of vmlinux must stay what the build gave it.
%global _missing_build_ids_terminate_build 1
%undefine _unique_build_ids

%define with_source 1
%define with_perf %{?_without_perf: 0} %{?!_without_perf: 1}

%ifarch aarch64
%define with_64kb %{?_with_64kb: 1} %{?!_with_64kb: 0}
%if %{with_64kb}
%global package64kb -64kb
%endif
%else
%define with_64kb 0
%endif

Name:	 kernel%{?package64kb}
Version: %{upstream_version}.%{upstream_sublevel}
Release: %{devel_release}%{?maintenance_release}%{?pkg_release}%{?extra_release}
Summary: Linux Kernel
License: GPLv2
URL:	 http://www.kernel.org/
Source0: kernel.tar.gz
Source10: sign-modules
Source11: x509.genkey

%if 0%{?with_kabichk}
Source18: check-kabi
Source20: Module.kabi_aarch64
Source21: Module.kabi_x86_64
%endif

Source200: mkgrub-menu-aarch64.sh
${(spec.patches ?? ['Patch0001: 0001-sched-fair-keep-the-idle-core.patch']).join('\n')}

BuildRequires: bc, bison, flex, gcc >= 7.3, make, openssl-devel, elfutils-libelf-devel
BuildRequires: perl-generators, python3-devel, rsync
%if %{with_perf}
BuildRequires: libtraceevent-devel, slang-devel
%endif
ExclusiveArch: noarch aarch64 i686 x86_64 loongarch64
ExclusiveOS: Linux

%description
The Linux Kernel, the operating system core itself.

%package headers
Summary: Header files for the Linux kernel for use by glibc
Obsoletes: glibc-kernheaders < 3.0-46
Provides: glibc-kernheaders = 3.0-46
%description headers
Kernel-headers includes the C header files that specify the interface
between the Linux kernel and userspace libraries and programs.

%package devel
Summary: Development package for building kernel modules to match the %{KernelVer} kernel
AutoReqProv: no
Provides: %{name}-uname-r = %{KernelVer}
Provides: kernel-devel-%{_target_cpu} = %{version}-%{release}
%description devel
Kernel headers and makefiles sufficient to build modules against
the %{KernelVer} kernel package.

%package tools
Summary: Assortment of tools for the Linux kernel
Provides: cpupowerutils = 1:009-0.6.p1
%description tools
This package contains the tools/ directory from the kernel source.

%prep
%setup -q -n kernel-%{version} -c
mv kernel linux-%{KernelVer}
cd linux-%{KernelVer}
%patch0001 -p1

find . \\( -name "*.orig" -o -name "*~" \\) -exec rm -f {} \\; >/dev/null
sed -i 's/^EXTRAVERSION.*/EXTRAVERSION = -%{release}.%{_target_cpu}/' Makefile

%build
cd linux-%{KernelVer}
make ARCH=%{Arch} openeuler_defconfig
TargetImage=$(basename $(make -s image_name))
make ARCH=%{Arch} $TargetImage %{?_smp_mflags}
make ARCH=%{Arch} modules %{?_smp_mflags}

%if 0%{?with_kabichk}
    chmod 0755 %{SOURCE18}
    if [ -e $RPM_SOURCE_DIR/Module.kabi_%{_target_cpu} ]; then
        %{SOURCE18} -k $RPM_SOURCE_DIR/Module.kabi_%{_target_cpu} -s Module.symvers || exit 1
    fi
%endif

%install
cd linux-%{KernelVer}
mkdir -p $RPM_BUILD_ROOT/boot
install -m 644 .config $RPM_BUILD_ROOT/boot/config-%{KernelVer}
install -m 644 System.map $RPM_BUILD_ROOT/boot/System.map-%{KernelVer}
make ARCH=%{Arch} INSTALL_MOD_PATH=$RPM_BUILD_ROOT modules_install KERNELRELEASE=%{KernelVer}

%post
%{_sbindir}/new-kernel-pkg --package kernel --install %{KernelVer} || exit $?

%preun
if [ \`uname -i\` == "aarch64" ] && [ -f /boot/EFI/grub2/grub.cfg ]; then
    /usr/bin/sh %{_sbindir}/mkgrub-menu-%{version}-%{devel_release}%{?maintenance_release}%{?pkg_release}.sh remove
fi

%files
%defattr (-, root, root)
%license licenses/*
/boot/config-*
/boot/System.map-*
/lib/modules/%{KernelVer}/

%files headers
%{_includedir}/*

%files devel
/usr/src/kernels/%{KernelVer}

%files tools
%{_bindir}/cpupower

%changelog
${changelog(spec.changelog)}`;
}
