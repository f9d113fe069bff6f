# shellcheck shell=sh disable=SC2154 # the caller sets root
# Sourced by the commands in releng. Finds a JDK of at least 21 and a Maven that Tycho works with, without changing the
# machine's defaults; what is missing is fetched into the checkout's .cache (or the user's cache where the checkout is
# read-only). The caller sets 'root' to the folder of the checkout.

# In the C locale Java can neither read nor write a file with an accent in its name.
case $(locale charmap 2>/dev/null) in
ANSI_X3.4-1968 | US-ASCII)
	unset LC_ALL
	export LC_CTYPE=C.UTF-8
	;;
esac

JDK_MINIMUM=21
MAVEN_MINIMUM=3.9.9
MAVEN_WANTED=3.9.16

EVENAAR_FIND_JAVA_ONLY=1
# shellcheck source=features/org.evenaar.core/root/unix/evenaar
. "$root/features/org.evenaar.core/root/unix/evenaar"
unset EVENAAR_FIND_JAVA_ONLY

say() {
	echo "$*" >&2
}

# may_install: whether packages can be installed without asking anybody.
may_install() {
	[ "$(id -u)" = 0 ] && command -v apt-get >/dev/null
}

# install_packages PACKAGE...: quietly; the list of packages is renewed when the first try fails.
install_packages() {
	say "Installing $* ..."
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null 2>&1 || {
		apt-get update -qq >/dev/null 2>&1
		DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$@" >/dev/null
	}
}

# What was fetched, and logs.
cache=$root/.cache
if ! mkdir -p "$cache" 2>/dev/null || [ ! -w "$cache" ]; then
	cache=${XDG_CACHE_HOME:-$HOME/.cache}/evenaar-build
	mkdir -p "$cache" || exit 1
fi

# setup_jdk: sets and exports JAVA_HOME.
setup_jdk() {
	if JAVA_HOME=$(find_java "$JDK_MINIMUM" javac); then
		export JAVA_HOME
		return
	fi
	say "No JDK of at least $JDK_MINIMUM was found (EVENAAR_JAVA_HOME, JAVA_HOME, the PATH and the usual folders were searched)."
	if command -v apt-get >/dev/null; then
		# Which versions there are differs by release.
		packages=$(apt-cache search --names-only '^(openjdk|temurin)-[0-9]+-jdk(-headless)?$' 2>/dev/null |
			sed -n 's/ .*//p' | awk -F- -v minimum="$JDK_MINIMUM" '$2 >= minimum' | sort | tr '\n' ' ')
		if [ -n "$packages" ]; then
			say "Install one of these as root with apt-get install: $packages"
		else
			say "Install one as root, such as: apt-get install openjdk-21-jdk-headless (this release of the system may have a newer one, or none: then unpack a JDK into /usr/lib/jvm)."
		fi
	else
		say "Install a JDK, or set EVENAAR_JAVA_HOME to the folder of one."
	fi
	exit 1
}

# version_suits VERSION: whether Maven VERSION is at least MAVEN_MINIMUM and not a next major version.
version_suits() {
	[ "${1%%.*}" = "${MAVEN_MINIMUM%%.*}" ] &&
		[ "$(printf '%s\n' "$MAVEN_MINIMUM" "$1" | sort -t . -k 1,1n -k 2,2n -k 3,3n | head -n 1)" = "$MAVEN_MINIMUM" ]
}

# setup_maven: sets 'maven' to the program. Needs setup_jdk.
setup_maven() {
	maven=$cache/apache-maven-$MAVEN_WANTED/bin/mvn
	[ -x "$maven" ] && return
	installed=$(command -v mvn) || installed=
	if [ -z "$installed" ] && may_install; then
		install_packages maven && installed=$(command -v mvn)
	fi
	if [ -z "$installed" ]; then
		say "Maven is missing. Install any version of it (Debian: apt-get install maven); it fetches the version that is needed."
		exit 1
	fi
	# Outside the checkout, whose extensions an older Maven cannot load.
	if version_suits "$(cd / && "$installed" --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p')"; then
		maven=$installed
		return
	fi
	say "Getting Maven $MAVEN_WANTED ..."
	# The plugin leaves marks where it is started, by which it would not unpack a second time.
	unpacked=$(mktemp -d "${TMPDIR:-/tmp}/evenaar-maven.XXXXXX")
	if ! (cd "$unpacked" && "$installed" -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
		-Dartifact="org.apache.maven:apache-maven:$MAVEN_WANTED:zip:bin" -DoutputDirectory="$unpacked") >"$cache/maven.log" 2>&1 ||
		[ ! -d "$unpacked/apache-maven-$MAVEN_WANTED" ]; then
		cat "$cache/maven.log" >&2
		rm -rf "$unpacked"
		say "Maven $MAVEN_WANTED could not be fetched."
		exit 1
	fi
	rm -rf "$cache/apache-maven-$MAVEN_WANTED"
	mv "$unpacked/apache-maven-$MAVEN_WANTED" "$cache/"
	rm -rf "$unpacked"
	chmod +x "$maven"
}

# The product that this machine can start; it is plain Java, so that Linux on another processor takes the same one.
case $(uname -s) in
Darwin) product=$root/releng/org.evenaar.repository/target/products/evenaar/macosx/cocoa/aarch64/evenaar ;;
*) product=$root/releng/org.evenaar.repository/target/products/evenaar/linux/gtk/x86_64/evenaar ;;
esac
stamp=$cache/built

# product_is_current: whether nothing that goes into the product was touched since it was built.
product_is_current() {
	[ -x "$product/evenaar" ] && [ -e "$stamp" ] || return 1
	newer=$(find "$root/pom.xml" "$root/.mvn" "$root/LICENSE" "$root/NOTICE" "$root/bundles" "$root/features" \
		"$root/releng/org.evenaar.target" "$root/releng/org.evenaar.repository" "$root/releng/tools/sbom" \
		\( -name target -o -name bin -o -name '*.tests' -o -name '.*.xml' -o -name '.polyglot*' -o -name pom.tycho \) -prune \
		-o -newer "$stamp" \( -type f -o -path '*/src/*' -type d \) -print | head -n 1)
	[ -z "$newer" ]
}

# build_begins, build_succeeded: around a build of the product, which then counts as built when the build began.
build_begins() {
	rm -f "$stamp"
	touch "$stamp.begun"
}

build_succeeded() {
	mv "$stamp.begun" "$stamp"
}
