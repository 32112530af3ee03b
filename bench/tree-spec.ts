/** The newest entry of a changelog first; each is its heading and its text. */
export type Changelog = readonly string[];

/** A number's fields, as far as they change from release to release. */
interface Release {
  readonly devel: string;
  readonly maint: string;
  readonly emergency: string;
  readonly build: number;
}

/** What a real spec has beside its number and its changelog: packages, patches, scripts and lists of files. */
const PREAMBLE = `%bcond_without debug
%bcond_with docs
%global with_perf 1
%global debuginfodir /usr/lib/debug
%define kernel_release %{version}-%{release}.%{_target_cpu}

Name: kernel
Version: %{upstream_version}.%{upstream_sublevel}
Release: %{devel_release}%{?maintenance_release}%{?pkg_release}
Summary: Linux Kernel
License: GPLv2
Source0: kernel.tar.gz
${listed(30, (index) => `BuildRequires: tool-${index}${index % 5 === 0 ? ' >= 1.0' : ''}`)}
${listed(60, (index) => `Patch${index}: ${String(index).padStart(4, '0')}-a-change-that-is-not-upstream.patch`)}

%description
The Linux Kernel
`;

const PACKAGES = listed(
  12,
  (index) => `
%package part${index}
Summary: Part ${index} of the kernel
${index % 3 === 0 ? '%if 0%{?with_perf}\nRequires: %{name} = %{version}-%{release}\n%endif\n' : ''}
%description part${index}
What part ${index} of the kernel needs at run time.
`,
);

const SCRIPTS = `
%prep
%setup -q -n kernel-%{version}
${listed(60, (index) => `%patch${index} -p1`)}

%build
${listed(80, (index) => (index % 8 === 7 ? `%if %{with debug}\ncp -a part${index} %{buildroot}/boot\n%endif` : `make -C part${index} ARCH=$Arch all`))}

%install
mkdir -p %{buildroot}/boot %{buildroot}%{_mandir}
${listed(60, (index) => `install -m 644 part${index}/out %{buildroot}/lib/modules/%{kernel_release}/part${index}`)}

%files
%defattr(-, root, root)
${listed(60, (index) => `/lib/modules/%{kernel_release}/part${index}`)}
`;

/** A changelog entry as packagers write them. */
export function entryOf(number: string, date: Date): string {
  const day = `${DAYS[date.getUTCDay()]} ${MONTHS[date.getUTCMonth()]} ${String(date.getUTCDate()).padStart(2, '0')}`;
  const lines = listed(6, (index) => `- !${1000 + index} net: a change that somebody made to some driver`);
  return `* ${day} ${date.getUTCFullYear()} Kernel <kernel@example.org> - ${number}\n${lines}\n`;
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The text of a `kernel.spec` of a release, as long as a real one without its oldest entries. */
export function specOf({ devel, maint, emergency, build }: Release, changelog: Changelog): string {
  return `%global upstream_version 5.10
%global upstream_sublevel 0
%global devel_release ${devel}
%global maintenance_release .${maint}.${emergency}
%global pkg_release .${build}
${PREAMBLE}${PACKAGES}${SCRIPTS}
%changelog
${changelog.join('\n')}`;
}

function listed(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}
