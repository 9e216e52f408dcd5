//! The order of user data: cloud-init runs the parts in the order of their file names, and the mount proof and the rules
//! about scripts follow it.

use stanchion_check::explain_mounts;
use stanchion_template::Template;

use super::of_rule;

const MACHINE: &str = include_str!("machine.yaml");

/// Returns the template of an instance with other user data, in which `EFS` is a mount command.
fn machine(data: &str) -> String {
    let (before, _) = MACHINE.split_once("          #!/bin/bash -xe\n").unwrap();
    let data = data.replace("EFS", "mount -t efs -o tls ${Store}:/ /data");
    let data: String = data.lines().map(|it| format!("          {it}\n")).collect();
    format!("{before}{data}")
}

/// Returns a MIME archive of parts, each with its headers and its content.
fn archive(parts: &[(&str, &str)]) -> String {
    let part = |(headers, body): &(&str, &str)| format!("--A\n{headers}\n\n{body}\n");
    let parts: String = parts.iter().map(part).collect();
    machine(&format!(
        "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=\"A\"\n\n{parts}--A--\n"
    ))
}

#[track_caller]
fn works(text: &str) -> bool {
    explain_mounts(&Template::parse(text).unwrap().template).contains("This mount works.")
}

const CONFIG: (&str, &str) = (
    "Content-Type: text/cloud-config",
    "#cloud-config\npackages: [amazon-efs-utils]\nruncmd:\n  - mkdir -p /data\n  - EFS",
);
const SCRIPT: &str = "Content-Type: text/x-shellscript";
const NAMED: &str =
    "Content-Type: text/x-shellscript\nContent-Disposition: attachment; filename=\"script-01.sh\"";
const MOUNTS: &str = "#!/bin/bash -e\nyum install -y amazon-efs-utils\nmkdir -p /data\nEFS";

#[test]
fn a_script_before_runcmd_uses_the_root_volume() {
    for uses in ["cp /etc/hosts /data/", "cd /data", "echo a > /data/b", "docker run -v /data:/a b"]
    {
        let script = format!("#!/bin/bash -e\n{uses}");
        let unnamed = archive(&[CONFIG, (SCRIPT, &script)]);
        assert_eq!(of_rule(&unnamed, "MNT-021").len(), 1, "{uses}");
        assert!(!works(&unnamed), "{uses}");
        let named = archive(&[CONFIG, (NAMED, &script)]);
        assert!(of_rule(&named, "MNT-021").is_empty(), "{uses}");
        assert!(works(&named), "{uses}");
    }
    let other = archive(&[CONFIG, (SCRIPT, "#!/bin/bash -e\ncp /etc/hosts /database/")]);
    assert!(of_rule(&other, "MNT-021").is_empty() && works(&other));
}

#[test]
fn parts_run_by_their_names() {
    let uses = "#!/bin/bash -e\ncp /etc/hosts /data/";
    assert!(works(&archive(&[(SCRIPT, MOUNTS), (SCRIPT, uses)])));
    assert!(!works(&archive(&[(SCRIPT, uses), (SCRIPT, MOUNTS)])));
    let first = format!("{SCRIPT}\nContent-Disposition: attachment; filename=a.sh");
    assert!(!works(&archive(&[(NAMED, MOUNTS), (&first, uses)])));
    assert!(works(&archive(&[(NAMED, uses), (&first, MOUNTS)])));
    let hook = "#cloud-boothook\n#!/bin/sh\ncp /etc/hosts /data/";
    assert!(!works(&archive(&[CONFIG, ("Content-Type: text/cloud-boothook", hook)])));
}

#[test]
fn packages_are_installed_before_scripts_run() {
    let config = ("Content-Type: text/cloud-config", "#cloud-config\npackages: [amazon-efs-utils]");
    let mount = "#!/bin/bash -e\nmkdir -p /data\nEFS";
    // The part is later in the archive, and cloud-init processes it first.
    assert!(works(&archive(&[(SCRIPT, mount), config])));
    let later = "#!/bin/bash -e\nyum install -y amazon-efs-utils";
    assert!(!works(&archive(&[(SCRIPT, mount), (SCRIPT, later)])));
    assert!(works(&archive(&[(NAMED, mount), (SCRIPT, later)])));
    let early =
        "#cloud-config\npackages: [amazon-efs-utils]\nbootcmd:\n  - mkdir -p /data\n  - EFS";
    assert!(!works(&machine(early)));
}

