//! The policies of buckets.

use std::cell::RefCell;
use std::rc::Rc;

use stanchion_aws::s3;
use stanchion_core::Scope;
use stanchion_template::{Id, Value};

use crate::iam::{Operator, PolicyDocument, Principal, Statement};
use crate::text;

/// The policy of a bucket, which denies requests without TLS, and to which other constructs add.
#[derive(Clone, Debug)]
pub(super) struct BucketPolicy {
    resource: s3::BucketPolicyRef,
    statements: Rc<RefCell<Vec<Statement>>>,
}

impl BucketPolicy {
    /// Creates the policy of a bucket.
    pub(super) fn create(scope: &Scope, name: &Value<String>, arn: &Value<String>) -> BucketPolicy {
        let tls = Statement::deny(["s3:*"])
            .by(Principal::Any)
            .on(arn.clone())
            .on(text![arn.clone(), "/*"])
            .when(Operator::BOOL, "aws:SecureTransport", ["false"]);
        let resource = s3::BucketPolicy::new()
            .bucket(name.clone())
            .policy_document(PolicyDocument::new().with(tls.clone()));
        let policy =
            BucketPolicy { resource: scope.add("Policy", resource), statements: Rc::default() };
        let late = policy.clone();
        scope.on_synthesis(move |scope| {
            let statements = late.statements.take();
            if statements.is_empty() {
                return;
            }
            let document = statements.into_iter().fold(PolicyDocument::new(), PolicyDocument::with);
            let document = document.sorted(scope).minimised().sorted(scope).with(tls);
            scope.edit(&late.resource).set_property("PolicyDocument", document);
        });
        policy
    }

    /// Adds a statement.
    pub(super) fn add(&self, statement: Statement) {
        self.statements.borrow_mut().push(statement);
    }

    pub(super) fn id(&self) -> Id {
        self.resource.as_ref().clone()
    }
}
