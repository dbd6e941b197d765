# Read by the other scripts here: sentences, and packages of the operating system.

say() { printf '%s\n' "$*"; }

stop() {
    printf '%s\n' "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo "$@"; fi
}

# install_packages WHY PACKAGE...: through apt as root or sudo, else says what to install and stops.
install_packages() {
    why=$1
    shift
    if ! command -v apt-get >/dev/null 2>&1; then
        stop "$why Install what this system calls them (Debian's names: $*) and run this again."
    fi
    if [ "$(id -u)" -eq 0 ]; then
        say "$why Installing them with apt-get: $*"
    elif command -v sudo >/dev/null 2>&1; then
        say "$why Installing them with sudo apt-get, which may ask for your password: $*"
    else
        stop "$why Installing them needs an administrator: apt-get install $*"
    fi
    as_root apt-get -qq update || say "The list of packages could not be renewed."
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@" >/dev/null ||
        stop "apt-get could not install them. As an administrator: apt-get install $*"
}

# Settings meant for other projects (a target folder, a constraint, a search path) must not reach ours;
# where pip finds its packages and certificates stays as the machine has it.
forget_settings() {
    unset PYTHONPATH PYTHONHOME PYTHONSTARTUP PYTHONOPTIMIZE PYTHONSAFEPATH PYTHONWARNINGS PYTHONUSERBASE
    for setting in $(env | sed -n 's/^\(PIP_[A-Z_]*\)=.*/\1/p'); do
        case $setting in
            PIP_*INDEX* | PIP_FIND_LINKS | PIP_*CERT | PIP_TRUSTED_HOST | PIP_PROXY | PIP_*CACHE_DIR) ;;
            PIP_*TIMEOUT | PIP_RETRIES | PIP_CONFIG_FILE | PIP_KEYRING_PROVIDER) ;;
            *) unset "$setting" ;;
        esac
    done
    export PIP_USER=0 PIP_REQUIRE_VIRTUALENV=0 PIP_CONSTRAINT=/dev/null PIP_DISABLE_PIP_VERSION_CHECK=1
}
