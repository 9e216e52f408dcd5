//! The programs that mount file systems, and where an instance gets them.

use crate::Text;

/// The package manager call of Amazon Linux and Enterprise Linux. Amazon Linux 2 has no `dnf`, and Amazon Linux 2023 and
/// Enterprise Linux 9 have `yum` as another name of it.
const YUM: &str = "yum install -y";

/// The package manager call of Ubuntu. Automatic updates hold the lock of the package manager after a start.
const APT: &str = "DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600";

/// The source of the client of a file system, which is the program behind `mount`.
///
/// Default: the client of the image, if the image is known, such as
/// [`MachineImage::AmazonLinux2023`](crate::compute::MachineImage::AmazonLinux2023) and the public parameters of Ubuntu;
/// otherwise that of Amazon Linux 2023.
///
/// [Client of EFS and S3 Files](https://docs.aws.amazon.com/efs/latest/ug/installing-amazon-efs-utils.html),
/// [client of Lustre](https://docs.aws.amazon.com/fsx/latest/LustreGuide/install-lustre-client.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Client {
    /// The packages of Amazon Linux.
    #[default]
    AmazonLinux2023,
    /// Red Hat Enterprise Linux 9, Rocky Linux 9 and AlmaLinux 9: AWS's installer for EFS and S3 Files, and the packages
    /// that AWS publishes for Lustre.
    EnterpriseLinux9,
    /// Ubuntu: AWS's installer for EFS and S3 Files, and the packages that AWS publishes for Lustre and the running
    /// kernel.
    Ubuntu,
    /// The image has the client.
    InImage,
}

impl Client {
    /// Returns the shell commands that install `amazon-efs-utils`, the client of EFS and S3 Files.
    ///
    /// Source: <https://github.com/aws/efs-utils/blob/master/INSTALL.md>
    pub(super) fn install_efs(self) -> Vec<Text> {
        let installer = "curl --fail --silent --show-error --retry 5 --output /run/efs-utils-installer.sh https://amazon-efs-utils.aws.com/efs-utils-installer.sh \
                         && sh /run/efs-utils-installer.sh --install";
        match self {
            Client::AmazonLinux2023 => vec![format!("{YUM} amazon-efs-utils").into()],
            Client::EnterpriseLinux9 | Client::Ubuntu => vec![installer.into()],
            Client::InImage => Vec::new(),
        }
    }

    /// Returns the shell commands that install the NFS client.
    pub(super) fn install_nfs(self) -> Vec<Text> {
        match self {
            Client::AmazonLinux2023 | Client::EnterpriseLinux9 => {
                vec![format!("{YUM} nfs-utils").into()]
            }
            Client::Ubuntu => vec![format!("{APT} update && {APT} install -y nfs-common").into()],
            Client::InImage => Vec::new(),
        }
    }

    /// Returns the shell commands that install the Lustre client.
    pub(super) fn install_lustre(self) -> Vec<Text> {
        let keys = "https://fsx-lustre-client-repo-public-keys.s3.amazonaws.com";
        let packages = "https://fsx-lustre-client-repo.s3.amazonaws.com";
        let download = "curl --fail --silent --show-error --retry 5 --output";
        match self {
            Client::AmazonLinux2023 => vec![format!("{YUM} lustre-client").into()],
            Client::EnterpriseLinux9 => vec![
                format!("rpm --import {keys}/fsx-rpm-public-key.asc").into(),
                format!("{download} /etc/yum.repos.d/aws-fsx.repo {packages}/el/9/fsx-lustre-client.repo").into(),
                format!("{YUM} kmod-lustre-client lustre-client").into(),
            ],
            Client::Ubuntu => {
                let keyring = "/usr/share/keyrings/fsx-ubuntu-public-key.gpg";
                let list = "/etc/apt/sources.list.d/fsx-lustre-client.list";
                vec![
                    format!("{download} /run/fsx-key.asc {keys}/fsx-ubuntu-public-key.asc").into(),
                    format!("gpg --dearmor --yes --output {keyring} /run/fsx-key.asc").into(),
                    format!("echo \"deb [signed-by={keyring}] {packages}/ubuntu $(lsb_release --codename --short) main\" > {list}").into(),
                    format!("{APT} update && {APT} install -y \"lustre-client-modules-$(uname -r)\"").into(),
                ]
            }
            Client::InImage => Vec::new(),
        }
    }

    /// Returns the systemd unit for which a mount of Lustre waits after a restart.
    ///
    /// Source: <https://docs.aws.amazon.com/fsx/latest/LustreGuide/mount-fs-auto-mount-onreboot.html>
    pub(super) fn network_unit(self) -> &'static str {
        match self {
            Client::AmazonLinux2023 | Client::Ubuntu => "systemd-networkd-wait-online.service",
            Client::EnterpriseLinux9 | Client::InImage => "network-online.target",
        }
    }
}
