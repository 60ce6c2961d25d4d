#!/bin/bash
# package.sh IMAGE VERSION FOLDER: makes FOLDER/hostp2pd-VERSION-ARCHITECTURE.tar.gz, FOLDER/hostp2pd_VERSION_ARCHITECTURE.deb
# and, where rpmbuild is there, FOLDER/hostp2pd-VERSION-1.ARCHITECTURE.rpm out of the application image. Not by jpackage, which
# knows no conffiles, units, man pages or completions.
# HOSTP2PD_ADDRESS  the public address of the repository, for the AppStream metainfo: its homepage, and where its pictures are
set -euo pipefail
image=$1 version=${2/-SNAPSHOT/\~snapshot} out=$3
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
project=$here/..
root=$out/deb
architecture=$(dpkg --print-architecture)
date=@${SOURCE_DATE_EPOCH:?}

put() { install -D -m "$1" "$2" "$root/$3"; }
# The metainfo, whose pictures need an address on the network (AppStream 2.1.1, tag screenshots).
described() {
    local how='/@ADDRESS@/d; /<screenshots>/,/<\/screenshots>/d'
    [ -z "${HOSTP2PD_ADDRESS:-}" ] || how="s|@ADDRESS@|$HOSTP2PD_ADDRESS|g"
    sed "$how" "$here/org.hostp2pd.hostp2pd.metainfo.xml"
}
zipped() { mkdir -p "$root/$(dirname "$2")"; gzip -9n < "$1" > "$root/$2"; }
# A document, its links made those of the place where it lies.
document() {
    local to=$root/usr/share/doc/hostp2pd/$2
    mkdir -p "$(dirname "$to")"
    sed 's|](src/docs/|](guide/|g; s|](icons/|](pictures/|g; s|](../../README.md|](../README.md|g; s|](LICENSE)|](copyright)|; s|\[CONTRIBUTING](.github/CONTRIBUTING.md)|CONTRIBUTING|' "$1" > "$to"
    chmod 644 "$to"
}

# The bill of materials, which has what Maven knows of, and the Java that the image has beside it.
bill() {
    local version; version=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$image/lib/runtime/release")
    local java='{ "type" : "platform", "name" : "OpenJDK", "version" : "'$version'", "purl" : "pkg:generic/openjdk@'$version'",'
    java+=' "licenses" : [ { "expression" : "GPL-2.0-only WITH Classpath-exception-2.0" } ] },'
    sed -i "s|^  \"components\" : \[\$|&\n    $java|" "$out/hostp2pd-bom.json"
    grep -q '"name" : "OpenJDK"' "$out/hostp2pd-bom.json" || { echo "There is no place for the Java in the bill of materials." >&2; exit 1; }
}

# The newest glibc that the Java asks for, which is that of the JDK it was linked from, and no less than we do.
glibc() {
    readelf -WV "$image/lib/runtime/bin/java" $(find "$image" -name '*.so') | sed -n 's/.*Name: GLIBC_\([0-9.]*\).*/\1/p' |
        { cat; echo 2.34; } | sort -uV | tail -n 1
}

rm -rf "$root"
bill
mkdir -p "$root/usr/lib" "$root/usr/bin" "$root/DEBIAN"
cp -r "$image" "$root/usr/lib/hostp2pd"
ln -s ../lib/hostp2pd/bin/hostp2pd "$root/usr/bin/hostp2pd"
put 640 "$project/resources/org/hostp2pd/config/hostp2pd.yaml" etc/hostp2pd.yaml
put 644 "$here/org.hostp2pd.hostp2pd.desktop" usr/share/applications/org.hostp2pd.hostp2pd.desktop
described | put 644 /dev/stdin usr/share/metainfo/org.hostp2pd.hostp2pd.metainfo.xml
put 644 "$here/hostp2pd.service" usr/lib/systemd/system/hostp2pd.service
put 644 "$here/org.hostp2pd.setup.policy" usr/share/polkit-1/actions/org.hostp2pd.setup.policy
put 644 "$here/hostp2pd.sysusers" usr/lib/sysusers.d/hostp2pd.conf
put 644 "$here/completions/hostp2pd.bash" usr/share/bash-completion/completions/hostp2pd
put 644 "$here/completions/_hostp2pd" usr/share/zsh/vendor-completions/_hostp2pd
put 644 "$here/completions/hostp2pd.fish" usr/share/fish/vendor_completions.d/hostp2pd.fish
for size in 16 24 32 48 64 128 256 512; do
    put 644 "$project/icons/hostp2pd-$size.png" "usr/share/icons/hicolor/${size}x$size/apps/hostp2pd.png"
