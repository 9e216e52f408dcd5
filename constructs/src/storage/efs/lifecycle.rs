//! Lifecycle policies: when files move between storage classes.

use stanchion_aws::efs::file_system::{
    LifecyclePolicy, TransitionToArchive, TransitionToIA, TransitionToPrimaryStorageClass,
};
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::Value;

use super::{PerformanceMode, Throughput};

/// The time without access after which a file moves to another storage class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Transition {
    /// 1 day.
    Days1,
    /// 7 days.
    Days7,
    /// 14 days.
    Days14,
    /// 30 days.
    Days30,
    /// 60 days.
    Days60,
    /// 90 days.
    Days90,
    /// 180 days.
    Days180,
    /// 270 days.
    Days270,
    /// 365 days.
    Days365,
}

impl Transition {
    fn name(self) -> &'static str {
        match self {
            Transition::Days1 => "AFTER_1_DAY",
            Transition::Days7 => "AFTER_7_DAYS",
            Transition::Days14 => "AFTER_14_DAYS",
            Transition::Days30 => "AFTER_30_DAYS",
            Transition::Days60 => "AFTER_60_DAYS",
            Transition::Days90 => "AFTER_90_DAYS",
            Transition::Days180 => "AFTER_180_DAYS",
            Transition::Days270 => "AFTER_270_DAYS",
            Transition::Days365 => "AFTER_365_DAYS",
        }
    }
}

/// The lifecycle policies of a file system: when files move between storage classes.
///
/// Files move to Archive only after Infrequent Access, so there is no lifecycle with Archive alone:
///
/// ```
/// use stanchion_constructs::storage::{Lifecycle, Transition};
/// let lifecycle = Lifecycle::infrequent_access(Transition::Days30)
///     .archive(Transition::Days90)
///     .back_on_first_access();
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/efs/latest/ug/lifecycle-management-efs.html)
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use = "pass it to `FileSystemBuilder::lifecycle`"]
pub struct Lifecycle {
    infrequent_access: Transition,
    archive: Option<Transition>,
    back_on_first_access: bool,
}

impl Lifecycle {
    /// Moves files to the Infrequent Access storage class after a time without access.
    pub fn infrequent_access(after: Transition) -> Lifecycle {
        Lifecycle { infrequent_access: after, archive: None, back_on_first_access: false }
    }

    /// Moves files to the Archive storage class, later than to Infrequent Access. Requires elastic throughput. Default:
    /// none.
    pub fn archive(mut self, after: Transition) -> Lifecycle {
        self.archive = Some(after);
        self
    }

    /// Moves files back to the Standard storage class when they are accessed for the first time. Default: files stay in
    /// their storage class.
    pub fn back_on_first_access(mut self) -> Lifecycle {
        self.back_on_first_access = true;
        self
    }

    pub(super) fn policies(self) -> Vec<LifecyclePolicy> {
        let mut policies =
            vec![LifecyclePolicy::new().transition_to_ia(Value::<TransitionToIA>::constant(
                self.infrequent_access.name(),
            ))];
        if let Some(after) = self.archive {
            policies.push(
                LifecyclePolicy::new()
                    .transition_to_archive(Value::<TransitionToArchive>::constant(after.name())),
            );
        }
        if self.back_on_first_access {
            policies.push(LifecyclePolicy::new().transition_to_primary_storage_class(
                TransitionToPrimaryStorageClass::AFTER_1_ACCESS,
            ));
        }
        policies
    }

    pub(super) fn check(self, throughput: Throughput, mode: PerformanceMode, scope: &Scope) {
        let Some(archive) = self.archive else { return };
        let link = "https://docs.aws.amazon.com/efs/latest/ug/lifecycle-management-efs.html";
        if archive <= self.infrequent_access {
            scope.report(
                Diagnostic::new(
                    code::EFS_023,
                    "the transition to Archive is not later than the transition to Infrequent Access",
                )
                .property("LifecyclePolicies")
                .found(format!(
                    "{} to Infrequent Access, {} to Archive",
                    self.infrequent_access.name(),
                    archive.name()
                ))
                .allowed("a later transition to Archive than to Infrequent Access")
                .link(link),
            );
        }
        if throughput != Throughput::Elastic || mode != PerformanceMode::GeneralPurpose {
            scope.report(
                Diagnostic::new(
                    code::EFS_024,
                    "the Archive storage class requires elastic throughput and General Purpose mode",
                )
                .property("LifecyclePolicies")
                .found(format!("{throughput:?}, {mode:?}"))
                .allowed("Throughput::Elastic with PerformanceMode::GeneralPurpose")
                .link(link),
            );
        }
    }
}
