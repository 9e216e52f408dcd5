//! Sources of the Lustre client.

/// The source of the Lustre client on an instance. The [AWS
/// documentation](https://docs.aws.amazon.com/fsx/latest/LustreGuide/install-lustre-client.html) lists the kernels that
/// have one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum LustreClient {
    /// The package of Amazon Linux 2023.
    #[default]
    AmazonLinux2023,
    /// The packages that AWS publishes for Red Hat Enterprise Linux 9, Rocky Linux 9 and AlmaLinux 9.
    EnterpriseLinux9,
    /// The packages that AWS publishes for Ubuntu, for the running kernel.
    Ubuntu,
    /// The client that is part of the image.
    InImage,
}

impl LustreClient {
    /// Returns the package that cloud-init installs, if there is one.
    pub(super) fn package(self) -> Option<&'static str> {
        (self == LustreClient::AmazonLinux2023).then_some("lustre-client")
    }

    /// Returns the shell commands that install the client from a separate package repository.
    pub(super) fn script(self) -> &'static str {
        match self {
            LustreClient::AmazonLinux2023 | LustreClient::InImage => "",
            LustreClient::EnterpriseLinux9 => {
                "rpm --import https://fsx-lustre-client-repo-public-keys.s3.amazonaws.com/fsx-rpm-public-key.asc\n\
                 curl --fail --silent --output /etc/yum.repos.d/aws-fsx.repo https://fsx-lustre-client-repo.s3.amazonaws.com/el/9/fsx-lustre-client.repo\n\
                 dnf install -y kmod-lustre-client lustre-client\n"
            }
            LustreClient::Ubuntu => {
                "keyring=/usr/share/keyrings/fsx-ubuntu-public-key.gpg\n\
                 curl --fail --silent https://fsx-lustre-client-repo-public-keys.s3.amazonaws.com/fsx-ubuntu-public-key.asc | gpg --dearmor --yes --output \"$keyring\"\n\
                 echo \"deb [signed-by=$keyring] https://fsx-lustre-client-repo.s3.amazonaws.com/ubuntu $(lsb_release --codename --short) main\" > /etc/apt/sources.list.d/fsx-lustre-client.list\n\
                 apt-get update\n\
                 apt-get install -y \"lustre-client-modules-$(uname -r)\"\n"
            }
        }
    }
}
