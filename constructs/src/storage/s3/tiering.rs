//! Defines the archive tiers of S3 Intelligent-Tiering.

use stanchion_aws::s3::bucket as l1;
use stanchion_check::facts::s3::{ARCHIVE_DAYS, DEEP_ARCHIVE_DAYS};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{SetOpt, counted};

/// The tiers to which S3 Intelligent-Tiering moves objects that nobody reads. They apply to objects in that storage class.
///
/// [AWS documentation](https://docs.aws.amazon.com/AmazonS3/latest/userguide/intelligent-tiering-overview.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a bucket"]
pub struct IntelligentTiering {
    id: String,
    prefix: Option<String>,
    archive_days: Option<u32>,
    deep_archive_days: Option<u32>,
}

impl IntelligentTiering {
    /// Moves objects to the Archive Access tier after 90-730 days without access.
    pub fn archive(id: impl Into<String>, days: u32) -> IntelligentTiering {
        let archive_days = Some(days);
        IntelligentTiering { id: id.into(), prefix: None, archive_days, deep_archive_days: None }
    }

    /// Moves objects to the Deep Archive Access tier after 180-730 days without access.
    pub fn deep_archive(id: impl Into<String>, days: u32) -> IntelligentTiering {
        let deep_archive_days = Some(days);
        IntelligentTiering { id: id.into(), prefix: None, archive_days: None, deep_archive_days }
    }

    /// Moves objects to the Deep Archive Access tier later, after 180-730 days without access. Default: none.
    pub fn then_deep_archive(mut self, days: u32) -> IntelligentTiering {
        self.deep_archive_days = Some(days);
        self
    }

    /// Applies the tiers to objects whose key starts with a prefix. Default: all keys.
    pub fn prefix(mut self, prefix: impl Into<String>) -> IntelligentTiering {
        self.prefix = Some(prefix.into());
        self
    }

    /// Reports numbers of days that S3 refuses.
    pub(super) fn check(&self, scope: &Scope) {
        let tiers =
            [(self.archive_days, ARCHIVE_DAYS), (self.deep_archive_days, DEEP_ARCHIVE_DAYS)];
        for (days, limits) in tiers {
            if let Some(days) = days.filter(|it| !limits.has(*it)) {
                scope.report(
                    Diagnostic::new(code::S3B_009, "the days of an archive tier are out of range")
                        .property("IntelligentTieringConfigurations")
                        .found(counted(days, "day"))
                        .allowed(limits.of("days")),
                );
            }
        }
    }

    pub(super) fn into_l1(self) -> l1::IntelligentTieringConfiguration {
        let tier = |days: Option<u32>, tier| {
            days.map(|days| l1::Tiering::new().access_tier(tier).days(days))
        };
        let tiers = [
            tier(self.archive_days, l1::AccessTier::ARCHIVE_ACCESS),
            tier(self.deep_archive_days, l1::AccessTier::DEEP_ARCHIVE_ACCESS),
        ];
        use l1::IntelligentTieringConfiguration as It;
        It::new()
            .id(self.id)
            .set_opt(self.prefix, It::prefix)
            .status(l1::Status::ENABLED)
            .tierings(tiers.into_iter().flatten().collect::<Vec<_>>())
    }
}
