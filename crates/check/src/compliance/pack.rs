//! The names of compliance packs.

/// A set of controls of one organization.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Pack {
    /// AWS Foundational Security Best Practices, a standard of AWS Security Hub.
    Fsbp,
    /// CIS AWS Foundations Benchmark. Ids start with the version.
    Cis,
    /// NIST Special Publication 800-53, revision 5.
    Nist,
    /// PCI DSS. Ids start with the version.
    Pci,
    /// The policies of checkov for CloudFormation.
    Checkov,
    /// The pack AWS Solutions of cdk-nag.
    CdkNag,
}

impl Pack {
    /// All packs.
    pub const ALL: [Pack; 6] =
        [Pack::Fsbp, Pack::Cis, Pack::Nist, Pack::Pci, Pack::Checkov, Pack::CdkNag];

    /// Returns the name on the command line and in tags of SARIF.
    pub fn name(self) -> &'static str {
        match self {
            Pack::Fsbp => "fsbp",
            Pack::Cis => "cis",
            Pack::Nist => "nist",
            Pack::Pci => "pci",
            Pack::Checkov => "checkov",
            Pack::CdkNag => "cdk-nag",
        }
    }

    /// Returns the title for people.
    pub fn title(self) -> &'static str {
        match self {
            Pack::Fsbp => "AWS Foundational Security Best Practices",
            Pack::Cis => "CIS AWS Foundations Benchmark",
            Pack::Nist => "NIST SP 800-53 Rev. 5",
            Pack::Pci => "PCI DSS",
            Pack::Checkov => "checkov",
            Pack::CdkNag => "cdk-nag",
        }
    }

    /// Returns the pack with a name.
    ///
    /// ```
    /// use stanchion_check::Pack;
    /// assert_eq!(Pack::named("cdk-nag"), Some(Pack::CdkNag));
    /// assert_eq!(Pack::named("soc2"), None);
    /// ```
    pub fn named(name: &str) -> Option<Pack> {
        Pack::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Returns the organization that publishes the controls.
    pub fn organization(self) -> &'static str {
        match self {
            Pack::Fsbp => "Amazon Web Services",
            Pack::Cis => "Center for Internet Security",
            Pack::Nist => "National Institute of Standards and Technology",
            Pack::Pci => "PCI Security Standards Council",
            Pack::Checkov => "Prisma Cloud",
            Pack::CdkNag => "cdklabs",
        }
    }

    /// Returns the page about the standard, or about the tool that has the controls.
    pub fn link(self) -> &'static str {
        match self {
            Pack::Fsbp => {
                "https://docs.aws.amazon.com/securityhub/latest/userguide/fsbp-standard.html"
            }
            Pack::Cis => {
                "https://docs.aws.amazon.com/securityhub/latest/userguide/cis-aws-foundations-benchmark.html"
            }
            Pack::Nist => {
                "https://docs.aws.amazon.com/securityhub/latest/userguide/standards-reference-nist-800-53.html"
            }
            Pack::Pci => {
                "https://docs.aws.amazon.com/securityhub/latest/userguide/pci-standard.html"
            }
            Pack::Checkov => "https://github.com/bridgecrewio/checkov",
            Pack::CdkNag => "https://github.com/cdklabs/cdk-nag",
        }
    }

    /// Returns true if the controls follow from those of Security Hub.
    pub(crate) fn is_derived(self) -> bool {
        matches!(self, Pack::Cis | Pack::Nist | Pack::Pci)
    }
}
