# shellcheck shell=sh
# Sourced by releng/test, after setup.sh. The tests of databases start a PostgreSQL of this machine's packages, in a folder
# of its own and as an ordinary user; without one they are skipped.

# setup_postgres: sees to it that there is one, where packages can be installed without asking anybody.
setup_postgres() {
	if ! ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1; then
		if may_install; then
			# Without a server that starts by itself with the machine.
			mkdir -p /etc/postgresql-common
			[ -e /etc/postgresql-common/createcluster.conf ] ||
				echo 'create_main_cluster = false' >/etc/postgresql-common/createcluster.conf
			install_packages postgresql || say "PostgreSQL could not be installed."
		fi
	fi
	ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 ||
		say "PostgreSQL is missing (as root: apt-get install postgresql). Tests that need it are skipped."
}
