//! The output of builds.

use stanchion_aws::codebuild::project as l1;

use crate::iam::{Role, Statement};
use crate::storage::Bucket;

/// The output of a build.
///
/// [AWS documentation](https://docs.aws.amazon.com/codebuild/latest/APIReference/API_ProjectArtifacts.html)
#[derive(Clone, Debug, Default)]
pub struct Artifacts(Option<(Bucket, String, bool)>);

impl Artifacts {
    /// Keeps no output, besides what the build writes to file systems and services.
    pub fn none() -> Artifacts {
        Artifacts(None)
    }

    /// Copies the files of the output to a folder of a bucket, with a folder for each build.
    pub fn s3(bucket: &Bucket, folder: impl Into<String>) -> Artifacts {
        Artifacts(Some((bucket.clone(), folder.into(), false)))
    }

    /// Copies the files of the output to a folder of a bucket as an archive, with a folder for each build.
    pub fn zip(bucket: &Bucket, folder: impl Into<String>) -> Artifacts {
        Artifacts(Some((bucket.clone(), folder.into(), true)))
    }

    pub(super) fn is_none(&self) -> bool {
        self.0.is_none()
    }

    pub(super) fn grant(&self, role: &Role) {
        if let Some((bucket, ..)) = &self.0 {
            bucket.grant_write(role);
            let actions = ["s3:GetBucketAcl", "s3:GetBucketLocation"];
            role.allow(Statement::allow(actions).on(bucket.arn()));
        }
    }

    pub(super) fn resource(self, is_pipeline: bool) -> l1::Artifacts {
        match self.0 {
            Some((bucket, folder, is_zip)) => l1::Artifacts::new()
                .location(bucket.name())
                .name(if is_zip { "output.zip" } else { "output" })
                .namespace_type("BUILD_ID")
                .packaging(if is_zip { "ZIP" } else { "NONE" })
                .path(folder)
                .r#type("S3"),
            None if is_pipeline => l1::Artifacts::new().r#type("CODEPIPELINE"),
            None => l1::Artifacts::new().r#type("NO_ARTIFACTS"),
        }
    }
}
