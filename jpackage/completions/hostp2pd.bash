# Completes hostp2pd in bash.
_hostp2pd() {
    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD - 1]} words
    case $before in
        -c | --config | -b | --batch | -p | --run_program | --run-program) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
        -i | --interface) words="auto $(cd /run/wpa_supplicant 2>/dev/null && echo *)" ;;
        *) words= ;;
    esac
    [ -n "$words" ] || case ${COMP_WORDS[1]} in
        doctor) words="-h --help --json -c --config" ;;
        replay) words="-h --help" ;;
        *) words="-h --help -V --version -v --verbosity --debug -t --terminate -r --reload -c --config -d --daemon -b --batch -i --interface -p --run_program --run-program --prompt --no-gui --show --simulate --try"; [ "$COMP_CWORD" -gt 1 ] || words="$words doctor replay" ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
    [ "${#COMPREPLY[@]}" -gt 0 ] || mapfile -t COMPREPLY < <(compgen -f -- "$word")
}
complete -F _hostp2pd hostp2pd
