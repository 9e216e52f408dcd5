//! SageMaker on shared file systems: Studio, notebooks, training jobs.

mod notebook;
mod studio;
mod training_job;
mod user_profile;

pub use notebook::{NotebookInstance, NotebookInstanceBuilder};
pub use studio::{StudioAuthentication, StudioDomain, StudioDomainBuilder};
pub use training_job::TrainingJob;
pub use user_profile::{UserProfile, UserProfileBuilder};

use stanchion_core::{Diagnostic, Scope, code};

use crate::iam::{Principal, Role};
use crate::storage::FileSystem;

/// A role for SageMaker, as its quick setup has it.
fn default_role(scope: &Scope) -> Role {
    Role::builder(Principal::service("sagemaker.amazonaws.com"))
        .aws_managed_policy("AmazonSageMakerFullAccess")
        .build(scope, "Role")
}

/// SageMaker mounts EFS by itself and shows no role.
fn check_policy(file_system: &FileSystem, scope: &Scope, property: &str) {
    if file_system.policy().requires_iam() {
        let path = file_system.scope().path();
        scope.report(
            Diagnostic::new(code::SGM_001, format!("{path} may refuse SageMaker"))
                .property(property)
                .found("a file system that asks clients for a role")
                .allowed(
                    "a file system with ClientPolicy::Open, kept to its clients by security groups",
                ),
        );
    }
}
