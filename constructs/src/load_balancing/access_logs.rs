//! The delivery of access logs to a bucket.

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Id, IntoValue, Value, pseudo};

use crate::iam::{Operator, Principal, Statement};
use crate::storage::Bucket;
use crate::text;

/// The service that delivers access logs.
#[derive(Clone, Copy, Debug)]
pub(super) enum Delivery {
    /// Of Application Load Balancers.
    ///
    /// Source: <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html>
    Application,
    /// Of Network Load Balancers.
    ///
    /// Source: <https://docs.aws.amazon.com/elasticloadbalancing/latest/network/enable-access-logs.html>
    Network,
}

/// The bucket and prefix of access logs.
#[derive(Clone, Debug)]
pub(super) struct AccessLogs {
    pub(super) bucket: Bucket,
    pub(super) prefix: String,
    pub(super) delivery: Delivery,
}

impl AccessLogs {
    /// Allows the delivery in the policy of the bucket. Returns the attributes of the load balancer, and the policy, which
    /// must exist before it.
    pub(super) fn prepare(self, scope: &Scope) -> (Vec<(&'static str, Value<String>)>, Option<Id>) {
        self.check(scope);
        let folder = match self.prefix.as_str() {
            "" => String::new(),
            prefix => format!("{prefix}/"),
        };
        let objects =
            text![self.bucket.arn(), format!("/{folder}AWSLogs/"), pseudo::account_id(), "/*"];
        let statements = match self.delivery {
            Delivery::Application => {
                let service = "logdelivery.elasticloadbalancing.amazonaws.com";
                let put = Statement::allow(["s3:PutObject"]).by(Principal::service(service));
                vec![put.on(objects)]
            }
            Delivery::Network => {
                let load_balancers = text![
                    "arn:",
                    pseudo::partition(),
                    ":logs:",
                    pseudo::region(),
                    ":",
                    pseudo::account_id(),
                    ":*"
                ];
                let deliver = |actions: [&str; 1]| {
                    Statement::allow(actions)
                        .by(Principal::service("delivery.logs.amazonaws.com"))
                        .when(Operator::STRING_EQUALS, "aws:SourceAccount", [pseudo::account_id()])
                        .when(Operator::ARN_LIKE, "aws:SourceArn", [load_balancers.clone()])
                };
                let owner = ["bucket-owner-full-control"];
                let put = deliver(["s3:PutObject"]).on(objects);
                vec![
                    deliver(["s3:GetBucketAcl"]).on(self.bucket.arn()),
                    put.when(Operator::STRING_EQUALS, "s3:x-amz-acl", owner),
                ]
            }
        };
        for statement in statements {
            self.bucket.allow(statement);
        }
        let mut attributes = vec![
            ("access_logs.s3.bucket", self.bucket.name()),
            ("access_logs.s3.enabled", "true".into_value()),
        ];
        if !self.prefix.is_empty() {
            attributes.push(("access_logs.s3.prefix", self.prefix.into_value()));
        }
        (attributes, self.bucket.policy())
    }

    fn check(&self, scope: &Scope) {
        if self.prefix.starts_with('/')
            || self.prefix.ends_with('/')
            || self.prefix.contains("AWSLogs")
        {
            scope.report(
                Diagnostic::new(code::ELB_006, "the prefix of the access logs is not valid")
                    .property("LoadBalancerAttributes.access_logs.s3.prefix")
                    .found(format!("{:?}", self.prefix))
                    .allowed("a prefix without AWSLogs, and without a slash at its start or end"),
            );
        }
        if matches!(self.delivery, Delivery::Application) && self.bucket.has_kms_key() {
            scope.report(
                Diagnostic::new(
                    code::ELB_006,
                    "an Application Load Balancer cannot write access logs to a bucket with a KMS key",
                )
                .property("LoadBalancerAttributes.access_logs.s3.bucket")
                .found("a bucket with `kms_key`")
                .allowed("a bucket encrypted with SSE-S3"),
            );
        }
    }
}