#[test]
fn a_later_cloud_config_replaces_the_commands_of_another() {
    let second = ("Content-Type: text/cloud-config", "#cloud-config\nruncmd:\n  - echo done");
    assert!(!works(&archive(&[CONFIG, second])));
    assert!(works(&archive(&[second, CONFIG])));
    let other = ("Content-Type: text/cloud-config", "#cloud-config\ntimezone: Europe/Zurich");
    assert!(works(&archive(&[CONFIG, other])));
}

#[test]
fn a_use_that_may_come_first_is_open() {
    let branch = "#!/bin/bash -e\nif [ -f /etc/a ]; then\n  cp /etc/a /data/\nfi";
    let text = archive(&[CONFIG, (SCRIPT, branch)]);
    assert!(of_rule(&text, "MNT-021").is_empty());
    assert!(!works(&text));
    let waits = "#!/bin/bash -e\nuntil mountpoint -q /data; do sleep 1; done\ncp /etc/a /data/";
    assert!(works(&archive(&[CONFIG, (SCRIPT, waits)])));
    let file = "#!/bin/bash -e\ncat > /root/load.sh <<'EOF'\ncp /etc/a /data/\nEOF";
    assert!(works(&archive(&[CONFIG, (SCRIPT, file)])));
}

#[test]
fn a_script_goes_on_after_a_failed_mount() {
    let found = |data: &str| of_rule(&machine(data), "MNT-022").len();
    let script = |first: &str, mount: &str, then: &str| {
        format!("{first}\nyum install -y amazon-efs-utils\nmkdir -p /data\n{mount}\n{then}")
    };
    let plain = "#!/bin/bash";
    for then in ["touch /data/a", "aws s3 sync s3://b /data", "ls\nsudo tee /data/a < /etc/hosts"] {
        assert_eq!(found(&script(plain, "EFS", then)), 1, "{then}");
        assert_eq!(found(&script(plain, "EFS || true", then)), 1, "{then}");
        for mount in [
            "EFS || exit 1",
            "EFS || { echo failed; exit 1; }",
            "until EFS; do sleep 1; done",
            "set -euo pipefail\nEFS",
            "if EFS; then echo mounted; fi\nmountpoint -q /data || exit 1",
            "if true; then\nEFS\nfi",
            "EFS\nmountpoint -q /data || exit 1",
            "EFS\ngrep -q /data /proc/mounts || exit 1",
            "mount_data() {\nEFS\n}\nmount_data",
        ] {
            assert_eq!(found(&script(plain, mount, then)), 0, "{mount} {then}");
        }
        for first in ["#!/bin/bash -e", "#!/bin/bash\nset -o errexit"] {
            assert_eq!(found(&script(first, "EFS", then)), 0, "{first} {then}");
        }
    }
    for then in [
        "ls /data",
        "if [ -d /data/a ]; then\ntouch /data/b\nfi",
        "mkdir -p /data/a",
        "true && touch /data/a",
    ] {
        assert_eq!(found(&script(plain, "EFS", then)), 0, "{then}");
    }
    let table = "echo '${Store}:/ /data efs _netdev,tls 0 0' >> /etc/fstab\nmount -a";
    assert_eq!(found(&script(plain, table, "touch /data/a")), 1);
    assert_eq!(found(&script(plain, &format!("{table} || exit 1"), "touch /data/a")), 0);
    // cloud-init runs all entries of `runcmd`.
    let config = "#cloud-config\nruncmd:\n  - mkdir -p /data\n  - EFS\n  - touch /data/a";
    assert_eq!(found(config), 1);
    assert_eq!(found(&config.replace("runcmd:\n", "runcmd:\n  - set -e\n")), 0);
}

#[test]
fn a_package_of_another_distribution_leaves_the_mount_open() {
    let data = |image: &str| MACHINE.replace("ami-0123456789abcdef0", &format!("'{image}'"));
    let amazon =
        "{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}";
    assert!(works(&data(amazon)));
    let ubuntu = "{{resolve:ssm:/aws/service/canonical/ubuntu/server/24.04/stable/current/amd64/hvm/ebs-gp3/ami-id}}";
    assert!(!works(&data(ubuntu)));
    assert_eq!(of_rule(&data(ubuntu), "MNT-023").len(), 1);
    // Your own image can have further repositories.
    let own = data("{{resolve:ssm:/images/rhel9}}");
    assert!(!works(&own));
    assert!(of_rule(&own, "MNT-023").is_empty());
    assert!(works(&data("{{resolve:ssm:/images/golden}}")));
}
