# Completes hostp2pd in bash.
_hostp2pd() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} words
    case $before in
        -c | --config | -b | --batch | -p | --run_program | --run-program | --answers | --socket) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
        -i | --interface) words="auto $(cd /run/wpa_supplicant 2>/dev/null && echo *)" ;;
        *) words= ;;
    esac
    [ -n "$words" ] || case ${COMP_WORDS[1]} in
        doctor) words="-h --help --json -c --config" ;;
        setup) words="-h --help --answers --dry-run --undo -y --yes" ;;
        replay) words="-h --help" ;;
        status) words="-h --help --json -i --interface --socket" ;;
        peers) words="-h --help --json -i --interface --socket" ;;
        stations) words="-h --help --json -i --interface --socket" ;;
        stats) words="-h --help --json -i --interface --socket" ;;
        watch) words="-h --help --json -i --interface --socket" ;;
        pin) words="-h --help --json -i --interface --socket --renew" ;;
        allow) words="-h --help --json -i --interface --socket" ;;
        block) words="-h --help --json -i --interface --socket" ;;
        kick) words="-h --help --json -i --interface --socket" ;;
        accept) words="-h --help --json -i --interface --socket --always" ;;
        reject) words="-h --help --json -i --interface --socket --always" ;;
        pause) words="-h --help --json -i --interface --socket" ;;
        resume) words="-h --help --json -i --interface --socket" ;;
        reload) words="-h --help --json -i --interface --socket" ;;
        *) words="-h --help -V --version -v --verbosity --debug -t --terminate -r --reload -c --config -d --daemon -b --batch -i --interface -p --run_program --run-program --prompt --no-gui --show --simulate --try"; [ "$COMP_CWORD" -gt 1 ] || words="$words doctor setup replay status peers stations stats watch pin allow block kick accept reject pause resume reload" ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    [ "${#COMPREPLY[@]}" -gt 0 ] || mapfile -t COMPREPLY < <(compgen -f -- "$word")
}
complete -F _hostp2pd hostp2pd
