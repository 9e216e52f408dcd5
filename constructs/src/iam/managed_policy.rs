//! Managed policies: of their own, for several identities.

use stanchion_aws::iam;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value, counted};

use super::{PolicyDocument, Role, quota};

/// A policy of its own that several identities can have.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html)
#[derive(Clone, Debug)]
pub struct ManagedPolicy {
    resource: iam::ManagedPolicyRef,
}

/// Options of a [`ManagedPolicy`].
#[derive(Clone, Debug)]
#[must_use = "a policy exists after `build`"]
pub struct ManagedPolicyBuilder {
    document: PolicyDocument,
    name: Option<Value<String>>,
    path: Option<String>,
    description: Option<String>,
    roles: Vec<Value<String>>,
}

impl ManagedPolicy {
    /// A policy with a document of at most 6,144 characters, white space not counted.
    pub fn builder(document: PolicyDocument) -> ManagedPolicyBuilder {
        ManagedPolicyBuilder {
            document,
            name: None,
            path: None,
            description: None,
            roles: Vec::new(),
        }
    }

    /// The policy's ARN.
    pub fn arn(&self) -> Value<String> {
        self.resource.reference()
    }

    /// The resource.
    pub fn resource(&self) -> &iam::ManagedPolicyRef {
        &self.resource
    }
}

impl ManagedPolicyBuilder {
    /// A name of one's own, 1-128 characters.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// The path, starting and ending with a slash; default `/`.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// What it is for; cannot change later.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Puts the policy on a role.
    pub fn role(mut self, role: &Role) -> Self {
        self.roles.push(role.name());
        self
    }

    /// Makes the policy.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> ManagedPolicy {
        let scope = scope.construct(id);
        let document = self.document.minimised();
        report_length(&scope, &document, quota::MANAGED);
        let resource = iam::ManagedPolicy::new()
            .policy_document(document)
            .set_opt(self.description, iam::ManagedPolicy::description)
            .set_opt(self.name, iam::ManagedPolicy::managed_policy_name)
            .set_opt(self.path, iam::ManagedPolicy::path)
            .set_opt((!self.roles.is_empty()).then_some(self.roles), iam::ManagedPolicy::roles);
        ManagedPolicy { resource: scope.add("ManagedPolicy", resource) }
    }
}

/// Reports a document over its quota.
pub(super) fn report_length(scope: &Scope, document: &PolicyDocument, quota: usize) {
    let length = quota::length(document);
    if length > quota {
        scope.report(
            Diagnostic::new(code::IAM_001, "the policy is larger than IAM takes")
                .property("PolicyDocument")
                .found(format!("{}, references estimated", counted(length, "character")))
                .allowed(format!("{}, white space not counted", counted(quota, "character"))),
        );
    }
}
