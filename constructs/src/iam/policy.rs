//! Defines inline policies.

use stanchion_aws::iam;
use stanchion_core::Scope;
use stanchion_template::{IntoValue, Value};

use super::managed_policy::report_length;
use super::{PolicyDocument, Role, quota};

/// An inline policy of roles, which is deleted with them. [`Role::allow`] creates one automatically.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::iam::Policy;
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let read = PolicyDocument::new().with(Statement::allow(["s3:GetObject"]).on("arn:aws:s3:::shared-data/*"));
/// let role = Role::builder(Principal::service("ec2.amazonaws.com")).build(&stack, "Reader");
/// let policy = Policy::builder(read, &role).build(&stack, "ReadData");
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Policy {
    resource: iam::PolicyRef,
}

/// Builds a [`Policy`].
#[derive(Clone, Debug)]
#[must_use = "a policy exists after `build`"]
pub struct PolicyBuilder {
    document: PolicyDocument,
    name: Option<String>,
    roles: Vec<Value<String>>,
}

impl Policy {
    /// Returns a builder for a policy of a role.
    pub fn builder(document: PolicyDocument, role: &Role) -> PolicyBuilder {
        PolicyBuilder { document, name: None, roles: vec![role.name()] }
    }

    /// Returns the CloudFormation resource, whose properties `Scope::edit` changes.
    pub fn resource(&self) -> &iam::PolicyRef {
        &self.resource
    }
}

impl PolicyBuilder {
    /// Sets the name in the role, 1-128 characters. Default: the path of the construct.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Adds the policy to another role. Default: only the role of `builder`.
    pub fn role(mut self, role: &Role) -> Self {
        self.roles.push(role.name());
        self
    }

    /// Creates the policy.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Policy {
        let scope = scope.construct(id);
        let document = self.document.minimised();
        report_length(&scope, &document, quota::INLINE);
        let resource = iam::Policy::new()
            .policy_name(match self.name {
                Some(name) => name.into_value(),
                None => scope.key(),
            })
            .policy_document(document)
            .roles(self.roles);
        Policy { resource: scope.add("Policy", resource) }
    }
}
