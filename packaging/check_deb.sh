#!/bin/sh
# Installs the .deb, starts it as an ordinary user, removes it again, and sees that the user's data stays. Run as root,
# best on a machine or in a container where nothing of it was installed before.
#
#     packaging/check_deb.sh [PACKAGE.deb]
set -eu

here=$(cd "$(dirname "$0")/.." && pwd)
package=${1:-$(ls "$here"/dist/hiring-assistant_*.deb)}
package=$(readlink -f "$package")
[ "$(id -u)" = 0 ] || { echo 'Run this as root: it installs and removes a package.' >&2; exit 2; }
if dpkg-query -W -f='${Status}' hiring-assistant 2>/dev/null | grep -q ' installed$'; then
  echo 'hiring-assistant is installed already; this check would remove it.' >&2; exit 2
fi

export DEBIAN_FRONTEND=noninteractive
home=$(mktemp -d /tmp/hiring-assistant-user-XXXXXX)
chown nobody "$home"
mkdir -m 700 "$home/run" && chown nobody "$home/run"
trap 'rm -rf "$home"; dpkg --purge hiring-assistant >/dev/null 2>&1 || true' EXIT

# As nobody, with nothing of root's environment.
as_user() {
  cd /
  setpriv --reuid=nobody --regid=nogroup --clear-groups env -i HOME="$home" XDG_RUNTIME_DIR="$home/run" PATH=/usr/bin:/bin \
    LC_ALL=C.UTF-8 HIRING_ASSISTANT_KEYRING=off QT_QPA_PLATFORM=offscreen "$@" </dev/null
}
step() { echo "-- $*"; }

step 'install'
apt-get install -y -qq --no-install-recommends "$package" >/dev/null
step 'start'
as_user hiring-assistant --version
as_user hiring-assistant --check
as_user hiring-assistant roles list --json >/dev/null
step 'every library is found'
if find /usr/lib/hiring-assistant -name '*.so*' -type f -exec env LD_LIBRARY_PATH=/usr/lib/hiring-assistant/_internal ldd {} + |
  grep 'not found'; then exit 1; fi
step 'menu entry, icon and description'
test -f /usr/share/applications/hiring-assistant.desktop
test -f /usr/share/icons/hicolor/48x48/apps/hiring-assistant.png
if command -v desktop-file-validate >/dev/null; then desktop-file-validate /usr/share/applications/hiring-assistant.desktop; fi
if command -v appstreamcli >/dev/null; then
  appstreamcli validate --no-net /usr/share/metainfo/org.hiringassistant.HiringAssistant.metainfo.xml
fi
step 'remove'
store=$(find "$home" -name '*.db' -o -name '*.sqlite' -o -name '*.store' | sort)
[ -n "$store" ] || { echo 'The start left no store behind, so there is nothing to keep.' >&2; exit 1; }
before=$(cat $store | sha256sum)
apt-get remove -y -qq hiring-assistant >/dev/null
test ! -e /usr/bin/hiring-assistant
test ! -e /usr/lib/hiring-assistant
[ "$before" = "$(cat $store | sha256sum)" ] || { echo 'The store changed while the program was removed.' >&2; exit 1; }
echo 'The package installs, starts and removes, and the data stays.'
