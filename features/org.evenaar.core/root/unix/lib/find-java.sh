# Finds a Java that is new enough. Sourced by the start script 'evenaar' and by the build's releng/lib/setup.sh.
# Versions are read from the file 'release' that every JDK and runtime carries: starting each Java to ask would be slow.

# java_major HOME: prints the feature version (21, 25 ...) of the Java in HOME; fails where there is none.
java_major() {
	[ -x "$1/bin/java" ] || return 1
	java_version=
	if [ -r "$1/release" ]; then
		while IFS= read -r java_line; do
			case $java_line in
			JAVA_VERSION=*)
				java_version=${java_line#*\"}
				java_version=${java_version%%\"*}
				break
				;;
			esac
		done <"$1/release"
	fi
	if [ -z "$java_version" ]; then
		java_version=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
	fi
	# Before Java 9 the number stood second: 1.8.0_292.
	java_version=${java_version#1.}
	java_version=${java_version%%[!0-9]*}
	[ -n "$java_version" ] || return 1
	echo "$java_version"
}

# java_suits HOME MINIMUM PROGRAM: whether HOME is that new and has bin/PROGRAM.
java_suits() {
	[ -n "$1" ] && [ -x "$1/bin/$3" ] || return 1
	java_found=$(java_major "$1") || return 1
	[ "$java_found" -ge "$2" ]
}

# java_on_path: prints the home of the java command; fails where there is none.
java_on_path() {
	java_command=$(command -v java) || return 1
	case $(uname -s):$java_command in
	# Not a Java: a stub that opens a window when no Java is installed.
	Darwin:/usr/bin/java) return 1 ;;
	esac
	java_command=$(readlink -f "$java_command" 2>/dev/null) || return 1
	dirname "$(dirname "$java_command")"
}

# find_java MINIMUM [PROGRAM]: prints the home of a Java of at least MINIMUM that has bin/PROGRAM (java; javac for a
# JDK). EVENAAR_JAVA_HOME, JAVA_HOME and the PATH are asked in that order; then the newest of the usual folders is taken.
find_java() {
	for java_home in "${EVENAAR_JAVA_HOME:-}" "${JAVA_HOME:-}" "$(java_on_path)"; do
		if java_suits "$java_home" "$1" "${2:-java}"; then
			echo "$java_home"
			return 0
		fi
	done
	java_best=
	java_newest=$(($1 - 1))
	for java_home in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /usr/local/lib/jvm/* /opt/java/* /opt/*jdk* /opt/*jre* \
		"${HOME:-}"/.jdks/* "${HOME:-}"/.sdkman/candidates/java/* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
		/opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home; do
		if java_suits "$java_home" $((java_newest + 1)) "${2:-java}"; then
			java_best=$java_home
			java_newest=$java_found
		fi
	done
	if [ -z "$java_best" ] && [ -x /usr/libexec/java_home ]; then
		java_home=$(/usr/libexec/java_home -v "$1+" 2>/dev/null) || java_home=
		if java_suits "$java_home" "$1" "${2:-java}"; then
			java_best=$java_home
		fi
	fi
	[ -n "$java_best" ] && echo "$java_best"
}
