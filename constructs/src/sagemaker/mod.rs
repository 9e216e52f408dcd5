//! Connects SageMaker to shared file systems: Studio, notebook instances and training jobs.

mod notebook;
mod permissions;
mod studio;
mod training_job;
mod user_profile;

pub use notebook::{NotebookInstance, NotebookInstanceBuilder};
pub use studio::{StudioAuthentication, StudioDomain, StudioDomainBuilder};
pub use training_job::TrainingJob;
pub use user_profile::{UserProfile, UserProfileBuilder};

use stanchion_core::{Diagnostic, Scope, code};

use crate::storage::FileSystem;

/// Reports a file system whose policy requires IAM authorization, because SageMaker mounts EFS without a role.
fn check_policy(file_system: &FileSystem, scope: &Scope, property: &str) {
    if file_system.policy().requires_iam() {
        let path = file_system.scope().path();
        scope.report(
            Diagnostic::new(
                code::SGM_001,
                format!("the file system policy of {path} may deny SageMaker"),
            )
            .property(property)
            .found("a policy that requires IAM authorization")
            .allowed("ClientPolicy::Open, with access restricted by security groups"),
        );
    }
}
