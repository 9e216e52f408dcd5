//! Defines roles.

use std::cell::RefCell;
use std::rc::Rc;

use stanchion_aws::iam;
use stanchion_core::{Diagnostic, Scope, Severity, code};
use stanchion_template::{Id, IntoValue, SetOpt, Value, counted, pseudo};

use super::{Operator, PolicyDocument, Principal, Statement, quota};
use crate::existing::existing;
use crate::non_empty::non_empty;
use crate::text;
use crate::units::{RoleArn, RoleName};

/// A role: an identity that a service or another identity assumes.
///
/// [`allow`](Role::allow) adds permissions. Statements are merged, and moved into managed policies if they do not fit
/// into an inline policy.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// # let app = App::new();
/// # let stack = app.stack("S");
///
/// let role = Role::builder(Principal::service("ec2.amazonaws.com"))
///     .aws_managed_policy("AmazonSSMManagedInstanceCore")
///     .build(&stack, "Worker");
/// role.allow(Statement::allow(["s3:GetObject"]).on("arn:aws:s3:::shared-data/*"));
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Clone, Debug)]
pub struct Role(pub(super) Rc<RoleData>);

#[derive(Debug)]
pub(super) struct RoleData {
    pub(super) scope: Scope,
    name: Value<String>,
    arn: Value<String>,
    resource: Option<iam::RoleRef>,
    policy: RefCell<Option<iam::PolicyRef>>,
    statements: RefCell<PolicyDocument>,
    /// The shared instance profile, once it has been requested.
    pub(super) profile: RefCell<Option<iam::InstanceProfileRef>>,
}

/// Builds a [`Role`].
#[derive(Clone, Debug)]
#[must_use = "a role exists after `build`"]
pub struct RoleBuilder {
    trust: PolicyDocument,
    name: Option<Value<String>>,
    path: Option<String>,
    description: Option<String>,
    managed_policies: Vec<Value<String>>,
    permissions_boundary: Option<Value<String>>,
    max_session_hours: Option<u8>,
}

impl Role {
    /// Returns a builder for a role that a principal can assume.
    pub fn builder(trusted: Principal) -> RoleBuilder {
        let trust = PolicyDocument::new().with(Statement::allow(["sts:AssumeRole"]).by(trusted));
        Role::builder_with_trust(trust)
    }

    /// Returns a builder for a role that a service assumes for resources of this account only. Without the condition, another
    /// account could make the service use the role.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/IAM/latest/UserGuide/confused-deputy.html)
    pub fn builder_for_this_account(service: &'static str) -> RoleBuilder {
        let trust = Statement::allow(["sts:AssumeRole"]).by(Principal::service(service)).when(
            Operator::STRING_EQUALS,
            "aws:SourceAccount",
            [pseudo::account_id()],
        );
        Role::builder_with_trust(PolicyDocument::new().with(trust))
    }

    /// Returns a builder for a role with a custom trust policy.
    pub fn builder_with_trust(trust: PolicyDocument) -> RoleBuilder {
        RoleBuilder {
            trust,
            name: None,
            path: None,
            description: None,
            managed_policies: Vec::new(),
            permissions_boundary: None,
            max_session_hours: None,
        }
    }

    /// Imports an existing role by its name and ARN. Statements become a policy in this stack that is attached to the
    /// role. Reports literals of another form.
    #[track_caller]
    pub fn import(
        scope: &Scope,
        id: &str,
        name: impl IntoValue<String>,
        arn: impl IntoValue<String>,
    ) -> Role {
        let scope = scope.construct(id);
        let name = existing::<RoleName>(&scope, "RoleName", name);
        let arn = existing::<RoleArn>(&scope, "Arn", arn);
        Role::create(&scope, name, arn, None)
    }

    fn create(
        scope: &Scope,
        name: Value<String>,
        arn: Value<String>,
        resource: Option<iam::RoleRef>,
    ) -> Role {
        let role = Role(Rc::new(RoleData {
            scope: scope.clone(),
            name,
            arn,
            resource,
            policy: RefCell::new(None),
            statements: RefCell::new(PolicyDocument::new()),
            profile: RefCell::new(None),
        }));
        let it = role.clone();
        scope.on_synthesis(move |_| it.write_policies());
        role
    }

    /// Returns the name of the role.
    pub fn name(&self) -> Value<String> {
        self.0.name.clone()
    }

    /// Returns the ARN of the role.
    pub fn arn(&self) -> Value<String> {
        self.0.arn.clone()
    }

    /// Returns the resource, or `None` for an imported role.
    pub fn resource(&self) -> Option<&iam::RoleRef> {
        self.0.resource.as_ref()
    }

    /// Returns the role as a principal.
    pub fn principal(&self) -> Principal {
        Principal::Aws(self.arn())
    }

    /// Adds a statement to the permissions of the role.
    pub fn allow(&self, statement: Statement) {
        self.0.statements.borrow_mut().add(statement);
        let mut policy = self.0.policy.borrow_mut();
        if policy.is_none() {
            // The document is written at synthesis, when all statements are known.
            let resource = iam::Policy::new()
                .policy_name(self.0.scope.key())
                .policy_document(PolicyDocument::new())
                .roles([self.name()]);
            *policy = Some(self.0.scope.add("Policy", resource));
        }
    }