done
put 644 "$project/icons/hostp2pd.svg" usr/share/icons/hicolor/scalable/apps/hostp2pd.svg
put 644 "$project/icons/hostp2pd-symbolic.svg" usr/share/icons/hicolor/symbolic/apps/hostp2pd-symbolic.svg
zipped "$here/hostp2pd.1" usr/share/man/man1/hostp2pd.1.gz
put 644 "$here/debian/copyright" usr/share/doc/hostp2pd/copyright
put 644 "$out/hostp2pd-bom.json" usr/share/doc/hostp2pd/hostp2pd-bom.json
document "$project/README.md" README.md
for page in "$project"/src/docs/*.md; do document "$page" "guide/${page##*/}"; done
for picture in "$project"/icons/panel-*.png; do put 644 "$picture" "usr/share/doc/hostp2pd/pictures/${picture##*/}"; done
zipped "$project/CHANGELOG.md" usr/share/doc/hostp2pd/changelog.gz
put 644 "$here/debian/lintian-overrides" usr/share/lintian/overrides/hostp2pd
for script in postinst prerm postrm; do put 755 "$here/debian/$script" "DEBIAN/$script"; done
echo /etc/hostp2pd.yaml > "$root/DEBIAN/conffiles"
size=$(du -sk --exclude=DEBIAN "$root" | cut -f 1) libc=$(glibc)
sed "s/@VERSION@/$version/; s/@ARCHITECTURE@/$architecture/; s/@SIZE@/$size/; s/@LIBC@/$libc/" "$here/debian/control.in" > "$root/DEBIAN/control"
(cd "$root" && find . -type f ! -path './DEBIAN/*' -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' md5sum > DEBIAN/md5sums)
find "$root" -type d -exec chmod 755 {} +
find "$root" -exec touch -h -d "$date" {} +
# The caches of classes hold much the same: a window of 64 MiB sees that, the usual one of 8 does not.
dpkg-deb --root-owner-group -Zxz -z9 --build "$root" "$out/hostp2pd_${version}_$architecture.deb" > /dev/null
# What is unpacked anywhere brings them, too.
install -m 644 "$project/LICENSE" "$here/debian/copyright" "$out/hostp2pd-bom.json" "$image"
tar -C "$(dirname "$image")" --sort=name --owner=0 --group=0 --numeric-owner --mtime="$date" -c "$(basename "$image")" |
    gzip -9n > "$out/hostp2pd-$version-$architecture.tar.gz"
rpm() {
    local work=$out/rpm
    # Not what only Debian has, or has elsewhere.
    rm -rf "$root/DEBIAN" "$root/usr/share/lintian"
    mv "$root/usr/share/zsh/vendor-completions" "$root/usr/share/zsh/site-functions"
    mkdir -p "$work"
    (cd "$root" && find usr \( -path usr/lib/hostp2pd -o -path usr/share/doc \) -prune -o ! -type d -printf '/%p\n') | sort > "$work/list"
    rpmbuild -bb --quiet --define "_topdir $work" --define "_rpmdir $out" \
        --define "_build_name_fmt %%{NAME}-%%{VERSION}-%%{RELEASE}.%%{ARCH}.rpm" \
        --define "version_of $version" --define "tree $root" --define "list $work/list" "$here/rpm/hostp2pd.spec"
    rm -rf "$work"
}
root=$(realpath "$root") out=$(realpath "$out")
if command -v rpmbuild > /dev/null; then rpm; fi
rm -rf "$root"
ls -l "$out"/hostp2pd[-_]* | awk '{ printf "%s: %.1f MB\n", $NF, $5 / 1e6 }'
