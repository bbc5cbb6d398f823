"""SSH and VPN: a public key is a line in a file."""

from resignation.model import Source, System

SYSTEM = System(
    name="SSH keys, bastion, VPN, mesh network",
    group="Secrets and keys",
    hand_over=(
        "Hosts reached by key, jump hosts, and tunnels that demonstrations use",
        "Machines on the mesh network in the leaver's name, enrolled again by the team",
    ),
    revoke=(
        "Public keys in authorized_keys on shared hosts",
        "VPN certificate",
        "Mesh devices, API tokens and enrolment keys",
    ),
    on_removal=(
        "Deleting a Tailscale user deletes their devices and stops their keys within seconds; a public key in a host's "
        "authorized_keys opens it for as long as its line is there."
    ),
    trap=(
        "The GPU machine was on the mesh network under the leaver's name, and it drops out of reach with the account "
        "while a job is running."
    ),
    source=Source(
        title="Tailscale: Deleting and suspending users; OpenSSH: sshd(8)",
        url="https://tailscale.com/docs/features/sharing/how-to/remove-team-members",
        checked="2026-11-24",
    ),
    confidence="high",
)
