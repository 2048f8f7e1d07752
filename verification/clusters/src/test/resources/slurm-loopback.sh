#!/usr/bin/env bash
# A private Slurm for tests: nodes that are processes of this machine, on the loopback interface alone. Nothing is
# installed, no service is touched, any user may do it, and several may be up at once.
#   slurm-loopback.sh fetch DIR          downloads Debian's packages (3.5 MB) and unpacks them into DIR/root
#   slurm-loopback.sh start DIR [N]      N nodes (default 2) on free ports; DIR/env.sh has the variables
#   slurm-loopback.sh kill-node DIR NODE a node is gone from one moment to the next, with all that runs there
#   slurm-loopback.sh stop DIR           everything ends; DIR/run is removed
# DIR is the caller's own.
set -euo pipefail
what=$1 dir=$(realpath -m "$2")
root=$dir/root run=$dir/run
lib=$root/usr/lib/$(uname -m)-linux-gnu

fetch() {
    [ -x "$root/usr/sbin/slurmctld-wlm" ] && return
    mkdir -p "$dir/debs" && cd "$dir/debs"
    apt-get download -q slurmctld slurmd slurm-client slurm-wlm-basic-plugins libmunge2 libhwloc15 liblua5.1-0
    for deb in *.deb; do dpkg -x "$deb" "$root"; done
}

free_ports() { # prints $1 ports of 127.0.0.1 that nobody listens on
    local port count=0
    for port in $(shuf -i 20000-32000); do
        (exec 3<> "/dev/tcp/127.0.0.1/$port") 2> /dev/null && continue
        echo "$port"
        count=$((count + 1))
        [ $count -lt "$1" ] || return 0
    done
}

configure() {
    mapfile -t ports < <(free_ports $((nodes + 1)))
    umask 077
    mkdir -p "$run/state" "$run/log"
    cat > "$run/slurm.conf" << CONF
ClusterName=loopback
SlurmctldHost=$(hostname -s)(127.0.0.1)
SlurmctldPort=${ports[0]}
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
AuthType=auth/none
CredType=cred/none
CommunicationParameters=NoCtldInAddrAny,NoInAddrAny
MpiDefault=none
ProctrackType=proctrack/pgid
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerType=sched/backfill
SchedulerParameters=bf_interval=2,sched_interval=2,batch_sched_delay=0
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
JobCompType=jobcomp/none
PluginDir=$lib/slurm-wlm
StateSaveLocation=$run/state
SlurmdSpoolDir=$run/spool-%n
SlurmctldPidFile=$run/slurmctld.pid
SlurmdPidFile=$run/slurmd-%n.pid
SlurmctldLogFile=$run/log/slurmctld.log
SlurmdLogFile=$run/log/slurmd-%n.log
ReturnToService=2
JobRequeue=1
SlurmdTimeout=10
SlurmctldTimeout=10
InactiveLimit=0
MinJobAge=30
KillWait=3
Waittime=0
MaxArraySize=5
CONF
    for ((i = 1; i <= nodes; i++)); do
        echo "NodeName=n$i NodeHostname=$(hostname -s) NodeAddr=127.0.0.1 Port=${ports[$i]} CPUs=2 Boards=1 SocketsPerBoard=1 CoresPerSocket=2 ThreadsPerCore=1 RealMemory=1500 State=UNKNOWN"
    done >> "$run/slurm.conf"
    echo "PartitionName=debug Nodes=ALL Default=YES MaxTime=INFINITE State=UP" >> "$run/slurm.conf"
    cat > "$dir/env.sh" << ENV
export SLURM_CONF=$run/slurm.conf
export LD_LIBRARY_PATH=$lib:$lib/slurm-wlm
export PATH=$root/usr/bin:\$PATH
ENV
}

start() {
    if [ -e "$run" ]; then echo "already started: $run" >&2; exit 2; fi
    nodes=${1:-2}
    configure
    . "$dir/env.sh"
    "$root/usr/sbin/slurmctld-wlm" -D -i > "$run/log/slurmctld.out" 2>&1 &
    echo $! > "$run/pids"
    for ((i = 1; i <= nodes; i++)); do
        "$root/usr/sbin/slurmd-wlm" -D -N n$i -f "$run/slurm.conf" -d "$root/usr/sbin/slurmstepd-wlm" > "$run/log/slurmd-n$i.out" 2>&1 &
        echo $! >> "$run/pids"
        echo $! > "$run/pid-n$i"
    done
    for _ in $(seq 300); do
        [ "$(sinfo -h -o %T%D 2> /dev/null)" = "idle$nodes" ] && return
        sleep 0.2
    done
    echo "not up after 60 s; logs in $run/log" >&2
    tail -n 5 "$run"/log/* >&2
    exit 1
}

has_variable() { # whether process $1 has variable $2, with that value
    tr '\0' '\n' 2> /dev/null < "/proc/$1/environ" | grep -qx "$2"
}

kill-node() {
    local victims=$(cat "$run/pid-$1") p
    for p in /proc/[0-9]*; do
        p=${p#/proc/}
        if has_variable "$p" "SLURM_CONF=$run/slurm.conf" && has_variable "$p" "SLURMD_NODENAME=$1"; then
            victims+=" $p"
            # The step's daemon is the parent of its script.
            local parent=$(sed -n 's/^PPid:\s*//p' "/proc/$p/status" 2> /dev/null)
            grep -q '^slurmstepd' "/proc/$parent/comm" 2> /dev/null && victims+=" $parent"
        fi
    done 2> /dev/null
    kill -9 $victims 2> /dev/null || true
}

stop() {
    [ -e "$run/pids" ] || return 0
    . "$dir/env.sh"
    timeout 10 scancel --user="$(id -un)" 2> /dev/null || true
    for _ in $(seq 25); do
        [ -z "$(timeout 5 squeue -h 2> /dev/null)" ] && break
        sleep 0.2
    done
    # Only what start has started: the daemons, and the step daemons under them.
    local mine p
    mine=$(cat "$run/pids")
    for p in /proc/[0-9]*; do
        p=${p#/proc/}
        if grep -qE '^(slurmstepd|slurmd|slurmctld)' "/proc/$p/comm" 2> /dev/null && has_variable "$p" "SLURM_CONF=$run/slurm.conf"; then
            mine+=" $p"
        fi
    done
    kill $mine 2> /dev/null || true
    for _ in $(seq 50); do
        kill -0 $mine 2> /dev/null || break
        sleep 0.1
    done
    kill -9 $mine 2> /dev/null || true
    rm -rf "$run" "$dir/env.sh"
}

case $what in
    fetch | stop) $what ;;
    start | kill-node) $what "${@:3}" ;;
    *) echo "fetch, start, kill-node or stop" >&2; exit 2 ;;
esac
