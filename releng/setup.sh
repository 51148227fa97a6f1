# What ./kogai and ./verify share: where Java is, whether the product is up to date, how it is built.
# Sourced by bash; $home is the top of the repository.

product="$home/releng/org.kogai.product/target/products/org.kogai.product"
stamp="$home/releng/org.kogai.product/target/kogai.stamp"

say() { printf 'kogai: %s\n' "$*" >&2; }

# major_of HOME: the Java version of a JDK, from its release file where there is one
major_of() {
    local line version=
    if [ -r "$1/release" ]; then
        while IFS= read -r line; do
            case "$line" in JAVA_VERSION=*) version=${line#*=\"} ;; esac
        done <"$1/release"
    fi
    [ -n "$version" ] || version=$("$1/bin/java" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')
    version=${version#1.}
    echo "${version%%[!0-9]*}"
}

# homes: where a JDK may be, the user's own choice first
homes() {
    local on_path
    on_path=$(command -v javac 2>/dev/null || true)
    [ -z "$on_path" ] || on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
    printf '%s\n' "${JAVA_HOME:-}" "${on_path%/bin/javac}" /usr/lib/jvm/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/java/* /opt/jdk* \
        "${HOME:-/nonexistent}"/.sdkman/candidates/java/* "${HOME:-/nonexistent}"/.jdks/*
}

# find_jdk: sets jdk to the home of a JDK of version 17 or newer, or leaves it empty.
# One up to 23 is preferred: newer ones print warnings about native access.
find_jdk() {
    local candidate major newer=
    jdk=
    while IFS= read -r candidate; do
        [ -n "$candidate" ] && [ -x "$candidate/bin/javac" ] && [ -x "$candidate/bin/java" ] || continue
        major=$(major_of "$candidate")
        [ "${major:-0}" -ge 17 ] || continue
        if [ "$major" -le 23 ]; then
            jdk=$candidate
            return 0
        fi
        newer=${newer:-$candidate}
    done < <(homes)
    jdk=$newer
    [ -n "$jdk" ]
}

need_jdk() {
    find_jdk && return 0
    say "A JDK of version 17 or newer is missing. Looked at JAVA_HOME, PATH and the usual places."
    say "Debian, Ubuntu: apt-get install openjdk-17-jdk. Elsewhere: install a JDK 17 and set JAVA_HOME."
    exit 2
}

# need_fonts: pictures and documents in Japanese, Khmer and Lao need their fonts, to measure and to draw.
# Root on Debian or Ubuntu gets them once; elsewhere their absence is said, and the work goes on.
need_fonts() {
    local packages="fontconfig fonts-noto-cjk fonts-khmeros fonts-lao" log="$home/target/fonts.log"
    [ "$(uname)" = Linux ] || return 0
    if command -v fc-list >/dev/null && [ -n "$(fc-list :lang=ja)" ] &&
        [ -n "$(fc-list :lang=km)" ] && [ -n "$(fc-list :lang=lo)" ]; then
        return 0
    fi
    if [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null && [ ! -e "$log" ]; then
        say "installing fonts for Japanese, Khmer and Lao"
        mkdir -p "$home/target"
        (export DEBIAN_FRONTEND=noninteractive
            apt-get update && apt-get install -y --no-install-recommends $packages) >"$log" 2>&1 </dev/null && return 0
    fi
    say "fonts for Japanese, Khmer or Lao are missing: their texts may show as boxes."
    say "Debian, Ubuntu: apt-get install $packages"
}

# sources: path, time and size of everything that goes into the product
sources() {
    local form=(-c '%n %Y %s')
    [ "$(uname)" != Darwin ] || form=(-f '%N %m %z')
    (cd "$home" && find .mvn bundles features pom.xml releng targetplatform \
        \( -name target -o -name src-gen -o -name bin \) -prune -o -type f ! -name '.polyglot.*' -exec stat "${form[@]}" {} +) |
        LC_ALL=C sort | cksum
}

up_to_date() {
    [ -d "$product" ] && [ -r "$stamp" ] && [ "$(cat "$stamp")" = "$(sources)" ]
}

# caches: where this user's runs of this checkout keep what Equinox remembers between starts
caches() {
    local parent="${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/kogai" key
    mkdir -p "$parent" 2>/dev/null && [ -w "$parent" ] || parent="${TMPDIR:-/tmp}/kogai-$(id -u)"
    key=$(printf '%s' "$home" | cksum)
    echo "$parent/${key%% *}"
}

# maven LOG ARGS: runs the build, its whole output in LOG, one line for each part on standard error
maven() {
    local log=$1 line part fetched=0
    shift
    mkdir -p "$(dirname "$log")"
    (cd "$home" && JAVA_HOME=$jdk ./mvnw -B -e "$@" </dev/null 2>&1) | tee "$log" | while IFS= read -r line; do
        case "$line" in
            '[INFO] Building '*'['*/*']')
                part=${line#"[INFO] Building "}
                say "  [${part##*[} ${part%% [0-9]*}" ;;
            *'Downloaded from '*)
                fetched=$((fetched + 1))
                [ $((fetched % 250)) -ne 0 ] || say "  fetched $fetched files" ;;
        esac
    done
    return "${PIPESTATUS[0]}"
}

# build_product: builds the product without its tests
build_product() {
    local before log="$home/target/build.log"
    need_jdk
    say "building the product (the first time this takes some minutes)"
    before=$(sources)
    rm -f "$stamp"
    if ! maven "$log" -DskipTests -Dspotless.check.skip=true -pl releng/org.kogai.product -am package; then
        grep -E '^\[ERROR\]' "$log" | head -n 20 >&2
        say "the build failed; everything it said is in target/build.log"
        exit 3
    fi
    built "$before"
}

# built FINGERPRINT: notes from which sources the product was made
built() {
    rm -rf "$(caches)"
    echo "$1" >"$stamp"
}