    /// Returns the resources that must exist before the role has all its permissions.
    pub(crate) fn dependencies(&self) -> Vec<Id> {
        self.0.policy.borrow().iter().map(|it| it.as_ref().clone()).collect()
    }

    fn write_policies(&self) {
        let RoleData { scope, .. } = &*self.0;
        let Some(policy) = self.0.policy.borrow().clone() else { return };
        // Sorted first, so that the result of merging does not depend on the order of calls either.
        let document = self.0.statements.borrow().clone().sorted(scope).minimised().sorted(scope);
        if quota::length(&document) <= quota::INLINE {
            scope.edit(&policy).set_property("PolicyDocument", document);
            return;
        }
        let mut parts = quota::split(document);
        // The inline policy keeps the first part, so that resources that depend on it still find it.
        if let Some((_, first)) = parts.pop_first() {
            scope.edit(&policy).set_property("PolicyDocument", first);
        }
        if parts.len() > quota::MANAGED_PER_ROLE {
            scope.report(
                Diagnostic::new(
                    code::IAM_003,
                    "the permissions of the role need more managed policies than a role can have",
                )
                .severity(Severity::Error)
                .property("ManagedPolicyArns")
                .found(counted(parts.len(), "policy"))
                .allowed(format!("{} managed policies on a role", quota::MANAGED_PER_ROLE))
                .help("Allow several resources at once with a pattern, or use more than one role"),
            );
        }
        for (service, document) in parts {
            let part = iam::ManagedPolicy::new().policy_document(document).roles([self.name()]);
            let part = scope.add(&format!("{service}-policy"), part);
            scope.edit(&policy).depends_on(&part);
        }
    }
}

impl RoleBuilder {
    /// Sets the name, 1-64 characters. Default: a name that CloudFormation generates. With a name, the stack requires
    /// `CAPABILITY_NAMED_IAM`, and an update that replaces the role needs a new name.
    pub fn name(mut self, name: impl IntoValue<String>) -> Self {
        self.name = Some(name.into_value());
        self
    }

    /// Sets the path, which starts and ends with a slash. Default: `/`. An update replaces the role.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }

    /// Sets the description, at most 1,000 characters. Default: none.
    pub fn description(mut self, text: impl Into<String>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// Adds another principal that can assume the role. Default: only the principal of `builder`.
    pub fn trust(mut self, principal: Principal) -> Self {
        self.trust.add(Statement::allow(["sts:AssumeRole"]).by(principal));
        self
    }

    /// Attaches a managed policy by its ARN. Default: none.
    pub fn managed_policy(mut self, arn: impl IntoValue<String>) -> Self {
        self.managed_policies.push(arn.into_value());
        self
    }

    /// Attaches an AWS managed policy by its name, such as `AmazonSSMManagedInstanceCore`. Default: none.
    pub fn aws_managed_policy(self, name: &str) -> Self {
        self.managed_policy(text!["arn:", pseudo::partition(), format!(":iam::aws:policy/{name}")])
    }

    /// Sets the ARN of the permissions boundary, which limits all permissions of the role. Default: none.
    pub fn permissions_boundary(mut self, arn: impl IntoValue<String>) -> Self {
        self.permissions_boundary = Some(arn.into_value());
        self
    }

    /// Sets the maximum session duration, 1-12 hours. Default: 1.
    pub fn max_session_hours(mut self, hours: u8) -> Self {
        self.max_session_hours = Some(hours);
        self
    }

    /// Creates the role.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Role {
        let scope = scope.construct(id);
        if self.max_session_hours.is_some_and(|it| !(1..=12).contains(&it)) {
            scope.report(
                Diagnostic::new(
                    code::IAM_016,
                    "the maximum session duration of the role is out of range",
                )
                .property("MaxSessionDuration")
                .found(counted(self.max_session_hours.unwrap_or_default(), "hour"))
                .allowed("1-12 hours"),
            );
        }
        let resource = iam::Role::new()
            .assume_role_policy_document(self.trust.minimised_trust())
            .set_opt(self.description, iam::Role::description)
            .set_opt(non_empty(self.managed_policies), iam::Role::managed_policy_arns)
            .set_opt(
                self.max_session_hours.map(|hours| i64::from(hours) * 3600),
                iam::Role::max_session_duration,
            )
            .set_opt(self.path, iam::Role::path)
            .set_opt(self.permissions_boundary, iam::Role::permissions_boundary)
            .set_opt(self.name, iam::Role::role_name);
        let resource = scope.add("Role", resource);
        Role::create(&scope, resource.reference(), resource.arn(), Some(resource))
    }
}

impl PolicyDocument {
    /// Merges trust statements that differ only in their principals.
    fn minimised_trust(self) -> PolicyDocument {
        let mut merged: Vec<Statement> = Vec::new();
        for statement in self.into_statements() {
            let same = |it: &&mut Statement| {
                let (mut this, mut that) = ((**it).clone(), statement.clone());
                (this.principals, that.principals) = (Vec::new(), Vec::new());
                this == that
            };
            match merged.iter_mut().find(same) {
                Some(known) => {
                    for principal in statement.principals {
                        if !known.principals.contains(&principal) {
                            known.principals.push(principal);
                        }
                    }
                }
                None => merged.push(statement),
            }
        }
        PolicyDocument::from_statements(merged)
    }
}
