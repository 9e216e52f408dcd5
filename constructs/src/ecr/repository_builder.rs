//! Builds repositories.

use stanchion_aws::ecr;
use stanchion_aws::ecr::repository as l1;
use stanchion_core::{RemovalPolicy, Scope};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::lifecycle;
use super::{ImageRule, Repository};
use crate::iam::{PolicyDocument, Statement};

/// Builds a [`Repository`].
#[derive(Clone, Debug)]
#[must_use = "a repository exists after `build`"]
pub struct RepositoryBuilder {
    name: Option<Value<String>>,
    mutable: bool,
    scan: bool,
    kms_key: Option<Value<String>>,
    rules: Vec<ImageRule>,
    policy: PolicyDocument,
    empty_on_delete: bool,
    removal: RemovalPolicy,
}

impl Repository {
    /// Returns a builder for a repository.
    pub fn builder() -> RepositoryBuilder {
        RepositoryBuilder {
            name: None,
            mutable: false,
            scan: true,
            kms_key: None,
            rules: Vec::new(),
            policy: PolicyDocument::new(),
            empty_on_delete: false,
            removal: RemovalPolicy::Retain,
        }
    }
}

impl RepositoryBuilder {
    /// Sets the name, 2-256 lower-case letters, digits and `._-/`. Default: CloudFormation generates one. An update
    /// replaces the repository.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Allows a tag to be moved to another image. Default: tags are immutable.
    pub fn mutable_tags(mut self) -> Self {
        self.mutable = true;
        self
    }

    /// Sets whether images are scanned when they are pushed. Default: `true`.
    pub fn scan_on_push(mut self, on: bool) -> Self {
        self.scan = on;
        self
    }

    /// Sets the KMS key that encrypts images, by its ARN. Default: AES-256 with keys of ECR. An update replaces the
    /// repository.
    pub fn kms_key(mut self, arn: impl IntoValue<String>) -> Self {
        self.kms_key = Some(arn.into_value());
        self
    }

    /// Adds a rule that expires images. Rules apply in their order; a rule for all images is always the last. Default:
    /// none.
    pub fn rule(mut self, rule: ImageRule) -> Self {
        self.rules.push(rule);
        self
    }

    /// Adds a statement to the policy of the repository, for other accounts and services. It has no resource: it
    /// applies to the repository. Default: none.
    pub fn statement(mut self, statement: Statement) -> Self {
        self.policy.add(statement);
        self
    }

    /// Deletes all images with the repository. Default: ECR refuses to delete a repository with images.
    pub fn empty_on_delete(mut self) -> Self {
        self.empty_on_delete = true;
        self
    }

    /// Sets the removal policy for when the repository is removed from the stack. Default: `Retain`.
    pub fn removal(mut self, policy: RemovalPolicy) -> Self {
        self.removal = policy;
        self
    }

    /// Creates the repository.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Repository {
        let scope = scope.construct(id);
        lifecycle::check(&self.rules, &scope);
        let encryption = self.kms_key.map(|key| {
            l1::EncryptionConfiguration::new().encryption_type(l1::EncryptionType::KMS).kms_key(key)
        });
        let mutability = match self.mutable {
            true => l1::ImageTagMutability::MUTABLE,
            false => l1::ImageTagMutability::IMMUTABLE,
        };
        let lifecycle = lifecycle::policy(&self.rules)
            .map(|text| l1::LifecyclePolicy::new().lifecycle_policy_text(text));
        let policy = Some(self.policy).filter(|it| !it.is_empty());
        use ecr::Repository as It;
        let repository = It::new()
            .set_opt(self.empty_on_delete.then_some(true), It::empty_on_delete)
            .set_opt(encryption, It::encryption_configuration)
            .image_scanning_configuration(
                l1::ImageScanningConfiguration::new().scan_on_push(self.scan),
            )
            .image_tag_mutability(mutability)
            .set_opt(lifecycle, It::lifecycle_policy)
            .set_opt(self.name, It::repository_name)
            .set_opt(policy.map(PolicyDocument::minimised), It::repository_policy_text);
        let resource = scope.add("Repository", repository);
        scope.edit(&resource).removal(self.removal);
        Repository {
            name: resource.reference(),
            arn: resource.arn(),
            uri: resource.repository_uri(),
            resource: Some(resource),
        }
    }
}
