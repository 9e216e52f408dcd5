//! Linux distributions.

/// The Linux distribution of an instance. It decides which package manager cloud-init calls, and which packages exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Distribution {
    /// Amazon Linux 2023.
    #[default]
    AmazonLinux2023,
    /// Ubuntu.
    Ubuntu,
    /// Enterprise Linux 9: Red Hat, Rocky, AlmaLinux.
    EnterpriseLinux9,
}

impl Distribution {
    /// All distributions.
    pub const ALL: [Distribution; 3] =
        [Distribution::AmazonLinux2023, Distribution::Ubuntu, Distribution::EnterpriseLinux9];

    /// Returns the name that cloud-init uses.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Distribution::AmazonLinux2023 => "amazon",
            Distribution::Ubuntu => "ubuntu",
            Distribution::EnterpriseLinux9 => "rhel",
        }
    }
}
