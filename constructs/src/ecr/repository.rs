//! Defines repositories.

use stanchion_aws::ecr;
use stanchion_core::Scope;
use stanchion_template::{IntoValue, Value, pseudo};

use crate::existing::existing;
use crate::iam::{Role, Statement};
use crate::units::RepositoryName;
use crate::{arn, text};

/// A private repository of container images in ECR. Its tags are immutable, and images are scanned when they are pushed. It
/// is retained when its stack is deleted.
///
/// ```
/// use stanchion_constructs::containers::Container;
/// use stanchion_constructs::ecr::{ImageRule, Images, Repository};
/// use stanchion_constructs::prelude::*;
///
/// let app = App::new();
/// let stack = app.stack("Images");
/// let images = Repository::builder()
///     .rule(ImageRule::expire_after_days(Images::Untagged, 14))
///     .rule(ImageRule::keep_newest(Images::Any, 50))
///     .build(&stack, "Aligner");
/// let align = Container::new(images.image("1.4.2"));
/// let yaml = app.synth().unwrap().stacks()[0].template.to_yaml();
/// assert!(yaml.contains("ImageTagMutability: IMMUTABLE"));
/// ```
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-repository.html)
#[derive(Clone, Debug)]
pub struct Repository {
    pub(super) name: Value<String>,
    pub(super) arn: Value<String>,
    pub(super) uri: Value<String>,
    pub(super) resource: Option<ecr::RepositoryRef>,
}

impl Repository {
    /// Imports an existing repository of the account and Region by its name. Reports a literal that is not the name of a
    /// repository.
    #[track_caller]
    pub fn import(scope: &Scope, id: &str, name: impl IntoValue<String>) -> Repository {
        let name = existing::<RepositoryName>(&scope.construct(id), "RepositoryName", name);
        let arn = arn::of("ecr", text!["repository/", &name]).into_value();
        let uri = text![
            pseudo::account_id(),
            ".dkr.ecr.",
            pseudo::region(),
            ".",
            pseudo::url_suffix(),
            "/",
            &name,
        ];
        Repository { name, arn, uri: uri.into_value(), resource: None }
    }

    /// Returns the name of the repository.
    pub fn name(&self) -> Value<String> {
        self.name.clone()
    }

    /// Returns the ARN of the repository.
    pub fn arn(&self) -> Value<String> {
        self.arn.clone()
    }

    /// Returns the URI of the repository, without a tag.
    pub fn uri(&self) -> Value<String> {
        self.uri.clone()
    }

    /// Returns the resource, or `None` for an imported repository.
    pub fn resource(&self) -> Option<&ecr::RepositoryRef> {
        self.resource.as_ref()
    }

    /// Returns the URI of an image by its tag, for the containers of ECS and AWS Batch. The roles that start containers may
    /// pull from the repositories of their account.
    pub fn image(&self, tag: impl IntoValue<String>) -> Value<String> {
        text![self.uri(), ":", tag.into_value()].into_value()
    }

    /// Returns the URI of an image by its digest, such as `sha256:4d6f..`, which never stands for another image.
    pub fn image_by_digest(&self, digest: impl IntoValue<String>) -> Value<String> {
        text![self.uri(), "@", digest.into_value()].into_value()
    }

    /// Allows a role to pull images.
    ///
    /// Source: <https://docs.aws.amazon.com/AmazonECR/latest/userguide/repository-policy-examples.html>
    pub fn grant_pull(&self, role: &Role) {
        let actions =
            ["ecr:BatchCheckLayerAvailability", "ecr:BatchGetImage", "ecr:GetDownloadUrlForLayer"];
        role.allow(Statement::allow(actions).on(self.arn()));
        role.allow(Statement::allow(["ecr:GetAuthorizationToken"]).on_any());
    }

    /// Allows a role to push and pull images.
    ///
    /// Source: <https://docs.aws.amazon.com/AmazonECR/latest/userguide/image-push-iam.html>
    pub fn grant_push(&self, role: &Role) {
        self.grant_pull(role);
        let actions = [
            "ecr:CompleteLayerUpload",
            "ecr:InitiateLayerUpload",
            "ecr:PutImage",
            "ecr:UploadLayerPart",
        ];
        role.allow(Statement::allow(actions).on(self.arn()));
    }
}
