#!/bin/sh
# Tries the README's two commands where nothing is installed: on a Debian 12 with git,
# make, Python 3.11.2 and its venv module, and a fresh clone of what is committed here.
# Needs root, debootstrap, 10 GB in FOLDER, and takes half an hour.
#
#   sudo tests/bare_debian.sh FOLDER             make site, then make test
#   sudo tests/bare_debian.sh FOLDER COMMAND     any other, such as 'make help'
#
# A FOLDER that is there already is used again, with a new clone; KEEP=1 keeps the clone.
# pip's configuration is this machine's; BIND='/a /b' makes folders that it names visible.
set -eu

bare=$(mkdir -p "$1" && realpath "$1")
command=${2:-make site && make test}
clone=$bare/root/site

[ -e "$bare/bin/sh" ] || debootstrap --variant=minbase \
    --include=ca-certificates,git,make,python3,python3-venv bookworm "$bare" ${MIRROR:+"$MIRROR"}

for file in /etc/pip.conf /etc/xdg/pip "$HOME/.config/pip" /etc/ssl/certs/ca-certificates.crt; do
    if [ -e "$file" ]; then
        to=$bare$(dirname "$file" | sed "s|^$HOME|/root|")
        mkdir -p "$to" && cp -rL "$file" "$to"
    fi
done
if [ "${KEEP:-}" != 1 ]; then
    rm -rf "$clone"
    git clone --quiet --no-hardlinks "$(git rev-parse --show-toplevel)" "$clone"
fi

mounted=""
unmount() {
    for path in $mounted; do umount -l "$path"; done
}
trap unmount EXIT
for path in /proc /sys /dev /dev/pts /dev/shm ${BIND:-}; do
    mkdir -p "$bare$path"
    mount --bind "$path" "$bare$path"
    mounted="$bare$path $mounted"
done

# Of this shell's environment only what tells pip where to look.
export -p | grep ' PIP_' >"$bare/root/pip_environment" || true
env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
    SSL_CERT_FILE=/etc/ssl/certs/ca-certificates.crt \
    chroot "$bare" bash -c ". /root/pip_environment; cd /root/site && time { $command; }"
