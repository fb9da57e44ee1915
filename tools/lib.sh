# Shared by the tools: where the project is, and how packages get onto the machine.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
jobs=$(nproc)

# packages SECTION...: the packages that tools/packages lists under these headings.
packages() {
    local wanted=" $* "
    awk -v wanted="$wanted" '
        /^#/ || /^[[:space:]]*$/ { next }
        /^\[/ { gsub(/[][]/, ""); on = index(wanted, " " $0 " ") > 0; next }
        on { print }
    ' "$root/tools/packages" | sort -u
}

# install SECTION...: only what is missing, so that a second run costs nothing.
install() {
    local missing=() name
    local -A present=()
    while read -r name; do present[$name]=1; done < <(
        dpkg-query -W -f='${db:Status-Abbrev} ${Package}\n' 2>/dev/null | sed -n 's/^ii  *//p')
    while read -r name; do
        [[ -n ${present[$name]:-} ]] || missing+=("$name")
    done < <(packages "$@")
    ((${#missing[@]})) || return 0
    echo "Installing: ${missing[*]}"
    local sudo=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null || {
            echo "Please run this as root, or install sudo: packages are missing." >&2
            exit 1
        }
        sudo=(sudo)
    fi
    "${sudo[@]}" apt-get update -qq
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    cmake --preset "$preset" -S "$root" >/dev/null
    cmake --build "$root/build/$preset" -j "$jobs" ${*:+--target "$@"}
}
