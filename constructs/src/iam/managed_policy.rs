//! Defines managed policies, which several identities share.

use stanchion_aws::iam;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value, counted};

use super::{PolicyDocument, Role, quota};

/// A customer managed policy, which can be attached to several identities.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-managedpolicy.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let read = PolicyDocument::new().with(Statement::allow(["s3:GetObject"]).on("arn:aws:s3:::shared-data/*"));
/// let role = Role::builder(Principal::service("ec2.amazonaws.com")).build(&stack, "Reader");
/// let policy = ManagedPolicy::builder(read).role(&role).build(&stack, "ReadData");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct ManagedPolicy {
    resource: iam::ManagedPolicyRef,
}

/// Builds a [`ManagedPolicy`].
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
    /// Returns a builder for a policy with a document of at most 6,144 characters, not counting white space.
    pub fn builder(document: PolicyDocument) -> ManagedPolicyBuilder {
        ManagedPolicyBuilder {
            document,
            name: None,
            path: None,
            description: None,
            roles: Vec::new(),
        }
    }

    /// Returns the ARN of the policy.
    pub fn arn(&self) -> Value<String> {
        self.resource.reference()
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &iam::ManagedPolicyRef {
        &self.resource
    }
}

impl ManagedPolicyBuilder {
    /// Sets the name, 1-128 characters. Default: a name that CloudFormation generates. An update
    /// replaces the policy.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Sets the path, which starts and ends with a slash. Default: `/`. An update replaces the policy.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets the description. An update replaces the policy. Default: none.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Attaches the policy to a role. Default: none.
    pub fn role(mut self, role: &Role) -> Self {
        self.roles.push(role.name());
        self
    }

    /// Creates the policy.
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

/// Reports a document that exceeds its quota.
pub(super) fn report_length(scope: &Scope, document: &PolicyDocument, quota: usize) {
    let length = quota::length(document);
    if length > quota {
        scope.report(
            Diagnostic::new(code::IAM_001, "the policy document exceeds the size quota of IAM")
                .property("PolicyDocument")
                .found(format!(
                    "{}, with estimated lengths of references",
                    counted(length, "character")
                ))
                .allowed(format!("{}, not counting white space", counted(quota, "character"))),
        );
    }
}
