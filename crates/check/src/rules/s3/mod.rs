//! Amazon S3.

mod access;
mod lifecycle;
mod logging;
mod notification;
mod replication;

use crate::rule::Rule;

const BUCKET: &str = "AWS::S3::Bucket";

pub(super) fn rules() -> impl Iterator<Item = &'static Rule> {
    [access::RULES, lifecycle::RULES, logging::RULES, notification::RULES, replication::RULES]
        .into_iter()
        .flatten()
}
